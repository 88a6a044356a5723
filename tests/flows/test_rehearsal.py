"""Lines that are rehearsed are those that a call says, with the very sound it asks for."""

from dataclasses import dataclass, field, replace

from simulator.core.people import Account
from simulator.core.text import breaths
from simulator.flows import calls, rehearsal
from simulator.flows.desk import Desk


@dataclass
class NotingVoice:
    """Notes what it was asked to say."""

    name: str = "noting"
    said: set[object] = field(default_factory=set)

    def say(self, text: str, lang: str, voicing: object) -> bytes:
        self.said.add((text, voicing))
        return b""


def test_what_a_call_says_was_rehearsed(desk: Desk, li: Account) -> None:
    voice = NotingVoice()
    noting = replace(desk, voice=voice)
    scenario = desk.library.scenario("tiny-zh")
    last = list(rehearsal.rehearse(noting, scenario))[-1]
    assert last[0] == last[1] > 5
    call = calls.start(noting, li, "tiny-zh")
    for words in ("您好 [greet]", "请问户号 [verify_identity]", "不知道 [deflect]"):
        if call.outcome is None:
            call = calls.say(noting, li, call.id, words, len(call.turns))
    for turn in call.customer_turns():
        voicing = calls.voicing_of(scenario, calls.mood(noting, replace(call, turns=call.turns[: turn.index])))
        assert all((piece, voicing) in voice.said for piece in breaths(turn.text, "zh"))
