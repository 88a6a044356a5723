"""What people know about cues: curated patterns, and the vetoes that hold for patterns and classifier alike."""

import re
from collections.abc import Iterator

from simulator.core.cues import PERFORMED, CueBook
from simulator.understanding.asking import ASKING, asks
from simulator.understanding.plain import pieces
from simulator.understanding.windows import Span

# A veto is looked for in the clause of a match; in speech without marks, this many characters around it.
_AROUND = {"zh": 12, "en": 40}

_WORD = re.compile(r"[a-z0-9'’]*")


class Rules:
    """The patterns and vetoes of a book, compiled."""

    def __init__(self, book: CueBook) -> None:
        self.cues = tuple(sorted(definition.id for definition in book.definitions))
        self._lang, self._around = book.lang, _AROUND[book.lang]
        self._patterns = {d.id: [re.compile(each, re.I) for each in d.patterns] for d in book.definitions}
        self._vetoes = {d.id: _any(d.vetoes) for d in book.definitions if d.vetoes}
        self._needs = {d.id: _any(d.needs) for d in book.definitions if d.needs}

    def hits(self, text: str, own: str) -> dict[str, Span]:
        """The first clause of every cue that one of its patterns finds and no veto takes back; `own` (nothing quoted in it) serves those that words perform."""
        found = {cue: next(self._matches(cue, own if cue in PERFORMED else text), None) for cue in self.cues}
        return {cue: span for cue, span in found.items() if span}

    def vetoed(self, cue: str, text: str, span: Span) -> bool:
        """Whether a veto of this cue stands in the clauses that a span touches, or near the span in a long one."""
        veto = self._vetoes.get(cue)
        return veto is not None and veto.search(text, *self._nearby(text, span)) is not None

    def lacks(self, cue: str, text: str, span: Span) -> bool:
        """Whether the clauses that a span touches have none of the words without which this cue is not guessed."""
        needed = self._needs.get(cue)
        return needed is not None and needed.search(text, *self._touched(text, span)) is None

    def _matches(self, cue: str, text: str) -> Iterator[Span]:
        for pattern in self._patterns[cue]:
            for match in pattern.finditer(text):
                if match.end() > match.start() and self._may(cue, text, match.span()):
                    yield self._clause(text, match.span())

    def _may(self, cue: str, text: str, span: Span) -> bool:
        asked = cue not in ASKING or asks(text[slice(*self._nearby(text, span))], self._lang)
        return asked and not self.vetoed(cue, text, span)

    def _clause(self, text: str, span: Span) -> Span:
        start, end = self._touched(text, span)
        return (start, end) if end - start <= 2 * self._around else (span[0], _rest_of_word(text, span[1]))

    def _nearby(self, text: str, span: Span) -> Span:
        start, end = self._touched(text, span)
        return max(start, span[0] - self._around), min(end, span[1] + self._around)

    @staticmethod
    def _touched(text: str, span: Span) -> Span:
        touched = [piece for piece in pieces(text) if piece[0] < span[1] and span[0] < piece[1]] or [span]
        return min(touched[0][0], span[0]), max(touched[-1][1], span[1])


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{each})" for each in patterns), re.I)


def _rest_of_word(text: str, end: int) -> int:
    """The end of the word that a quote would cut in two."""
    match = _WORD.match(text, end) if end and _WORD.fullmatch(text[end - 1]) else None
    return match.end() if match else end
