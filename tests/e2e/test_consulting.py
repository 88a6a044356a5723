"""One button on the report asks the language model: its steps, what came, what failed, and a second visit that asks nothing."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from simulator.core.call import Call, Turn
from simulator.core.people import Account
from simulator.store.database import Connections
from simulator.store.facts import SqliteStore
from simulator.words import words
from tests.e2e.conftest import Server
from tests.flows.test_consulting import HEARD, SAID, TIPS
from tests.llm.chat_server import ChatServer

pytestmark = pytest.mark.e2e
W = words("zh")


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[ChatServer]:
    """A server with an author's model, which refuses the key until it is told otherwise, and with a judge's."""
    with ChatServer({}) as server:
        server.think = lambda asked: ":401" if asked["model"] == "author" else {"promises": [HEARD.__dict__]}
        for name, value in {"BASE": server.url, "KEY": "k"}.items():
            monkeypatch.setenv(f"SIMULATOR_LLM_{name}", value)
        for role in ("judge", "author"):
            monkeypatch.setenv(f"SIMULATOR_{role.upper()}_MODEL", role)
        yield server


@pytest.fixture
def told(model: ChatServer, tmp_path: Path, models: Path) -> Iterator[Server]:
    """The app, with a rude call of a trainee in its store."""
    data = tmp_path / "data"
    store = SqliteStore(Connections(data / "simulator.db"))
    store.keep_account(Account("li", "李晓", "trainee", "白班", "zh"))
    turns = [pair for text in SAID for pair in (("agent", text), ("customer", "上个月二百，这个月六百八！"))][:-1]
    made = tuple(Turn(index, who, text) for index, (who, text) in enumerate(turns))  # type: ignore[arg-type]
    began = datetime(2026, 11, 23, tzinfo=UTC)
    store.begin(Call("c1", "bill-doubled-zh", "f", "li", "zh", began, made, outcome="hung_up", ended=began))
    running = Server(data, models)
    running.start()
    yield running
    running.stop()


def test_the_model_is_asked_once_and_what_failed_is_asked_again(
    told: Server, model: ChatServer, browser: Callable[..., Any]
) -> None:
    page = browser(None)
    page.goto(f"{told.url}/report?call=c1&who=li&lang=zh")
    button = page.get_by_role("button", name=W("consult.ask"))
    button.click()
    page.get_by_text("请检查设置里的密钥").wait_for()
    page.get_by_text(W("promise.by_model"), exact=True).wait_for()
    assert page.get_by_text(W("coaching.by_model"), exact=True).count() == 0
    model.think = lambda asked: {"tips": [tip.__dict__ for tip in TIPS]} if asked["model"] == "author" else ":500"
    button.click()
    page.get_by_text(TIPS[0].better).wait_for()
    page.get_by_text(W("coaching.by_model"), exact=True).first.wait_for()
    asked = len(model.requests)
    page.goto(f"{told.url}/report?call=c1&who=li&lang=zh")
    page.get_by_text(TIPS[0].better).wait_for()
    page.get_by_text(W("promise.by_model"), exact=True).wait_for()
    assert len(model.requests) == asked
