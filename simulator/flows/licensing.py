"""A judge's examination: the gold set is put to it, and what it showed becomes its licence."""

from collections.abc import Callable, Sequence

from simulator.core import judging, perturb, trivial
from simulator.core.agreement import Flips, agreement, flips
from simulator.core.call import Call
from simulator.core.errors import EngineError, Missing, SimulatorError
from simulator.core.fingerprint import fingerprint
from simulator.core.judging import Judge
from simulator.core.licence import Licence, Trust
from simulator.core.rubric import Criterion, Rubric
from simulator.core.scenario import Scenario
from simulator.flows import gold
from simulator.flows.desk import Desk
from simulator.flows.gold import Graded

FLIPPED_CALLS = 8
"""How many calls of the gold set are asked about again with changes that should not matter."""
_GIVE_UP = 3
_NONE = "unscored"
Progress = Callable[[int, int], None]


def licence(
    desk: Desk, rubric: Rubric, graded: Sequence[Graded], changed: int = FLIPPED_CALLS, progress: Progress | None = None
) -> Licence:
    """Puts the gold set to the judge, keeps what it showed and gives it back; a new licence takes effect at once.

    Every criterion that people graded and the rubric leaves to a judge is asked for every call; for `changed` calls,
    spread over the set, also with each perturbation, a second time, with the options turned round, and with an order to
    the judge in the trainee's words. Raises Missing without a judge, SimulatorError for grades that do not fit the rubric,
    EngineError when the engine gives no answer three times in a row.
    """
    if desk.judge is None:
        raise Missing("a judge", "Set SIMULATOR_LLM_MODEL or SIMULATOR_JUDGE_MODEL; see the README.")
    gold.fits(list(graded), rubric)
    criteria = [c for c in rubric.criteria if c.check.kind == "ask_judge" and any(c.id in g for e in graded for g in e.grades)]
    if not criteria:
        raise SimulatorError(f"nothing in this gold set is left to a judge by {rubric.id}", "Grade its ask_judge criteria.")
    asker = _Asker(desk.judge)
    trusts = []
    for number, criterion in enumerate(criteria):
        trusts.append(_examine(desk, asker, criterion, graded, changed))
        if progress is not None:
            progress(number + 1, len(criteria))
    made = Licence(
        desk.judge.fingerprint(rubric.lang),
        desk.judge.name,
        rubric.id,
        desk.library.fingerprints[rubric.id],
        fingerprint([each.model_dump(mode="json") for each in graded]),
        desk.clock.now(),
        tuple(trusts),
    )
    desk.store.keep_licence(made)
    return made


def _examine(desk: Desk, asker: "_Asker", criterion: Criterion, graded: Sequence[Graded], changed: int) -> Trust:
    """The trust that one criterion has earned."""
    mine = [each for each in graded if any(criterion.id in grades for grades in each.grades)]
    order = [option.id for option in sorted(criterion.options, key=lambda option: option.points)]
    calls = [(each.call(), desk.library.scenarios.get(each.scenario or "")) for each in mine]
    given = [asker(criterion, call, scenario) for call, scenario in calls]
    judge = [
        (said, grades[criterion.id])
        for said, each in zip(given, mine, strict=True)
        for grades in each.grades
        if criterion.id in grades and said != _NONE
    ]
    both = [[g[criterion.id] for g in each.grades if criterion.id in g] for each in mine]
    people = [(pair[0], pair[1]) for pair in both if len(pair) == 2]
    found: dict[str, Flips] = {}
    for place in _spread(given, order, changed):
        for kind, each in _flips(asker, criterion, *calls[place], given[place], order).items():
            found[kind] = found.get(kind, Flips(0, 0)) + each
    answered = sum(said != _NONE for said in given)
    graded_calls = [
        (call, g[criterion.id]) for (call, _), each in zip(calls, mine, strict=True) for g in each.grades if criterion.id in g
    ]
    rivals = trivial.kappas([call for call, _ in graded_calls], [option for _, option in graded_calls], order)
    return Trust(criterion.id, len(mine), answered, agreement(judge, order), agreement(people, order), found, rivals)


def _spread(given: list[str], order: list[str], wanted: int) -> list[int]:
    """Places of accepted answers, spread over the options: a top grade cannot rise, a lowest one cannot fall."""
    ranked = sorted((place for place, said in enumerate(given) if said != _NONE), key=lambda place: order.index(given[place]))
    count = min(wanted, len(ranked))
    return [ranked[(2 * number + 1) * len(ranked) // (2 * count)] for number in range(count)]


def _flips(
    asker: "_Asker", criterion: Criterion, call: Call, scenario: Scenario | None, before: str, order: list[str]
) -> dict[str, Flips]:
    """Where the answer changes although nothing that matters did; an order to the judge flips it only when it gains by it."""
    found = {
        kind: flips([(before, asker(criterion, other, scenario))])
        for kind, other in perturb.perturbed(call, criterion.mark).items()
    }
    found["repeat"] = flips([(before, asker(criterion, call, scenario))])
    found["order"] = flips([(before, asker(criterion, call, scenario, True))])
    orders = [asker(criterion, other, scenario) for other in perturb.steered(call) if before != order[-1]]
    gained = sum(said != _NONE and order.index(said) > order.index(before) for said in orders)
    return {**found, "steer": Flips(len(orders), gained)}


class _Asker:
    """Asks the judge; an answer that is not accepted is "unscored", and an engine that only fails is given up."""

    def __init__(self, judge: Judge) -> None:
        self._judge, self._failures = judge, 0

    def __call__(self, criterion: Criterion, call: Call, scenario: Scenario | None, turned: bool = False) -> str:
        try:
            answer = self._judge.answer(judging.ask(criterion, call, scenario, turned))
        except EngineError as error:
            # An engine that answers badly is examined to the end; one that does not answer is not there.
            self._failures = 0 if error.answered else self._failures + 1
            if self._failures >= _GIVE_UP:
                raise
            return _NONE
        self._failures = 0
        return judging.accept(answer, criterion, call).option or _NONE
