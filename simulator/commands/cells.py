"""The cells of a CSV file: its lines with their numbers, marks, and the letters of picked options."""

import csv
import io
import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from simulator.core.errors import ContentError

LETTERS = "ABCDEFGHIJ"
NOT_ANSWERED = ("-", "—")
_ANSWER = re.compile(rf"[{LETTERS}]+")


@dataclass(frozen=True)
class Row:
    """A line of the file: its number and its cells, folded to plain half-width text without blanks around."""

    line: int
    cells: tuple[str, ...]


def rows(text: str) -> list[Row]:
    """The lines of a CSV text that are not empty; comma, semicolon or tab, whichever the first line has most."""
    first = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    sign = max(";\t,", key=first.count)
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=sign)
    try:
        made = [Row(reader.line_num, tuple(_plain(cell, sign) for cell in cells)) for cells in reader if cells]
    except csv.Error as error:
        raise ContentError(f"line {reader.line_num}: {error}", "Save the file as plain CSV.") from error
    return [row for row in made if len(row.cells) > 1 or row.cells[0]]


def _plain(cell: str, sign: str) -> str:
    """A cell in half-width text; a decimal comma becomes a point where the comma does not divide the cells."""
    text = unicodedata.normalize("NFKC", cell).strip()
    return text.replace(",", ".") if sign != "," and re.fullmatch(r"-?\d+,\d+", text) else text


def letters(cell: str) -> frozenset[str] | None:
    """The options of a cell such as B, ac or A/C; None when it is something else."""
    plain = re.sub(r"[\s,;/|、]", "", cell.upper())
    return frozenset(plain) if _ANSWER.fullmatch(plain) and len(set(plain)) == len(plain) else None


def number(cell: str) -> float | None:
    """The mark of a cell; None when it is no plain number."""
    try:
        value = float(cell)
    except ValueError:
        return None
    return value if math.isfinite(value) and "_" not in cell else None


def same_width(lines: Sequence[Row]) -> None:
    """Raises ContentError at the first line that has not as many cells as the first one."""
    for row in lines:
        if len(row.cells) != len(lines[0].cells):
            there, first = len(row.cells), lines[0]
            told = f"line {row.line}, column {there}: {there} cells, but line {first.line} has {len(first.cells)}"
            raise ContentError(told, "Leave a cell empty where an item was not presented.")
