"""A tip before it is tried: what was lost, on which words, with what may be said instead."""

from dataclasses import dataclass

from simulator.core.call import Turn
from simulator.core.trying import Better

COSTS = {"over_promise": 8.5, "wrong": 8.5, "missing_caveat": 2.0}
"""What a promise weighs, more than the criterion takes: people rely on it."""
FATAL = 100.0
"""What a fatal error costs: the whole call."""
GRAVE = 20.0
"""What is added for what the case forbids and for a danger that was passed over."""
_MORE = 8.0
"""The most that a sentence earns beside what was lost, and that counts (see core.coaching)."""


@dataclass(frozen=True)
class Draft:
    """A tip that is not tried yet: `betters` in the order in which they are wanted.

    `done` says that the words themselves were wrong, and not only something missing; `held` that they are a promise, which
    no criterion need show; `fatal` are the fatal errors that stand on it; `warm` that a feeling is named.
    """

    about: str
    turn: Turn
    said: str
    betters: tuple[Better, ...]
    why: str
    source: str
    cost: float
    done: bool = True
    held: bool = False
    grave: bool = False
    fatal: frozenset[str] = frozenset()
    duty: str = ""
    warm: bool = False

    @property
    def weight(self) -> float:
        """The most that the tip can cost."""
        return FATAL if self.fatal else self.cost + GRAVE * self.grave + _MORE * (not self.done)

    @property
    def loss(self) -> str:
        """What it is about: to take up a feeling and to say the facts back are one thing to a trainee."""
        return "taken_up" if self.warm or self.about in ("feeling", "restates") else self.about
