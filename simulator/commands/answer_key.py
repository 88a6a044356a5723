"""The key of a test: which options are right, from ABCD... or from a CSV file."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.commands.cells import LETTERS, NOT_ANSWERED, letters, rows, same_width
from simulator.core.errors import ContentError

_HINT = f"Answers are letters {LETTERS[0]}-{LETTERS[-1]}, options their number or their letters; - or nothing is no key."


@dataclass(frozen=True)
class Right:
    """The right options of one item, and all its options where they are told; no right option: the column holds marks."""

    item: str | None
    key: frozenset[str]
    offered: tuple[str, ...] | None = None


def key_of(text: str) -> list[Right]:
    """A key as ABCD, or as CSV: one row of answers (a row of item names may come first), or item, answer[, options]."""
    lines = rows(text)
    if not lines:
        raise ContentError("the key is empty", "Give ABCD... or a CSV file.")
    if len(lines) == 1 and len(lines[0].cells) == 1:
        return [_right(None, letter, 1, place) for place, letter in enumerate(lines[0].cells[0], 1)]
    if len(lines[0].cells) == 1:
        return [_right(None, line.cells[0], line.line, 1) for line in lines]
    if len(lines) == 1 or (len(lines) == 2 and not any(map(_answers, lines[0].cells)) and all(map(_answers, lines[1].cells))):
        same_width(lines)
        names = lines[0].cells if len(lines) == 2 else (None,) * len(lines[0].cells)
        pairs = zip(names, lines[-1].cells, strict=True)
        return [_right(name, cell, lines[-1].line, column) for column, (name, cell) in enumerate(pairs, 1)]
    short = next((line for line in lines if len(line.cells) < 2), None)
    if short:
        raise ContentError(f"key, line {short.line}, column 2: the answer is missing", "Write item, answer on each line.")
    body = lines if _answers(lines[0].cells[1]) else lines[1:]
    return [_right(line.cells[0], line.cells[1], line.line, 2, *line.cells[2:3]) for line in body]


def _answers(cell: str) -> bool:
    return cell in ("", *NOT_ANSWERED) or letters(cell) is not None


def _right(item: str | None, cell: str, line: int, column: int, options: str = "") -> Right:
    found = frozenset[str]() if cell in ("", *NOT_ANSWERED) else letters(cell)
    offered = tuple(LETTERS[: int(options)]) if options.isdecimal() else tuple(sorted(letters(options) or ()))
    if found is None:
        raise ContentError(f"key, line {line}, column {column}: not an answer", _HINT)
    if options and (not offered or not found <= set(offered)):
        raise ContentError(f"key, line {line}, column {column + 1}: these options do not hold the answer", _HINT)
    return Right(item, found, offered or None)


def aligned(key: Sequence[Right], items: Sequence[str], headed: bool, options: int) -> list[Right]:
    """The key in the order of the items: by name where both name them, else by place; `options` told for all keyed items.

    Raises ContentError where they do not fit.
    """
    none = Right(None, frozenset())
    named = {right.item: right for right in key if right.item}
    if not key:
        return [none] * len(items)
    if named and headed:
        if missing := [name for name in named if name not in items]:
            raise ContentError(f"the key has {missing[0]}, the file has no such item", "Name the items alike in both files.")
        found = [named.get(item, none) for item in items]
    elif len(key) == len(items):
        found = list(key)
    else:
        raise ContentError(f"the key has {len(key)} answers, the file {len(items)} items", "Give one answer an item, in order.")
    return [_with_options(right, item, options) for right, item in zip(found, items, strict=True)]


def _with_options(right: Right, item: str, options: int) -> Right:
    if right.offered or not right.key or not options:
        return right
    if not right.key <= set(LETTERS[:options]):
        raise ContentError(f"the key of {item} lies beyond its {options} options", "Give the right --options.")
    return Right(right.item, right.key, tuple(LETTERS[:options]))
