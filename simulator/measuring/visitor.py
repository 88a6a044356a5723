"""The app and a visitor of its pages without a browser, who speaks Streamlit's own websocket protocol: for benchmarks."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from simulator.settings import ROOT, Settings

_GO_ON = ForwardMsg.ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN
_FIELDS = {bool: "bool_value", int: "int_value", float: "double_value", str: "string_value"}


@dataclass
class Shown:
    """What a run showed, and milliseconds until its last element was there."""

    ms: float
    messages: list[ForwardMsg] = field(default_factory=list)

    def widgets(self, kind: str) -> list[tuple[Any, str]]:
        """The elements of a kind (radio, button ...) with the fragment that they belong to, in order."""
        deltas = [m.delta for m in self.messages if m.WhichOneof("type") == "delta"]
        elements = [(d.new_element, d.fragment_id) for d in deltas if d.WhichOneof("type") == "new_element"]
        return [(getattr(e, kind), fragment) for e, fragment in elements if e.WhichOneof("type") == kind]

    def button(self, label: str) -> tuple[str, str] | None:
        """The id and fragment of the last button of this label."""
        found = [(each.id, fragment) for each, fragment in self.widgets("button") if each.label == label]
        return found[-1] if found else None


class Visitor:
    """One browser session on a page; widget values are sent again with every run, as a browser does."""

    def __init__(self, port: int, query: str = "", cookie: str = "", page: str = "") -> None:
        self._port, self.query, self._cookie, self._page = port, query, cookie, page
        self._values: dict[str, Any] = {}
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
            open_timeout=60,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._socket.close()

    def set(self, id: str, value: Any) -> None:
        """Gives a widget a value, sent with the next run."""
        self._values[id] = value

    async def rerun(self, press: str = "", fragment: str = "") -> Shown:
        """Runs the page, or one fragment of it, with a button pressed; follows reruns to the end. Raises TimeoutError."""
        message = BackMsg()
        script = message.rerun_script
        script.query_string, script.page_name, script.fragment_id = self.query, self._page, fragment
        for id, value in self._values.items():
            state = script.widget_states.widgets.add()
            state.id = id
            setattr(state, _FIELDS[type(value)], value)
        if press:
            state = script.widget_states.widgets.add()
            state.id, state.trigger_value = press, True
        began = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        shown: list[ForwardMsg] = []
        raw = []
        async with asyncio.timeout(60):
            while True:
                raw.append(await self._socket.recv())
                answer = ForwardMsg.FromString(raw[-1])
                shown.append(answer)
                kind = answer.WhichOneof("type")
                if kind == "page_info_changed":
                    self.query = answer.page_info_changed.query_string
                if kind == "script_finished" and answer.script_finished != _GO_ON:
                    break
        done = Shown(1000 * (time.perf_counter() - began), shown)
        there = b"".join(raw)  # values of widgets that are gone are dropped, as a browser does after every run
        self._values = {id: value for id, value in self._values.items() if id.encode() in there}
        return done


class AppServer:
    """The app as people start it, in a process of its own."""

    def __init__(self, settings: Settings, port: int = 0, warm: int = 60) -> None:
        """Starts it and waits until it answers, then at most `warm` seconds until it has loaded all it needs."""
        self.port = port or free_port()
        variables = os.environ | {f"SIMULATOR_{name.upper()}": str(value) for name, value in asdict(settings).items()}
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(self.port)]
        self._log = open(Path(settings.data) / "server.log", "ab")  # noqa: SIM115  # lives as long as the process
        self._process = subprocess.Popen(command, cwd=ROOT, env=variables, stdout=self._log, stderr=self._log)
        answers(lambda: urllib.request.urlopen(f"http://localhost:{self.port}/_stcore/health", timeout=1))
        quiet = 0
        for _ in range(warm):  # the readers and engines load in the background
            before = self.usage()[0]
            time.sleep(1.0)
            quiet = quiet + 1 if self.usage()[0] - before < 0.1 else 0
            if quiet == 3:
                break

    def usage(self) -> tuple[float, float]:
        """Seconds of CPU so far, and megabytes in memory."""
        parts = Path(f"/proc/{self._process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        ticks = int(parts[11]) + int(parts[12])
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text("ascii").split()[1])
        return ticks / os.sysconf("SC_CLK_TCK"), pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def kill(self) -> None:
        """Kills it without a word, as a power cut does."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)
        self._log.close()

    def stop(self) -> None:
        """Ends it."""
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._log.close()


def answers(ask: Callable[[], Any]) -> bool:
    """Whether a server that was just started answers within a minute; `ask` opens what can be closed, or raises OSError."""
    for _ in range(240):
        try:
            ask().close()
            return True
        except OSError:
            time.sleep(0.25)
    return False


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
