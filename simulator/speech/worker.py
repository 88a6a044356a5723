"""A process of our own that answers one JSON line with one JSON line, and is replaced when it fails.

Speech engines in C can hang, print, or take the process along; here they take only their worker.
"""

import atexit
import contextlib
import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from simulator.core.errors import EngineError

log = logging.getLogger(__name__)
_LOADING = 60.0  # seconds that an engine may take to load where many others want the processor
_ROOT = str(Path(__file__).resolve().parents[2])


class Dropped(EngineError):
    """Work that can wait was given up for somebody who cannot."""


class Worker:
    """One worker process, started when first needed and again after a failure; safe for many threads.

    `engine` names it in errors, `module` is run with `python -m`, `patience` is how many seconds a
    caller waits for its turn. The worker ends when its stdin ends, so it does not outlive the server.
    """

    def __init__(self, engine: str, module: str, args: Sequence[str] = (), patience: float = 60.0) -> None:
        self.engine = engine
        self._command = [sys.executable, "-m", module, *args]
        self._patience = patience
        self._turn = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._writing = threading.Lock()
        self._number, self._aside = 0, False
        self._answers: queue.Queue[str | None] = queue.Queue()
        atexit.register(self.close)

    @property
    def pid(self) -> int | None:
        """The process id, while one is running."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def ask(self, request: dict[str, Any], timeout: float, aside: bool = False) -> dict[str, Any]:
        """The worker's answer; raises EngineError when it fails twice or says that it cannot, Dropped as `drop` says."""
        if not self._turn.acquire(timeout=self._patience):
            raise EngineError(self.engine, "too many people are waiting", retryable=True, hint="try again in a moment")
        try:
            self._number, self._aside = self._number + 1, aside
            request = {**request, "number": self._number}
            try:
                answer = self._exchange(request, timeout)
            except _Lost as first:
                log.warning("%s worker lost (%s), starting another", self.engine, first)
                self._stop()
                answer = self._retry(request, timeout)
        finally:
            self._aside = False
            self._turn.release()
        if answer.get("dropped"):
            raise Dropped(self.engine, "somebody else was in a hurry", retryable=True)
        if "error" in answer:
            raise EngineError(self.engine, str(answer["error"]))
        return answer

    def drop(self) -> None:
        """Gives up what is being done aside, if anything is and the engine can: who asked for it gets Dropped."""
        if self._aside and (process := self._process) is not None:
            with contextlib.suppress(OSError, ValueError):
                self._write(process, {"drop": self._number})

    def close(self) -> None:
        """Ends the process; the next request starts a new one."""
        with contextlib.suppress(Exception):
            atexit.unregister(self.close)
        self._stop()

    def _retry(self, request: dict[str, Any], timeout: float) -> dict[str, Any]:
        try:
            return self._exchange(request, timeout)
        except _Lost as second:
            self._stop()
            raise EngineError(self.engine, f"the engine failed twice: {second}", retryable=True) from second

    def _exchange(self, request: dict[str, Any], timeout: float) -> dict[str, Any]:
        fresh = self.pid is None
        process = self._running()
        try:
            self._write(process, request)
        except (OSError, ValueError) as error:
            raise _Lost("it does not listen") from error
        return self._answer(time.monotonic() + timeout + (_LOADING if fresh else 0.0))

    def _write(self, process: subprocess.Popen[str], request: dict[str, Any]) -> None:
        assert process.stdin is not None
        with self._writing:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()

    def _answer(self, until: float) -> dict[str, Any]:
        try:
            line = self._answers.get(timeout=max(0.01, until - time.monotonic()))
        except queue.Empty:
            raise _Lost("no answer in time") from None
        if line is None:
            raise _Lost("it ended")
        try:
            answer = json.loads(line)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise _Lost("it answered nonsense")
        if answer.get("retryable"):
            raise _Lost(str(answer["error"]))
        return answer

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self._stop()
            self._process = self._start()
        return self._process

    def _start(self) -> subprocess.Popen[str]:
        paths = [_ROOT, os.environ.get("PYTHONPATH", "")]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), "PYTHONUTF8": "1"}
        try:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                encoding="utf-8",
            )
        except OSError as error:
            raise EngineError(self.engine, "its process cannot be started", hint=str(error)) from error
        self._answers = queue.Queue()
        threading.Thread(target=_listen, args=(process, self._answers), name=f"{self.engine}-answers", daemon=True).start()
        return process

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        with contextlib.suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        process.wait()


class _Lost(Exception):
    """The worker is gone or stuck: start another and try once more."""


def _listen(process: subprocess.Popen[str], answers: queue.Queue[str | None]) -> None:
    assert process.stdout is not None
    with process.stdout as lines, contextlib.suppress(ValueError, OSError):
        for line in lines:
            answers.put(line)
    answers.put(None)
