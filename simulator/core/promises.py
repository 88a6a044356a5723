"""Spoken promises: every commitment of a call laid beside the table of policy facts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from simulator.core.call import Call, Turn
from simulator.core.commitments import Commitment, extract
from simulator.core.facts import MINUTES, Caveat, Fact, company_of, compared, found_by, wording
from simulator.core.spoken_of import Heard, best, heard_in, same
from simulator.core.spoken_values import values
from simulator.core.text import compiled, speech_units
from simulator.core.tongues import TONGUES, even

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


@dataclass(frozen=True)
class Table:
    """The facts in force for a call, and those that may be: its company or province is not known."""

    sure: tuple[Fact, ...]
    possible: tuple[Fact, ...]


def judge(call: Call, facts: Sequence[Fact], day: date, company: str = "SGCC", province: str = "") -> tuple[Promise, ...]:
    """The promises of a call in the order of speaking; times that no fact and nobody's pledge stand behind are left out.

    With no company or province given, what only one of them lays down is nobody's mistake.
    """
    table = _table(facts, day, company, province)
    found: list[Promise] = []
    for turn in call.agent_turns():
        for commitment in extract(turn.text, call.lang):
            made = _judged(commitment, heard_in(call, turn, commitment), table)
            if made is not None and not (found and _again(replace(made, turn=turn.index), found[-1])):
                found.append(replace(made, turn=turn.index))
    return tuple(p for p in found if not withdrawn(p, call))


def withdrawn(made: Promise, call: Call) -> bool:
    """Whether a wrong promise was taken back later in so many words, by words of its own fact or at the agent's very next turn."""
    if made.verdict not in ("wrong", "over_promise", "missing_caveat") or made.fact is None:
        return False
    tongue, c = TONGUES[call.lang], made.commitment
    for nth, turn in enumerate(t for t in call.agent_turns() if t.index >= made.turn):
        said = even(turn.text, call.lang)[c.end if nth == 0 else 0 :]
        if c.value and any(
            v.value == c.value and v.unit == c.unit and tongue.denies.search(tongue.clause_end.split(said[: v.start])[-1])
            for v in values(said, call.lang)
        ):
            return True
        about = any(compiled(p).search(said) for p in found_by(made.fact.says, call.lang))
        if tongue.retracts.search(said) and (about or nth == 1):
            return True
    return False


def _table(facts: Sequence[Fact], day: date, company: str, province: str) -> Table:
    """The facts that hold, and those that may."""
    return Table(
        tuple(f for f in facts if f.holds(day, company, province)),
        tuple(f for f in facts if not f.holds(day, company, province) and f.may_hold(day, company, province)),
    )


def _again(made: Promise, last: Promise) -> bool:
    """Whether a promise only repeats the one before it, or is what else a clause may be taken for."""
    mine, other = made.commitment, last.commitment
    if made.turn != last.turn:
        return False
    beside = mine.start == other.start and mine.value is None and (mine.kind, other.kind) != ("right", "right")
    whole = (mine.start, made.fact) == (other.start, last.fact) and made.verdict == last.verdict == "over_promise"
    counted = mine.value is not None or mine.kind == "right"
    return beside or whole or (counted and made.fact == last.fact and _alike(mine, other))


def _alike(one: Commitment, other: Commitment) -> bool:
    """Whether two values are the same, a day being 24 hours."""
    sizes = [
        c.value * MINUTES[c.unit] if c.value is not None and c.unit in MINUTES else (c.value, c.unit) for c in (one, other)
    ]
    return sizes[0] == sizes[1] and one.dated == other.dated


def _judged(c: Commitment, heard: Heard, table: Table) -> Promise | None:
    facts = table.sure
    if c.kind == "right":
        return _right(c, heard, [f for f in facts if f.kind == "right"])
    never = _forbidden(c, heard, [f for f in facts if f.kind == "never_promise"])
    named = company_of(heard.sentence)
    fact = _policy(c, heard, [f for f in facts if f.kind == c.kind and (not named or f.company in ("", named))])
    rated = c.unit in ("percent", "permille")
    if fact is not None and (never is None or (not c.firm and (rated or fact.value == 0 or same(c, fact)))):
        verdict, missing = _against(c, fact, heard)
        if c.kind == "amount" and verdict == "not_in_table":
            return None
        if verdict in ("right", "missing_caveat") or not _elsewhere(c, heard, table):
            return Promise(0, c, verdict, fact, missing)
        return Promise(0, c, "not_in_table")
    if never is not None:
        return Promise(0, c, "over_promise", never)
    if c.kind == "action":
        return None if c.firm else Promise(0, c, "not_in_table")
    return Promise(0, c, "not_in_table") if c.pledged and c.kind == "limit" else None


def _elsewhere(c: Commitment, heard: Heard, table: Table) -> bool:
    """Whether a company or province that the call may be of lays down just this value."""
    said = f"{heard.before}\n{heard.text}"
    like = [f for f in table.possible if f.kind == c.kind and same(c, f)]
    here = [f for f in like if not f.only_where or compiled(wording(f.where, heard.lang)).search(said)]
    return _policy(c, heard, here) is not None


def _right(c: Commitment, heard: Heard, facts: Sequence[Fact]) -> Promise | None:
    """The right that a clause tells of, or refuses."""
    for fact in facts:
        if any(compiled(p).search(heard.clause) for p in found_by(fact.denies, heard.lang)):
            return Promise(0, c, "wrong", fact)
    told = best(c, heard, facts, heard.clause)
    return Promise(0, c, "right", told) if told else None


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
    return wide if wide is not None and (same(c, wide) or _brief(c, heard, wide)) else _fee(c, heard, facts)


def _fee(c: Commitment, heard: Heard, facts: Sequence[Fact]) -> Fact | None:
    """The fee or the rate that a bare sum is of: what the sentence, the one before it or the customer spoke of just before."""
    if c.kind != "amount":
        return None
    tongue, place = TONGUES[heard.lang], heard.at[0] - c.start
    rate = c.unit != "yuan"
    if c.value and not rate and not tongue.priced.search(heard.clause[:place]):
        return None
    earlier = [each for each in tongue.sentence_end.split(heard.text[: heard.offset]) if each.strip()]
    for said in (heard.sentence, *earlier[-1:], heard.before.rpartition("\n")[2]):
        for fact in facts:
            like = compared(c.value, c.unit, fact) is not None and (rate or fact.value == 0)
            if like and _spoken(fact, said, heard.lang):
                return fact
    return None


def _spoken(fact: Fact, said: str, lang: str) -> bool:
    """Whether a text speaks of a fact by all of its words and by none of another's."""
    needs = (*found_by(fact.says, lang), *found_by(fact.topic, lang))
    other = any(compiled(p).search(said) for p in found_by(fact.unless, lang))
    return not other and all(compiled(p).search(said) for p in needs)


def _brief(c: Commitment, heard: Heard, fact: Fact) -> bool:
    """Whether a clause says so little beside its time that the sentence tells what it is about."""
    rest = speech_units(heard.clause, heard.lang) - speech_units(heard.text[slice(*heard.at)], heard.lang)
    own = c.kind == "limit" and fact.shorter != "fine"
    return own and not c.pledged and rest <= (8 if heard.lang == "zh" else 5)


def _forbidden(c: Commitment, heard: Heard, facts: Sequence[Fact]) -> Fact | None:
    """What nobody may promise and was promised: firmly, or power by a time, or a sum, and on no condition."""
    tongue = TONGUES[heard.lang]
    if c.firm:
        return best(c, heard, facts, heard.clause) or best(c, heard, facts, heard.sentence)
    timed = tongue.restored.search(heard.clause) and not tongue.contacts.search(heard.clause)
    told = (c.kind == "amount" and c.value) or (c.kind == "limit" and timed)
    return best(c, heard, facts, heard.clause) if told and not tongue.unless.search(heard.clause) else None


def _against(c: Commitment, fact: Fact, heard: Heard) -> tuple[Verdict, tuple[Caveat, ...]]:
    size = compared(c.value, c.unit, fact)
    if size is None:
        return "not_in_table", ()
    if size > 0 or (size and fact.kind == "amount"):
        return "wrong", ()
    if size < 0 and fact.shorter != "fine":
        return fact.shorter, ()
    if size == 0 and _certain(fact, heard):
        return "over_promise", ()
    missing = tuple(k for k in fact.cautions if _unsaid(k, heard)) if size == 0 else ()
    return ("missing_caveat" if missing else "right"), missing


def _certain(fact: Fact, heard: Heard) -> bool:
    """Whether a fact that only holds in general is given as certain in its own clause."""
    firm = TONGUES[heard.lang].firm.search(heard.clause)
    sure = firm and not TONGUES[heard.lang].unsure.search(heard.clause[: firm.start()])
    return bool(sure) and any(
        k.sure and _unsaid(k, replace(heard, agent_before="", text=heard.sentence)) for k in fact.cautions
    )


def _unsaid(caveat: Caveat, heard: Heard) -> bool:
    """Whether a caveat was left out of the turn and of what the agent had said before, or its contrary was said."""
    said = f"{heard.agent_before}\n{heard.text}"
    needs = found_by(caveat.needs, heard.lang)
    never = found_by(caveat.never, heard.lang)
    left_out = bool(needs) and not any(compiled(p).search(said) for p in needs)
    return left_out or any(compiled(p).search(heard.sentence) for p in never)


def held(
    call: Call, turn: Turn, commitment: Commitment, facts: Sequence[Fact], day: date, company: str = "SGCC", province: str = ""
) -> Promise:
    """One commitment of a turn held against the facts in force; where they say nothing of it, it is not in the table."""
    table = _table(facts, day, company, province)
    made = _judged(commitment, heard_in(call, turn, commitment), table) or Promise(0, commitment, "not_in_table")
    return replace(made, turn=turn.index)
