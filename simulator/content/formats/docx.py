"""Word documents: paragraphs with the numbers that Word shows, and tables, read as running text or as a table."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from simulator.content.formats.csv_sheet import decoded
from simulator.content.formats.docx_numbers import Numbers, qn
from simulator.content.formats.record import PICTURE, clean
from simulator.content.formats.rows import Defaults, Format, Row
from simulator.content.formats.signs import ANSWER, MARKED, Line, classify, has_options
from simulator.content.formats.table import Cells, rows
from simulator.content.formats.text import read_lines
from simulator.core.errors import ContentError

# Symbol fonts keep their ticks and crosses in private places (Wingdings, Wingdings 2, Symbol).
_SYMBOLS = dict.fromkeys("FC FE 50 52 D6".split(), "√") | dict.fromkeys("FB FD 4F 51 54 B4".split(), "×")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = {qn("del"), qn("pPr"), qn("rPr"), qn("instrText"), _FALLBACK}
_PICTURES = {qn("drawing"), qn("pict"), qn("object")}
_SIGNS = {qn("tab"): "\t", qn("br"): "\n", qn("cr"): "\n", qn("noBreakHyphen"): "-"}


def read_docx(data: bytes, defaults: Defaults) -> Iterator[Row]:
    """The questions of a document; each paragraph and each table row counts as a line."""
    from docx import Document

    try:
        document = Document(io.BytesIO(data))
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        decoded(data[:4] if data[:4] == b"\xd0\xcf\x11\xe0" else b"")
        raise ContentError("not a .docx document", "Open it in a word processor and save it as .docx.") from error
    return _read(document, defaults)


def _read(document: Any, defaults: Defaults) -> Iterator[Row]:
    from docx.table import Table

    numbers = Numbers(document)
    lines: list[tuple[int, str]] = []
    tables: list[Row] = []
    number = 0
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            cells = [(number + at, texts, []) for at, texts in enumerate(_cells(part, numbers), 1)]
            number += len(cells)
            found = rows(iter(cells), defaults, _heading(lines))
            if found is None:
                lines += _flowing(cells)
            else:
                tables += found
        else:
            number += 1
            text = numbers.before(part) + text_of(part._p)
            lines += [(number, line) for line in text.split("\n")]
    held = any(text.strip() for _, text in lines)
    if not tables or (held and _asks(lines)):
        tables += read_lines(lines, defaults)
    return iter(sorted(tables, key=lambda row: row.number))


def _heading(lines: list[tuple[int, str]]) -> str:
    """The last line before a table: 一、单选题 names the kind of its rows."""
    last = next((text for _, text in reversed(lines) if text.strip()), "")
    line = classify(Line(0, clean(last)))
    return line.name if line.what == "heading" else ""


def _asks(lines: list[tuple[int, str]]) -> bool:
    """Whether text beside tables holds questions of its own, and not only titles."""
    return any(ANSWER.search(text) or MARKED.search(text) or has_options(text) for _, text in lines)


def _cells(table: Any, numbers: Numbers) -> Iterator[list[str]]:
    for row in table.rows:
        texts, seen = [], set()
        for cell in row.cells:
            if cell._tc in seen:  # a cell merged over columns comes once for each
                texts.append("")
                continue
            seen.add(cell._tc)
            texts.append("\n".join(numbers.before(each) + text_of(each._p) for each in cell.paragraphs))
        yield texts


def _flowing(cells: list[Cells]) -> list[tuple[int, str]]:
    """The cells of a table that only lays out running text, line by line."""
    return [(number, line) for number, texts, _ in cells for text in texts if text.strip() for line in text.split("\n")]


def text_of(paragraph: Any) -> str:
    """The text of a paragraph: tabs, line breaks and symbols too, underlined blanks as ____, pictures as one sign."""
    parts: list[str] = []
    _walk(paragraph, parts)
    return "".join(parts)


def _walk(element: Any, parts: list[str]) -> None:
    for child in element:
        tag = child.tag
        if tag in _SKIPPED or not isinstance(tag, str):
            continue
        if tag == qn("t") or tag.endswith("/math}t"):
            parts.append(child.text or "")
        elif tag in _SIGNS:
            parts.append(_SIGNS[tag])
        elif tag == qn("sym"):
            parts.append(_SYMBOLS.get(child.get(qn("char"), "")[-2:].upper(), ""))
        elif tag in _PICTURES:
            parts.append(PICTURE)
        elif tag == qn("r"):
            inside: list[str] = []
            _walk(child, inside)
            text = "".join(inside)
            parts.append("____" if len(text) > 1 and not text.strip() and _underlined(child) else text)
        else:
            _walk(child, parts)


def _underlined(run: Any) -> bool:
    found = run.find(f"{qn('rPr')}/{qn('u')}")
    return found is not None and found.get(qn("val")) != "none"


FORMAT = Format("docx", (".docx", ".doc"), read_docx)
