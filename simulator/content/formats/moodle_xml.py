"""Moodle XML, Moodle's own exchange format: written in plain text, with tags for what Moodle has no place for."""

from collections.abc import Sequence
from typing import Any

from simulator.content.formats.carried import one_blank, tags_of, writable
from simulator.content.formats.markup import el, said
from simulator.content.formats.moodle_reading import read
from simulator.content.formats.rows import Format
from simulator.content.formats.shaping import plain
from simulator.core.question import LETTERS, Question

_TYPES = {
    "single": "multichoice",
    "multiple": "multichoice",
    "truth": "truefalse",
    "blank": "shortanswer",
    "numeric": "numerical",
    "match": "matching",
    "order": "ordering",
}


def looks(data: bytes) -> bool:
    """Whether a file looks like Moodle XML."""
    return b"<quiz" in data[:4000] or "<quiz".encode("utf-16-le") in data[:4000]


def write(questions: Sequence[Question]) -> bytes:
    """The questions as a Moodle XML file in UTF-8.

    Raises ContentError for the first question of a kind that Moodle has not, or with several blanks.
    """
    writable(questions, FORMAT)
    body = "\n".join(map(_written, questions))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n{body}\n</quiz>\n'.encode()


def _written(question: Any) -> str:
    tags = "".join(el("tag", None, _text(tag)) for tag in tags_of(question))
    parts = [
        el("name", None, _text(question.id)),
        el("questiontext", {"format": "plain_text"}, _text(question.stem)),
        el("generalfeedback", {"format": "plain_text"}, _text(question.why)),
        el("defaultgrade", None, "1"),
        el("hidden", None, "0"),
        el("idnumber", None, said(question.id)),
        *_answers(question),
        el("tags", None, tags),
    ]
    inside = "".join(f"\n    {part}" for part in parts)
    return "  " + el("question", {"type": _TYPES[question.kind]}, inside, "\n  ")


def _text(text: str) -> str:
    return el("text", None, said(text))


def _answer(fraction: Any, text: str, *more: str) -> str:
    return el("answer", {"fraction": fraction, "format": "plain_text"}, _text(text), *more)


def _answers(question: Any) -> list[str]:
    match question.kind:
        case "single" | "multiple":
            return _options(question)
        case "truth":
            return [_answer(100 * (question.answer == truth), word) for truth, word in (("right", "true"), ("wrong", "false"))]
        case "numeric":
            unit = el("unit", None, el("multiplier", None, "1"), el("unit_name", None, said(question.unit)))
            tolerance = el("tolerance", None, plain(question.tolerance))
            return [_answer(100, plain(question.value(0)), tolerance)] + ([el("units", None, unit)] if question.unit else [])
        case "match":
            pairs = [*question.pairs, *(("", right) for right in question.extra)]
            return [_pair(left, right) for left, right in pairs]
        case "order":
            return [_answer(at, step) for at, step in enumerate(question.steps, 1)]
    accepted = one_blank(question, FORMAT.name)
    return [el("usecase", None, "0"), *(_answer(100, text.replace("*", "\\*")) for text in accepted)]


def _options(question: Any) -> list[str]:
    right = question.right()
    share = f"{100 / len(right):.5f}".rstrip("0").rstrip(".")
    wrong = 0 if question.kind == "single" else -100
    lettered = zip(LETTERS, question.options, strict=False)
    answers = [_answer(share if letter in right else wrong, text) for letter, text in lettered]
    return [el("single", None, "true" if question.kind == "single" else "false"), *answers]


def _pair(left: str, right: str) -> str:
    return el("subquestion", {"format": "plain_text"}, _text(left), el("answer", None, _text(right)))


FORMAT = Format("moodle-xml", (".xml",), read, write, tuple(_TYPES))
