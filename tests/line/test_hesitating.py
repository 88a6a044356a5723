"""A line whose voice takes long begins with a sound of thinking, and the transcript keeps the words alone."""

import time
from dataclasses import replace

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from simulator.core.people import Account
from simulator.core.ports import Voicing
from simulator.flows.desk import Desk
from simulator.line.playing import Playing
from simulator.line.socket import Lines
from tests.fakes_speech import FakeVoice
from tests.line.test_socket import Browser, Gate, enter, phone, ringing

__all__ = ["phone"]


class Slow(FakeVoice):
    """Knows the sounds of thinking, and takes a second for everything else."""

    def say(self, text: str, lang: str, voicing: Voicing) -> bytes:
        if not self.has(text, lang, voicing):
            time.sleep(1.0)
        return super().say(text, lang, voicing)

    def has(self, text: str, lang: str, voicing: Voicing) -> bool:
        return text == "嗯……"


@pytest.mark.parametrize("voice", [Slow(), FakeVoice()])
def test_who_would_be_silent_for_long_hesitates_aloud(phone: Desk, li: Account, voice: FakeVoice) -> None:
    slow = replace(phone, voice=voice)
    with TestClient(Starlette(routes=Lines(lambda: slow, Gate).routes())) as client:
        call = ringing(slow, li)
        with enter(client, slow, li, call) as socket:
            browser = Browser(socket)
            browser.tell("answer")
            browser.wait("state", phase="talking")
            browser.tell("text", text="您好 [greet]")
            browser.wait("end_line")
            browser.tell("hang_up")
            browser.wait("ended")
    turn = slow.store.call(call).turns[1]
    assert ("嗯……" in [text for text, *_ in voice.said]) is isinstance(voice, Slow)
    assert "嗯" not in turn.text and not turn.interrupted and turn.start is not None and turn.end is not None


def test_of_a_line_cut_while_it_hesitates_nothing_was_heard() -> None:
    line = Playing(1, 1, ("我的电费怎么多了这么多！",), "zh", thinking=0.5, lengths=[2.0])
    assert line.share(0.4) == 0.0 and line.share(1.5) == pytest.approx(0.5) and line.length == 2.5
