"""Short answer 简答: key points, each known by the wordings that show it."""

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from simulator.core.numbers import plain_numbers
from simulator.core.question import Face, Given, Marked, Policy, Question, listed
from simulator.core.scenario import Content, Pattern


class Point(Content):
    """One key point; any of its patterns shows it (over lower-case text with numerals as digits)."""

    says: str
    shown_by: Annotated[tuple[Pattern, ...], BeforeValidator(listed), Field(min_length=1)]


class Short(Question):
    """`points` are what a full answer names, `answer` is one; marked by rules, always open to a person's re-mark."""

    kind: Literal["short"] = "short"
    points: Annotated[tuple[Point, ...], Field(min_length=1)]
    answer: Annotated[str, Field(min_length=4)]

    def face(self, seed: int, shuffle: bool = True) -> Face:
        return Face(self.stem)

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        flat = re.sub(r"\s+", " ", plain_numbers(given)) if isinstance(given, str) else ""
        parts = tuple(any(re.search(p, flat, re.IGNORECASE) for p in point.shown_by) for point in self.points)
        return Marked(sum(parts) / len(parts), parts)

    def key(self, seed: int) -> str:
        return self.answer
