"""The loop inside a speech worker: requests on stdin, answers on the real stdout, prints go nowhere."""

import json
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any

Engine = Callable[[dict[str, Any]], dict[str, Any]]
"""Answers one request; with a method `drop` it can be told to give one up, by its number."""


def serve(make: Callable[[], Engine]) -> None:
    """Answers requests until stdin ends; `make` builds the engine, and its failure answers every request."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server; its end closes our stdin
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    # pyttsx3 prints on stdout: without this its words would be read as answers.
    os.dup2(2, 1)
    engines: list[Engine] = []
    asked: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_read, args=(asked, engines), daemon=True).start()
    while (line := asked.get()) is not None:
        try:
            if not engines:
                engines.append(make())
            answer = engines[0](json.loads(line))
        except Exception as error:  # the caller must hear of anything that went wrong
            # The message may quote the customer's words, so only its kind is passed on.
            # A file that is late or cut is worth another try; a text without sounds is not.
            answer = {"error": f"cannot speak ({type(error).__name__})", "retryable": isinstance(error, OSError | EOFError)}
        print(json.dumps(answer), file=out, flush=True)


def _read(asked: "queue.Queue[str | None]", engines: list[Engine]) -> None:
    """Puts every request in the queue; a wish to give one up does not wait behind it."""
    for line in sys.stdin:
        if line.startswith('{"drop"'):
            for engine in engines:
                if drop := getattr(engine, "drop", None):
                    drop(json.loads(line)["drop"])
        else:
            asked.put(line)
    asked.put(None)
