"""Graded calls: transcripts with the option that one or two people chose for each criterion, to hold a judge against."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from pydantic import Field, ValidationError

from simulator.core.call import Call, Turn
from simulator.core.errors import SimulatorError
from simulator.core.rubric import Rubric
from simulator.flows.transcripts import Transcript

_CURE = 'One object a line: {"id", "lang", "turns", "grades": [{criterion: option}, ...]}; see rubrics/README.md.'


class Graded(Transcript):
    """A transcript with the grades of one person or two, each as {criterion: option}."""

    id: str
    grades: tuple[Mapping[str, str], ...] = Field(min_length=1, max_length=2)

    def call(self) -> Call:
        """The call without cues and tones, which a judge does not need."""
        turns = tuple(Turn(number, turn.speaker, turn.text, turn.start, turn.end) for number, turn in enumerate(self.turns))
        return Call(self.id, self.scenario or "", "", "", self.lang, datetime.fromtimestamp(0, UTC), turns)


def read(text: str, source: str) -> list[Graded]:
    """The graded calls of JSON lines; raises SimulatorError with the line and field that is wrong."""
    found = [
        _made(line, f"{source}:{number}") for number, line in enumerate(text.split("\n"), start=1) if line.strip(" \r\ufeff")
    ]
    if not found:
        raise SimulatorError(f"{source} holds no graded call", _CURE)
    seen: set[str] = set()
    for each in found:
        if each.id in seen:
            raise SimulatorError(f"{source}: the call {each.id!r} stands twice", "Give each its own id.")
        seen.add(each.id)
    return found


def _made(line: str, where: str) -> Graded:
    try:
        data: Any = json.loads(line.strip("\ufeff"))
        return Graded.model_validate(data)
    except json.JSONDecodeError as error:
        raise SimulatorError(f"{where}: not JSON: {error.msg} at column {error.colno}", _CURE) from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "the call"
        raise SimulatorError(f"{where}: {field}: {first['msg']}", _CURE) from error


def fits(graded: list[Graded], rubric: Rubric) -> None:
    """Raises SimulatorError when a grade names a criterion or an option that the rubric has not."""
    options = {criterion.id: {option.id for option in criterion.options} for criterion in rubric.criteria}
    for each in graded:
        for criterion, option in ((c, o) for grades in each.grades for c, o in grades.items()):
            if option not in options.get(criterion, ()):
                known = ", ".join(sorted(options.get(criterion, options)))
                what = f"{each.id}: the rubric {rubric.id} has no {criterion}: {option}"
                raise SimulatorError(what, f"Known are: {known}.")
