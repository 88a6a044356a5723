"""A forgiving WAV reader: the header's sizes may be wrong or missing, as streams leave them."""

import struct

import numpy as np
from numpy.typing import NDArray

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


class BrokenRiff(ValueError):
    """This is no WAV file that can be read here."""


def parse_riff(data: bytes) -> tuple[NDArray[np.float32], int]:
    """Mono float32 samples and the rate of a WAV file; raises BrokenRiff."""
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise BrokenRiff("not a WAV file")
    kind = channels = rate = bits = 0
    place = 12
    while place + 8 <= len(data):
        name, size = data[place : place + 4], struct.unpack_from("<I", data, place + 4)[0]
        body = place + 8
        if name == b"fmt ":
            kind, channels, rate, bits = _format(data[body : body + size])
        elif name == b"data":
            if not rate:
                raise BrokenRiff("the sound comes before its format")
            # A streamed file says 0 or 0xFFFFFFFF: then everything that follows is sound.
            end = len(data) if size in (0xFFFFFFFF, 0x7FFFFFFF) else min(body + size, len(data))
            return _mono(_samples(data[body:end], kind, bits), channels), rate
        place = body + size + (size & 1)
    raise BrokenRiff("there is no sound in the file")


def _format(chunk: bytes) -> tuple[int, int, int, int]:
    if len(chunk) < 16:
        raise BrokenRiff("the format is cut off")
    kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", chunk)
    if kind == _EXTENSIBLE and len(chunk) >= 26:
        kind = struct.unpack_from("<H", chunk, 24)[0]
    if not 1 <= channels <= 16 or not 4_000 <= rate <= 384_000:
        raise BrokenRiff("impossible channels or rate")
    return kind, channels, rate, bits


def _samples(raw: bytes, kind: int, bits: int) -> NDArray[np.float32]:
    width = bits // 8
    if not width:
        raise BrokenRiff("no sample width")
    raw = raw[: len(raw) // width * width]
    if kind == _FLOAT and bits in (32, 64):
        return np.frombuffer(raw, f"<f{width}").astype(np.float32)
    if kind != _PCM:
        raise BrokenRiff("compressed WAV")
    if bits == 8:
        return (np.frombuffer(raw, np.uint8).astype(np.float32) - 128.0) / 128.0
    if bits == 16:
        return np.frombuffer(raw, "<i2").astype(np.float32) / 32768.0
    if bits == 32:
        return np.frombuffer(raw, "<i4").astype(np.float32) / 2147483648.0
    if bits == 24:
        wide = np.zeros((len(raw) // 3, 4), np.uint8)
        wide[:, 1:] = np.frombuffer(raw, np.uint8).reshape(-1, 3)
        return wide.view("<i4").reshape(-1).astype(np.float32) / 2147483648.0
    raise BrokenRiff("unknown sample width")


def _mono(samples: NDArray[np.float32], channels: int) -> NDArray[np.float32]:
    if channels == 1:
        return samples
    whole = samples.size // channels * channels
    mixed: NDArray[np.float32] = samples[:whole].reshape(-1, channels).mean(axis=1, dtype=np.float32)
    return mixed
