"""What a format has no place for travels as tags of the form key:value: topic, level, source and the like."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from simulator.content.formats.rows import Format
from simulator.content.formats.shaping import Draft
from simulator.core.errors import ContentError
from simulator.core.question import TOPICS, Question

_TEXTS = ("source", "edition", "company", "province", "unit")
_DATES = ("effective_from", "effective_to")
KEYS = ("topic", "lang", "level", "status", *_TEXTS, *_DATES, "retired")


def tags_of(question: Question) -> list[str]:
    """The question's own tags, then those that carry its other fields."""
    values = [(key, getattr(question, key, None)) for key in KEYS]
    return [*question.tags, *(f"{key}:{_said(value)}" for key, value in values if value not in (None, "", False))]


def _said(value: Any) -> str:
    return "yes" if value is True else str(value)


def fields_of(tags: Iterable[str]) -> dict[str, Any]:
    """The fields that tags carry; a tag whose value no field takes stays a tag."""
    fields: dict[str, Any] = {}
    kept = []
    for tag in dict.fromkeys(tag.strip() for tag in tags):
        key, _, value = tag.partition(":")
        read = _read(key, value.strip())
        if read is None:
            kept += [tag] if tag else []
        else:
            fields[key] = read
    return fields | ({"tags": kept} if kept else {})


def _read(key: str, value: str) -> Any:
    """The value of a field, None where the key is no field's or the value does not fit."""
    allowed = {"topic": TOPICS, "lang": ("zh", "en"), "status": ("S", "S2", "own"), "level": tuple("12345")}
    if key in allowed:
        return (int(value) if key == "level" else value) if value in allowed[key] else None
    if key in _TEXTS:
        return value if len(value) > 1 or (value and key != "source") else None
    if key == "retired":
        return True if value == "yes" else None
    if key in _DATES:
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    return None


def identify(draft: Draft, given: str, title: str = "") -> None:
    """Takes over an id of our own form (words and hyphens); any other id or a title becomes the beginning of a new one.

    A plain number such as 393 is another file's 393 as well, so it is never an id by itself.
    """
    if re.fullmatch(r"(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)+", given):
        draft.fields["id"] = given
    else:
        draft.name = given or title


def writable(questions: Sequence[Question], into: Format) -> None:
    """Raises ContentError naming the first question of a kind that the format cannot carry."""
    for question in questions:
        kind = question.kind  # type: ignore[attr-defined]
        if kind not in into.kinds:
            raise ContentError(f"{question.id}: {into.name} has no {kind} questions", f"It can hold: {', '.join(into.kinds)}.")
        if getattr(question, "cases", ()):
            raise ContentError(f"{question.id}: {into.name} cannot draw numbers from cases", "Leave this question out.")


def one_blank(question: Any, into: str) -> tuple[str, ...]:
    """What fills the only blank; raises ContentError where there are several."""
    if len(question.answer) > 1:
        raise ContentError(f"{question.id}: {into} has one blank a question, this one has {len(question.answer)}", "Use QTI.")
    return tuple(question.answer[0])
