"""The graded calls that ship: no rule that only counts comes near people's grades, and what counts as right is right."""

from collections import Counter
from datetime import date

import pytest

from simulator.core import trivial
from simulator.core.agreement import agreement
from simulator.flows import gold, transcripts
from simulator.flows.gold import Graded
from tests.real import ROOT, library, readers

CRITERIA = ("tone", "attuned", "answered", "led")
ORDER = ("none", "half", "full")
MOST = 0.30


def shipped(lang: str) -> list[Graded]:
    return gold.read((ROOT / "rubrics" / "gold" / f"{lang}.jsonl").read_text("utf-8"), lang)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("criterion", CRITERIA)
@pytest.mark.parametrize("hand", [0, 1])
def test_a_rule_that_only_counts_does_not_grade_like_people(lang: str, criterion: str, hand: int) -> None:
    graded = shipped(lang)
    found = trivial.kappas([each.call() for each in graded], [each.grades[hand][criterion] for each in graded], ORDER)
    assert {rule: round(kappa, 2) for rule, kappa in found.items() if kappa >= MOST} == {}


def test_the_rules_do_see_a_set_that_length_decides() -> None:
    """The check can fail: grades given by length alone are found by the rule of length."""
    calls = [each.call() for each in shipped("zh")]
    ranked = sorted(range(len(calls)), key=lambda place: sum(len(turn.text) for turn in calls[place].agent_turns()))
    given = {place: ORDER[3 * rank // len(calls)] for rank, place in enumerate(ranked)}
    found = trivial.kappas(calls, [given[place] for place in range(len(calls))], ORDER)
    assert found["length of the agent's words"] > 0.9


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_two_grades_a_call_every_option_and_a_few_disagreements(lang: str) -> None:
    graded = shipped(lang)
    assert len(graded) >= 24 and all(len(each.grades) == 2 for each in graded)
    for criterion in CRITERIA:
        pairs = [(each.grades[0][criterion], each.grades[1][criterion]) for each in graded]
        assert all(count >= 5 for count in Counter(one for one, _ in pairs).values())
        assert {one for one, _ in pairs} == set(ORDER)
        assert 0.8 <= (agreement(pairs, ORDER).kappa or 0) < 1


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_graded_as_a_right_answer_breaks_no_promise(lang: str) -> None:
    from simulator.core import promises

    wrong = []
    for each in shipped(lang):
        if all(grades["answered"] == "full" for grades in each.grades):
            call = transcripts.call_of(each, readers())
            found = promises.judge(call, library().facts, date(2026, 11, 23))
            wrong += [
                (each.id, one.commitment.quote) for one in found if one.verdict in ("wrong", "over_promise", "missing_caveat")
            ]
    assert wrong == []
