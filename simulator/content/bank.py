"""The question bank on disk: quizzes/bank/<lang>/<topic>.yaml and quizzes/blueprints/, bad ones left out with line and cure."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from simulator.content.shape import build
from simulator.content.strict import Document, read
from simulator.core.bank import Bank
from simulator.core.kinds import ADAPTER, KINDS
from simulator.core.library import Problem
from simulator.core.paper import Blueprint
from simulator.core.question import LETTERS, Question


def load_bank(root: Path) -> Bank:
    """Reads quizzes/bank below the root; never raises for what people wrote."""
    documents: list[Document] = []
    questions: dict[str, Question] = {}
    for path in sorted(root.glob("quizzes/bank/*/*.yaml")):
        document = read(path, path.relative_to(root).as_posix())
        documents.append(document)
        for place, question in _questions(document):
            if question.id in questions:
                cure = "Give each question its own id."
                document.problems.append(document.problem((*place, "id"), "Q203", f"the id {question.id!r} twice", cure))
            else:
                questions[question.id] = question
    blueprints = {}
    for path in sorted(root.glob("quizzes/blueprints/*.yaml")):
        document = read(path, path.relative_to(root).as_posix())
        documents.append(document)
        made = build(Blueprint, document)
        if made is not None:
            blueprints[made.id] = made
    problems = tuple(sorted(problem for document in documents for problem in document.problems))
    return Bank(questions, blueprints, problems)


def _questions(document: Document) -> list[tuple[tuple[str | int, ...], Question]]:
    data = document.data
    if data is None:
        return []
    rows = data.get("questions") if isinstance(data, dict) else None
    if not isinstance(rows, list):
        document.problems.append(document.problem((), "Q101", "questions is missing", "Begin with topic, lang and questions."))
        return []
    made = []
    for at, row in enumerate(rows):
        place = ("questions", at)
        if not isinstance(row, dict):
            document.problems.append(document.problem(place, "Q101", "not a question", "Write it as id, kind, level, stem ..."))
            continue
        try:
            made.append((place, question({"topic": data.get("topic"), "lang": data.get("lang")} | row)))
        except ValidationError as error:
            document.problems += [_problem(document, place, detail) for detail in error.errors()]
    return made


def question(row: dict[str, Any]) -> Question:
    """One question from its fields; raises pydantic's ValidationError."""
    return ADAPTER.validate_python(row)


def _problem(document: Document, place: tuple[str | int, ...], detail: Any) -> Problem:
    where = tuple(part for part in detail["loc"] if part not in KINDS)
    name = ".".join(str(part) for part in where) or "the question"
    code = {"extra_forbidden": "Q102", "missing": "Q103"}.get(detail["type"], "Q104")
    message = {"Q102": f"unknown key {name}", "Q103": f"{name} is missing"}.get(code, f"{name}: {detail['msg']}")
    cure = {"Q102": "Remove it or correct its spelling.", "Q103": "Add it."}.get(code, "Correct the value.")
    return document.problem((*place, *where), code, message, cure)


def style(questions: list[Question]) -> dict[str, Any]:
    """How a set of questions is made: counts, how often each letter is the key, how often the key is the longest option.

    `longest` is the share of single choices whose key is strictly the longest option; `chance` what chance would give: where
    several options share the greatest length, none can be it. `rights` counts the multiple choices by how many of their
    options are right, `edition` is the share of questions that say which edition of their source they follow.
    """
    single = [q for q in questions if type(q) in (KINDS["single"], KINDS["listening"])]
    longest = sum(_longest(q) for q in single)
    chance = sum(1 / len(q.options) for q in single if _one_longest(q))  # type: ignore[attr-defined]
    right = sum(q.answer == "right" for q in questions if q.kind == "truth")  # type: ignore[attr-defined]
    return {
        "questions": len(questions),
        "kinds": dict(Counter(q.kind for q in questions)),  # type: ignore[attr-defined]
        "levels": dict(sorted(Counter(q.level for q in questions).items())),
        "keys": dict(sorted(Counter(q.answer for q in single).items())),  # type: ignore[attr-defined]
        "longest": round(longest / len(single), 2) if single else 0.0,
        "chance": round(chance / len(single), 2) if single else 0.0,
        "right": round(right / max(1, sum(q.kind == "truth" for q in questions)), 2),  # type: ignore[attr-defined]
        "rights": dict(sorted(Counter(len(q.answer) for q in questions if q.kind == "multiple").items())),  # type: ignore[attr-defined]
        "edition": round(1 - len(without_edition(questions)) / len(questions), 2) if questions else 0.0,
    }


def without_edition(questions: Iterable[Question]) -> list[str]:
    """The ids of the questions that do not say which edition of their source they follow."""
    return [question.id for question in questions if not question.edition.strip()]


def _longest(each: Any) -> bool:
    return _one_longest(each) and len(each.options[LETTERS.index(each.answer)]) == max(map(len, each.options))


def _one_longest(each: Any) -> bool:
    lengths = [len(option) for option in each.options]
    return lengths.count(max(lengths)) == 1
