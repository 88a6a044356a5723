"""The Kokoro worker: model, Mandarin and English phonemes in a process of their own (about 1 GB).

Started as `python -m simulator.speech.kokoro_worker FOLDER THREADS`; FOLDER holds the weights.
"""

import base64
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from simulator.speech.worker_side import Engine, serve

_LATIN = re.compile(r"([A-Za-z][A-Za-z' -]*)")


class _Session:
    """A model whose run can be given up from another thread."""

    def __init__(self, session: Any, make_options: Callable[[], Any]) -> None:
        self._session, self._make_options = session, make_options
        self._running: dict[int, Any] = {}
        self.number = self.dropped = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    def run(self, names: Any, inputs: Any) -> Any:
        options = self._running[self.number] = self._make_options()
        try:
            return self._session.run(names, inputs, options)
        finally:
            del self._running[self.number]

    def drop(self, number: int) -> None:
        if (options := self._running.get(number)) is not None:
            self.dropped, options.terminate = number, True


def engine() -> Engine:
    """Loads the model and gives the function that speaks."""
    import onnxruntime
    from kokoro_onnx import Kokoro

    os.nice(10)  # the ears of a running call come first
    folder, threads = Path(sys.argv[1]), int(sys.argv[2])
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # else the memory of the longest line is kept for ever
    model = onnxruntime.InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
    session = _Session(model, onnxruntime.RunOptions)
    kokoro = Kokoro.from_session(session, str(folder / "voices.npz"))
    to_phonemes = Phonemes(kokoro.tokenizer.phonemize)

    def say(request: dict[str, Any]) -> dict[str, Any]:
        session.number = request["number"]
        phonemes = to_phonemes(request["text"], request["lang"], request["voice"])
        try:
            samples, rate = kokoro.create(phonemes, request["voice"], request["speed"], is_phonemes=True)
        except Exception:  # the runtime's own kind, which it shares with real failures
            if session.dropped == session.number:
                return {"dropped": True}
            raise
        pcm = np.asarray(samples, "<f4").tobytes()
        return {"samples": base64.b64encode(pcm).decode(), "rate": rate}

    say.drop = session.drop  # type: ignore[attr-defined]
    return say


class Phonemes:
    """Text to Kokoro's phonemes; English words inside Mandarin are read as English."""

    def __init__(self, english: Callable[[str, str], str]) -> None:
        self._english = english
        self._mandarin: Callable[[str], tuple[str, object]] | None = None

    def __call__(self, text: str, lang: str, voice: str) -> str:
        if lang == "en":
            return self._english(text, "en-gb" if voice.startswith("b") else "en-us")
        parts = [
            self._english(_spelled(piece), "en-us") if _LATIN.fullmatch(piece) else self._chinese(piece)
            for piece in _LATIN.split(text)
            if piece.strip()
        ]
        return " ".join(part for part in parts if part)

    def _chinese(self, text: str) -> str:
        if self._mandarin is None:
            import logging

            import jieba
            from misaki.zh import ZHG2P

            jieba.setLogLevel(logging.ERROR)
            self._mandarin = ZHG2P()
        return self._mandarin(text)[0]


def _spelled(latin: str) -> str:
    """Abbreviations letter by letter: SMS is no word."""
    return " ".join(" ".join(word) if word.isupper() and len(word) <= 4 else word for word in latin.split())


if __name__ == "__main__":
    serve(engine)
