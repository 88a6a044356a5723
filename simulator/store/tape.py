"""The tape of a call: both sides in stereo on one clock, on disk as they sound."""

import io
import os
import threading
import wave
from pathlib import Path

import numpy as np

RATE = 16_000
_SIDES = ("agent", "customer")
_FLUSH = RATE * 2  # bytes of a second: no crash loses more


class Tape:
    """Two files of PCM16, one a side, written where they sounded; what nobody wrote is silence. Threads may share it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._files = {side: _opened(folder / f"{side}.pcm") for side in _SIDES}
        self._guard = threading.Lock()
        self._unflushed = 0

    @property
    def seconds(self) -> float:
        """The length of the longer side."""
        return max(os.fstat(file.fileno()).st_size for file in self._files.values()) / 2 / RATE

    def write(self, side: str, at: float, pcm: bytes) -> None:
        """Lays PCM16 at a moment (seconds); over what was there, what is later wins."""
        with self._guard:
            file = self._files[side]
            file.seek(max(0, round(at * RATE)) * 2)
            file.write(pcm)
            self._unflushed += len(pcm)
            if self._unflushed >= _FLUSH:
                self._flush()

    def cut(self, side: str, at: float) -> None:
        """Takes away what was laid after a moment: it did not sound."""
        with self._guard:
            self._flush()
            end = max(0, round(at * RATE)) * 2
            if os.fstat(self._files[side].fileno()).st_size > end:
                self._files[side].truncate(end)

    def close(self) -> None:
        """Writes what is left and closes the files."""
        with self._guard:
            for file in self._files.values():
                file.close()

    def _flush(self) -> None:
        for file in self._files.values():
            file.flush()
        self._unflushed = 0


class Tapes:
    """The tapes of all calls, one folder a call."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, call: str) -> Tape:
        """The call's tape, at its end if there is one already."""
        return Tape(self._folder / call)

    def wav(self, call: str) -> bytes | None:
        """The whole call as a stereo WAV, agent left and customer right; None when nothing was taped."""
        paths = [self._folder / call / f"{side}.pcm" for side in _SIDES]
        sides = [np.fromfile(path, "<i2") if path.is_file() else np.zeros(0, np.int16) for path in paths]
        length = max(side.size for side in sides)
        if not length:
            return None
        stereo = np.stack([np.pad(side, (0, length - side.size)) for side in sides], axis=1)
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(stereo.astype("<i2").tobytes())
        return out.getvalue()


def _opened(path: Path) -> io.BufferedRandom:
    path.touch()
    return path.open("r+b")
