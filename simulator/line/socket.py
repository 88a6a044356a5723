"""The WebSocket of a call's line: checked at the door, one session behind it."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from simulator.core.errors import SimulatorError
from simulator.flows import calls, line
from simulator.flows.desk import Desk
from simulator.line.outbox import Outbox, Party
from simulator.line.session import Gate, Session
from simulator.line.wire import WireError
from simulator.speech import vad

log = logging.getLogger(__name__)

PROTOCOL = "line.v1"
TAKEN_OVER, NOT_ALLOWED, BAD_CLIENT, IDLE = 4001, 4003, 4400, 4408
_MOST_BAD = 20  # messages that are not ours before a client is sent away
_IDLE = 30.0  # seconds without a message: the connection is dead, though nobody said so
_WORKERS = 8  # threads for ears, voices and storage; the event loop itself never works


class Lines:
    """All lines that are open in this process: one browser a call, the newest wins."""

    def __init__(self, desk: Callable[[], Desk], gate: Callable[[], Gate] = vad.Stream) -> None:
        self._desk, self._gate = desk, gate
        self._open: dict[str, tuple[WebSocket, asyncio.Task[None]]] = {}
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
            account = await loop.run_in_executor(self._pool, line.admit, desk, call_id, protocols[1])
            call = await loop.run_in_executor(self._pool, calls.load, desk, account, call_id)
        except SimulatorError:
            await socket.close(NOT_ALLOWED)
            return
        await socket.accept(subprotocol=PROTOCOL)
        await self._take_over(call_id)
        box = Outbox(lambda message: _send(socket, message))
        session = Session(desk, account, call, Party(box), self._pool, self._gate)
        task = asyncio.ensure_future(self._talk(socket, session, box))
        self._open[call_id] = socket, task
        try:
            await asyncio.wait({task})  # a session that was taken over is cancelled, and its server is not
        finally:
            task.cancel()
            if self._open.get(call_id, (None, None))[1] is task:
                del self._open[call_id]

    async def _take_over(self, call_id: str) -> None:
        """The newest browser wins: the older one is told, and its session ends before the new one begins."""
        if call_id in self._open:
            socket, task = self._open.pop(call_id)
            with contextlib.suppress(RuntimeError, WebSocketDisconnect):
                await socket.close(TAKEN_OVER)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _talk(self, socket: WebSocket, session: Session, box: Outbox) -> None:
        sending = asyncio.ensure_future(box.run())
        listening = asyncio.ensure_future(_listen(socket, session, box))
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


async def _listen(socket: WebSocket, session: Session, box: Outbox) -> None:
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
            await session.take(raw)
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
