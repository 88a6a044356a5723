"""Scores laid over each other: what a judge gave counts over the rules only as far as its licence goes."""

from simulator.core import scoring
from simulator.core.call import Call
from simulator.core.fingerprint import fingerprint
from simulator.core.licence import trusted
from simulator.core.scoring import Score
from simulator.flows.desk import Desk

JUDGE = "judge:"


def judged(desk: Desk, rules: Score) -> Score | None:
    """The newest score that a judge gave to the call with the same rubric as the rules'; None when there is none."""
    found = (s for s in reversed(desk.store.scores(rules.call)) if s.grader.startswith(JUDGE))
    return next((s for s in found if s.fingerprint == rules.fingerprint), None)


def laid(desk: Desk, rules: Score, judge: Score) -> Score:
    """The rules' score under a judge's; verdicts without a licence of that judge for that rubric are advice only."""
    licence = desk.store.licence(judge.note.partition("/")[0], judge.fingerprint)
    return scoring.lay_over(rules, trusted(judge, licence))


def with_judge(desk: Desk, rules: Score) -> Score:
    """The rules' score with the kept judge's over it, if there is one."""
    found = judged(desk, rules)
    return rules if found is None else laid(desk, rules, found)


def decided(desk: Desk, rules: Score) -> frozenset[str]:
    """The criteria on which the kept judge gave an option, counting or not."""
    found = judged(desk, rules)
    return frozenset(v.criterion for v in found.verdicts if v.option is not None) if found else frozenset()


def words(call: Call) -> str:
    """A short name of what was said in a call, by whom: other words ask for another judgement."""
    return fingerprint([(turn.speaker, turn.by, turn.text) for turn in call.turns])
