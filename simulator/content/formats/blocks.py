"""From classified lines to blocks, one for every question: where a question begins, and which line belongs to what."""

import re

from simulator.content.formats.answers import letters_of
from simulator.content.formats.options import labelled
from simulator.content.formats.pieces import Block, Key
from simulator.content.formats.signs import KEY_HEADING, KEY_RANGE, QUICK, Line, has_options, is_key
from simulator.content.formats.starts import OPTION, Starts


class Blocks(Starts):
    """Reads lines into blocks and answer keys."""

    def read(self) -> tuple[list[Block], list[Key]]:
        """All blocks and keys of the text."""
        for at, line in enumerate(self.lines):
            if line.what == "blank":
                self.gap = True
                continue
            if self.in_key:
                self._key_line(at, line)
            elif line.what == "heading" and not self._in_sentence(at, line):
                self._close(line.name)
            elif self._key_begins(at, line):
                self._close(self.known)
                self.in_key = True
                self.keys.append(Key(self.paper))
                self.keys[-1].lines.append(("", line))
            else:
                self._line(at, line)
            self.gap, self.read_line = False, line.number
        self._close("")
        return self.done, self.keys

    def _in_sentence(self, at: int, line: Line) -> bool:
        """Whether a line that is only the name of a kind (排序) belongs to a sentence that was broken off before it."""
        following = self._next(at)
        numbered = following is not None and following.what in ("number", "heading")
        return self.now is not None and self.any_number and line.text.strip() == line.name and not numbered

    def _close(self, known: str) -> None:
        if self.now:
            self.done.append(self.now)
        self.counted = self.last or self.counted
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
                line.note = "the question has no number"
            line.rest = line.text.strip() if line.what == "number" else line.rest
            self._begin(line, 0)
        elif line.what == "field" and line.name == "stem" and not (self.now and not self.now.stem):
            self._begin(line, 0)
        elif self.now:
            self._goes_on(self.now, line)
        elif line.what == "answer" and line.rest:
            self.stray.append(line)

    def _goes_on(self, now: Block, line: Line) -> None:
        if line.what == "answer" and now.answer is None and (parted := _before_its_options(line.rest, now)):
            now.answer, now.last = [parted[0]], "stem"
            now.stem.append(parted[1])
        elif line.what == "answer" and now.last == "why" and _again(line.rest, now):
            text = line.text.strip()  # 故正确答案为B, at the end of an explanation
            now.why = [*now.why[:-1], f"{now.why[-1]}{text}"] if line.number == self.read_line else [*now.why, text]
        elif line.what == "answer":
            now.answer, now.last = [*now.answer, line.text.strip()] if now.answer else [line.rest], "answer"
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
        elif now.last == "answer" and not now.open_text() and re.fullmatch(r"\d{1,4}", line.rest):
            now.notes.append(f"the line {line.rest} after the answer was left out: the number of a page")
        else:
            self._add(now, line.rest)

    @staticmethod
    def _of_options(now: Block, line: Line) -> bool:
        if OPTION.match(line.text) and now.last == "answer" and not now.open_text():
            now.late = now.late or not has_options("\n".join(now.stem))
            return now.late
        return False

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
        if is_key(text) or KEY_RANGE.match(text):
            return self._answers_wanted()
        following = self._next(at)
        if line.what == "answer" or not following or len(line.text) > 40 or not KEY_HEADING.match(line.text):
            if line.what != "answer" or line.rest or not following:
                return False
            quick = following.what == "number" and following.n == 1 and (not following.rest or QUICK.match(following.rest))
            keyed = quick or is_key(following.text) or KEY_RANGE.match(following.text.strip())
            return bool(keyed or following.what == "heading") and self._answers_wanted()
        keyed = following.what in ("heading", "number") or KEY_RANGE.match(following.text.strip())
        return bool(keyed) and self._answers_wanted()

    def _answers_wanted(self) -> bool:
        blocks = [block for block in [*self.done, self.now] if block and block.paper == self.paper]
        return len(blocks) > 1 and 2 * sum(not block.whole() for block in blocks) >= len(blocks)

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


def _again(text: str, now: Block) -> bool:
    """Whether an answer says again what the block's own says."""
    said = re.match(r"\s*[（(]?\s*([A-J]{1,8})(?![A-Za-z])", text)
    return bool(said) and said[1] == letters_of("".join(now.answer or []))  # type: ignore[index]


def _before_its_options(text: str, now: Block) -> tuple[str, str] | None:
    """The letters and the options of 答案:CA.红B.绿C.黑, where both stand in one line; 《…》 between them is left to the options."""
    found = None if has_options("\n".join(now.stem)) else labelled(text, anywhere=True)
    head = (
        re.fullmatch(r"\s*([A-J](?:[,，、\s]*[A-J])*)\s*(?:《[^》]*》|[（(][^（）()]*[)）])?\s*", found[0]) if found else None
    )
    return (
        (head[1], text[head.end() :] if text[: head.end()] == head[0] else "\n".join(map(".".join, found[1])))
        if found and head
        else None
    )
