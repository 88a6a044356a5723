"""The question bank: every question that is fit for use, by id, and the problems that keep the rest out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.core.errors import NotFound
from simulator.core.library import Problem
from simulator.core.question import Question


@dataclass(frozen=True)
class Bank:
    """Questions by id."""

    questions: Mapping[str, Question]
    problems: tuple[Problem, ...] = field(default=())

    def question(self, id: str) -> Question:
        """The question of this id; raises NotFound."""
        if id not in self.questions:
            raise NotFound(f"there is no question {id!r}", "See `simulator questions check` for those that cannot be used.")
        return self.questions[id]
