"""What is wrong is shown in the interface's language."""

import re
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from simulator.core.bank import Bank
from simulator.core.library import Problem
from simulator.core.people import Account
from simulator.flows.desk import Desk
from tests.core.test_paper import MANY, blueprint
from tests.pages.test_pages import ZH, press, shown
from tests.pages.test_quiz_pages import visit


@pytest.fixture
def trainer(desk: Desk) -> Account:
    account = Account("chen", "陈", "trainer", "", "zh")
    desk.store.keep_account(account)
    return account


def test_import_remarks_are_mandarin(desk: Desk, trainer: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    app = visit(desk, trainer, "bank", monkeypatch)
    pasted = "1. 甲乙丙丁哪个对？\nA. 对的\nB. 错的\n答案：对的\n难度：超难\n\n2. 几月几日开始？\n"
    app.text_area(key="bank-paste").input(pasted)
    press(app, ZH("bank.read"))
    good, refused = app.dataframe[-1].value[ZH("bank.remark")]
    assert "按判断题读，因为选项是对和错；难度“超难”不认识" in good
    assert refused == "没有题型，也没有答案"


def test_a_file_that_is_none_is_refused_in_mandarin(desk: Desk, trainer: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    app = visit(desk, trainer, "bank", monkeypatch)
    app.text_area(key="bank-paste").input("今天天气很好")
    press(app, ZH("bank.read"))
    assert app.error[0].value == "没有找到题目。请给题目编号（1. 2. 3.），答案前写“答案：”，或者用模板。"


def test_a_bank_too_small_for_its_blueprint(desk: Desk, trainer: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    small = replace(desk, bank=Bank(MANY, {"w": blueprint({"count": 150})}))
    app = visit(small, trainer, "papers", monkeypatch)
    assert "第 1 条规则要 150 题" in app.warning[0].value and "请减少题数" in app.warning[0].value


def test_content_problems_are_mandarin(desk: Desk, trainer: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = Problem("rubrics/a.yaml", 3, "C208", "the criterion 'a' stands twice", "Give each its own id.")
    broken = replace(desk, library=replace(desk.library, problems=(problem,)))
    page = shown(visit(broken, trainer, "content", monkeypatch))
    cells = re.findall(r"<td>(?:<[^>]*>)?(.*?)(?:</span>)?</td>", page)
    assert cells == [ZH("content.error"), "rubrics/a.yaml:3", "C208", "评分项“a”出现了两次", "各用各的编号。"]


def test_whoever_may_not_see_a_page_is_told_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    trainee = Account("li", "李", "trainee", "", "zh")
    desk.store.keep_account(trainee)
    from simulator import wiring

    monkeypatch.setattr(wiring, "desk", lambda settings: desk)
    app = AppTest.from_string(
        "from simulator.pages import frame\nfrom simulator.pages.parts.here import arrive\n"
        "here = arrive()\nframe._run(here, frame.st.navigation([frame._page(here, 'bank', frame.bank.show, 'rule', 'write_questions')]))\n"
    )
    app.query_params["who"] = "li"
    app.run()
    assert "学员没有权限：写题" in app.error[0].value and ZH("error.home") in [button.label for button in app.button]
    assert ZH("bank.title") not in shown(app)
