"""Voices the customer's lines: piece by piece, a little ahead of the clock, until they end or are cut."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

import numpy as np

from simulator.flows.desk import Desk
from simulator.flows.line import Spoken
from simulator.line import wire
from simulator.line.outbox import Party
from simulator.line.playing import AHEAD, CHUNK, RATE, Playing
from simulator.speech import audio

_STEP = round(CHUNK * RATE) * 2
_TICK = 0.02
_AWKWARD = 0.3  # seconds without a sound after which a customer hesitates aloud
_TAPE_RATE = 16_000

Rest = asyncio.Future[tuple[str, ...]]
"""The pieces of a line that were not there yet when it began to sound."""
Tape = Callable[[float, bytes], None]
"""Takes PCM16 at 16 kHz that sounds at a moment, in seconds of the call."""


class Speaker:
    """Speaks one line at a time to everybody in the call; `now` is the call's clock in seconds."""

    def __init__(self, desk: Desk, lang: str, party: Party, pool: Executor, now: Callable[[], float], tape: Tape) -> None:
        self._desk, self._lang, self._party, self._pool = desk, lang, party, pool
        self._now, self._tape = now, tape
        self._lines = 0
        self.playing: Playing | None = None
        self.wav = b""
        """The sound of the line that was voiced last, whole."""

    async def speak(self, spoken: Spoken, started: Callable[[Playing], None], rest: "Rest | None" = None) -> Playing:
        """Voices a line and comes back when its sound is over or was cut; `started` is called at its first sound.

        With `rest` the line is still being written: its first pieces sound, and the others when they are there.
        Raises SimulatorError when no voice can be made; what has sounded by then stays told.
        """
        self._lines += 1
        line = self.playing = Playing(self._lines, spoken.turn, spoken.pieces, self._lang)
        self._party.event("line", line=line.line, text="".join(spoken.pieces), rate=RATE, turn=spoken.turn)
        wavs: list[bytes] = []
        ahead = asyncio.ensure_future(self._sound(line, 0, spoken, rest))
        try:
            await self._think(line, spoken, ahead, started)
            while (made := await _unless_stopped(line, ahead)) is not None:
                pcm, tape, wav = made
                ahead = asyncio.ensure_future(self._sound(line, len(wavs) + 1, spoken, rest))
                wavs.append(wav)
                line.lengths.append(len(pcm) / 2 / RATE)
                await self._send(line, pcm, tape, started)
            await self._drain(line)
        finally:
            ahead.cancel()
            self.playing = None
            self.wav = self._desk.join(wavs) if wavs else b""
        self._party.event("end_line", line=line.line, ms=round(1000 * line.length))
        return line

    async def _think(
        self, line: Playing, spoken: Spoken, words: "asyncio.Future[Any]", started: Callable[[Playing], None]
    ) -> None:
        """Where the words take long to be made, hesitates aloud: as people do, and nobody wonders whether they are there."""
        known = getattr(self._desk.voice, "has", None)
        await asyncio.wait({words}, timeout=_AWKWARD)
        if words.done() or line.stopped or not spoken.thinking or not known:
            return
        if known(spoken.thinking, self._lang, spoken.voicing):
            pcm, tape, _ = await asyncio.get_running_loop().run_in_executor(self._pool, self._voice, spoken.thinking, spoken)
            line.thinking = len(pcm) / 2 / RATE
            await self._send(line, pcm, tape, started)

    async def _sound(self, line: Playing, place: int, spoken: Spoken, rest: "Rest | None") -> tuple[bytes, bytes, bytes] | None:
        """The sound of a piece, made while the one before it is sent; None when there is none any more."""
        if place == len(spoken.pieces) and rest is not None:
            line.pieces = (*spoken.pieces, *await asyncio.shield(rest))
        if place >= len(line.pieces):
            return None
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._voice, line.pieces[place], spoken)

    def pause(self) -> None:
        """Holds the sound for a moment, until it is known whether the trainee means to interrupt."""
        if self.playing and not self.playing.paused:
            self.playing.paused = True
            self._party.event("hush", line=self.playing.line)

    def go_on(self) -> None:
        """Lets a paused line sound again."""
        if self.playing and self.playing.paused:
            self.playing.paused = False
            self._party.event("resume", line=self.playing.line)

    def stop(self) -> None:
        """Cuts the line for good."""
        if self.playing and not self.playing.stopped:
            self.playing.stopped = True
            self._party.event("stop", line=self.playing.line)

    def _voice(self, piece: str, spoken: Spoken) -> tuple[bytes, bytes, bytes]:
        wav = self._desk.voice.say(piece, self._lang, spoken.voicing)
        samples, rate = audio.read(wav)
        return _pcm(samples, rate, RATE), _pcm(samples, rate, _TAPE_RATE), wav

    async def _send(self, line: Playing, pcm: bytes, tape: bytes, started: Callable[[Playing], None]) -> None:
        if line.began is None:
            line.began = self._now()
            started(line)
        line.wait_ends(self._now())
        base, ratio = line.sent, _TAPE_RATE / RATE
        for at in range(0, len(pcm), _STEP):
            await self._until(line, lambda: line.sent - line.at(self._now()) <= AHEAD)
            if line.stopped:
                return
            chunk = pcm[at : at + _STEP]
            offset = round(base * RATE) + at // 2
            self._party.put(wire.sound(line.line, offset, chunk))
            line.sent = base + (at + len(chunk)) / 2 / RATE
            first = int(at // 2 * ratio) * 2
            when = (line.began or 0.0) + line.lost + base + at / 2 / RATE
            self._tape(when, tape[first : first + int(len(chunk) // 2 * ratio) * 2])

    async def _drain(self, line: Playing) -> None:
        """Waits until the loudspeaker has played what was sent, at most a second more than it takes."""
        await self._until(line, lambda: line.at(self._now()) >= line.sent - 0.01)

    async def _until(self, line: Playing, ready: Callable[[], bool]) -> None:
        while not line.stopped and (line.paused or not ready()):
            before = self._now()
            await asyncio.sleep(_TICK)
            if line.paused:
                line.lost += self._now() - before


async def _unless_stopped(line: Playing, sound: "asyncio.Future[tuple[bytes, bytes, bytes] | None]") -> Any:
    """The sound when it is made; None when the line is cut before."""
    while not line.stopped:
        done, _ = await asyncio.wait({sound}, timeout=_TICK)
        if done:
            return sound.result()
    return None


def _pcm(samples: audio.Samples, rate: int, wanted: int) -> bytes:
    return (np.clip(audio.resample(samples, rate, wanted), -1, 1) * 32767).astype("<i2").tobytes()
