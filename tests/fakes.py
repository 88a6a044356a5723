"""Fakes as scripted data: each passes the same contract test as the real thing."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from simulator.core import coached, overheard
from simulator.core.coached import Suggested
from simulator.core.cues import Cue
from simulator.core.errors import EngineError, NotFound
from simulator.core.overheard import Overheard
from simulator.core.ports import Heard


@dataclass
class FakeClock:
    """A clock that moves a second at every look."""

    at: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@dataclass
class FakeUnderstanding:
    """Reads the cues that stand in square brackets, and the tones in braces: "好的 [greet]" and "谢谢 {thanks}"."""

    def read(self, text: str, lang: str) -> tuple[Cue, ...]:
        found, at = [], 0
        while (start := text.find("[", at)) >= 0:
            at = text.index("]", start) + 1
            found.append(Cue(text[start + 1 : at - 1], text[start:at], 1.0, start, at))
        return tuple(found)

    def customer_tone(self, text: str, lang: str) -> frozenset[str]:
        return frozenset(text[text.index("{") + 1 : text.index("}")].split()) if "{" in text else frozenset()


@dataclass
class MemoryRecordings:
    """Recordings in a dictionary."""

    kept: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def keep(self, call: str, turn: int, wav: bytes) -> str:
        name = f"{turn:03d}-{abs(hash(wav)):016x}.wav"
        self.kept[call, name] = wav
        return name

    def fetch(self, call: str, name: str) -> bytes:
        if (call, name) not in self.kept:
            raise NotFound("the recording is gone")
        return self.kept[call, name]


@dataclass
class ScriptedEars:
    """Hears what it was told to hear, one text a call."""

    texts: list[str]

    def hear(self, wav: bytes, lang: str, hints: object = ()) -> Heard:
        text = self.texts.pop(0) if wav and self.texts else ""
        return Heard(text, (), 2.0, 1.5 if text else 0.0, 0.9)


class SilentVoice:
    """Says nothing, in a valid empty WAV."""

    name = "silent"

    def say(self, text: str, lang: str, voicing: object) -> bytes:
        from simulator.pages.parts.ring import ring

        return ring()


@dataclass
class FakeFinder:
    """Hears the promises that it was told to hear, or fails as it was told to."""

    heard: tuple[Overheard, ...] = ()
    fails: EngineError | None = None
    name: str = "fake"
    asked: list[overheard.Asked] = field(default_factory=list)

    def fingerprint(self, lang: str) -> str:
        return f"{self.name}-{lang}"

    def find(self, asked: overheard.Asked) -> tuple[Overheard, ...]:
        self.asked.append(asked)
        if self.fails:
            raise self.fails
        return self.heard


@dataclass
class FakeCoach:
    """Says the tips that it was told to say, or fails as it was told to."""

    tips: tuple[Suggested, ...] = ()
    fails: EngineError | None = None
    name: str = "fake"
    asked: list[coached.Asked] = field(default_factory=list)

    def fingerprint(self, lang: str) -> str:
        return f"{self.name}-{lang}"

    def advise(self, asked: coached.Asked) -> tuple[Suggested, ...]:
        self.asked.append(asked)
        if self.fails:
            raise self.fails
        return self.tips
