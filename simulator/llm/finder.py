"""The finder of promises: a model that points at words in which the agent commits to something; core says what they come to."""

from collections.abc import Mapping
from typing import Any

from simulator.core.fingerprint import fingerprint
from simulator.core.overheard import Asked, Overheard
from simulator.llm import answers, prompts, quoted
from simulator.llm.client import Message
from simulator.llm.judge import Chat
from simulator.llm.ways import listing

TEMPERATURE = 0.0
MOST_TOKENS = 600
VERSION = 1
"""Counts up when the way of asking changes in a manner that neither the prompt nor the settings show."""
_ITEM = {"turn": {"type": "integer"}, "quote": {"type": "string"}, "kind": {"type": "string"}}
FORM = listing("promises", _ITEM)


class ModelFinder:
    """Looks through a chat client, once a call; keeps nothing."""

    def __init__(self, client: Chat) -> None:
        self._client = client
        self.name = client.model

    def fingerprint(self, lang: str) -> str:
        """A short name of the model, its settings and the prompt of a language; each change gives another."""
        return fingerprint([VERSION, self.name, TEMPERATURE, MOST_TOKENS, prompts.fingerprint("promises", lang)])

    def find(self, asked: Asked) -> tuple[Overheard, ...]:
        """What it heard; raises EngineError when it gives no answer that can be read."""
        fields: Mapping[str, Any] = self._client.ask(messages(asked), FORM, None, TEMPERATURE, MOST_TOKENS).fields
        return tuple(Overheard(p["turn"], *map(answers.as_speech, (p["quote"], p["kind"]))) for p in fields["promises"])


def messages(asked: Asked) -> list[Message]:
    """The two messages of the question: the rules, and the agent's fenced turns with what is known already after them."""
    part = prompts.parts("promises", asked.lang)
    found = "\n".join(f"- {turn}: {quoted.words(text)}" for turn, text in asked.found)
    user = part["user"].substitute(
        fence=asked.fence, transcript=quoted.transcript(asked.lines, part), found=found or part["none"].substitute()
    )
    return [{"role": "system", "content": part["system"].substitute()}, {"role": "user", "content": user}]
