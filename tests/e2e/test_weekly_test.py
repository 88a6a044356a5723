"""A new hire sits the weekly test in a browser: clock, answers, flag, refresh, another browser, hand-in, review, cards."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from simulator import settings
from simulator.measuring.quiz import prepared
from simulator.words import words
from tests.e2e.conftest import Server

pytestmark = pytest.mark.e2e


def test_a_sitting_from_the_first_click_to_the_review(server: Server, chromium: str) -> None:
    from playwright.sync_api import expect, sync_playwright

    w = words("zh")
    prepared(replace(settings.read({}), data=Path(server.data)), 1)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-background-networking"])
        page = browser.new_page()
        page.set_default_timeout(30_000)
        page.goto(f"{server.url}/quiz?lang=zh&who=c0")
        page.get_by_role("button", name=w("quiz.begin")).click()
        clock = page.get_by_role("timer").locator("span")
        expect(clock).to_have_text(re.compile(r"^59:\d\d$"))
        before = clock.inner_text()
        page.get_by_text("A. ", exact=False).first.click()
        expect(page.get_by_text(w("quiz.progress", answered=1, count=20))).to_be_visible()
        page.get_by_role("button", name=w("quiz.flag")).click()
        expect(page.get_by_text("1⚑")).to_be_visible()
        expect(clock).not_to_have_text(before)

        page.reload()
        expect(page.get_by_role("radio").first).to_be_checked()
        expect(page.get_by_text("1⚑")).to_be_visible()

        other = browser.new_context(viewport={"width": 390, "height": 500}).new_page()
        other.set_default_timeout(30_000)
        other.goto(f"{server.url}/quiz?lang=zh&who=c0")
        other.get_by_role("button", name=w("quiz.go_on")).click()
        other.get_by_role("button", name=w("quiz.next")).click()
        expect(other.get_by_text(w("quiz.number_of", number=2, count=20))).to_be_visible()
        other.get_by_text("B. ", exact=False).first.click()
        expect(other.get_by_text(w("quiz.progress", answered=2, count=20))).to_be_visible()
        other.get_by_role("button", name=w("quiz.hand_in")).click()
        dialog = other.get_by_role("dialog")
        expect(dialog).to_contain_text("3、4、5")
        main = other.get_by_test_id("stMain")
        assert main.evaluate("e => (e.scrollTo(0, 400), e.scrollTop)") > 0
        dialog.get_by_role("button", name=w("quiz.hand_in_now")).click()
        expect(other.get_by_text(w("quiz.review"), exact=True)).to_be_attached()
        expect(other.get_by_text(w("quiz.failed"), exact=True)).to_be_in_viewport()  # the result begins at its top
        expect(other.get_by_text(w("quiz.right")).first).to_be_visible()

        page.get_by_role("button", name=w("quiz.next")).click()  # the first browser learns that it is over
        expect(page.get_by_text(w("quiz.review"), exact=True)).to_be_visible()
        other.get_by_role("button", name=w("quiz.to_cards")).click()
        expect(other.get_by_role("button", name=w("cards.check"))).to_be_visible()
        browser.close()
