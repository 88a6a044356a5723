"""A trainee made of sound: takes calls over the real route, speaks in real time and keeps what it waited for."""

import asyncio
import json
import struct
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np

from simulator.core.people import Account
from simulator.flows import calls, line
from simulator.flows.desk import Desk
from simulator.line.socket import PROTOCOL
from simulator.line.turns import FRAME

_SAMPLES = 512
_WAITS = 15.0  # seconds without an answer: a missed end
_BARGE_EVERY, _BARGE_AFTER = 5, 1.0  # every fifth line is said into the customer's, a second after its first sound


@dataclass(frozen=True)
class Said:
    """A line of the trainee as sound at 16 kHz, and whether somebody stops to think in the middle of it."""

    samples: np.ndarray
    thinks: bool


@dataclass
class Heard:
    """What a client measured, in milliseconds; `parts` are the server's own times of a turn.

    `cuts` are answers into a thinking pause, `missed` ends nobody answered.
    """

    waits: list[float] = field(default_factory=list)
    parts: list[dict[str, Any]] = field(default_factory=list)
    stops: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    turns: int = 0
    pauses: int = 0
    cuts: int = 0
    missed: int = 0

    def add(self, other: "Heard") -> None:
        """Takes in what another client measured."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


class Caller:
    """Takes calls of a scenario one after the other until all lines are said."""

    def __init__(self, desk: Desk, port: int, scenario: str, said: Sequence[Said], at: int = 0) -> None:
        self._desk, self._port, self._scenario, self._said = desk, port, scenario, said
        self._me = Account(f"bench-{at}", "bench", "trainee", "", desk.library.scenario(scenario).lang)
        self._noise = np.random.default_rng(at)
        self.heard = Heard()

    async def run(self) -> Heard:
        from websockets.asyncio.client import connect

        await asyncio.to_thread(self._desk.store.keep_account, self._me)
        left = list(self._said)
        while left:
            call = await asyncio.to_thread(calls.start, self._desk, self._me, self._scenario, "training", 0, True)
            words = line.ticket(self._desk, self._me, call.id)
            address, origin = f"ws://localhost:{self._port}/line/{call.id}", f"http://localhost:{self._port}"
            async with connect(address, subprotocols=[PROTOCOL, words], origin=origin, max_size=2**20) as line_:  # type: ignore[arg-type,list-item]
                left = await _Talk(line_, self._noise, self.heard).run(left)
        return self.heard


class _Talk:
    """One call of a caller."""

    def __init__(self, line_: Any, noise: np.random.Generator, heard: Heard) -> None:
        self._line, self._noise, self.heard = line_, noise, heard
        self._queue: list[bytes] = []
        self._speech_over = 0.0
        self._waiting = False
        self._speaking = False
        self._sounding: int | None = None
        self._since = 0.0
        self._barged: float | None = None
        self._over = False

    async def run(self, left: list[Said]) -> list[Said]:
        await self._line.send(json.dumps({"t": "answer"}))
        reader, sender = asyncio.ensure_future(self._read()), asyncio.ensure_future(self._send())
        await asyncio.sleep(1.5)
        try:
            while left and not self._over:
                barges = self.heard.turns % _BARGE_EVERY == _BARGE_EVERY - 1
                await (self._until_sounding(4.0) if barges else self._until_free(8.0))
                if self._over:
                    break
                await self._say(left[0])
                left = left[1:]
            return left
        finally:
            self._over = True
            for task in (reader, sender):
                task.cancel()
            await asyncio.gather(reader, sender, return_exceptions=True)

    async def _say(self, said: Said) -> None:
        samples = said.samples
        pad = -samples.size % _SAMPLES
        pcm = (np.pad(samples, (0, pad)) * 32767).astype("<i2").tobytes()
        self.heard.turns += 1
        self.heard.pauses += said.thinks
        self._barged = time.perf_counter() if self._sounding is not None else None
        self._speaking, self._waiting = True, True
        self._queue = [pcm[at : at + 2 * _SAMPLES] for at in range(0, len(pcm), 2 * _SAMPLES)]
        while self._queue and not self._over:
            await asyncio.sleep(0.01)
        self._speaking, self._speech_over = False, time.perf_counter()
        until = time.perf_counter() + _WAITS
        while self._waiting and not self._over and time.perf_counter() < until:
            await asyncio.sleep(0.01)
        if self._waiting and not self._over:
            self.heard.missed += 1
        self._waiting = False

    async def _until_free(self, most: float) -> None:
        """Lets the customer speak out and breathes for half a second."""
        until = time.perf_counter() + most
        while self._sounding is not None and not self._over and time.perf_counter() < until:
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.5)

    async def _until_sounding(self, most: float) -> None:
        """Waits until the customer has been talking for a moment."""
        until = time.perf_counter() + most
        while not self._over and time.perf_counter() < until:
            if self._sounding is not None and time.perf_counter() - self._since > _BARGE_AFTER:
                return
            await asyncio.sleep(0.02)

    async def _send(self) -> None:
        """A frame every 32 ms, as a microphone sends them: the line that is being said, or the noise of a room."""
        seq, began = 0, time.perf_counter()
        while not self._over:
            frame = self._queue.pop(0) if self._queue else self._room()
            await self._line.send(struct.pack("<I", seq) + frame)
            seq += 1
            await asyncio.sleep(max(0.0, began + seq * FRAME - time.perf_counter()))

    def _room(self) -> bytes:
        return (self._noise.normal(0, 30, _SAMPLES)).astype("<i2").tobytes()

    async def _read(self) -> None:
        async for raw in self._line:
            if isinstance(raw, bytes):
                self._sound(struct.unpack("<II", raw[:8])[0])
                continue
            data = json.loads(raw)
            if data["t"] == "timing":
                self.heard.parts.append(data)
            elif data["t"] in ("hush", "stop", "end_line"):
                if self._barged is not None and data["t"] != "end_line":
                    self.heard.stops.append(1000 * (time.perf_counter() - self._barged))
                self._barged = None
                self._sounding = None if data["t"] != "hush" else self._sounding
            elif data["t"] == "ended":
                self._over = True

    def _sound(self, number: int) -> None:
        if number == self._sounding:
            return
        self._sounding, self._since = number, time.perf_counter()
        if self._speaking and self._waiting:
            self.heard.cuts += 1
        elif self._waiting:
            waited = 1000 * (time.perf_counter() - self._speech_over)
            self.heard.waits.append(waited)
            if self.heard.parts and "wait" in (told := self.heard.parts[-1]):  # comes before the sound
                told["transport"] = waited - told["wait"]
            self._waiting = False
