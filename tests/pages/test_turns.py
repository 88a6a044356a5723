"""Turns: how many pages are built at once, who goes first, and that a slow one holds nobody up."""

import threading
import time

from simulator.pages.parts.turns import Turns


class Crowd:
    """People who take a turn each and note when they were let in and how many were inside with them."""

    def __init__(self, turns: Turns) -> None:
        self.turns, self.order, self.most, self.inside = turns, [], 0, 0  # type: ignore[var-annotated]
        self.threads: list[threading.Thread] = []
        self._lock = threading.Lock()

    def come(self, rank: float, stays: threading.Event | None = None) -> None:
        before = len(self.turns._waiting) + len(self.turns._inside)
        self.threads.append(threading.Thread(target=self._one, args=(rank, stays), daemon=True))
        self.threads[-1].start()
        while len(self.turns._waiting) + len(self.turns._inside) == before and self.threads[-1].is_alive():
            time.sleep(0.001)

    def _one(self, rank: float, stays: threading.Event | None) -> None:
        with self.turns.turn(rank):
            with self._lock:
                self.order.append(rank)
                self.inside += 1
                self.most = max(self.most, self.inside)
            if stays is not None:
                stays.wait(10)
            time.sleep(0.002)
            with self._lock:
                self.inside -= 1

    def gone(self) -> None:
        for each in self.threads:
            each.join(10)
            assert not each.is_alive()


def test_no_more_than_so_many_are_inside_and_who_came_first_goes_first() -> None:
    for at_once in (1, 3):
        crowd, door = Crowd(Turns(at_once, longest=60)), threading.Event()
        for rank in range(50, 50 + at_once):
            crowd.come(rank, door)
        for rank in (7, 3, 9, 1, 5):
            crowd.come(rank)
        assert crowd.inside == len(crowd.order) == at_once
        door.set()
        crowd.gone()
        assert crowd.most == at_once
        assert at_once > 1 or crowd.order == [50, 1, 3, 5, 7, 9]


def test_a_page_that_waits_for_an_engine_holds_nobody_up() -> None:
    crowd, never = Crowd(Turns(1, longest=0.05)), threading.Event()
    crowd.come(1, never)
    began = time.monotonic()
    crowd.come(2)
    while crowd.order != [1, 2]:
        assert time.monotonic() - began < 5
        time.sleep(0.005)
    never.set()
    crowd.gone()


def test_a_page_that_fails_gives_its_turn_back() -> None:
    turns = Turns(1, longest=60)
    for _ in range(3):
        try:
            with turns.turn(1):
                raise ValueError
        except ValueError:
            pass
    assert not turns._inside and not turns._waiting


def test_who_leaves_early_lets_the_next_one_in() -> None:
    turns = Turns(1, longest=60)
    with turns.turn(1) as leave:
        leave()
        with turns.turn(2):
            assert len(turns._inside) == 1
    assert not turns._inside
