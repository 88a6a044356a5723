"""What goes over the WebSocket, checked: sound as bytes, everything else as JSON."""

import json
import struct
from dataclasses import dataclass
from typing import Any

FRAME_BYTES = 1024
"""One frame of the voice model: 512 samples of PCM16."""
_MOST_FRAMES = 8
_LARGEST = 65_536
_LONGEST_TEXT = 2000
_LARGEST_NUMBER = 2**31
_KINDS: dict[str, dict[str, type]] = {
    "hello": {},
    "answer": {},
    "mute": {"on": bool},
    "hold": {"on": bool},
    "transfer": {"note": str},
    "hang_up": {},
    "text": {"text": str},
    "whisper": {"text": str},
    "as_agent": {"text": str},
    "as_customer": {"text": str},
    "played": {"line": int, "ms": int},
    "pace": {"pace": str},
    "ping": {"n": int},
}


class WireError(Exception):
    """A message that is not one of ours; the reason is a word for the log."""


@dataclass(frozen=True)
class Sound:
    """Frames of the trainee's sound, with the number of the first."""

    seq: int
    frames: tuple[bytes, ...]


@dataclass(frozen=True)
class Message:
    """A JSON message and its checked fields."""

    t: str
    fields: dict[str, Any]


def parse(raw: bytes | str) -> Sound | Message:
    """The message; raises WireError for anything else."""
    if len(raw) > _LARGEST:
        raise WireError("too_large")
    return _sound(raw) if isinstance(raw, bytes) else _message(raw)


def event(t: str, **fields: Any) -> str:
    """A JSON event for the browser."""
    return json.dumps({"t": t, **fields}, ensure_ascii=False)


def sound(line: int, offset: int, pcm: bytes) -> bytes:
    """Sound for the browser: which line, which sample of it, PCM16."""
    return struct.pack("<II", line, offset) + pcm


def _sound(raw: bytes) -> Sound:
    body = raw[4:]
    if len(raw) < 4 or not body or len(body) % FRAME_BYTES or len(body) > _MOST_FRAMES * FRAME_BYTES:
        raise WireError("bad_frame")
    (seq,) = struct.unpack("<I", raw[:4])
    return Sound(seq, tuple(body[at : at + FRAME_BYTES] for at in range(0, len(body), FRAME_BYTES)))


def _message(raw: str) -> Message:
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise WireError("not_json") from error
    kind = data.get("t") if isinstance(data, dict) else None
    if not isinstance(kind, str) or kind not in _KINDS:
        raise WireError("unknown")
    fields = {}
    for name, wanted in _KINDS[kind].items():
        value = data.get(name)
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            raise WireError(f"bad_{name}")
        if isinstance(value, str) and (len(value) > _LONGEST_TEXT or (not value.isprintable() and _broken(value))):
            raise WireError("bad_text")
        if isinstance(value, int) and abs(value) > _LARGEST_NUMBER:
            raise WireError(f"bad_{name}")
        fields[name] = value
    return Message(kind, fields)


def _broken(text: str) -> bool:
    """Whether the text holds half a character, which nothing can store."""
    return any("\ud800" <= char <= "\udfff" for char in text)


class Order:
    """The order of the trainee's frames: late and doubled ones are dropped, missing ones counted."""

    def __init__(self, most: int = 62) -> None:
        self._next: int | None = None
        self._most = most

    def missing(self, sound: Sound) -> int | None:
        """How many frames are missing before this message (at most two seconds' worth), None if it is to be dropped."""
        if self._next is not None and sound.seq < self._next:
            return None
        gap = 0 if self._next is None else min(self._most, sound.seq - self._next)
        self._next = sound.seq + len(sound.frames)
        return gap


class Rate:
    """How many frames may come: real time and a little more, and at once no more than a stalled network holds back."""

    def __init__(self, each: float, most: int = 800) -> None:
        self._a_second, self._most = 1.25 / each, most
        self._left, self._last = float(most), 0.0

    def allows(self, frames: int, now: float) -> bool:
        """Whether so many may come at this second of the call; they are counted if they may."""
        self._left = min(self._most, self._left + self._a_second * max(0.0, now - self._last))
        self._last = now
        if frames > self._left:
            return False
        self._left -= frames
        return True
