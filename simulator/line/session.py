"""One live call over one connection: hears the trainee, lets the flows answer, and lets the customer speak."""

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any, TypeVar

from simulator.core.call import Call, EventKind, Turn
from simulator.core.errors import CallError, SimulatorError
from simulator.core.people import Account
from simulator.core.ports import Heard, Voicing
from simulator.core.text import squash
from simulator.flows import calls, line, listening
from simulator.flows.desk import Desk
from simulator.line import wire
from simulator.line.hearing import Gate, Hearing
from simulator.line.outbox import Outbox, Party
from simulator.line.playing import Playing
from simulator.line.speaker import Rest, Speaker
from simulator.line.turns import FRAME, Event
from simulator.speech import vad

T = TypeVar("T")
log = logging.getLogger(__name__)

_SILENT = 6.0  # seconds of silence after which the customer asks whether anybody is there
_FULL_FLOW = 0.8  # seconds a customer must have spoken for a barge-in to be an interruption
_PATIENCE_ON_HOLD = 150.0  # seconds; then the customer hangs up
_CUTS_IN_AFTER = 12.0  # seconds of an agent's monologue that an angry customer breaks into
_CORES = os.cpu_count() or 1
_LONG_VOICE = 1.2  # seconds of voice that must have been words


@dataclass(frozen=True)
class _Begun:
    """A played customer's line whose first clause sounds while the model still writes the rest."""

    clause: str
    rest: Rest
    playing: "asyncio.Task[Playing]"


class Session:
    """The line of one call; feed it messages with `take`, and wait for `over`."""

    _decoding = 0  # of all calls in this process

    def __init__(
        self, desk: Desk, account: Account, call: Call, party: Party, pool: Executor, gate: Callable[[], Gate] = vad.Stream
    ) -> None:
        self._desk, self._account, self.call, self.party, self._pool = desk, account, call, party, pool
        weigh = self._weigh if desk.turn_end else None
        self._hearing = Hearing(desk.ending(call.lang), gate(), self._decode, weigh, self._heard, self._partly)
        self._tape = desk.tapes.open(call.id) if desk.tapes else None
        # A call that is taken up again goes on where its tape ends, however long ago that was.
        self._shift = min(0.0, (self._tape.seconds + 1.0) - self.now()) if self._tape and self._tape.seconds else 0.0
        self._speaker = Speaker(desk, call.lang, party, pool, self.now, self._tape_customer)
        self._tasks: set[asyncio.Task[None]] = set()
        self._busy = asyncio.Lock()
        self._interrupted = self._cuts_in = False
        self._begun: _Begun | None = None
        self._closed = False
        self._unheard = 0
        self._held: float | None = None
        self._frame_time = self.now()
        self.over = asyncio.Event()

    def now(self) -> float:
        """Seconds since the call began."""
        return calls.since(self.call, self._desk.clock.now())

    async def start(self) -> None:
        """Shows the call as it stands; a line that was not heard to its end is said again."""
        self.show(self.party)
        self.counted()
        self._pool.submit(calls.prepare, self._desk, self.call)
        last = self.call.turns[-1] if self.call.turns else None
        if last is not None and last.speaker == "customer" and last.end is None and self.call.outcome is None:
            self._go(self._say_again())

    def show(self, to: Party | Outbox) -> None:
        """Shows somebody the call as it stands."""
        self._state(to=to)
        for turn in self.call.turns:
            to.event("caption", who=turn.speaker, turn=turn.index, text=turn.text, by=bool(turn.by), final=True)

    def counted(self) -> None:
        """Tells everybody how many listen in."""
        self.party.event("listeners", n=len(self.party.listeners))

    async def advise(self, account: Account, raw: bytes | str) -> None:
        """One message of a supervisor who listens in; raises WireError when it is not one."""
        message = wire.parse(raw)
        if isinstance(message, wire.Sound) or not message.fields.get("text", "").strip() or self.call.outcome is not None:
            return
        text = message.fields["text"].strip()
        match message.t:
            case "whisper":
                self.party.event("whisper", text=text)
                await self._noted(account, "whispered")
            case "as_agent":
                self._barge_in()
                await self._noted(account, "took_over")
                now = self.now()
                self._go(self._say(text, None, b"", (now, now), False, {}, by=account))
            case "as_customer":
                self._speaker.stop()
                await self._noted(account, "took_over")
                self._go(self._as_customer(account, text))

    async def _noted(self, account: Account, kind: str) -> None:
        await self._run(lambda: listening.note(self._desk, account, self.call.id, kind))

    async def _as_customer(self, account: Account, text: str) -> None:
        async with self._busy:
            self.call = await self._run(lambda: listening.as_customer(self._desk, account, self.call.id, text))
            await self._speak()

    async def _say_again(self) -> None:
        async with self._busy:
            await self._speak()

    async def take(self, raw: bytes | str) -> None:
        """One message of the browser; raises WireError when it is not one."""
        message = wire.parse(raw)
        if isinstance(message, wire.Sound):
            self._listen(message)
        else:
            await self._obey(message)

    async def close(self) -> None:
        """Stops everything that is under way; what was said is on disk already."""
        self._closed = True
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._tape:
            self._tape.close()

    # What the trainee's browser says

    async def _obey(self, message: wire.Message) -> None:
        given = message.fields
        match message.t:
            case "answer":
                self._go(self._answer())
            case "mute":
                self._hearing.deaf(given["on"] or self._held is not None)
            case "hold":
                await self._hold(given["on"])
            case "transfer":
                self._go(self._end(lambda: line.transfer(self._desk, self._account, self.call.id, given["note"])))
            case "hang_up":
                self._go(self._end(lambda: calls.hang_up(self._desk, self._account, self.call.id)))
            case "text" if given["text"].strip():
                self._go(self._typed(given["text"]))
            case "played" if (playing := self._speaker.playing) and playing.line == given["line"]:
                playing.played = max(playing.played, min(playing.sent, given["ms"] / 1000))
            case "pace":
                self._hearing.pace(given["pace"])
            case "ping":
                self.party.trainee.event("pong", n=given["n"])

    def _listen(self, sound: wire.Sound) -> None:
        if self.call.ringing:
            return
        for frame in self._hearing.frames(sound, self.now()):
            self._frame_time = self.now()
            if self._tape:
                self._tape.write("agent", self._frame_time + self._shift - FRAME, frame)
            self.party.overhear(frame, self._hearing.count + 1)
            self._hearing.take(frame)

    def _heard(self, event: Event) -> None:
        """What the trainee's voice does to the customer."""
        match event.kind:
            case "began" if (playing := self._speaker.playing) and playing.began is None:
                self._speaker.stop()  # the trainee was not finished yet: the customer lets them go on
            case "hush":
                self._speaker.pause()
            case "unhush":
                self._speaker.go_on()
            case "interrupted":
                self._barge_in()
            case "ended":
                cut_in, self._cuts_in = self._cuts_in, False
                self._go(self._turn(event, self._hearing.words(event), cut_in))
            case "quiet" if event.seconds >= self._still() and not self._busy.locked():
                self._hearing.customer(False)
                self._go(self._silence())
            case "long" if event.seconds >= _CUTS_IN_AFTER and line.cuts_in(self._desk, self.call):
                self._cuts_in = True
                self._hearing.cut()

    def _partly(self, parts: Sequence[Heard]) -> str:
        """What has been heard of a turn that is not over: a caption, and a hint for the voice."""
        text = line.together(parts, self.call.lang).text
        self.party.event("caption", who="agent", turn=len(self.call.turns), text=text, final=False)
        self._pool.submit(calls.foresee, self._desk, self.call, text)
        return text

    def _barge_in(self) -> None:
        playing = self._speaker.playing
        if playing is None:
            return
        self._interrupted = playing.at(self.now()) >= _FULL_FLOW
        if self._tape and playing.began is not None:
            self._tape.cut("customer", playing.began + playing.lost + playing.at(self.now()) + self._shift)
        self._speaker.stop()

    # What becomes of it

    async def _answer(self) -> None:
        async with self._busy:
            self.call = await self._run(lambda: line.answer(self._desk, self._account, self.call.id))
            self._state()
            await self._speak()

    async def _decode(self, wav: bytes) -> Heard:
        Session._decoding += 1
        try:
            return await self._run(lambda: line.hear(self._desk, self.call, wav))
        finally:
            Session._decoding -= 1

    async def _weigh(self, wav: bytes) -> float:
        ending = self._desk.turn_end
        if Session._decoding > _CORES:
            return 1.0  # where the ears of many calls wait for the processor, words and silence alone decide
        try:
            return await self._run(lambda: ending.finished(wav)) if ending else 1.0
        except SimulatorError as error:
            log.warning("no end of turn in call %s: %s", self.call.id, type(error).__name__)
            return 1.0

    async def _turn(self, event: Event, parts: "list[asyncio.Future[Heard]]", cut_in: bool = False) -> None:
        """The trainee's turn is over: its words, then the customer's answer."""
        began = self.now()
        start, end = (self._frame_time - (self._hearing.count - 1 - at) * FRAME for at in event.voice)
        start -= FRAME  # a frame comes when it is over
        try:
            heard = line.together([await part for part in parts], self.call.lang)
        except (SimulatorError, asyncio.CancelledError) as error:
            if isinstance(error, asyncio.CancelledError):
                raise
            await self._not_understood(error)
            return
        ears = self.now() - began
        if not heard.text:
            if heard.voiced >= _LONG_VOICE:
                await self._not_understood(None)
            self._interrupted = False
            return
        if self._echoes(heard.text):
            return
        self._unheard = 0
        wav = self._hearing.wav(event)
        await self._say(heard.text, heard, wav, (start, end), cut_in, {"decision": began - end, "ears": ears})

    async def _typed(self, text: str) -> None:
        now = self.now()
        self._barge_in()
        await self._say(text, None, b"", (now, now), False, {})

    async def _silence(self) -> None:
        now = self.now()
        await self._say("", None, b"", (now, now), False, {})

    async def _say(
        self,
        text: str,
        heard: Heard | None,
        wav: bytes,
        span: tuple[float, float],
        cut_in: bool,
        took: dict[str, float],
        by: Account | None = None,
    ) -> None:
        async with self._busy:
            began, before = self.now(), len(self.call.turns)
            noticed = line.noticed(self.call, self._interrupted)
            self._interrupted = False
            heed = calls.Heed(span[0], span[1], noticed, cut_in)
            speak = self._speaks_early(span[1], took)
            try:
                self.call = await self._run(
                    lambda: calls.say(self._desk, self._account, self.call.id, text, before, heard, wav, heed, by, speak)
                )
            except CallError:
                self.call = await self._run(lambda: calls.load(self._desk, self._account, self.call.id))
            except Exception:
                await self._unsay()
                raise
            took.setdefault("reply", self.now() - began)
            for turn in self.call.turns[before:]:
                if turn.speaker == "agent":
                    self._show_agent(turn)
            await self._speak(span[1], took)

    def _show_agent(self, turn: Turn) -> None:
        self.party.event("caption", who="agent", turn=turn.index, text=turn.text, by=bool(turn.by), final=True)

    def _speaks_early(self, since: float, took: dict[str, float]) -> calls.Speak:
        """What starts the voice on a played customer's first clause; the flow calls it from a thread of its own."""
        loop, began = asyncio.get_running_loop(), self.now()

        def begin(agent: Turn, clause: str, voicing: Voicing) -> None:
            if self._closed:
                return
            took["reply"] = self.now() - began
            self._show_agent(agent)
            self.party.event("caption", who="customer", turn=agent.index + 1, text=clause, final=False)
            spoken, rest = line.Spoken(agent.index + 1, (clause,), voicing), loop.create_future()
            playing = asyncio.ensure_future(self._speaker.speak(spoken, self._started(spoken.turn, since, took), rest))
            self._tasks.add(playing)
            playing.add_done_callback(self._tasks.discard)
            self._begun = _Begun(clause, rest, playing)

        def speak(agent: Turn, clause: str, voicing: Voicing) -> bool:
            loop.call_soon_threadsafe(begin, agent, clause, voicing)
            return True

        return speak

    def _started(self, index: int, since: float | None, took: dict[str, float] | None) -> Callable[[Playing], None]:
        """What to do at the first sound of a turn."""
        asked = self.now()

        def started(playing: Playing) -> None:
            self._hearing.customer(True)
            self._state("speaking")
            if since is not None and took is not None:
                times = {**took, "voice": self.now() - asked, "wait": self.now() - since}
                self.party.event("timing", turn=index, **{name: round(1000 * value) for name, value in times.items()})

        return started

    async def _speak(self, since: float | None = None, took: dict[str, float] | None = None) -> None:
        """Voices the customer's latest turn, or what is left of it; without a voice the words alone are shown."""
        begun = self._begun
        spoken = line.spoken(self._desk, self.call, begun.clause if begun else "")
        if begun is not None and spoken is None:
            await self._unsay()
            begun, spoken = None, line.spoken(self._desk, self.call)
        self._begun = None
        if spoken is None:
            return
        index, said = spoken.turn, self.call.turns[spoken.turn]
        self.party.event("caption", who="customer", turn=index, text=said.text, by=bool(said.by), final=True)
        self._state("thinking" if begun is None or begun.playing.done() else "speaking")
        begin = self.now()
        try:
            if begun is None:
                playing = await self._speaker.speak(spoken, self._started(index, since, took))
            else:
                begun.rest.set_result(spoken.pieces[1:])
                playing = await begun.playing
                playing.pieces = spoken.pieces  # also of a line that was cut before all of it was written
            begin = playing.began or begin
            end, share = begin + playing.lost + playing.at(self.now()), 1.0
            if playing.stopped:
                share = playing.share(playing.at(self.now()))
            wav = self._speaker.wav
            await self._run(lambda: line.was_heard(self._desk, self._account, self.call.id, index, begin, end, share, wav))
        except SimulatorError as error:
            log.warning("no voice in call %s: %s", self.call.id, type(error).__name__)
            self.party.event("notice", key="voice_failed")
            await self._run(lambda: line.was_heard(self._desk, self._account, self.call.id, index, begin, self.now()))
        self._hearing.customer(False)
        self.call = await self._run(lambda: self._desk.store.call(self.call.id))
        self.party.event("caption", who="customer", turn=index, text=self.call.turns[index].text, final=True)
        self._state()
        if self.call.outcome is not None:
            self._finish()
        else:
            self._pool.submit(calls.prepare, self._desk, self.call)

    async def _unsay(self) -> None:
        """What has begun to sound is cut: another window's answer came first, or none could be kept."""
        begun, self._begun = self._begun, None
        if begun is not None:
            self._speaker.stop()
            begun.rest.set_result(())
            await asyncio.gather(begun.playing, return_exceptions=True)
            self._hearing.customer(False)

    async def _not_understood(self, error: SimulatorError | None) -> None:
        """The line is bad: the customer asks for the words again; after the third time typing is advised."""
        self._unheard += 1
        if error is not None:
            log.warning("ears failed in call %s: %s", self.call.id, type(error).__name__)
            self.note("engine_failed")
        if error is not None or self._unheard >= 3:
            self.party.trainee.event("notice", key="ears_failed")
        if self._unheard <= 3:
            async with self._busy:
                self.call = await self._run(lambda: line.unheard(self._desk, self._account, self.call.id))
                await self._speak()

    async def _hold(self, on: bool) -> None:
        if on == (self._held is not None) or self.call.ringing:
            return
        self._hearing.deaf(on)
        self.party.event("music", on=on)
        if on:
            self._held = self.now()
            self._go(self._wait_on_hold(self._held))
        else:
            seconds = self.now() - (self._held or self.now())
            self._held = None
            self.note("held", seconds)
            self.call = await self._run(lambda: self._desk.store.call(self.call.id))
        self._state()

    async def _wait_on_hold(self, since: float) -> None:
        await asyncio.sleep(_PATIENCE_ON_HOLD)
        if self._held == since:
            await self._end(lambda: line.give_up(self._desk, self._account, self.call.id))

    async def _end(self, ending: Callable[[], Call]) -> None:
        self._barge_in()
        async with self._busy:
            self.call = await self._run(ending)
        self._finish()

    def _finish(self) -> None:
        self._state()
        self.party.event("ended", outcome=self.call.outcome)
        self.over.set()

    # Helpers

    def note(self, kind: EventKind, seconds: float = 0.0) -> None:
        """Notes in the call's record what happened on the line."""
        at = self.now()
        self._pool.submit(line.note, self._desk, self._account, self.call.id, kind, at, seconds)

    def _still(self) -> float:
        """Seconds of silence that this customer bears: longer before the agent's first words."""
        return _SILENT if self.call.agent_turns() else 1.5 * _SILENT

    def _echoes(self, text: str) -> bool:
        """Whether the microphone only caught the customer's own last words from the loudspeaker."""
        said, last = squash(text), next((t for t in reversed(self.call.turns) if t.speaker == "customer"), None)
        return last is not None and len(said) >= 4 and said in squash(last.text)

    def _tape_customer(self, at: float, pcm: bytes) -> None:
        if self._tape:
            self._tape.write("customer", at + self._shift, pcm)

    def _state(self, customer: str = "listening", to: Party | Outbox | None = None) -> None:
        ended = self.call.outcome is not None
        phase = "ended" if ended else "ringing" if self.call.ringing else "held" if self._held is not None else "talking"
        mood = None
        if self.call.mode == "training" and phase not in ("ended", "ringing"):
            feeling = calls.mood(self._desk, self.call)
            mood = {"anger": feeling.anger, "trust": feeling.trust, "patience": feeling.patience}
        hint = calls.hint(self._desk, self.call) if mood else None
        (to or self.party).event(
            "state", phase=phase, turn=len(self.call.turns), elapsed=self.now(), customer=customer, mood=mood, hint=hint
        )

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def _go(self, story: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(self._guarded(story))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _guarded(self, story: Awaitable[None]) -> None:
        """A failure of ours never ends the call: the trainee is told and goes on."""
        try:
            await story
        except SimulatorError as error:
            log.warning("call %s: %s", self.call.id, type(error).__name__)
            self.party.trainee.event("notice", key="failed")
        except Exception as error:
            # No traceback: its values may be somebody's words.
            log.error("call %s failed in the line: %s", self.call.id, type(error).__name__)
            self.party.trainee.event("notice", key="failed")
