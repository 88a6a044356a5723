"""Which voice speaks: the best one there is, with espeak behind it when that one fails."""

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from simulator.core.errors import Missing, SimulatorError
from simulator.core.ports import Voice, Voicing
from simulator.speech.cached import CachedVoice, Item
from simulator.speech.espeak import EspeakVoice, require_espeak
from simulator.speech.kokoro import KokoroVoice, require_kokoro
from simulator.speech.openai_voice import OpenAIVoice

log = logging.getLogger(__name__)


class FallbackVoice:
    """Several voices, best first: the next one speaks when one fails, and that one rests for a minute."""

    def __init__(self, voices: Sequence[Voice], rest: float = 60.0, clock: Callable[[], float] = time.monotonic) -> None:
        if not voices:
            raise Missing("a voice", "pip install pyttsx3 espeakng-loader")
        self._voices = tuple(voices)
        self._rest = rest
        self._clock = clock
        self._resting: dict[str, float] = {}
        self._guard = threading.Lock()

    @property
    def name(self) -> str:
        """The voice that would speak now."""
        return self._order()[0].name

    def say(self, text: str, lang: str, voicing: Voicing) -> bytes:
        """The sound from the best voice that works; raises the last EngineError when none does."""
        order = self._order()
        for voice in order[:-1]:
            try:
                return voice.say(text, lang, voicing)
            except SimulatorError as error:
                log.warning("voice %s failed (%s), the next one speaks", voice.name, type(error).__name__)
                with self._guard:
                    self._resting[voice.name] = self._clock() + self._rest
        return order[-1].say(text, lang, voicing)

    def has(self, text: str, lang: str, voicing: Voicing) -> bool:
        """Whether the best voice can say this at once."""
        best = self._voices[0]
        return isinstance(best, CachedVoice) and best.has(text, lang, voicing)

    def rehearse(self, text: str, lang: str, voicing: Voicing) -> None:
        """Lets the best voice say and keep this, giving way to whoever waits for a line; raises EngineError."""
        best = self._voices[0]
        if isinstance(best, CachedVoice):
            best.rehearse(text, lang, voicing)

    def prepare(self, items: Iterable[Item]) -> None:
        """Lets the best voice synthesise these lines beforehand, if it remembers what it says."""
        best = self._voices[0]
        if isinstance(best, CachedVoice):
            best.prepare(items)

    def close(self) -> None:
        """Closes every voice."""
        for voice in self._voices:
            inner = voice.voice if isinstance(voice, CachedVoice) else None
            for one in (voice, inner):
                with contextlib.suppress(AttributeError):
                    one.close()  # type: ignore[union-attr]  # not every voice has something to close

    def _order(self) -> list[Voice]:
        """The voices that may be tried now, best first; the resting ones come last."""
        now = self._clock()
        with self._guard:
            resting = {name for name, until in self._resting.items() if until > now}
        return sorted(self._voices, key=lambda voice: voice.name in resting)


def best_voice(
    models: Path, cache: Path, base_url: str = "", api_key: str = "", model: str = "", choice: str = "best"
) -> FallbackVoice:
    """The best voice that is configured or installed: a server, else Kokoro, else espeak.

    `choice` may ask for one by name ("openai", "kokoro", "espeak"); espeak still stands behind it.
    Raises Missing when the one that was asked for is not there, or none is.
    """
    voices: list[Voice] = []
    if choice == "openai" or (choice == "best" and model):
        voices.append(CachedVoice(OpenAIVoice(base_url, api_key, model or "gpt-4o-mini-tts"), cache))
    if choice in ("kokoro", "best"):
        with _optional(choice == "best"):
            voices.append(CachedVoice(KokoroVoice(require_kokoro(models)), cache))
    with _optional(choice != "espeak"):
        require_espeak()
        voices.append(CachedVoice(EspeakVoice(), cache))
    return FallbackVoice(voices)


@contextlib.contextmanager
def _optional(yes: bool) -> Iterator[None]:
    """Lets a missing part pass when another can stand in for it."""
    try:
        yield
    except Missing:
        if not yes:
            raise
