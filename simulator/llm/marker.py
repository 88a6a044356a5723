"""The marker of short answers: one question a key point, proved by the answer's own words."""

import json
from typing import Any

from simulator.core.errors import EngineError
from simulator.llm import prompts
from simulator.llm.client import Form, Message
from simulator.llm.judge import Chat

_FORM = Form(
    "point",
    {"type": "object", "properties": {"quote": {"type": "string"}}, "required": ["quote"], "additionalProperties": False},
)


class ModelMarker:
    """Looks for key points through a chat client; keeps nothing between two questions."""

    def __init__(self, client: Chat) -> None:
        self._client = client
        self.name = client.model

    def shown(self, lang: str, stem: str, point: str, answer: str) -> str:
        """The words of the answer that make the point, empty when none do; raises EngineError."""
        part = prompts.parts("points", lang)
        quoted = json.dumps(answer, ensure_ascii=False).replace("<", "\\u003c")
        user = part["user"].substitute(stem=stem, point=point, answer=quoted)
        messages: list[Message] = [
            {"role": "system", "content": part["system"].substitute()},
            {"role": "user", "content": user},
        ]
        fields: Any = self._client.ask(messages, _FORM, None, 0.0, 120).fields
        quote = fields.get("quote")
        if not isinstance(quote, str):
            raise EngineError("judge", "the answer has no quote", retryable=False)
        return quote
