"""Foreign exceptions of an OpenAI-compatible speech server, in our words."""

from collections.abc import Iterator
from contextlib import contextmanager

import openai

from simulator.core.errors import EngineError


@contextmanager
def translated(engine: str) -> Iterator[None]:
    """Turns whatever the client raises into an EngineError that says whether trying again can help."""
    try:
        yield
    except EngineError:
        raise
    except Exception as error:  # the client lets errors of its HTTP library through when a body is cut
        raise _translate(engine, error) from error


def client(base_url: str, api_key: str, timeout: float) -> openai.OpenAI:
    """A client that tries once more by itself and then gives up; a local server needs no key."""
    return openai.OpenAI(base_url=base_url or None, api_key=api_key or "none", timeout=timeout, max_retries=1)


def _translate(engine: str, error: Exception) -> EngineError:
    if isinstance(error, openai.APITimeoutError):
        return EngineError(engine, "no answer in time", True, "the server is slow or overloaded")
    if isinstance(error, openai.APIConnectionError):
        return EngineError(engine, "the server cannot be reached", True, "check its address and whether it runs")
    if isinstance(error, openai.AuthenticationError | openai.PermissionDeniedError):
        return EngineError(engine, "the server refuses the key", False, "check the key in the settings")
    if isinstance(error, openai.NotFoundError):
        return EngineError(engine, "the server knows no such model or path", False, "check address and model name")
    if isinstance(error, openai.RateLimitError):
        spent = "insufficient_quota" in str(error.code or "")
        hint = "the account has no credit left" if spent else "wait a moment, or use a server of your own"
        return EngineError(engine, "the server allows no more requests now", not spent, hint)
    if isinstance(error, openai.APIStatusError):
        busy = error.status_code >= 500 or error.status_code in (408, 409)
        return EngineError(engine, f"the server answered with error {error.status_code}", busy)
    return EngineError(engine, f"the answer was cut off or unreadable ({type(error).__name__})", True)
