"""Spreadsheets: the tables in which most question banks are kept."""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from simulator.content.formats.csv_sheet import NO_HEADER, decoded, of_text
from simulator.content.formats.header import ROWS, find
from simulator.content.formats.rows import Defaults, Format, Row
from simulator.content.formats.sheet_write import EXPLAINED, WRITTEN, write_xlsx
from simulator.content.formats.signs import HEADING
from simulator.content.formats.table import Cells, rows
from simulator.content.formats.text import read_lines
from simulator.core.errors import ContentError


def read_xlsx(data: bytes, defaults: Defaults) -> Iterator[Row]:
    """The questions of every sheet of a workbook; a sheet named after a kind gives it to its rows.

    A text of cells with a workbook's ending, as web systems write it, is read as CSV.
    """
    from openpyxl import load_workbook  # loads for a tenth of a second, which no other command should pay

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError) as error:
        cells = of_text(decoded(data), defaults, ("\t", ",")) if data[:2] != b"PK" else None
        if cells is not None:
            return cells
        raise ContentError("not an .xlsx workbook", "Open it in a spreadsheet program and save it as .xlsx.") from error
    sheets = [sheet for sheet in book.worksheets if sheet.title not in EXPLAINED]
    if not any(find([cells for _, cells, _ in _cells(sheet, {}, ROWS + 1)]) for sheet in sheets):
        return _as_text(sheets, defaults)
    return _sheets(sheets, data, defaults)


def _as_text(sheets: list[Any], defaults: Defaults) -> Iterator[Row]:
    """A workbook without a header, read as the lines of a paper that was pasted into it; raises ContentError where it is none."""
    lines = []
    for sheet in sheets:
        for number, texts, _ in _cells(sheet, {}):
            lines += [(number, line) for line in " ".join(filter(None, texts)).split("\n")]
    try:
        found = list(read_lines(lines, defaults))
    except ContentError:
        raise NO_HEADER from None
    if not any(row.question for row in found):
        raise NO_HEADER
    return iter(found)


def _sheets(sheets: list[Any], data: bytes, defaults: Defaults) -> Iterator[Row]:
    for sheet in sheets:
        known = HEADING.match(re.sub(r"\s*[-_]?\d+$", "", sheet.title))
        kind = (known["a"] or known["b"] or "") if known else ""
        where = f"{sheet.title}: " if len(sheets) > 1 else ""
        found = rows(_cells(sheet, _merged(data, sheet)), defaults, kind, where)
        if found is not None:
            yield from found
        elif sheet.sheet_state == "visible" and (held := sum(any(cells) for _, cells, _ in _cells(sheet, {}))):
            yield Row(1, f"{where}{sheet.title}"[:80], None, (), f"a sheet without a header was not read (rows: {held})")


def _merged(data: bytes, sheet: Any) -> dict[tuple[int, int], tuple[int, int]]:
    """Cells that are merged downwards, each with the cell above that holds the value (row, column from 1)."""
    from openpyxl.utils import range_boundaries

    path = getattr(sheet, "_worksheet_path", "")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        part = packed.read(path) if path in packed.namelist() else b""
    cells = {}
    for ref in re.findall(rb'<mergeCell ref="([A-Z]+\d+:[A-Z]+\d+)"', part):
        left, top, right, bottom = range_boundaries(ref.decode())
        if left == right and left is not None and top is not None and bottom is not None and bottom - top < 5000:
            cells |= {(at, left): (top, left) for at in range(top + 1, bottom + 1)}
    return cells


def _cells(sheet: Any, merged: dict[tuple[int, int], tuple[int, int]], most: int | None = None) -> Iterator[Cells]:
    held: dict[tuple[int, int], str] = {}
    tops = set(merged.values())
    sheet.reset_dimensions()  # some programs write a false extent, such as A1
    for number, row in enumerate(sheet.iter_rows(max_row=most), 1):
        notes: list[str] = []
        texts = [_text(cell, notes) for cell in row]
        if tops:
            held |= {(number, at): text for at, text in enumerate(texts, 1) if (number, at) in tops}
            filled = [text or held.get(merged.get((number, at), (0, 0)), "") for at, text in enumerate(texts, 1)]
            texts = filled if any(texts) else texts
        yield number, texts, notes


def _text(cell: Any, notes: list[str]) -> str:
    value = cell.value
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value, cell.number_format or "")
    if isinstance(value, datetime | date):
        return _day(value, (cell.number_format or "").lower(), notes)
    if isinstance(value, time):
        return value.strftime("%H:%M" if not value.second else "%H:%M:%S")
    return str(value)


def _number(value: float, shape: str) -> str:
    if "%" in shape:
        return f"{round(value * 100, 6):g}%"
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(round(value, 10))


def _day(value: date, shape: str, notes: list[str]) -> str:
    """A date as its cell shows it; one shown without a year was most likely typed as 3-5 or 3/5."""
    if "y" in shape or "e" in shape:
        return f"{value.year}年{value.month}月{value.day}日" if "年" in shape else f"{value:%Y-%m-%d}"
    shown = f"{value.month}月{value.day}日" if "月" in shape and "日" in shape else f"{value.month}-{value.day}"
    notes.append(f"a cell holds the date {value:%Y-%m-%d}: read as {shown}, which the spreadsheet made a date of")
    return shown


FORMAT = Format("xlsx", (".xlsx", ".xlsm", ".xls"), read_xlsx, write_xlsx, WRITTEN)
