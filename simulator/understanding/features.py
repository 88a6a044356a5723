"""What a window of speech is compared by: its n-grams, and the concepts in it in their order."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise

from simulator.understanding import concepts_en, concepts_zh
from simulator.understanding.asking import asks
from simulator.understanding.frames import own_words
from simulator.understanding.plain import Plain, plain
from simulator.understanding.windows import Span, windows

_CONCEPTS: Mapping[str, Mapping[str, str]] = {"zh": concepts_zh.CONCEPTS, "en": concepts_en.CONCEPTS}
_NUMBER = {
    "zh": re.compile(r"\d[\d.,*]*|(?!万一|千万)[零〇一二两三四五六七八九幺十百千万]{2,}"),
    "en": re.compile(r"\d[\d.,*:]*"),
}
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|#|\?")


@dataclass(frozen=True)
class Window:
    """A span of the plain text; in `own` windows nothing is quoted or denied (see PERFORMED), and one that `asks` puts a question."""

    span: Span
    said: bool
    own: bool
    asks: bool
    grams: frozenset[str]
    concepts: frozenset[str]


@dataclass(frozen=True)
class Speech:
    """An utterance made ready for reading; the first window, and the first own window, are the whole of it."""

    plain: Plain
    own: str
    windows: tuple[Window, ...]


def speech(text: str, lang: str) -> Speech:
    """The windows of an utterance with their features."""
    whole = plain(text)
    own = own_words(whole.text, lang)
    if own == whole.text:
        return Speech(whole, own, tuple(_windows(own, lang, said=True, own=True)))
    return Speech(whole, own, (*_windows(whole.text, lang, said=True, own=False), *_windows(own, lang, said=False, own=True)))


def _windows(text: str, lang: str, said: bool, own: bool) -> Iterator[Window]:
    places = _places(text, lang)
    for span in windows(text, lang):
        grams = _GRAMS[lang](_NUMBER[lang].sub("#", text[slice(*span)]))
        concepts = _pairs([name for start, end, name in places if span[0] <= start and end <= span[1]])
        yield Window(span, said, own, asks(text[slice(*span)], lang), frozenset(grams), frozenset(concepts))


def _pairs(names: list[str]) -> set[str]:
    """Each concept, and each two in the order in which they are said."""
    return {f"<{name}>" for name in names} | {f"<{a}><{b}>" for a, b in combinations(names, 2) if a != b}


def _places(text: str, lang: str) -> list[tuple[int, int, str]]:
    return sorted((*match.span(), name) for name, pattern in _compiled(lang) for match in pattern.finditer(text))


@cache
def _compiled(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(pattern)) for name, pattern in _CONCEPTS[lang].items())


def _chinese(text: str) -> set[str]:
    found: set[str] = set()
    for run in re.findall(r"[\w#]+", text):
        found.update(run[at : at + n] for n in (1, 2, 3, 4) for at in range(len(run) - n + 1))
        found.update(f"{run[at]}_{run[at + n]}" for n in (2, 3) for at in range(len(run) - n))
    whole = re.sub(r"\W", "", text.replace("#", "十"))
    return found | {f"^{whole[:1]}", f"^{whole[:2]}", f"{whole[-1:]}$", f"{whole[-2:]}$", f"{_size(len(whole))} long"}


def _english(text: str) -> set[str]:
    words = _WORD.findall(text.replace("’", "'"))
    found = {f"={word}" for word in words}
    found.update(f"={left} {right}" for left, right in pairwise(words))
    found.update(f"={' '.join(words[at : at + 3])}" for at in range(len(words) - 2))
    found.update(f"={words[at]} _ {words[at + 2]}" for at in range(len(words) - 2))
    for word in words:
        padded = f" {word} "
        found.update(padded[at : at + n] for n in (3, 4, 5) for at in range(len(padded) - n + 1))
    return (
        found
        | {f"^{' '.join(words[:n])}" for n in (1, 2)}
        | {f"{' '.join(words[-n:])}$" for n in (1, 2)}
        | {f"{_size(len(words))} long"}
    )


def _size(units: int) -> int:
    return int(2 * math.log2(1 + units))


_GRAMS = {"zh": _chinese, "en": _english}
