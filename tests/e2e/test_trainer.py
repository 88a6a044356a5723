"""A trainer writes two questions in a row in a browser, without being thrown off the form between them."""

from typing import Any

import pytest

from simulator.words import words
from tests.e2e.conftest import Server
from tests.e2e.school import TRAINER, every_kind

pytestmark = pytest.mark.e2e
W = words("zh")


def test_two_questions_in_a_row(server: Server, browser: Any) -> None:
    from playwright.sync_api import expect

    desk = every_kind(server.data)
    page = browser(None)
    page.goto(f"{server.url}/bank?lang=zh&who={TRAINER.id}")
    page.get_by_role("tab", name=W("bank.tab_new")).click()
    stem, options, source = (page.get_by_role("textbox", name=W(f"bank.{name}")) for name in ("stem", "options", "source"))
    for number in (1, 2):
        stem.fill(f"中心第{number}条规定是什么？")
        options.fill("甲\n乙\n丙")
        source.fill("中心规定")
        source.press("Tab")
        expect(page.get_by_text("A. ", exact=False).first).to_be_visible()
        page.get_by_role("button", name=W("bank.save"), exact=True).click()
        expect(page.get_by_text(W("bank.saved_new")).first).to_be_visible()
        expect(stem).to_have_value("")
        expect(page.get_by_role("tab", name=W("bank.tab_new"))).to_have_attribute("aria-selected", "true")
    assert len(desk.quizzes.own_questions()) == 2
