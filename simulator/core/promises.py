"""Spoken promises: every commitment of a call laid beside the table of policy facts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from simulator.core.call import Call, Turn
from simulator.core.commitments import Commitment, extract
from simulator.core.facts import Caveat, Fact, compared, found_by
from simulator.core.spoken_of import Heard, best, heard_in, same
from simulator.core.text import speech_units
from simulator.core.tongues import TONGUES

Verdict = Literal["right", "wrong", "over_promise", "missing_caveat", "not_in_table"]


@dataclass(frozen=True)
class Promise:
    """One commitment of a turn, its verdict, the fact it was held against, and the caveats that were not said."""

    turn: int
    commitment: Commitment
    verdict: Verdict
    fact: Fact | None = None
    missing: tuple[Caveat, ...] = ()
    by_model: bool = False
    """Whether a model found the words (see core.overheard); the verdict is the table's all the same."""


def judge(call: Call, facts: Sequence[Fact], day: date, company: str = "SGCC", province: str = "") -> tuple[Promise, ...]:
    """The promises of a call in the order of speaking; times that no fact and nobody's pledge stand behind are left out."""
    valid = tuple(f for f in facts if f.holds(day, company, province))
    found: list[Promise] = []
    for turn in call.agent_turns():
        for commitment in extract(turn.text, call.lang):
            made = _judged(commitment, heard_in(call, turn, commitment), valid)
            if made is not None:
                found.append(replace(made, turn=turn.index))
    return tuple(found)


def _judged(c: Commitment, heard: Heard, facts: Sequence[Fact]) -> Promise | None:
    if c.kind == "right":
        fact = best(c, heard, [f for f in facts if f.kind == "right"], heard.clause)
        return Promise(0, c, "wrong" if c.denied else "right", fact) if fact else None
    never = _forbidden(c, heard, [f for f in facts if f.kind == "never_promise"])
    fact = _policy(c, heard, [f for f in facts if f.kind == c.kind])
    if fact is not None and (never is None or (not c.firm and same(c, fact))):
        verdict, missing = _against(c, fact, heard)
        return Promise(0, c, verdict, fact, missing)
    if never is not None:
        return Promise(0, c, "over_promise", never)
    if c.kind == "action":
        return None if c.firm else Promise(0, c, "not_in_table")
    return Promise(0, c, "not_in_table") if c.pledged and c.kind == "limit" else None


def _policy(c: Commitment, heard: Heard, facts: Sequence[Fact]) -> Fact | None:
    """The fact that the value's own clause speaks of, or else its sentence: then only where the clause says too little.

    "Today" and "by ten" are a person's own appointments: only a limit that may be undercut speaks of them.
    """
    if c.dated:
        facts = [f for f in facts if f.shorter == "fine"] if c.value is not None and c.pledged else []
        return best(c, heard, facts, heard.clause)
    found = best(c, heard, facts, heard.clause)
    if found is not None:
        return found
    wide = best(c, heard, facts, heard.sentence)
    rest = speech_units(heard.clause, heard.lang) - speech_units(heard.text[slice(*heard.at)], heard.lang)
    brief = not c.pledged and rest <= (8 if heard.lang == "zh" else 5)
    return wide if wide is not None and (brief or same(c, wide)) else None


def _forbidden(c: Commitment, heard: Heard, facts: Sequence[Fact]) -> Fact | None:
    """What nobody may promise and was promised: firmly, or power by a time, or a sum, and on no condition."""
    tongue = TONGUES[heard.lang]
    if c.firm:
        return best(c, heard, facts, heard.clause) or best(c, heard, facts, heard.sentence)
    timed = tongue.restored.search(heard.clause) and not tongue.contacts.search(heard.clause)
    told = c.kind == "amount" or (c.kind == "limit" and timed)
    return best(c, heard, facts, heard.clause) if told and not tongue.unless.search(heard.clause) else None


def _against(c: Commitment, fact: Fact, heard: Heard) -> tuple[Verdict, tuple[Caveat, ...]]:
    size = compared(c.value, c.unit, fact)
    if size is None:
        return "not_in_table", ()
    if size > 0 or (size and fact.kind == "amount"):
        return "wrong", ()
    if size < 0 and fact.shorter != "fine":
        return fact.shorter, ()
    missing = tuple(k for k in fact.cautions if _unsaid(k, heard)) if size == 0 else ()
    return ("missing_caveat" if missing else "right"), missing


def _unsaid(caveat: Caveat, heard: Heard) -> bool:
    """Whether a caveat was left out of the turn and of what the agent had said before, or its contrary was said."""
    said = f"{heard.agent_before}\n{heard.text}"
    needs = found_by(caveat.needs, heard.lang)
    never = found_by(caveat.never, heard.lang)
    left_out = bool(needs) and not any(re.search(p, said, re.IGNORECASE) for p in needs)
    return left_out or any(re.search(p, heard.sentence, re.IGNORECASE) for p in never)


def held(
    call: Call, turn: Turn, commitment: Commitment, facts: Sequence[Fact], day: date, company: str = "SGCC", province: str = ""
) -> Promise:
    """One commitment of a turn held against the facts in force; where they say nothing of it, it is not in the table."""
    valid = tuple(f for f in facts if f.holds(day, company, province))
    made = _judged(commitment, heard_in(call, turn, commitment), valid) or Promise(0, commitment, "not_in_table")
    return replace(made, turn=turn.index)
