"""The mark matrix of a test: who earned what on which item, with room for people who had different papers."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from simulator.core.errors import ContentError


@dataclass(frozen=True)
class Matrix:
    """Marks of candidates (rows) on items (columns): 0..most, None = not presented; not answered counts 0.

    `most` is the highest mark of each item (all 1 when empty). `picks` are the options picked in the same shape
    (empty set = not answered, None = not presented or no options), `key` the right options of each item (empty = the
    item has none), `offered` the options there were (None = not known). Raises ContentError where shapes or marks
    do not fit.
    """

    items: Sequence[str]
    marks: Sequence[Sequence[float | None]]
    most: Sequence[float] = ()
    picks: Sequence[Sequence[frozenset[str] | None]] = ()
    key: Sequence[frozenset[str]] = ()
    offered: Sequence[Sequence[str] | None] = ()

    def __post_init__(self) -> None:
        if not self.most:
            object.__setattr__(self, "most", (1.0,) * len(self.items))
        rows = (self.most, self.key or self.items, self.offered or self.items, *self.marks, *self.picks)
        if any(len(row) != len(self.items) for row in rows) or (self.picks and len(self.picks) != len(self.marks)):
            raise ContentError("the rows of the mark matrix differ in length", "Give one mark, or None, an item.")
        if not all(math.isfinite(most) and most >= 0 for most in self.most):
            raise ContentError("a highest mark is not a number from 0 on")
        for row in self.marks:
            if not all(mark is None or 0 <= mark <= most + 1e-9 for mark, most in zip(row, self.most, strict=True)):
                raise ContentError("a mark lies outside 0 and the highest mark of its item")

    @cached_property
    def earned(self) -> tuple[float, ...]:
        """The total of every candidate."""
        return tuple(math.fsum(mark for mark in row if mark is not None) for row in self.marks)

    @cached_property
    def possible(self) -> tuple[float, ...]:
        """What every candidate could have earned on what they were presented."""
        return tuple(math.fsum(m for mark, m in zip(row, self.most, strict=True) if mark is not None) for row in self.marks)

    @cached_property
    def present(self) -> tuple[int, ...]:
        """The rows of the candidates who were presented anything."""
        return tuple(row for row, marks in enumerate(self.marks) if any(mark is not None for mark in marks))

    @cached_property
    def used(self) -> tuple[int, ...]:
        """The items which at least one candidate was presented."""
        return tuple(item for item in range(len(self.items)) if self.takers(item))

    @cached_property
    def common(self) -> bool:
        """Whether everybody had the same paper."""
        return all(self.marks[row][item] is not None for row in self.present for item in self.used)

    def takers(self, item: int) -> tuple[int, ...]:
        """The rows of the candidates who were presented an item."""
        return tuple(row for row, marks in enumerate(self.marks) if marks[item] is not None)

    def column(self, item: int) -> list[float]:
        """The marks on an item of those who were presented it."""
        return [mark for marks in self.marks if (mark := marks[item]) is not None]
