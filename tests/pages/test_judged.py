"""The judge on the report page: badges, advice that does not count, and nothing where no judge has spoken."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from simulator.core.call import Call, Turn
from simulator.core.errors import EngineError
from simulator.core.people import Account
from simulator.core.scoring import Verdict
from simulator.flows import grading
from simulator.flows.desk import Desk
from simulator.pages.parts import report_view
from simulator.words import words
from tests.core.judged_call import criterion
from tests.fakes import FakeCoach, FakeFinder
from tests.flows.test_consulting import HEARD, TIPS, taken
from tests.pages.test_pages import ZH, press
from tests.pages.test_pages import shown as shown_page
from tests.pages.test_quiz_pages import visit
from tests.real import library, readers


def shown(desk: Desk, li: Account, verdict: Verdict, judged: frozenset[str]) -> str:
    scenario = next(s for s in desk.library.scenarios.values() if s.lang == "zh")
    began = datetime(2026, 11, 23, tzinfo=UTC)
    call = Call("c1", scenario.id, "f", li.id, "zh", began, (Turn(0, "agent", "您好。"),), outcome="calmed", ended=began)
    desk.store.begin(call)
    report = grading.report(desk, li, call.id)
    rubric = report.rubric.model_copy(update={"criteria": (criterion(weight=verdict.most),)})
    report = replace(report, rubric=rubric, score=replace(report.score, verdicts=(verdict,)), judged=judged)
    return report_view.criteria(report, words("en"))


@pytest.mark.parametrize(
    ("points", "most", "option", "reason", "judged", "badges"),
    [
        (4.0, 4.0, "full", "", True, (True, False)),
        (None, 4.0, "full", "advice_only", True, (True, True)),
        (0.0, 0.0, "full", "", True, (True, True)),
        (4.0, 4.0, "full", "", False, (False, False)),
        (None, 4.0, None, "judge_quote", False, (False, False)),
    ],
)
def test_a_badge_tells_whose_verdict_it_is_and_whether_it_counts(
    desk: Desk,
    li: Account,
    points: float | None,
    most: float,
    option: str | None,
    reason: str,
    judged: bool,
    badges: tuple[bool, bool],
) -> None:
    verdict = Verdict("attuned", "empathy", option, points, most, reason=reason)
    html = shown(desk, li, verdict, frozenset({"attuned"} if judged else ()))
    assert (">judge<" in html, ">advice only<" in html) == badges
    assert ("0 of 0" in html) is False


def test_advice_nobody_has_asked_for_is_not_listed(desk: Desk, li: Account) -> None:
    assert "<tr>" not in shown(desk, li, Verdict("attuned", "empathy", None, None, 0, reason="needs_judge"), frozenset())


def test_whoever_reads_somebody_elses_report_is_not_taken_for_them(
    desk: Desk, li: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = next(s for s in desk.library.scenarios.values() if s.lang == "zh")
    began = datetime(2026, 11, 23, tzinfo=UTC)
    desk.store.begin(
        Call("c1", scenario.id, "f", li.id, "zh", began, (Turn(0, "agent", "您好。"),), outcome="calmed", ended=began)
    )
    desk.store.begin(Call("c2", scenario.id, "f", li.id, "zh", began, ()))
    supervisor = Account("zhao", "赵强", "supervisor", "", "zh")
    desk.store.keep_account(supervisor)
    for who, own in ((li, True), (supervisor, False)):
        app = visit(desk, who, "report", monkeypatch)
        for call, button in (("c1", "again"), ("c2", "resume")):
            app.query_params["call"] = call
            app.run()
            assert (button in [each.key for each in app.button]) == own, (call, who.id)
            if call == "c1":
                assert (ZH("report.talk") in shown_page(app)) == own
                assert (ZH("another.report.talk") in shown_page(app)) != own


def reported(desk: Desk, li: Account, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The report page of a rude call over the project's content."""
    desk = replace(desk, library=library(), understanding=readers())
    call = taken(desk, li)
    app = visit(desk, li, "report", monkeypatch)
    app.query_params["call"] = call.id
    return app.run()


def test_one_button_asks_what_there_is_to_ask_and_the_marks_tell_who_wrote(
    desk: Desk, li: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = reported(replace(desk, finder=FakeFinder((HEARD,)), coach=FakeCoach(TIPS)), li, monkeypatch)
    assert ZH("coaching.by_model") not in shown_page(app) and ZH("consult.coach") in shown_page(app)
    app = press(app, ZH("consult.ask"))
    page = shown_page(app)
    assert page.count(f">{ZH('coaching.by_model')}<") == 2 and page.count(f">{ZH('promise.by_model')}<") == 1
    assert ZH("promise.no_points") in page and TIPS[0].better in page
    assert "ask-model" not in [button.key for button in app.button] and not app.warning


def test_what_failed_is_told_with_a_cure_and_what_came_is_shown(
    desk: Desk, li: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = FakeCoach(fails=EngineError("language model", "the server refuses the key", hint="Check the key in the settings."))
    app = press(reported(replace(desk, finder=FakeFinder((HEARD,)), coach=broken), li, monkeypatch), ZH("consult.ask"))
    [warning] = app.warning
    assert ZH("consult.coach") in warning.value and ZH.told("language model: the server refuses the key") in warning.value
    assert ZH.sentence("Check the key in the settings.").rstrip("。") in warning.value
    assert ZH("promise.by_model") in shown_page(app) and "ask-model" in [button.key for button in app.button]
    assert not app.run().warning, "it is told once"


def test_no_model_no_button(desk: Desk, li: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "ask-model" not in [button.key for button in reported(desk, li, monkeypatch).button]


def test_what_a_model_wrote_is_escaped(desk: Desk, li: Account) -> None:
    desk = replace(desk, library=library(), understanding=readers())
    report = grading.report(desk, li, taken(desk, li).id)
    tip = replace(report.coaching[0], why="<b>x", better="<i>y", about="", source="", by_model=True)
    html = report_view.coaching(replace(report, coaching=(tip,)), words("zh"))
    assert "&lt;b&gt;x" in html and "&lt;i&gt;y" in html and "<b>x" not in html and words("zh")("coaching.by_model") in html
