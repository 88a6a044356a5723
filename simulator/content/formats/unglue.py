"""Text in which questions run together in one line, cut into lines that each hold one part of a question."""

import re
from collections.abc import Iterable, Iterator

from simulator.content.formats.numbering import number_of
from simulator.content.formats.signs import (
    ANSWER,
    FIELD,
    INLINE_HEADING,
    MARKED,
    OFFERS,
    QUICK,
    WHY,
    Line,
    classify,
    has_options,
)
from simulator.content.formats.terms import KIND_WORD, kind_of, truth_of

_INSIDE = re.compile(r"(?<!\d)(?<!\d[.])(?<![（(])(\d{1,5})\s*[.．、)）]|第(\d{1,5}|[一二三四五六七八九十]{1,3})题")
_PICK_FIRST = re.compile(r"^\s*[（(]?\s*(?:[A-J]{1,8}|[√×✓✔✗]|正确|错误|对|错)\s*[)）]?\s*[。.;；]?\s*$")
_FIGURE = re.compile(r"\d{4}年|\d+(?:\.\d+)?\s*(?:千伏|伏|kV|KV|kv|V)")  # 27.2025年…, 3.10千伏…
_TITLED = re.compile(r"【\s*(?:题干|题目|试题|问题|第)\s*\d{1,5}\s*题?\s*】")
_FIRST = re.compile(r"\s*[（(]?[AＡ]\s*[.．、:：)）]")  # the first option
_NO_SIGN = "no sign stands between the number and the question"
_LOST = re.compile(r"^\s*([A-J]{1,8}|[√×✓✔✗]|正确|错误|对|错)\s*[.．]\s*(?=\S)")  # 答案:B.下一题, its number lost


class Cutter:
    """Cuts line after line; `last` is the number of the question that it is in, 0 after a heading."""

    def __init__(self) -> None:
        self.last = 0
        self.kind: str | None = ""  # what the last heading names
        self.before = 0  # the last number before the heading: some papers count on
        self.ticked = False  # statements are answered so, whatever their heading says
        self.asked = False  # the answer to the end of this line stands in the next one

    def cut(self, lines: Iterable[tuple[int, str]]) -> list[Line]:
        """The lines, classified; numbers are those of the lines that they came from."""
        done = []
        held = [(number, _at_signs(text)) for number, text in lines]
        for (number, parts), below in zip(held, _below([parts for _, parts in held]), strict=True):
            for part, following in zip(parts, [*parts[1:], ""], strict=True):
                self.asked = bool(ANSWER.match(following or below) or _FIRST.match(following or below))
                done += self._at_numbers(number, part, _asks_between(part, following))
        return done

    def _at_numbers(self, number: int, text: str, holds: bool) -> list[Line]:
        done: list[Line] = []
        note, begins = "", False
        while True:
            line = classify(Line(number, text, note, begins))
            if line.what == "heading":
                self.kind = kind_of(line.name)
                self.last, self.before = 0, max(self.last, self.before if not self.last else 0)
            if line.what == "number" and (line.n in (1, (self.last or self.before) + 1) or 0 < line.n - self.last <= 3):
                self.last = line.n
            cut, note, begins = self._cut(line, holds)
            if not cut:
                return [*done, line]
            done.append(classify(Line(number, text[:cut].removesuffix("."), line.note, line.begins)))
            text = re.sub(r"^\d+", r"\g<0>. ", text[cut:]) if note == _NO_SIGN else text[cut:]

    def _cut(self, line: Line, holds: bool) -> tuple[int, str, bool]:
        """Where in its text the next question begins (0: nowhere), what to say of it, and whether it has lost its number.

        `holds` says that a next question must stand in it, since another answer follows.
        """
        text = line.text
        begun = len(text.rstrip()) - len(line.rest) if line.what in ("answer", "why", "number") else 0
        for found in _numbers(text, begun):
            n, glued = self._next(found[1] or found[2], text[found.end() :])
            at = found.start() + glued
            if n and (at > begun or line.what == "answer") and self._fits(line, at, found.end()):
                return at, f"the number {n} was glued to what stands before it: {found[0]!r}" if glued else "", False
        for found in _numbers(text, begun):  # one number was missed: do not lose those after it
            near = 1 < number_of(found[1] or found[2]) - self.last <= 3 and self.last
            if near and found.start() > begun and self._fits(line, found.start(), found.end()):
                return found.start(), "", False
        if holds and line.what in ("answer", "why") and (forced := self._must(text, begun)):
            return forced
        lost = _LOST.match(line.rest) if line.what == "answer" else None
        if lost and (has_options(line.rest[lost.end() :]) or MARKED.search(line.rest[lost.end() :])):
            return begun + lost.end(), "the question has no number", True
        return 0, "", False

    def _bare(self, text: str, begun: int) -> int:
        """Where a number that is nearly due follows a pick, with no sign behind it (×3分户…); 0 where it does not.

        Among statements the pick may be lost: a tick is the first thing that copying loses.
        """
        pick = r"([A-J]{1,8}|[√×✓✔✗]|正确|错误|对|错)" + "?" * (self.kind == "truth" or self.ticked)
        found = re.match(rf"(\s*{pick}\s*)(\d{{1,5}})(?=\s*[\u4e00-\u9fff]{{2}})", text[begun:])
        if not found or not self.last or not 0 < int(found[3]) - self.last <= 3:
            return 0
        self.ticked = self.ticked or bool(found[2] and truth_of(found[2]))
        return begun + found.end(1)

    def _must(self, text: str, begun: int) -> tuple[int, str, bool] | None:
        """Where a next question that must be there begins: at the last number that is due, glued to digits, or nearly due."""
        if bare := self._bare(text, begun):
            return bare, _NO_SIGN, False
        numbers = list(_numbers(text, begun))
        for way in ("due", "glued", "near", "far"):
            for found in reversed(numbers):
                n, glued = self._next(found[1] or found[2], text[found.end() :])
                near = 1 < number_of(found[1] or found[2]) - self.last <= 3
                far = number_of(found[1] or found[2]) > self.last and _PICK_FIRST.match(text[begun : found.start()])
                if way == "far" and far:
                    return found.start(), "", False
                if (way == "due" and n and not glued) or (way == "glued" and glued) or (way == "near" and near):
                    said = f"the number {n} was glued to what stands before it: {found[0]!r}" if glued else ""
                    return found.start() + glued, said, False
        return None

    def _next(self, digits: str, after: str) -> tuple[int, int]:
        """The number that is due, and how many digits before it belong to something else (362、 where 2 is due)."""
        due = self.last + 1
        if number_of(digits) in (due, (self.last or self.before) + 1):
            return number_of(digits), 0
        tail = str(due)
        if after[:1].isdigit():  # 235.4 is a number, not 23 and 5.
            return 0, 0
        return (due, len(digits) - len(tail)) if digits.endswith(tail) and self.last and len(digits) > len(tail) else (0, 0)

    def _fits(self, line: Line, at: int, end: int) -> bool:
        text = line.text
        before = text[len(text.rstrip()) - len(line.rest) if line.what in ("answer", "why") else 0 : at]
        after = text[end : end + 400]
        decimal = after[:1].isdigit()
        if line.what == "answer" and _PICK_FIRST.match(before):
            return bool(after.strip())
        if re.fullmatch(r"\s*[（(]\s*(?:[√×✓✔✗]|对|错|正确|错误)\s*[)）]\s*", before) and line.what == "text":
            return bool(after.strip())  # （正确）2. …: the answer to the one before
        begins = re.search(r"[。！!？?]\s*$", before) or _FIGURE.match(after)
        if (decimal and not begins) or not re.search(r"[\u4e00-\u9fffA-Za-z《“（(]", after[:14]):
            return False
        options_before = has_options(before)
        if not options_before and not re.search(rf"(?:题|{KIND_WORD})[:：]\s*$|[。！!？?）);；”\"\s√×]$", before):
            return False
        due = re.search(rf"(?<!\d){self.last + 2}\s*[.．、]", after)
        own = after[: due.start()] if due else after
        if (
            self.kind in ("truth", "blank")
            and line.what == "number"
            and number_of(re.sub(r"\D", "", text[at:end])) == self.last + 1
        ):
            return True
        return has_options(own) or bool(MARKED.search(own)) or (self.asked and not due)


def _below(lines: list[list[str]]) -> list[str]:
    """For every line how the next one that is not empty begins."""
    found, below = "", []
    for parts in reversed(lines):
        below.append(found)
        found = parts[0] if parts[0].strip() else found
    return below[::-1]


def _numbers(text: str, begun: int) -> Iterator[re.Match[str]]:
    """The numbers inside a line that may begin a question: none in 《…》."""
    return (
        found
        for found in _INSIDE.finditer(text, begun)
        if text.count("《", 0, found.start()) <= text.count("》", 0, found.start())
    )


def _asks_between(part: str, following: str) -> bool:
    """Whether a question must begin inside an answer or explanation, since another answer follows in the same line."""
    worked = re.match(r"\s*解\s*[:：]", part) and re.match(r"答\s*[:：]", following)
    asks = ANSWER.match(following) or OFFERS.match(following)
    return bool((ANSWER.match(part) or WHY.match(part)) and asks and not worked)


def _at_signs(text: str) -> list[str]:
    """A line cut before the headings, answers, explanations and fields inside it."""
    places = {0}
    for found in INLINE_HEADING.finditer(text):
        places |= {found.start(), found.end()}
    places |= {found.start() for found in _TITLED.finditer(text)}
    for sign in (ANSWER, WHY, FIELD):
        places |= {
            found.start()
            for found in sign.finditer(text)
            if sign is not FIELD or found[1] or _after_answer(text, found.start())
        }
    ordered = sorted(place for place in places if place < len(text)) or [0]
    parts = [text[a:b] for a, b in zip(ordered, [*ordered[1:], len(text)], strict=True)]
    return [part for part in parts if part.strip()] or [text]


def _after_answer(text: str, at: int) -> bool:
    return bool(ANSWER.search(text[:at]))


__all__ = ["QUICK", "Cutter"]
