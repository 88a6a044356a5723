"""Rows that ask what was asked before: the same question twice in a file, or one that a bank already has."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from simulator.content.formats.rows import Row

_ASKED = ("stem", "options", "steps", "pairs", "says")
_ANSWERED = ("answer", "steps", "pairs")


def once(rows: Iterable[Row], taken: Collection[str] = ()) -> Iterator[Row]:
    """The rows, with those refused that repeat an earlier one or whose id is taken; each names its reason."""
    seen: dict[Any, Row] = {}
    ids: dict[str, int] = {}
    for row in rows:
        reason = _again(row, seen, ids, taken) if row.question else ""
        yield replace(row, question=None, reason=reason) if reason else row


def _again(row: Row, seen: dict[Any, Row], ids: dict[str, int], taken: Collection[str]) -> str:
    question: Any = row.question
    asked = (
        question.kind,
        *(frozenset(_held(question, name)) if name == "pairs" else _held(question, name) for name in _ASKED),
    )
    first = seen.setdefault(asked, row)
    if first is not row:
        same = all(getattr(first.question, name, None) == getattr(question, name, None) for name in _ANSWERED)
        return f"the same question as in row {first.number}{'' if same else ', with another answer: keep the right one'}"
    if question.id in ids:
        return f"the id {question.id!r} as in row {ids[question.id]}"
    ids[question.id] = row.number
    return f"the id {question.id!r} is in the bank already" if question.id in taken else ""


def _held(question: Any, name: str) -> Any:
    return getattr(question, name, ())
