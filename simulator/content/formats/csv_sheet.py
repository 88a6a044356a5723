"""CSV and other texts of cells: comma, semicolon, tab or bar, in UTF-8, UTF-16 or GB 18030."""

import csv
import io
from collections.abc import Iterator
from itertools import islice

from simulator.content.formats.header import ROWS, find
from simulator.content.formats.rows import Defaults, Format, Row
from simulator.content.formats.sheet_write import WRITTEN, write_csv
from simulator.content.formats.table import Cells, rows
from simulator.core.errors import ContentError

NO_HEADER = ContentError(
    "no header with a column of stems and one more was found in the first 10 rows",
    "Name the columns as in the template, for example 题型, 题干, 选项A, 选项B, 答案.",
)
OLD = b"\xd0\xcf\x11\xe0"  # .xls, .doc, and workbooks with a password
SIGNS = (",", "\t", ";", "|")


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or GB 18030; raises ContentError for anything else."""
    if data[:4] == OLD:
        raise ContentError("an old Office file, or one with a password", "Save it as .xlsx or .docx, without a password.")
    if data[:2] == b"PK":
        raise ContentError("a packed file, not a text", "Give .xlsx and .docx files their own endings.")
    for name in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030"):
        try:
            return data.decode(name).replace("\x00", "")
        except UnicodeDecodeError:
            continue
    raise ContentError("neither UTF-8 nor GB 18030", "Save the file as UTF-8.")


def read_csv(data: bytes, defaults: Defaults) -> Iterator[Row]:
    """The questions of a CSV file; comma, semicolon or tab, whichever shows a header; numbers are lines."""
    text = decoded(data)
    found = of_text(text, defaults)
    if found is None:
        raise NO_HEADER
    return found


def of_text(text: str, defaults: Defaults, signs: tuple[str, ...] = SIGNS) -> Iterator[Row] | None:
    """The rows of a text of cells, divided at the sign that shows a header; None where none does."""
    scores = {sign: _score(text, sign) for sign in signs}
    best = max(scores, key=lambda sign: scores[sign])
    return rows(_lines(text, best), defaults, exact=True) if scores[best] else None


def _score(text: str, sign: str) -> int:
    header = find([cells for _, cells, _ in islice(_lines(text, sign), ROWS + 1)])
    return header.score() if header else 0


def _lines(text: str, sign: str) -> Iterator[Cells]:
    csv.field_size_limit(10_000_000)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    begun = 1
    for cells in reader:
        yield begun, cells, []
        begun = reader.line_num + 1


FORMAT = Format("csv", (".csv", ".tsv"), read_csv, write_csv, WRITTEN)
