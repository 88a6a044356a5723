"""The ringing tone of a Chinese telephone: 450 Hz, one second on, four off (GB/T 3380)."""

import io
import math
import wave
from array import array
from functools import lru_cache

_RATE = 8000


@lru_cache
def ring() -> bytes:
    """One ring and its pause as a WAV of five seconds."""
    on = [int(6000 * math.sin(2 * math.pi * 450 * n / _RATE) * min(1, n / 200, (_RATE - n) / 200)) for n in range(_RATE)]
    samples = array("h", on + [0] * (4 * _RATE))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(samples.tobytes())
    return out.getvalue()
