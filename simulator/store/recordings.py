"""Recordings: sound files beside the database, by call and turn, named by their hash."""

import hashlib
import os
import re
from pathlib import Path

from simulator.core.errors import NotFound

_NAME = re.compile(r"^\d{3}-[0-9a-f]{16}\.wav$")
_CALL = re.compile(r"^[0-9a-z-]{1,64}$")


class FileRecordings:
    """Each call has a folder; a file is written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, call: str, turn: int, wav: bytes) -> str:
        """Stores the sound and gives its name, which carries its hash."""
        name = f"{turn:03d}-{_digest(wav)}.wav"
        file = self._file(call, name)
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            draft = file.with_suffix(f".{os.getpid()}.part")
            draft.write_bytes(wav)
            draft.replace(file)
        return name

    def fetch(self, call: str, name: str) -> bytes:
        """The sound; raises NotFound when it is gone or was altered."""
        file = self._file(call, name)
        if not file.exists():
            raise NotFound("the recording is gone")
        wav = file.read_bytes()
        if _digest(wav) != name[4:20]:
            raise NotFound("the recording was altered", "Restore the data folder from a backup.")
        return wav

    def _file(self, call: str, name: str) -> Path:
        if not _CALL.match(call) or not _NAME.match(name):
            raise NotFound("there is no such recording")
        return self._folder / call / name


def _digest(wav: bytes) -> str:
    return hashlib.sha256(wav).hexdigest()[:16]
