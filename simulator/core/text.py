"""Small text rules that everything else compares words with."""

import re
import unicodedata
from functools import lru_cache

_PUNCTUATION = re.compile(r"[\s\W_]+", re.UNICODE)
_SOURCE_MARKS = re.compile(r"\s*\[(?:S2?|1996):[^\]]*\]")
_CLAUSE_END = re.compile(r"[，。！？；：,.!?;:\n]+")


@lru_cache(maxsize=8192)  # a call is gone through again at every turn
def squash(text: str) -> str:
    """The text in NFKC, lower case, without spaces and punctuation, for comparing words."""
    return _PUNCTUATION.sub("", unicodedata.normalize("NFKC", text).lower())


def occurs(quote: str, text: str) -> bool:
    """Whether a quote stands in the text after both are squashed; an empty quote never does."""
    needle = squash(quote)
    return bool(needle) and needle in squash(text)


def place(quote: str, text: str) -> tuple[int, int] | None:
    """Where a quote stands in the text, compared as in `occurs`: its start and end, or None."""
    needle = squash(quote)
    kept = [(at, char) for at, each in enumerate(text) for char in squash(each)]
    first = "".join(char for _, char in kept).find(needle) if needle else -1
    return (kept[first][0], kept[first + len(needle) - 1][0] + 1) if first >= 0 else None


def without_marks(source: str) -> str:
    """A source without the short marks in brackets behind it."""
    return _SOURCE_MARKS.sub("", source)


def clauses(text: str) -> list[str]:
    """The text cut at punctuation, empty pieces left out."""
    return [piece.strip() for piece in _CLAUSE_END.split(text) if piece.strip()]


def clause_around(text: str, start: int, end: int) -> str:
    """The clause of the text in which text[start:end] stands, from one punctuation mark to the next."""
    first = max((mark.end() for mark in _CLAUSE_END.finditer(text, 0, start)), default=0)
    last = next((mark.start() for mark in _CLAUSE_END.finditer(text, end)), len(text))
    return text[first:last].strip()


def breaths(text: str, lang: str) -> list[str]:
    """The text in pieces that are voiced one by one: sentences, and of a long first one its first clause.

    Joined they are the text again; a piece of less than four units goes with its neighbour.
    """
    pieces = [piece for piece in re.split(r"(?<=[。！？；!?;…])|(?<=\.)(?=\s)", text) if piece.strip()]
    if pieces and speech_units(pieces[0], lang) > _LONG_BREATH[lang]:
        head, mark, tail = (
            re.split(r"([，,、：:])", pieces[0], maxsplit=1) if re.search("[，,、：:]", pieces[0]) else ("", "", "")
        )
        if speech_units(head, lang) >= 4 and tail:
            pieces[:1] = [head + mark, tail]
    joined: list[str] = []
    for piece in pieces:
        if joined and (speech_units(piece, lang) < 4 or speech_units(joined[-1], lang) < 4):
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


_LONG_BREATH = {"zh": 14, "en": 9}


def speech_units(text: str, lang: str) -> int:
    """Characters of Mandarin, or words of English: what a speaking pace counts."""
    if lang == "zh":
        return len(squash(text))
    return len(re.findall(r"[\w']+", text))


@lru_cache(maxsize=8192)
def facts(text: str, lang: str) -> frozenset[str]:
    """The content pieces of a text: two-character grams in zh, stems of words of 4+ letters in en, and numbers."""
    low = unicodedata.normalize("NFKC", text).lower()
    numbers = {n for n in re.findall(r"\d+(?:\.\d+)?", low) if len(n) > 1}
    if lang == "zh":
        runs = re.findall(r"[\u4e00-\u9fff]+", low)
        grams = {run[i : i + 2] for run in runs for i in range(len(run) - 1)}
        return frozenset({g for g in grams if not set(g) & _ZH_EMPTY} | numbers)
    words = set(re.findall(r"[a-z]{4,}", low))
    return frozenset({w[:6] for w in words - _EN_EMPTY} | numbers)


def in_language(text: str, lang: str) -> bool:
    """Whether a text is of a language: Mandarin with few foreign words in it, or English without a Chinese character."""
    han, latin = len(_HAN.findall(text)), len(_LATIN.findall(text))
    if lang == "zh":
        return bool(han) and han >= 0.6 * (han + latin / 3)
    return not han and bool(latin) and not _no_english(text)


def _no_english(text: str) -> bool:
    """Whether three words or more hold none of the small words without which nobody speaks English."""
    said = re.findall(r"[a-z']+", text.lower())
    return len(said) >= 3 and not SMALL & set(said) and not any("'" in word for word in said)


_HAN = re.compile(r"[\u4e00-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]")
_ZH_EMPTY = set("的了是我你您他她它们这那有在不就也都和吧吗呢啊呀哦嗯请说么什怎会能要可以给把被让对到上下个还没很太好先再")
_EN_EMPTY = frozenset(
    (
        "this that with have your you're youre from what when where will would could should there their they them then "
        "than about please thank thanks hello good morning evening afternoon help right okay yeah well just know "
        "understand sorry really very some much more been were does done doing going make sure like into over also here "
        "been said tell need want call calling come because which while being after before"
    ).split()
)
SMALL = frozenset(
    "a an the i you he she it we they me my your his her our is are was were be been am do does did have has had not no and or "
    "but if so to of in on at for from with by what who when where why how this that these those can will would could should "
    "there here just all one now then than as up out yes please get go good day any some too very more much hello hi well "
    "something somebody nobody right yeah okay".split()
)
"""The small words of English, without which nobody speaks it and which tell nothing."""


@lru_cache(maxsize=8192)  # more patterns than the cache of `re` holds
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the content, in any case of letters."""
    return re.compile(pattern, re.IGNORECASE)


WIDE = {wide: wide - 0xFEE0 for wide in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
"""Full-width digits and letters, for `str.translate` to the plain ones."""
