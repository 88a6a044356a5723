"""Where in a recording somebody speaks, by the Silero model that comes with faster-whisper."""

from dataclasses import dataclass

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
