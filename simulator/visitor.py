"""A visitor of the pages without a browser: speaks Streamlit's own websocket protocol, for the benchmarks."""

import asyncio
import time
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


class Visitor:
    """One browser session; `rerun` runs the page and says how long it took until its last element was there."""

    def __init__(self, port: int, query: str = "", cookie: str = "") -> None:
        self._port, self._query, self._cookie = port, query, cookie
        self._socket: Any = None

    async def __aenter__(self) -> "Visitor":
        from websockets.asyncio.client import connect

        headers = {"Cookie": self._cookie} if self._cookie else {}
        self._socket = await connect(
            f"ws://localhost:{self._port}/_stcore/stream",
            origin=f"http://localhost:{self._port}",  # type: ignore[arg-type]
            subprotocols=["streamlit"],  # type: ignore[list-item]
            additional_headers=headers,
            max_size=2**26,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._socket.close()

    async def rerun(self, **widgets: Any) -> tuple[float, list[ForwardMsg]]:
        """Runs the page with these widget values; milliseconds until it had finished, and what it showed."""
        message = BackMsg()
        message.rerun_script.query_string = self._query
        for id, value in widgets.items():
            state = message.rerun_script.widget_states.widgets.add()
            state.id = id
            setattr(state, {bool: "trigger_value", int: "int_value", str: "string_value"}[type(value)], value)
        began = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        shown = []
        async with asyncio.timeout(60):
            while True:
                answer = ForwardMsg()
                answer.ParseFromString(await self._socket.recv())
                shown.append(answer)
                if answer.WhichOneof("type") == "script_finished":
                    return 1000 * (time.perf_counter() - began), shown
