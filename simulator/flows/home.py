"""A trainee's home: the calls taken, how the four marks go, and what to practise next."""

from dataclasses import dataclass

from simulator.core.call import Call
from simulator.core.people import Account
from simulator.core.scenario import MARKS, Mark, Scenario
from simulator.core.scoring import Score
from simulator.flows.desk import Desk


@dataclass(frozen=True)
class Taken:
    """A call that was taken, with its score once it has ended."""

    call: Call
    title: str
    score: Score | None


@dataclass(frozen=True)
class Suggestion:
    """What to practise next, and why: `weakest` is the mark that is lowest over the last calls, None at the start."""

    scenario: Scenario
    weakest: Mark | None


def taken(desk: Desk, account: Account) -> tuple[Taken, ...]:
    """The account's calls, newest first; one that the simulator has spoilt has no score."""
    scores = desk.store.scores_of(account.id)
    titles = {id: scenario.title for id, scenario in desk.library.scenarios.items()}
    return tuple(
        Taken(call, titles.get(call.scenario, call.scenario), None if call.void else scores.get(call.id))
        for call in desk.store.calls(account.id)
    )


def best(history: tuple[Taken, ...]) -> dict[str, float]:
    """The best total by scenario."""
    totals: dict[str, float] = {}
    for each in history:
        if each.score is not None and each.score.total is not None:
            totals[each.call.scenario] = max(each.score.total, totals.get(each.call.scenario, 0.0))
    return totals


def averages(history: tuple[Taken, ...], last: int = 5) -> dict[Mark, float | None]:
    """The mean of each mark over the newest scored calls."""
    scored = [each.score for each in history if each.score is not None][:last]
    means: dict[Mark, float | None] = {}
    for mark in MARKS:
        values = [value for score in scored if (value := score.marks.get(mark)) is not None]
        means[mark] = round(sum(values) / len(values), 1) if values else None
    return means


def _offered(scenario: Scenario, lang: str) -> bool:
    return scenario.lang == lang and not scenario.sensitive and bool(scenario.script.nodes)


def suggestion(desk: Desk, history: tuple[Taken, ...], lang: str) -> Suggestion | None:
    """The call to take next: an easy new one first, then the one with the lowest best result."""
    ready = [scenario for scenario in desk.library.scenarios.values() if _offered(scenario, lang)]
    if not ready:
        return None
    reached = best(history)
    means = {mark: value for mark, value in averages(history).items() if value is not None}
    weakest = min(means.items(), key=lambda pair: pair[1])[0] if len(set(means.values())) > 1 else None
    new = [scenario for scenario in ready if scenario.id not in reached]
    pick = min(new, key=lambda s: (s.level, s.id)) if new else min(ready, key=lambda s: (reached[s.id], s.id))
    return Suggestion(pick, weakest)
