"""What goes on without anybody's click, as long as the server lives."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from streamlit import runtime

from simulator import promptly, settings, wiring
from simulator.flows import rehearsal, weekly

_LOOK = 30.0
"""Seconds between two looks at the clock: the weekly test opens and ends by itself."""
_REHEARSAL, _IDLE = 4.0, 0.4
"""Seconds of speaking lines beforehand at a time, and the load of each core below which a machine has nothing else to do."""


@asynccontextmanager
async def alive(_: object) -> AsyncIterator[None]:
    """Loads the pages, cue readers and engines, then looks at the clock and rehearses in idle moments until the server ends."""
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


def _settle() -> None:
    from simulator.pages import ready

    ready.settle()


async def _ready() -> None:
    """Loads what visitors would wait for; a first run of the page, for nobody, loads what is only then looked for."""
    await asyncio.to_thread(_prepare)
    if runtime.exists():
        with suppress(Exception):  # what is wrong with the page is told to whoever comes
            await runtime.get_instance().does_script_run_without_error()
    await asyncio.to_thread(_settle)


async def _look() -> None:
    await _ready()
    while True:
        with suppress(Exception):  # a full disk now must not stop next Monday's test; pages show the error themselves
            desk = wiring.desk(settings.read())
            await asyncio.to_thread(weekly.tick, desk)
            if os.getloadavg()[0] < _IDLE * (os.cpu_count() or 1):
                await asyncio.to_thread(rehearsal.ahead, desk, _REHEARSAL)
        await asyncio.sleep(_LOOK)
