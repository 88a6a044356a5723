"""The scripted customer, on the example scenario."""

import pytest

from simulator.core import dialogue
from simulator.core.call import Call, Line
from simulator.core.library import Library
from simulator.flows import plans
from tests.fakes import FakeUnderstanding


def run(example: Library, *lines: str) -> Call:
    return plans.run(example, FakeUnderstanding(), example.scenario("tiny-zh"), lines)


def last(example: Library, *lines: str) -> str:
    return run(example, *lines).turns[-1].text


def test_the_customer_complains_once_the_agent_has_spoken(example: Library) -> None:
    call = run(example, "您好 [greet]")
    assert [turn.speaker for turn in call.turns] == ["agent", "customer"]
    assert call.node == "complain"


def test_a_fact_is_told_only_when_it_is_asked_for(example: Library) -> None:
    assert run(example, "您好", "抄表的事我知道").told == frozenset()
    assert run(example, "您好", "请问是几号抄表的？").told == {"period"}
    assert run(example, "您好", "请问是几号抄表的？", "几号抄表？").turns[-1].reveals == ()


def test_a_wrong_claim_is_pushed_back(example: Library) -> None:
    assert last(example, "您好", "就是您用多了") == "我没有多用！"


def test_a_met_duty_moves_on_and_ends(example: Library) -> None:
    assert run(example, "您好", "户号多少 [verify_identity]").outcome == "solved"


def test_silence_is_answered_and_then_the_customer_gives_up(example: Library) -> None:
    assert last(example, "您好", "") == "喂？在听吗？"
    assert run(example, "您好", "", "", "").outcome == "hung_up"


def test_a_grave_word_is_answered_before_the_script(example: Library) -> None:
    assert last(example, "您好", "不归我管 [deflect]") == "又推给别人！"


def test_goodbye_too_early_is_held_back_once(example: Library) -> None:
    assert last(example, "您好", "再见 [close]").startswith("别挂")
    assert run(example, "您好", "再见 [close]", "再见了 [close]").outcome == "hung_up"


def test_the_same_line_is_not_said_twice_while_others_are_left(example: Library) -> None:
    call = run(example, "您好", "嗯", "哦")
    said = [turn.text for turn in call.customer_turns()]
    assert len(set(said)) == len(said)


def test_rudeness_to_the_end_makes_the_customer_hang_up(example: Library) -> None:
    assert run(example, *(f"滚{i} [insult]" for i in range(12))).outcome == "hung_up"


def test_likely_lines_hold_the_next_one(example: Library) -> None:
    scenario, manners = example.scenario("tiny-zh"), example.manners["zh"]
    before = run(example, "您好")
    after = run(example, "您好", "户号多少 [verify_identity]")
    assert after.turns[-1].text in dialogue.likely(scenario, manners, before)


@pytest.mark.parametrize("wrong", ["happy", "anger = 1", "anger < 2x", ""])
def test_a_mood_condition_that_is_none(wrong: str) -> None:
    from simulator.core.mood import NEUTRAL, start

    with pytest.raises(ValueError, match="mood condition"):
        dialogue.holds(wrong, start(NEUTRAL))


def test_the_agent_has_to_speak_last(example: Library) -> None:
    with pytest.raises(ValueError, match="speak first"):
        dialogue.reply(example.scenario("tiny-zh"), example.manners["zh"], run(example))
    assert isinstance(dialogue.opening(example.scenario("tiny-zh")), Line | None)
