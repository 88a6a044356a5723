"""What a text of questions is made of: blocks, one for each question, and answer keys."""

import re
from dataclasses import dataclass, field

from simulator.content.formats.marks import CHOSEN, TICKED
from simulator.content.formats.signs import MARKED, QUICK, Line, has_options


@dataclass
class Block:
    """One question as its lines give it; `section` counts the headings and restarts of numbers before it.

    `answer` is None where no answer stands beside the question. `paper` counts the answer keys before it.
    """

    number: int
    n: int = 0
    known: str = ""
    section: int = 0
    paper: int = 0
    stem: list[str] = field(default_factory=list)
    answer: list[str] | None = None
    why: list[str] = field(default_factory=list)
    more: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    last: str = "stem"  # what further lines belong to
    late: bool = False  # its options come after its answer
    parts: int = 0  # the last number of parts counted inside it

    def open_text(self) -> bool:
        """Whether numbers may belong to a worded answer or an explanation that is still open."""
        if self.last == "answer":
            return not QUICK.match("".join(self.answer or []))
        return self.last == "why"

    def complete(self) -> bool:
        """Whether nothing is missing of it but perhaps the answer, so that a 1. begins a new section and no list."""
        text = "\n".join(self.stem)
        return self.answer is not None or has_options(text) or bool(re.search(r"[。）)？?]\s*$", text))

    def whole(self) -> bool:
        """Whether it has all that a question needs, so that an unnumbered line may begin the next one."""
        text = "\n".join(self.stem)
        return (
            self.marked()
            or bool(self.answer and "".join(self.answer).strip())
            or bool(MARKED.search(text) and not has_options(text))
        )

    def marked(self) -> bool:
        """Whether an option is marked as right or options follow an answer in the stem, and no answer stands beside it."""
        signed = any(sign in line for line in self.stem for sign in (CHOSEN, TICKED))
        inside = len(self.stem) > 1 and bool(MARKED.search(self.stem[0])) and has_options("\n".join(self.stem[1:]))
        return self.answer is None and (signed or inside)


@dataclass
class Key:
    """The lines of an answer key, each with the section of the key that it is in."""

    paper: int
    lines: list[tuple[str, Line]] = field(default_factory=list)
