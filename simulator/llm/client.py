"""One client for every OpenAI-compatible chat server: JSON answers, streamed, within a time budget.

Nothing that is sent or received is ever logged or put into an error.
"""

import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import openai

from simulator.core.errors import EngineError, Missing
from simulator.llm import answers
from simulator.llm.faults import ENGINE, translated

SHAPES = ("json_schema", "json_object", "text")
"""How a JSON answer is asked for, best first; a server that refuses one is asked with the next."""
_PAUSES = (0.2, 0.5, 1.0)
_MOST_TRIES = 4
_CONNECT = 5.0
Message = Mapping[str, str]
Listener = Callable[[str], None]


@dataclass(frozen=True)
class Said:
    """A model's answer: its fields, seconds to the first words and in all, tokens in and out (0 when untold), tries."""

    fields: Mapping[str, Any]
    first: float
    seconds: float
    asked: int
    answered: int
    tries: int


@dataclass(frozen=True)
class Form:
    """The JSON that is wanted: a name and a JSON schema."""

    name: str
    schema: Mapping[str, Any]


@dataclass(frozen=True)
class Probe:
    """What a small question has shown: how the server gives JSON (see SHAPES), seconds to the first words and in all."""

    shape: str
    first: float
    seconds: float


_PROBE = Form(
    "probe", {"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"], "additionalProperties": False}
)


class _Refused(Exception):
    """The answer came but is not of the form asked for."""


class ChatClient:
    """Asks one model of one server; keeps nothing but how that server wants to be asked."""

    def __init__(
        self,
        base_url: str,
        api_key: str,
        model: str,
        budget: float = 8.0,
        pause: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not model:
            raise Missing("a language model", "Set SIMULATOR_LLM_MODEL, and SIMULATOR_LLM_BASE or SIMULATOR_LLM_KEY.")
        self.model, self.budget, self.shape = model, budget, SHAPES[0]
        self._pause, self._clock = pause, clock
        self._dropped: set[str] = set()
        # An unanswered connection attempt must leave time for the other tries.
        self._client = openai.OpenAI(base_url=base_url or None, api_key=api_key or "none", max_retries=0)

    def close(self) -> None:
        """Closes the connections."""
        self._client.close()

    def ask(
        self,
        messages: Sequence[Message],
        form: Form,
        on_text: Listener | None = None,
        temperature: float = 0.0,
        most: int = 300,
        budget: float | None = None,
    ) -> Said:
        """The model's answer in the form; `on_text` gets the raw text as far as it has come, anew with each try.

        Tries again while the budget (seconds, in all) lasts: after a time-out, a lost connection, a busy server or a
        malformed answer. Raises EngineError.
        """
        began = self._clock()
        end = began + (self.budget if budget is None else budget)
        failure: EngineError | None = None
        for count in range(1, _MOST_TRIES + 1):
            try:
                return self._one(list(messages), form, on_text, temperature, most, began, end, count)
            except _Refused as refused:
                failure = EngineError(ENGINE, f"no usable JSON in the answer ({refused})", True, _NO_JSON)
                messages = [*messages, {"role": "user", "content": _again(str(refused), form)}]
                wait = 0.0
            except EngineError as error:
                failure, wait = error, _wait(error, count)
            if not failure.retryable or self._clock() + wait >= end:
                break
            self._pause(wait)
        assert failure is not None
        raise failure

    def probe(self) -> Probe:
        """Asks for a tiny answer, to see whether address, key, model and JSON work; raises EngineError that says which not."""
        said = self.ask([{"role": "user", "content": 'Answer with this JSON object and nothing else: {"ok": true}'}], _PROBE)
        return Probe(self.shape, said.first, said.seconds)

    def _one(
        self,
        messages: list[Message],
        form: Form,
        on_text: Listener | None,
        temperature: float,
        most: int,
        began: float,
        end: float,
        count: int,
    ) -> Said:
        """One try, in the best shape that the server takes."""
        before = self.shape
        while True:
            request = self._request(messages, form, temperature, most)
            try:
                text, usage, first = self._stream(request, on_text, end)
            except openai.APIStatusError as error:
                if error.status_code not in (400, 404, 415, 422, 501) or not self._adapt(error):
                    self.shape = before  # it was not the shape that the server refused
                    raise _kept(error) from error
                continue
            fields = answers.found(text)
            fault = "no JSON object" if fields is None else answers.wrong(fields, form.schema)
            if fault or fields is None:
                raise _Refused(fault)
            asked, answered = (usage.prompt_tokens or 0, usage.completion_tokens or 0) if usage else (0, 0)
            return Said(fields, first - began, self._clock() - began, asked, answered, count)

    def _request(self, messages: list[Message], form: Form, temperature: float, most: int) -> dict[str, Any]:
        request: dict[str, Any] = {"model": self.model, "messages": messages, "stream": True}
        if "stream_options" not in self._dropped:
            request["stream_options"] = {"include_usage": True}
        if "temperature" not in self._dropped:
            request["temperature"] = temperature
        request["max_completion_tokens" if "max_tokens" in self._dropped else "max_tokens"] = most
        if self.shape == "json_schema":
            wanted = {"name": form.name, "schema": form.schema, "strict": True}
            request["response_format"] = {"type": "json_schema", "json_schema": wanted}
        elif self.shape == "json_object":
            request["response_format"] = {"type": "json_object"}
        return request

    def _adapt(self, error: openai.APIStatusError) -> bool:
        """Asks differently from now on, if the server may have refused the way it was asked; False when it has not."""
        told = f"{getattr(error, 'param', '') or ''} {error.message}".lower()
        if error.status_code == 404 and "response_format" not in told:
            return False
        for name in ("stream_options", "max_tokens", "temperature"):
            if name in told and name not in self._dropped:
                self._dropped.add(name)
                return True
        lower = SHAPES[SHAPES.index(self.shape) + 1 :]
        if not lower:
            return False
        self.shape = lower[0]
        return True

    def _stream(self, request: dict[str, Any], on_text: Listener | None, end: float) -> tuple[str, Any, float]:
        """The text, the usage and the moment of the first words; read in a thread, so that a stalled server is left."""
        box: queue.SimpleQueue[Any] = queue.SimpleQueue()
        left = threading.Event()
        timeout = max(0.05, end - self._clock())
        limits = openai.Timeout(timeout, connect=min(_CONNECT, timeout))

        def read() -> None:
            try:
                with self._client.with_options(timeout=limits).chat.completions.create(**request) as stream:
                    for piece in stream:
                        box.put(piece)
                        if left.is_set():
                            return
                box.put(None)
            except Exception as error:
                box.put(error)

        threading.Thread(target=read, daemon=True, name="model").start()
        try:
            return self._gather(self._pieces(box, end), on_text)
        finally:
            left.set()

    def _pieces(self, box: "queue.SimpleQueue[Any]", end: float) -> Iterator[Any]:
        while True:
            try:
                piece = box.get(timeout=max(0.0, end - self._clock()))
            except queue.Empty:
                raise EngineError(ENGINE, "no answer in time", True, "The server is slow or overloaded.") from None
            if piece is None:
                return
            if isinstance(piece, openai.APIStatusError):
                raise piece
            if isinstance(piece, Exception):
                raise translated(piece) from piece
            yield piece

    def _gather(self, pieces: Iterator[Any], on_text: Listener | None) -> tuple[str, Any, float]:
        text, usage, first, finish = "", None, 0.0, None
        for piece in pieces:
            usage = getattr(piece, "usage", None) or usage
            for choice in (piece.choices or [])[:1]:
                finish = choice.finish_reason or finish
                if getattr(choice.delta, "refusal", None) or finish == "content_filter":
                    raise EngineError(ENGINE, "the model declined to answer", False, "Try again, or use another model.")
                if choice.delta is not None and choice.delta.content:
                    first = first or self._clock()
                    text += choice.delta.content
                    if on_text is not None:
                        on_text(text)
        if finish is None:
            raise EngineError(ENGINE, "the answer was cut off or unreadable", True, "The connection was lost.")
        return text, usage, first or self._clock()


_NO_JSON = "The model or its server cannot answer in JSON; use another model."


def _again(fault: str, form: Form) -> str:
    keys = ", ".join(form.schema.get("properties", {}))
    return f"That was not the JSON asked for ({fault}). Answer with one JSON object with {keys}, and nothing else."


def _kept(error: openai.APIStatusError) -> EngineError:
    """Our error for theirs, which still knows when the server wants to be asked again."""
    ours = translated(error)
    ours.__cause__ = error
    return ours


def _wait(error: EngineError, count: int) -> float:
    """Seconds to wait before the next try: what the server asks for, else a little more each time."""
    cause = error.__cause__
    headers = cause.response.headers if isinstance(cause, openai.APIStatusError) else {}
    try:
        return max(0.0, float(headers.get("retry-after", "")))
    except ValueError:
        return _PAUSES[min(count, len(_PAUSES)) - 1]
