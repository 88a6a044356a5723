"""The only place that chooses engines: settings to desk."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from threading import Lock

from threadpoolctl import threadpool_limits

from simulator.content.bank import load_bank
from simulator.content.loading import load
from simulator.core.endings import Endings
from simulator.core.errors import Missing, SimulatorError
from simulator.core.library import Library
from simulator.core.ports import Ears
from simulator.flows.desk import Desk
from simulator.llm.client import ChatClient
from simulator.llm.coach import ModelCoach
from simulator.llm.customer import ModelCustomer
from simulator.llm.finder import ModelFinder
from simulator.llm.judge import ModelJudge
from simulator.llm.marker import ModelMarker
from simulator.settings import Settings
from simulator.speech import audio, weights
from simulator.speech.ears import WhisperEars
from simulator.speech.openai_ears import OpenAIEars
from simulator.speech.smart_turn import SmartTurn
from simulator.speech.voice import FallbackVoice, best_voice
from simulator.store.database import Connections
from simulator.store.facts import SqliteStore
from simulator.store.logins import LoginStore
from simulator.store.quizzes import QuizStore
from simulator.store.recordings import FileRecordings
from simulator.store.tape import Tapes
from simulator.store.tickets import Tickets, kept_secret
from simulator.understanding.readers import Readers


class SystemClock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC)


class NoEars:
    """Stands where the ears would be while their weights are missing."""

    def __init__(self, missing: Missing) -> None:
        self._missing = missing

    def hear(self, wav: bytes, lang: str, hints: object = ()) -> None:
        """Raises Missing with the cure."""
        raise self._missing


_making = Lock()


def desk(settings: Settings) -> Desk:
    """The desk of these settings, made once a process; the cue readers and engines load when first used."""
    with _making:  # whoever comes while it is being made waits for it, and makes no other one
        return _desk(settings)


@lru_cache(maxsize=4)
def _desk(settings: Settings) -> Desk:
    threadpool_limits(1, user_api="blas")  # the products here are small: more threads spin for a quarter of the ears' time
    library = load(settings.content)
    hearing = _ears_or_none(settings)
    connections, secret = Connections(settings.data / "simulator.db"), kept_secret(settings.data / "secret")
    return Desk(
        library=library,
        understanding=understanding(library, settings),
        ears=hearing,
        voice=voice(settings),
        store=SqliteStore(connections),
        recordings=FileRecordings(settings.data / "recordings"),
        clock=SystemClock(),
        join=audio.concat,
        quizzes=QuizStore(connections),
        bank=load_bank(settings.content),
        agent_number=settings.agent_number,
        live_ears=quick(hearing),
        turn_end=turn_end(settings),
        endings={lang: Endings(lang, (each.text for each in book.utterances)) for lang, book in library.books.items()},
        tapes=Tapes(settings.data / "tapes"),
        tickets=Tickets(secret),
        logins=LoginStore(connections, secret),
        customer=customer(settings),
        judge=judge(settings),
        finder=finder(settings),
        coach=ModelCoach(chat(settings, "author", budget=60.0)) if settings.engine_of("author").model else None,
        marker=ModelMarker(chat(settings, "judge", budget=60.0)) if settings.engine_of("judge").model else None,
    )


def understanding(library: Library, settings: Settings) -> Readers:
    """The cue readers of every language that has a book."""
    return Readers(library.books, settings.data / "cache")


def ears(settings: Settings) -> Ears:
    """The ears of these settings; raises Missing when their weights are not there."""
    if settings.ears == "openai":
        return OpenAIEars(settings.api_base, settings.api_key, settings.ears_model)
    model = settings.whisper or weights.whisper_path(settings.models)
    if model is None:
        raise Missing("the weights of the ears (Whisper)", "Run `make run` or `simulator setup`.")
    return WhisperEars(model, threads=settings.threads, beam=settings.beam)


def turn_end(settings: Settings) -> SmartTurn | None:
    """What hears whether a trainee is done; None when its weights are not there, and words and silence alone decide."""
    folder = weights.smart_turn_path(settings.models)
    return SmartTurn(folder) if folder else None


def chat(settings: Settings, role: str, budget: float = 8.0) -> ChatClient:
    """The client of a role's model (customer, judge, author); raises Missing when no model is set."""
    engine = settings.engine_of(role)
    return ChatClient(engine.base, engine.key, engine.model, budget)


def customer(settings: Settings) -> ModelCustomer | None:
    """The customer whom a model plays; None when no model is set."""
    return ModelCustomer(chat(settings, "customer")) if settings.engine_of("customer").model else None


def judge(settings: Settings) -> ModelJudge | None:
    """The judge; None when no model is set. A verdict may take longer than a line on the phone."""
    return ModelJudge(chat(settings, "judge", budget=60.0)) if settings.engine_of("judge").model else None


def finder(settings: Settings) -> ModelFinder | None:
    """Who looks for the promises that rules do not find, the judge's model; None when no model is set."""
    return ModelFinder(chat(settings, "judge", budget=60.0)) if settings.engine_of("judge").model else None


def _ears_or_none(settings: Settings) -> Ears:
    try:
        return ears(settings)
    except Missing as missing:
        return NoEars(missing)  # type: ignore[return-value]


def quick(hearing: Ears) -> Ears | None:
    """The same ears, fast before exact, where they can be."""
    return hearing.live() if isinstance(hearing, WhisperEars | OpenAIEars) else None


def voice(settings: Settings) -> FallbackVoice:
    """The best voice that these settings and this machine allow."""
    choice = "best" if settings.voice == "auto" else settings.voice
    served = settings.speech_model if settings.api_base or settings.api_key else ""
    return best_voice(settings.models, settings.data / "voices", settings.api_base, settings.api_key, served, choice)


def warm(settings: Settings) -> None:
    """Makes the desk and loads what a first call would otherwise wait for; what is missing is told when it is used."""
    with suppress(SimulatorError):
        ready = desk(settings)
        ready.understanding.warm()  # type: ignore[attr-defined]
        if isinstance(ready.ears, WhisperEars):
            ready.ears.warm()
        if isinstance(ready.turn_end, SmartTurn):
            ready.turn_end.warm()


def prepare(settings: Settings, progress: Callable[[str], None]) -> None:
    """Fetches what is missing, teaches the cue readers and makes the database; a second run does nothing.

    Raises Missing when the ears cannot be had; a missing neural voice or end-of-turn model is said and passed over.
    """
    if settings.ears == "whisper" and not settings.whisper:
        weights.ensure_whisper(settings.models, progress)
    if settings.voice in ("auto", "kokoro"):
        _try_to("The plain voice (espeak) is used", weights.ensure_kokoro, settings, progress)
    _try_to("Words and silence alone end a turn", weights.ensure_smart_turn, settings, progress)
    understanding(load(settings.content), settings).warm()
    Connections(settings.data / "simulator.db").close()


def _try_to(
    otherwise: str, ensure: Callable[[Path, Callable[[str], None]], Path], settings: Settings, progress: Callable[[str], None]
) -> None:
    """Fetches what the app can do without, and says what happens when it cannot be had."""
    try:
        ensure(settings.models, progress)
    except SimulatorError as error:
        progress(f"{error.message}. {error.hint} {otherwise}.")
