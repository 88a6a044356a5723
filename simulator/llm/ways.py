"""How a server wants to be asked: which shape of JSON it takes, and which fields of a request it refuses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import openai

SHAPES = ("json_schema", "json_object", "text")
"""How a JSON answer is asked for, best first; a server that refuses one is asked with the next."""
_MAY_BE_WAY = (400, 404, 415, 422, 501)
_FIELDS = ("stream_options", "max_tokens", "temperature")
Message = Mapping[str, str]


@dataclass(frozen=True)
class Form:
    """The JSON that is wanted: a name and a JSON schema."""

    name: str
    schema: Mapping[str, Any]


def listing(name: str, fields: Mapping[str, Any]) -> Form:
    """The form of an object with one list, called as the form, of objects that have exactly these fields."""
    item = {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}
    many = {name: {"type": "array", "items": item}}
    return Form(name, {"type": "object", "properties": many, "required": [name], "additionalProperties": False})


@dataclass(frozen=True)
class Way:
    """One way of asking; `without` are the fields that the server refuses, "system" for the role."""

    shape: str = SHAPES[0]
    without: frozenset[str] = frozenset()

    def request(self, model: str, messages: Sequence[Message], form: Form, temperature: float, most: int) -> dict[str, Any]:
        """The fields of the request."""
        asked = _folded(messages) if "system" in self.without else list(messages)
        request: dict[str, Any] = {"model": model, "messages": asked, "stream": True}
        if "stream_options" not in self.without:
            request["stream_options"] = {"include_usage": True}
        if "temperature" not in self.without:
            request["temperature"] = temperature
        request["max_completion_tokens" if "max_tokens" in self.without else "max_tokens"] = most
        if self.shape == "json_schema":
            wanted = {"name": form.name, "schema": form.schema, "strict": True}
            request["response_format"] = {"type": "json_schema", "json_schema": wanted}
        elif self.shape == "json_object":
            request["response_format"] = {"type": "json_object"}
        return request

    def after(self, error: openai.APIStatusError) -> "Way | None":
        """Another way, if the server may have refused this one; None when it has not, or when there is none left."""
        told = f"{getattr(error, 'param', '') or ''} {error.message}".lower()
        if "system" in told and "role" in told and "system" not in self.without:  # told by templates, also as a 500
            return replace(self, without=self.without | {"system"})
        if error.status_code not in _MAY_BE_WAY or (error.status_code == 404 and "response_format" not in told):
            return None
        for name in _FIELDS:
            if name in told and name not in self.without:
                return replace(self, without=self.without | {name})
        lower = SHAPES[SHAPES.index(self.shape) + 1 :]
        return replace(self, shape=lower[0]) if lower else None


def _folded(messages: Sequence[Message]) -> list[Message]:
    """The messages for a model that knows no system: its words go before the first question."""
    system = [m["content"] for m in messages if m["role"] == "system"]
    rest = [m for m in messages if m["role"] != "system"]
    return [{**rest[0], "content": "\n\n".join([*system, rest[0]["content"]])}, *rest[1:]]
