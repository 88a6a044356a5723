"""Item analysis of a test: what the answers say about the questions (the figures are in core/items and core/reliability)."""

from dataclasses import dataclass

from simulator.core import item_flags, items, reliability
from simulator.core.marks import Matrix
from simulator.core.people import Account, require
from simulator.core.question import Question
from simulator.core.quiz import Attempt, Quiz
from simulator.flows import sitting
from simulator.flows.desk import Desk

_PICKED = ("single", "listening", "truth", "multiple")


@dataclass(frozen=True)
class Row:
    """One question's figures; `options` are (text, how many picked it, share of the top group, of the bottom group)."""

    question: Question
    n: int
    facility: float | None
    discrimination: float | None
    efficiency: float | None
    flags: tuple[str, ...]
    options: tuple[tuple[str, int, float | None, float | None], ...]


@dataclass(frozen=True)
class Analysis:
    """A test's figures: Cronbach's alpha, and the standard error of measurement in marks of the paper."""

    candidates: int
    alpha: float | None
    sem: float | None
    rows: tuple[Row, ...]


def analyse(desk: Desk, account: Account, quiz_id: str) -> Analysis:
    """The analysis of a test over everybody's first finished sitting; raises NotAllowed, NotFound."""
    require(account, "see_results")
    sitting.settle_all(desk)
    quiz = desk.quizzes.quiz(quiz_id)
    first: dict[str, Attempt] = {}
    for attempt in desk.quizzes.attempts(quiz_id):
        if attempt.handed is not None:
            first.setdefault(attempt.account, attempt)
    if not first:
        return Analysis(0, None, None, ())
    ids = [id for id in quiz.questions if any(id in attempt.paper for attempt in first.values())]
    matrix = _matrix(quiz, ids, list(first.values()))
    whole = reliability.whole(matrix)
    rows = tuple(_row(quiz.questions[facts.item], facts) for facts in items.analyse(matrix))
    return Analysis(len(first), whole.alpha, whole.sem, rows)


def _matrix(quiz: Quiz, ids: list[str], attempts: list[Attempt]) -> Matrix:
    marks: list[list[float | None]] = []
    picks: list[list[frozenset[str] | None]] = []
    for attempt in attempts:
        places = {id: place for place, id in enumerate(attempt.paper)}
        shares, given = attempt.shares(), attempt.given()
        marks.append([shares.get(places[id], 0.0) if id in places else None for id in ids])
        picks.append(
            [_picked(given.get(places[id])) if id in places and quiz.questions[id].kind in _PICKED else None for id in ids]
        )
    key = [_key(quiz.questions[id]) for id in ids]
    offered = [
        [choice for choice, _ in quiz.questions[id].face(0).choices] if k else None for id, k in zip(ids, key, strict=True)
    ]
    return Matrix(ids, marks, (), picks, key, offered)


def _picked(given: object) -> frozenset[str]:
    return frozenset([given] if isinstance(given, str) else given if isinstance(given, list) else ())


def _key(question: Question) -> frozenset[str]:
    return (
        _picked(list(v) if isinstance(v := getattr(question, "answer", ""), tuple) else v)
        if question.kind in _PICKED
        else frozenset()
    )


def _row(question: Question, facts: items.ItemFacts) -> Row:
    texts = dict(question.face(0).choices)
    options = tuple(
        (f"{'✓ ' if o.key else ''}{texts.get(id, id)}", o.n, o.top, o.bottom) for id, o in (facts.options or {}).items()
    )
    flags = tuple(flag.code for flag in item_flags.flags(facts))
    return Row(question, facts.n, facts.facility, facts.discrimination, facts.discriminative_efficiency, flags, options)
