"""Scoring: a rubric laid over a call gives verdicts with evidence, the four marks and a total."""

from dataclasses import dataclass, replace
from datetime import datetime

from simulator.core import checks
from simulator.core import mood as moods
from simulator.core.call import Call
from simulator.core.evidence import Case, Evidence, Finding
from simulator.core.promises import Promise
from simulator.core.rubric import Criterion, Rubric
from simulator.core.scenario import MARKS, Duty, Mark, Scenario
from simulator.core.text import occurs


@dataclass(frozen=True)
class Advice:
    """What to do differently, with a better wording."""

    text: str
    better: str
    source: str


@dataclass(frozen=True)
class Verdict:
    """What one criterion gave: `points` of `most`, or None with the `reason` (a key of the interface's words)."""

    criterion: str
    mark: Mark
    option: str | None
    points: float | None
    most: float
    evidence: tuple[Evidence, ...] = ()
    advice: tuple[Advice, ...] = ()
    reason: str = ""

    @property
    def lost(self) -> float:
        """The points that it has not given."""
        return self.most - (self.points or 0.0)


@dataclass(frozen=True)
class Fatal:
    """An error that makes the whole call fail."""

    criterion: str
    turn: int | None
    quote: str


@dataclass(frozen=True)
class Score:
    """A graded call; the total and the marks are 0-100, None where nothing could be judged."""

    call: str
    rubric: str
    fingerprint: str
    verdicts: tuple[Verdict, ...]
    fatal: tuple[Fatal, ...]
    total: float | None
    marks: dict[Mark, float | None]
    grader: str = "rules"
    at: datetime | None = None
    note: str = ""


def score(rubric: Rubric, fingerprint: str, call: Call, scenario: Scenario | None, spoken: tuple[Promise, ...] = ()) -> Score:
    """Applies every criterion; evidence whose quote does not occur in its turn is dropped and proves nothing.

    `spoken` are the agent's promises (see core.promises). What a supervisor typed for the trainee moves the customer but earns and costs the trainee nothing.
    """
    temperament = scenario.temperament if scenario else moods.NEUTRAL
    moods_after = moods.fold(temperament, call.turns)
    call = replace(call, turns=tuple(replace(t, text="", cues=()) if t.by and t.speaker == "agent" else t for t in call.turns))
    case = Case(call, moods_after, scenario, spoken)
    findings = [(criterion, _proven(checks.apply(criterion.check, case), call)) for criterion in rubric.criteria]
    verdicts = tuple(_verdict(criterion, finding) for criterion, finding in findings)
    fatal = tuple(f for criterion, finding in findings for f in _fatal(criterion, finding))
    return Score(
        call.id,
        rubric.id,
        fingerprint,
        verdicts,
        fatal,
        0.0 if fatal else percent(verdicts),
        {mark: percent(tuple(v for v in verdicts if v.mark == mark)) for mark in MARKS},
    )


def lay_over(earlier: Score, later: Score) -> Score:
    """The earlier score with the later grader's verdicts over it; total and marks are reckoned anew.

    Unscored never erases scored, and advice without points (an option, but no points) erases only what is unscored. A
    fatal error stays, unless the later grader gave its own criterion points.
    """
    laid = {verdict.criterion: verdict for verdict in later.verdicts}
    verdicts = tuple(_upper(verdict, laid.pop(verdict.criterion, None)) for verdict in earlier.verdicts) + tuple(laid.values())
    forgiven = {verdict.criterion for verdict in later.verdicts if verdict.points}
    fatal = tuple(dict.fromkeys((*(f for f in earlier.fatal if f.criterion not in forgiven), *later.fatal)))
    return replace(
        earlier,
        verdicts=verdicts,
        fatal=fatal,
        total=0.0 if fatal else percent(verdicts),
        marks={mark: percent(tuple(v for v in verdicts if v.mark == mark)) for mark in MARKS},
        grader=f"{earlier.grader}+{later.grader}",
        at=later.at or earlier.at,
    )


def _upper(below: Verdict, above: Verdict | None) -> Verdict:
    if above is None or (above.points is None and below.points is not None):
        return below
    return below if above.option is None and below.option is not None else above


def percent(verdicts: tuple[Verdict, ...]) -> float | None:
    """Points earned of the points that could be judged, 0-100; None when nothing could be."""
    scored = [(verdict.points, verdict.most) for verdict in verdicts if verdict.points is not None]
    most = sum(weight for _, weight in scored)
    return round(100 * sum(points for points, _ in scored) / most, 1) if most else None


def _proven(finding: Finding, call: Call) -> Finding:
    """The finding with only the quotes that stand in the transcript; points for words nobody said are withdrawn."""
    texts = {turn.index: turn.text for turn in call.turns}
    kept = tuple(e for e in finding.evidence if occurs(e.quote, texts.get(e.turn, "")))
    lost = len(finding.evidence) - len(kept)
    if lost and not kept:
        return Finding(None, (), "quote_not_found", finding.fatal, finding.missed)
    return Finding(finding.share, kept, finding.reason, finding.fatal, finding.missed)


def _verdict(criterion: Criterion, finding: Finding) -> Verdict:
    if finding.share is None:
        return Verdict(criterion.id, criterion.mark, None, None, criterion.weight, finding.evidence, (), finding.reason)
    option = criterion.option(finding.share)
    advice = tuple(_duty_advice(duty) for duty in finding.missed)
    if option.points < 1 and not advice:
        advice = (Advice(criterion.advice, criterion.better, criterion.norm),)
    points = round(criterion.weight * option.points, 2)
    return Verdict(criterion.id, criterion.mark, option.id, points, criterion.weight, finding.evidence, advice, finding.reason)


def _duty_advice(duty: Duty) -> Advice:
    return Advice(duty.advice, duty.better, duty.source)


def _fatal(criterion: Criterion, finding: Finding) -> list[Fatal]:
    own = [Fatal(id, proof.turn if proof else None, proof.quote if proof else "") for id, proof in finding.fatal]
    if criterion.critical and finding.share is not None and finding.share <= 0:
        own += [Fatal(criterion.id, e.turn, e.quote) for e in finding.evidence[:1]]
    return own
