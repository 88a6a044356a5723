"""The doors: what a flow needs from the world, as small protocols."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from simulator.core.cues import Cue


@dataclass(frozen=True)
class Word:
    """A word heard, with its times in seconds and a confidence of 0-1."""

    text: str
    start: float
    end: float
    confidence: float


@dataclass(frozen=True)
class Heard:
    """What the ears made of a recording; an empty text means that nothing was heard."""

    text: str
    words: tuple[Word, ...]
    seconds: float
    voiced: float
    confidence: float


@dataclass(frozen=True)
class Voicing:
    """How a line is to sound, independent of the engine; `name` seeds the choice of one voice."""

    gender: str = "female"
    age: str = "adult"
    pitch: float = 0.0
    pace: float = 1.0
    loudness: float = 1.0
    name: str = ""


class Ears(Protocol):
    """Sound to words."""

    def hear(self, wav: bytes, lang: str, hints: Sequence[str] = ()) -> Heard:
        """What was said in the recording; raises EngineError or SoundError, never invents."""
        ...


class TurnEnd(Protocol):
    """Sound to whether its speaker has finished."""

    def finished(self, wav: bytes) -> float:
        """The probability (0-1) that the speaker is done; raises EngineError or SoundError."""
        ...


class Voice(Protocol):
    """Words to sound."""

    name: str

    def say(self, text: str, lang: str, voicing: Voicing) -> bytes:
        """A mono PCM16 WAV of the text; raises EngineError."""
        ...


class Understanding(Protocol):
    """Words to cues."""

    def read(self, text: str, lang: str) -> tuple[Cue, ...]:
        """The cues of one utterance in order of their place."""
        ...

    def customer_tone(self, text: str, lang: str) -> frozenset[str]:
        """Which tones (angry, threat, worried, calmer, thanks) a customer's words show."""
        ...


class Clock(Protocol):
    """The time, as a value."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class Recordings(Protocol):
    """Sound files by call and turn."""

    def keep(self, call: str, turn: int, wav: bytes) -> str:
        """Stores the sound and gives its name, which carries its hash."""
        ...

    def fetch(self, call: str, name: str) -> bytes:
        """The sound; raises NotFound when it is gone or was altered."""
        ...


Facts = Mapping[str, str]
