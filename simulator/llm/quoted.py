"""What a call says and what is true of it, quoted in a prompt: data between fences, whatever it says."""

import json
from collections.abc import Iterable, Mapping
from string import Template

from simulator.core.judging import Line, Truth


def transcript(lines: Iterable[Line], part: Mapping[str, Template]) -> str:
    """A line a turn, its words quoted; `part` are the parts of a prompt that name the speakers."""
    return "\n".join(f"{turn}. {part[who].substitute()}: {words(text)}" for turn, who, text in lines)


def words(said: str | Mapping[str, str]) -> str:
    """Words, or who said which, as JSON; angle brackets and line breaks cannot get out of their quotes."""
    return json.dumps(said, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")


def truth(known: Truth | None, part: Mapping[str, Template], lang: str) -> str:
    """What is true in a case, in the words of a prompt."""
    if known is None:
        return part["no-truth"].substitute() + "\n"
    none, mark = part["none"].substitute(), "；" if lang == "zh" else "; "
    return (
        part["truth"].substitute(
            company=known.company,
            reason=known.reason,
            wants=known.wants,
            must=mark.join(known.must) or none,
            must_not=mark.join(known.must_not) or none,
            right=known.right,
        )
        + "\n"
    )
