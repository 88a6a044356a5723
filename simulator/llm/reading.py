"""Reading an answer as it comes, in time and within bounds, whatever the server sends."""

import contextlib
import json
import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import openai

from simulator.llm.faults import ChatError, cut, timeout, translated

_CONNECT = 5.0
_LETTERS_A_TOKEN = 20
_LEAST_LETTERS = 4000
_LARGEST_BODY = 1_000_000
Listener = Callable[[str], None]


@dataclass(frozen=True)
class Piece:
    """A piece of an answer: some text, why it ended, whether the model declined, the tokens of question and answer."""

    text: str = ""
    finish: str = ""
    declined: bool = False
    asked: int = 0
    answered: int = 0


@dataclass(frozen=True)
class Read:
    """A whole answer; `first` is the clock's time of its first words."""

    text: str
    finish: str
    first: float
    asked: int = 0
    answered: int = 0


class Reader:
    """Sends requests through a client; each is read in a thread of its own, so that a stalled server can be left."""

    def __init__(self, client: openai.OpenAI, clock: Callable[[], float] = time.monotonic) -> None:
        self._client, self._clock = client, clock

    def read(self, request: dict[str, Any], on_text: Listener | None, end: float) -> Read:
        """The answer; `on_text` gets the text as far as it has come. Raises APIStatusError and ChatError, by `end` at the latest."""
        work = _Work(self._client, request, max(0.05, end - self._clock()))
        threading.Thread(target=work.run, daemon=True, name="model").start()
        try:
            return self._gathered(work, on_text, end, _most_letters(request))
        finally:
            work.leave()

    def _gathered(self, work: "_Work", on_text: Listener | None, end: float, most: int) -> Read:
        text, finish, first, asked, answered = "", "", 0.0, 0, 0
        for count, piece in enumerate(self._pieces(work, end)):
            if piece.declined:
                raise ChatError("declined", "the model declined to answer", False, "Try again, or use another model.")
            finish = piece.finish or finish
            asked, answered = piece.asked or asked, piece.answered or answered
            if piece.text:
                first = first or self._clock()
                text += piece.text
                if on_text is not None:
                    on_text(text)
            if len(text) > most or count > most:
                raise ChatError("endless", "the answer does not end", False, "The server does not keep to max_tokens.")
        if not finish:
            raise cut()
        return Read(text, finish, first or self._clock(), asked, answered)

    def _pieces(self, work: "_Work", end: float) -> Iterator[Piece]:
        # The clock is looked at before every piece: a server that drips for ever must not hold the call.
        while (left := end - self._clock()) > 0:
            try:
                piece = work.box.get(timeout=left)
            except queue.Empty:
                break
            if piece is None:
                return
            if isinstance(piece, openai.APIStatusError):
                raise piece
            if isinstance(piece, Exception):
                raise translated(piece) from piece
            yield piece
        raise timeout()


def _most_letters(request: Mapping[str, Any]) -> int:
    """More than a server can write that keeps to the number of tokens it was asked for."""
    tokens = int(request.get("max_tokens") or request.get("max_completion_tokens") or 0)
    return max(_LEAST_LETTERS, _LETTERS_A_TOKEN * tokens)


class _Work:
    """One request on its way; what comes is put into `box`: pieces, then None, or the exception that ended it."""

    def __init__(self, client: openai.OpenAI, request: dict[str, Any], seconds: float) -> None:
        self.box: queue.SimpleQueue[Piece | Exception | None] = queue.SimpleQueue()
        limits = openai.Timeout(seconds, connect=min(_CONNECT, seconds))
        self._client, self._request = client.with_options(timeout=limits), request
        self._left, self._response = threading.Event(), None

    def run(self) -> None:
        """Reads until the answer ends or nobody wants it any more."""
        try:
            with self._client.chat.completions.create(**self._request) as stream:
                self._response = stream.response
                for piece in _whole(stream) if _is_json(stream.response) else map(_piece, stream):
                    if self._left.is_set():
                        return
                    self.box.put(piece)
            self.box.put(None)
        except Exception as error:
            self.box.put(error)

    def leave(self) -> None:
        """Wakes the thread wherever it waits, so that neither it nor the server goes on for nobody."""
        self._left.set()
        response = self._response
        if response is None or response.is_closed:
            return
        connection = response.extensions.get("network_stream")
        line = connection.get_extra_info("socket") if connection is not None else None
        if line is not None:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)


def _piece(chunk: Any) -> Piece:
    usage = getattr(chunk, "usage", None)
    counts = (usage.prompt_tokens or 0, usage.completion_tokens or 0) if usage else (0, 0)
    choice = next(iter(chunk.choices or ()), None)
    if choice is None:
        return Piece("", "", False, *counts)
    finish, delta = choice.finish_reason or "", choice.delta
    declined = bool(getattr(delta, "refusal", None)) or finish == "content_filter"
    return Piece(getattr(delta, "content", None) or "", finish, declined, *counts)


def _is_json(response: Any) -> bool:
    return "application/json" in response.headers.get("content-type", "").lower()


def _whole(stream: Any) -> Iterator[Piece]:
    """The one piece of a server that does not stream and answers all at once."""
    body = b""
    for block in stream.response.iter_bytes():
        body += block
        if len(body) > _LARGEST_BODY:
            raise ChatError("endless", "the answer does not end", False, "The server does not keep to max_tokens.")
    try:
        data = json.loads(body)
        choice = data["choices"][0]
        message, usage = choice["message"], data.get("usage") or {}
        text, finish = message.get("content") or "", str(choice.get("finish_reason") or "stop")
        declined = bool(message.get("refusal")) or finish == "content_filter"
        counts = (int(usage.get("prompt_tokens") or 0), int(usage.get("completion_tokens") or 0))
        yield Piece(str(text), finish, declined, *counts)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise cut("no answer in the JSON") from error
