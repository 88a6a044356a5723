"""A few pages are built at a time, the others wait: hundreds at once would only take the processor from each other."""

import heapq
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st

from simulator.pages.parts import posted

AT_ONCE = 1
LONGEST = 0.5
"""Seconds for which a page counts as being built; one that takes longer waits for something else than the processor."""
HEAD_START = 10.0
"""Seconds by which somebody who is here goes before somebody who comes: sittings go on smoothly while others arrive."""


class Turns:
    """Lets `at_once` in at a time, the lowest rank first; whoever is in for `longest` seconds no longer counts."""

    def __init__(self, at_once: int, longest: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._at_once, self._longest, self._clock = at_once, longest, clock
        self._lock, self._numbers = threading.Lock(), itertools.count()
        self._waiting: list[tuple[float, int, threading.Event]] = []
        self._inside: dict[int, float] = {}

    @contextmanager
    def turn(self, rank: float) -> Iterator[Callable[[], None]]:
        """Waits for its turn and takes it; what it gives ends the turn early."""
        with self._lock:
            number, mine = next(self._numbers), threading.Event()
            heapq.heappush(self._waiting, (rank, number, mine))
            self._let_in()
            each = self._longest * (1 + len(self._waiting))  # however many wait, somebody looks once in `longest`
        while not mine.wait(each):
            with self._lock:
                self._let_in()  # those inside may have been there for too long

        def leave() -> None:
            with self._lock:
                self._inside.pop(number, None)
                self._let_in()

        try:
            yield leave
        finally:
            leave()

    def _let_in(self) -> None:
        now = self._clock()
        while self._waiting and sum(now - since < self._longest for since in self._inside.values()) < self._at_once:
            _, number, mine = heapq.heappop(self._waiting)
            self._inside[number] = now
            mine.set()


_turns, _own = Turns(AT_ONCE, LONGEST), threading.local()


@contextmanager
def turn() -> Iterator[None]:
    """This session's turn to build a page or a part of one: who came first goes first. Within a turn it is no wait."""
    if getattr(_own, "inside", False):
        yield
        return
    now = time.monotonic()
    came: float = st.session_state.setdefault("came", now)
    with _turns.turn(max(came, now - HEAD_START)) as _own.leave, posted.together() as _own.send:
        _own.inside = True
        try:
            yield
        finally:
            _own.inside = False


def leave() -> None:
    """Ends this turn early: what follows may wait for an engine, and what was built by now is shown."""
    if getattr(_own, "inside", False):
        _own.inside = False
        _own.send()
        _own.leave()
