"""A real server and a real browser with a microphone that plays a WAV file."""

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from simulator.measuring.visitor import answers

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="session")
def models() -> Path:
    """The folder with the weights that the set-up fetched."""
    folder = Path(os.environ.get("SIMULATOR_MODELS", ROOT / "data" / "models"))
    return _needed(folder, (folder / "whisper-base").is_dir(), "no weights: run `make run` once")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser's path."""
    return _needed(str(CHROMIUM), CHROMIUM is not None, "no Chromium: install Debian's package chromium")


def _needed(value: T, there: bool, reason: str) -> T:
    if not there:
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return value


@pytest.fixture
def server(tmp_path: Path, models: Path) -> Iterator["Server"]:
    """The app as people start it, with a data folder of its own."""
    running = Server(tmp_path / "data", models)
    running.start()
    yield running
    running.stop()


class Server:
    """The app in a process of its own, that can be killed and started again."""

    def __init__(self, data: Path, models: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.data = data
        self.url = f"http://localhost:{self.port}"
        cache = ROOT / "data" / "cache"
        if cache.is_dir():
            shutil.copytree(cache, data / "cache")
        self._variables = {**os.environ, "SIMULATOR_DATA": str(data), "SIMULATOR_MODELS": str(models)}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it and waits until it answers."""
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(self.port)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=self._variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        if not answers(lambda: urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1)):
            raise RuntimeError("the app did not start")

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What its database holds."""
        return sqlite3.connect(self._variables["SIMULATOR_DATA"] + "/simulator.db").execute(sql).fetchall()

    def kill(self) -> None:
        """Ends it as a power cut would."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        """Ends it if it runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()


@pytest.fixture
def browser(chromium: str) -> Iterator[Callable[[Path | None], object]]:
    """Opens a page of a browser whose microphone plays this WAV file."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = []

        def open_page(microphone: Path | None = None) -> object:
            flags = ["--no-sandbox", "--disable-background-networking", "--use-fake-ui-for-media-stream"]
            flags += ["--use-fake-device-for-media-stream", "--autoplay-policy=no-user-gesture-required"]
            if microphone is not None:
                flags.append(f"--use-file-for-fake-audio-capture={microphone}%noloop")
            chrome = playwright.chromium.launch(executable_path=chromium, args=flags)
            opened.append(chrome)
            page = chrome.new_page(viewport={"width": 1280, "height": 900})
            page.set_default_timeout(45_000)
            return page

        yield open_page
        for chrome in opened:
            chrome.close()
