"""Where a question begins: by its number, or without one by what stands around it."""

import re

from simulator.content.formats.pieces import Block, Key
from simulator.content.formats.signs import MARKED, TAG, Line, has_options

OPTION = re.compile(r"^\s*[（(]?[A-Ja-jＡ-Ｊ]\s*[.．、:：)）\s]")
# 95598、…, 3.5千瓦, 85，您… and 12：30 begin no question, unless their number is due (3.10千伏…, 13、2025年…).
_DOUBTFUL = re.compile(r"\s*(?:\d{5}|\d{1,5}\s*[,，:：]|\d{1,5}\s*[.．、]\d)")


def _numbered(numbers: list[int]) -> bool:
    """Whether a paper counts its questions: there is a 1, or three numbers that rise by one (its first line may hide the 1)."""
    rising = zip(numbers, numbers[1:], numbers[2:], strict=False)
    return 1 in numbers or any(b == a + 1 and c == b + 1 for a, b, c in rising if a)


class Starts:
    """The state of reading, and whether a line begins a question in it."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.done: list[Block] = []
        self.keys: list[Key] = []
        self.stray: list[Line] = []  # answers before any question
        self.now: Block | None = None
        self.known, self.family = "", ""
        self.section = self.paper = self.last = 0
        self.counted = 0  # the last number before a heading: some papers count on
        self.in_key = False
        self.read_line = 0  # the number of the line read last
        self.gap = False  # a blank line stands before
        self.any_number = _numbered([line.n for line in lines if line.what == "number"])

    def _starts(self, at: int, line: Line) -> bool:
        if self.now and self.family and line.name.rstrip("?") != self.family.rstrip("?"):
            return line.n == 1 and not self.now.open_text() and self.now.answer is not None and self._looks_whole(at)
        if not line.n or (_DOUBTFUL.match(line.text) and not self._due(at, line)):
            return False
        if not self.now or not self.last:
            counted = (
                line.n == 1
                or (self.counted and line.n == self.counted + 1 and line.name != "zh")
                or (bool(self.known) and line.name not in ("zh", "dot?", "blank"))
            )  # 二、… 11.
            return counted or (line.name != "zh" and self._looks_whole(at))
        due, open_text = line.n == self.last + 1, self.now.open_text()
        part = line.n == self.now.parts + 1 and (open_text or not due)
        if due and not (part and line.n > 1):
            return not open_text or line.n > 1
        if due or line.n == 1:
            return self._looks_whole(at) or (not due and not open_text and self.now.complete())
        near = self.last < line.n <= self.last + 20 and not open_text and line.name not in ("dot?", "blank")
        return near or self._looks_whole(at)

    def _looks_whole(self, at: int) -> bool:
        """Whether an answer or options stand between this line and the next number."""
        text = [self.lines[at].rest]
        for line in self.lines[at + 1 : at + 40]:
            if line.what in ("number", "heading"):
                break
            if line.what == "answer":
                return True
            text.append(line.text)
        return has_options("\n".join(text)) or bool(MARKED.search(text[0]))

    def _title(self, at: int, line: Line) -> bool:
        """Whether a line before the first question is parted from it by an empty line: the title of the paper."""
        below = self.lines[at + 1] if at + 1 < len(self.lines) else None
        return below is not None and below.what == "blank" and not self._before_options(at) and not TAG.search(line.text)

    def _before_options(self, at: int) -> bool:
        following = self._next(at)
        return following is not None and (following.what == "answer" or bool(OPTION.match(following.text)))

    def _starts_unnumbered(self, at: int, line: Line) -> bool:
        if line.what not in ("text", "number") or (
            line.what == "number" and self.now and self.now.open_text() and not self.gap
        ):
            return False
        if OPTION.match(line.text):
            return False
        following = self.lines[at + 1] if at + 1 < len(self.lines) else None
        if self.now is None and line.what == "text" and following and following.what == "answer" and following.rest:
            return True  # a title has no answer
        if self.now is None:  # after a heading, or where nothing is numbered; other text is a title or advice
            return (not self.any_number and self.known != "") or (
                (self.known != "" or not self.any_number) and self._looks_whole(at) and not self._title(at, line)
            )
        if self.any_number and self.now.n:
            return self.now.answer is not None and not self.now.open_text() and line.what == "text" and self._looks_whole(at)
        if self.now.marked():  # further options may follow the marked one
            return self._before_options(at) or bool(TAG.search(line.text))
        return self.now.whole() and (not self.now.open_text() or self.gap or self._before_options(at))

    def _next(self, at: int) -> Line | None:
        return next((line for line in self.lines[at + 1 : at + 20] if line.what != "blank"), None)

    def _due(self, at: int, line: Line) -> bool:
        """Whether a doubtful number follows the last one where a question may end."""
        return line.n in (self.last + 1, (self.last or self.counted) + 1) and (
            self.now is None or self.now.complete() or self._looks_whole(at)
        )
