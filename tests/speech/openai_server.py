"""Our own speech server over real HTTP, with faults before it; the model's name asks for them."""

import asyncio
import json
from typing import Any

from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator import speech_server
from simulator.core.ports import Ears, Voice
from tests.served import Served

FAULTS = {"busy-429": 429, "broken-500": 500, "refused-401": 401, "unknown-404": 404}


class SpeechServer(Served):
    """`requests` holds what it was asked."""

    def __init__(self, ears: Ears, voice: Voice, key: str = "") -> None:
        self.requests: list[dict[str, Any]] = []
        app = speech_server.app(ears, ears, voice, key)
        app.add_middleware(BaseHTTPMiddleware, dispatch=self._asked)
        super().__init__(app)

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
