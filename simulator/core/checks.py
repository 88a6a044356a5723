"""The checks of a rubric: each reads a call and finds a share of points (0-1), or that it cannot know."""

import re
from collections import Counter
from collections.abc import Callable

from simulator.core import checks_care, checks_case
from simulator.core.evidence import Case, Evidence, Finding, civil, cued, graded, window
from simulator.core.rubric import Check, Kind
from simulator.core.text import speech_units, squash

_NORMAL_PACE = {"zh": (100.0, 260.0, 80.0, 300.0), "en": (100.0, 185.0, 80.0, 220.0)}


_LEFT = ("solved", "calmed", "escalated")


Applies = Callable[[Check, Case], Finding]


def apply(check: Check, case: Case) -> Finding:
    """Runs one check; a call without a word of the agent is unscored."""
    if not case.agent:
        return Finding(None, reason="no_agent_words")
    return CHECKS[check.kind](check, case)


def _parts(check: Check, case: Case) -> Finding:
    """How many different cues of the list are shown in the window."""
    found = cued(window(check, case), check.cues, check.sure)
    first = {cue: evidence for _, evidence, cue in reversed(found)}
    shown = Finding(graded(len(first), check), tuple(first.values()))
    return _ended(shown, check, case) if check.ends else shown


def _ended(shown: Finding, check: Check, case: Case) -> Finding:
    """The parts of an ending where the customer may have left before they could be said.

    An offer to help further is enough then; after a summary or a next step nothing can be known of a goodbye.
    """
    if shown.share == 1.0 or case.call.outcome not in _LEFT or case.call.turns[-1].speaker != "customer":
        return shown
    if offered := cued(window(check, case), ("anything_else", "close"), check.sure):
        return Finding(1.0, tuple(evidence for _, evidence, _ in offered))
    summed = cued(case.agent[-1:], ("read_back", "restate_case", "commit_next_step"), check.sure)
    return Finding(None, reason="customer_left") if summed else shown


def _share(check: Check, case: Case) -> Finding:
    """Which share of the agent's turns shows a cue of the list, without a harsh word beside it."""
    found = cued(civil(window(check, case)), check.cues, check.sure)
    turns = {turn.index for turn, _, _ in found}
    return Finding(graded(len(turns) / max(1, len(window(check, case))), check), tuple(e for _, e, _ in found[:3]))


def _avoids(check: Check, case: Case) -> Finding:
    """Full without any cue of the list, half with one occurrence, nothing from two on; one is fatal if critical.

    Where `given` cues are named and none was shown, an agent who avoided the mistake did nothing to make it with: unscored.
    """
    found = cued(case.agent, check.cues, check.sure)
    turns = {turn.index: evidence for turn, evidence, _ in found}
    if "overpromise" in check.cues:
        turns = {evidence.turn: evidence for evidence in case.broken} | turns
    if not turns and check.given and not cued(case.agent, check.given):
        return Finding(None, reason="nothing_to_judge")
    share = 1.0 if not turns else 0.5 if len(turns) < check.full + 1 and check.half is not None else 0.0
    return Finding(share, tuple(turns.values()), "avoided" if not turns else "")


def _hold(check: Check, case: Case) -> Finding:
    """Each hold was asked for and returned from; unscored when there was none."""
    asked = cued(case.agent, ("ask_hold",), check.sure)
    back = cued(case.agent, ("return_from_hold",), check.sure)
    if not asked and not back:
        return Finding(None, reason="no_hold")
    return Finding(1.0 if asked and back else 0.5, tuple(e for _, e, _ in (*asked[:1], *back[:1])))


def _fresh_words(check: Check, case: Case) -> Finding:
    """The share of the agent's words that is not the same sentence over again, and answers at some length."""
    pieces = [squash(piece) for turn in case.agent for piece in re.split(r"[，。！？,.!?]", turn.text)]
    long = [piece for piece in pieces if len(piece) >= (5 if case.call.lang == "zh" else 14)]
    if len(long) < 4:
        return Finding(None, reason="too_short")
    fresh = len(set(long)) / len(long)
    said = Counter(squash(turn.text) for turn in case.agent)
    repeated = next((turn for turn in case.agent if said[squash(turn.text)] > 1 and squash(turn.text)), None)
    return Finding(graded(fresh, check), (Evidence(repeated.index, repeated.text),) if repeated and fresh < check.full else ())


def _outcome(check: Check, case: Case) -> Finding:
    """How the customer left: the tones of the last words, and how the call ended."""
    ending = {"solved": 1.0, "calmed": 0.75, "escalated": 0.25, "hung_up": 0.0, "agent_hung_up": 0.0}
    last = [turn for turn in case.call.customer_turns() if turn.text.strip()][-2:]
    if case.call.outcome is not None:
        return Finding(ending[case.call.outcome], tuple(Evidence(t.index, t.text) for t in last[-1:]))
    if len(case.call.customer_turns()) < 2:
        return Finding(None, reason="too_short")
    tones = [turn.tones for turn in last]
    ill = sum(bool(t & {"angry", "threat"}) for t in tones)
    well = sum(bool(t & {"thanks", "calmer"}) for t in tones)
    share = 0.5 + 0.5 * (bool(tones[-1] & {"thanks", "calmer"}) or well == 2) - 0.5 * bool(ill and not well)
    return Finding(share, tuple(Evidence(t.index, t.text) for t in last))


def _overlap(check: Check, case: Case) -> Finding:
    """No interruption, and no talking over the customer for more than a second; unscored without times."""
    pairs = list(zip(case.call.turns, case.call.turns[1:], strict=False))
    timed = [
        (a, b)
        for a, b in pairs
        if b.speaker == "agent" and a.speaker == "customer" and a.end is not None and b.start is not None
    ]
    if len(timed) < 2:
        return Finding(None, reason="no_times")
    cut = [b for a, b in timed if b.shows("interrupt") or (a.end or 0.0) - (b.start or 0.0) > 1.0]
    return Finding(
        1.0 if not cut else 0.5 if len(cut) == 1 else 0.0,
        tuple(Evidence(t.index, t.text) for t in cut),
        "" if cut else "avoided",
    )


def _pace(check: Check, case: Case) -> Finding:
    """Speaking pace per voiced minute within the band of the language; unscored without times."""
    timed = [(t, t.voiced or (t.end - t.start)) for t in case.agent if t.start is not None and t.end is not None]
    timed = [(turn, seconds) for turn, seconds in timed if seconds > 0.8]
    total = sum(seconds for _, seconds in timed)
    if total < 8:
        return Finding(None, reason="no_times")
    pace = 60 * sum(speech_units(turn.text, case.call.lang) for turn, _ in timed) / total
    low, high, least, most = _NORMAL_PACE[case.call.lang]
    share = 1.0 if low <= pace <= high else 0.5 if least <= pace <= most else 0.0
    return Finding(share, reason="pace")


def _judge(check: Check, case: Case) -> Finding:
    """What rules cannot know waits for a judge."""
    return Finding(None, reason="needs_judge")


CHECKS: dict[Kind, Applies] = {
    "parts": _parts,
    "share": _share,
    "avoids": _avoids,
    "hold": _hold,
    "feeling": checks_care.feeling,
    "restates": checks_care.restates,
    "explores": checks_care.explores,
    "duties": checks_case.duties,
    "forbidden": checks_case.forbidden,
    "substance": checks_case.substance,
    "deadline": checks_case.deadline,
    "safety": checks_case.safety,
    "shows": checks_care.shows,
    "asks_first": checks_care.asks_first,
    "fresh_words": _fresh_words,
    "outcome": _outcome,
    "overlap": _overlap,
    "pace": _pace,
    "ask_judge": _judge,
}
