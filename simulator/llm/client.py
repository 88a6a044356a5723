"""One client for every OpenAI-compatible chat server: JSON answers, streamed, within a time budget.

Nothing that is sent or received is ever logged or put into an error.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import openai

from simulator.core.errors import EngineError, Missing
from simulator.llm import answers
from simulator.llm.faults import ChatError, address_of, translated
from simulator.llm.reading import Listener, Read, Reader
from simulator.llm.ways import SHAPES, Form, Message, Way

__all__ = ["SHAPES", "ChatClient", "Form", "Message", "Probe", "Said"]
_PAUSES = (0.2, 0.5, 1.0)
_MOST_TRIES, _MOST_UNUSABLE = 4, 2
"""Tries in all, and answers that are no JSON: who is told once what is wrong and fails again does not learn it."""
_LISTING = 5.0  # seconds for the list of models
_MOST_LISTED, _LONGEST_NAME = 20, 80
_KEPT = 2000  # characters of an unusable answer that the model is shown again


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

    def __init__(self, fault: str, text: str) -> None:
        super().__init__(fault)
        self.text = text


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
        self.model, self.budget = model, budget
        self._pause, self._clock, self._way = pause, clock, Way()
        self._wrong = address_of(base_url, api_key)
        self._client = openai.OpenAI(
            base_url=base_url or None, api_key="none" if self._wrong else api_key or "none", max_retries=0
        )
        self._reader = Reader(self._client, clock)

    @property
    def shape(self) -> str:
        """How this server is asked for JSON (see SHAPES)."""
        return self._way.shape

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
        settled: Callable[[], bool] = lambda: False,
    ) -> Said:
        """The model's answer in the form; `on_text` gets the raw text as far as it has come, anew with each try.

        Tries again while the budget (seconds, in all) lasts: after a time-out, a lost connection, a busy server or a
        malformed answer; not once `settled` says that something of an answer has been used. Raises EngineError.
        """
        if self._wrong is not None:
            raise self._wrong
        began = self._clock()
        end = began + (self.budget if budget is None else budget)
        failure: EngineError | None = None
        unusable = 0
        for count in range(1, _MOST_TRIES + 1):
            try:
                return self._one(list(messages), form, on_text, temperature, most, began, end, count)
            except _Refused as refused:
                failure = ChatError("malformed", f"no usable JSON in the answer ({refused})", True, _NO_JSON)
                messages = [*messages, *_again(refused, form)]
                unusable, wait = unusable + 1, 0.0
            except EngineError as error:
                failure, wait = error, _wait(error, count)
            if not failure.retryable or unusable == _MOST_UNUSABLE or settled() or self._clock() + wait >= end:
                break
            self._pause(wait)
        assert failure is not None
        raise failure

    def probe(self) -> Probe:
        """Asks for a tiny answer, to see whether address, key, model and JSON work; raises EngineError that says which not."""
        said = self.ask([{"role": "user", "content": 'Answer with this JSON object and nothing else: {"ok": true}'}], _PROBE)
        return Probe(self.shape, said.first, said.seconds)

    def listed(self) -> tuple[str, ...]:
        """The names of the models that the server says it has; empty when it does not say."""
        with suppress(Exception):  # it is only asked to be helpful
            found = self._client.with_options(timeout=_LISTING).models.list().data
            names = ("".join(c for c in str(each.id)[:_LONGEST_NAME] if c.isprintable()) for each in found[:_MOST_LISTED])
            return tuple(name for name in names if name)
        return ()

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
        """One try, in the best way that the server takes; a way is kept once it has worked."""
        way, read = self._way, None
        while read is None:
            try:
                read = self._reader.read(way.request(self.model, messages, form, temperature, most), on_text, end)
            except openai.APIStatusError as error:
                other = way.after(error)
                if other is None:
                    raise _kept(error) from error
                way = other
        self._way = way
        fields = answers.found(read.text)
        fault = "" if fields is None else answers.wrong(fields, form.schema)
        if fields is None or (fault and read.finish == "length"):  # a whole piece of a list that was cut is not the answer
            fault = _cut_short(read, most)
        if fault or fields is None:
            raise _Refused(fault, read.text)
        return Said(fields, read.first - began, self._clock() - began, read.asked, read.answered, count)


_NO_JSON = "The model or its server cannot answer in JSON; use another model."


def _cut_short(read: Read, most: int) -> str:
    return f"not finished after {most} tokens" if read.finish == "length" else "no JSON object"


def _again(refused: _Refused, form: Form) -> list[Message]:
    """What the model said and what is wrong with it; the roles alternate, as many models want it."""
    keys = ", ".join(form.schema.get("properties", {}))
    wanted = f"That was not the JSON asked for ({refused}). Answer with one JSON object with {keys}, and nothing else."
    return [{"role": "assistant", "content": refused.text[:_KEPT].strip() or "…"}, {"role": "user", "content": wanted}]


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
