"""What every question of the knowledge test has, whatever its kind; the kinds themselves are in core/kinds."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from simulator.core.scenario import Content, Lang

TestTopic = Literal[
    "norms",
    "promises",
    "workorders",
    "connection",
    "changes",
    "tariffs",
    "arrears",
    "outages",
    "metering",
    "safety",
    "ev_pv",
    "privacy",
    "kpi",
    "deescalation",
]
TOPICS: tuple[TestTopic, ...] = TestTopic.__args__  # type: ignore[attr-defined]
Given = str | list[str] | dict[str, str]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
LETTERS = "ABCDEFGHIJ"


@dataclass(frozen=True)
class Policy:
    """How a test marks: `partial` gives parts of a multiple choice where every pick is right."""

    partial: bool = False


@dataclass(frozen=True)
class Marked:
    """What an answer earned: `share` is 0-1, `parts` says of each part (blank, pair, point) whether it was right."""

    share: float
    parts: tuple[bool, ...] = ()

    @property
    def right(self) -> bool:
        """Whether it earned everything."""
        return self.share >= 1


@dataclass(frozen=True)
class Face:
    """A question as a candidate meets it, without its key: `order` lists the ids of what is picked from, shuffled.

    `lefts` are what is matched, by id; `says` is a sentence to be played; `blanks` is how many are to be filled.
    """

    stem: str
    choices: tuple[tuple[str, str], ...] = ()
    lefts: tuple[tuple[str, str], ...] = ()
    blanks: int = 0
    says: str = ""
    unit: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


class Question(Content):
    """One question; `effective_to` is the last day on which its rule holds, `source` says where the rule was read.

    `company` and `province` name whom the rule binds where it is not the same for all. `status` is S for a primary
    source, S2 for a secondary one, own for what a centre brought itself and answers for.
    """

    fixed_order: ClassVar[bool] = False
    telling_order: ClassVar[bool] = False
    """Whether the order in which it is written is its key, so that it is shuffled wherever it is shown."""

    id: Slug
    kind: Any  # each kind names itself
    topic: TestTopic
    lang: Lang
    level: Annotated[int, Field(ge=1, le=5)]
    stem: Annotated[str, Field(min_length=4)]
    why: str = ""
    source: Annotated[str, Field(min_length=2)]
    status: Literal["S", "S2", "own"] = "own"
    edition: str = ""
    effective_from: date | None = None
    effective_to: date | None = None
    company: str = ""
    province: str = ""
    tags: tuple[str, ...] = ()
    retired: bool = False

    def face(self, seed: int, shuffle: bool = True) -> Face:
        """What a candidate sees; the same seed shows the same order and numbers."""
        raise NotImplementedError

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        """What an answer earns; None (not answered) earns nothing."""
        raise NotImplementedError

    def key(self, seed: int) -> str:
        """The right answer in words, for the key and the review."""
        raise NotImplementedError

    def picks(self) -> list[str]:
        """The ids of the choices that are right, as a key lists them; none where the answer is written."""
        return []

    def shown(self, given: Given | None, seed: int) -> str:
        """A given answer in words."""
        return ", ".join(given) if isinstance(given, list) else str(given or "")

    def whole(self, given: Given | None) -> bool:
        """Whether nothing of the question is left open, right or wrong."""
        return bool(given)

    def in_force(self, day: date) -> bool:
        """Whether the question may be drawn on this day."""
        begun = self.effective_from is None or self.effective_from <= day
        return begun and not self.retired and (self.effective_to is None or day <= self.effective_to)


def shuffled(ids: list[str], seed: int, shuffle: bool) -> list[str]:
    """The ids in the order that the seed gives."""
    return sorted(ids, key=lambda id: drawn(seed, id)) if shuffle else ids


def drawn(seed: int, name: str) -> int:
    """The number that a seed draws for a name: the same on every machine, and another for every seed."""
    return int.from_bytes(hashlib.sha256(f"{seed}:{name}".encode()).digest()[:8], "big")


def listed(value: Any) -> Any:
    """A text as a list of one; lists stay."""
    return (value,) if isinstance(value, str) else value
