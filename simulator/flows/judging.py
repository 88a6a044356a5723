"""The judge at work: its verdicts laid over the rules' score, kept, and counted only as far as its licence goes."""

from collections.abc import Callable

from simulator.core import judging
from simulator.core.call import Call
from simulator.core.errors import EngineError, Missing
from simulator.core.judging import Judge
from simulator.core.rubric import Criterion
from simulator.core.scenario import Scenario
from simulator.core.scoring import Score, Verdict
from simulator.flows import grading, laying
from simulator.flows.desk import Desk

FAILED = "judge_failed"
"""The reason of a criterion whose question the engine did not answer; it is asked anew the next time."""
Failed = Callable[[EngineError], None]


def judge(desk: Desk, call: Call, keep: bool = True, failed: Failed = lambda error: None) -> Score:
    """The rules' score with the judge's verdicts laid over it; what the judge has no licence for is advice only.

    Each pending criterion is asked once for a judge, rubric and call as they stand, and the answers are kept with the
    call unless `keep` is False (a transcript that is not in the store). A call scored by an earlier rubric is left as it
    is. `failed` is told why a question got no answer. Raises Missing when there is no judge.
    """
    if desk.judge is None:
        raise Missing("a judge", "Set SIMULATOR_LLM_MODEL or SIMULATOR_JUDGE_MODEL; see the README.")
    rules = by_rules(desk, call)
    if rules.fingerprint != desk.library.fingerprints[rules.rubric]:
        return laying.with_judge(desk, rules)
    if kept(desk, desk.judge, call, rules) is None:
        made = ask(desk, desk.judge, call, rules, failed)
        if not keep or _failed(made):
            return laying.laid(desk, rules, made)
        if made.verdicts:
            desk.store.keep_score(made)
    return laying.with_judge(desk, rules)


def waits(desk: Desk, call: Call, score: Score) -> bool:
    """Whether there is a judge with something to say about a call that it has not said yet."""
    if desk.judge is None or call.void or score.fingerprint != desk.library.fingerprints[score.rubric]:
        return False
    asks = any(criterion.check.kind == "ask_judge" for criterion in desk.library.rubric(score.rubric).criteria)
    return asks and kept(desk, desk.judge, call, score) is None


def by_rules(desk: Desk, call: Call) -> Score:
    """The score by rules that is kept of a call, or else one made now."""
    return next((s for s in reversed(desk.store.scores(call.id)) if s.grader == "rules"), None) or grading.grade(desk, call)


def kept(desk: Desk, asked: Judge, call: Call, rules: Score) -> Score | None:
    """The score that this judge, as it stands, has given to this call with the rubric of the rules' score."""
    wanted = (laying.JUDGE + asked.name, rules.fingerprint, _note(asked, call))
    found = (s for s in reversed(desk.store.scores(call.id)) if (s.grader, s.fingerprint, s.note) == wanted)
    return next(found, None)


def ask(desk: Desk, asked: Judge, call: Call, rules: Score, failed: Failed = lambda error: None) -> Score:
    """The judge's own score: a verdict for every pending criterion, in the rubric's order.

    An engine that gave one question no answer at all is not asked the others: each might take as long.
    """
    criteria = judging.pending(desk.library.rubric(rules.rubric).criteria, rules)
    scenario = desk.library.scenarios.get(call.scenario)
    verdicts, there = [], True
    for criterion in criteria:
        try:
            verdicts.append(_verdict(asked, criterion, call, scenario) if there else judging.unscored(criterion, FAILED))
        except EngineError as error:
            verdicts.append(judging.unscored(criterion, FAILED))
            there = error.answered
            failed(error)
    grader, note = laying.JUDGE + asked.name, _note(asked, call)
    return Score(call.id, rules.rubric, rules.fingerprint, tuple(verdicts), (), None, {}, grader, desk.clock.now(), note)


def _verdict(asked: Judge, criterion: Criterion, call: Call, scenario: Scenario | None) -> Verdict:
    if not any(turn.text.strip() for turn in call.agent_turns()):
        return judging.unscored(criterion, "no_agent_words")
    return judging.accept(asked.answer(judging.ask(criterion, call, scenario)), criterion, call)


def _failed(score: Score) -> bool:
    return any(verdict.reason == FAILED for verdict in score.verdicts)


def _note(asked: Judge, call: Call) -> str:
    """By which judge, as it stood, and over which words a score was given."""
    return f"{asked.fingerprint(call.lang)}/{laying.words(call)}"
