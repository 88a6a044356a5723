"""A small OpenAI-compatible speech server over real HTTP; the model's name asks for its faults."""

import asyncio
import threading
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from simulator.core.ports import Ears, Voice, Voicing

FAULTS = {"busy-429": 429, "broken-500": 500, "refused-401": 401, "unknown-404": 404}


class SpeechServer:
    """Runs in a thread on a free port of 127.0.0.1; `requests` holds what it was asked."""

    def __init__(self, ears: Ears, voice: Voice) -> None:
        self.requests: list[dict[str, Any]] = []
        self._ears = ears
        self._voice = voice
        routes = [
            Route("/v1/audio/transcriptions", self._transcribe, methods=["POST"]),
            Route("/v1/audio/speech", self._speak, methods=["POST"]),
        ]
        config = uvicorn.Config(
            Starlette(routes=routes), host="127.0.0.1", port=0, log_level="critical", ws="none", lifespan="off"
        )
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

    async def _transcribe(self, request: Request) -> Response:
        form = await request.form()
        asked = {key: value for key, value in form.multi_items() if key != "file"}
        self.requests.append(asked)
        model, shape = str(asked["model"]), asked.get("response_format")
        if fault := await _fault(model):
            return fault
        if model == "plain" and shape == "verbose_json":
            return JSONResponse({"error": {"message": "response_format is not supported"}}, 400)
        heard = self._ears.hear(await form["file"].read(), str(asked["language"]))  # type: ignore[union-attr]
        answer: dict[str, Any] = {"text": heard.text}
        if shape == "verbose_json":
            answer |= {"language": asked["language"], "duration": heard.seconds}
            answer["words"] = [{"word": w.text, "start": w.start, "end": w.end} for w in heard.words]
            answer["segments"] = [{"id": 0, "avg_logprob": -0.2, "text": heard.text, "start": 0, "end": 1}]
        return JSONResponse(answer)

    async def _speak(self, request: Request) -> Response:
        asked = await request.json()
        self.requests.append(asked)
        if fault := await _fault(asked["model"]):
            return fault
        if asked["model"] == "mute":
            return Response(b"", media_type="audio/wav")
        lang = "zh" if any("一" <= ch <= "鿿" for ch in asked["input"]) else "en"
        gender = "male" if asked["voice"] in ("onyx", "echo", "ash") else "female"
        voicing = Voicing(gender=gender, pace=asked.get("speed", 1.0))
        return Response(await asyncio.to_thread(self._voice.say, asked["input"], lang, voicing), media_type="audio/wav")


async def _fault(model: str) -> Response | None:
    if model in FAULTS:
        return JSONResponse({"error": {"message": "asked to fail"}}, FAULTS[model])
    if model == "slow":
        await asyncio.sleep(3)
    if model == "cut":
        return Response(b'{"text": "half of', headers={"content-length": "400", "content-type": "application/json"})
    return None
