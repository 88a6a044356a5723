"""Duties: only words that are meant so fulfil one, and the right promise is never a forbidden one."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator.content.loading import load
from simulator.core import duties, stance
from simulator.core.call import Call, Turn
from simulator.core.library import Library
from simulator.core.scenario import Duty
from simulator.flows import grading

STATES = Duty(
    id="d", asks="a", mentions=("登记.{0,4}投诉", "register.{0,12}complaint"), form="tells", advice="a", better="b", source="s"
)


@pytest.fixture(scope="module")
def shipped() -> Library:
    return load(Path("."))


def said(*lines: str, scenario: str = "friday-disconnection-zh") -> Call:
    """A call in which the agent says these lines and the customer nods."""
    turns = []
    for line in lines:
        turns += [Turn(len(turns), "customer", "嗯。"), Turn(len(turns) + 1, "agent", line)]
    return Call("c", scenario, "", "a", "zh", datetime(2026, 11, 28, tzinfo=UTC), turns=tuple(turns))


@pytest.mark.parametrize(
    ("text", "fulfils"),
    [
        ("我给您登记投诉，好吗？", True),
        ("我现在就登记投诉，您看行不行？", True),
        ("您要登记投诉吗？", False),
        ("我不能给您登记投诉。", False),
        ("投诉我这儿登记不了，您登记投诉去网上。", True),
        ("是不是要登记投诉？我给您登记投诉。", True),
        ("I will register a complaint for you, is that all right?", True),
        ("Do you want me to register a complaint?", False),
        ("I can't register a complaint.", False),
    ],
)
def test_a_statement_is_no_question_and_no_denial(text: str, fulfils: bool) -> None:
    assert bool(duties.fulfilled([STATES], [Turn(0, "agent", text)])) is fulfils


def test_a_request_is_asked_for_and_not_told() -> None:
    asks = STATES.model_copy(update={"mentions": ("户号",), "form": "asks"})
    assert duties.fulfilled([asks], [Turn(0, "agent", "麻烦报一下户号。")])
    assert not duties.fulfilled([asks], [Turn(0, "agent", "您的户号欠了八十块。")])


def test_the_words_that_are_quoted_are_those_that_count() -> None:
    turn = Turn(4, "agent", "您要登记投诉吗？那我登记投诉，明天联系您。")
    assert duties.fulfilled([STATES], [turn])["d"].quote == "那我登记投诉"


def test_somebody_elses_words_are_not_the_agents() -> None:
    assert not duties.breached([STATES], [Turn(0, "agent", "您说要登记投诉。")])


def test_the_right_limit_is_no_forbidden_promise_and_a_guess_beside_it_is_what_is_quoted(shipped: Library) -> None:
    call = said("您先把欠费交了，交完之后二十四小时之内肯定给您复电，一般半小时就来了。")
    score = grading.by_rules(shipped, call)
    forbidden = next(v for v in score.verdicts if v.criterion == "case_forbidden")
    assert not [f for f in score.fatal if f.quote]
    assert [e.quote for e in forbidden.evidence] == ["一般半小时就来了"]


def test_a_firm_promise_is_fatal_unless_it_is_taken_back(shipped: Library) -> None:
    promise = "赔肯定是会赔的，您放心。"
    kept = grading.by_rules(shipped, said(promise, "您把照片留好。", scenario="compensation-5000-zh"))
    back = grading.by_rules(
        shipped, said(promise, "对不起，刚才那话我收回，赔不赔要查清原因。", scenario="compensation-5000-zh")
    )
    assert "promise_money" in {f.criterion for f in kept.fatal}
    assert "promise_money" not in {f.criterion for f in back.fatal}
    assert next(v for v in back.verdicts if v.criterion == "case_forbidden").option == "half"


def test_what_makes_the_danger_worse_takes_the_points_for_safety(shipped: Library) -> None:
    call = said("您先打120，我在。", "呼吸机您先把它调到省电档。", scenario="ventilator-night-zh")
    verdict = next(v for v in grading.by_rules(shipped, call).verdicts if v.criterion == "safety")
    assert (verdict.option, verdict.reason) == ("none", "danger_made")


def test_no_power_is_no_denial_of_the_danger_told_after_it(shipped: Library) -> None:
    call = said("机器还能撑多久？您先打120。", scenario="ventilator-night-zh")
    told = replace(call.turns[0], text="喂……家里没电了……我爸靠呼吸机的，那机器一直在叫。")
    verdicts = grading.by_rules(shipped, replace(call, turns=(told, *call.turns[1:]))).verdicts
    assert next(v for v in verdicts if v.criterion == "safety").reason != "no_danger"


@pytest.mark.parametrize("text", ["刚才那话我收回", "不好意思我说错了，是五个工作日", "I should not have promised that."])
def test_words_are_taken_back(text: str) -> None:
    assert stance.takes_back(text)


def test_what_nobody_takes_back_stands() -> None:
    assert not stance.takes_back("坏的电器由我们收回检测，您说错了也没关系。")
