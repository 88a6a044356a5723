"""A gate before a real server: it refuses some shapes of JSON, as older servers do, and hands on everything else."""

import threading
from collections.abc import AsyncIterator
from typing import Any

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route


class Proxy:
    """Runs in a thread on a free port of 127.0.0.1; `refuses` are shapes, `asked` the shapes that came."""

    def __init__(self, target: str) -> None:
        self.refuses: set[str] = set()
        self.asked: list[str] = []
        self._target = target
        self._client = httpx.AsyncClient(timeout=120)
        routes = [Route("/v1/{path:path}", self._pass, methods=["GET", "POST"])]
        config = uvicorn.Config(
            Starlette(routes=routes), host="127.0.0.1", port=0, log_level="critical", ws="none", lifespan="off"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.servers[0].sockets[0].getsockname()[1]}/v1"

    def __enter__(self) -> "Proxy":
        self._thread.start()
        while not self._server.started:
            threading.Event().wait(0.01)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.force_exit = self._server.should_exit = True
        self._thread.join(10)

    async def _pass(self, request: Request) -> Response:
        body = await request.json() if request.method == "POST" else None
        if body is not None:
            shape = body.get("response_format", {}).get("type", "text")
            self.asked.append(shape)
            if shape in self.refuses:
                told = {"error": {"message": f"response_format {shape} is not supported", "param": "response_format"}}
                return JSONResponse(told, 400)
        return await self._forwarded(request, body)

    async def _forwarded(self, request: Request, body: Any) -> Response:
        headers = {"authorization": request.headers.get("authorization", "")}
        url = f"{self._target}/{request.path_params['path']}"
        sent = self._client.build_request(request.method, url, json=body, headers=headers)
        answer = await self._client.send(sent, stream=True)

        async def handed_on() -> AsyncIterator[bytes]:
            try:
                async for block in answer.aiter_bytes():
                    yield block
            finally:
                await answer.aclose()

        return StreamingResponse(handed_on(), answer.status_code, media_type=answer.headers.get("content-type"))
