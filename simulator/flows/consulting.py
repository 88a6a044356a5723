"""Asking the language model about an ended call: the judge, the promises, the coach, one after the other."""

from collections.abc import Callable
from typing import Literal

from simulator.core import coached
from simulator.core.coaching import Case
from simulator.core.errors import EngineError
from simulator.core.promises import Promise
from simulator.flows import advising, judging, remarks
from simulator.flows.desk import Desk
from simulator.flows.grading import Report

Part = Literal["judge", "promises", "coach"]
Told = Callable[[Part, int, int], None]


def waiting(desk: Desk, report: Report) -> tuple[Part, ...]:
    """The parts that there is a model for and that have not been asked about this call yet.

    Nothing is asked about a void call, one without a word of the trainee, or one that was scored by an earlier rubric.
    """
    call, score = report.call, report.score
    spoke = any(turn.text.strip() for turn in call.agent_turns())
    if call.void or report.rubric_changed or not spoke:
        return ()
    found: list[Part] = ["judge"] if judging.waits(desk, call, score) else []
    if desk.finder is not None and remarks.lacks(desk, "promises", desk.finder, call, score):
        found.append("promises")
    if desk.coach is not None and remarks.lacks(desk, "coach", desk.coach, call, score) and coached.losses(_case(desk, report)):
        found.append("coach")
    return tuple(found)


def ask(desk: Desk, report: Report, told: Told = lambda part, done, of: None) -> dict[Part, EngineError]:
    """Asks every part that waits, keeps what comes, and gives back why the parts failed that did.

    `told` hears which part is asked now, how many are done and of how many. A part whose model has just given another one
    no answer at all fails with it, unasked.
    """
    failed: dict[Part, EngineError] = {}
    parts = waiting(desk, report)
    for done, part in enumerate(parts):
        told(part, done, len(parts))
        gone = failed.get("judge") if part == "promises" else None  # the judge's model finds the promises
        error = gone if gone is not None and not gone.answered else _one(desk, report, part)
        if error is not None:
            failed[part] = error
    return failed


def _one(desk: Desk, report: Report, part: Part) -> EngineError | None:
    errors: list[EngineError] = []
    try:
        if part == "judge":
            judging.judge(desk, report.call, failed=errors.append)
        elif part == "promises" and desk.finder is not None:
            remarks.find(desk, desk.finder, report.call, report.score, _by_rules(report))
        elif desk.coach is not None:
            remarks.advise(desk, desk.coach, report.call, report.score, _case(desk, report))
    except EngineError as error:
        errors.append(error)
    return errors[-1] if errors else None


def _case(desk: Desk, report: Report) -> Case:
    """What the rules know, whatever a judge or a finder has added: the same call is asked about in the same words."""
    rules = judging.by_rules(desk, report.call)
    return advising.case_of(desk.library, report.call, report.rubric, rules, _by_rules(report))


def _by_rules(report: Report) -> tuple[Promise, ...]:
    return tuple(p for p in report.promises if not p.by_model)
