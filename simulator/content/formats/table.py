"""A table of questions, row by row: spreadsheets, CSV and the tables of documents are read here alike."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice

from simulator.content.formats.answers import short
from simulator.content.formats.build import row as built
from simulator.content.formats.header import ROWS, Header, find
from simulator.content.formats.options import DIVIDER, without_letters
from simulator.content.formats.record import Record, clean
from simulator.content.formats.rows import Defaults, Row
from simulator.content.formats.signs import HEADING
from simulator.content.formats.terms import flat, kind_of

Cells = tuple[int, list[str], list[str]]  # the row's number, its texts, and what was repaired in reading them
_OWN = ("stem", "kind", "answer", "points", "options", "number", "score")


def rows(
    cells: Iterable[Cells], defaults: Defaults, known: str = "", where: str = "", exact: bool = False
) -> Iterator[Row] | None:
    """The rows of a table, one for every row that is not empty; None where no header is found.

    `known` is the kind that the table's surroundings name, `where` is put before each row's text. With `exact` a row
    with more cells than the header is refused (a comma outside quotes), else the further cells are left out and named.
    """
    cells = iter(cells)
    first = list(islice(cells, ROWS + 1))
    header = find([texts for _, texts, _ in first])
    if header is None:
        return None
    top = [clean(text) for text in first[header.at][1]]
    return _rows(chain(first[header.at + header.rows :], cells), header, top, _Setting(defaults, known, where, exact))


class _Setting:
    def __init__(self, defaults: Defaults, known: str, where: str, exact: bool) -> None:
        self.defaults, self.known, self.where, self.exact = defaults, known, where, exact


def _rows(cells: Iterable[Cells], header: Header, top: list[str], setting: _Setting) -> Iterator[Row]:
    once = _said_once(header)
    for number, texts, notes in cells:
        if not any(text.strip() for text in texts):
            continue
        row = _heading(number, texts, header, top, setting) or _row(number, texts, notes, header, setting)
        if row.question is not None and once:
            row, once = replace(row, repairs=(*row.repairs, *once)), ()
        yield replace(row, text=f"{setting.where}{row.text}") if setting.where else row


def _said_once(header: Header) -> tuple[str, ...]:
    said = []
    if "score" in header.fields:
        said.append("the column of scores is not read: the blueprint of a test gives the marks (said once for the file)")
    if header.unread:
        names = ", ".join(short(name) for name in header.unread)
        said.append(f"columns that are not read: {names} (said once for the file)")
    return tuple(said)


def _heading(number: int, texts: list[str], header: Header, top: list[str], setting: _Setting) -> Row | None:
    held = [clean(text) for text in texts if text.strip()]
    if [clean(text) for text in texts][: len(top)] == top:
        return Row(number, held[0][:80], None, (), "the header again, not a question")
    if len(held) == 1 and len(held[0]) < 60 and (found := HEADING.match(held[0])):
        setting.known = found["a"] or found["b"]
        if kind_of(setting.known):
            return Row(number, held[0][:80], None, (), f"a heading, not a question: the rows below are read as {setting.known}")
    return None


def _row(number: int, texts: list[str], notes: list[str], header: Header, setting: _Setting) -> Row:
    further = [clean(text) for text in texts[header.width :] if text.strip()]
    record = _record(number, texts, header)
    record.known = setting.known
    record.notes += notes
    if further and setting.exact:
        count = header.width + len(further)
        reason = f"{count} cells, but the header has {header.width}: put the cell with the separator in quotes"
        return Row(number, record.begun(), None, (), reason)
    if further:
        record.notes.append(f"cells beyond the header were left out: {short(' '.join(further))}")
    return built(record, setting.defaults)


def _record(number: int, texts: list[str], header: Header) -> Record:
    def of(name: str, joint: str = " ") -> str:
        held = [texts[at] for at in header.fields.get(name, []) if at < len(texts) and texts[at].strip()]
        return joint.join(dict.fromkeys(held))

    record = Record(
        number, kind=of("kind"), stem=of("stem"), cell=of("options"), answer=of("answer", DIVIDER), points=of("points")
    )
    for name in header.fields:
        if name not in _OWN:
            record.more[name] = of(name, " | " if name == "topic" else " ")
    if flat(record.kind).removesuffix(".0").isdecimal():
        code = flat(record.kind).removesuffix(".0")
        record.kind = header.legend.get(code, "")
        if not record.kind:
            record.notes.append(f"the kind is the code {code}, which the file does not explain")
    record.stem = re.sub(r"^\s*(?:\d{1,4}\s*[.．、](?!\d)|第\d{1,4}题[.:：、]?)\s*", "", record.stem)
    _offer(record, texts, header)
    return record


def _offer(record: Record, texts: list[str], header: Header) -> None:
    columns = [at for at in sorted(header.letters, key=lambda at: header.letters[at]) if at < len(texts)]
    held = [at for at in columns if texts[at].strip()]
    if not held or record.cell:
        return
    if len(held) == 1 and held[0] == columns[0]:
        record.cell = texts[held[0]]
        return
    record.options = without_letters([clean(texts[at]) for at in held], [header.letters[at] for at in held])
