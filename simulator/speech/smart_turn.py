"""Whether somebody who has stopped speaking is done, by how the voice sounds: Smart Turn v3.2 (Daily, BSD-2-Clause)."""

import threading
from pathlib import Path
from typing import Any

import numpy as np

from simulator.core.errors import EngineError, Missing
from simulator.speech import audio

_SECONDS = 8  # what the model hears: the end of the recording, silence before a shorter one


class SmartTurn:
    """A small model over intonation, lengthening and hesitation; `folder` holds its weights.

    About 0.06 s on one thread. Loads on first use; many threads may ask at once.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "model.onnx"
        self._loading = threading.Lock()
        self._parts: tuple[Any, Any] | None = None

    def finished(self, wav: bytes) -> float:
        """The probability (0-1) that the speaker is done, at best asked 0.2 s into the silence. Raises EngineError, SoundError."""
        samples = audio.decode(wav)[-_SECONDS * audio.RATE :]
        padded = np.pad(samples, (_SECONDS * audio.RATE - samples.size, 0))
        level = (padded - padded.mean()) / np.sqrt(padded.var() + 1e-7)
        session, extractor = self._loaded()
        features = extractor(level, padding=0)[np.newaxis, :, : 100 * _SECONDS].astype(np.float32)
        return float(np.ravel(session.run(None, {"input_features": features})[0])[0])

    def warm(self) -> None:
        """Loads the model now; raises EngineError."""
        self._loaded()

    def _loaded(self) -> tuple[Any, Any]:
        with self._loading:
            if self._parts is None:
                self._parts = _load(self._file)
            return self._parts


def _load(file: Path) -> tuple[Any, Any]:
    try:
        import onnxruntime
        from faster_whisper.feature_extractor import FeatureExtractor
    except ImportError as error:
        raise Missing("faster-whisper", "pip install faster-whisper") from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    try:
        session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the runtime's errors share no parent
        raise EngineError("smart turn", f"the model cannot be loaded ({type(error).__name__})") from error
    return session, FeatureExtractor(chunk_length=_SECONDS)
