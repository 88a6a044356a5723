"""Short answers that rules could not give everything: a judge looks for the points that are still missing.

Rules come first, the judge only adds: a point counts when the words that it quotes stand in the answer. A person's
re-mark is never touched, and may always be laid over the judge's.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from simulator.core import quiz as quizzes
from simulator.core.errors import Missing
from simulator.core.judging import Marker
from simulator.core.kinds.short import Short
from simulator.core.people import Account, require
from simulator.core.quiz import Attempt, Judged, Quiz
from simulator.core.steering import speaks_to_judge
from simulator.core.text import occurs, squash
from simulator.flows.desk import Desk


@dataclass(frozen=True)
class Progress:
    """How many answers were looked at, of how many, and how many marks moved; `steered` answers speak to the judge."""

    done: int
    total: int
    moved: int = 0
    steered: int = 0


def waiting(quiz: Quiz, attempts: tuple[Attempt, ...]) -> list[tuple[Attempt, int]]:
    """The answered short questions that lack points and that nobody but the rules has marked."""
    return [
        (attempt, place)
        for attempt in attempts
        if attempt.handed is not None
        for place, share in attempt.shares().items()
        if share < 1
        and isinstance(quiz.questions[attempt.paper[place]], Short)
        and attempt.given().get(place)
        and all(mark.by == "rules" for mark in attempt.marks if mark.place == place)
    ]


def judge(desk: Desk, account: Account, quiz_id: str) -> Iterator[Progress]:
    """Asks the judge about every waiting answer and lays its marks; raises Missing without a model, EngineError."""
    require(account, "see_results")
    if desk.marker is None:
        raise Missing("a language model", "Set one under Model, or SIMULATOR_LLM_MODEL.")
    quiz = desk.quizzes.quiz(quiz_id)
    found = waiting(quiz, desk.quizzes.attempts(quiz_id))
    progress = Progress(0, len(found))
    yield progress
    for attempt, place in found:
        moved, steered = _mark(desk, desk.marker, quiz, attempt, place)
        progress = replace(progress, done=progress.done + 1, moved=progress.moved + moved, steered=progress.steered + steered)
        yield progress


def _mark(desk: Desk, marker: Marker, quiz: Quiz, attempt: Attempt, place: int) -> tuple[bool, bool]:
    question, given = quiz.questions[attempt.paper[place]], str(attempt.given().get(place))
    assert isinstance(question, Short)
    if speaks_to_judge(given, question.lang):
        return False, True
    parts = quizzes.mark(attempt, quiz, place, given).parts
    added = []
    for point, there in zip(question.points, parts, strict=True):
        if not there:
            quote = marker.shown(question.lang, question.stem, point.says, given)
            if len(squash(quote)) >= 2 and occurs(quote, given):
                added.append(f"{point.says} ← “{quote}”")
    if not added:
        return False, False
    share = round((sum(parts) + len(added)) / len(parts), 4)
    why = "; ".join(added)
    desk.quizzes.lay_marks(attempt.id, [Judged(place, share, f"judge:{marker.name}", desk.clock.now(), why)])
    return True, False
