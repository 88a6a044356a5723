"""A CSV file of marks or of picked options, read into a mark matrix; what is wrong names its line and column."""

from collections.abc import Sequence

from simulator.commands.answer_key import Right, aligned
from simulator.commands.cells import NOT_ANSWERED, Row, letters, number, rows, same_width
from simulator.core.errors import ContentError
from simulator.core.marks import Matrix

_NAMES = {
    "",
    "id",
    "no",
    "no.",
    "name",
    "candidate",
    "student",
    "person",
    "agent",
    "姓名",
    "工号",
    "编号",
    "序号",
    "考生",
    "学员",
}


def matrix_of(text: str, key: Sequence[Right] = (), most: Sequence[float] = (), options: int = 0) -> Matrix:
    """The mark matrix of a CSV text: blank = not presented, - = not answered; letters are marked against the key.

    A first line without marks is the header; a first column is names where its first cell is none or the header says
    so. `most` is one highest mark, or one an item; left out it is 1, or the best mark of a column with more than 1.
    Raises ContentError with line and column.
    """
    lines = rows(text)
    if not lines:
        raise ContentError("line 1: there are no candidates", "Give one line a candidate, one column an item.")
    same_width(lines)
    header = lines[0] if _is_header(lines[0], bool(key), len(lines)) else None
    body = lines[1:] if header else lines
    if not body:
        raise ContentError(f"line {lines[0].line}: there are no candidates below the header")
    first = int(_has_names(header, body[0], key))
    items = _item_names(header, len(body[0].cells), first)
    rights = aligned(key, items, header is not None, options)
    cells = [[_cell(row, first + i, items[i], rights[i]) for i in range(len(items))] for row in body]
    tops = _tops(most, cells, len(items))
    for row, found in zip(body, cells, strict=True):
        for i, cell in enumerate(found):
            if isinstance(cell, float) and cell > tops[i] + 1e-9:
                raise _wrong(row, first + i, items[i], f"more than the highest mark {tops[i]:g}", "Give --max.")
    return Matrix(
        items,
        [[_mark(cell, right, top) for cell, right, top in zip(row, rights, tops, strict=True)] for row in cells],
        tops,
        [[cell if isinstance(cell, frozenset) else None for cell in row] for row in cells] if key else (),
        [right.key for right in rights] if key else (),
        [right.offered for right in rights] if key else (),
    )


def _is_header(row: Row, keyed: bool, lines: int) -> bool:
    cells = [cell for cell in row.cells[1:] if cell] or [cell for cell in row.cells if cell]
    known = [number(cell) is not None or cell in NOT_ANSWERED or (keyed and letters(cell) is not None) for cell in cells]
    word = row.cells[0].lower()
    # items called 1, 2, 3 ... are no marks of a first candidate
    counted = list(row.cells[1:]) == [str(n) for n in range(1, len(row.cells))] and len(row.cells) > 2
    return lines > 1 and bool(known) and (not any(known) or bool(word and word in _NAMES) or (counted and not word))


def _has_names(header: Row | None, row: Row, key: Sequence[Right]) -> bool:
    if len(row.cells) < 2 or (header and header.cells[0] and header.cells[0] in {right.item for right in key}):
        return False
    if header is not None and header.cells[0].lower() in _NAMES:
        return True
    if len(row.cells) in (len(key), len(key) + 1):
        return len(row.cells) == len(key) + 1
    cell = row.cells[0]
    return bool(cell and number(cell) is None and cell not in NOT_ANSWERED and not (key and letters(cell)))


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
