"""The loop inside a speech worker: requests on stdin, answers on the real stdout, prints go nowhere."""

import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any


def serve(make: Callable[[], Callable[[dict[str, Any]], dict[str, Any]]]) -> None:
    """Answers requests until stdin ends; `make` builds the engine, and its failure answers every request."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server; its end closes our stdin
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    # pyttsx3 prints on stdout: without this its words would be read as answers.
    os.dup2(2, 1)
    engine: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    for line in sys.stdin:
        try:
            engine = engine or make()
            answer = engine(json.loads(line))
        except Exception as error:  # the caller must hear of anything that went wrong
            # The message may quote the customer's words, so only its kind is passed on.
            # A file that is late or cut is worth another try; a text without sounds is not.
            answer = {"error": f"cannot speak ({type(error).__name__})", "retryable": isinstance(error, OSError | EOFError)}
        print(json.dumps(answer), file=out, flush=True)
