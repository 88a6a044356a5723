"""Our own speech server over real HTTP, with faults before it; the model's name asks for them."""

import asyncio
import json
import threading
from typing import Any

import uvicorn
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator import speech_server
from simulator.core.ports import Ears, Voice

FAULTS = {"busy-429": 429, "broken-500": 500, "refused-401": 401, "unknown-404": 404}


class SpeechServer:
    """Runs in a thread on a free port of 127.0.0.1; `requests` holds what it was asked."""

    def __init__(self, ears: Ears, voice: Voice, key: str = "") -> None:
        self.requests: list[dict[str, Any]] = []
        app = speech_server.app(ears, ears, voice, key)
        app.add_middleware(BaseHTTPMiddleware, dispatch=self._asked)
        config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical", ws="none", lifespan="off")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.servers[0].sockets[0].getsockname()[1]}/v1"

    def __enter__(self) -> "SpeechServer":
        self._thread.start()
        for _ in range(500):
            if self._server.started:
                return self
            threading.Event().wait(0.01)
        raise RuntimeError("the server did not start")

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(10)

    async def _asked(self, request: Request, go_on: Any) -> Response:
        body = await request.body()
        if request.headers["content-type"].startswith("application/json"):
            asked = json.loads(body)
        else:
            asked = {key: value for key, value in (await request.form()).multi_items() if key != "file"}
        self.requests.append(asked)
        return await _fault(asked) or await go_on(request)


async def _fault(asked: dict[str, Any]) -> Response | None:
    model = str(asked["model"])
    if model in FAULTS:
        return JSONResponse({"error": {"message": "asked to fail"}}, FAULTS[model])
    if model == "slow":
        await asyncio.sleep(3)
    if model == "cut":
        return Response(b'{"text": "half of', headers={"content-length": "400", "content-type": "application/json"})
    if model == "mute":
        return Response(b"", media_type="audio/wav")
    if model == "plain" and asked.get("response_format") == "verbose_json":
        return JSONResponse({"error": {"message": "response_format is not supported"}}, 400)
    return None
