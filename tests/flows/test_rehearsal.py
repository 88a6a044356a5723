"""Lines that are rehearsed are those that a call says, with the very sound it asks for."""

from dataclasses import dataclass, field, replace

from simulator.core import dialogue
from simulator.core.people import Account
from simulator.core.text import breaths
from simulator.flows import calls, rehearsal
from simulator.flows.desk import Desk


@dataclass
class NotingVoice:
    """Notes what it was asked to say, and knows it from then on."""

    name: str = "noting"
    said: dict[object, int] = field(default_factory=dict)

    def say(self, text: str, lang: str, voicing: object) -> bytes:
        self.said[text, voicing] = self.said.get((text, voicing), 0) + 1
        return b""

    def has(self, text: str, lang: str, voicing: object) -> bool:
        return (text, voicing) in self.said


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


def test_an_idle_machine_speaks_what_no_call_has_said_yet_first_words_first(desk: Desk) -> None:
    voice = NotingVoice()
    noting = replace(desk, voice=voice)
    assert rehearsal.ahead(noting, 0.0) == 0, "the time is over before it began"
    first = rehearsal.ahead(noting, 60.0)
    scenario = desk.library.scenario("tiny-zh")
    opening = scenario.script.nodes[scenario.script.start].says.all_lines()
    assert next(iter(voice.said))[0] == breaths(opening[0], "zh")[0]  # type: ignore[index]
    assert first == len(voice.said) > 5 and set(voice.said.values()) == {1}
    assert rehearsal.ahead(noting, 60.0) == 0


def test_the_lines_that_may_come_next_are_prepared_first_pieces_first(desk: Desk, li: Account) -> None:
    asked: list[str] = []
    noting = replace(
        desk, voice=type("Ready", (NotingVoice,), {"prepare": lambda _, items: asked.extend(i[0] for i in items)})()
    )
    call = calls.start(noting, li, "tiny-zh")
    call = calls.say(noting, li, call.id, "您好 [greet]", len(call.turns))
    calls.prepare(noting, call)
    lines = dialogue.likely(desk.library.scenario("tiny-zh"), desk.library.manners["zh"], call)
    assert len(lines) == len(set(lines)) > 2
    assert asked[1] == "嗯……", "and a sound for what is not ready in time"
    assert [piece for piece in asked if piece != "嗯……"][: len(lines)] == [breaths(line, "zh")[0] for line in lines]
    said = calls.say(noting, li, call.id, "请问户号 [verify_identity]", len(call.turns))
    assert said.turns[-1].text in lines, "the variant that comes is the one that was prepared"


def test_what_the_trainee_has_said_so_far_lets_the_answer_be_voiced(desk: Desk, li: Account) -> None:
    asked: list[str] = []
    noting = replace(
        desk, voice=type("Ready", (NotingVoice,), {"prepare": lambda _, items: asked.extend(i[0] for i in items)})()
    )
    call = calls.start(noting, li, "tiny-zh")
    calls.foresee(noting, call, "您好 [greet]")
    said = calls.say(noting, li, call.id, "您好 [greet]", len(call.turns))
    assert asked == breaths(said.turns[-1].text, "zh")


def test_a_line_that_the_best_voice_could_not_say_is_not_ready(desk: Desk) -> None:
    class Failing(NotingVoice):
        def has(self, text: str, lang: str, voicing: object) -> bool:
            return super().has(text, lang, voicing) and not text.startswith("你")

    scenario = desk.library.scenario("tiny-zh")
    ready, total = list(rehearsal.rehearse(replace(desk, voice=Failing()), scenario))[-1]
    assert 0 < ready < total
