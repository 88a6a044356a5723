"""The library: all content that is fit for use, and the problems that keep the rest out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from simulator.core.cues import CueBook
from simulator.core.errors import NotFound
from simulator.core.facts import Fact
from simulator.core.rubric import Rubric
from simulator.core.scenario import Manners, Plans, Scenario

T = TypeVar("T")


@dataclass(frozen=True, order=True)
class Problem:
    """Something wrong with a file: where, which code, what, and how to cure it; a warning leaves the file in use."""

    path: str
    line: int
    code: str
    message: str
    cure: str = ""
    error: bool = True

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.code} {self.message}; {self.cure}"


@dataclass(frozen=True)
class Library:
    """Everything authored, by id; `fingerprints` are by id of scenario or rubric."""

    scenarios: Mapping[str, Scenario]
    plans: Mapping[str, Plans]
    rubrics: Mapping[str, Rubric]
    manners: Mapping[str, Manners]
    books: Mapping[str, CueBook]
    fingerprints: Mapping[str, str]
    problems: tuple[Problem, ...] = field(default=())
    facts: tuple[Fact, ...] = ()

    def scenario(self, id: str) -> Scenario:
        """The scenario of this id; raises NotFound."""
        return _get(self.scenarios, id, "scenario")

    def rubric(self, id: str) -> Rubric:
        """The rubric of this id; raises NotFound."""
        return _get(self.rubrics, id, "rubric")


def _get(shelf: Mapping[str, T], id: str, kind: str) -> T:
    if id not in shelf:
        known = ", ".join(sorted(shelf)) or "none"
        raise NotFound(f"there is no {kind} {id!r}", f"Known are: {known}.")
    return shelf[id]
