"""Ears and voice for other machines: an OpenAI-compatible speech server over this machine's own engines.

It answers `POST /v1/audio/transcriptions` and `POST /v1/audio/speech` as the OpenAI API describes them, so that a second
machine can carry the speech of many calls: set SIMULATOR_API_BASE, SIMULATOR_EARS and SIMULATOR_VOICE on the first.
"""

import hmac
from collections.abc import Awaitable, Callable
from math import log
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from simulator.core.errors import EngineError, Missing, SimulatorError
from simulator.core.ports import Ears, Heard, Voice, Voicing
from simulator.speech.casting import OPENAI

_LARGEST = 30_000_000  # bytes of a recording
_LONGEST = 4096  # characters of a line, as the API has it
_MALE = {voice for (_, gender, _), voices in OPENAI.items() if gender == "male" for voice in voices}
Serve = Callable[[Request], Awaitable[Response]]


def app(ears: Ears, quick: Ears, voice: Voice, key: str = "") -> Starlette:
    """The server: `quick` hears where no times are asked for; with a key it answers only to who brings it."""

    async def hear(request: Request) -> Response:
        form = await request.form(max_part_size=_LARGEST)
        file, lang = form.get("file"), str(form.get("language") or "zh")
        if not isinstance(file, UploadFile) or (file.size or 0) > _LARGEST:
            return _refused(400, "file: a recording of at most 30 MB is needed")
        verbose = form.get("response_format") == "verbose_json"
        hints = str(form.get("prompt") or "").split()
        heard = await run_in_threadpool((ears if verbose else quick).hear, await file.read(), lang, hints)
        return JSONResponse(_verbose(heard, lang) if verbose else {"text": heard.text})

    async def speak(request: Request) -> Response:
        asked = await request.json()
        text = asked.get("input") if isinstance(asked, dict) else None
        if not isinstance(text, str) or not 0 < len(text) <= _LONGEST:
            return _refused(400, f"input: a text of 1 to {_LONGEST} characters is needed")
        if asked.get("response_format", "wav") != "wav":
            return _refused(400, "response_format: this server gives wav")
        lang = "zh" if any("\u4e00" <= sign <= "\u9fff" for sign in text) else "en"
        wav = await run_in_threadpool(voice.say, text, lang, _voicing(asked))
        return Response(wav, media_type="audio/wav")

    routes = {"/v1/audio/transcriptions": hear, "/v1/audio/speech": speak}
    return Starlette(routes=[Route(path, _guarded(serve, key), methods=["POST"]) for path, serve in routes.items()])


def _guarded(serve: Serve, key: str) -> Serve:
    """Answers only to the key, and tells every failure as the API does."""

    async def guarded(request: Request) -> Response:
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if key and not hmac.compare_digest(given.encode(), key.encode()):
            return _refused(401, "the key is wrong")
        try:
            return await serve(request)
        except (EngineError, Missing) as error:
            return _refused(503, error.message)
        except (SimulatorError, ValueError) as error:
            return _refused(400, str(error))

    return guarded


def _voicing(asked: dict[str, Any]) -> Voicing:
    name, speed = str(asked.get("voice") or ""), asked.get("speed")
    pace = float(speed) if isinstance(speed, int | float) else 1.0
    return Voicing(gender="male" if name in _MALE else "female", pace=min(1.5, max(0.7, pace)), name=name)


def _verbose(heard: Heard, lang: str) -> dict[str, Any]:
    sure = log(max(1e-6, heard.confidence)) if heard.text else 0.0
    segment = {"id": 0, "start": 0.0, "end": heard.seconds, "text": heard.text, "avg_logprob": round(sure, 3)}
    words = [{"word": word.text, "start": word.start, "end": word.end} for word in heard.words]
    return {"text": heard.text, "language": lang, "duration": heard.seconds, "words": words, "segments": [segment]}


def _refused(status: int, why: str) -> Response:
    return JSONResponse(
        {"error": {"message": why, "type": "invalid_request_error" if status < 500 else "server_error"}}, status
    )
