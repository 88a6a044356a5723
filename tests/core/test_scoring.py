"""Scoring: verified quotes, four marks, unscored where rules cannot know, fatal errors."""

from dataclasses import replace

from simulator.core import scoring
from simulator.core.call import Call, Turn
from simulator.core.evidence import Evidence, Finding
from simulator.core.library import Library
from simulator.core.scenario import MARKS
from simulator.flows import plans
from simulator.flows.grading import by_rules
from tests.fakes import FakeUnderstanding


def score(example: Library, *lines: str) -> scoring.Score:
    return by_rules(example, plans.run(example, FakeUnderstanding(), example.scenario("tiny-zh"), lines))


def test_each_mark_is_earned_by_its_own_criterion(example: Library) -> None:
    greeted = score(example, "您好 [greet]", "嗯")
    assert greeted.marks == {"courtesy": 100.0, "empathy": 0.0, "competence": 0.0, "technique": 0.0}
    asked = score(example, "哎", "户号多少 [verify_identity]")
    assert asked.marks["competence"] == 100.0
    assert asked.marks["courtesy"] == 0.0


def test_a_formula_earns_no_empathy_but_a_fact_of_the_case_does(example: Library) -> None:
    formula = score(example, "您好", "非常抱歉 [apologise] 我理解 [hollow_comfort]")
    warm = score(example, "您好", "电费多了这么多您着急 [name_feeling]")
    bare = score(example, "您好", "您着急 [name_feeling]")
    assert (formula.marks["empathy"], bare.marks["empathy"], warm.marks["empathy"]) == (0.0, 50.0, 100.0)


def test_every_quote_stands_in_its_turn(example: Library) -> None:
    made = score(example, "您好 [greet]", "电费多了这么多您着急 [name_feeling]", "户号多少 [verify_identity]")
    call = plans.run(
        example, FakeUnderstanding(), example.scenario("tiny-zh"), ("您好 [greet]", "电费多了这么多您着急 [name_feeling]")
    )
    texts = {turn.index: turn.text for turn in call.turns}
    quotes = [e for verdict in made.verdicts for e in verdict.evidence if e.turn in texts]
    assert quotes and all(e.quote in texts[e.turn] for e in quotes)


def test_a_quote_that_nobody_said_proves_nothing(example: Library) -> None:
    call = plans.run(example, FakeUnderstanding(), example.scenario("tiny-zh"), ("您好",))
    kept = scoring._proven(Finding(1.0, (Evidence(0, "从没说过"),)), call)
    assert (kept.share, kept.reason) == (None, "quote_not_found")


def test_unknown_is_not_zero(example: Library) -> None:
    empty = Call("c", "", "", "", "zh", plans.run(example, FakeUnderstanding(), example.scenario("tiny-zh"), ()).started)
    made = by_rules(example, empty)
    assert made.total is None
    assert all(made.marks[mark] is None for mark in MARKS)
    assert all(verdict.points is None and verdict.reason for verdict in made.verdicts)


def test_without_a_scenario_its_duties_are_unscored(example: Library) -> None:
    call = plans.run(example, FakeUnderstanding(), example.scenario("tiny-zh"), ("您好 [greet]", "嗯"))
    made = by_rules(example, replace(call, scenario=""))
    duties = next(v for v in made.verdicts if v.criterion == "duties")
    assert (duties.points, duties.reason) == (None, "no_scenario")


def test_a_fatal_duty_fails_the_call(example: Library) -> None:
    scenario = example.scenario("tiny-zh")
    grave = scenario.must[0].model_copy(update={"fatal": True})
    strict = scenario.model_copy(update={"must": (grave,)})
    library = replace(example, scenarios={"tiny-zh": strict})
    call = plans.run(library, FakeUnderstanding(), strict, ("您好 [greet]", "嗯"))
    made = by_rules(library, call)
    assert made.total == 0
    assert [fatal.criterion for fatal in made.fatal] == ["verify"]


def test_a_score_is_the_same_every_time(example: Library) -> None:
    assert score(example, "您好 [greet]", "户号多少 [verify_identity]") == score(
        example, "您好 [greet]", "户号多少 [verify_identity]"
    )


def test_turns_without_words_are_no_evidence() -> None:
    assert not Turn(0, "agent", "").cues
