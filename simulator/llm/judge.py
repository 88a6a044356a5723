"""The judge: a model that chooses one option of one criterion, with the words that prove it.

One question a criterion, not all in one: no criterion colours the next, their order cannot matter, and an answer that
cannot be used costs one criterion and not all. The transcript comes first and is the same in each question, so that a
server which keeps prefixes reads it once.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from simulator.core.errors import EngineError
from simulator.core.fingerprint import fingerprint
from simulator.core.judging import Answer, Asked
from simulator.llm import prompts, quoted
from simulator.llm.client import Form, Message, Said

TEMPERATURE = 0.0
MOST_TOKENS = 260
VERSION = 1
"""Counts up when the way of asking changes in a manner that neither the prompt nor the settings show."""


class Chat(Protocol):
    """The part of a chat client that a judge needs."""

    model: str

    def ask(
        self,
        messages: Sequence[Message],
        form: Form,
        on_text: None = None,
        temperature: float = 0.0,
        most: int = 300,
        budget: float | None = None,
    ) -> Said:
        """The model's answer in the form; raises EngineError."""
        ...


class ModelJudge:
    """Judges through a chat client; keeps nothing between two questions but a count of what it has used."""

    def __init__(self, client: Chat) -> None:
        self._client = client
        self.name = client.model
        self.questions, self.seconds, self.tokens = 0, 0.0, 0

    def fingerprint(self, lang: str) -> str:
        """A short name of the model, its settings and the prompt of a language; each change gives another."""
        return fingerprint([VERSION, self.name, TEMPERATURE, MOST_TOKENS, prompts.fingerprint("judge", lang)])

    def answer(self, asked: Asked) -> Answer:
        """The answer to one question; raises EngineError when the model gives none that can be read."""
        said = self._client.ask(messages(asked), form(asked), None, TEMPERATURE, MOST_TOKENS)
        self.questions, self.seconds = self.questions + 1, self.seconds + said.seconds
        self.tokens += said.asked + said.answered
        return _answer(said.fields)


def _answer(fields: Mapping[str, Any]) -> Answer:
    try:
        return Answer(str(fields["option"]), int(fields["turn"]), str(fields["quote"]), str(fields.get("why", "")))
    except (KeyError, TypeError, ValueError) as error:
        raise EngineError("language model", "no usable JSON in the answer", True) from error


def form(asked: Asked) -> Form:
    """The JSON wanted: the proof first, the option last, so that it follows from the proof.

    The options are told in the prompt and checked by the core; a schema with them would turn a wrong one into a retry.
    """
    text = {"type": "string"}
    fields = {"turn": {"type": "integer"}, "quote": text, "why": text, "option": text}
    schema = {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}
    return Form("verdict", schema)


def messages(asked: Asked) -> list[Message]:
    """The two messages of a question: the rules, and the fenced transcript with the criterion after it."""
    part = prompts.parts("judge", asked.lang)
    user = part["user"].substitute(
        fence=asked.fence,
        transcript=quoted.transcript(asked.lines, part),
        truth=quoted.truth(asked.truth, part, asked.lang),
        asks=asked.criterion.asks,
        options="\n".join(f"- {option.id}: {option.means}" for option in asked.options),
    )
    return [{"role": "system", "content": part["system"].substitute()}, {"role": "user", "content": user}]
