"""The front door: `streamlit run app.py` serves the pages and the phone line."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import streamlit as st

from simulator import promptly, settings, wiring
from simulator.entrance import Entrance
from simulator.flows import weekly
from simulator.line.socket import Lines

_LOOK = 30.0
"""Seconds between two looks at the clock: the weekly test opens and ends without anybody's click."""


@asynccontextmanager
async def alive(_: object) -> AsyncIterator[None]:
    """Loads the pages, cue readers and engines in the background, then looks at the clock until the server ends."""
    promptly.without_delay()
    looking = asyncio.create_task(_look())
    yield
    looking.cancel()
    with suppress(asyncio.CancelledError):
        await looking


def _prepare() -> None:
    from simulator.pages import ready  # most of what a new process has to load; the port is open by now

    ready.prepare()
    wiring.warm(settings.read())
    ready.settle()


async def _look() -> None:
    await asyncio.to_thread(_prepare)
    while True:
        with suppress(Exception):  # a full disk now must not stop next Monday's test; pages show the error themselves
            await asyncio.to_thread(weekly.tick, wiring.desk(settings.read()))
        await asyncio.sleep(_LOOK)


lines, entrance = Lines(lambda: wiring.desk(settings.read())), Entrance(lambda: wiring.desk(settings.read()))
app = st.App("simulator/pages/main.py", routes=[*lines.routes(), *entrance.routes()], lifespan=alive)
