"""The pages of the weekly test: sitting every kind of question, the result, cards, and the trainer's side."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from simulator import wiring
from simulator.core.bank import Bank
from simulator.core.kinds import KINDS
from simulator.core.people import Account
from simulator.core.quiz import Attempt
from simulator.flows import results, sitting
from simulator.flows.desk import Desk
from simulator.pages import results as results_page
from simulator.pages.parts import asking, editor
from simulator.pages.parts.here import Here
from tests.core.test_kinds import ALL
from tests.core.test_paper import MANY, blueprint
from tests.fakes import FakeClock
from tests.pages.test_pages import ZH, press, shown

MONDAY = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
EVERY = {q.kind: q.model_copy(update={"id": f"every-{q.kind}"}) for q in ALL}
PLAN = blueprint(*({"count": 1, "kinds": [kind]} for kind in EVERY), shuffle=False, pass_mark=60)


@pytest.fixture
def school(desk: Desk) -> Desk:
    """A desk with one question of every kind and a test that is open."""
    return replace(desk, bank=Bank({q.id: q for q in EVERY.values()}, {PLAN.id: PLAN}), clock=FakeClock(MONDAY))


@pytest.fixture
def app(school: Desk, li: Account, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """A trainee on the page of the test."""
    return visit(school, li, "quiz", monkeypatch)


def visit(desk: Desk, who: Account, page: str, monkeypatch: pytest.MonkeyPatch, **query: str) -> AppTest:
    """The page by its address, as the navigation would open it."""
    monkeypatch.setattr(wiring, "desk", lambda settings: desk)
    script = (
        "from simulator.pages import {page}\nfrom simulator.pages.parts.here import arrive\nimport streamlit as st\n"
        "here = arrive()\n"
        "here.pages.update({{p: st.Page(lambda: None, title=p, url_path=p) for p in ('quiz', 'cards', 'practice', 'call')}})\n"
        "{page}.show(here)\n"
    )
    app = AppTest.from_string(script.format(page=page), default_timeout=30)
    for name, value in {"who": who.id, **query}.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception, app.exception
    return app


def test_the_tables_of_widgets_and_fields_know_every_kind() -> None:
    assert set(asking.ASKS) == set(KINDS) == set(editor._PARTS)


def test_an_empty_week_says_what_to_do(desk: Desk, li: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ZH("quiz.none_open") in shown(visit(desk, li, "quiz", monkeypatch))
    assert ZH("cards.empty") in shown(visit(desk, li, "cards", monkeypatch))


def answer(app: AppTest, attempt: str, place: int, kind: str) -> None:
    key = f"a-{attempt}-{place}"
    if kind in ("single", "listening", "truth"):
        app.radio(key=key).set_value({"truth": "wrong"}.get(kind, "B"))
    elif kind == "multiple":
        for letter in "ACD":
            app.checkbox(key=f"{key}-{letter}").check()
    elif kind == "blank":
        app.text_input(key=f"{key}-0").input("四十五分钟")
        app.text_input(key=f"{key}-1").input("90 分钟")
    elif kind == "numeric":
        app.text_input(key=key).input("123456")
    elif kind == "order":
        app.multiselect(key=key).set_value(["A", "B", "C", "D"])
    elif kind == "match":
        app.selectbox(key=f"{key}-0").set_value("0")
        app.selectbox(key=f"{key}-1").set_value("1")
    else:
        app.text_area(key=key).input("抱歉，二十四小时内回复")
    app.run()
    assert not app.exception, app.exception


def test_every_kind_is_answered_saved_handed_in_and_reviewed(app: AppTest, school: Desk, li: Account) -> None:
    press(app, ZH("quiz.begin"))
    attempt = school.quizzes.attempts_of("li")[0]
    for place, id in enumerate(attempt.paper):
        answer(app, attempt.id, place, school.bank.questions[id].kind)
        if place < len(attempt.paper) - 1:
            press(app, ZH("quiz.next"))
    press(app, ZH("quiz.flag"))
    kept = school.quizzes.attempt(attempt.id)
    assert set(kept.given()) == set(range(9)) and kept.flagged() == {8}
    press(app, ZH("quiz.hand_in"))
    next(b for b in app.button if b.key == "hand-in-now").click().run()
    assert not app.exception, app.exception
    done = school.quizzes.attempt(attempt.id)
    assert done.handed and done.percent() == pytest.approx(100 * 8 / 9, abs=0.1)
    text = shown(app)
    assert ZH("quiz.passed") in text and ZH("quiz.source") in text


def test_a_refresh_shows_what_was_answered(app: AppTest, school: Desk, li: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    press(app, ZH("quiz.begin"))
    attempt = school.quizzes.attempts_of("li")[0]
    sitting.answer(school, li, attempt.id, 0, "C", True)
    again = visit(school, li, "quiz", monkeypatch)
    press(again, ZH("quiz.go_on"))
    assert again.radio(key=f"a-{attempt.id}-0").value == "C"
    assert ZH("quiz.unflag") in [b.label for b in again.button]
    sitting.answer(school, li, attempt.id, 0, "A")  # another tab
    again.run()
    assert again.radio(key=f"a-{attempt.id}-0").value == "A"


def test_somebody_elses_sitting_is_not_shown(school: Desk, li: Account, wang: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    attempt = sitting.begin(school, li, sitting.offers(school, li)[0].quiz.id)
    monkeypatch.setattr(wiring, "desk", lambda settings: school)
    app = visit(school, wang, "quiz", monkeypatch)
    app.query_params["sitting"] = attempt.id
    app.run()
    assert ZH("quiz.not_yours") in shown(app) and not app.radio


def test_cards_are_answered_and_rated(school: Desk, li: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    attempt = sitting.begin(school, li, sitting.offers(school, li)[0].quiz.id)
    sitting.hand_in(school, li, attempt.id)
    app = visit(school, li, "cards", monkeypatch)
    assert ZH("cards.progress", count=9) in shown(app)
    press(app, ZH("cards.check"))
    assert ZH("quiz.source") in shown(app)
    press(app, ZH("cards.easy"))
    assert ZH("cards.progress", count=8) in shown(app)


@pytest.fixture
def trainer(desk: Desk) -> Account:
    account = Account("chen", "陈", "trainer", "培训", "zh")
    desk.store.keep_account(account)
    return account


def test_a_trainer_draws_and_publishes(school: Desk, trainer: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    many = replace(school, bank=Bank(MANY, {"w": blueprint({"count": 5})}))
    app = visit(many, trainer, "papers", monkeypatch)
    press(app, ZH("papers.draw"))
    press(app, ZH("papers.publish"))
    assert len(many.quizzes.quizzes()) == 1
    press(app, ZH("papers.close_do"))
    assert many.quizzes.quizzes()[0].closed


def test_a_trainer_writes_a_question_without_yaml(school: Desk, trainer: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    app = visit(school, trainer, "bank", monkeypatch)
    assert not app.warning  # nothing is wrong before anything was written
    app.text_area(key="new-stem").input("客户问到场时限，您怎么答？").run()
    assert ZH("bank.source") in app.warning[0].value
    app.text_area(key="new-single-options").input("45分钟\n60分钟\n90分钟")
    app.selectbox(key="new-single-answer").set_value("A")
    app.text_input(key="new-source").input("十项承诺")
    app.run()
    app.button(key="new-save").click().run()
    assert not app.exception, app.exception
    (made,) = school.quizzes.own_questions().values()
    assert (made.stem, made.options, made.answer) == ("客户问到场时限，您怎么答？", ("45分钟", "60分钟", "90分钟"), "A")  # type: ignore[attr-defined]
    assert ZH("bank.saved_new") in shown(app) and not app.warning
    again = f"new-{made.id}"  # the next one starts empty, from the same source
    assert app.text_area(key=f"{again}-stem").value == "" and app.text_input(key=f"{again}-source").value == "十项承诺"


def test_results_show_people_questions_and_corrections(
    school: Desk, li: Account, trainer: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = sitting.begin(school, li, sitting.offers(school, li)[0].quiz.id)
    sitting.hand_in(school, li, attempt.id)
    app = visit(school, trainer, "results", monkeypatch)
    assert [m.value for m in app.metric][:2] == ["1", "0"]


def test_two_of_one_name_are_two_people(school: Desk, li: Account, trainer: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    other = replace(li, id="li2")
    school.store.keep_account(other)
    for who in (li, other):
        sitting.hand_in(school, who, sitting.begin(school, who, sitting.offers(school, who)[0].quiz.id).id)
    app = visit(school, trainer, "results", monkeypatch)
    listed = next(s for s in app.selectbox if s.label == ZH("results.paper_of")).options
    assert len(set(listed)) == 2
    named = app.multiselect[0].options
    assert len(set(named)) == 2


def test_the_workbook_has_a_sheet_for_everything(school: Desk, li: Account, trainer: Account) -> None:
    attempt = sitting.begin(school, li, sitting.offers(school, li)[0].quiz.id)
    sitting.hand_in(school, li, attempt.id)
    found, here = results.results(school, trainer, attempt.quiz), Here(school, ZH, trainer)
    book = load_workbook(io.BytesIO(results_page._workbook(here, trainer, found, results_page._table(here, found))))
    assert book.sheetnames == [
        ZH("results.tab_people"),
        ZH("results.teams"),
        ZH("results.tab_topics"),
        ZH("results.tab_questions"),
    ]
    people = list(book.worksheets[0].iter_rows(values_only=True))
    assert ZH("results.state_failed") in people[1] and not any(isinstance(cell, bool) for cell in people[1])
    assert book.worksheets[3].max_row == 10


def test_nothing_published_says_where_to_begin(desk: Desk, trainer: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ZH("results.empty") in shown(visit(desk, trainer, "results", monkeypatch))
    assert ZH("papers.none") in shown(visit(desk, trainer, "papers", monkeypatch))


def test_a_late_answer_is_refused_with_the_reason(app: AppTest, school: Desk) -> None:
    press(app, ZH("quiz.begin"))
    (attempt,) = school.quizzes.attempts_of("li")
    key, real = f"a-{attempt.id}-0", school.quizzes.attempt_head

    def late(id: str) -> Attempt:  # the last second passes between the page and the save
        school.quizzes.attempt_head = real  # type: ignore[method-assign]
        return replace(real(id), ends=MONDAY)

    school.quizzes.attempt_head = late  # type: ignore[method-assign]
    app.radio(key=key).set_value("B").run()
    text = shown(app)
    assert ZH("quiz.not_saved") in text and ZH.sentence("the time is over") in text
    assert school.quizzes.attempt(attempt.id).given() == {}


def test_who_may_not_begin_is_told_why(app: AppTest, school: Desk, li: Account) -> None:
    quiz = school.quizzes.quizzes()[0]
    school.quizzes.close(quiz.id)
    press(app, ZH("quiz.begin"))
    assert ZH.sentence("this test is not open") in shown(app) and school.quizzes.attempts_of("li") == ()


def test_the_first_page_tells_of_the_test_until_it_is_sat(school: Desk, li: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    def told() -> list[str]:
        return [b.key for b in visit(school, li, "practice", monkeypatch).button if b.key.startswith("to-quiz")]

    quiz = sitting.offers(school, li)[0].quiz
    assert told() == [f"to-quiz-{quiz.id}"]
    attempt = sitting.begin(school, li, quiz.id)
    assert told() == [f"to-quiz-{quiz.id}"]
    sitting.hand_in(school, li, attempt.id)
    assert told() == []


def test_cards_whose_key_is_hidden_say_when_they_come(school: Desk, li: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    later = replace(school, bank=Bank(school.bank.questions, {PLAN.id: PLAN.model_copy(update={"review": "closed"})}))
    sitting.hand_in(later, li, sitting.begin(later, li, sitting.offers(later, li)[0].quiz.id).id)
    assert ZH("cards.held") in shown(visit(later, li, "cards", monkeypatch))


def test_a_make_up_test_is_allowed_to_those_who_are_named(
    school: Desk, li: Account, trainer: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiz = sitting.offers(school, li)[0].quiz
    app = visit(replace(school, bank=Bank(MANY | EVERY, school.bank.blueprints)), trainer, "results", monkeypatch)
    allow = next(b for b in app.button if b.label == ZH("results.allow"))
    allow.click().run()
    assert ZH("results.choose_people") in [e.value for e in app.error] and school.quizzes.leave(quiz.id, li.id) is None


def test_a_new_blueprint_never_takes_the_place_of_another(
    school: Desk, trainer: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = visit(school, trainer, "papers", monkeypatch)
    app.selectbox(key="plan").set_value("").run()
    for id, kept in ((PLAN.id, []), ("friday", ["friday"])):
        next(t for t in app.text_input if t.label == ZH("papers.id")).input(id)
        next(t for t in app.text_input if t.label == ZH("papers.name")).input("周五小测")
        next(b for b in app.button if b.label == ZH("papers.save")).click().run()
        assert list(school.quizzes.own_blueprints()) == kept
        assert (ZH("papers.id_taken") in [e.value for e in app.error]) == (not kept)
    assert app.selectbox(key="plan").value == "friday"
