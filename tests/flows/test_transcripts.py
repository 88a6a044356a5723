"""Transcripts of other tools."""

import pytest

from simulator.core.errors import SimulatorError
from simulator.flows import transcripts
from tests.fakes import FakeUnderstanding

GOOD = '{"lang": "zh", "grade": 3, "turns": [{"speaker": "agent", "text": "您好 [greet]", "start": 0, "end": 2}]}'


def test_one_object_or_json_lines() -> None:
    assert len(transcripts.read(GOOD, "f")) == 1
    assert len(transcripts.read(f"{GOOD}\n\n{GOOD}\n", "f")) == 2
    call = transcripts.call_of(transcripts.read(GOOD, "f")[0], FakeUnderstanding())
    assert call.turns[0].shows("greet")
    assert (call.turns[0].start, call.turns[0].end) == (0, 2)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "f is empty"),
        ("{", "f:1: not JSON"),
        (GOOD + "\n[", "f:2: not JSON"),
        ('{"lang": "zh"}', "f:1: turns"),
        ('{"lang": "fr", "turns": []}', "f:1: lang"),
        ('{"lang": "zh", "turns": [{"speaker": "boss", "text": ""}]}', "f:1: turns.0.speaker"),
        ("null", "f:1: the transcript"),
    ],
)
def test_what_is_wrong_is_named_with_line_and_field(text: str, told: str) -> None:
    with pytest.raises(SimulatorError, match=told):
        transcripts.read(text, "f")
