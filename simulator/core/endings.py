"""Whether words sound finished, hang in the air, or are only a nod: what the end of a turn is decided by."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from simulator.core.text import squash

_HANGING = {
    "zh": re.compile(
        r"(因为|然后|就是|就是说|那个|这个|嗯|呃|如果|但是|可是|不过|所以|而且|或者|还有|的话|把|给|在|和|跟|对|向|比如|比如说|"
        r"关于|由于|为了|虽然|要是|您的|我们的|我先|我来|请您|麻烦您|您先|第一|第二|首先|其次|一个是|户号是|电话是|地址是)[,，、。…\s]*$|[,，、:：]$"
    ),
    "en": re.compile(
        r"\b(and|but|so|because|the|a|an|to|if|um|uh|er|that|with|of|for|or|then|my|your|our|is|are|was|i|we|you|in|on|at|"
        r"which|when|while|about|first|also|like|please could you|i'll|we'll|i'm|it's|number is)([,\s…]|\.{3})*$|[,:;]$",
        re.I,
    ),
}
_CLOSED = {
    "zh": re.compile(r"(吗|呢|吧|好吗|行吗|可以吗|对吗|对吧|谢谢|再见|是吧|没有|一下)[?？。!！]*$|[?？]$"),
    "en": re.compile(r"(\?|\b(please|thank you|thanks|goodbye|bye|right|okay|isn't it|correct|sir|madam)[.!]*)$", re.I),
}
_DIGITS = {
    "zh": re.compile(r"[\d一二三四五六七八九零〇幺两]{2,}[,，、。\s]*$"),
    "en": re.compile(r"(\d[\d\s-]*|\b(one|two|three|four|five|six|seven|eight|nine|zero|oh|double)\b[\s,]*){2,}[.,\s]*$", re.I),
}
_WHOLE_NUMBER = 10
_SERVICE = re.compile(r"(?<!\d)(1[12]\d|12\d{3}|9\d{4})[.,，、。\s]*$")  # 110, 12398, 95598 and their like are whole
_NODS = {
    "zh": {"嗯", "嗯嗯", "是", "是的", "对", "对对", "对的", "好", "好的", "哦", "啊", "噢", "明白", "嗯好", "是是", "行"},
    "en": {"mm", "mhm", "mmhm", "uhhuh", "yes", "yeah", "right", "okay", "ok", "isee", "sure", "yep", "gotit", "ah", "oh", "hm", "hmm"},
}  # fmt: skip


class Ending(NamedTuple):
    """How finished words are: they close a sentence, hang in the air, or end more or less as speech does (`sure`, 0-1)."""

    kind: Literal["closed", "open", "hanging"]
    sure: float


_UNITS = {"zh": re.compile(r"[\u4e00-\u9fff]|[a-z]+|\d"), "en": re.compile(r"[a-z']+|\d")}
_SPAN = 3  # units of a text's end that are looked at
_WEIGHT = 3.0  # how many sightings of a longer end weigh as much as what its shorter one says
_HANGS = 0.01  # the share of finished sentences that end less usually than what counts as hanging
_USUAL = 0.5  # and than what is as good as sure: half of them


class Endings:
    """Knows from sentences of a language where speech ends: every beginning of a sentence is one that goes on.

    How often speech ended after the last one to three units (characters in zh, words in en) is counted, the longer end
    leaning on the shorter one where it was seen seldom; how usual that is, every third sentence tells, which is kept apart.
    Without sentences only the words that hang or close are known.
    """

    def __init__(self, lang: str, sentences: Iterable[str] = ()) -> None:
        self.lang = lang
        self._seen, self._ended = Counter[tuple[str, ...]](), Counter[tuple[str, ...]]()
        said = list(dict.fromkeys(sentences))
        for text in (text for place, text in enumerate(said) if place % 3):
            self._learn(_units(text, lang))
        self._usual = sorted(self._share(_units(text, lang)) for text in said[::3])

    def __call__(self, text: str) -> Ending | None:
        """How finished the words are; None of no words."""
        words = text.strip()
        if not words:
            return None
        number = None if _SERVICE.search(words) else _DIGITS[self.lang].search(words)
        if number is not None and 2 <= _digits(number.group(), self.lang) < _WHOLE_NUMBER and len(words) > len(number.group()):
            return Ending("hanging", 0.0)  # more digits are on their way
        if _CLOSED[self.lang].search(words):
            return Ending("closed", 1.0)
        if _HANGING[self.lang].search(words) or (rank := self._rank(words)) < _HANGS:
            return Ending("hanging", 0.0)
        return Ending("open", min(1.0, rank / _USUAL))

    def _learn(self, units: list[str]) -> None:
        for end in range(1, len(units) + 1):
            for tail in _tails(units[:end]):
                self._seen[tail] += 1
                self._ended[tail] += end == len(units)

    def _share(self, units: list[str]) -> float:
        """How often (0-1) speech ended after units like the last of these."""
        share = 0.0
        for tail in _tails(units):
            if not (seen := self._seen[tail]):
                break
            share = (self._ended[tail] + _WEIGHT * share) / (seen + _WEIGHT)
        return share

    def _rank(self, text: str) -> float:
        """The share (0-1) of finished sentences that end less usually than this text."""
        place = bisect_left(self._usual, self._share(_units(text, self.lang)))
        return place / len(self._usual) if self._usual else 1.0


def nod(text: str, lang: str) -> bool:
    """Whether the words are a back-channel: they say "go on", and claim no turn."""
    bare = squash(text)
    return bare in _NODS[lang] or (bool(bare) and not bare.strip("嗯哦啊是对好噢") and lang == "zh" and len(bare) <= 4)


def _digits(text: str, lang: str) -> int:
    return len(squash(text)) if lang == "zh" else len(re.findall(r"\d|[a-z]+", text.lower()))


def _units(text: str, lang: str) -> list[str]:
    """Characters or words in small letters, every digit the same."""
    return ["0" if unit.isdigit() else unit for unit in _UNITS[lang].findall(text.lower())]


def _tails(units: list[str]) -> Iterator[tuple[str, ...]]:
    """The last none, one, two and three units."""
    return (tuple(units[len(units) - size :]) for size in range(min(_SPAN, len(units)) + 1))
