"""How a sentence was spoken: pace, pauses, loudness and pitch, measured on the sound itself."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.core.text import speech_units
from simulator.speech.audio import RATE, Samples, decode

_FRAME = RATE // 100  # 10 ms
_PAUSE = 0.25  # seconds; shorter gaps belong to the sounds themselves
_FLOOR = -55.0  # dB; nothing below it is speech
_RANGE = 30.0  # dB below the loud frames that still count as speech
_LOWEST, _HIGHEST = 70.0, 400.0  # Hz, of human voices on the telephone


@dataclass(frozen=True)
class Delivery:
    """Measures of one utterance; what could not be measured is None.

    `pace` is characters (zh) or words (en) a minute of speaking, pauses left out; `pauses` are the
    silences of 0.25 s and more between the first and the last sound, as (start, end) in seconds;
    `loudness` is the RMS of the active frames in dB of full scale; `pitch_low` and `pitch_high` are
    the 10th and 90th percentile in Hz, which survive octave errors on noisy sound.
    """

    seconds: float
    speaking: float
    pace: float | None
    pauses: tuple[tuple[float, float], ...]
    loudness: float | None
    pitch_low: float | None
    pitch_high: float | None

    @property
    def longest_pause(self) -> float:
        """Seconds; 0 without a pause."""
        return max((end - start for start, end in self.pauses), default=0.0)

    @property
    def pitch_range(self) -> float | None:
        """Semitones between low and high: a monotone voice has few."""
        if not self.pitch_low or not self.pitch_high:
            return None
        return float(12.0 * np.log2(self.pitch_high / self.pitch_low))


def measure(wav: bytes, text: str, lang: str, pitch: bool = True) -> Delivery:
    """The delivery of a recording whose words are known; raises SoundError.

    Absolute loudness says little, since browsers level the microphone: compare within a call.
    """
    samples = decode(wav)
    seconds = samples.size / RATE
    levels = _levels(samples)
    active = _active(levels)
    if not active.any():
        return Delivery(round(seconds, 2), 0.0, None, (), None, None, None)
    pauses = _pauses(active)
    first, last = np.flatnonzero(active)[[0, -1]]
    speaking = float(last - first + 1) / 100.0 - sum(end - start for start, end in pauses)
    units = speech_units(text, lang)
    pace = round(60.0 * units / speaking, 1) if units and speaking >= 0.3 else None
    low, high = _pitch(samples, active) if pitch else (None, None)
    power = np.mean(10.0 ** (levels[active] / 10.0))
    return Delivery(round(seconds, 2), round(speaking, 2), pace, pauses, round(float(10 * np.log10(power)), 1), low, high)


def _levels(samples: Samples) -> NDArray[np.float64]:
    """dB of each 10 ms frame."""
    whole = samples[: samples.size // _FRAME * _FRAME].reshape(-1, _FRAME).astype(np.float64)
    return 10.0 * np.log10(np.mean(whole * whole, axis=1) + 1e-12) if whole.size else np.zeros(0)


def _active(levels: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which frames are speech: above a threshold between the noise and the loud frames."""
    if not levels.size:
        return np.zeros(0, bool)
    loud, noise = np.percentile(levels, (95, 5))
    threshold = max(loud - _RANGE, _FLOOR)
    if noise > threshold - 3.0 and loud - noise > 12.0:
        threshold = noise + 8.0  # a noisy line: its floor must not be taken for speech
    return levels > threshold


def _pauses(active: NDArray[np.bool_]) -> tuple[tuple[float, float], ...]:
    places = np.flatnonzero(active)
    gaps = np.flatnonzero(np.diff(places) > _PAUSE * 100)
    return tuple((round(float(places[g] + 1) / 100.0, 2), round(float(places[g + 1]) / 100.0, 2)) for g in gaps)


def _pitch(samples: Samples, active: NDArray[np.bool_]) -> tuple[float | None, float | None]:
    """The 10th and 90th percentile of the pitch by autocorrelation, corrected for the window (Boersma 1993)."""
    width = RATE * 40 // 1000
    starts = np.flatnonzero(active) * _FRAME
    starts = starts[starts + width <= samples.size]
    if starts.size < 5:
        return None, None
    window = np.hanning(width)
    frames = samples[starts[:, None] + np.arange(width)].astype(np.float64)
    frames = (frames - frames.mean(axis=1, keepdims=True)) * window
    own = _autocorrelation(window[None, :])[0]
    curves = _autocorrelation(frames) / np.maximum(own, 1e-3)
    shortest, longest = int(RATE / _HIGHEST), int(RATE / _LOWEST)
    # A small price on long lags keeps a voice from being heard an octave too low.
    price = 0.02 * np.log2(np.arange(shortest, longest) / shortest)
    best = np.argmax(curves[:, shortest:longest] - price, axis=1) + shortest
    rows = np.arange(len(best))
    voiced = curves[rows, best] > 0.6
    if voiced.sum() < 5:
        return None, None
    left, mid, right = (curves[rows, best + step] for step in (-1, 0, 1))
    bend = left - 2 * mid + right
    shift = np.where(np.abs(bend) > 1e-9, 0.5 * (left - right) / np.where(bend == 0, 1, bend), 0.0)
    hertz = RATE / (best + np.clip(shift, -0.5, 0.5))
    low, high = np.percentile(hertz[voiced], (10, 90))
    return round(float(low), 1), round(float(high), 1)


def _autocorrelation(frames: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each row's autocorrelation, 1 at lag 0."""
    size = 1 << (2 * frames.shape[1] - 1).bit_length()
    spectrum = np.abs(np.fft.rfft(frames, size)) ** 2
    curve = np.fft.irfft(spectrum, size)[:, : frames.shape[1]]
    scaled: NDArray[np.float64] = curve / np.maximum(curve[:, :1], 1e-12)
    return scaled
