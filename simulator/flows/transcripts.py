"""Transcripts of any call, as other tools write them, to calls that can be folded and scored."""

import json
from datetime import UTC, datetime
from typing import Any, Literal

from pydantic import ConfigDict, Field, ValidationError

from simulator.core.call import Call, Turn
from simulator.core.errors import SimulatorError
from simulator.core.ports import Understanding
from simulator.core.scenario import Content, Lang


class TranscriptTurn(Content):
    """One turn; times are seconds from the beginning."""

    speaker: Literal["agent", "customer"]
    text: str
    start: float | None = Field(default=None, ge=0)
    end: float | None = Field(default=None, ge=0)


class Transcript(Content):
    """A transcript; keys of other tools beside these are ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    lang: Lang
    scenario: str | None = None
    id: str | None = None
    turns: tuple[TranscriptTurn, ...]


def read(text: str, source: str) -> list[Transcript]:
    """One JSON object, or several as JSON lines; raises SimulatorError with the line and field that is wrong."""
    try:
        return [_made(json.loads(text), f"{source}:1")]
    except json.JSONDecodeError:
        pass
    lines = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if not lines:
        raise SimulatorError(f"{source} is empty", 'Give {"lang", "turns": [{"speaker", "text"}]}.')
    return [_made(_parsed(line, f"{source}:{number}"), f"{source}:{number}") for number, line in lines]


def _parsed(line: str, where: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        raise SimulatorError(f"{where}: not JSON: {error.msg} at column {error.colno}", "One JSON object a line.") from error


def _made(data: Any, where: str) -> Transcript:
    try:
        return Transcript.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "the transcript"
        raise SimulatorError(f"{where}: {field}: {first['msg']}", "See the README for the transcript file.") from error


def call_of(transcript: Transcript, understanding: Understanding) -> Call:
    """The call of a transcript, with the cues of the agent and the tones of the customer read."""
    lang = transcript.lang
    turns = tuple(
        Turn(
            index=index,
            speaker=turn.speaker,
            text=turn.text,
            start=turn.start,
            end=turn.end,
            cues=understanding.read(turn.text, lang) if turn.speaker == "agent" and turn.text.strip() else (),
            tones=understanding.customer_tone(turn.text, lang) if turn.speaker == "customer" else frozenset(),
        )
        for index, turn in enumerate(transcript.turns)
    )
    began = datetime.fromtimestamp(0, UTC)
    return Call(transcript.id or "transcript", transcript.scenario or "", "", "", lang, began, turns)
