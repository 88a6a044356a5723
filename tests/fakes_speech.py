"""Ears and a voice that understand each other without weights: the words travel in a chunk of the WAV."""

import math
import struct
from collections.abc import Sequence

import numpy as np

from simulator.core.errors import EngineError
from simulator.core.ports import Heard, Voicing, Word
from simulator.speech import audio

_RATE = 16_000
_CHUNK = b"said"


class FakeVoice:
    """Hums a tone as long as the text and hides the words in the file; counts what it synthesised."""

    def __init__(self, name: str = "fake", fails: int = 0) -> None:
        self.name = name
        self.said: list[tuple[str, str, Voicing]] = []
        self.fails = fails

    def say(self, text: str, lang: str, voicing: Voicing) -> bytes:
        if lang not in ("zh", "en"):
            raise EngineError(self.name, f"there is no voice for the language {lang!r}")
        self.said.append((text, lang, voicing))
        if self.fails > 0:
            self.fails -= 1
            raise EngineError(self.name, "asked to fail", retryable=True)
        if not text.strip():
            return audio.silence(0.2)
        seconds = max(0.3, len(text) * (0.2 if lang == "zh" else 0.07)) / voicing.pace
        hertz = (120.0 if voicing.gender == "male" else 210.0) * 2 ** (voicing.pitch / 6)
        time = np.arange(round(seconds * _RATE)) / _RATE
        tone = 0.2 * voicing.loudness * np.sin(2 * math.pi * hertz * time)
        return with_words(audio.encode(tone.astype(np.float32)), text)


class FakeEars:
    """Hears the hidden words, else the scripted ones in turn, else `default`; silence stays silence."""

    def __init__(self, script: Sequence[str] = (), default: str = "") -> None:
        self.script = list(script)
        self.default = default
        self.hints: list[tuple[str, ...]] = []

    def hear(self, wav: bytes, lang: str, hints: Sequence[str] = ()) -> Heard:
        if lang not in ("zh", "en"):
            raise EngineError("fake", f"there are no ears for the language {lang!r}")
        samples = audio.decode(wav)
        self.hints.append(tuple(hints))
        seconds = samples.size / audio.RATE
        if not _tonal(samples):
            return Heard("", (), seconds, 0.0, 0.0)
        text = hidden_words(wav) or (self.script.pop(0) if self.script else self.default)
        pieces = list(text) if lang == "zh" else text.split()
        step = seconds / max(1, len(pieces))
        words = tuple(Word(piece, i * step, (i + 1) * step, 0.9) for i, piece in enumerate(pieces))
        return Heard(text, words, seconds, seconds, 0.9 if text else 0.0)


def with_words(wav: bytes, text: str) -> bytes:
    """The WAV with the words in a chunk before the sound."""
    said = text.encode()
    said += b" " * (len(said) % 2)
    chunk = _CHUNK + struct.pack("<I", len(said)) + said
    body = wav[12:36] + chunk + wav[36:]
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WAVE" + body


def hidden_words(wav: bytes) -> str:
    """The words in the WAV's chunk, or nothing."""
    if wav[36:40] != _CHUNK:
        return ""
    size = struct.unpack_from("<I", wav, 40)[0]
    return wav[44 : 44 + size].decode().strip()


def _tonal(samples: np.ndarray) -> bool:
    """Whether it is loud and not noise: a tone's spectrum has one high peak, noise has many."""
    if samples.size < 1600 or audio.loudness(samples) < -50:
        return False
    spectrum = np.abs(np.fft.rfft(samples))
    return float(spectrum.max()) > 12 * float(spectrum.mean())


class FakeTurnEnd:
    """Finds every pause as finished as it was told."""

    def __init__(self, done: float = 1.0) -> None:
        self.done = done
        self.asked = 0

    def finished(self, wav: bytes) -> float:
        audio.decode(wav)
        self.asked += 1
        return self.done
