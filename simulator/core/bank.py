"""The question bank: every question that is fit for use, by id, and the problems that keep the rest out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.core.errors import NotFound
from simulator.core.library import Problem
from simulator.core.paper import Blueprint
from simulator.core.question import Question


@dataclass(frozen=True)
class Bank:
    """Questions and blueprints by id."""

    questions: Mapping[str, Question] = field(default_factory=dict)
    blueprints: Mapping[str, Blueprint] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def question(self, id: str) -> Question:
        """The question of this id; raises NotFound."""
        if id not in self.questions:
            raise NotFound(f"there is no question {id!r}", "See `simulator questions check` for those that cannot be used.")
        return self.questions[id]

    def blueprint(self, id: str) -> Blueprint:
        """The blueprint of this id; raises NotFound."""
        if id not in self.blueprints:
            raise NotFound(f"there is no blueprint {id!r}", f"There are: {', '.join(sorted(self.blueprints)) or 'none yet'}.")
        return self.blueprints[id]
