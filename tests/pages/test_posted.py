"""What a page shows: held back while it is built, then sent at once and in its order."""

import asyncio
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession

from simulator.pages.parts import posted


class Session(SimpleNamespace):
    """As much of a session as a message needs: its loop, here one that only collects."""

    def __init__(self, loop: Any) -> None:
        super().__init__(_event_loop=loop)


class Loop:
    """A loop that runs what it is woken for when it is told to, and counts how often it was woken."""

    def __init__(self) -> None:
        self.woken, self.ready, self.failed = 0, [], []  # type: ignore[var-annotated]

    def call_soon_threadsafe(self, callback: Callable[[], None]) -> None:
        self.woken += 1
        self.ready.append(callback)

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        self.failed.append(context["exception"])

    def run(self) -> None:
        for callback in self.ready:
            callback()
        self.ready.clear()


def test_a_page_wakes_the_loop_once_and_its_order_stays() -> None:
    loop, sent = Loop(), []  # type: ignore[var-annotated]
    session: Any = Session(loop)
    posted._post(session, lambda: sent.append("started"))
    with posted.together():
        for number in range(5):
            posted._post(session, lambda number=number: sent.append(number))
        assert loop.woken == 1
    posted._post(session, lambda: sent.append("finished"))
    loop.run()
    assert loop.woken == 3
    assert sent == ["started", 0, 1, 2, 3, 4, "finished"]


def test_what_was_built_by_now_is_sent_early_and_the_rest_as_it_comes() -> None:
    loop, sent = Loop(), []  # type: ignore[var-annotated]
    session: Any = Session(loop)
    with posted.together() as send:
        posted._post(session, lambda: sent.append(1))
        send()
        posted._post(session, lambda: sent.append(2))
        loop.run()
        assert sent == [1, 2]
    assert loop.woken == 2


def test_a_page_that_fails_shows_what_it_had_and_one_bad_message_loses_no_other() -> None:
    loop, sent = Loop(), []  # type: ignore[var-annotated]
    session: Any = Session(loop)
    with pytest.raises(KeyError), posted.together():
        posted._post(session, lambda: sent.append(1))
        posted._post(session, lambda: sent.append(1 // 0))
        posted._post(session, lambda: sent.append(3))
        raise KeyError
    loop.run()
    assert sent == [1, 3]
    assert [type(error) for error in loop.failed] == [ZeroDivisionError]


def test_another_threads_page_is_not_held_back() -> None:
    loop = Loop()
    session: Any = Session(loop)
    with posted.together():
        other = threading.Thread(target=posted._post, args=(session, lambda: None))
        other.start()
        other.join()
        assert loop.woken == 1


def test_the_loop_is_told_of_messages_from_itself_and_from_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    async def told(elsewhere: bool) -> bool:
        loop, need = asyncio.get_running_loop(), asyncio.Event()
        runtime: Any = SimpleNamespace(_get_async_objs=lambda: SimpleNamespace(eventloop=loop, need_send_data=need))
        if elsewhere:
            await asyncio.to_thread(posted._enqueued, runtime)
        else:
            posted._enqueued(runtime)
            assert need.is_set()
        await asyncio.wait_for(need.wait(), 5)
        return need.is_set()

    assert asyncio.run(told(False)) and asyncio.run(told(True))


def test_streamlit_still_asks_where_we_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AppSession, "_call_soon_on_event_loop", AppSession._call_soon_on_event_loop)
    monkeypatch.setattr(Runtime, "_enqueued_some_message", Runtime._enqueued_some_message)
    posted.prepare()
    loop = Loop()
    session = AppSession.__new__(AppSession)
    session._event_loop = loop  # type: ignore[assignment]
    with posted.together():
        session._on_scriptrunner_event(None, None)  # type: ignore[arg-type]
        assert loop.woken == 0
    assert loop.woken == 1
    asked = Runtime.connect_session.__code__.co_names, Runtime.__init__.__code__.co_names
    assert any("_enqueued_some_message" in names for names in asked)
