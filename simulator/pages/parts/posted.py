"""What a page shows goes to the server's loop in one piece when its turn ends.

Streamlit wakes the loop for every element, and page and loop take the processor from each other each time.
"""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession

Callback = Callable[[], None]

_soon, _some_message = AppSession._call_soon_on_event_loop, Runtime._enqueued_some_message
_own = threading.local()


def prepare() -> None:
    """Takes the place of what Streamlit does element by element; sessions that are open already stay as they are."""
    AppSession._call_soon_on_event_loop = _post  # type: ignore[method-assign]
    Runtime._enqueued_some_message = _enqueued  # type: ignore[method-assign]


@contextmanager
def together() -> Iterator[Callback]:
    """Holds back what this thread shows until the end, or until what it gives is called."""
    held: list[tuple[AppSession, Callback]] = []
    _own.held = held

    def send() -> None:
        _own.held = None
        if held:
            session, callbacks = held[0][0], [callback for _, callback in held]
            held.clear()
            _soon(session, lambda: _each(session, callbacks))

    try:
        yield send
    finally:
        send()


def _post(session: AppSession, callback: Callback) -> None:
    held = getattr(_own, "held", None)
    if held is None:
        _soon(session, callback)
    else:
        held.append((session, callback))


def _each(session: AppSession, callbacks: list[Callback]) -> None:
    """In their order, and before what comes after them; as with single ones, the loop tells what fails and goes on."""
    for callback in callbacks:
        try:
            callback()
        except Exception as error:
            session._event_loop.call_exception_handler({"message": "a message was not sent", "exception": error})


def _enqueued(runtime: Runtime) -> None:
    """Tells the loop that there is something to send; the loop itself need not be woken to hear it."""
    asynchronous = runtime._get_async_objs()
    try:
        awake = asyncio.get_running_loop() is asynchronous.eventloop
    except RuntimeError:
        awake = False
    if awake:
        asynchronous.need_send_data.set()
    else:
        _some_message(runtime)
