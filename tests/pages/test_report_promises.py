"""The report shows promises and coaching, on the page and in the file to print."""

from dataclasses import replace

import pytest

from simulator.core import mood as moods
from simulator.core.coaching import coach
from simulator.flows import plans
from simulator.flows.advising import case_of, spoken_promises
from simulator.flows.grading import Report, by_rules, times
from simulator.pages.parts import report_view as view
from simulator.words import words
from tests.real import library, readers


def report(id: str, *lines: str) -> Report:
    scenario = library().scenario(id)
    call = replace(plans.run(library(), readers(), scenario, lines), outcome="hung_up")
    rubric = library().rubric(scenario.rubric)
    score = by_rules(library(), call)
    spoken = spoken_promises(library(), call)
    folded = moods.fold(scenario.temperament, call.turns)
    tips = coach(case_of(library(), call, rubric, score, spoken))
    return Report(call, scenario, rubric, score, folded, times(call), False, spoken, tips)


LINES = ("您好，国家电网95598。", "校验十个工作日出结果。", "我保证给您退四百块钱。<b>")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_verdict_the_right_value_and_the_clause_are_shown(lang: str) -> None:
    w = words(lang)
    shown = view.promises(report("bill-doubled-zh", *LINES), w)
    assert w("promise.wrong") in shown and w("promise.over_promise") in shown
    assert w("promise.right_value", value="5", unit=w("promise.unit_wd")) in shown
    assert "受理电表校验申请后 5 个工作日内出具检测结果" in shown and "十项承诺" in shown and "[S" not in shown


def test_the_printed_report_holds_both_and_escapes_what_was_said() -> None:
    w, made = words("zh"), report("bill-doubled-zh", *LINES)
    page = view.document(made, library().books["zh"], w)
    assert w("promise.title") in page and w("coaching.title") in page
    assert made.coaching and all(tip.better in page for tip in made.coaching)
    assert "<b>" not in view.promises(made, w)


def test_no_promise_is_told() -> None:
    assert words("zh")("promise.none") in view.promises(report("bill-doubled-zh", "您好。"), words("zh"))
