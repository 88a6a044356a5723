"""Reading staff lists as people's spreadsheets write them."""

import io

import pytest
from openpyxl import Workbook

from simulator.content import staff_list
from simulator.core.errors import ContentError
from simulator.core.staff import StaffRow, role_of

ROWS = (StaffRow(2, "1001", "李晓", "白班", "学员"), StaffRow(4, "1002", "王敏", "", "trainer"))
CSV = "工号,姓名,班组,角色\n1001,李晓,白班,学员\n,,,\n1002, 王敏 ,,trainer\n"


def sheet(*rows: tuple[object, ...]) -> bytes:
    book, file = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        CSV.encode(),
        CSV.encode("utf-8-sig"),
        CSV.encode("gb18030"),
        CSV.encode("utf-16"),
        CSV.replace(",", ";").encode(),
        CSV.replace(",", "\t").replace("\n", "\r\n").encode(),
        sheet(("工号", "姓名", "班组", "角色"), (1001, "李晓", "白班", "学员"), (None,), ("1002", "王敏", None, "trainer")),
        sheet(("工号", "姓名", "班组", "角色"), (1001.0, "李晓", "白班", "学员"), (), ("1002", " 王敏", "", "trainer")),
    ],
    ids=["utf-8", "mark", "gb18030", "utf-16", "semicolon", "tabs", "xlsx", "numbers"],
)
def test_the_same_list_in_every_form(data: bytes) -> None:
    assert staff_list.read(data) == ROWS


@pytest.mark.parametrize(
    ("heading", "login"),
    [
        ("Login,Name", "x"),
        ("login name,NAME,Team,Role", "x"),
        ("工号,登录名,姓名", "x"),
        ("员工编号,姓名", "1001"),
    ],
)
def test_headings_in_any_order_and_language(heading: str, login: str) -> None:
    cells = {"Login": "x", "login name": "x", "登录名": "x", "工号": "1001", "员工编号": "1001"}
    line = ",".join(
        cells.get(each, "李晓" if "name" in each.casefold() or each == "姓名" else "") for each in heading.split(",")
    )
    assert [(row.login, row.name) for row in staff_list.read(f"{heading}\n{line}".encode())] == [(login, "李晓")]


def test_a_title_above_the_headings_keeps_the_row_numbers_of_the_file() -> None:
    rows = staff_list.read("2026年11月花名册,,\n,,\n姓名,工号,班组\n李晓,1001,\n".encode())
    assert rows == (StaffRow(4, "1001", "李晓"),)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "not found"),
        (b"a,b\n1,2\n", "not found"),
        ("姓名\n李晓\n".encode(), "not found"),
        (b"PK\x03\x04nonsense", "spreadsheet"),
        (sheet(("a", "b")), "not found"),
        (b"\xff\xff\xff", "characters|not found"),
        (b"x" * 5_000_001, "5 MB"),
        (b"name,login\n" + b"a,b1\n" * 5001, "5000"),
    ],
)
def test_what_is_no_staff_list_is_told(data: bytes, told: str) -> None:
    with pytest.raises(ContentError, match=told):
        staff_list.read(data)


def test_a_written_list_is_read_again_and_runs_no_formula() -> None:
    data = staff_list.written(("name", "login"), [("=1+1", "1001"), ("李晓", "1002")])
    assert data.startswith(b"\xef\xbb\xbf")
    assert [(row.name, row.login) for row in staff_list.read(data)] == [("'=1+1", "1001"), ("李晓", "1002")]


@pytest.mark.parametrize(
    ("word", "role"),
    [("学员", "trainee"), (" Trainer ", "trainer"), ("班长", "supervisor"), ("ADMIN", "admin"), ("院长", None)],
)
def test_words_for_a_role(word: str, role: str | None) -> None:
    assert role_of(word) == role
