"""The better voice: Kokoro-82M on this machine, one synthesis at a time in a worker process."""

import base64
import os
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from simulator.core.errors import Missing
from simulator.core.ports import Voicing
from simulator.speech import audio
from simulator.speech.casting import KOKORO, choose, loudness_of, pace_of, pitch_of
from simulator.speech.espeak import checked
from simulator.speech.weights import kokoro_path
from simulator.speech.worker import Worker

RATE = 24_000
_SEMITONES = 2.0  # at pitch 1; more makes a person into a cartoon, since the vocal tract moves along
_LEVEL = -20.0  # dB of a line at loudness 1: the voices differ by up to 8 dB by themselves


class KokoroVoice:
    """Speaks Mandarin and English so that people follow; about a quarter of real time on two threads."""

    name = "kokoro"

    def __init__(self, folder: Path, threads: int = 0) -> None:
        chosen = threads or min(4, os.cpu_count() or 1)
        self._worker = Worker("kokoro", "simulator.speech.kokoro_worker", [str(folder), str(chosen)])

    @property
    def pid(self) -> int | None:
        """The worker's process id, while one is running."""
        return self._worker.pid

    def say(self, text: str, lang: str, voicing: Voicing) -> bytes:
        """A mono PCM16 WAV of the text at 24 kHz; raises EngineError."""
        return self._say(text, lang, voicing, False)

    def say_aside(self, text: str, lang: str, voicing: Voicing) -> bytes:
        """The same for nobody who waits; raises Dropped when it had to `give_way`."""
        return self._say(text, lang, voicing, True)

    def give_way(self) -> None:
        """Somebody waits for a line: gives up the one that is being made aside."""
        self._worker.drop()

    def close(self) -> None:
        """Ends the worker."""
        self._worker.close()

    def _say(self, text: str, lang: str, voicing: Voicing, aside: bool) -> bytes:
        words = checked(self.name, text, lang)
        if not words:
            return audio.silence(0.2, RATE)
        # Played faster, a slower synthesis keeps its length and gets higher.
        factor = 2.0 ** (_SEMITONES * pitch_of(voicing) / 12.0)
        request = {
            "text": words,
            "lang": lang,
            "voice": choose(KOKORO, lang, voicing),
            "speed": round(min(2.0, max(0.5, pace_of(voicing) / factor)), 3),
        }
        answer = self._worker.ask(request, timeout=30.0 + 0.5 * len(words), aside=aside)
        samples = np.frombuffer(base64.b64decode(answer["samples"]), "<f4").astype(np.float32)
        return audio.encode(_levelled(audio.stretch_pitch(samples, factor), loudness_of(voicing)), RATE)


def require_kokoro(models: Path) -> Path:
    """The folder of the weights; raises Missing when they or the packages are not installed."""
    if not all(find_spec(name) for name in ("kokoro_onnx", "misaki", "jieba", "pypinyin", "cn2an")):
        raise Missing("the Kokoro voice", "pip install kokoro-onnx 'misaki[zh]'")
    folder = kokoro_path(models)
    if folder is None:
        raise Missing("the Kokoro voice's weights", "run `simulator setup` to fetch them")
    return folder


def _levelled(samples: audio.Samples, wanted: float) -> audio.Samples:
    gain = 10.0 ** ((_LEVEL - audio.loudness(samples)) / 20.0)
    return audio.amplify(samples, min(gain, 20.0) * wanted)
