"""What is typed into the test saves itself: before a reload, a power cut, and when the clock runs out."""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from simulator.core.kinds import KINDS
from simulator.flows.desk import Desk
from simulator.words import words
from tests.e2e.conftest import Server
from tests.e2e.school import every_kind

pytestmark = pytest.mark.e2e
W = words("zh")
PLACE = {kind: place for place, kind in enumerate(KINDS)}


def begin(page: Any, server: Server, desk: Desk) -> str:
    """Begins the test; the sitting's id."""
    page.goto(f"{server.url}/quiz?lang=zh&who=li")
    page.get_by_role("button", name=W("quiz.begin")).click()
    page.get_by_role("timer").wait_for()
    return desk.quizzes.attempts_of("li")[0].id


def to(page: Any, kind: str) -> Any:
    """Moves to the question of a kind; its first text field."""
    page.locator(".st-key-asked").wait_for()
    page.get_by_role("radio", name=str(PLACE[kind] + 1)).or_(
        page.get_by_role("button", name=str(PLACE[kind] + 1), exact=True)
    ).first.click()
    page.get_by_text(W("quiz.number_of", number=PLACE[kind] + 1, count=len(KINDS))).wait_for()
    return page.locator(".st-key-asked textarea, .st-key-asked input[type=text]").first


def until(there: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_typed_answers_save_themselves_and_the_caret_stays(server: Server, browser: Any) -> None:
    from playwright.sync_api import expect

    desk = every_kind(server.data)
    page = browser(None)
    id = begin(page, server, desk)

    def given(kind: str) -> Any:
        return desk.quizzes.attempt(id).given().get(PLACE[kind])

    for kind, text in (("blank", "四十五分钟"), ("numeric", "123.4"), ("short", "先致歉\n再约定时限")):
        field = to(page, kind)
        field.click()
        page.keyboard.type(text, delay=30)
        until(lambda kind=kind: bool(given(kind)), 6)
        assert (given(kind)[0] if kind == "blank" else given(kind)) == text
        page.wait_for_timeout(400)
        page.keyboard.press("ArrowLeft")
        page.keyboard.type("X")  # still in the field, at its caret
        assert field.input_value() == text[:-1] + "X" + text[-1]
        until(lambda kind=kind, text=text: text[:-1] + "X" + text[-1] in str(given(kind)).replace("\\n", "\n"), 6)

    field = to(page, "numeric")
    field.fill("")
    until(lambda: given("numeric") is None)
    keyboard = page.context.new_cdp_session(page)
    for half in ("er", "ershi", "ershisi"):  # an input method at work is left alone, however long it takes
        keyboard.send("Input.imeSetComposition", {"text": half, "selectionStart": len(half), "selectionEnd": len(half)})
        page.wait_for_timeout(1200)
    assert given("numeric") is None
    keyboard.send("Input.insertText", {"text": "二十四"})
    until(lambda: given("numeric") == "二十四")
    expect(field).to_have_value("二十四")

    field = to(page, "short")
    field.click()
    for _ in range(60):  # without a pause that would be long enough
        page.keyboard.type("好", delay=120)
    assert len(given("short")) > 20
    until(lambda: given("short").count("好") == 60, 3)

    server.kill()
    server.start()
    page.reload()
    expect(to(page, "short")).to_have_value(given("short"))
    expect(to(page, "blank")).to_have_value("四十五分X钟")


def test_what_is_typed_until_the_clock_runs_out_counts(server: Server, browser: Any) -> None:
    desk = every_kind(server.data)
    page = browser(None)
    id = begin(page, server, desk)
    to(page, "short")
    ends = desk.clock.now() + timedelta(seconds=12)
    db = desk.quizzes._db  # type: ignore[attr-defined]
    with db.writing() as writing:
        writing.execute("UPDATE attempts SET ends = ? WHERE id = ?", [ends.isoformat(), id])
    page.reload()
    field = page.locator(".st-key-asked textarea")
    field.click()
    typed = 0
    while desk.clock.now() < ends - timedelta(seconds=0.35):
        page.keyboard.type("字", delay=60)
        typed += 1
    page.get_by_text(W("quiz.how_time"), exact=False).wait_for()
    kept = desk.quizzes.attempt(id)
    assert kept.how in ("time", "closed") and kept.handed == kept.ends == ends
    assert typed > 10 and len(str(kept.given()[PLACE["short"]])) == typed
