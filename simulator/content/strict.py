"""Strict YAML: every scalar stays the text it was typed as, every value knows its line, a key twice is an error."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from simulator.core.library import Problem

Path_ = tuple[str | int, ...]
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass
class Document:
    """A parsed file: its data (mappings, lists and text only) and the line of every value."""

    path: str
    data: Any = None
    lines: dict[Path_, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def line(self, place: Path_) -> int:
        """The line of a value, or of the nearest value around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: Path_, code: str, message: str, cure: str, error: bool = True) -> Problem:
        """A problem of this file at a value."""
        return Problem(self.path, self.line(place), code, message, cure, error)


def read(file: Path, name: str) -> Document:
    """Parses a file; what is wrong with it is in the document's problems and `data` is then None."""
    document = Document(name)
    try:
        node = yaml.compose(file.read_text(encoding="utf-8"), Loader=_LOADER)
    except UnicodeDecodeError as error:
        document.problems.append(Problem(name, 1, "Y002", f"not UTF-8 at byte {error.start}", "Save the file as UTF-8."))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        text = " ".join(filter(None, (getattr(error, "context", ""), getattr(error, "problem", "")))) or "cannot be parsed"
        cure = "Check indentation, colons and quotes at this line."
        document.problems.append(Problem(name, mark.line + 1 if mark else 1, "Y001", text, cure))
    else:
        if node is None:
            document.problems.append(Problem(name, 1, "Y003", "the file is empty", "Write its content or delete it."))
        else:
            document.data = _build(node, (), document)
    return document


def _build(node: yaml.Node, place: Path_, document: Document) -> Any:
    document.lines[place] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, place, document)
    if isinstance(node, yaml.SequenceNode):
        return [_build(child, (*place, index), document) for index, child in enumerate(node.value)]
    return node.value


def _mapping(node: yaml.MappingNode, place: Path_, document: Document) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key, value in node.value:
        name = str(key.value)
        here = (*place, name)
        if name in data:
            cure = f"Keep one of the two (the first is in line {document.lines[here]})."
            document.problems.append(Problem(document.path, key.start_mark.line + 1, "Y004", f"key {name!r} twice", cure))
        data[name] = _build(value, here, document)
        document.lines[here] = key.start_mark.line + 1
    return data
