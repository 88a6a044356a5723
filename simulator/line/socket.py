"""The WebSocket of a call's line: checked at the door, one session behind it."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from simulator.core.errors import SimulatorError
from simulator.core.people import Account
from simulator.flows import calls, line, listening
from simulator.flows.desk import Desk
from simulator.line.hearing import Gate
from simulator.line.outbox import Outbox, Party
from simulator.line.session import Session
from simulator.line.wire import WireError
from simulator.speech import vad

log = logging.getLogger(__name__)

PROTOCOL = "line.v1"
TAKEN_OVER, NOT_ALLOWED, BAD_CLIENT, IDLE = 4001, 4003, 4400, 4408
_MOST_BAD = 20  # messages that are not ours before a client is sent away
_IDLE = 30.0  # seconds without a message: the connection is dead, though nobody said so
_WORKERS = 32  # threads for ears, voices, storage and waiting for a model; the event loop itself never works


@dataclass(frozen=True)
class _Line:
    """A trainee's connection and what serves it."""

    socket: WebSocket
    task: asyncio.Task[None]
    session: Session


class Lines:
    """All lines that are open in this process: one trainee's browser a call, the newest wins, and who listens in."""

    def __init__(self, desk: Callable[[], Desk], gate: Callable[[], Gate] = vad.Stream) -> None:
        self._desk, self._gate = desk, gate
        self._open: dict[str, _Line] = {}
        self._listeners: dict[str, list[Outbox]] = {}
        self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="line")

    def routes(self) -> list[WebSocketRoute]:
        """The routes to serve beside the pages."""
        return [WebSocketRoute("/line/{call}", self.serve)]

    async def serve(self, socket: WebSocket) -> None:
        """One connection from its door to its end."""
        call_id = socket.path_params["call"]
        protocols = [each.strip() for each in socket.headers.get("sec-websocket-protocol", "").split(",")]
        if not _same_origin(socket) or len(protocols) != 2 or protocols[0] != PROTOCOL:
            await socket.close(NOT_ALLOWED)
            return
        desk = self._desk()
        loop = asyncio.get_running_loop()
        try:
            account = await loop.run_in_executor(self._pool, line.admit, desk, call_id, protocols[1], socket.cookies)
            call = await loop.run_in_executor(self._pool, calls.load, desk, account, call_id)
        except SimulatorError:
            await socket.close(NOT_ALLOWED)
            return
        await socket.accept(subprotocol=PROTOCOL)
        box = Outbox(lambda message: _send(socket, message))
        if account.id != call.agent:
            await self._listen_in(socket, desk, account, call_id, box)
            return
        await self._take_over(call_id)
        party = Party(box, self._listeners.setdefault(call_id, []))
        session = Session(desk, account, call, party, self._pool, self._gate)
        task = asyncio.ensure_future(self._talk(socket, session, box))
        self._open[call_id] = _Line(socket, task, session)
        try:
            await asyncio.wait({task})  # a session that was taken over is cancelled, and its server is not
        finally:
            task.cancel()
            if (line_ := self._open.get(call_id)) and line_.task is task:
                del self._open[call_id]
                if not self._listeners.get(call_id):
                    self._listeners.pop(call_id, None)

    async def _listen_in(self, socket: WebSocket, desk: Desk, account: Account, call_id: str, box: Outbox) -> None:
        """A supervisor's browser: the same captions and sound; it stays while the trainee's line is lost and found."""
        party = self._listeners.setdefault(call_id, [])
        party.append(box)

        async def advise(raw: bytes | str) -> None:
            if current := self._open.get(call_id):
                await current.session.advise(account, raw)

        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._pool, listening.note, desk, account, call_id, "joined")
        if current := self._open.get(call_id):
            current.session.show(box)
            current.session.counted()
        else:
            box.event("notice", key="nobody_there")
        sending, hearing = asyncio.ensure_future(box.run()), asyncio.ensure_future(_listen(socket, advise, box))
        try:
            await asyncio.wait({sending, hearing}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            party.remove(box)
            if current := self._open.get(call_id):
                current.session.counted()
            elif not party:
                self._listeners.pop(call_id, None)
            sending.cancel()
            hearing.cancel()
            await asyncio.gather(sending, hearing, return_exceptions=True)

    async def _take_over(self, call_id: str) -> None:
        """The newest browser wins: the older one is told, and its session ends before the new one begins."""
        if call_id in self._open:
            older = self._open.pop(call_id)
            with contextlib.suppress(RuntimeError, WebSocketDisconnect):
                await older.socket.close(TAKEN_OVER)
            older.task.cancel()
            await asyncio.gather(older.task, return_exceptions=True)

    async def _talk(self, socket: WebSocket, session: Session, box: Outbox) -> None:
        sending = asyncio.ensure_future(box.run())
        listening = asyncio.ensure_future(_listen(socket, session.take, box))
        over = asyncio.ensure_future(session.over.wait())
        try:
            await session.start()
            done, _ = await asyncio.wait({listening, over, sending}, return_when=asyncio.FIRST_COMPLETED)
            if over in done:
                box.close()
                await asyncio.wait({sending}, timeout=5)
                with contextlib.suppress(RuntimeError, WebSocketDisconnect):
                    await socket.close(1000)
        finally:
            if not session.over.is_set():
                session.note("lost")
            for task in (sending, listening, over):
                task.cancel()
            await asyncio.gather(sending, listening, over, return_exceptions=True)
            await session.close()


async def _listen(socket: WebSocket, take: Callable[[bytes | str], Awaitable[None]], box: Outbox) -> None:
    bad = 0
    while not box.lagging:
        try:
            message = await asyncio.wait_for(socket.receive(), _IDLE)
        except TimeoutError:
            await socket.close(IDLE)
            return
        if message["type"] == "websocket.disconnect":
            return
        raw: bytes | str = message.get("bytes") or message.get("text") or ""
        try:
            await take(raw)
        except WireError as error:
            bad += 1
            box.event("notice", key="bad_frame", why=str(error))
            if bad >= _MOST_BAD:
                await socket.close(BAD_CLIENT)
                return


async def _send(socket: WebSocket, message: bytes | str) -> None:
    if isinstance(message, bytes):
        await socket.send_bytes(message)
    else:
        await socket.send_text(message)


def _same_origin(socket: WebSocket) -> bool:
    """Whether a page of our own asks: other sites' pages carry their own origin, and only browsers send one."""
    origin = socket.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc == socket.headers.get("host")
