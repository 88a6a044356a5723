"""The checks of how an agent meets the customer's story: feeling, saying back, asking."""

import re
from collections.abc import Sequence
from dataclasses import replace

from simulator.core.call import Turn
from simulator.core.evidence import Case, Evidence, Finding, civil, cued, graded, window
from simulator.core.rubric import Check
from simulator.core.text import facts

_VALUE = {
    "zh": re.compile(
        r"\d{2,}|[零〇一二两三四五六七八九幺十百]{2,}|[\d一二三四五六七八九十](?:栋|幢|号|单元|室|点|块|户)|[路街巷弄村苑]"
    ),
    "en": re.compile(
        r"\d{2,}|\b(?:(?:zero|oh|double|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundred)\b[ ,-]*){2,}"
        r"|\b(?:road|street|lane|avenue|flat|building|block|floor)\b",
        re.IGNORECASE,
    ),
}


def _case_facts(turn: Turn, case: Case) -> set[str]:
    """The pieces of this customer's own story that the agent's turn takes up."""
    mine = facts(turn.text, case.call.lang)
    told = (facts(t.text, case.call.lang) for t in case.call.customer_turns() if t.index < turn.index)
    return {piece for story in told for piece in mine & story}


def feeling(check: Check, case: Case) -> Finding:
    """A feeling named with a fact of this case is full, without one half; a formula alone earns nothing."""
    named = cued(case.agent, ("name_feeling",), check.sure)
    if not named:
        formula = cued(case.agent, ("hollow_comfort", "apologise"))
        warm = [(t, e) for t, e, cue in formula if cue == "apologise" and len(_case_facts(t, case)) >= 2]
        if warm:
            return Finding(0.5, (warm[0][1],))
        return Finding(0.0, tuple(e for _, e, _ in formula[:2]), "formula" if formula else "not_shown")
    full = [(turn, evidence) for turn, evidence, _ in named if _case_facts(turn, case)]
    best = full or [(turn, evidence) for turn, evidence, _ in named]
    return Finding(1.0 if full else 0.5, tuple(e for _, e in best[:2]))


def restates(check: Check, case: Case) -> Finding:
    """Takes up this customer's facts: a turn that says them back counts once or, at length, twice; one that uses them, once."""
    found = {turn.index: evidence for turn, evidence, _ in cued(case.agent, ("restate_case", "name_feeling"), check.sure)}
    amount, quotes = 0, []
    for turn in case.agent:
        taken = len(_case_facts(turn, case))
        if worth := min(2, 1 + taken // 3) if turn.index in found and taken else int(taken >= 3):
            amount += worth
            quotes.append(found.get(turn.index) or Evidence(turn.index, turn.text))
    return Finding(graded(amount, check), tuple(quotes[:3]), "" if quotes else "not_shown")


def explores(check: Check, case: Case) -> Finding:
    """How many turns ask about the case, without a harsh word beside the question."""
    return _counted(check, cued(civil(window(check, case)), ("ask_detail", "ask_safety"), check.sure))


def shows(check: Check, case: Case) -> Finding:
    """How many turns show a cue of the list; where it has to be `told`, with a number, an address or this customer's facts."""
    found = cued(window(check, case), check.cues, check.sure)
    return _counted(check, [each for each in found if not check.told or _says_back(*each, case)])


def _says_back(turn: Turn, evidence: Evidence, cue: str, case: Case) -> bool:
    words = turn.text if cue == "read_back" else evidence.quote
    told = len(_case_facts(replace(turn, text=words), case))
    return told >= 2 or (cue == "read_back" and _VALUE[case.call.lang].search(words) is not None)


def _counted(check: Check, found: Sequence[tuple[Turn, Evidence, str]]) -> Finding:
    turns = {turn.index: evidence for turn, evidence, _ in reversed(found)}
    return Finding(graded(len(turns), check), tuple(turns.values())[:3], "" if turns else "not_shown")


def asks_first(check: Check, case: Case) -> Finding:
    """Questions come before solutions: an early question is full, a later one half; none that comes with a harsh word."""
    asks = cued(civil(case.agent), ("ask_detail", "ask_safety", "verify_identity", "restate_case"), check.sure)
    if not asks:
        return Finding(0.0, reason="not_shown")
    places = {turn.index: place for place, turn in enumerate(case.agent)}
    early = [evidence for turn, evidence, _ in asks if places[turn.index] < 3]
    return Finding(1.0 if early and len(asks) > 1 else 0.5, tuple((early or [e for _, e, _ in asks])[:2]))
