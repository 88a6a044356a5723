"""Aiken: a question, options A. or A), and a line ANSWER: X; single choice only."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from simulator.content.formats.carried import writable
from simulator.content.formats.plaintext import decoded, tidy
from simulator.content.formats.rows import Defaults, Format, Row
from simulator.content.formats.shaping import FULL, Draft, Refused, Weighed, choose
from simulator.core.errors import ContentError
from simulator.core.question import LETTERS, Question

_OPTION = re.compile(r"\s*([A-Za-z])\s*[.)．）](?![a-z]\.)\s*(.*)")
_PLAINLY = re.compile(r"\s*[A-Z]\s*(?:[)）]|[.．](?=\s))")
_ANSWER = re.compile(r"\s*ANSWER\s*[:：]\s*(.*)", re.IGNORECASE)
_FEEDBACK = re.compile(r"\s*(?:(?:general\s+)?feedback|explanation|rationale|解析)\s*[:：]\s*(.*)", re.IGNORECASE)
_SIGNS = re.compile(rb"(?m)^\s*ANSWER\s*(?::|\xef\xbc\x9a)\s*[A-Za-z]\b")


@dataclass
class _Open:
    """The question that is being read; `then` says what a further line would belong to."""

    line: int = 0
    stem: list[str] = field(default_factory=list)
    options: list[str] = field(default_factory=list)
    odd: str = ""
    unparted: bool = False
    small: bool = False
    blank: bool = False
    answer: str = ""
    answer_line: int = 0
    feedback: list[str] = field(default_factory=list)


class _Lines:
    """Reads line by line; a question is over when the next one begins."""

    def __init__(self, defaults: Defaults, repairs: tuple[str, ...]) -> None:
        self.defaults, self.repairs = defaults, repairs
        self.rows: list[Row] = []
        self.now = _Open()

    def take(self, at: int, line: str) -> None:
        now = self.now
        if not line.strip():
            now.blank = True
        elif answer := _ANSWER.match(line):
            self._answer(at, answer[1].strip())
        elif now.answer_line and (feedback := _FEEDBACK.match(line)):
            now.feedback.append(feedback[1])
        elif (option := _OPTION.match(line)) and self._next(option[1]):
            now.line = now.line or at
            now.options.append(option[2].strip())
            now.small |= option[1].islower()
            now.blank = False
        elif option and len(now.feedback) > 1 and not now.blank and option[1] in "Aa":
            self._unparted(at, option[2].strip())
        elif option and now.options and not now.answer_line and _PLAINLY.match(line):
            self._stray(at, option[1], option[2].strip())
        else:
            self._words(at, line.strip())

    def _stray(self, at: int, letter: str, words: str) -> None:
        """An option out of turn: an A begins another question, any other letter spoils this one."""
        if letter == "A":
            self.close()
            self.now = _Open(at, options=[words])
        else:
            last = LETTERS[len(self.now.options) - 1 : len(self.now.options)]
            self.now.odd = self.now.odd or f"line {at}: option {letter} follows option {last or '?'}"

    def _unparted(self, at: int, words: str) -> None:
        """The first option of a question that no empty line parts from the feedback above it."""
        stem = self.now.feedback.pop()
        self.close()
        self.now = _Open(at - 1, [stem], [words], unparted=True)

    def _next(self, letter: str) -> bool:
        """Whether this letter continues the options."""
        now = self.now
        return not now.answer_line and len(now.options) < 26 and ord(letter.upper()) - ord("A") == len(now.options)

    def _words(self, at: int, words: str) -> None:
        now = self.now
        if now.answer_line and now.feedback and not now.blank:
            now.feedback.append(words)
        elif now.options and not now.answer_line and not now.blank:
            now.options[-1] = f"{now.options[-1]} {words}"
        elif now.options or now.answer_line:
            self.close()
            self._words(at, words)
        else:
            now.line, now.blank = now.line or at, False
            now.stem.append(words)

    def _answer(self, at: int, value: str) -> None:
        if self.now.answer_line:
            self.close()
        self.now.line, self.now.answer, self.now.answer_line, self.now.blank = self.now.line or at, value, at, False

    def close(self) -> None:
        """Ends the question that is open."""
        now, self.now = self.now, _Open()
        if not now.line:
            return
        draft = Draft(now.line, (now.stem or now.options or ["ANSWER:"])[0], repairs=list(self.repairs))
        try:
            _shape(draft, now, len(self.rows) + 1)
        except Refused as refusal:
            self.rows.append(draft.refused(str(refusal)))
        else:
            self.rows.append(draft.row(self.defaults))


def _shape(draft: Draft, now: _Open, place: int) -> None:
    if not now.stem:
        raise Refused(f"line {now.line}: there is no question before the {'options' if now.options else 'answer'}")
    if not now.options:
        raise Refused(f"line {now.line}: there are no options A. or A) under the question")
    if now.odd:
        raise Refused(now.odd)
    if not now.answer_line:
        raise Refused(f"line {now.line}: the question has no line ANSWER:")
    letters = _letters(draft, now)
    if now.unparted:
        draft.fix("The line above option A was read as the question, since no empty line parts it from the feedback above.")
    if now.small:
        draft.fix("Small letters before the options were read as capitals.")
    draft.fields["stem"] = _numberless(draft, tidy("\n".join(now.stem)), place)
    draft.fields["why"] = tidy("\n".join(now.feedback))
    share = FULL / len(letters)
    weights = [share if chr(ord("A") + at) in letters else FULL * 0 for at in range(len(now.options))]
    if len(letters) > 1:
        draft.fix(f"ANSWER: names {len(letters)} letters: read as multiple choice, all of them must be picked.")
    choose(draft, [Weighed(text, weight) for text, weight in zip(now.options, weights, strict=True)], one=len(letters) == 1)


def _letters(draft: Draft, now: _Open) -> str:
    """The right letters; Moodle takes the first letter of the line, here anything behind it must be said."""
    found = re.fullmatch(r"([A-Za-z](?:(?:\s*[,，、&;；]\s*|\s+|)[A-Za-z])*)\s*[.)．）]?", now.answer)
    if not found or (len(found[1]) > 1 and found[1].isalpha() and not found[1].isupper()):
        raise Refused(f"line {now.answer_line}: ‘{now.answer[:40]}’ is no letter of an option")
    letters = "".join(sorted(set(re.sub(r"[^A-Za-z]", "", found[1]).upper())))
    if found[1] != found[1].upper():
        draft.fix("A small letter after ANSWER: was read as a capital.")
    last = chr(ord("A") + len(now.options) - 1)
    if letters[-1] > last:
        raise Refused(f"line {now.answer_line}: the answer {letters[-1]} is not one of the options A-{last}")
    return letters


def _numberless(draft: Draft, stem: str, place: int) -> str:
    """The stem without a running number, where it is this question's own place in the file."""
    found = re.match(rf"{place}\s*[.)、．）]\s*(?=\S)", stem)
    if not found:
        return stem
    draft.fix("The running number before the question was left out.")
    return stem[found.end() :]


def read(data: bytes, defaults: Defaults) -> list[Row]:
    """The questions of an Aiken file; raises ContentError where no line begins with ANSWER:."""
    text, repairs = decoded(data)
    if not re.search(r"(?im)^\s*ANSWER\s*[:：]", text):
        raise ContentError(
            "this is no Aiken file: no line begins with ANSWER:", "Write ANSWER: and the letter under the options."
        )
    lines = _Lines(defaults, repairs)
    for at, line in enumerate(text.split("\n"), 1):
        lines.take(at, line)
    lines.close()
    return lines.rows


def looks(data: bytes) -> bool:
    """Whether a file looks like Aiken, as it should be written: ANSWER: in capitals under options."""
    return bool(_SIGNS.search(data)) and bool(re.search(rb"(?m)^\s*[Aa]\s*[.)]", data))


def write(questions: Sequence[Question]) -> bytes:
    """The questions as Aiken, stems and options each on one line; source, level, tags and why have no place there.

    Raises ContentError for the first question that is no single choice or would be read as something else.
    """
    writable(questions, FORMAT)
    return "\n".join(map(_written, questions)).encode()


def _written(question: Question) -> str:
    stem = " ".join(question.stem.split())
    if _OPTION.match(stem) or _ANSWER.match(stem):
        raise ContentError(f"{question.id}: its first line would be read as an option or an answer in Aiken", "Reword it.")
    options = [" ".join(option.split()) for option in question.options]
    lines = [stem, *(f"{letter}. {option}" for letter, option in zip(LETTERS, options, strict=False))]
    return "\n".join([*lines, f"ANSWER: {question.answer}", ""])


FORMAT = Format("aiken", (".txt", ".aiken"), read, write, ("single",))
