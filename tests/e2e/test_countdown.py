"""The clock of a sitting: after the machine slept, after the browser's or the server's clock was set, and at its end."""

import re
from datetime import timedelta
from typing import Any

import pytest

from simulator.flows.desk import Desk
from simulator.words import words
from tests.e2e.conftest import Server
from tests.e2e.school import every_kind
from tests.e2e.test_typing import begin, to

pytestmark = pytest.mark.e2e
W = words("zh")
JUMP = "minutes => { const real = Date.now; Date.now = () => real() + minutes * 60000; }"


def ends_in(desk: Desk, id: str, **left: float) -> None:
    """Moves the end of a sitting: what its candidate sees of a server whose clock is set the other way."""
    ends = desk.clock.now() + timedelta(**left)
    with desk.quizzes._db.writing() as db:  # type: ignore[attr-defined]
        db.execute("UPDATE attempts SET ends = ? WHERE id = ?", [ends.isoformat(), id])


def test_the_clock_is_right_after_sleep_and_when_clocks_are_set(server: Server, browser: Any) -> None:
    from playwright.sync_api import expect

    desk = every_kind(server.data)
    page = browser(None)
    id = begin(page, server, desk)
    clock = page.get_by_role("timer").locator("span")
    expect(clock).to_have_text(re.compile(r"^59:"))

    page.evaluate(JUMP, 30)  # the machine slept, or somebody set its clock: the server is asked, and knows better
    expect(clock).to_have_text(re.compile(r"^5[89]:"))
    page.evaluate(JUMP, -50)
    expect(clock).to_have_text(re.compile(r"^5[89]:"))

    ends_in(desk, id, minutes=12)  # the server's clock was set forward; the browser learns it when it asks next
    page.evaluate(JUMP, 5)
    expect(clock).to_have_text(re.compile(r"^1[12]:"))
    page.emulate_media(color_scheme="dark")  # the component runs again with what it was told then
    page.wait_for_timeout(2500)
    assert re.match(r"^11:5", clock.inner_text())

    field = to(page, "short")
    ends_in(desk, id, seconds=4)
    page.evaluate(JUMP, 5)
    expect(clock).to_have_text("00:00")
    expect(field).not_to_be_editable()
    ends_in(desk, id, minutes=20)  # set back before the sitting was handed in: it goes on
    expect(clock).to_have_text(re.compile(r"^19:"))
    expect(field).to_be_editable()

    ends_in(desk, id, seconds=3)
    page.evaluate(JUMP, 5)
    expect(page.get_by_text(W("quiz.how_time"), exact=False)).to_be_visible(timeout=30_000)
    assert desk.quizzes.attempt(id).how == "time"
