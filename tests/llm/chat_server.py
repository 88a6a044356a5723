"""A small OpenAI-compatible chat server over real HTTP: it answers what it is told to, and has faults on the wire."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.served import Served

Reply = dict[str, Any] | str
"""The answer's fields, a raw text, or the name of a fault with a colon before it."""
STATUS = {":401": 401, ":403": 403, ":500": 500, ":busy": 429, ":busy-long": 429, ":spent": 429}


class ChatServer(Served):
    """`replies` are given one a request, the last for ever after.

    `requests` holds what was asked; `shapes` are the response formats that it takes.
    """

    def __init__(self, *replies: Reply, shapes: tuple[str, ...] = ("json_schema", "json_object", "text")) -> None:
        self.replies, self.shapes = list(replies), shapes
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.refuses: dict[str, str] = {}
        self.think: Callable[[dict[str, Any]], Reply] | None = None
        self.models: list[str] = []
        self.knows_system = True
        self.left = threading.Event()
        """Set when somebody has closed the connection before the answer was whole."""
        routes = [Route("/v1/chat/completions", self._chat, methods=["POST"]), Route("/v1/models", self._models)]
        super().__init__(Starlette(routes=routes))

    async def _models(self, request: Request) -> Response:
        return JSONResponse({"object": "list", "data": [{"id": name, "object": "model"} for name in self.models]})

    async def _chat(self, request: Request) -> Response:
        asked = await request.json()
        self.requests.append(asked)
        self.headers.append(dict(request.headers))
        shape = asked.get("response_format", {}).get("type", "text")
        if shape not in self.shapes:
            return _error(400, f"response_format {shape} is not supported", "response_format")
        for name, why in self.refuses.items():
            if name in asked:
                return _error(400, why, name)
        if not self.knows_system and any(m["role"] == "system" for m in asked["messages"]):
            return JSONResponse({"error": {"message": "Jinja Exception: System role not supported"}}, 500)
        reply = self.think(asked) if self.think else self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, str) and reply in STATUS:
            return _status(str(reply))
        if reply == ":404-model":
            return _error(404, f"The model `{asked['model']}` does not exist", "model", "model_not_found")
        if reply == ":404":
            return JSONResponse({"detail": "Not Found"}, 404)
        if reply == ":too-long":
            return _error(400, "the request exceeds the available context size", "messages")
        if reply == ":page":
            return Response("<html><body>Welcome</body></html>", media_type="text/html")
        if isinstance(reply, str) and reply.startswith(":whole "):
            return JSONResponse(_whole(reply.removeprefix(":whole ")))
        text = reply if isinstance(reply, str) else json.dumps(reply, ensure_ascii=False)
        return StreamingResponse(self._stream(text), media_type="text/event-stream")

    async def _stream(self, text: str) -> AsyncIterator[str]:
        finish = "stop"
        try:
            if text in _ENDLESS:
                async for piece in self._endless(text):
                    yield piece
            if text == ":slow":
                await asyncio.sleep(30)
            if text == ":stalls":
                yield _event({"content": '{"says": "喂'})
                await asyncio.sleep(30)
            if text == ":late":
                await asyncio.sleep(0.9)
                text = '{"says": "请您稍等，我帮您查一下。", "reveals": [], "ends": ""}'
            if text == ":cut-late":
                yield _event({"content": '{"says": "你先别急着解释。我就问一句，'})
                return
            if text == ":cut":
                yield _event({"content": '{"says": "喂'})
                return
        except asyncio.CancelledError:
            self.left.set()
            raise
        if text == ":declines":
            yield _event({"refusal": "I cannot do that"})
            text = ""
        if text == ":length":
            text, finish = '{"says": "我', "length"
        if text == ":long-list":
            text, finish = '{"promises": [{"turn": 1, "quote": "三天", "kind": "limit"}, {"turn": 1, "quo', "length"
        for at in range(0, len(text), 6):
            yield _event({"content": text[at : at + 6]})
        yield _event({}, finish)
        yield "data: " + json.dumps({**_HEAD, "choices": [], "usage": _USAGE}) + "\n\n"
        yield "data: [DONE]\n\n"

    async def _endless(self, fault: str) -> AsyncIterator[str]:
        """A drip of words, a flood of them, pings and no words, or one word that does not end."""
        yield _event({"content": '{"says": "喂'})
        while True:
            if fault == ":one-line":
                yield _event({"content": "喂" * 100_000})
            if fault == ":blanks":
                yield _event({"content": " " * 500})
            yield ": ping\n\n" if fault == ":pings" else _event({"content": "喂，"})
            await asyncio.sleep(0 if fault == ":floods" else 0.03)


_ENDLESS = (":drips", ":floods", ":pings", ":one-line", ":blanks")
_HEAD = {"id": "x", "object": "chat.completion.chunk", "created": 0, "model": "m"}
_USAGE = {"prompt_tokens": 40, "completion_tokens": 12, "total_tokens": 52}


def _event(delta: dict[str, Any], finish: str | None = None) -> str:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return "data: " + json.dumps({**_HEAD, "choices": [choice]}, ensure_ascii=False) + "\n\n"


def _whole(text: str) -> dict[str, Any]:
    """The answer of a server that does not stream."""
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
    return {**_HEAD, "object": "chat.completion", "choices": [choice], "usage": _USAGE}


def _status(fault: str) -> Response:
    code = "insufficient_quota" if fault == ":spent" else None
    wait = {":busy": "0", ":busy-long": "60"}.get(fault)
    answer = {"error": {"message": "asked to fail", "code": code}}
    return JSONResponse(answer, STATUS[fault], headers={"retry-after": wait} if wait else None)


def _error(status: int, message: str, param: str, code: str = "invalid_request_error") -> Response:
    return JSONResponse({"error": {"message": message, "param": param, "code": code}}, status)
