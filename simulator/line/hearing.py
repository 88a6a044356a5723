"""The trainee's side of the line: frames in, turns and their words out, decoded while they are still being spoken."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Protocol

import numpy as np

from simulator.core.endings import Endings
from simulator.core.ports import Heard
from simulator.line import wire
from simulator.line.memory import Memory
from simulator.line.turns import FRAME, PACES, Event, Turns
from simulator.speech import audio

_ENDING = round(8.0 / FRAME)  # frames that the end-of-turn model hears
_Decoding = tuple[int, "asyncio.Future[Heard]"]
"""The frame at which a stretch of sound begins, and its words."""


class Gate(Protocol):
    """Tells voice from everything else, frame by frame."""

    def voice(self, frame: audio.Samples) -> float: ...


class Hearing:
    """Hears one trainee: `decode` gives the words of a WAV, `weigh` how finished (0-1) its speaker sounds, where that is known.

    `tell` is told every event of the turn taking, `partly` what has been heard of a turn that is not over yet.
    """

    def __init__(
        self,
        ending: Endings,
        gate: Gate,
        decode: Callable[[bytes], Awaitable[Heard]],
        weigh: Callable[[bytes], Awaitable[float]] | None,
        tell: Callable[[Event], None],
        partly: Callable[[Sequence[Heard]], str],
    ) -> None:
        self._turns = Turns(ending=ending)
        self._memory, self._order, self._rate, self._gate = Memory(), wire.Order(), wire.Rate(FRAME), gate
        self._decode, self._weigh, self._tell, self._partly = decode, weigh, tell, partly
        self._early: _Decoding | None = None
        self._parts: list[asyncio.Future[Heard]] = []
        self._weighing: set[asyncio.Task[None]] = set()

    @property
    def count(self) -> int:
        """Frames heard since the line was opened."""
        return self._memory.count

    def frames(self, sound: wire.Sound, now: float) -> Iterator[bytes]:
        """The frames of a message in order, silence for missing ones; late ones are dropped. Raises WireError for a flood."""
        missing = self._order.missing(sound)
        if missing is None:
            return iter(())
        if not self._rate.allows(missing + len(sound.frames), now):
            raise wire.WireError("too_fast")
        return iter((*[bytes(wire.FRAME_BYTES)] * missing, *sound.frames))

    def take(self, frame: bytes) -> None:
        """Hears one frame of PCM16."""
        self._memory.take(frame)
        samples = np.frombuffer(frame, "<i2").astype(np.float32) / np.float32(32768)
        self._react(self._turns.frame(self._gate.voice(samples), audio.loudness(samples)))

    def customer(self, speaking: bool) -> None:
        """The customer's sound starts, or has ended, at the loudspeaker."""
        self._turns.customer(speaking)

    def deaf(self, on: bool) -> None:
        """Mute or hold: nothing is listened to; a turn that was going on ends here."""
        self._react(self._turns.deaf(on))

    def pace(self, name: str) -> None:
        """How long the customer waits: patient, normal or brisk; anything else changes nothing."""
        self._turns.pace = PACES.get(name, self._turns.pace)

    def cut(self) -> None:
        """Ends the trainee's turn here: the customer breaks in."""
        self._react(self._turns.cut())

    def wav(self, event: Event) -> bytes:
        """The sound of a turn that has ended."""
        return self._memory.wav(event.first, event.last)

    def words(self, event: Event) -> "list[asyncio.Future[Heard]]":
        """The words of a turn that has just ended, in parts; most of them are decoded already."""
        early, parts = self._early, self._parts
        self._early, self._parts = None, []
        tail = early[1] if early and early[0] == event.part else self._hear(event)
        return [*parts, tail]

    def _react(self, events: tuple[Event, ...]) -> None:
        for event in events:
            match event.kind:
                case "early":
                    self._early = (event.part, self._hear(event))
                    self._early[1].add_done_callback(self._heard_early)
                    if self._weigh is not None:
                        task = asyncio.ensure_future(self._weighed(event))
                        self._weighing.add(task)
                        task.add_done_callback(self._weighing.discard)
                case "resumed":
                    if event.kept and self._early:
                        self._parts.append(self._early[1])
                    self._early = None
                case "unhush":
                    self._early, self._parts = None, []
            self._tell(event)

    def _hear(self, event: Event) -> "asyncio.Future[Heard]":
        return asyncio.ensure_future(self._decode(self._memory.wav(event.part, event.last)))

    def _heard_early(self, done: "asyncio.Future[Heard]") -> None:
        if self._early is not None and self._early[1] is done and not done.cancelled():
            ready = [each.result() for each in (*self._parts, done) if each.done() and each.exception() is None]
            self._react(self._turns.transcript(self._partly(ready)))

    async def _weighed(self, event: Event) -> None:
        assert self._weigh is not None
        wav = self._memory.wav(max(event.first, event.last - _ENDING), event.last)
        self._react(self._turns.sounded(event.frame, await self._weigh(wav)))
