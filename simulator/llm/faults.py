"""Foreign exceptions of a chat server, in our words."""

import openai

from simulator.core.errors import EngineError

ENGINE = "language model"


def translated(error: Exception, engine: str = ENGINE) -> EngineError:
    """The EngineError that says in plain words what is wrong, and whether trying again can help."""
    if isinstance(error, EngineError):
        return error
    if isinstance(error, openai.APITimeoutError):
        return EngineError(engine, "no answer in time", True, "The server is slow or overloaded.")
    if isinstance(error, openai.APIConnectionError):
        return EngineError(engine, "the server cannot be reached", True, "Check its address and whether it runs.")
    if isinstance(error, openai.AuthenticationError | openai.PermissionDeniedError):
        return EngineError(engine, "the server refuses the key", False, "Check the key in the settings.")
    if isinstance(error, openai.NotFoundError):
        return _not_found(error, engine)
    if isinstance(error, openai.RateLimitError):
        spent = "insufficient_quota" in str(error.code or "")
        hint = "The account has no credit left." if spent else "Wait a moment, or use a server of your own."
        return EngineError(engine, "the server allows no more requests now", not spent, hint)
    if isinstance(error, openai.APIStatusError):
        busy = error.status_code >= 500 or error.status_code in (408, 409)
        hint = "" if busy else "Check that the address is that of an OpenAI-compatible chat server."
        return EngineError(engine, f"the server answered with error {error.status_code}", busy, hint)
    return EngineError(engine, f"the answer was cut off or unreadable ({type(error).__name__})", True, "")


def _not_found(error: openai.NotFoundError, engine: str) -> EngineError:
    if "model" in f"{error.code or ''} {error.message}".lower():
        return EngineError(engine, "the server does not know this model", False, "Check the model's name in the settings.")
    hint = "The address usually ends with /v1; check it, and the model's name."
    return EngineError(engine, "the server does not know this path", False, hint)


def code(error: EngineError) -> str:
    """A short name of the failure for a call's record."""
    text = str(error)
    names = {
        "in time": "timeout",
        "reached": "lost",
        "key": "key",
        "this model": "model",
        "requests": "busy",
        "cut off": "cut",
        "JSON": "malformed",
        "declined": "declined",
    }
    tail = text.partition(": ")[2]
    return "engine-" + next((name for part, name in names.items() if part in tail), "error")
