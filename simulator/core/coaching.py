"""Coaching by rules: the three costliest things to do differently, each with the trainee's sentence and a better one."""

from dataclasses import dataclass

from simulator.core import rewording
from simulator.core.call import Call, Turn
from simulator.core.cues import CueBook
from simulator.core.facts import Fact, wording
from simulator.core.promises import Promise
from simulator.core.rubric import Criterion, Rubric
from simulator.core.scenario import Duty, Scenario
from simulator.core.scoring import Score, Verdict
from simulator.core.text import facts as pieces

MOST = 3
COSTS = {"over_promise": 8.0, "wrong": 6.0, "missing_caveat": 2.0}
FATAL = 100.0
"""What a fatal error costs: the whole call."""
# An outcome, a pace or a count of helpful things has no one sentence that could be put better.
_SENTENCES = frozenset(
    ("parts", "avoids", "feeling", "restates", "explores", "duties", "forbidden", "deadline", "safety", "shows", "fresh_words")
)


@dataclass(frozen=True)
class Tip:
    """One thing to do differently: `said` in a turn, why not, and what to say there; `cost` is in points of the total.

    `duty` is what this case asks or forbids, where the criterion is only that its duties are done; `by_model` says that a
    model wrote it (see core.coached).
    """

    about: str
    turn: int
    said: str
    why: str
    better: str
    source: str
    cost: float
    duty: str = ""
    by_model: bool = False


@dataclass(frozen=True)
class Case:
    """What coaching reads."""

    call: Call
    rubric: Rubric
    score: Score
    promises: tuple[Promise, ...]
    book: CueBook
    scenario: Scenario | None

    @property
    def said(self) -> tuple[Turn, ...]:
        """The trainee's turns that have words."""
        return tuple(turn for turn in self.call.agent_turns() if turn.text.strip())

    def before(self, turn: Turn) -> Turn | None:
        """What the customer said just before a turn."""
        return next((t for t in reversed(self.call.turns) if t.speaker == "customer" and t.index < turn.index), None)


def coach(case: Case, most: int = MOST) -> tuple[Tip, ...]:
    """The costliest tips, each about another criterion and another sentence; fewer where less was lost."""
    tips = sorted([*_promised(case), *_lost(case)], key=lambda tip: (-tip.cost, tip.turn))
    kept: list[Tip] = []
    for tip in tips:
        fresh = all(tip.about != other.about and (tip.turn, tip.said) != (other.turn, other.said) for other in kept)
        if fresh and len(kept) < most:
            kept.append(tip)
    return tuple(kept)


def _promised(case: Case) -> list[Tip]:
    """A tip for the worst promise of every verdict: they are all about one criterion."""
    texts = {turn.index: turn.text for turn in case.call.turns}
    tips = []
    for each in case.promises:
        if each.verdict in COSTS and each.fact is not None:
            said = rewording.sentence_of(texts[each.turn], each.commitment.quote)
            better = rewording.kept_promise(each, said, case.call.lang)
            why = why_not(each, each.fact, case.call.lang)
            tips.append(Tip("no_overpromise", each.turn, said, why, better, each.fact.source, COSTS[each.verdict]))
    return tips


def why_not(each: Promise, fact: Fact, lang: str) -> str:
    """What speaks against a promise: what was left out, or else what holds."""
    return ("；" if lang == "zh" else "; ").join(wording(c.text, lang) for c in each.missing) or wording(fact.clause, lang)


def _lost(case: Case) -> list[Tip]:
    criteria = {c.id: c for c in case.rubric.criteria}
    found = [
        _tip(case, criteria[v.criterion], v)
        for v in case.score.verdicts
        if v.points is not None and v.advice and v.criterion in criteria and criteria[v.criterion].check.kind in _SENTENCES
    ]
    return [tip for tip in found if tip is not None]


def _tip(case: Case, criterion: Criterion, verdict: Verdict) -> Tip | None:
    lost = verdict.most - (verdict.points or 0.0)
    broken = any(f.criterion == criterion.id for f in case.score.fatal)
    if not case.said or (lost <= 0 and not broken):
        return None
    duty = _duty(case, criterion, verdict)
    turn = _turn(case, criterion, verdict, duty)
    if turn is None:
        return None
    quote = next((e.quote for e in verdict.evidence if e.turn == turn.index), "")
    fatal = broken or bool(duty and any(f.criterion == duty.id for f in case.score.fatal))
    why, source = (duty.advice, duty.source) if duty else (criterion.advice, criterion.norm)
    better = duty.better if duty else _better(case, criterion, turn, quote)
    said = rewording.sentence_of(turn.text, quote)
    cost, asks = FATAL if fatal else lost, duty.asks if duty else ""
    return Tip(criterion.id, turn.index, said, why, better, source, cost, asks) if better else None


def _duty(case: Case, criterion: Criterion, verdict: Verdict) -> Duty | None:
    """The weightiest duty of the case that the verdict is about."""
    return next(iter(duties(case, criterion, verdict)), None)


def duties(case: Case, criterion: Criterion, verdict: Verdict) -> list[Duty]:
    """The duties of the case that the verdict is about, the weightiest first."""
    if case.scenario is None or criterion.check.kind not in ("duties", "forbidden"):
        return []
    mine = case.scenario.must if criterion.check.kind == "duties" else case.scenario.must_not
    advised = {advice.better for advice in verdict.advice}
    return sorted((d for d in mine if d.better in advised), key=lambda d: (-d.fatal, -d.points))


def _turn(case: Case, criterion: Criterion, verdict: Verdict, duty: Duty | None) -> Turn | None:
    """The turn in which it was said wrong, or else where it would have been in place."""
    said, kind = case.said, criterion.check.kind
    if kind in ("avoids", "forbidden", "fresh_words"):
        wrong = {e.turn for e in verdict.evidence}
        return next((turn for turn in said if turn.index in wrong), None)
    if kind == "parts":
        last = said[-1] if criterion.check.last and case.call.outcome != "hung_up" else None
        return said[0] if criterion.check.first else last
    if kind == "safety":
        danger = min((e.turn for e in verdict.evidence), default=0)
        return next((turn for turn in said if turn.index > danger), None)
    if duty is not None:
        return _nearest(case, duty.better)
    return _after_numbers(case) if kind == "shows" else said[-2:][0] if kind == "deadline" else _after_story(case)


def _nearest(case: Case, words: str) -> Turn:
    """The turn that answers the customer's words which are nearest to some words."""
    want = pieces(words, case.call.lang)

    def shared(turn: Turn) -> int:
        before = case.before(turn)
        return len(want & pieces(turn.text, case.call.lang)) + (
            2 * len(want & pieces(before.text, case.call.lang)) if before else 0
        )

    return max(case.said[1:] or case.said, key=shared)


def _after_story(case: Case) -> Turn | None:
    """The turn after the customer first told their story."""
    for turn in case.said:
        before = case.before(turn)
        if before is not None and len(pieces(before.text, case.call.lang)) >= 3:
            return turn
    return None


def _after_numbers(case: Case) -> Turn | None:
    """The turn after the customer gave a number or an address."""
    for turn in case.said:
        before = case.before(turn)
        if before is not None and rewording.numbers_in(before.text):
            return turn
    return None


def _better(case: Case, criterion: Criterion, turn: Turn, quote: str) -> str:
    """What to say there, made of this call's own words; empty where rules can only be general."""
    kind, lang = criterion.check.kind, case.call.lang
    before = case.before(turn)
    text, tones = (before.text, before.tones) if before else ("", frozenset[str]())
    cue = next((c.cue for c in turn.cues if c.quote == quote and c.cue in criterion.check.cues), "")
    if kind == "shows":
        return rewording.read_back(text, lang)
    if kind == "deadline" and case.scenario is not None:
        order = case.scenario.work_order
        return rewording.next_step(order.category, order.deadline, lang)
    if kind in ("feeling", "restates", "explores") or cue == "hollow_comfort":
        about = _about(case)
        return rewording.taken_up("feeling" if cue else kind, text, lang, tones, about)
    if kind == "avoids" and cue:
        instead = case.book.definition(cue).better
        taken = rewording.taken_up("restates", text, lang, tones, _about(case))
        return f"{instead}{'' if lang == 'zh' else ' '}{taken}".strip()
    return criterion.better


def _about(case: Case) -> frozenset[str]:
    """The pieces of what the case is about."""
    if case.scenario is None:
        return frozenset()
    brief = case.scenario.brief
    told = (brief.reason, case.scenario.summary, case.scenario.work_order.summary)
    return frozenset().union(*(pieces(text, case.call.lang) for text in told))
