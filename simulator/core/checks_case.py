"""The checks of what is done for the case: its duties, what it forbids, help, deadlines and safety."""

import re
from collections.abc import Sequence

from simulator.core.call import Turn
from simulator.core.duties import Shown, fulfilled, taken_back
from simulator.core.evidence import Case, Evidence, Finding, cued, proof
from simulator.core.rubric import Check
from simulator.core.scenario import Duty
from simulator.core.text import squash

_TIME = {
    "zh": re.compile(
        r"[\d一二两三四五六七八九十半]+\s*(?:个)?(?:工作日|小时|分钟|天|点|号|日|秒)|今天|明天|今晚|上午|下午|晚上|马上就?(?:登记|派)|之前|以内|之内"
    ),
    "en": re.compile(
        r"\b(\d+|one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|forty.?five|half an?)\s*(working |business )?"
        r"(day|hour|minute|second|week)s?\b|\btoday\b|\btonight\b|\btomorrow\b|\bby (\d|noon|the end|\w+day)|o'?clock|\b[ap]m\b",
        re.IGNORECASE,
    ),
}


_SUBSTANCE = (
    "explain_reason",
    "cite_limit",
    "commit_next_step",
    "offer_choice",
    "refuse_with_way",
    "safety_advice",
    "inform_right",
    "transfer_with_context",
)


def duties(check: Check, case: Case) -> Finding:
    """The weighted share of this case's duties of one mark that were met."""
    if case.scenario is None:
        return Finding(None, reason="no_scenario")
    duties = [duty for duty in case.scenario.must if check.mark is None or duty.mark == check.mark]
    if not duties:
        return Finding(None, reason="no_duty")
    shown = fulfilled(duties, case.call.turns)
    share = sum(duty.points for duty in duties if duty.id in shown) / sum(duty.points for duty in duties)
    missed = tuple(duty for duty in duties if duty.id not in shown)
    fatal = tuple((duty.id, None) for duty in missed if duty.fatal)
    return Finding(share, tuple(proof(shown[duty.id]) for duty in duties if duty.id in shown), "", fatal, missed)


def forbidden(check: Check, case: Case) -> Finding:
    """Full when nothing this case forbids was done; a fatal promise that was taken back costs points, not the call."""
    if case.scenario is None:
        return Finding(None, reason="no_scenario")
    if not case.scenario.must_not:
        return Finding(None, reason="no_duty")
    wrong = tuple(duty for duty in case.scenario.must_not if duty.id in case.done_wrong)
    standing = [(duty, _standing(duty, case)) for duty in wrong if duty.fatal]
    fatal = tuple((duty.id, proof(shown)) for duty, shown in standing if shown)
    proofs = tuple(proof(shown) for duty in wrong for shown in case.done_wrong[duty.id][:3])
    share = 1.0 if not wrong else 0.5 if len(wrong) == 1 and not fatal else 0.0
    return Finding(share, proofs, "" if wrong else "avoided", fatal, wrong)


def _standing(duty: Duty, case: Case) -> Shown | None:
    """The first words of a forbidden deed that were not taken back; only a promise can be."""
    done = case.done_wrong[duty.id]
    return next((s for s in done if not (duty.promises and taken_back(s, case.call.turns))), None)


def substance(check: Check, case: Case) -> Finding:
    """Different kinds of real help given, each counted once however often it is said; what breaks a promise is no help."""
    helped = cued(case.agent, check.cues or _SUBSTANCE, check.sure)
    found = {cue: evidence for turn, evidence, cue in reversed(helped) if not _wrong(turn, evidence, case)}
    return Finding(min(1.0, len(found) / check.full), tuple(found.values()), "" if found else "not_shown")


def _wrong(turn: Turn, evidence: Evidence, case: Case) -> bool:
    """Whether the words of the evidence are, or lie in, words that promised something wrong."""
    mine = squash(evidence.quote)
    return any(each.turn == turn.index and (squash(each.quote) in mine or mine in squash(each.quote)) for each in case.broken)


def deadline(check: Check, case: Case) -> Finding:
    """A next step with a time is full, without one half; a time that breaks a promise is none."""
    steps = cued(case.agent, ("commit_next_step",), check.sure)
    timed = [(turn, e) for turn, e, _ in steps if _TIME[case.call.lang].search(_kept(turn, case))]
    best = timed or [(turn, e) for turn, e, _ in steps]
    return Finding(1.0 if timed else 0.5 if steps else 0.0, tuple(e for _, e in best[:2]), "" if steps else "not_shown")


def safety(check: Check, case: Case) -> Finding:
    """Once the customer tells of a danger (patterns), one of the next two agent turns speaks of safety, and none makes it worse."""
    worse = [duty for duty in (case.scenario.must_not if case.scenario else ()) if duty.danger and duty.id in case.done_wrong]
    if worse:
        return Finding(0.0, tuple(proof(case.done_wrong[duty.id][0]) for duty in worse), "danger_made", missed=tuple(worse))
    danger = next((t for t in case.call.customer_turns() if _tells_danger(check.patterns, t.text)), None)
    if danger is None:
        return Finding(None, reason="no_danger")
    after = [turn for turn in case.agent if turn.index > danger.index]
    if not after:
        return Finding(None, reason="no_answer")
    soon = cued([t for t in case.agent if t.index < danger.index] + after[:2], ("safety_advice", "ask_safety"), check.sure)
    late = cued(after[2:], ("safety_advice", "ask_safety"), check.sure)
    share = 1.0 if soon else 0.5 if late else 0.0
    quotes = tuple(e for _, e, _ in (soon or late)[:2]) or (Evidence(danger.index, danger.text),)
    return Finding(share, quotes, "" if share else "danger_ignored")


def _kept(turn: Turn, case: Case) -> str:
    """The words of a turn without those that promised something wrong."""
    text = turn.text
    for each in case.broken:
        text = text.replace(each.quote, "\n") if each.turn == turn.index else text
    return text


_NOT = re.compile(
    r"((?<!有)没有?(?!电|气|法|办)|无|不是|不会|\b(no|not|any|never|without)\b)[^，。！？；…,.!?;]{0,8}$", re.IGNORECASE
)


def _tells_danger(patterns: Sequence[str], text: str) -> bool:
    """Whether a danger is named without a "no" just before it."""
    found = (match for pattern in patterns for match in re.finditer(pattern, text, re.IGNORECASE))
    return any(not _NOT.search(text[max(0, match.start() - 14) : match.start()]) for match in found)
