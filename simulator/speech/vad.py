"""Where in a recording somebody speaks, by the Silero model that comes with faster-whisper."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from simulator.speech.audio import RATE, Samples

_PAD = 0.2  # seconds kept around speech, so that soft first and last sounds are not lost
_SHORTEST = 0.1  # seconds; a click is no word
_JOIN = 1.5  # seconds; a shorter pause does not start a new window, since context helps
_WINDOW = 24.0  # seconds; with padding it must stay under Whisper's 30


@dataclass(frozen=True)
class Span:
    """A stretch of sound in seconds, and how much of it is voice."""

    start: float
    end: float
    voiced: float


def spans(samples: Samples) -> tuple[Span, ...]:
    """The windows with speech, at most 24 s each, in order; empty when nobody speaks."""
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    if samples.size < RATE * _SHORTEST or float(np.abs(samples).max()) < 1e-4:
        return ()
    options = VadOptions(
        threshold=0.5,
        min_speech_duration_ms=round(_SHORTEST * 1000),
        max_speech_duration_s=_WINDOW,
        min_silence_duration_ms=200,
        speech_pad_ms=0,
    )
    found = get_speech_timestamps(samples, options)
    return _windows([(piece["start"] / RATE, piece["end"] / RATE) for piece in found], samples.size / RATE)


FRAME = 512
"""Samples of one frame of a stream: 32 ms."""
_CONTEXT = 64  # samples of the frame before that the model wants to see


class Stream:
    """The same model frame by frame, with its state between them (0.1-0.2 ms a frame)."""

    def __init__(self) -> None:
        from faster_whisper.vad import get_vad_model

        self._session: Any = get_vad_model().session
        self._h = np.zeros((1, 1, 128), np.float32)
        self._c = np.zeros((1, 1, 128), np.float32)
        self._context = np.zeros(_CONTEXT, np.float32)

    def voice(self, frame: Samples) -> float:
        """The probability (0-1) that somebody speaks in a frame of 512 samples."""
        given = np.concatenate([self._context, frame])[np.newaxis]
        found, self._h, self._c = self._session.run(None, {"input": given, "h": self._h, "c": self._c})
        self._context = frame[-_CONTEXT:]
        return float(np.ravel(found)[0])


def _windows(speech: list[tuple[float, float]], length: float) -> tuple[Span, ...]:
    groups: list[list[tuple[float, float]]] = []
    for start, end in speech:
        if groups and start - groups[-1][-1][1] < _JOIN and end - groups[-1][0][0] <= _WINDOW:
            groups[-1].append((start, end))
        else:
            groups.append([(start, end)])
    return tuple(
        Span(max(0.0, group[0][0] - _PAD), min(length, group[-1][1] + _PAD), sum(end - start for start, end in group))
        for group in groups
    )
