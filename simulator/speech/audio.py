"""Sound as bytes and as numbers: reading what browsers send, writing WAV, joining a whole call."""

import io
import wave
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from simulator.core.errors import SimulatorError
from simulator.speech.riff import BrokenRiff, parse_riff

RATE = 16_000
"""Samples a second that the ears work with."""
LONGEST = 600.0
"""Seconds; a longer recording is refused before it can fill the memory."""

Samples = NDArray[np.float32]


class SoundError(SimulatorError):
    """A recording cannot be used: broken, empty or too long."""


def decode(data: bytes, rate: int = RATE) -> Samples:
    """The recording as mono float32 in -1..1 at `rate`; raises SoundError."""
    samples, own_rate = read(data)
    return resample(samples, own_rate, rate)


def read(data: bytes) -> tuple[Samples, int]:
    """The recording as mono float32 in -1..1 and its own rate, from WAV or any container FFmpeg knows."""
    if not data:
        raise SoundError("the recording is empty", "check that the microphone is on and record again")
    if data[:4] == b"RIFF":
        samples, rate = _read_wav(data)
    else:
        samples, rate = _read_container(data)
    if not samples.size:
        raise SoundError("the recording holds no sound", "check that the microphone is on and record again")
    _refuse_long(samples.size / rate)
    # A float recording may carry NaN or infinity, which makes Whisper search for half a minute.
    clean = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0)
    return np.clip(clean, -1.0, 1.0).astype(np.float32, copy=False), rate


def encode(samples: Samples, rate: int = RATE) -> bytes:
    """Mono float32 in -1..1 as a PCM16 WAV; louder samples are clipped."""
    pcm = np.round(np.clip(np.nan_to_num(samples), -1.0, 1.0) * 32767.0).astype("<i2")
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(pcm.tobytes())
    return out.getvalue()


def silence(seconds: float, rate: int = RATE) -> bytes:
    """A WAV of nothing."""
    return encode(np.zeros(max(1, round(seconds * rate)), np.float32), rate)


def duration(data: bytes) -> float:
    """Seconds of sound in the recording; raises SoundError."""
    samples, rate = read(data)
    return samples.size / rate


def concat(recordings: Sequence[bytes], gaps: Sequence[float] | float = 0.3, rate: int = 24_000) -> bytes:
    """One WAV of all recordings in order, each followed by its gap in seconds, for playing a whole call.

    `gaps` is one number for all, or one per recording (missing ones count as 0). Raises SoundError.
    """
    if not recordings:
        raise SoundError("there is no recording to join")
    pieces: list[Samples] = []
    for place, data in enumerate(recordings):
        gap = gaps if isinstance(gaps, int | float) else (gaps[place] if place < len(gaps) else 0.0)
        pieces.append(decode(data, rate))
        if place < len(recordings) - 1:
            pieces.append(np.zeros(max(0, round(gap * rate)), np.float32))
    return encode(np.concatenate(pieces), rate)


def resample(samples: Samples, rate: int, wanted: int) -> Samples:
    """The same sound at another rate, band-limited in the frequency domain (exact for a whole clip)."""
    if rate == wanted or not samples.size:
        return samples
    length = max(1, round(samples.size * wanted / rate))
    # A length with small prime factors keeps the transform fast; the padding is cut off again.
    padded = _smooth(samples.size)
    target = max(1, round(padded * wanted / rate))
    spectrum = np.fft.rfft(samples, padded)[: target // 2 + 1]
    full = np.zeros(target // 2 + 1, dtype=spectrum.dtype)
    full[: spectrum.size] = spectrum
    out = np.fft.irfft(full, target)[:length] * (target / padded)
    return out.astype(np.float32)


def stretch_pitch(samples: Samples, factor: float) -> Samples:
    """The sound played `factor` times as fast: higher and shorter above 1, deeper and longer below."""
    return resample(samples, round(10_000 * factor), 10_000)


def loudness(samples: Samples) -> float:
    """Root mean square in dB relative to full scale; -120 for silence."""
    power = float(np.mean(np.square(samples, dtype=np.float64))) if samples.size else 0.0
    return float(10.0 * np.log10(power)) if power > 1e-12 else -120.0


def amplify(samples: Samples, gain: float) -> Samples:
    """The sound times `gain`, with peaks bent instead of cut so that shouting does not crackle."""
    loud = samples * gain
    bent = np.sign(loud) * (0.8 + 0.2 * np.tanh((np.abs(loud) - 0.8) / 0.2))
    return np.where(np.abs(loud) > 0.8, bent, loud).astype(np.float32)


def _read_wav(data: bytes) -> tuple[Samples, int]:
    try:
        return parse_riff(data)
    except BrokenRiff:
        return _read_container(data)


def _read_container(data: bytes) -> tuple[Samples, int]:
    import av  # heavy, and not needed for plain WAV

    pieces: list[Samples] = []
    total = 0
    try:
        with av.open(io.BytesIO(data), metadata_errors="ignore") as container:
            # Mixed down here: FFmpeg's own mix of float channels is 3 dB too loud and clips.
            resampler = av.AudioResampler(format="fltp", rate=RATE)
            for frame in container.decode(audio=0):
                for piece in resampler.resample(frame):
                    pieces.append(piece.to_ndarray().mean(axis=0))
                    total += pieces[-1].size
                _refuse_long(total / RATE)
            pieces.extend(piece.to_ndarray().mean(axis=0) for piece in resampler.resample(None))
    except (av.FFmpegError, IndexError, ValueError) as error:
        raise SoundError("the recording cannot be read", "record again, or send WAV, WebM, Ogg or MP3") from error
    return (np.concatenate(pieces) if pieces else np.zeros(0, np.float32)), RATE


def _refuse_long(seconds: float) -> None:
    if seconds > LONGEST:
        raise SoundError("the recording is longer than ten minutes", "send one utterance at a time")


def _smooth(length: int) -> int:
    """The next length of the form 2^a 3^b 5^c, at most a few per cent above."""
    best = 1 << (length - 1).bit_length()
    five = 1
    while five < best:
        three = five
        while three < best:
            rest = -(-length // three)
            best = min(best, three << max(0, (rest - 1).bit_length()))
            three *= 3
        five *= 5
    return best
