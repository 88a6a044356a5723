"""The voice that is always there: espeak-ng through pyttsx3, in a worker process."""

import base64
import tempfile

from simulator.core.errors import EngineError, Missing
from simulator.core.ports import Voicing
from simulator.speech import audio
from simulator.speech.casting import ESPEAK, LANGS, choose, loudness_of, pace_of, pitch_of
from simulator.speech.spoken import sayable
from simulator.speech.worker import Worker

_WORDS_A_MINUTE = {"zh": 165, "en": 160}
LONGEST_TEXT = 2000
"""Characters; a customer's line is never that long."""


class EspeakVoice:
    """Speaks offline and at once (about 20 ms a line); English is clear, Mandarin is hard to follow."""

    name = "espeak"

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="espeak-")
        self._worker = Worker("espeak", "simulator.speech.espeak_worker", [self._folder.name])

    @property
    def pid(self) -> int | None:
        """The worker's process id, while one is running."""
        return self._worker.pid

    def say(self, text: str, lang: str, voicing: Voicing) -> bytes:
        """A mono PCM16 WAV of the text; raises EngineError."""
        words = checked(self.name, text, lang)
        if not words:
            return audio.silence(0.2, 22_050)
        answer = self._worker.ask(settings(words, lang, voicing), timeout=8.0 + 0.05 * len(words))
        return base64.b64decode(answer["wav"])

    def close(self) -> None:
        """Ends the worker and removes its folder."""
        self._worker.close()
        self._folder.cleanup()


def settings(words: str, lang: str, voicing: Voicing) -> dict[str, str | int | float]:
    """The worker's request: rate in words a minute (120-400), pitch 20-99, volume up to 1, which never clips."""
    return {
        "text": words,
        "voice": choose(ESPEAK, lang, voicing),
        "rate": min(400, max(120, round(_WORDS_A_MINUTE[lang] * pace_of(voicing)))),
        "pitch": min(99, max(20, round(50 + 35 * pitch_of(voicing)))),
        "volume": round(loudness_of(voicing) / 1.5, 2),
    }


def checked(engine: str, text: str, lang: str) -> str:
    """The sayable text; raises EngineError for a language or a length that no voice here can do."""
    if lang not in LANGS:
        raise EngineError(engine, f"there is no voice for the language {lang!r}")
    if len(text) > LONGEST_TEXT:
        raise EngineError(engine, f"a line may have {LONGEST_TEXT} characters at most")
    return sayable(text, lang)


def require_espeak() -> None:
    """Raises Missing when pyttsx3 or the espeak-ng library is not installed."""
    from importlib.util import find_spec

    if not (find_spec("pyttsx3") and find_spec("espeakng_loader")):
        raise Missing("the espeak voice", "pip install pyttsx3 espeakng-loader")
