"""A gate before a real server: it refuses some shapes of JSON, as older servers do, and hands on everything else."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.served import Served


class Proxy(Served):
    """`refuses` are shapes, `asked` the shapes that came."""

    def __init__(self, target: str) -> None:
        self.refuses: set[str] = set()
        self.asked: list[str] = []
        self._target = target
        self._client = httpx.AsyncClient(timeout=120)
        super().__init__(Starlette(routes=[Route("/v1/{path:path}", self._pass, methods=["GET", "POST"])]))

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
