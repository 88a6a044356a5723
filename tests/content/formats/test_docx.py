"""Word documents: the numbers that Word shows but does not write, tables, underlined blanks, symbols and pictures."""

import io
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from simulator.content.formats import FORMATS
from simulator.content.formats.docx_numbers import shown
from simulator.content.formats.rows import Defaults, Row
from simulator.core.errors import ContentError
from tests.content.formats.tables import brief


def read(document: Any) -> list[Row]:
    out = io.BytesIO()
    document.save(out)
    return list(FORMATS["docx"].read(out.getvalue(), Defaults()))


def paper(*lines: str) -> Any:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    return document


def table(document: Any, *rows: tuple[str, ...]) -> None:
    made = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(made.add_row().cells, row, strict=True):
            cell.text = text


def test_paragraphs_are_lines_and_breaks_inside_them_too() -> None:
    rows = read(
        paper(
            "95598题库",
            "一、单选题（每题2分）",
            "1.城区时限是（ ）。",
            "A.30 B.45\nC.60",
            "答案：B",
            "2.农村时限（A）。A.90 B.45",
        )
    )
    assert [brief(row) for row in rows] == [("single", "30 45 60", "B"), ("single", "90 45", "A")]
    assert [row.number for row in rows] == [3, 6]


def test_numbers_of_word_lists_are_counted() -> None:
    document = paper("单选题")
    for stem, options, answer in (("10千伏验收时限（ ）", ("3天", "5天"), "A"), ("城区到达时限（ ）", ("30分", "45分"), "B")):
        document.add_paragraph(stem, style="List Number")
        for letter, option in zip("AB", options, strict=True):
            document.add_paragraph(f"{letter}．{option}")
        document.add_paragraph(f"答案：{answer}")
    rows = read(document)
    assert [brief(row) for row in rows] == [("single", "3天 5天", "A"), ("single", "30分 45分", "B")]
    assert rows[0].question and rows[0].question.stem == "10千伏验收时限（ ）"


def test_lists_of_letters_that_begin_anew_are_options() -> None:
    document = paper()
    numbering = document.part.numbering_part.element
    abstract = _list(numbering, "90", ("decimal", "%1、"), ("upperLetter", "%2."))
    for stem, options, answer in (("城区到达时限", ("30分", "45分"), "B"), ("热线的号码是", ("12398", "95598"), "B")):
        _in_list(document.add_paragraph(stem), abstract, 0)
        for option in options:
            _in_list(document.add_paragraph(option), abstract, 1)
        document.add_paragraph(f"【答案】{answer}")
    assert [brief(row) for row in read(document)] == [("single", "30分 45分", "B"), ("single", "12398 95598", "B")]


def _list(numbering: Any, number: str, *levels: tuple[str, str]) -> int:
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), number)
    for at, (shape, text) in enumerate(levels):
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), str(at))
        for name, value in (("w:start", "1"), ("w:numFmt", shape), ("w:lvlText", text)):
            part = OxmlElement(name)
            part.set(qn("w:val"), value)
            level.append(part)
        abstract.append(level)
    numbering.insert(0, abstract)
    return int(numbering.add_num(int(number)).numId)


def _in_list(paragraph: Any, number: int, level: int) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = number


def test_tables_with_a_header_are_rows_and_others_running_text() -> None:
    document = paper("题库", "一、判断题")
    table(document, ("序号", "题目", "答案"), ("1", "可以随意停电", "×"), ("2", "应当提前公告", "√"), ("", "", ""))
    document.add_paragraph("二、单选题")
    table(document, ("1.城区时限（ ）",), ("A.30 B.45",), ("答案：B",))
    rows = read(document)
    assert [brief(row) for row in rows] == [("truth", "wrong"), ("truth", "right"), ("single", "30 45", "B")]


def test_underlined_blanks_symbols_and_pictures() -> None:
    document = paper("一、填空题")
    line = document.add_paragraph("1.供电服务热线是")
    line.add_run("        ").underline = True
    line.add_run("。")
    document.add_paragraph("答案：95598")
    document.add_paragraph("二、判断题")
    line = document.add_paragraph("1.应当提前公告。（")
    symbol = OxmlElement("w:sym")
    symbol.set(qn("w:font"), "Wingdings")
    symbol.set(qn("w:char"), "F0FC")
    line.add_run()._r.append(symbol)
    line.add_run("）")
    line = document.add_paragraph("2.图中的接线是对的。（√）")
    line.add_run()._r.append(OxmlElement("w:pict"))
    rows = read(document)
    assert [brief(row) for row in rows] == [("blank", "供电服务热线是____。", "95598"), ("truth", "right"), ("truth", "right")]
    assert rows[2].repairs[0].startswith("a picture was left out")


def test_deleted_text_is_gone_and_inserted_text_is_there() -> None:
    document = paper("1.城区时限是（ ）。A.30 B.45 C.60", "答案：")
    for name, text in (("w:del", "A"), ("w:ins", "B")):
        change, run = OxmlElement(name), OxmlElement("w:r")
        words = OxmlElement("w:delText" if name == "w:del" else "w:t")
        words.text = text
        run.append(words)
        change.append(run)
        document.paragraphs[-1]._p.append(change)
    assert [brief(row) for row in read(document)] == [("single", "30 45 60", "B")]


@pytest.mark.parametrize(
    ("count", "shape", "text"),
    [(3, "decimal", "3"), (2, "upperLetter", "B"), (12, "chineseCounting", "十二"), (20, "ideographDigital", "二十"), (3, "decimalEnclosedCircle", "③"), (1, "bullet", "")],
)  # fmt: skip
def test_shapes_of_numbers(count: int, shape: str, text: str) -> None:
    assert shown(count, shape) == text


@pytest.mark.parametrize(("data", "message"), [(b"\xd0\xcf\x11\xe0", "an old Office file"), (b"text", "not a .docx document")])
def test_what_is_no_document_says_what_to_do(data: bytes, message: str) -> None:
    with pytest.raises(ContentError, match=message):
        FORMATS["docx"].read(data, Defaults())
