"""Promises that a model heard where the rules heard none: what it is asked, what of it is believed, what the table says.

The model only points at words. The value is read out of them by our own reader, the verdict is the table's, and what is
not meant as a promise by our own reading (a question, a quotation, a denial, a look back) stays none.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, Protocol, get_args

from simulator.core import judging
from simulator.core.call import Call, Turn
from simulator.core.commitments import Commitment, Kind, clauses
from simulator.core.facts import Fact
from simulator.core.intent import Tongue
from simulator.core.promises import Promise, held, withdrawn
from simulator.core.spoken import Value
from simulator.core.spoken_values import values
from simulator.core.steering import without_steering
from simulator.core.text import occurs, place
from simulator.core.tongues import TONGUES, even

KINDS: tuple[Kind, ...] = get_args(Kind)
MOST = 12
"""More promises than that in one call are a model that has lost count."""


@dataclass(frozen=True)
class Overheard:
    """Words in which a model hears a promise: the number of the turn as it was shown (from 1), the quote, the kind."""

    turn: int
    quote: str
    kind: str


@dataclass(frozen=True)
class Asked:
    """The question: the agent's numbered turns with the fence around them, and what the rules have found (turn, words)."""

    lang: str
    lines: tuple[judging.Line, ...]
    fence: str
    found: tuple[tuple[int, str], ...]


class Finder(Protocol):
    """Who looks for the promises that the rules did not find."""

    name: str

    def fingerprint(self, lang: str) -> str:
        """A short name of everything that shapes its answers: the model, its settings and the prompt."""
        ...

    def find(self, asked: Asked) -> tuple[Overheard, ...]:
        """What it heard; raises EngineError."""
        ...


def ask(call: Call, rules: Sequence[Promise]) -> Asked:
    """The question about a call in which the rules found these promises."""
    lines, fence = judging.numbered([turn for turn in call.agent_turns() if turn.text.strip()], call.lang)
    shown = {number: text for number, _, text in lines}
    said = ((p.turn + 1, p.commitment.quote) for p in rules)
    found = tuple((number, quote) for number, quote in said if occurs(quote, shown.get(number, "")))
    return Asked(call.lang, lines, fence, found)


def promises(
    heard: Sequence[Overheard],
    call: Call,
    rules: Sequence[Promise],
    facts: Sequence[Fact],
    day: date,
    company: str = "SGCC",
    province: str = "",
) -> tuple[Promise, ...]:
    """What is believed of what a model heard beside the rules, held against the facts in force, in the order of speaking."""
    found: dict[tuple[int, int], Promise] = {}
    for turn, commitment in (pair for each in heard[:MOST] for pair in believed(each, call, rules)):
        start, end = commitment.at
        if not any(p.turn == turn.index and start < p.commitment.at[1] and p.commitment.at[0] < end for p in found.values()):
            made = held(call, turn, commitment, facts, day, company, province)
            if not withdrawn(made, call):
                found[turn.index, commitment.at[0]] = replace(made, by_model=True)
    return tuple(promise for _, promise in sorted(found.items()))


def beside(rules: Sequence[Promise], found: Sequence[Promise]) -> tuple[Promise, ...]:
    """The rules' promises and a model's together, in the order of speaking."""
    return tuple(sorted((*rules, *found), key=lambda p: (p.turn, p.commitment.start)))


def believed(each: Overheard, call: Call, rules: Sequence[Promise]) -> list[tuple[Turn, Commitment]]:
    """The commitments in the words: in an agent's turn, said to the customer, of a known kind, new to the rules, and meant."""
    turn = next((t for t in call.agent_turns() if t.index == each.turn - 1), None)
    kind = next((known for known in KINDS if known == each.kind), None)
    if turn is None or kind is None or not occurs(each.quote, without_steering(turn, call.lang)):
        return []
    said, text = place(each.quote, turn.text), even(turn.text, call.lang)
    span = _clauses(text, said, call.lang) if said else None
    if span is None or any(p.turn == turn.index and _overlap(span, p.commitment) for p in rules):
        return []
    return [(turn, replace(made, quote=turn.text[slice(*span)])) for made in _read(text, span, kind, call.lang)]


def _overlap(span: tuple[int, int], old: Commitment) -> bool:
    return span[0] < old.end and old.start < span[1]


def _clauses(text: str, said: tuple[int, int], lang: str) -> tuple[int, int] | None:
    """The whole clauses in which the words stand; None where one of them is a question or a quotation."""
    touched = [c for c in clauses(text, TONGUES[lang], values(text, lang)) if c.start < said[1] and said[0] < c.end]
    if not touched or any(c.asked or not c.meant for c in touched):
        return None
    return touched[0].start, touched[-1].end


def _read(text: str, span: tuple[int, int], kind: Kind, lang: str) -> list[Commitment]:
    """The commitment of the words, or one for each of their times or sums."""
    tongue, words = TONGUES[lang], text[slice(*span)]
    if kind == "right":
        return [_made("right", None, span, words, tongue)]
    inside = [v for v in values(text, lang) if span[0] <= v.start and v.end <= span[1] and v.kind == kind]
    if kind == "amount" and not inside:
        return []  # a sum that nobody can read is none
    whole: list[Value | None] = [*inside] or [None]
    return [
        _made(kind, v, span, words, tongue) for v in whole if not _void(kind, words, *_around(words, span, v, tongue), tongue)
    ]


def _around(words: str, span: tuple[int, int], value: Value | None, tongue: Tongue) -> tuple[str, str]:
    """The words before what is promised and after it: a value, or an outcome, or nothing that can be pointed at."""
    if value is not None:
        return words[: value.start - span[0]], words[value.end - span[0] :]
    result = tongue.outcome.search(words)
    return (words[: result.start()], "") if result else (words, "")


def _void(kind: Kind, words: str, before: str, after: str, tongue: Tongue) -> bool:
    """Whether the words take back what they seem to promise, or look back at what was."""
    passed = kind == "limit" and (tongue.elapsed.search(before) or tongue.ago.search(after))
    read_out = kind == "amount" and tongue.read_out.search(words)
    taken_back = tongue.denies.search(before) or tongue.fails.search(after)
    return bool(passed or read_out or taken_back or tongue.old.search(words) or tongue.hedges.search(words))


def _made(kind: Kind, value: Value | None, span: tuple[int, int], words: str, tongue: Tongue) -> Commitment:
    amount, unit, at = (value.value, value.unit, (value.start, value.end)) if value else (None, "", span)
    own, pledged = bool(tongue.own.search(words)), kind == "action" or bool(tongue.pledges.search(words))
    who: Literal["agent", "company", "customer"] = "agent" if own else "customer" if kind == "right" else "company"
    dated = bool(value and value.dated)
    return Commitment(kind, amount, unit, *span, words, at, who, _firm(words, tongue), pledged, dated)


def _firm(words: str, tongue: Tongue) -> bool:
    """Whether the words make an outcome sure on no condition."""
    sure = tongue.firm.search(words) or (tongue.soon.search(words) and tongue.restored.search(words))
    return bool(sure and tongue.outcome.search(words)) and not tongue.unless.search(words)
