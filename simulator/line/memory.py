"""The trainee's sound of the last minute, by frame."""

import io
import wave
from collections import deque

FRAME = 512
RATE = 16_000
_KEPT = 60 * RATE // FRAME


class Memory:
    """A ring of PCM16 frames of 512 samples; older ones are forgotten."""

    def __init__(self) -> None:
        self._frames: deque[bytes] = deque(maxlen=_KEPT)
        self.count = 0
        """Frames taken since the line was opened."""

    def take(self, frame: bytes) -> None:
        """Keeps the next frame."""
        self._frames.append(frame)
        self.count += 1

    def wav(self, first: int, last: int) -> bytes:
        """The frames first to last (both included) as a WAV; what was forgotten is left out."""
        base = self.count - len(self._frames)
        kept = list(self._frames)[max(0, first - base) : max(0, last + 1 - base)]
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(kept))
        return out.getvalue()
