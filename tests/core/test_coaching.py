"""Coaching: at most three tips, the costliest first, each on the trainee's own words and with this call's facts."""

import pytest

from simulator.core import rewording
from simulator.core.coaching import Tip
from simulator.flows import plans
from simulator.flows.advising import advise, spoken_promises
from tests.real import library, readers

BAD = [(id, name) for id in sorted(library().plans) for name in ("average", "bad")]


def tips(id: str, name: str) -> tuple[tuple[Tip, ...], dict[int, str]]:
    scenario = library().scenario(id)
    played = plans.play(library(), readers(), scenario, getattr(library().plans[id], name))
    found = advise(
        library(), played.call, library().rubric(scenario.rubric), played.score, spoken_promises(library(), played.call)
    )
    return found, {turn.index: turn.text for turn in played.call.agent_turns()}


@pytest.mark.parametrize(("id", "name"), BAD, ids=[f"{id}-{name}" for id, name in BAD])
def test_tips_stand_on_the_trainees_own_words(id: str, name: str) -> None:
    found, said = tips(id, name)
    assert 2 <= len(found) <= 3
    assert len({tip.about for tip in found}) == len(found)
    assert [tip.cost for tip in found] == sorted((tip.cost for tip in found), reverse=True)
    for tip in found:
        assert tip.said and tip.said in said[tip.turn]
        assert tip.better and tip.why and tip.source and tip.better != tip.said
        assert library().scenario(id).lang == "en" or any("\u4e00" <= c <= "\u9fff" for c in tip.better)


def test_the_worst_comes_first_with_the_wording_of_the_case() -> None:
    found, _ = tips("bill-doubled-zh", "bad")
    assert found[0].about == "case_forbidden" and found[0].duty == "还没校验就许诺退钱"
    assert found[0].said == "行了行了，我保证给你退四百块钱，行了吧。"
    assert found[0].better == "是不是退补要看校验结果，我先把校验给您登记上。"


def test_a_perfect_call_is_left_alone() -> None:
    assert tips("bill-doubled-zh", "good")[0] == ()


@pytest.mark.parametrize(
    ("kind", "story", "lang", "tones", "want"),
    [
        ("feeling", "我家停了两个小时，孩子发烧！", "zh", {"worried"}, "孩子发烧，您一定很担心，我现在就查。"),
        ("restates", "你们抢钱啊！我电费六百八。", "zh", set(), "您是说您电费六百八，对吗？"),
        ("restates", "My bill was 680 yuan.", "en", set(), "So your bill was 680 yuan, is that right?"),
        ("feeling", "喂！", "zh", {"angry"}, ""),
    ],
)
def test_a_story_is_taken_up_in_the_customers_own_facts(kind: str, story: str, lang: str, tones: set[str], want: str) -> None:
    assert rewording.taken_up(kind, story, lang, frozenset(tones), frozenset()) == want


def test_a_number_is_read_back_and_nothing_else() -> None:
    assert rewording.read_back("好的，户号1234567890。", "zh") == "我和您核对一下：户号1234567890，对吗？"
    assert rewording.read_back("我不知道。", "zh") == ""


def test_the_next_step_is_that_of_the_right_work_order() -> None:
    made = rewording.next_step("服务申请（电能表校验）", "受理后5个工作日内出校验结果；另行通知", "zh")
    assert made == "我现在登记电能表校验，受理后5个工作日内出校验结果，有变化我告诉您。"
