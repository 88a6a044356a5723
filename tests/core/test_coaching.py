"""Coaching: at most three tips, the costliest first, each on the trainee's own words and with this call's facts."""

from dataclasses import replace

import pytest

from simulator.core.call import Call
from simulator.core.coaching import FATAL, GRAVE, Tip, coach
from simulator.core.scoring import percent
from simulator.flows import plans, transcripts
from simulator.flows.advising import case_of, spoken_promises
from simulator.flows.grading import by_rules, trial_of
from tests.real import library, readers

BAD = [(id, name) for id in sorted(library().plans) for name in ("average", "bad")]


def of(call: Call) -> tuple[Tip, ...]:
    scenario = library().scenarios.get(call.scenario)
    wanted = scenario.rubric if scenario else next(r.id for r in library().rubrics.values() if r.lang == call.lang)
    spoken = spoken_promises(library(), call)
    score, trial = by_rules(library(), call), trial_of(library(), call.lang, readers())
    return coach(case_of(library(), call, library().rubric(wanted), score, spoken, trial))


def tips(id: str, name: str) -> tuple[tuple[Tip, ...], Call]:
    call = plans.play(library(), readers(), library().scenario(id), getattr(library().plans[id], name)).call
    return of(call), call


def talk(scenario: str, lang: str, *lines: str) -> tuple[Tip, ...]:
    """The tips for a call in which the agent speaks first."""
    turns = [{"speaker": ("agent", "customer")[at % 2], "text": text} for at, text in enumerate(lines)]
    told = transcripts.Transcript.model_validate({"lang": lang, "scenario": scenario, "id": "t", "turns": turns})
    return of(transcripts.call_of(told, readers()))


@pytest.mark.parametrize(("id", "name"), BAD, ids=[f"{id}-{name}" for id, name in BAD])
def test_tips_stand_on_the_trainees_own_words_and_earn_what_was_lost(id: str, name: str) -> None:
    found, call = tips(id, name)
    said = {turn.index: turn for turn in call.agent_turns()}
    assert 1 <= len(found) <= 3
    assert len({(tip.about, tip.duty) for tip in found}) == len(found)
    assert [tip.cost for tip in found] == sorted((tip.cost for tip in found), reverse=True)
    before = by_rules(library(), call)
    for tip in found:
        assert tip.said and tip.said in said[tip.turn].text
        assert tip.better and tip.why and tip.source and tip.better != tip.said
        assert library().scenario(id).lang == "en" or any("\u4e00" <= c <= "\u9fff" for c in tip.better)
        text = said[tip.turn].text.replace(tip.said, tip.better, 1)
        new = replace(said[tip.turn], text=text, cues=readers().read(text, call.lang))
        after = by_rules(library(), replace(call, turns=tuple(new if t.index == tip.turn else t for t in call.turns)))
        if tip.cost < GRAVE:
            assert (percent(after.verdicts) or 0) >= (percent(before.verdicts) or 0), tip


def test_the_worst_comes_first_with_the_wording_of_the_case() -> None:
    found, _ = tips("bill-doubled-zh", "bad")
    assert found[0].about == "case_forbidden" and found[0].duty == "还没校验就许诺退钱"
    assert found[0].said == "行了行了，我保证给你退四百块钱，行了吧。"
    assert found[0].better == "是不是退补要看校验结果，我先把校验给您登记上。"


def test_a_perfect_call_is_left_alone() -> None:
    assert tips("bill-doubled-zh", "good")[0] == ()


def test_what_was_forbidden_hangs_on_the_words_that_did_it() -> None:
    found = talk(
        "meter-fast-zh", "zh", "您好，国家电网95598，工号2211，请问有什么可以帮您？", "空房子走了六十二度，表是不是快？",
        "电表不会有问题的。", "我有照片，有日期。", "您让女儿来打电话说吧。", "我说不清楚吗？"
    )  # fmt: skip
    mine = {tip.duty: tip for tip in found if tip.about == "case_forbidden"}
    assert mine["因为年纪把他当外行，叫子女来说"].said == "您让女儿来打电话说吧。"
    assert mine["因为年纪把他当外行，叫子女来说"].cost == FATAL
    assert mine["不测就说不可能"].said == "电表不会有问题的。"


def test_a_promise_that_was_taken_back_is_let_go() -> None:
    lines = (
        "Good morning, State Grid 95598, agent 7 7 1, how may I help you?", "I want the meter tested, the bill tripled.",
        "You'll have the result of the test in two days.", "Two days, good."
    )  # fmt: skip
    kept = talk("bill-doubled-en", "en", *lines, "Anything else I can do?", "No.")
    taken = talk("bill-doubled-en", "en", *lines, "Sorry, I was wrong there, it is five working days.", "All right.")
    assert [tip.said for tip in kept if tip.about == "no_overpromise"] == ["You'll have the result of the test in two days."]
    assert not [tip for tip in taken if tip.about == "no_overpromise"]


def test_a_wrong_value_is_not_put_right_in_a_sentence_that_is_wrong_otherwise() -> None:
    found = talk(
        "overvoltage-en", "en", "State Grid 95598, agent 31, good evening, how can I help?", "My washing machine is burnt, who pays?",
        "You can hand in the claim within two months, and don't you shout at me.", "Two months? Really?"
    )  # fmt: skip
    tip = next(tip for tip in found if tip.about == "no_overpromise")
    assert "shout" not in tip.better and "seven days" in tip.better


def test_no_goodbye_is_taught_where_the_danger_was_not_over() -> None:
    lines = (
        "您好，国家电网95598，工号2211，请问有什么可以帮您？",
        "我爸的呼吸机没电了，怎么办……",
        "请您先打120，我在。",
        "打了，车来了。",
    )
    assert not [tip for tip in talk("ventilator-night-zh", "zh", *lines) if tip.about == "closing"]


def test_an_expert_who_is_calm_is_not_told_that_he_is_upset() -> None:
    found = talk(
        "charging-pile-zh", "zh", "您好，国家电网95598，工号2211，请问有什么可以帮您？", "我想给租的车位报装充电桩，会不会被物业卡住？",
        "租的车位一年以上都行。", "那材料呢？", "四样材料，您缺物业那份。", "明白了。"
    )  # fmt: skip
    assert not [tip for tip in found if "着急" in tip.better or "生气" in tip.better or "担心" in tip.better]


def test_words_that_save_somebody_are_added_to_and_not_replaced() -> None:
    found, _ = tips("ventilator-night-zh", "average")
    assert all(tip.said in tip.better for tip in found if "120" in tip.said or "电池" in tip.said)


def test_the_words_alone_are_tested_where_nobody_can_try_them() -> None:
    _, call = tips("overvoltage-zh", "bad")
    rubric = library().rubric(library().scenario("overvoltage-zh").rubric)
    found = coach(case_of(library(), call, rubric, by_rules(library(), call), spoken_promises(library(), call)))
    assert found and found[0].cost == FATAL
