"""Foreign exceptions of a chat server, in our words."""

import openai

from simulator.core.errors import EngineError

ENGINE = "language model"


class ChatError(EngineError):
    """A chat server failed; `name` says how in one word, for a call's record and for the words of a page."""

    def __init__(self, name: str, message: str, retryable: bool = False, hint: str = "") -> None:
        super().__init__(ENGINE, message, retryable, hint, name in _ANSWERED)
        self.name = name


NAMES = (
    "timeout",
    "lost",
    "https",
    "address",
    "path",
    "key",
    "model",
    "busy",
    "credit",
    "cut",
    "endless",
    "malformed",
    "declined",
    "error",
)
"""Every name that a ChatError has."""
_ANSWERED = ("endless", "malformed", "declined")


def translated(error: Exception) -> EngineError:
    """The EngineError that says in plain words what is wrong, and whether trying again can help."""
    if isinstance(error, EngineError):
        return error
    if isinstance(error, openai.APITimeoutError) and "ConnectTimeout" not in _causes(error):
        return timeout()
    if isinstance(error, openai.APIConnectionError):
        return _unreached(error)
    if isinstance(error, openai.AuthenticationError | openai.PermissionDeniedError):
        return ChatError("key", "the server refuses the key", False, "Check the key in the settings.")
    if isinstance(error, openai.NotFoundError):
        return _not_found(error)
    if isinstance(error, openai.RateLimitError):
        if "insufficient_quota" in str(error.code or ""):
            return ChatError("credit", "the server allows no more requests", False, "The account has no credit left.")
        return ChatError("busy", "the server allows no more requests now", True, "Wait a moment, or use a server of your own.")
    if isinstance(error, openai.APIStatusError):
        busy = error.status_code >= 500 or error.status_code in (408, 409)
        hint = "Look into the server's log." if busy else "Check that the address is that of an OpenAI-compatible chat server."
        return ChatError("error", f"the server answered with error {error.status_code}", busy, hint)
    return cut(type(error).__name__)


def timeout() -> ChatError:
    """No answer within the time there was."""
    return ChatError("timeout", "no answer in time", True, "The server is slow or overloaded.")


def cut(how: str = "") -> ChatError:
    """The answer ended in the middle or was none at all."""
    told = f" ({how})" if how else ""
    return ChatError(
        "cut", f"the answer was cut off or unreadable{told}", True, "The connection was lost, or no model answers."
    )


def address_of(base: str, key: str) -> ChatError | None:
    """What is wrong with an address or key before anything is sent; None when nothing is."""
    if base and not base.startswith(("http://", "https://")):
        return ChatError("address", "the address does not begin with http:// or https://", False, "Correct it in the settings.")
    if not (key.isascii() and key.isprintable()):
        return ChatError("key", "the key has characters that no key has", False, "Copy the key once more, without blanks.")
    return None


def _unreached(error: openai.APIConnectionError) -> ChatError:
    if _causes(error) & {"SSLError", "SSLCertVerificationError"}:
        return ChatError("https", "the server does not speak https, or its certificate is not known", False, _HTTPS)
    return ChatError("lost", "the server cannot be reached", True, "Check its address, http or https, and whether it runs.")


def _causes(error: BaseException) -> set[str]:
    """The names of the exceptions that led to this one."""
    found, cause = set(), error.__cause__ or error.__context__
    while cause is not None:
        found.add(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    return found


_HTTPS = "Try http:// in a network of your own, or give the server a certificate that this machine knows."


def _not_found(error: openai.NotFoundError) -> ChatError:
    if "model" in f"{error.code or ''} {error.message}".lower():
        return ChatError("model", "the server does not know this model", False, "Check the model's name in the settings.")
    hint = "The address usually ends with /v1; check it, and the model's name."
    return ChatError("path", "the server does not know this path", False, hint)


def code(error: EngineError) -> str:
    """A short name of the failure for a call's record."""
    return f"engine-{getattr(error, 'name', 'error')}"
