"""The question bank as a trainer works on it: what the files bring, with what was written here laid over it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from simulator.core.bank import Bank
from simulator.core.people import Account, require
from simulator.core.question import Question
from simulator.flows.desk import Desk


@dataclass(frozen=True)
class Version:
    """One version of a question: 0 is the file's own."""

    number: int
    question: Question
    by: str
    at: datetime | None


def whole(desk: Desk) -> Bank:
    """Every question and blueprint that can be used; what was written here replaces a file's one of the same id."""
    return Bank(
        {**desk.bank.questions, **desk.quizzes.own_questions()},
        {**desk.bank.blueprints, **desk.quizzes.own_blueprints()},
        desk.bank.problems,
    )


def find(
    questions: Mapping[str, Question],
    lang: str,
    words: str = "",
    topics: Iterable[str] = (),
    kinds: Iterable[str] = (),
    retired: bool = False,
) -> list[Question]:
    """The questions of a language in which every word occurs, of these topics and kinds (none means any)."""
    topics, kinds, sought = set(topics), set(kinds), words.casefold().split()
    found = (
        q
        for q in questions.values()
        if q.lang == lang and q.retired == retired and (not topics or q.topic in topics) and (not kinds or q.kind in kinds)
    )
    return [q for q in found if all(word in f"{q.id} {q.stem} {q.source} {' '.join(q.tags)}".casefold() for word in sought)]


def write(desk: Desk, account: Account, questions: Iterable[Question]) -> None:
    """Keeps questions as new versions, all or none; an unchanged one is passed over. Raises NotAllowed."""
    require(account, "write_questions")
    known = whole(desk).questions
    changed = [q for q in questions if known.get(q.id) != q]
    desk.quizzes.keep_questions(changed, account.id, desk.clock.now())


def retire(desk: Desk, account: Account, id: str, retired: bool = True) -> None:
    """Takes a question out of every later draw, or brings it back; its history stays. Raises NotFound, NotAllowed."""
    write(desk, account, [whole(desk).question(id).model_copy(update={"retired": retired})])


def versions(desk: Desk, account: Account, id: str) -> tuple[Version, ...]:
    """Every version of a question, oldest first; raises NotAllowed."""
    require(account, "write_questions")
    kept = tuple(Version(*row) for row in desk.quizzes.versions(id))
    shipped = desk.bank.questions.get(id)
    return (Version(0, shipped, "", None), *kept) if shipped is not None else kept
