"""Parsed YAML to core types: every schema error becomes a problem with its line."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from simulator.content.strict import Document
from simulator.core.library import Problem

M = TypeVar("M", bound=BaseModel)


def build(model: type[M], document: Document) -> M | None:
    """The document as this type, or None with its problems added to the document."""
    if document.data is None:
        return None
    try:
        made = model.model_validate(document.data)
    except ValidationError as error:
        document.problems += [_problem(document, detail) for detail in error.errors()]
        return None
    return None if any(problem.error for problem in document.problems) else made


def _problem(document: Document, detail: Any) -> Problem:
    place = tuple(part for part in detail["loc"] if part not in ("[key]",))
    name = ".".join(str(part) for part in place) or "the file"
    kind, message = detail["type"], detail["msg"]
    if kind == "extra_forbidden":
        return document.problem(place, "C101", f"unknown key {name}", "Remove it or correct its spelling.")
    if kind == "missing":
        return document.problem(place, "C102", f"{name} is missing", "Add it.")
    if "unknown cue" in message:
        return document.problem(place, "C201", f"{name}: {message}", "Use a cue id of scenarios/cues.<lang>.yaml.")
    if "not a regular expression" in message:
        return document.problem(place, "C104", f"{name}: {message}", "Correct the pattern.")
    return document.problem(place, "C103", f"{name}: {message}", "Correct the value.")
