"""The report of a call: its score, moods, times and sound, there as soon as the call has ended."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, pairwise
from statistics import correlation

from simulator.core import coaching, facts, promises, scoring
from simulator.core import mood as moods
from simulator.core.call import Call, Turn
from simulator.core.coaching import Tip
from simulator.core.errors import CallError, NotFound
from simulator.core.library import Library
from simulator.core.mood import Mood
from simulator.core.people import Account, Owned, require
from simulator.core.played import taken_by
from simulator.core.promises import Promise
from simulator.core.rubric import Rubric
from simulator.core.scenario import MARKS, Mark, Scenario
from simulator.core.scoring import Score, Verdict
from simulator.core.text import speech_units
from simulator.flows import laying
from simulator.flows.desk import Desk

DEAD_AIR = 10.0
"""Seconds of silence that a listener notices."""


@dataclass(frozen=True)
class Times:
    """Medians and sums over a call: waits in seconds, talk in seconds, pace in characters or words a minute."""

    seconds: float | None
    wait: float | None
    talk: float
    pace: float | None
    ring: float | None = None
    held: float = 0.0
    still: int = 0
    interruptions: int = 0
    over_customer: float = 0.0
    over_agent: float = 0.0
    """Seconds in which the trainee talked into the customer's words, and the customer into the trainee's."""


@dataclass(frozen=True)
class Report:
    """Everything the report page shows."""

    call: Call
    scenario: Scenario
    rubric: Rubric
    score: Score
    moods: tuple[Mood, ...]
    times: Times
    rubric_changed: bool
    promises: tuple[Promise, ...] = ()
    coaching: tuple[Tip, ...] = ()
    judged: frozenset[str] = frozenset()
    """The criteria on which a judge gave its verdict; without points where it has no licence."""

    def verdicts_of(self, turn: int) -> tuple[Verdict, ...]:
        """The verdicts that rest on words of this turn."""
        return tuple(v for v in self.score.verdicts if any(e.turn == turn for e in v.evidence))


def report(desk: Desk, account: Account, call_id: str) -> Report:
    """The report of an ended call; scored once by rules and kept. Raises CallError while the call runs."""
    call = desk.store.call(call_id)
    require(account, "read_call", Owned(call.agent))
    if call.outcome is None:
        raise CallError("the call is still running", "Finish it or hang up.")
    scenario = desk.library.scenario(call.scenario)
    rubric = desk.library.rubric(scenario.rubric)
    mark = desk.library.fingerprints[rubric.id]
    kept = next((s for s in reversed(desk.store.scores(call.id)) if s.grader == "rules"), None)
    score = kept or grade(desk, call)
    if kept is None:
        desk.store.keep_score(score)
    folded = moods.fold(taken_by(scenario, call.played_by).temperament, call.turns)
    kept_to = spoken_promises(desk.library, call)
    tips = advise(desk.library, call, rubric, score, kept_to)
    changed, decided = score.fingerprint != mark, laying.decided(desk, score)
    laid = laying.with_judge(desk, score)
    return Report(call, scenario, rubric, laid, folded, times(call), changed, kept_to, tips, decided)


def spoken_promises(library: Library, call: Call, province: str = "") -> tuple[Promise, ...]:
    """What the trainee committed to, held against the policy facts in force on the day of the call.

    A transcript without a date (its call began at the epoch) is held against the rules that have no end.
    """
    scenario = library.scenarios.get(call.scenario)
    company = facts.company_of(scenario.company if scenario else "")
    day = call.started.date() if call.started.timestamp() else date.max
    return promises.judge(call, library.facts, day, company, province)


def advise(library: Library, call: Call, rubric: Rubric, score: Score, spoken: tuple[Promise, ...]) -> tuple[Tip, ...]:
    """At most three things to do differently next time, the costliest first."""
    scenario = library.scenarios.get(call.scenario)
    return coaching.coach(coaching.Case(call, rubric, score, spoken, library.books[call.lang], scenario))


def grade(desk: Desk, call: Call) -> Score:
    """The score by rules of a call, dated."""
    return replace(by_rules(desk.library, call), at=desk.clock.now())


def by_rules(library: Library, call: Call) -> Score:
    """The score by rules of a call or a transcript; without a known scenario the language's own rubric is used."""
    scenario = library.scenarios.get(call.scenario)
    wanted = scenario.rubric if scenario else next((r.id for r in library.rubrics.values() if r.lang == call.lang), None)
    if wanted is None:
        raise NotFound(f"there is no rubric for {call.lang}", "Add one to rubrics/.")
    case = taken_by(scenario, call.played_by) if scenario else None
    return scoring.score(library.rubric(wanted), library.fingerprints[wanted], call, case, spoken_promises(library, call))


def correlations(scores: Sequence[Score]) -> list[tuple[Mark, Mark, float]]:
    """Pearson's correlation of every two marks over the calls in which both were scored."""
    found = []
    for one, other in combinations(MARKS, 2):
        pairs = [
            (s.marks[one], s.marks[other]) for s in scores if s.marks.get(one) is not None and s.marks.get(other) is not None
        ]
        left, right = zip(*pairs, strict=True) if pairs else ((), ())
        flat = len(set(left)) < 2 or len(set(right)) < 2
        found.append((one, other, float("nan") if flat else correlation(left, right)))
    return found


def times(call: Call) -> Times:
    """The times of a call, as far as they were measured; `still` counts silences of more than ten seconds."""
    waits = sorted(
        w for turn, before in zip(call.turns[1:], call.turns, strict=False) if (w := _wait(before, turn)) is not None
    )
    spoken = [(turn, turn.voiced or 0.0) for turn in call.agent_turns() if turn.voiced]
    talk = sum(seconds for _, seconds in spoken)
    units = sum(speech_units(turn.text, call.lang) for turn, _ in spoken)
    length = (call.ended - call.started).total_seconds() if call.ended else None
    return Times(
        length,
        waits[len(waits) // 2] if waits else None,
        talk,
        60 * units / talk if talk > 3 else None,
        ring=call.seconds_of("answered") if any(event.kind == "answered" for event in call.events) else None,
        held=call.seconds_of("held"),
        still=sum(1 for before, turn in pairwise(call.turns) if _gap(before, turn) > DEAD_AIR),
        interruptions=sum(turn.shows("interrupt") for turn in call.agent_turns()),
        over_customer=sum(_overlap(before, turn) for before, turn in pairwise(call.turns) if turn.speaker == "agent"),
        over_agent=sum(_overlap(before, turn) for before, turn in pairwise(call.turns) if turn.speaker == "customer"),
    )


def _overlap(before: Turn, turn: Turn) -> float:
    """Seconds for which a turn sounded before the earlier one had ended; 0 where nobody measured."""
    if before.speaker == turn.speaker or None in (before.end, turn.start, turn.end):
        return 0.0
    assert before.end is not None and turn.start is not None and turn.end is not None
    return max(0.0, min(before.end, turn.end) - turn.start)


def _gap(before: Turn, turn: Turn) -> float:
    """Seconds of silence between a customer's turn and the agent's next; 0 where nobody measured."""
    if before.speaker == "agent" or turn.speaker == "customer" or before.end is None or turn.start is None:
        return 0.0
    return turn.start - before.end


def _wait(agent: Turn, customer: Turn) -> float | None:
    if agent.speaker != "agent" or customer.speaker != "customer":
        return None
    if agent.marks.heard_end is None or customer.marks.voiced is None:
        return None
    return max(0.0, customer.marks.voiced - agent.marks.heard_end)
