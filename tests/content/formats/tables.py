"""Small tables and documents of questions, made as the programs of a centre make them."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook

from simulator.content.formats.rows import Row

Cells = Sequence[Sequence[Any]]


def csv_of(rows: Cells, sign: str = ",", encoding: str = "utf-8") -> bytes:
    """The rows as CSV."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=sign).writerows(rows)
    return out.getvalue().encode(encoding)


def xlsx_of(sheets: dict[str, Cells], merged: Sequence[str] = (), formats: dict[str, str] | None = None) -> bytes:
    """The sheets as a workbook; merged ranges and number formats are those of the first sheet."""
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    first = book.worksheets[0]
    for cell, shape in (formats or {}).items():
        first[cell].number_format = shape
    for cells in merged:
        first.merge_cells(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def brief(row: Row) -> tuple[Any, ...]:
    """What matters of a row: its kind, what is offered and the key; of a refused one the reason."""
    question: Any = row.question
    if question is None:
        return ("refused", row.reason)
    match question.kind:
        case "single" | "multiple" | "listening":
            return (question.kind, " ".join(question.options), "".join(question.answer))
        case "blank":
            return ("blank", question.stem, " / ".join(" = ".join(words) for words in question.answer))
        case "order":
            return ("order", " ".join(question.steps))
        case "match":
            return ("match", " ".join("=".join(pair) for pair in question.pairs), " ".join(question.extra))
        case "short":
            return ("short", " | ".join(point.says for point in question.points))
        case "numeric":
            return ("numeric", question.answer, question.unit)
    return (question.kind, question.answer)
