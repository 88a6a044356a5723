"""GIFT, Moodle's text format: written so that Moodle reads it, with id and tags in the comment that Moodle knows."""

import re
from collections.abc import Sequence
from typing import Any

from simulator.content.formats.carried import one_blank, tags_of, writable
from simulator.content.formats.gift_reading import read
from simulator.content.formats.rows import Format
from simulator.content.formats.shaping import plain
from simulator.core.errors import ContentError
from simulator.core.question import LETTERS, Question

_ANSWERS = re.compile(rb"(?<!\\)\{\s*(?:[=~#]|T\b|F\b|TRUE|FALSE|\}[ \t]*$)|^\s*(?:::[^\n]+::|\$CATEGORY:)", re.MULTILINE)


def looks(data: bytes) -> bool:
    """Whether a file looks like GIFT."""
    return bool(_ANSWERS.search(data))


def write(questions: Sequence[Question]) -> bytes:
    """The questions as GIFT in UTF-8; what GIFT has no place for goes into tags.

    Raises ContentError for the first question of a kind that GIFT has not, with several blanks, or with an arrow ->
    where it would part a pair.
    """
    writable(questions, FORMAT)
    return "\n".join(map(_written, questions)).encode()


def _written(question: Question) -> str:
    labels = [f"[id:{question.id}]", *(f"[tag:{_label(tag)}]" for tag in tags_of(question))]
    why = f"\n\t####{_escaped(question.why)}" if question.why else ""
    answers = "".join(f"\n\t{line}" for line in _answers(question))
    opening = "{#" if question.kind == "numeric" else "{"  # type: ignore[attr-defined]
    return f"// {' '.join(labels)}\n::{question.id}::[plain]{_escaped(question.stem)}{opening}{answers}{why}\n}}\n"


def _label(tag: str) -> str:
    return " ".join(tag.split()).replace("]", "\\]")


def _escaped(text: str) -> str:
    return re.sub(r"[\\~=#{}:]", r"\\\g<0>", text).replace("\n", "\\n")


def _answers(question: Any) -> list[str]:
    match question.kind:
        case "single":
            return [_option("=" if letter == question.answer else "~", text) for letter, text in _lettered(question)]
        case "multiple":
            share = f"{100 / len(question.answer):.5f}".rstrip("0").rstrip(".")
            return [
                f"~%{share if letter in question.answer else '-100'}%{_escaped(text)}" for letter, text in _lettered(question)
            ]
        case "truth":
            return ["TRUE" if question.answer == "right" else "FALSE"]
        case "numeric":
            return [f"={plain(question.value(0))}:{plain(question.tolerance)}"]
        case "match":
            return [f"={_left(question, left)} -> {_escaped(right)}" for left, right in question.pairs] + [
                f"= -> {_escaped(right)}" for right in question.extra
            ]
    return [f"=%100%{_accepted(question, text)}" for text in one_blank(question, FORMAT.name)]


def _lettered(question: Any) -> list[tuple[str, str]]:
    return list(zip(LETTERS, question.options, strict=False))


def _option(sign: str, text: str) -> str:
    """An option; one that begins like a weight gets a weight before it."""
    weight = f"%{100 if sign == '=' else 0}%" if text.startswith("%") else ""
    return f"{sign}{weight}{_escaped(text)}"


def _left(question: Question, text: str) -> str:
    if "->" in text:
        raise ContentError(f"{question.id}: an arrow -> on the left side cannot be written in GIFT", "Write → instead.")
    return _escaped(text)


def _accepted(question: Question, text: str) -> str:
    if "->" in text:
        raise ContentError(f"{question.id}: an arrow -> in an accepted answer cannot be written in GIFT", "Write → instead.")
    return _escaped(text).replace("*", "\\*")


FORMAT = Format("gift", (".gift", ".txt"), read, write, ("single", "multiple", "truth", "blank", "numeric", "match"))
