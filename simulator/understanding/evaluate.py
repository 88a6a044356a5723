"""How well cues are read: precision, recall and F1 a cue, their mean, and how many traps fire."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

from simulator.core.cues import Cue, CueBook, Utterance


class Reads(Protocol):
    """What is measured."""

    def read(self, text: str, lang: str) -> tuple[Cue, ...]:
        """The cues of one utterance."""
        ...


@dataclass(frozen=True)
class Row:
    """The counts of one cue and what follows from them; a measure without cases is None."""

    cue: str
    shown: int
    fired: int
    right: int
    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True)
class Measured:
    """The rows of all cues, the mean F1 of those that were shown, and the part of the traps that fired."""

    rows: tuple[Row, ...]
    macro_f1: float
    traps: int
    trap_rate: float | None


def measure(utterances: Iterable[Utterance], read: Callable[[str], Iterable[str]], cues: Iterable[str]) -> Measured:
    """Compares what is read with what people labelled; `read` gives the cue ids of a text."""
    pairs = [(each, frozenset(read(each.text))) for each in utterances]
    rows = tuple(_row(cue, pairs) for cue in sorted(cues))
    f1s = [row.f1 for row in rows if row.shown and row.f1 is not None]
    traps = [each.trap in found for each, found in pairs if each.trap]
    return Measured(rows, sum(f1s) / max(1, len(f1s)), len(traps), sum(traps) / len(traps) if traps else None)


def cross_validated(book: CueBook) -> Measured:
    """The measures on the training utterances, each read by scores and decisions that were taught without it."""
    import numpy as np

    from simulator.understanding.learning import FOLDS, Lesson, decide, rehearse
    from simulator.understanding.rules import Rules

    rules = Rules(book)
    lesson = Lesson.of(book.utterances, rules, book.lang)
    unseen = rehearse(book, rules, lesson)
    found: dict[str, list[str]] = {}
    for fold in range(FOLDS):
        here = unseen.folds == fold
        decision = decide(unseen.evidence[~here], unseen.lesson.shown[~here], rules.cues)
        margins = (unseen.evidence[here] * decision[:, :-1]).sum(axis=2) + decision[:, -1]
        for at, row in zip(np.flatnonzero(here), margins > 0, strict=True):
            found[unseen.lesson.utterances[at].text] = [cue for cue, there in zip(rules.cues, row, strict=True) if there]
    return measure(lesson.utterances, lambda text: found[text], rules.cues)


def table(lang: str, book: CueBook, understanding: Reads, as_json: bool = False) -> str:
    """The measures on a book's held-out utterances, as lines for people or as JSON."""
    measured = measure(
        book.heldout, lambda text: (cue.cue for cue in understanding.read(text, lang)), (d.id for d in book.definitions)
    )
    if as_json:
        return json.dumps({"lang": lang, "utterances": len(book.heldout), **asdict(measured)}, ensure_ascii=False, indent=1)
    lines = [f"{'cue':24}{'shown':>6}{'fired':>6}{'right':>6}{'prec':>7}{'rec':>7}{'F1':>7}", *map(_line, measured.rows)]
    traps = "no traps" if measured.trap_rate is None else f"{measured.trap_rate:.0%} of {measured.traps} traps fired"
    return "\n".join([*lines, f"{lang}: {len(book.heldout)} held-out utterances, macro-F1 {measured.macro_f1:.3f}, {traps}"])


def _row(cue: str, pairs: Sequence[tuple[Utterance, frozenset[str]]]) -> Row:
    shown = sum(cue in each.cues for each, _ in pairs)
    fired = sum(cue in found for _, found in pairs)
    right = sum(cue in each.cues and cue in found for each, found in pairs)
    f1 = 2 * right / (shown + fired) if shown + fired else None
    return Row(cue, shown, fired, right, right / fired if fired else None, right / shown if shown else None, f1)


def _line(row: Row) -> str:
    measures = "".join(f"{'-' if value is None else f'{value:.2f}':>7}" for value in (row.precision, row.recall, row.f1))
    return f"{row.cue:24}{row.shown:6}{row.fired:6}{row.right:6}{measures}"
