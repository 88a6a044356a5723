"""Key points of a short answer: as a file gives them, or derived from its model answer."""

import re
from typing import Any

from simulator.content.formats.answers import WORDINGS
from simulator.content.formats.numbering import numbered
from simulator.content.formats.options import DIVIDER
from simulator.core.numbers import plain_numbers

_SCORE = re.compile(r"[（(【]\s*(?:每点|各)?\s*\d+(?:\.\d+)?\s*分\s*[)）】]")
_ENDS = "。；;，,、：: \n\t"


def given(text: str) -> list[dict[str, Any]]:
    """The points of a column of points; a point may name its patterns after $=$, else its own words are its pattern."""
    if DIVIDER in text or WORDINGS in text:
        made = []
        for each in text.split(DIVIDER):
            says, *patterns = (part.strip() for part in each.split(WORDINGS))
            made.append({"says": says, "shown_by": patterns or [pattern(says)]})
        return made
    return derived(text)


def derived(answer: str) -> list[dict[str, Any]]:
    """One point for every numbered part of a model answer, or else for every part that ends in ；, 。 or a line break.

    What stands before the first number is a point of its own unless it only leads in (ends in a colon, 如下, 包括).
    The escaped words of a part, with numerals as digits, are its pattern.
    """
    text = _SCORE.sub("", re.sub(r"^\s*答\s*[:：]\s*", "", answer)).strip()
    found = numbered(text)
    if found:
        lead, parts = found
        if lead and not re.search(r"(?:[:：]|如下|包括|以下|分别是|主要有|应当?)\W*$", lead):
            parts = [lead, *parts]
    else:
        parts = re.split(r"[；;。\n]+", text)
    whole: list[str] = []
    for part in (each.strip(_ENDS) for each in parts):
        if len(re.sub(r"\W", "", part)) > 1:
            whole.append(part)
    return [{"says": part, "shown_by": [pattern(part)]} for part in dict.fromkeys(whole)]


def pattern(words: str) -> str:
    """The words escaped as a pattern, in the form in which answers are searched (see Short.mark)."""
    return re.escape(re.sub(r"\s+", " ", plain_numbers(words)))


def plain(text: str) -> str:
    """The words of a column of points, without their patterns, as one text."""
    return "；".join(part.split(WORDINGS)[0].strip() for part in text.split(DIVIDER))
