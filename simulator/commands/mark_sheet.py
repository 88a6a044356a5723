"""A CSV file of marks or of picked options, read into a mark matrix; what is wrong names its line and column."""

import re
from collections.abc import Sequence

from simulator.commands.answer_key import Right, aligned, key_of
from simulator.commands.cells import NOT_ANSWERED, Row, letters, number, rows, same_width
from simulator.core.errors import ContentError
from simulator.core.marks import Matrix

_NAMES = re.compile(
    r"(?:(?:the )?(?:student|candidate|person|agent|respondent|subject|participant|examinee|testee|employee|user|seat)s?(?:[ _-]?"
    r"(?:id|no\.?|name|number))?|id|no\.?|nr|#|name|number|first name|last name|surname|e-?mail|team|group|"
    r"姓名|名字|工号|学号|编号|序号|账号|准考证号|考生|考生姓名|考号|学员|员工|人员|座席|坐席|班组|部门|单位)?",
    re.IGNORECASE,
)
_TOTALS = re.compile(
    r"(?:grand |raw )?total(?: scores?| marks?)?|sum|score|grade|总分|总成绩|合计|得分|成绩|总计", re.IGNORECASE
)
_MOST = re.compile(
    r"max(?:imum)?(?: marks?| scores?| points)?|out of|highest(?: mark)?|满分|分值|最高分|每题分值", re.IGNORECASE
)
_KEY = re.compile(r"(?:answer )?keys?|(?:correct )?answers?|(?:正确|标准|参考)?答案", re.IGNORECASE)


def matrix_of(
    text: str, key: Sequence[Right] = (), most: Sequence[float] = (), options: int = 0, told: list[str] | None = None
) -> Matrix:
    """The mark matrix of a CSV text: blank = not presented, - = not answered; letters are marked against the key.

    A first line without marks is the header; leading columns are names where their header says so, the first one also
    where its first cell is none or it counts 1, 2, 3. A row named max or 满分 gives the highest marks, one named key or
    答案 the key, a column named total or 总分 is no item; what was left aside for that is put into `told`. `most` is
    one highest mark, or one an item; left out it is 1, or the best mark of a column with more than 1. Raises
    ContentError with line and column.
    """
    lines = rows(text)
    if not lines:
        raise ContentError("line 1: there are no candidates", "Give one line a candidate, one column an item.")
    same_width(lines)
    said: list[str] = [] if told is None else told
    keyed = bool(key) or any(_KEY.fullmatch(row.cells[0]) for row in lines[1:3])
    header = lines[0] if _is_header(lines[0], keyed, len(lines)) else None
    if not lines[1:] and header:
        raise ContentError(f"line {lines[0].line}: there are no candidates below the header")
    if header:
        lines = _without_totals(lines, said)
        header = lines[0]
    first = _names(header, lines[1:] if header else lines, key, said)
    body, key, most = _special(header, lines[1:] if header else lines, first, key, most)
    if not body:
        raise ContentError(f"line {lines[0].line}: there are no candidates below the header")
    items = _item_names(header, len(body[0].cells), first)
    rights = aligned(key, items, header is not None, options)
    cells = [[_cell(row, first + i, items[i], rights[i]) for i in range(len(items))] for row in body]
    tops = _tops(most, cells, len(items))
    _within(body, cells, tops, items, first)
    return Matrix(
        items,
        [[_mark(cell, right, top) for cell, right, top in zip(row, rights, tops, strict=True)] for row in cells],
        tops,
        [[cell if isinstance(cell, frozenset) else None for cell in row] for row in cells] if key else (),
        [right.key for right in rights] if key else (),
        [right.offered for right in rights] if key else (),
    )


def _within(
    body: Sequence[Row], cells: Sequence[Sequence[object]], tops: Sequence[float], items: Sequence[str], first: int
) -> None:
    for row, found in zip(body, cells, strict=True):
        for i, cell in enumerate(found):
            if isinstance(cell, float) and cell > tops[i] + 1e-9:
                raise _wrong(row, first + i, items[i], f"more than the highest mark {tops[i]:g}", "Give --max.")


def _without_totals(lines: list[Row], told: list[str]) -> list[Row]:
    """The lines without the columns that their header calls totals."""
    out = [at for at, cell in enumerate(lines[0].cells) if at and _TOTALS.fullmatch(cell)]
    told += [f"column {at + 1} ({lines[0].cells[at]}) is a total, no item: left out" for at in out]
    return [Row(row.line, tuple(cell for at, cell in enumerate(row.cells) if at not in out)) for row in lines] if out else lines


def _special(
    header: Row | None, body: list[Row], first: int, key: Sequence[Right], most: Sequence[float]
) -> tuple[list[Row], Sequence[Right], Sequence[float]]:
    """The candidates, and the key and the highest marks where rows named so give them and nobody else did."""
    kept = []
    for row in body:
        name = row.cells[0] if first else ""
        if name and _MOST.fullmatch(name):
            marks = [number(cell) for cell in row.cells[first:]]
            if not all(marks):
                raise ContentError(f"line {row.line}: a highest mark is missing or not above 0", "Give one an item.")
            most = most or [mark for mark in marks if mark]
        elif name and _KEY.fullmatch(name):
            key = key or key_of(",".join(cell.replace(",", "/") or "-" for cell in row.cells[first:]))
        else:
            kept.append(row)
    return kept, key, most


def _is_header(row: Row, keyed: bool, lines: int) -> bool:
    cells = [cell for cell in row.cells[1:] if cell] or [cell for cell in row.cells if cell]
    known = [number(cell) is not None or cell in NOT_ANSWERED or (keyed and letters(cell) is not None) for cell in cells]
    word = row.cells[0].lower()
    # items called 1, 2, 3 ... are no marks of a first candidate
    counted = list(row.cells[1:]) == [str(n) for n in range(1, len(row.cells))] and len(row.cells) > 2
    return lines > 1 and bool(known) and (not any(known) or bool(word and _NAMES.fullmatch(word)) or (counted and not word))


def _names(header: Row | None, body: Sequence[Row], key: Sequence[Right], told: list[str]) -> int:
    """How many of the first columns are names."""
    width = len(body[0].cells)
    if width < 2 or (header and header.cells[0] and header.cells[0] in {right.item for right in key}):
        return 0
    if header is not None and _NAMES.fullmatch(header.cells[0]):
        return next((at for at, cell in enumerate(header.cells) if (not cell and at) or not _NAMES.fullmatch(cell)), 1)
    if key and width in (len(key), len(key) + 1):
        return int(width == len(key) + 1)
    counted = [row.cells[0] for row in body] == [str(n) for n in range(1, len(body) + 1)]
    if counted and (len(body) > 4 if header is None else len(body) > 2 and not re.search(r"\d", header.cells[0])):
        told.append("the first column counts the candidates: it is no item")
        return 1
    cell = body[0].cells[0]
    return int(bool(cell and number(cell) is None and cell not in NOT_ANSWERED and not (key and letters(cell))))


def _item_names(header: Row | None, width: int, first: int) -> list[str]:
    names = [(header.cells[i] if header else "") or f"Q{i - first + 1}" for i in range(first, width)]
    for i, name in enumerate(names):
        if header and name in names[:i]:
            raise _wrong(header, first + i, name, "an item of this name stands further left")
    return names


def _cell(row: Row, column: int, item: str, right: Right) -> float | frozenset[str] | None:
    text = row.cells[column]
    if not text:
        return None
    if right.key:
        picked = frozenset[str]() if text in NOT_ANSWERED else letters(text)
        if picked is None or (right.offered and not picked <= set(right.offered)):
            raise _wrong(row, column, item, "not an option of this item", "Options are letters; - is not answered.")
        return picked
    mark = 0.0 if text in NOT_ANSWERED else number(text)
    if mark is None or mark < 0:
        raise _wrong(row, column, item, "not a mark", "Marks are numbers from 0 on; option letters need --key.")
    return mark


def _wrong(row: Row, column: int, item: str, what: str, hint: str = "") -> ContentError:
    return ContentError(f"line {row.line}, column {column + 1} ({item}): {what}", hint)


def _tops(most: Sequence[float], cells: Sequence[Sequence[object]], width: int) -> list[float]:
    if len(most) not in (0, 1, width):
        raise ContentError(f"--max has {len(most)} marks for {width} items", "Give one, or one an item.")
    if most:
        return list(most) * (width if len(most) == 1 else 1)
    return [max([1.0, *(cell for row in cells if isinstance(cell := row[i], float))]) for i in range(width)]


def _mark(cell: float | frozenset[str] | None, right: Right, top: float) -> float | None:
    return (top if cell == right.key else 0.0) if isinstance(cell, frozenset) else cell
