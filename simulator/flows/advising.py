"""What rules say beside the marks: the promises of a call held against the policy facts, and what to do differently."""

from datetime import date

from simulator.core import facts, promises
from simulator.core.call import Call
from simulator.core.coaching import Case, Trial
from simulator.core.library import Library
from simulator.core.promises import Promise
from simulator.core.rubric import Rubric
from simulator.core.scoring import Score


def spoken_promises(library: Library, call: Call, province: str = "") -> tuple[Promise, ...]:
    """What the trainee committed to, held against the policy facts in force on the day of the call."""
    return promises.judge(call, library.facts, *in_force(library, call), province)


def in_force(library: Library, call: Call) -> tuple[date, str]:
    """The day and the company whose rules hold for a call.

    A transcript without a date (its call began at the epoch) is held against the rules that have no end.
    """
    scenario = library.scenarios.get(call.scenario)
    day = call.started.date() if call.started.timestamp() else date.max
    return day, facts.company_of(scenario.company if scenario else " ".join(turn.text for turn in call.agent_turns()))


def case_of(
    library: Library, call: Call, rubric: Rubric, score: Score, spoken: tuple[Promise, ...], trial: Trial | None = None
) -> Case:
    """What coaching reads of a call; with a trial every sentence is tried out."""
    return Case(call, rubric, score, spoken, library.books[call.lang], library.scenarios.get(call.scenario), trial)
