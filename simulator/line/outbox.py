"""What goes to the browsers of a call: the trainee's own and those of whoever listens in."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from simulator.line import wire

Send = Callable[[bytes | str], Awaitable[None]]
_WAITING = 600
"""Messages a slow client may lag behind (some 20 s of sound) before its connection is given up."""


class Outbox:
    """A queue to one browser; putting never waits, and a browser that cannot follow is `lagging`."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._queue: asyncio.Queue[bytes | str | None] = asyncio.Queue(_WAITING)
        self.lagging = False

    def event(self, t: str, **fields: Any) -> None:
        """Puts a JSON event."""
        self.put(wire.event(t, **fields))

    def put(self, message: bytes | str) -> None:
        """Puts a ready message."""
        try:
            self._queue.put_nowait(message)
        except asyncio.QueueFull:
            self.lagging = True

    async def run(self) -> None:
        """Sends until `close`; ends quietly when the browser has gone."""
        while (message := await self._queue.get()) is not None:
            await self._send(message)

    def close(self) -> None:
        """Lets `run` end after what is already waiting."""
        try:
            self._queue.put_nowait(None)
        except asyncio.QueueFull:
            self.lagging = True


class Party:
    """All browsers of one call; the first is the trainee's."""

    def __init__(self, trainee: Outbox, listeners: list[Outbox] | None = None) -> None:
        self.trainee = trainee
        self.listeners = [] if listeners is None else listeners

    def event(self, t: str, **fields: Any) -> None:
        """Tells everybody."""
        self.put(wire.event(t, **fields))

    def put(self, message: bytes | str) -> None:
        """Sends everybody the same."""
        self.trainee.put(message)
        for each in self.listeners:
            each.put(message)

    def overhear(self, pcm: bytes, frame: int) -> None:
        """Lets the listeners hear the trainee: line 0 is the agent's side, at 16 kHz."""
        for each in self.listeners:
            each.put(wire.sound(0, frame * len(pcm) // 2, pcm))
