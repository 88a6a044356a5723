"""The checks of a rubric: each reads a call and finds a share of points (0-1), or that it cannot know."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from simulator.core.call import Call, Turn
from simulator.core.duties import Shown, breached, fulfilled, taken_back
from simulator.core.mood import Mood
from simulator.core.promises import Promise
from simulator.core.rubric import Check, Kind
from simulator.core.scenario import Duty, Scenario
from simulator.core.text import facts, speech_units, squash

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
_NORMAL_PACE = {"zh": (100.0, 260.0, 80.0, 300.0), "en": (100.0, 185.0, 80.0, 220.0)}
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
# Beside one of these a question does not care and a 您 or "sir" does not honour; a guess less sure than this is not held against anyone.
_HARSH = (
    "belittle",
    "blame_customer",
    "command",
    "counter_question",
    "deny",
    "discriminate",
    "hide_behind_rule",
    "insult",
    "obstruct_complaint",
    "rush",
    "threaten",
)
_HARSH_FROM = 0.6
_LEFT = ("solved", "calmed", "escalated")
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


@dataclass(frozen=True)
class Evidence:
    """Words in the transcript that prove a verdict; `turn` is the turn's index."""

    turn: int
    quote: str


@dataclass(frozen=True)
class Finding:
    """What a check found: `share` of the points (0-1), or None with the reason why it cannot be known.

    `reason` is a key of the interface's words, so that it can be told in any language.
    """

    share: float | None
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""
    fatal: tuple[tuple[str, Evidence | None], ...] = ()
    missed: tuple[Duty, ...] = ()


@dataclass(frozen=True)
class Case:
    """All that a check may read: the call, the moods after each turn, and the scenario if there is one.

    `spoken` are the agent's promises, held against the policy facts.
    """

    call: Call
    moods: tuple[Mood, ...]
    scenario: Scenario | None
    spoken: tuple[Promise, ...] = ()

    @cached_property
    def broken(self) -> tuple[Evidence, ...]:
        """The words that promised something wrong or too much."""
        wrong = (p for p in self.spoken if p.verdict in ("wrong", "over_promise"))
        return tuple(Evidence(p.turn, p.commitment.quote) for p in wrong)

    @cached_property
    def done_wrong(self) -> dict[str, tuple[Shown, ...]]:
        """What the case forbids and was done, by duty."""
        return breached(self.scenario.must_not, self.call.turns, self.spoken) if self.scenario else {}

    @cached_property
    def agent(self) -> tuple[Turn, ...]:
        """The agent's turns that have words."""
        return tuple(turn for turn in self.call.agent_turns() if turn.text.strip())


Applies = Callable[[Check, Case], Finding]


def apply(check: Check, case: Case) -> Finding:
    """Runs one check; a call without a word of the agent is unscored."""
    if not case.agent:
        return Finding(None, reason="no_agent_words")
    return CHECKS[check.kind](check, case)


def _found(turns: Iterable[Turn], cues: Sequence[str], sure: float = 0.0) -> list[tuple[Turn, Evidence, str]]:
    return [
        (turn, Evidence(turn.index, cue.quote), cue.cue)
        for turn in turns
        for cue in turn.cues
        if cue.cue in cues and cue.confidence >= sure
    ]


def _graded(amount: float, check: Check) -> float:
    if amount >= check.full:
        return 1.0
    return 0.5 if check.half is not None and amount >= check.half else 0.0


def _window(check: Check, case: Case) -> tuple[Turn, ...]:
    turns = case.agent
    if check.first is not None:
        turns = turns[: check.first]
    if check.last is not None:
        turns = turns[-check.last :]
    return turns


def _parts(check: Check, case: Case) -> Finding:
    """How many different cues of the list are shown in the window."""
    found = _found(_window(check, case), check.cues, check.sure)
    first = {cue: evidence for _, evidence, cue in reversed(found)}
    shown = Finding(_graded(len(first), check), tuple(first.values()))
    return _ended(shown, check, case) if check.ends else shown


def _civil(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """The turns in which nothing harsh is said to the customer."""
    return tuple(turn for turn in turns if not _found([turn], _HARSH, _HARSH_FROM))


def _ended(shown: Finding, check: Check, case: Case) -> Finding:
    """The parts of an ending where the customer may have left before they could be said.

    An offer to help further is enough then; after a summary or a next step nothing can be known of a goodbye.
    """
    if shown.share == 1.0 or case.call.outcome not in _LEFT or case.call.turns[-1].speaker != "customer":
        return shown
    if offered := _found(_window(check, case), ("anything_else", "close"), check.sure):
        return Finding(1.0, tuple(evidence for _, evidence, _ in offered))
    summed = _found(case.agent[-1:], ("read_back", "restate_case", "commit_next_step"), check.sure)
    return Finding(None, reason="customer_left") if summed else shown


def _share(check: Check, case: Case) -> Finding:
    """Which share of the agent's turns shows a cue of the list, without a harsh word beside it."""
    found = _found(_civil(_window(check, case)), check.cues, check.sure)
    turns = {turn.index for turn, _, _ in found}
    return Finding(_graded(len(turns) / max(1, len(_window(check, case))), check), tuple(e for _, e, _ in found[:3]))


def _avoids(check: Check, case: Case) -> Finding:
    """Full without any cue of the list, half with one occurrence, nothing from two on; one is fatal if critical.

    Where `given` cues are named and none was shown, an agent who avoided the mistake did nothing to make it with: unscored.
    """
    found = _found(case.agent, check.cues, check.sure)
    turns = {turn.index: evidence for turn, evidence, _ in found}
    if "overpromise" in check.cues:
        turns = {evidence.turn: evidence for evidence in case.broken} | turns
    if not turns and check.given and not _found(case.agent, check.given):
        return Finding(None, reason="nothing_to_judge")
    share = 1.0 if not turns else 0.5 if len(turns) < check.full + 1 and check.half is not None else 0.0
    return Finding(share, tuple(turns.values()), "avoided" if not turns else "")


def _hold(check: Check, case: Case) -> Finding:
    """Each hold was asked for and returned from; unscored when there was none."""
    asked = _found(case.agent, ("ask_hold",), check.sure)
    back = _found(case.agent, ("return_from_hold",), check.sure)
    if not asked and not back:
        return Finding(None, reason="no_hold")
    return Finding(1.0 if asked and back else 0.5, tuple(e for _, e, _ in (*asked[:1], *back[:1])))


def _case_facts(turn: Turn, case: Case) -> set[str]:
    """The pieces of this customer's own story that the agent's turn takes up."""
    mine = facts(turn.text, case.call.lang)
    told = (facts(t.text, case.call.lang) for t in case.call.customer_turns() if t.index < turn.index)
    return {piece for story in told for piece in mine & story}


def _feeling(check: Check, case: Case) -> Finding:
    """A feeling named with a fact of this case is full, without one half; a formula alone earns nothing."""
    named = _found(case.agent, ("name_feeling",), check.sure)
    if not named:
        formula = _found(case.agent, ("hollow_comfort", "apologise"))
        warm = [(t, e) for t, e, cue in formula if cue == "apologise" and len(_case_facts(t, case)) >= 2]
        if warm:
            return Finding(0.5, (warm[0][1],))
        return Finding(0.0, tuple(e for _, e, _ in formula[:2]), "formula" if formula else "not_shown")
    full = [(turn, evidence) for turn, evidence, _ in named if _case_facts(turn, case)]
    best = full or [(turn, evidence) for turn, evidence, _ in named]
    return Finding(1.0 if full else 0.5, tuple(e for _, e in best[:2]))


def _restates(check: Check, case: Case) -> Finding:
    """Takes up this customer's facts: a turn that says them back counts once or, at length, twice; one that uses them, once."""
    found = {turn.index: evidence for turn, evidence, _ in _found(case.agent, ("restate_case", "name_feeling"), check.sure)}
    amount, quotes = 0, []
    for turn in case.agent:
        taken = len(_case_facts(turn, case))
        if worth := min(2, 1 + taken // 3) if turn.index in found and taken else int(taken >= 3):
            amount += worth
            quotes.append(found.get(turn.index) or Evidence(turn.index, turn.text))
    return Finding(_graded(amount, check), tuple(quotes[:3]), "" if quotes else "not_shown")


def _explores(check: Check, case: Case) -> Finding:
    """How many turns ask about the case, without a harsh word beside the question."""
    return _counted(check, _found(_civil(_window(check, case)), ("ask_detail", "ask_safety"), check.sure))


def _shows(check: Check, case: Case) -> Finding:
    """How many turns show a cue of the list; where it has to be `told`, with a number, an address or this customer's facts."""
    found = _found(_window(check, case), check.cues, check.sure)
    return _counted(check, [each for each in found if not check.told or _says_back(*each, case)])


def _says_back(turn: Turn, evidence: Evidence, cue: str, case: Case) -> bool:
    words = turn.text if cue == "read_back" else evidence.quote
    told = len(_case_facts(replace(turn, text=words), case))
    return told >= 2 or (cue == "read_back" and _VALUE[case.call.lang].search(words) is not None)


def _counted(check: Check, found: Sequence[tuple[Turn, Evidence, str]]) -> Finding:
    turns = {turn.index: evidence for turn, evidence, _ in reversed(found)}
    return Finding(_graded(len(turns), check), tuple(turns.values())[:3], "" if turns else "not_shown")


def _duties(check: Check, case: Case) -> Finding:
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
    return Finding(share, tuple(_proof(shown[duty.id]) for duty in duties if duty.id in shown), "", fatal, missed)


def _proof(shown: Shown) -> Evidence:
    return Evidence(shown.turn.index, shown.quote)


def _forbidden(check: Check, case: Case) -> Finding:
    """Full when nothing this case forbids was done; a fatal promise that was taken back costs points, not the call."""
    if case.scenario is None:
        return Finding(None, reason="no_scenario")
    if not case.scenario.must_not:
        return Finding(None, reason="no_duty")
    wrong = tuple(duty for duty in case.scenario.must_not if duty.id in case.done_wrong)
    standing = [(duty, _standing(duty, case)) for duty in wrong if duty.fatal]
    fatal = tuple((duty.id, _proof(shown)) for duty, shown in standing if shown)
    proofs = tuple(_proof(shown) for duty in wrong for shown in case.done_wrong[duty.id][:3])
    share = 1.0 if not wrong else 0.5 if len(wrong) == 1 and not fatal else 0.0
    return Finding(share, proofs, "" if wrong else "avoided", fatal, wrong)


def _standing(duty: Duty, case: Case) -> Shown | None:
    """The first words of a forbidden deed that were not taken back; only a promise can be."""
    done = case.done_wrong[duty.id]
    return next((s for s in done if not (duty.promises and taken_back(s, case.call.turns))), None)


def _substance(check: Check, case: Case) -> Finding:
    """Different kinds of real help given, each counted once however often it is said; what breaks a promise is no help."""
    helped = _found(case.agent, check.cues or _SUBSTANCE, check.sure)
    found = {cue: evidence for turn, evidence, cue in reversed(helped) if not _wrong(turn, evidence, case)}
    return Finding(min(1.0, len(found) / check.full), tuple(found.values()), "" if found else "not_shown")


def _wrong(turn: Turn, evidence: Evidence, case: Case) -> bool:
    """Whether the words of the evidence are, or lie in, words that promised something wrong."""
    mine = squash(evidence.quote)
    return any(each.turn == turn.index and (squash(each.quote) in mine or mine in squash(each.quote)) for each in case.broken)


def _deadline(check: Check, case: Case) -> Finding:
    """A next step with a time is full, without one half; a time that breaks a promise is none."""
    steps = _found(case.agent, ("commit_next_step",), check.sure)
    timed = [(turn, e) for turn, e, _ in steps if _TIME[case.call.lang].search(_kept(turn, case))]
    best = timed or [(turn, e) for turn, e, _ in steps]
    return Finding(1.0 if timed else 0.5 if steps else 0.0, tuple(e for _, e in best[:2]), "" if steps else "not_shown")


def _safety(check: Check, case: Case) -> Finding:
    """Once the customer tells of a danger (patterns), one of the next two agent turns speaks of safety, and none makes it worse."""
    worse = [duty for duty in (case.scenario.must_not if case.scenario else ()) if duty.danger and duty.id in case.done_wrong]
    if worse:
        return Finding(0.0, tuple(_proof(case.done_wrong[duty.id][0]) for duty in worse), "danger_made", missed=tuple(worse))
    danger = next((t for t in case.call.customer_turns() if _tells_danger(check.patterns, t.text)), None)
    if danger is None:
        return Finding(None, reason="no_danger")
    after = [turn for turn in case.agent if turn.index > danger.index]
    if not after:
        return Finding(None, reason="no_answer")
    soon = _found([t for t in case.agent if t.index < danger.index] + after[:2], ("safety_advice", "ask_safety"), check.sure)
    late = _found(after[2:], ("safety_advice", "ask_safety"), check.sure)
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


def _asks_first(check: Check, case: Case) -> Finding:
    """Questions come before solutions: an early question is full, a later one half; none that comes with a harsh word."""
    asks = _found(_civil(case.agent), ("ask_detail", "ask_safety", "verify_identity", "restate_case"), check.sure)
    if not asks:
        return Finding(0.0, reason="not_shown")
    places = {turn.index: place for place, turn in enumerate(case.agent)}
    early = [evidence for turn, evidence, _ in asks if places[turn.index] < 3]
    return Finding(1.0 if early and len(asks) > 1 else 0.5, tuple((early or [e for _, e, _ in asks])[:2]))


def _fresh_words(check: Check, case: Case) -> Finding:
    """The share of the agent's words that is not the same sentence over again, and answers at some length."""
    pieces = [squash(piece) for turn in case.agent for piece in re.split(r"[，。！？,.!?]", turn.text)]
    long = [piece for piece in pieces if len(piece) >= (5 if case.call.lang == "zh" else 14)]
    if len(long) < 4:
        return Finding(None, reason="too_short")
    fresh = len(set(long)) / len(long)
    said = Counter(squash(turn.text) for turn in case.agent)
    repeated = next((turn for turn in case.agent if said[squash(turn.text)] > 1 and squash(turn.text)), None)
    return Finding(_graded(fresh, check), (Evidence(repeated.index, repeated.text),) if repeated and fresh < check.full else ())


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
    "feeling": _feeling,
    "restates": _restates,
    "explores": _explores,
    "duties": _duties,
    "forbidden": _forbidden,
    "substance": _substance,
    "deadline": _deadline,
    "safety": _safety,
    "shows": _shows,
    "asks_first": _asks_first,
    "fresh_words": _fresh_words,
    "outcome": _outcome,
    "overlap": _overlap,
    "pace": _pace,
    "ask_judge": _judge,
}
