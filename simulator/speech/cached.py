"""What was said once is not synthesised again: a cache on disk, filled ahead where the lines are known."""

import contextlib
import hashlib
import json
import logging
import os
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

from simulator.core.errors import SimulatorError
from simulator.core.ports import Voice, Voicing
from simulator.speech.worker import Dropped

log = logging.getLogger(__name__)

Item = tuple[str, str, Voicing]
"""Text, language and voicing of a line."""

_FORMAT = 1  # count up when the same request is to sound different
_AHEAD = 100  # lines waiting to be prepared; the oldest wishes are the least likely to come true


class CachedVoice:
    """A voice with a memory in a folder, shared by processes; `limit` megabytes, oldest use goes first."""

    def __init__(self, voice: Voice, folder: Path, limit: int = 2000) -> None:
        self.name = voice.name
        self.voice = voice
        self._folder = folder
        self._limit = limit * 1_000_000
        self._keys: dict[str, tuple[threading.Lock, int]] = {}
        self._guard = threading.Condition()
        self._live = 0
        self._asides: list[str] = []
        self._stored = 0
        self._waiting: deque[Item] = deque()
        self._thread: threading.Thread | None = None
        self._closed = False

    def say(self, text: str, lang: str, voicing: Voicing) -> bytes:
        """The sound from the folder, or synthesised now; raises EngineError."""
        key = self._key(text, lang, voicing)
        known = self._load(key)
        if known is not None:
            return known
        with self._in_front(key):
            return self._make(key, text, lang, voicing, self.voice.say)

    def rehearse(self, text: str, lang: str, voicing: Voicing) -> bytes:
        """As `say`, for nobody who waits: raises Dropped when somebody does, if the voice can give way."""
        key = self._key(text, lang, voicing)
        with self._guard:
            self._asides.append(key)
        try:
            return self._load(key) or self._make(key, text, lang, voicing, getattr(self.voice, "say_aside", self.voice.say))
        finally:
            with self._guard:
                self._asides.remove(key)

    def has(self, text: str, lang: str, voicing: Voicing) -> bool:
        """Whether the line can be said at once."""
        return self._path(self._key(text, lang, voicing)).is_file()

    def prepare(self, items: Iterable[Item]) -> None:
        """Synthesises the lines in the background, whenever nobody is waiting for a live one: the latest wish first."""
        with self._guard:
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name=f"{self.name}-prepare", daemon=True)
                self._thread.start()
            self._waiting.extendleft(reversed(list(items)))
            while len(self._waiting) > _AHEAD:
                self._waiting.pop()
            self._guard.notify_all()

    def close(self) -> None:
        """Stops the background work; the voice itself is closed by who made it."""
        with self._guard:
            self._closed = True
            self._guard.notify_all()

    def _work(self) -> None:
        while (item := self._next()) is not None:
            try:
                self.rehearse(*item)
            except Dropped:
                with self._guard:
                    self._waiting.appendleft(item)
            except SimulatorError as error:
                # The live call will meet the same failure and tell it; here it only costs the head start.
                log.warning("%s: a line could not be prepared: %s", self.name, type(error).__name__)

    def _next(self) -> Item | None:
        """The line to prepare now, as soon as there is one and nobody waits for a live one; None when closed."""
        with self._guard:
            self._guard.wait_for(lambda: self._closed or (bool(self._waiting) and self._live == 0))
            return None if self._closed else self._waiting.popleft()

    def _make(self, key: str, text: str, lang: str, voicing: Voicing, say: Callable[[str, str, Voicing], bytes]) -> bytes:
        with self._alone(key):
            known = self._load(key)
            if known is None:
                known = say(text, lang, voicing)
                self._store(key, known)
            return known

    @contextlib.contextmanager
    def _in_front(self, key: str) -> Iterator[None]:
        """While somebody waits nothing is prepared, unless it is the very line that is waited for."""
        with self._guard:
            self._live += 1
            in_the_way = bool(self._asides) and key not in self._asides
        if in_the_way and (give_way := getattr(self.voice, "give_way", None)):
            give_way()
        try:
            yield
        finally:
            with self._guard:
                self._live -= 1
                self._guard.notify_all()

    @contextlib.contextmanager
    def _alone(self, key: str) -> Iterator[None]:
        """One synthesis a line: who asks meanwhile waits for it."""
        with self._guard:
            lock, users = self._keys.get(key, (threading.Lock(), 0))
            self._keys[key] = (lock, users + 1)
        try:
            with lock:
                yield
        finally:
            with self._guard:
                lock, users = self._keys[key]
                if users > 1:
                    self._keys[key] = (lock, users - 1)
                else:
                    del self._keys[key]

    def _key(self, text: str, lang: str, voicing: Voicing) -> str:
        # Tiny changes of mood must not make every line a new one.
        steps = replace(voicing, pitch=_step(voicing.pitch), pace=_step(voicing.pace), loudness=_step(voicing.loudness))
        request = json.dumps([_FORMAT, self.name, text.strip(), lang, asdict(steps)], sort_keys=True)
        return hashlib.sha256(request.encode()).hexdigest()

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.wav"

    def _load(self, key: str) -> bytes | None:
        path = self._path(key)
        try:
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return data if data[:4] == b"RIFF" else None

    def _store(self, key: str, data: bytes) -> None:
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
                file.write(data)
            os.replace(file.name, path)
        except OSError as error:
            # A full disk makes lines slow, not silent.
            log.warning("%s: a line could not be kept: %s", self.name, error.strerror)
            return
        self._stored += len(data)
        if self._stored > self._limit // 10:
            self._stored = 0
            self._tidy()

    def _tidy(self) -> None:
        files = []
        for path in self._folder.glob("*/*.wav"):
            with contextlib.suppress(OSError):
                seen = path.stat()
                files.append((seen.st_mtime, seen.st_size, path))
        total = sum(size for _, size, _ in files)
        for _, size, path in sorted(files):
            if total <= self._limit:
                break
            path.unlink(missing_ok=True)
            total -= size


def _step(value: float) -> float:
    return round(value * 20) / 20
