"""What pages show of a judge's licence, of the levels of a customer, and of a call that the simulator has spoilt."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from simulator.core.agreement import agreement, flips
from simulator.core.call import Event
from simulator.core.licence import Licence, Trust
from simulator.core.people import Account
from simulator.flows import calls
from simulator.flows.desk import Desk
from simulator.words import LANGS, words
from tests.pages.test_pages import ZH, press, shown
from tests.pages.test_quiz_pages import visit

TRAINER, BOSS = Account("chen", "陈", "trainer", "", "zh"), Account("wang", "王", "supervisor", "", "zh")


class Judge:
    """Has a name and a fingerprint, and is never asked here."""

    name = "big"

    def fingerprint(self, lang: str) -> str:
        return "p1"


def trust(criterion: str, exact: bool) -> Trust:
    pairs = [(one, one if exact else "none") for one in ["none", "half", "full"] * 10]
    found = agreement(pairs, ["none", "half", "full"])
    return Trust(criterion, 30, 30, found, found, {"repeat": flips([("full", "full")])})


def test_the_model_page_shows_what_counts(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.store.keep_account(TRAINER)
    judged = replace(desk, judge=Judge())
    [rubric] = [each for each in desk.library.rubrics.values() if each.lang == "zh"][:1]
    app = visit(judged, TRAINER, "engines", monkeypatch)
    assert "simulator judge check --lang zh" in [each.value for each in app.code]
    trusts = (trust("tone", True), trust("led", False))
    now = datetime(2026, 11, 28, tzinfo=UTC)
    desk.store.keep_licence(Licence("p1", "big", rubric.id, desk.library.fingerprints[rubric.id], "gold", now, trusts))
    app = visit(judged, TRAINER, "engines", monkeypatch)
    assert list(app.dataframe[0].value[ZH("licence.counts")]) == [ZH("licence.yes"), ZH("licence.failing.kappa_low")]


def test_a_call_in_which_nobody_spoke_has_a_report(desk: Desk, li: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    tries = [calls.hang_up(desk, li, calls.start(desk, li, "tiny-zh").id) for _ in range(2)]
    assert not tries[0].turns
    visit(desk, li, "report", monkeypatch, call=tries[0].id)
    visit(desk, li, "report", monkeypatch, call=tries[0].id, beside=tries[1].id)


@pytest.mark.parametrize("lang", LANGS)
def test_a_supervisor_sees_how_lines_were_found_and_makes_a_call_void(
    desk: Desk, li: Account, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    w = words(lang)
    call = calls.hang_up(desk, li, calls.start(desk, li, "tiny-zh").id)
    with desk.store._db.writing() as db:  # type: ignore[attr-defined]
        db.execute("UPDATE calls SET played_by = 'model' WHERE id = ?", [call.id])
    desk.store.add_event(call.id, Event("replayed", 1.0, 0.2, 1, "number name"))
    desk.store.add_event(call.id, Event("fell_back", 2.0, 0.2, 3, "engine-busy"))
    for person in (BOSS, TRAINER):
        desk.store.keep_account(replace(person, lang=lang))
    app = visit(desk, replace(BOSS, lang=lang), "report", monkeypatch, call=call.id)
    why = [w(f"llm.reason.{reason}") for reason in ("number", "name", "engine")]
    assert [sum(each in text.value for each in why) for text in app.text] == [2, 1]
    app.radio(key="void-why").set_value("fact").run()
    press(app, w("llm.void_it"))
    assert desk.store.call(call.id).void == "fact" and w("llm.void", why=w("llm.spoilt.fact")) in shown(app)
    other = visit(desk, replace(TRAINER, lang=lang), "report", monkeypatch, call=call.id)
    assert len(other.text) == 2 and w("llm.count_again") not in [each.label for each in other.button]
    press(app, w("llm.count_again"))
    assert desk.store.call(call.id).void is None
    mine = visit(desk, replace(li, lang=lang), "report", monkeypatch, call=call.id)
    assert not mine.text and w("llm.void_it") not in [each.label for each in mine.button]


def test_content_check_shows_how_hard_each_level_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.store.keep_account(TRAINER)
    app = visit(desk, TRAINER, "content", monkeypatch)
    assert app.selectbox(key="levels-of").options and len(app.get("vega_lite_chart")) == 1
    app.get("button_group")[0].set_value("bad").run()
    assert not app.exception
