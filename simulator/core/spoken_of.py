"""Which policy fact a commitment speaks of: by the words around its value, and by what was said before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from simulator.core.call import Call, Turn
from simulator.core.commitments import Commitment
from simulator.core.facts import MINUTES, Fact, compared, found_by, out_of_scale, wording
from simulator.core.spoken_values import values
from simulator.core.text import compiled
from simulator.core.tongues import TONGUES, even

_NEXT = re.compile(r"\s*(?:[,，、;；]|and\b|和|而)")
"""Begins the next item of a list: what follows goes with the next value."""
_FAR = 100
"""The cost of a fact whose own words are not there, where its topic and its very value are."""


@dataclass(frozen=True)
class Heard:
    """What was said up to a turn: the turn's own text, its sentence, and everything before."""

    lang: str
    text: str
    sentence: str
    clause: str
    before: str
    agent_before: str
    offset: int
    at: tuple[int, int]
    others: tuple[int, ...]


def heard_in(call: Call, turn: Turn, c: Commitment) -> Heard:
    """What stands around a commitment of a turn."""
    lang = call.lang
    tongue, text = TONGUES[lang], even(turn.text, lang)
    first = max((m.end() for m in tongue.sentence_end.finditer(text, 0, c.start)), default=0)
    last = next((m.start() for m in tongue.sentence_end.finditer(text, c.end)), len(text))
    earlier = [(t.speaker, even(t.text, lang)) for t in call.turns if t.index < turn.index]
    return Heard(
        lang,
        text,
        text[first:last],
        text[c.start : c.end],
        "\n".join(said for _, said in earlier),
        "\n".join(said for speaker, said in earlier if speaker == "agent"),
        first,
        c.at,
        tuple(v.start for v in values(text, lang) if v.start != c.at[0]),
    )


def best(c: Commitment, heard: Heard, facts: Sequence[Fact], scope: str) -> Fact | None:
    """The fact spoken of at least cost, or None where none is."""
    costs = [(cost, place) for place, fact in enumerate(facts) if (cost := _cost(c, heard, fact, scope)) is not None]
    return facts[min(costs)[1]] if costs else None


def _cost(c: Commitment, heard: Heard, fact: Fact, scope: str) -> int | None:
    lang = heard.lang
    if fact.bound == "customer" and c.pledged:
        return None
    upto = _upto(heard) if fact.kind in ("never_promise", "amount") else heard.sentence
    if any(compiled(p).search(upto) for p in found_by(fact.unless, lang)):
        return None
    akin = c.unit == fact.unit or (c.unit in MINUTES and fact.unit in MINUTES)
    if fact.kind == "limit" and out_of_scale(c.value, c.unit, fact):
        return None
    near = [_nearest(p, heard, scope, akin) for p in found_by(fact.says, lang)]
    topic = [_topic(p, heard, scope) for p in found_by(fact.topic, lang)]
    equal = fact.kind in ("limit", "amount") and same(c, fact)
    where = wording(fact.where, lang)
    placed = _place(where, heard) if where else 0
    if fact.only_where and not placed and not equal:
        return None
    near_topic = bool(topic) and all(t in (0, 1) for t in topic)
    plain = equal and akin and fact.kind == "limit" and near_topic and not c.dated and (placed or not fact.only_where)
    if None in topic or (None in near and not plain):
        return None
    family = fact.kind == "limit" and not akin
    local = -2 if fact.province else 0
    return sum(_FAR if n is None else n for n in near) + sum(t for t in topic if t) - placed - 22 * equal + 6 * family + local


def _upto(heard: Heard) -> str:
    """A sentence to the end of the clause: what is promised after it excuses nothing before."""
    end = heard.sentence.find(heard.clause) + len(heard.clause)
    return heard.sentence[:end]


def _nearest(pattern: str, heard: Heard, scope: str, akin: bool) -> int | None:
    """How far the nearest match stands from the value: what follows is nearer than what precedes, other values part.

    Beyond another value only a list goes on: the value must be `akin` to the fact's.
    """
    costs = []
    whole = heard.text
    shift = heard.offset if scope == heard.sentence else whole.find(scope)
    for m in compiled(pattern).finditer(scope):
        start, end = m.start() + shift, m.end() + shift
        if start >= heard.at[1]:
            gap, between = start - heard.at[1], range(heard.at[1], start)
            listed = bool(_NEXT.match(whole[heard.at[1] : start]))
        else:
            listed = False
            gap, between = max(0, heard.at[0] - end) + 4, range(end, heard.at[0])
        parted = any(other in between for other in heard.others)
        if akin or not parted:
            costs.append(min(gap, 30) + 20 * (parted or listed))
    return min(costs, default=None)


def _topic(pattern: str, heard: Heard, scope: str) -> int | None:
    for cost, where in ((0, scope), (1, heard.sentence), (4, heard.text), (10, heard.before)):
        if _stands(pattern, where):
            return cost
    return None


@lru_cache(maxsize=32_768)  # a call is judged again with every score, and its earlier words stay the same
def _stands(pattern: str, text: str) -> bool:
    return compiled(pattern).search(text) is not None


def _place(pattern: str, heard: Heard) -> int:
    """How surely the words that pick one of a family belong to this value; 0 where they do not stand in the turn."""
    best = 0
    for m in compiled(pattern).finditer(heard.text):
        if m.end() <= heard.at[0]:
            between = any(m.end() <= other < heard.at[0] for other in heard.others)
            best = max(best, 4 if between else 24)
        else:
            between = any(heard.at[1] <= other < m.start() for other in heard.others)
            best = max(best, 2 if between else 8)
    return best


def same(c: Commitment, fact: Fact) -> bool:
    """Whether a commitment has the fact's own value."""
    return compared(c.value, c.unit, fact) == 0
