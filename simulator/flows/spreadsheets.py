"""Tables as files for a spreadsheet program."""

import csv as csv_module
import io
from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

Rows = Sequence[Mapping[str, object]]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv(rows: Rows) -> bytes:
    """Rows as CSV in UTF-8 with a byte-order mark, so that every spreadsheet program shows Chinese."""
    out = io.StringIO()
    names = list(rows[0]) if rows else []
    writer = csv_module.DictWriter(out, names)
    writer.writeheader()
    writer.writerows({name: _plain(row[name]) for name in names} for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def xlsx(sheets: Mapping[str, Rows]) -> bytes:
    """Sheets by name as XLSX, the first row bold and fixed."""
    book = Workbook()
    for number, (title, rows) in enumerate(sheets.items()):
        sheet = book.active if number == 0 else book.create_sheet()
        sheet.title = title[:31]
        names = list(rows[0]) if rows else []
        sheet.append(names)
        for row in rows:
            sheet.append([_plain(row[name]) for name in names])
        for at, name in enumerate(names, 1):
            sheet.cell(1, at).font = Font(bold=True)
            widest = max(len(str(row[name] or "")) for row in rows)
            sheet.column_dimensions[get_column_letter(at)].width = min(60, max(len(name), widest) * 1.6 + 2)
        sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _plain(value: object) -> object:
    """A value that no spreadsheet program takes for a formula: people choose their own names."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
