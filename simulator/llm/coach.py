"""The coach: a model that says three sentences of a call better; core believes of them what stands up to its tests."""

from collections.abc import Mapping
from typing import Any

from simulator.core.coached import Asked, Loss, Suggested
from simulator.core.fingerprint import fingerprint
from simulator.core.text import without_marks
from simulator.llm import answers, prompts, quoted
from simulator.llm.client import Message
from simulator.llm.judge import Chat
from simulator.llm.ways import listing

TEMPERATURE = 0.0
MOST_TOKENS = 900
VERSION = 1
"""Counts up when the way of asking changes in a manner that neither the prompt nor the settings show."""
_TEXT, _NUMBER = {"type": "string"}, {"type": "integer"}
_TIP = {"about": _NUMBER, "turn": _NUMBER, "said": _TEXT, "why": _TEXT, "better": _TEXT}
FORM = listing("tips", _TIP)


class ModelCoach:
    """Advises through a chat client, once a call; keeps nothing."""

    def __init__(self, client: Chat) -> None:
        self._client = client
        self.name = client.model

    def fingerprint(self, lang: str) -> str:
        """A short name of the model, its settings and the prompt of a language; each change gives another."""
        return fingerprint([VERSION, self.name, TEMPERATURE, MOST_TOKENS, prompts.fingerprint("coach", lang)])

    def advise(self, asked: Asked) -> tuple[Suggested, ...]:
        """Its tips; raises EngineError when it gives no answer that can be read."""
        fields: Mapping[str, Any] = self._client.ask(messages(asked), FORM, None, TEMPERATURE, MOST_TOKENS).fields
        return tuple(map(_suggested, fields["tips"]))


def _suggested(tip: Mapping[str, Any]) -> Suggested:
    said, why, better = (answers.as_speech(tip[part]) for part in ("said", "why", "better"))
    return Suggested(tip["about"], tip["turn"], said, why, better)


def messages(asked: Asked) -> list[Message]:
    """The two messages of the question: the rules, and the fenced transcript with the losses after it."""
    part = prompts.parts("coach", asked.lang)
    user = part["user"].substitute(
        fence=asked.fence,
        transcript=quoted.transcript(asked.lines, part),
        truth=quoted.truth(asked.truth, part, asked.lang),
        losses="\n".join(_loss(number, loss, asked) for number, loss in enumerate(asked.losses, start=1)),
    )
    return [{"role": "system", "content": part["system"].substitute()}, {"role": "user", "content": user}]


def _loss(number: int, loss: Loss, asked: Asked) -> str:
    part = prompts.parts("coach", asked.lang)
    words = ", ".join(f"{turn} {quoted.words(text)}" for turn, text in loss.words)
    return part["forbidden" if loss.done and loss.duty else "loss"].substitute(
        number=number,
        asks=loss.duty or loss.asks,
        reached=loss.reached or part["none"].substitute(),
        cost=f"{loss.cost:g}",
        words=words or part["none"].substitute(),
        advice=loss.advice.rstrip(".。"),
        source=without_marks(loss.source),
    )
