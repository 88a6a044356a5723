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


# 不核实, 没有告知, 无需派单 deny what follows; 不仅核实 does not, nor does 不得不核实.
_DENIED = re.compile(
    r"(?<!不得)(?<!不能)(?<!不可)(?<!无)(?:不(?!仅|但|只|光|论|管|断|同|少|妨|久|错)(?:是|用|要|必|应该?|该|会|能|可以?|得|予|再|去|给|需要?){0,2}"
    r"|没有?|未|无[需须]|[勿别]|禁止|拒绝|(?<![不别勿])(?<!不[要会能得可])忘了?记?)(?:主动|及时|先|立即|马上|对?向?(?:客户|用户|他|她))?\s*$"
    r"|\b(?:not|never|without|refuse to|no need to)(?: (?!only|just|merely)\w+)?(?<!only)(?<!just)(?<!merely)\s*$|n't(?: \w+)?\s*$",
    re.IGNORECASE,
)
_DENIES = re.compile(r"不|没|未|无|勿|别|禁|拒|\b(?:no|not|never|without)\b|n't", re.IGNORECASE)


def _shows(text: str, pattern: str, says: str) -> bool:
    """Whether a pattern is found where the words before it do not deny it; a point that itself says "not" takes any place."""
    found = re.finditer(pattern, text, re.IGNORECASE)
    return any(_DENIES.search(says) or not _DENIED.search(text[max(0, each.start() - 24) : each.start()]) for each in found)


class Short(Question):
    """`points` are what a full answer names, `answer` is one; marked by rules, always open to a person's re-mark."""

    kind: Literal["short"] = "short"
    points: Annotated[tuple[Point, ...], Field(min_length=1)]
    answer: Annotated[str, Field(min_length=4)]

    def face(self, seed: int, shuffle: bool = True) -> Face:
        return Face(self.stem)

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        flat = re.sub(r"\s+", " ", plain_numbers(given)) if isinstance(given, str) else ""
        parts = tuple(any(_shows(flat, pattern, point.says) for pattern in point.shown_by) for point in self.points)
        return Marked(sum(parts) / len(parts), parts)

    def key(self, seed: int) -> str:
        return self.answer
