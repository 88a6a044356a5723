"""The only place that chooses engines: settings to desk."""

from datetime import UTC, datetime
from functools import lru_cache

from simulator.content.loading import load
from simulator.flows.desk import Desk
from simulator.settings import Settings
from simulator.store.database import Connections
from simulator.store.facts import SqliteStore
from simulator.store.recordings import FileRecordings


class SystemClock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC)


@lru_cache(maxsize=4)
def desk(settings: Settings) -> Desk:
    """The desk of these settings, made once a process."""
    from simulator.speech.engines import ears, voice
    from simulator.understanding.readers import Readers

    library = load(settings.content)
    connections = Connections(settings.data / "simulator.db")
    return Desk(
        library=library,
        understanding=Readers(library.books, settings.data / "cache"),
        ears=ears(settings),
        voice=voice(settings),
        store=SqliteStore(connections),
        recordings=FileRecordings(settings.data / "recordings"),
        clock=SystemClock(),
        agent_number=settings.agent_number,
    )
