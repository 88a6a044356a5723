"""The features of a window: what is compared between sentences."""

import re
from itertools import pairwise

_HOTLINES = ((re.compile(r"12398|一二三九八"), "监"), (re.compile(r"95598|九五五九八"), "热"), (re.compile(r"\b1(?:19|20|10)\b|幺幺零|幺二零|幺幺九|一一九|一二零|一一零"), "急"))
_NUMBER = {"zh": re.compile(r"\d[\d.,*]*|(?!万一|千万|一一|十十)[零〇一二两三四五六七八九幺十百千万]{2,}"), "en": re.compile(r"\d[\d.,*:]*")}
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|#|[监热急?]")


def grams(text: str, lang: str) -> set[str]:
    """The n-grams of a plain text: characters in Chinese, words and the characters in them in English."""
    for pattern, mark in _HOTLINES:
        text = pattern.sub(mark, text)
    text = _NUMBER[lang].sub("#", text)
    return _chinese(text) if lang == "zh" else _english(text)


def _chinese(text: str) -> set[str]:
    found: set[str] = set()
    for run in re.findall(r"[\w#]+", text):
        found.update(run[at : at + n] for n in (1, 2, 3, 4) for at in range(len(run) - n + 1))
        found.update(f"{run[at]}_{run[at + n]}" for n in (2, 3) for at in range(len(run) - n))
    return found


def _english(text: str) -> set[str]:
    words = _WORD.findall(text.replace("’", "'"))
    found = {f"={word}" for word in words}
    found.update(f"={left} {right}" for left, right in pairwise(words))
    found.update(f"={' '.join(words[at : at + 3])}" for at in range(len(words) - 2))
    found.update(f"={words[at]} _ {words[at + 2]}" for at in range(len(words) - 2))
    for word in words:
        padded = f" {word} "
        found.update(padded[at : at + n] for n in (3, 4, 5) for at in range(len(padded) - n + 1))
    return found
