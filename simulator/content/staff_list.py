"""A staff list from disk: CSV or XLSX, with headings in Mandarin or English, in any order."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from simulator.core.errors import ContentError
from simulator.core.staff import MOST_ROWS, StaffRow

_MOST_BYTES = 5_000_000
_MOST_UNPACKED = 100_000_000
_HEADINGS = {
    "login": "登录名 登录账号 账号 工号 员工编号 员工工号 login loginname username employeenumber employeeid",
    "name": "姓名 员工姓名 名字 name fullname",
    "team": "班组 班次 组别 团队 team group",
    "role": "角色 身份 岗位 role",
}
_HINT = "The first row names the columns: 姓名, 工号, 班组, 角色, or name, login, team, role."
TEMPLATE = {"zh": ("姓名", "工号", "班组", "角色"), "en": ("name", "login", "team", "role")}


def read(data: bytes) -> tuple[StaffRow, ...]:
    """The rows of a list below its headings, empty ones left out; raises ContentError for what is not such a list."""
    if len(data) > _MOST_BYTES:
        raise ContentError("the file is larger than 5 MB", "Split it.")
    if not data.startswith(b"PK"):
        return _rows(_csv(data))
    return _rows(_sheet(data))


def _rows(table: Iterable[Sequence[str]]) -> tuple[StaffRow, ...]:
    columns: dict[str, list[int]] = {}
    rows = []
    for number, cells in enumerate(islice(table, MOST_ROWS + 20), 1):
        if not columns:
            columns = _columns(cells)
            if not columns and number >= 10:
                break
            continue
        values = {
            key: next((cells[at] for at in places if at < len(cells) and cells[at]), "") for key, places in columns.items()
        }
        if any(values.values()):
            rows.append(StaffRow(number, **values))
    if not columns:
        raise ContentError("the columns for login name and name were not found", _HINT)
    if len(rows) > MOST_ROWS:
        raise ContentError(f"the list has more than {MOST_ROWS} rows", "Split it.")
    return tuple(rows)


def _columns(cells: Sequence[str]) -> dict[str, list[int]]:
    """Where each field stands, the best heading first; nothing when this is no row of headings."""
    folded = ["".join(cell.casefold().replace("_", " ").split()) for cell in cells]
    places = {key: [folded.index(word) for word in words.split() if word in folded] for key, words in _HEADINGS.items()}
    return places if places["login"] and places["name"] else {}


def _csv(data: bytes) -> Iterator[list[str]]:
    text = _text(data)
    head = "\n".join(text.splitlines()[:10])
    mark = max(",;\t", key=head.count)
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            yield [cell.strip() for cell in cells]
    except csv.Error as error:
        raise ContentError("the file cannot be read as CSV", "Save it as CSV (UTF-8) or XLSX.") from error


def _text(data: bytes) -> str:
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ContentError("the file's characters cannot be read", "Save it as CSV (UTF-8) or XLSX.")


def _sheet(data: bytes) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(each.file_size for each in packed.infolist()) > _MOST_UNPACKED:
                raise ContentError("the spreadsheet is too large", "Split it.")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        for cells in book.worksheets[0].iter_rows(values_only=True):
            yield [_cell(cell) for cell in cells]
    except ContentError:
        raise
    except Exception as error:  # whatever openpyxl, zipfile and their XML say about a broken file
        raise ContentError("the file cannot be read as a spreadsheet", "Save it as XLSX or CSV (UTF-8).") from error


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a spreadsheet keeps the number 1023 as 1023.0
    return str(value).strip()


def written(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as CSV that a spreadsheet opens as text: with a byte order mark, and no cell begins like a formula."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(heading)
    for row in rows:
        writer.writerow([f"'{cell}" if cell[:1] in tuple("=+-@\t\r") else cell for cell in row])
    return file.getvalue().encode("utf-8-sig")
