"""Reading what a model wrote: the JSON in it, whether it is of the form asked for, and the part that has come so far."""

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from simulator.core.text import WIDE

_THOUGHT = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_KINDS: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "array": list,
    "object": dict,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}
Answer = dict[str, Any]


def found(text: str) -> Answer | None:
    """The first JSON object in a text, beside fences, thoughts and small talk; None when there is none that is whole."""
    bare = _THOUGHT.sub("", text)
    decoder = json.JSONDecoder(strict=False)
    for start in re.finditer(r"\{", bare):
        try:
            value, _ = decoder.raw_decode(bare, start.start())
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict):
            return value
    return None


def wrong(value: Any, schema: Mapping[str, Any], at: str = "the answer") -> str:
    """What is wrong with a value by the JSON schema (type, required, properties, items, enum), or an empty text."""
    kinds = schema.get("type", ())
    kinds = (kinds,) if isinstance(kinds, str) else tuple(kinds)
    if kinds and not any(_is(value, kind) for kind in kinds):
        return f"{at} must be {' or '.join(kinds)}"
    if "enum" in schema and value not in schema["enum"]:
        return f"{at} must be one of {', '.join(map(str, schema['enum']))}"
    if isinstance(value, dict):
        missing = [key for key in schema.get("required", ()) if key not in value]
        if missing:
            return f"{at} lacks {', '.join(missing)}"
        parts = [(value[key], part, key) for key, part in schema.get("properties", {}).items() if key in value]
    elif isinstance(value, list) and "items" in schema:
        parts = [(each, schema["items"], f"each of {at}") for each in value]
    else:
        parts = []
    return next((fault for each, part, name in parts if (fault := wrong(each, part, name))), "")


def _is(value: Any, kind: str) -> bool:
    return isinstance(value, _KINDS[kind]) and (kind == "boolean" or not isinstance(value, bool))


def so_far(text: str, key: str) -> str:
    """As much of a string value as has come of a JSON object that is still being written."""
    bare = _THOUGHT.sub("", text)
    begin = re.search(rf'"{re.escape(key)}"\s*:\s*"', bare)
    if begin is None:
        return ""
    rest = bare[begin.end() :]
    end = re.match(r'(?:[^"\\]|\\(?:u[0-9a-fA-F]{4}|[^u]))*', rest, re.DOTALL)
    whole = end.group() if end else ""
    try:
        # Half of a surrogate pair may have come; it is left out until its other half is here.
        return str(json.loads(f'"{whole}"', strict=False)).encode("utf-8", "ignore").decode()
    except ValueError:
        return ""


def as_speech(text: str) -> str:
    """The text as it can be spoken and stored: one line without signs that nobody sees or says, and without quotes around it.

    What is invisible (controls, zero-width marks, half characters) would hide words from whoever checks them.
    """
    plain = text.translate(WIDE).encode("utf-8", "ignore").decode()
    seen = "".join(" " if char.isspace() else char for char in plain if char.isspace() or not _unseen(char))
    line = " ".join(seen.split())
    while len(line) >= 2 and (line[0] in _QUOTES and _QUOTES[line[0]] == line[-1] and line[0] not in line[1:-1]):
        line = line[1:-1].strip()
    return line


_QUOTES = {'"': '"', "“": "”", "「": "」", "『": "』"}


_PICTURES = 0x2600
"""From here on symbols are pictures; those before it (℃, °, №) are said."""


def _unseen(char: str) -> bool:
    kind = unicodedata.category(char)
    return kind[0] == "C" or char in "\ufe0e\ufe0f" or (kind in ("So", "Sk") and ord(char) >= _PICTURES)
