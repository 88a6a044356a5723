"""The phone line measured from outside: real sound in real time over the real route, `simulator bench line`."""

import asyncio
import json
import random
import re
import statistics
import struct
import time
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np

from simulator import wiring
from simulator.core.people import Account
from simulator.core.ports import Voicing
from simulator.flows import calls, line
from simulator.flows.desk import Desk
from simulator.line.socket import PROTOCOL
from simulator.line.turns import FRAME
from simulator.settings import Settings
from simulator.speech import audio
from simulator.visitor import AppServer, Visitor

_SAMPLES = 512
_PAUSES = (0.3, 0.45, 0.6)  # seconds of thinking in the middle of a trainee's sentence, beside the voice's own
_WAITS = 15.0  # seconds without an answer: a missed end
_BARGE_EVERY, _BARGE_AFTER = 5, 1.0  # every fifth line is said into the customer's, a second after its first sound
_CALLERS = ("female", "male")
Row = dict[str, Any]


@dataclass
class Heard:
    """What a client measured, in milliseconds; `cuts` are answers into a thinking pause, `missed` ends nobody answered."""

    waits: list[float] = field(default_factory=list)
    parts: list[Row] = field(default_factory=list)
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


def rows(settings: Settings, apart: Settings, turns: int = 40, counts: tuple[int, ...] = (2, 4, 8)) -> list[Row]:
    """One row a language for a single call, first cold and then with the customer's lines known, then for many at once.

    `turns` are what each caller says. It all happens in real time: some ten seconds a turn and row.
    """
    for shared in ("voices", "cache"):
        (settings.data / shared).mkdir(parents=True, exist_ok=True)
        (apart.data / shared).symlink_to((settings.data / shared).resolve())
    apart = replace(apart, models=settings.models)
    desk = wiring.desk(apart)
    server = AppServer(apart)
    try:
        found = []
        for lang in ("zh", "en"):
            said = _spoken(desk, lang, turns)
            for name in ("cold", "known lines"):
                found.append(_row(f"{lang}, 1 call, {name}", asyncio.run(_many(desk, server.port, [(lang, said)]))))
        zh, en = _spoken(desk, "zh", turns), _spoken(desk, "en", turns)
        for count in counts:
            callers = [("zh", zh) if at % 2 == 0 else ("en", en) for at in range(count)]
            found.append(_row(f"{count} calls at once", asyncio.run(_many(desk, server.port, callers))))
        return found
    finally:
        server.stop()


@dataclass(frozen=True)
class _Said:
    """A line of the trainee as sound, and whether somebody stops to think in the middle of a sentence of it."""

    samples: np.ndarray
    thinks: bool


def _spoken(desk: Desk, lang: str, turns: int) -> list[_Said]:
    """The lines of the good plans of a language, voiced; every other one with a thinking pause inside a sentence."""
    lines = [text for plans in _plans(desk, lang) for text in plans]
    lines = (lines * (1 + turns // max(1, len(lines))))[:turns]
    draw = random.Random(7)
    return [_voiced(desk, text, lang, number, draw) for number, text in enumerate(lines)]


def _voiced(desk: Desk, text: str, lang: str, number: int, draw: random.Random) -> _Said:
    voicing = Voicing(gender=_CALLERS[number % 2], name="trainee")
    commas = [mark.end() for mark in re.finditer(r"[，,、]\s*", text) if 0.2 < mark.end() / len(text) < 0.8]
    if number % 2 == 0 or not commas:
        return _Said(_trimmed(audio.decode(desk.voice.say(text, lang, voicing))), False)
    cut = draw.choice(commas)
    before, after = (_trimmed(audio.decode(desk.voice.say(part, lang, voicing))) for part in (text[:cut], text[cut:]))
    silence = np.zeros(round(draw.choice(_PAUSES) * audio.RATE), np.float32)
    return _Said(np.concatenate([before, silence, after]), True)


def _plans(desk: Desk, lang: str) -> list[tuple[str, ...]]:
    known = [id for id, scenario in sorted(desk.library.scenarios.items()) if scenario.lang == lang]
    return [tuple(text for text in desk.library.plans[id].good.lines if text) for id in known if id in desk.library.plans]


def _trimmed(samples: np.ndarray) -> np.ndarray:
    loud = np.flatnonzero(np.abs(samples) > 0.02)
    return samples[loud[0] : loud[-1] + 1] if loud.size else samples


async def _many(desk: Desk, port: int, callers: list[tuple[str, list[_Said]]]) -> Heard:
    total = Heard()
    pages = asyncio.ensure_future(_browse(port, total.pages))
    for one in await asyncio.gather(*(_Caller(desk, port, lang, said, at).run() for at, (lang, said) in enumerate(callers))):
        total.add(one)
    pages.cancel()
    await asyncio.gather(pages, return_exceptions=True)
    return total


async def _browse(port: int, times: list[float]) -> None:
    """Somebody who looks at the list of calls every two seconds meanwhile."""
    async with Visitor(port, "lang=zh") as visitor:
        await visitor.rerun()
        while True:
            times.append((await visitor.rerun()).ms)
            await asyncio.sleep(2)


class _Caller:
    """A trainee of sound: takes calls one after the other until all lines are said."""

    def __init__(self, desk: Desk, port: int, lang: str, said: list[_Said], at: int) -> None:
        self._desk, self._port, self._lang, self._said = desk, port, lang, said
        self._me = Account(f"bench-{lang}-{at}", "bench", "trainee", "", lang)
        self._noise = np.random.default_rng(at)
        self.heard = Heard()

    async def run(self) -> Heard:
        from websockets.asyncio.client import connect

        await asyncio.to_thread(self._desk.store.keep_account, self._me)
        patient = [id for id, s in sorted(self._desk.library.scenarios.items()) if s.lang == self._lang]
        left = list(self._said)
        while left:
            scenario = patient[len(left) % len(patient)]
            call = await asyncio.to_thread(calls.start, self._desk, self._me, scenario, "training", 0, True)
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

    async def run(self, left: list[_Said]) -> list[_Said]:
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

    async def _say(self, said: _Said) -> None:
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
            self.heard.waits.append(1000 * (time.perf_counter() - self._speech_over))
            self._waiting = False


def _row(name: str, heard: Heard) -> Row:
    def part(key: str) -> int | str:
        values = [each[key] for each in heard.parts if key in each]
        return round(statistics.median(values)) if values else ""

    third = max(1, len(heard.waits) // 3)
    first, last = heard.waits[:third], heard.waits[-third:]
    return {
        "line": name,
        "turns": heard.turns,
        "wait p50 ms": _at(heard.waits, 0.5),
        "p95 ms": _at(heard.waits, 0.95),
        "ears ms": part("ears"),
        "reply ms": part("reply"),
        "voice ms": part("voice"),
        "last/first third": round(statistics.median(last) / statistics.median(first), 2) if last else "",
        "stop p50 ms": _at(heard.stops, 0.5),
        "stop p95 ms": _at(heard.stops, 0.95),
        "pauses": heard.pauses,
        "cut-ins %": round(100 * heard.cuts / max(1, heard.pauses), 1),
        "missed %": round(100 * heard.missed / max(1, heard.turns), 1),
        "page p50 ms": _at(heard.pages, 0.5),
        "page p95 ms": _at(heard.pages, 0.95),
    }


def _at(values: list[float], share: float) -> int | str:
    ranked = sorted(values)
    return round(ranked[round(share * (len(ranked) - 1))]) if ranked else ""
