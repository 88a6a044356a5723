"""The desk: a frozen record of the doors a flow needs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from simulator.core.call import Call, Event, Turn
from simulator.core.library import Library
from simulator.core.people import Account
from simulator.core.ports import Clock, Ears, Recordings, Understanding, Voice
from simulator.core.scenario import Outcome
from simulator.core.scoring import Score


class Store(Protocol):
    """Facts that last; every writing method is one transaction."""

    def keep_account(self, account: Account) -> None: ...
    def account(self, id: str) -> Account: ...
    def accounts(self) -> tuple[Account, ...]: ...
    def begin(self, call: Call) -> None: ...
    def add_turn(self, call: str, turn: Turn, ends: Outcome | None = None, ended: datetime | None = None) -> None: ...
    def change_turn(self, call: str, turn: Turn) -> None: ...
    def add_event(self, call: str, event: Event) -> None: ...
    def end(self, call: str, outcome: Outcome, ended: datetime) -> None: ...
    def call(self, id: str) -> Call: ...
    def calls(self, agent: str) -> tuple[Call, ...]: ...
    def running(self, since: datetime) -> tuple[Call, ...]: ...
    def keep_score(self, score: Score) -> None: ...
    def scores(self, call: str) -> tuple[Score, ...]: ...
    def scores_of(self, agent: str) -> dict[str, Score]: ...


class Tape(Protocol):
    """Both sides of a running call on one clock, in seconds; PCM16 at 16 kHz."""

    @property
    def seconds(self) -> float: ...
    def write(self, side: str, at: float, pcm: bytes) -> None: ...
    def cut(self, side: str, at: float) -> None: ...
    def close(self) -> None: ...


class Tapes(Protocol):
    """The tapes of all calls."""

    def open(self, call: str) -> Tape: ...
    def wav(self, call: str) -> bytes | None: ...


class Tickets(Protocol):
    """Signed words that open a call's line once."""

    def issue(self, call: str, account: str) -> str: ...
    def redeem(self, ticket: str, call: str) -> str: ...


@dataclass(frozen=True)
class Desk:
    """Everything a flow may reach."""

    library: Library
    understanding: Understanding
    ears: Ears
    voice: Voice
    store: Store
    recordings: Recordings
    clock: Clock
    join: Callable[[Sequence[bytes]], bytes]
    agent_number: str = "1023"
    live_ears: Ears | None = None
    tapes: Tapes | None = None
    tickets: Tickets | None = None

    @property
    def quick_ears(self) -> Ears:
        """The ears for a running call: fast before exact, where there are such."""
        return self.live_ears or self.ears
