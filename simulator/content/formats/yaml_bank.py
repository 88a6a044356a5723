"""Our own bank as one YAML file: every kind, read and written whole (comments are not kept)."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import yaml

from simulator.content.formats.rows import Defaults, Format, Row, made
from simulator.content.strict import Document, read
from simulator.core.errors import ContentError
from simulator.core.kinds import KINDS
from simulator.core.question import Question

_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Given:
    """Bytes in place of a file, for the strict reader."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def read_text(self, encoding: str) -> str:
        return self.data.decode(encoding).removeprefix("\ufeff")


def parsed(data: bytes, name: str = "the file") -> Document:
    """The document of a bank; raises ContentError where it is no YAML or holds no questions."""
    document = read(cast(Path, _Given(data)), name)
    if document.data is None:
        first = document.problems[0]
        raise ContentError(f"line {first.line}: {first.message}", first.cure)
    if not isinstance(document.data, dict) or not isinstance(document.data.get("questions"), list):
        raise ContentError("a bank begins with topic, lang and questions", "Begin with topic, lang and questions.")
    return document


def read_yaml(data: bytes, defaults: Defaults) -> Iterator[Row]:
    """The questions of a bank file, numbered by their lines; a key that stands twice refuses its question."""
    return _rows(parsed(data), defaults)


def _rows(document: Document, defaults: Defaults) -> Iterator[Row]:
    head = {name: document.data[name] for name in ("topic", "lang") if document.data.get(name)}
    rows = document.data["questions"]
    lines = [document.line(("questions", at)) for at in range(len(rows))] + [10**9]
    broken: dict[int, str] = {}
    for problem in document.problems:
        at = max((at for at, line in enumerate(lines[:-1]) if line <= problem.line), default=0)
        broken.setdefault(at, f"line {problem.line}: {problem.message}")
    for at, row in enumerate(rows):
        if not isinstance(row, dict):
            yield Row(lines[at], str(row)[:80], None, (), "not a question: write it as id, kind, level, stem ...")
        elif at in broken:
            yield Row(lines[at], str(row.get("stem", ""))[:80], None, (), broken[at])
        else:
            notes = () if row.get("id") else ("no id: one was made of its words",)
            yield made(lines[at], head | row, defaults, notes)


def as_data(question: Question, head: Mapping[str, str] | None = None) -> dict[str, Any]:
    """A question as plain data in the order of its kind, without what is left at its default or said by the head."""
    data = question.model_dump(mode="json", exclude_defaults=True)
    data = {"id": question.id, "kind": question.kind} | data  # type: ignore[attr-defined]
    if data["kind"] == "multiple":
        data["answer"] = "".join(data["answer"])
    return {name: value for name, value in data.items() if not head or head.get(name) != value}


def items(questions: Sequence[Question], head: Mapping[str, str]) -> str:
    """The questions as the lines of a bank below its questions key."""
    text = yaml.dump([as_data(question, head) for question in questions], **_STYLE) if questions else "[]\n"
    return "".join(f"  {line}" if line.strip() else line for line in re.split(r"(?<=\n)", text))


_STYLE: dict[str, Any] = {"Dumper": _DUMPER, "allow_unicode": True, "sort_keys": False, "width": 1000}


def write_yaml(questions: Sequence[Question]) -> bytes:
    """A bank file; topic and lang stand at its head as most questions have them, and in a question that differs."""
    head = {}
    for name, usual in (("topic", "norms"), ("lang", "zh")):
        counted = Counter(str(getattr(question, name)) for question in questions)
        head[name] = counted.most_common(1)[0][0] if counted else usual
    return f"topic: {head['topic']}\nlang: {head['lang']}\nquestions:\n{items(questions, head)}".encode()


def added(old: bytes, questions: Sequence[Question]) -> bytes:
    """A bank file with more questions at its end, the rest untouched; raises ContentError where that cannot be done."""
    document = parsed(old)
    if document.problems:
        raise ContentError(f"the bank has a problem in line {document.problems[0].line}", "Correct it, or name another file.")
    head = {name: document.data.get(name, "") for name in ("topic", "lang")}
    text = old.decode("utf-8").rstrip() + "\n" + items(questions, head)
    try:
        whole = parsed(text.encode())
    except ContentError as error:
        raise _NO_ROOM from error
    if whole.problems or len(whole.data["questions"]) != len(document.data["questions"]) + len(questions):
        raise _NO_ROOM
    return text.encode()


_NO_ROOM = ContentError("the bank does not end in its list of questions", "Name another file.")
FORMAT = Format("yaml", (".yaml", ".yml"), read_yaml, write_yaml, tuple(KINDS))
