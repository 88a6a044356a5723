"""What a short text is weighed by: its runs of characters in Mandarin, its words and pairs of words in English."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from math import sqrt

_NUMBER = {"zh": re.compile(r"\d+|[零〇一二两三四五六七八九十百千万]{2,}"), "en": re.compile(r"\d+")}
_STEM = 6


@lru_cache(maxsize=4096)
def grams(text: str, lang: str) -> frozenset[str]:
    """The pieces of a text: one to three characters in zh; in en words cut to six letters, alone and in pairs."""
    low = _NUMBER[lang].sub("#", unicodedata.normalize("NFKC", text).lower())
    if lang == "zh":
        run = "^" + re.sub(r"[^\w?!#]+", ",", low) + "$"
        return frozenset(run[i : i + n] for n in (1, 2, 3) for i in range(len(run) - n + 1))
    words = ["^", *(word[:_STEM] for word in re.findall(r"[a-z']+|[#?!]", low)), "$"]
    return frozenset([*words, *(f"{a} {b}" for a, b in pairwise(words))])


def singles(text: str, lang: str) -> list[str]:
    """The pieces that are new or known by themselves: pairs of characters in zh, words in en."""
    return [piece for piece in grams(text, lang) if (len(piece) == 2 if lang == "zh" else " " not in piece)]


def weighed(text: str, lang: str, weights: Mapping[str, float]) -> float:
    """The sum of the weights of a text's pieces over the root of their number, plus the weight of "" (the bias)."""
    found = grams(text, lang)
    return sum(weights.get(piece, 0.0) for piece in found) / sqrt(max(1, len(found))) + weights[""]


def unknown(text: str, lang: str, weights: Mapping[str, float]) -> float:
    """The share (0-1) of a text's single pieces that are not in the table."""
    pieces = singles(text, lang)
    return sum(piece not in weights for piece in pieces) / len(pieces) if pieces else 0.0


def read(text: str) -> dict[str, float]:
    """A table of weights: each line has a weight in tenths and the pieces that have it, with tabs between."""
    rows = (line.split("\t") for line in text.strip("\n").split("\n"))
    return {piece: int(weight) / 10 for weight, *pieces in rows for piece in pieces}
