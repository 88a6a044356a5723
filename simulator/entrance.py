"""The entrance beside the pages: a ticket becomes a session's cookie, and the cookie is taken back at the way out."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from simulator.core.signin import Refused
from simulator.flows import signin
from simulator.flows.desk import Desk
from simulator.flows.people import COOKIE
from simulator.store.logins import SESSION
from simulator.words import LANGS

_LONGEST = 4096  # bytes of a form; a ticket has about 150


class Entrance:
    """The routes `/enter` and `/leave`: forms that only a page of our own may send; both lead to the root and nowhere else."""

    def __init__(self, desk: Callable[[], Desk]) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        """The routes to serve beside the pages; whoever comes by address alone is sent to the root."""
        return [Route(path, self.serve, methods=["GET", "POST"]) for path in ("/enter", "/leave")]

    async def serve(self, request: Request) -> Response:
        """Lets somebody in or out."""
        if request.method != "POST":
            return _home()
        if not _ours(request):
            return PlainTextResponse("This form is not one of ours.", 403)
        form = await _form(request)
        lang = form.get("lang", "")
        if request.url.path == "/leave":
            await run_in_threadpool(lambda: signin.leave(self._desk(), request.cookies))
            response = _home(lang)
            response.delete_cookie(COOKIE, path="/", httponly=True, samesite="lax", secure=_secure(request))
            return response
        try:
            cookie = await run_in_threadpool(lambda: signin.enter(self._desk(), form.get("ticket", ""), request.cookies))
        except Refused:
            return _home(lang, late=True)
        response = _home(lang)
        age = int(SESSION.total_seconds())
        response.set_cookie(COOKIE, cookie, age, path="/", httponly=True, samesite="lax", secure=_secure(request))
        return response


def _home(lang: str = "", late: bool = False) -> RedirectResponse:
    query = [f"lang={lang}"] * (lang in LANGS) + ["late=1"] * late
    headers = {"Cache-Control": "no-store"}
    return RedirectResponse("/" + ("?" + "&".join(query) if query else ""), 303, headers)


async def _form(request: Request) -> dict[str, str]:
    """The form's first value of each name; nothing when it is longer than any of ours."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LONGEST:
            return {}
    return {name: values[0] for name, values in parse_qs(body.decode("latin-1")).items()}


def _ours(request: Request) -> bool:
    """Whether a page of our own sends this: other sites' pages carry their own origin."""
    origin = request.headers.get("origin")
    if origin in (None, "null"):  # a strict referrer policy hides it
        return request.headers.get("sec-fetch-site") == "same-origin"
    return urlsplit(str(origin)).netloc == request.headers.get("host")


def _secure(request: Request) -> bool:
    """Whether the browser came by https, also where a proxy ends it."""
    return request.url.scheme == "https" or request.headers.get("x-forwarded-proto", "").startswith("https")
