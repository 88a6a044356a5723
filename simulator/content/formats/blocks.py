"""From classified lines to blocks, one for every question: where a question begins, and which line belongs to what."""

import re

from simulator.content.formats.pieces import Block, Key
from simulator.content.formats.signs import KEY_HEADING, KEY_LINE, KEY_RANGE, MARKED, QUICK, Line, has_options

_OPTION = re.compile(r"^\s*[（(]?[A-Ja-jＡ-Ｊ]\s*[.．、:：)）\s]")


class Blocks:
    """Reads lines into blocks and answer keys."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.done: list[Block] = []
        self.keys: list[Key] = []
        self.now: Block | None = None
        self.known, self.family = "", ""
        self.section = self.paper = self.last = 0
        self.in_key = False
        self.gap = False  # a blank line stands before
        self.any_number = any(line.what == "number" and line.n == 1 for line in lines)

    def read(self) -> tuple[list[Block], list[Key]]:
        """All blocks and keys of the text."""
        for at, line in enumerate(self.lines):
            if line.what == "blank":
                self.gap = True
                continue
            if self.in_key:
                self._key_line(at, line)
            elif line.what == "heading":
                self._close(line.name)
            elif self._key_begins(at, line):
                self._close(self.known)
                self.in_key = True
                self.keys.append(Key(self.paper))
                self.keys[-1].lines.append(("", line))
            else:
                self._line(at, line)
            self.gap = False
        self._close("")
        return self.done, self.keys

    def _close(self, known: str) -> None:
        if self.now:
            self.done.append(self.now)
        self.now, self.known, self.family, self.last = None, known, "", 0
        self.section += 1

    def _begin(self, line: Line, n: int) -> None:
        if self.now:
            self.done.append(self.now)
        self.now = Block(line.number, n, self.known, self.section, self.paper)
        if line.rest:
            self.now.stem.append(line.rest)
        if line.mark:
            self.now.answer = [line.mark]
        if line.note:
            self.now.notes.append(line.note)

    def _line(self, at: int, line: Line) -> None:
        if line.what == "number" and self._starts(at, line):
            if line.n <= self.last and line.n == 1:
                self.section += 1
            self.last, self.family = line.n, self.family or line.name
            self._begin(line, line.n)
        elif line.begins or self._starts_unnumbered(at, line):
            if not line.note and self.any_number:
                line.note = "the question has no number: taken for the next one after an answer"
            line.rest = line.text.strip() if line.what == "number" else line.rest
            self._begin(line, 0)
        elif line.what == "field" and line.name == "stem" and not (self.now and not self.now.stem):
            self._begin(line, 0)
        elif self.now:
            self._goes_on(self.now, line)

    def _starts(self, at: int, line: Line) -> bool:
        if self.now and self.family and line.name.rstrip("?") != self.family.rstrip("?"):
            return line.n == 1 and not self.now.open_text() and self.now.answer is not None and self._looks_whole(at)
        if line.n > 9999 and line.n != self.last + 1:  # 95598、 is no number of a question
            return False
        if not self.now or not self.last:
            counted = line.n == 1 or (bool(self.known) and line.name not in ("zh", "dot?", "blank"))  # 二、… 11.
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

    def _before_options(self, at: int) -> bool:
        following = self._next(at)
        return bool(following) and (following.what == "answer" or bool(_OPTION.match(following.text)))

    def _starts_unnumbered(self, at: int, line: Line) -> bool:
        if line.what not in ("text", "number") or (
            line.what == "number" and self.now and self.now.open_text() and not self.gap
        ):
            return False
        if _OPTION.match(line.text):
            return False
        if self.now is None:
            return not self.any_number and (self.known != "" or self._looks_whole(at))
        if self.any_number and self.now.n:
            return self.now.answer is not None and not self.now.open_text() and line.what == "text" and self._looks_whole(at)
        return self.now.whole() and (not self.now.open_text() or self.gap or self._before_options(at))

    def _goes_on(self, now: Block, line: Line) -> None:
        if line.what == "answer":
            now.answer, now.last = [*(now.answer or []), line.rest], "answer"
        elif line.what == "why":
            now.why.append(line.rest)
            now.last = "why"
        elif line.what == "field" and line.name not in ("options", "stem"):
            now.more[line.name] = line.rest
            now.last = "more"
        elif line.what == "field" or self._of_options(now, line):
            now.stem.append(line.rest)
        elif line.what == "number":
            now.parts = line.n
            self._add(now, line.text.strip())
        else:
            self._add(now, line.rest)

    @staticmethod
    def _of_options(now: Block, line: Line) -> bool:
        return (
            bool(_OPTION.match(line.text))
            and now.last == "answer"
            and not now.open_text()
            and not has_options("\n".join(now.stem))
        )

    @staticmethod
    def _add(now: Block, text: str) -> None:
        if now.last == "why":
            now.why.append(text)
        elif now.last == "answer":
            (now.answer or []).append(text)
        else:
            now.stem.append(text)

    def _key_begins(self, at: int, line: Line) -> bool:
        """Whether the answers to what has come so far begin here."""
        text = line.rest if line.what == "answer" else line.text.strip()
        if KEY_LINE.match(text) or KEY_RANGE.match(text):
            return self._answers_wanted()
        following = self._next(at)
        if line.what == "answer" or not following or len(line.text) > 40 or not KEY_HEADING.match(line.text):
            if line.what != "answer" or line.rest or not following:
                return False
            quick = following.what == "number" and following.n == 1 and QUICK.match(following.rest)
            keyed = quick or KEY_LINE.match(following.text) or KEY_RANGE.match(following.text.strip())
            return bool(keyed or following.what == "heading") and self._answers_wanted()
        keyed = following.what in ("heading", "number") or KEY_RANGE.match(following.text.strip())
        return bool(keyed) and self._answers_wanted()

    def _answers_wanted(self) -> bool:
        blocks = [block for block in [*self.done, self.now] if block and block.paper == self.paper]
        return len(blocks) > 1 and 2 * sum(not block.whole() for block in blocks) >= len(blocks)

    def _next(self, at: int) -> Line | None:
        return next((line for line in self.lines[at + 1 : at + 20] if line.what != "blank"), None)

    def _key_line(self, at: int, line: Line) -> None:
        if line.what == "heading" and self._questions_follow(at):
            self.in_key, self.paper = False, self.paper + 1
            self._close(line.name)
            return
        if line.what == "heading":
            self.known = line.name
            self.keys[-1].lines.append(("heading", line))
        else:
            self.keys[-1].lines.append((self.known, line))

    def _questions_follow(self, at: int) -> bool:
        text = []
        for line in self.lines[at + 1 : at + 30]:
            if line.what == "heading":
                break
            text.append(line.text)
        found = "\n".join(text)
        return has_options(found) and bool(re.search(r"[（(]\s*[)）]|_{2,}|[？?]", found))
