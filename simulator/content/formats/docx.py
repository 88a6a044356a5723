"""Word documents: paragraphs with the numbers that Word shows, and tables, read as running text or as a table."""

import io
import zipfile
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from simulator.content.formats.csv_sheet import decoded
from simulator.content.formats.docx_numbers import Numbers, qn
from simulator.content.formats.marks import CLOSED, LABEL, OPENED, looked
from simulator.content.formats.record import PICTURE, PRIVATE, clean
from simulator.content.formats.rows import Defaults, Format, Row
from simulator.content.formats.signs import ANSWER, MARKED, Line, classify, has_options, is_key
from simulator.content.formats.table import Cells, rows
from simulator.content.formats.text import read_lines
from simulator.core.errors import ContentError

# Symbol fonts keep their ticks and crosses in private places (Wingdings, Wingdings 2, Symbol).
_SYMBOLS = dict.fromkeys("FC FE 50 52 D6".split(), "√") | dict.fromkeys("FB FD 4F 51 54 B4".split(), "×")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = {qn("del"), qn("pPr"), qn("rPr"), qn("instrText"), _FALLBACK}
_PICTURES = {qn("drawing"), qn("pict"), qn("object")}
Part = tuple[str, frozenset[str]]  # a piece of text and the looks of it, as signs of marks.py
_LOOK_OF = dict(zip(("b", "u", "color", "highlight", "shd"), "\ue001\ue002\ue003\ue004\ue004", strict=True))
UNDERLINED = _LOOK_OF["u"]
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
    rows = []
    for number, texts, _ in cells:
        held = [text for text in texts if text.strip()]
        if clean(" ".join(held[:1])) in ("题号", "序号", "答案", "参考答案", "正确答案"):  # a table of answers stays in rows
            rows.append((number, "\t".join(text.strip() for text in texts)))
        else:
            rows += [(number, line) for text in held for line in text.split("\n")]
    return rows


def text_of(paragraph: Any) -> str:
    """The text of a paragraph: tabs, line breaks and symbols too, underlined blanks as ____, pictures as one sign.

    Options that are set off from others (bold, underlined, coloured, highlighted) and underlined words have signs of marks.py.
    """
    parts: list[Part] = []
    _walk(paragraph, parts, frozenset())
    text = "".join(part for part, _ in parts)
    shapes = [look for part, look in parts for _ in part]
    if is_key(text):
        return text
    return looked(text, shapes) if LABEL.search(text) else "".join(_underlining(parts))


def _underlining(parts: list[Part]) -> Iterator[str]:
    for lined, group in groupby(parts, key=lambda part: UNDERLINED in part[1] and not part[0].startswith("____")):
        text = "".join(part for part, _ in group)
        yield f"{OPENED}{text}{CLOSED}" if lined and text.strip() else text


def _walk(element: Any, parts: list[Part], look: frozenset[str]) -> None:
    for child in element:
        tag = child.tag
        if tag in _SKIPPED or not isinstance(tag, str):
            continue
        if tag == qn("t") or tag.endswith("/math}t"):
            parts.append((PRIVATE.sub("", child.text or ""), look))
        elif tag in _SIGNS:
            parts.append((_SIGNS[tag], look))
        elif tag == qn("sym"):
            parts.append((_SYMBOLS.get(child.get(qn("char"), "")[-2:].upper(), ""), look))
        elif tag in _PICTURES:
            parts.append((PICTURE, look))
        elif tag == qn("r"):
            inside: list[Part] = []
            of_run = _look(child)
            _walk(child, inside, of_run)
            text = "".join(part for part, _ in inside)
            empty = len(text) > 1 and not text.strip() and UNDERLINED in of_run
            parts += [("____", of_run)] if empty else inside
        else:
            _walk(child, parts, look)


def _look(run: Any) -> frozenset[str]:
    """How a run is set off: bold, underlined, in another colour than black, highlighted."""
    shape = run.find(qn("rPr"))
    if shape is None:
        return frozenset()
    found = {name: shape.find(qn(name)) for name in ("b", "u", "color", "highlight", "shd")}
    said = {
        name: each.get(qn("fill" if name == "shd" else "val"), "on").lower() for name, each in found.items() if each is not None
    }
    off = {
        "b": ("0", "false", "off"),
        "u": ("none",),
        "color": ("auto", "000000"),
        "highlight": ("none",),
        "shd": ("auto", "ffffff", "on"),
    }
    return frozenset(_LOOK_OF[name] for name, value in said.items() if value not in off[name])


FORMAT = Format("docx", (".docx", ".doc"), read_docx)
