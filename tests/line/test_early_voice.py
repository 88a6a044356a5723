"""A played customer's first clause sounds while the model still writes, and what then becomes of the line."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from simulator.core.call import Line
from simulator.core.errors import NotFound
from simulator.core.people import Account
from simulator.core.played import Played
from simulator.core.text import breaths
from simulator.flows import calls
from simulator.flows.desk import Desk
from simulator.line.socket import Lines
from tests.fakes_speech import FakeVoice
from tests.line.test_socket import Browser, Gate, enter, phone

__all__ = ["phone"]
CLAUSE, REST = "你先别急着解释。", "我就问一句，这钱到底是怎么涨上去的？"


@dataclass
class Slow:
    """Writes the first clause, waits until it is let go, and then says the whole line."""

    whole: str = CLAUSE + REST
    fails: Exception | None = None
    go_on: threading.Event = field(default_factory=threading.Event)
    spoken: bool = False

    def reply(
        self, scenario: Any, manners: Any, call: Any, mood: Any, on_clause: Callable[[str], bool] | None = None
    ) -> Played:
        self.spoken = on_clause is not None and on_clause(CLAUSE)
        assert self.go_on.wait(10)
        if self.fails:
            raise self.fails
        return Played(Line(self.whole, "complain"))


@pytest.fixture
def slow(phone: Desk) -> Desk:
    return replace(phone, customer=Slow())


@pytest.fixture
def client(slow: Desk) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=Lines(lambda: slow, Gate).routes())) as running:
        yield running


def model(desk: Desk) -> Slow:
    assert isinstance(desk.customer, Slow)
    return desk.customer


def talking(desk: Desk, li: Account) -> str:
    return calls.start(desk, li, "tiny-zh", ringing=True, played_by="model").id


def ask(browser: Browser) -> None:
    browser.tell("answer")
    browser.wait("state", phase="talking")
    browser.tell("text", text="您好，请讲。")


def hear(browser: Browser) -> None:
    """Reads until the customer sounds."""
    while not browser.sounds:
        message = browser.socket.receive()
        browser.sounds += bool(message.get("bytes"))


def test_the_first_clause_sounds_while_the_model_still_writes(client: TestClient, slow: Desk, li: Account) -> None:
    call = talking(slow, li)
    with enter(client, slow, li, call) as socket:
        browser = Browser(socket)
        ask(browser)
        assert browser.wait("caption", who="customer", final=False)["text"] == CLAUSE
        hear(browser)
        assert len(slow.store.call(call).turns) == 1  # the model is not ready, and yet the customer speaks
        model(slow).go_on.set()
        assert browser.wait("caption", who="customer", final=True)["text"] == CLAUSE + REST
        browser.wait("end_line")
        browser.wait("state", customer="listening")
        browser.tell("hang_up")
        browser.wait("ended")
    turn = slow.store.call(call).turns[1]
    voice = slow.voice
    assert isinstance(voice, FakeVoice)
    assert model(slow).spoken and turn.text == CLAUSE + REST and not turn.interrupted
    assert [text for text, _, _ in voice.said] == [CLAUSE, *breaths(REST, "zh")]
    assert turn.start is not None and turn.end is not None and turn.end > turn.start and turn.recording


def test_whoever_cuts_in_before_the_rest_is_written_hears_no_more(client: TestClient, slow: Desk, li: Account) -> None:
    call = talking(slow, li)
    with enter(client, slow, li, call) as socket:
        browser = Browser(socket)
        ask(browser)
        hear(browser)
        browser.tell("text", text="我打断一下。")
        browser.wait("stop")
        model(slow).go_on.set()
        browser.wait("caption", who="agent", turn=2)
    turn = slow.store.call(call).turns[1]
    assert turn.interrupted and len(turn.text) < len(CLAUSE) and CLAUSE.startswith(turn.text)


def test_a_clause_of_an_answer_that_is_not_kept_is_cut(client: TestClient, slow: Desk, li: Account) -> None:
    model(slow).fails = NotFound("the call is gone")
    call = talking(slow, li)
    with enter(client, slow, li, call) as socket:
        browser = Browser(socket)
        ask(browser)
        hear(browser)
        model(slow).go_on.set()
        browser.wait("stop")
        browser.wait("notice", key="failed")
        browser.tell("hang_up")
        browser.wait("ended")


def test_an_answer_of_another_window_replaces_the_clause(client: TestClient, slow: Desk, li: Account) -> None:
    model(slow).whole = "先来的是这一句，您听好了。"
    call = talking(slow, li)
    with enter(client, slow, li, call) as socket:
        browser = Browser(socket)
        ask(browser)
        hear(browser)
        model(slow).go_on.set()
        browser.wait("stop")
        assert browser.wait("caption", who="customer", final=True)["text"] == model(slow).whole
        browser.wait("end_line", line=2)
