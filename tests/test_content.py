"""The content that ships: nothing wrong with it, enough of it, and every plan goes as planned."""

import pytest

from simulator.core.cues import CUES
from simulator.flows import plans
from tests.real import library, readers

PLANS = [(id, name) for id in sorted(library().plans) for name in ("good", "average", "bad")]


def test_no_problem_of_any_kind() -> None:
    assert [str(problem) for problem in library().problems] == []


def test_there_is_enough_of_it() -> None:
    by_lang = {lang: [s for s in library().scenarios.values() if s.lang == lang] for lang in ("zh", "en")}
    assert len(by_lang["zh"]) >= 8 and len(by_lang["en"]) >= 4
    for scenario in library().scenarios.values():
        assert len(scenario.brief.knows) >= 4, scenario.id
        assert scenario.brief.pushes_back_on and scenario.must_not, scenario.id
    for book in library().books.values():
        assert {definition.id for definition in book.definitions} == CUES


def test_temperaments_differ() -> None:
    tempers = [
        (s.temperament.anger, s.temperament.trust, s.temperament.patience, s.temperament.swing)
        for s in library().scenarios.values()
    ]
    assert len(set(tempers)) == len(tempers)


@pytest.mark.parametrize(("id", "name"), PLANS, ids=[f"{id}-{name}" for id, name in PLANS])
def test_a_plan_goes_as_planned(id: str, name: str) -> None:
    played = plans.play(library(), readers(), library().scenario(id), getattr(library().plans[id], name))
    assert played.differs == ()


@pytest.mark.parametrize("id", sorted(library().plans))
def test_the_better_plan_scores_higher(id: str) -> None:
    totals = [
        plans.play(library(), readers(), library().scenario(id), getattr(library().plans[id], name)).score.total or 0
        for name in ("good", "average", "bad")
    ]
    assert totals[0] > totals[1] > totals[2]
