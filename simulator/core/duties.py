"""The duties of a case: which words of the agent fulfil one, or do what the case forbids."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from simulator.core import stance
from simulator.core.call import Turn
from simulator.core.promises import Promise
from simulator.core.scenario import Duty
from simulator.core.text import clause_around, compiled, occurs

_KEPT = ("right", "missing_caveat")
_NEGATION = re.compile("[不没无别]|n't|not|never")


@dataclass(frozen=True)
class Shown:
    """The agent turn that shows a duty, and the words that do."""

    turn: Turn
    quote: str


def met(duties: Sequence[Duty], turns: Sequence[Turn]) -> dict[str, Turn]:
    """The duties that some agent turn satisfies, with the first turn that does."""
    return {id: found.turn for id, found in fulfilled(duties, turns).items()}


def fulfilled(duties: Sequence[Duty], turns: Sequence[Turn]) -> dict[str, Shown]:
    """The duties that some agent turn satisfies, with the first words that do."""
    firsts = ((duty.id, next(iter(_shown(duty, turns, _quotes)), None)) for duty in duties)
    return {id: shown for id, shown in firsts if shown is not None}


def breached(must_not: Sequence[Duty], turns: Sequence[Turn], spoken: Sequence[Promise] = ()) -> dict[str, tuple[Shown, ...]]:
    """What the case forbids and the agent did, with the first words of every turn that did it.

    Somebody else's words are not the agent's. Where a duty names promises (of facts), the right value of a fact is no
    forbidden one, and what was promised too much of such a fact is, in whatever words; fatal only if it was firm.
    """

    def quotes(duty: Duty, turn: Turn) -> Iterable[str]:
        mine = [p for p in spoken if p.turn == turn.index and p.fact and duty.promises]
        kept = [p.commitment.quote for p in mine if p.verdict in _KEPT]
        yield from (q for q in _quotes(duty, turn, own=True) if not any(occurs(q, each) for each in kept))
        yield from (p.commitment.quote for p in mine if _too_much(duty, p, turn.text))

    found = {duty.id: tuple(_shown(duty, turns, quotes)) for duty in must_not}
    return {id: shown for id, shown in found.items() if shown}


def _too_much(duty: Duty, promise: Promise, text: str) -> bool:
    said, fact = promise.commitment, promise.fact
    named = promise.verdict == "over_promise" and fact is not None and fact.id in duty.promises
    at = text.find(said.quote)
    meant = (said.firm or not duty.fatal) and not stance.disclaims(said.quote)
    return named and meant and at >= 0 and not _excused(duty, text, at, at + len(said.quote))


def taken_back(shown: Shown, turns: Sequence[Turn]) -> bool:
    """Whether the agent took the words back in one of the next two turns of theirs."""
    later = [t for t in turns if t.speaker == "agent" and t.index > shown.turn.index and t.text.strip()]
    return any(stance.takes_back(turn.text) for turn in later[:2])


def _shown(duty: Duty, turns: Sequence[Turn], quotes: Callable[[Duty, Turn], Iterable[str]]) -> Iterable[Shown]:
    agent = [turn for turn in turns if turn.speaker == "agent"]
    for turn in agent[: duty.by_turn]:
        for quote in quotes(duty, turn):
            yield Shown(turn, quote)
            break


def _quotes(duty: Duty, turn: Turn, own: bool = False) -> Iterable[str]:
    """The words of the turn that show the duty: its mentions that are meant so, or else the quote of its cue."""
    if duty.shows and not turn.shows(*duty.shows):
        return
    if not duty.mentions:
        yield next((cue.quote for cue in turn.cues if cue.cue in duty.shows), turn.text)
    for start, end in _spans(duty, turn.text):
        if not (own and stance.quoted(turn.text, start)):
            yield clause_around(turn.text, start, end)


def _spans(duty: Duty, text: str) -> Iterable[tuple[int, int]]:
    """Where the duty's mentions stand and are meant so: not denied, in the form it asks for, without what it excludes."""
    for pattern in duty.mentions:
        match = compiled(pattern).search(text)
        while match:
            unasked = not _NEGATION.search(pattern) and stance.negated(match.group())
            if match.group().strip() and not unasked and _meant(duty, text, *match.span()):
                yield match.span()
            match = compiled(pattern).search(text, match.start() + 1)


def _meant(duty: Duty, text: str, start: int, end: int) -> bool:
    if stance.denied(text, start, end):
        return False
    if duty.form == "tells" and (stance.asked(text, start, end) or re.search(r"[?？]", text[start : end - 1])):
        return False
    if duty.form == "asks" and not stance.requested(text, start, end):
        return False
    return not _excused(duty, text, start, end)


def _excused(duty: Duty, text: str, start: int, end: int) -> bool:
    sentence = stance.sentence_around(text, start, end)
    return any(compiled(each).search(sentence) for each in duty.unless)
