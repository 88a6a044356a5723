"""The judge on the report page: badges, advice that does not count, and nothing where no judge has spoken."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from simulator.core.call import Call, Turn
from simulator.core.people import Account
from simulator.core.scoring import Verdict
from simulator.flows import grading
from simulator.flows.desk import Desk
from simulator.pages.parts import report_view
from simulator.words import words
from tests.core.judged_call import criterion
from tests.pages.test_pages import ZH
from tests.pages.test_pages import shown as shown_page
from tests.pages.test_quiz_pages import visit


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
