"""Sentences put better with the call's own words: the promise kept to what holds, the customer's story taken up."""

import re
from collections.abc import Iterator

from simulator.core import claims
from simulator.core.commitments import extract
from simulator.core.facts import wording
from simulator.core.placing import numbers_in
from simulator.core.promises import Promise
from simulator.core.rewording_words import (
    ASKS,
    BESIDE,
    CASUAL,
    HEATED,
    LEADS,
    SAY,
    SPLIT,
    SWAPS,
    TELLS,
    TROUBLE,
    UNITS,
)
from simulator.core.scenario import Scenario
from simulator.core.text import facts, speech_units

_DIGITS = re.compile(r"\d|[一二三四五六七八九零幺]")
_ROOM = re.compile(r"^[一二三四五六七八九零幺\d]{3,}$|单元|\d室|栋|\broom\b|\bflat \d", re.IGNORECASE)
_NOT_GIVEN = {
    "zh": re.compile(r"停用?了|不用|没|不[是对要]|别打|[吗？?哪多]|抢|[百千万]块?"),
    "en": re.compile(r"\b(?:not|n't|old|no|yuan|hundred|wrong)\b|n't\b", re.IGNORECASE),
}
_GIVING = {
    "zh": re.compile(r"^.*?(?:改成|打|是|叫|这个|有|住在?|在)(?=[\d一二三四五六七八九零幺\u4e00-\u9fff]{3})|^我[家的]?"),
    "en": re.compile(r"^.*?\b(?i:it's|is|number|at|in)\b (?=[\dA-Z])"),
}
_LENGTH = {"zh": (5, 24), "en": (3, 20)}
"""The least and the most that is said back of a story: characters of Mandarin, words of English."""


def kept_promise(promise: Promise, said: str, lang: str) -> Iterator[str]:
    """The sentence as it may be said, the nearest to the trainee's own first: value or caveat put right, the fact's wording."""
    fact, c = promise.fact, promise.commitment
    if fact is None:
        return
    alone = len(extract(said, lang)) == 1
    if promise.missing and alone:
        caveat = ("，" if lang == "zh" else ", ").join(wording(k.text, lang) for k in promise.missing)
        yield SAY[lang]["caveat"].format(said=said.rstrip("。，.,!！"), caveat=caveat)
    words = c.quote[c.at[0] - c.start : c.at[1] - c.start]
    if not promise.missing and fact.value and c.value is not None and alone and words in said and _alike(c.unit, fact.unit):
        amount = format(fact.value.normalize(), "f") + ("" if lang == "zh" else " ") + UNITS[lang][fact.unit]
        yield finished(said.replace(words, amount, 1), lang)
    yield wording(fact.better, lang)
    clause = wording(fact.clause, lang)
    yield finished(clause, lang) if clause else ""


def _alike(unit: str, other: str) -> bool:
    """Whether two values are of one size: hours do not stand for months."""
    return unit == other or any(
        {unit, other} <= set(group) for group in (("min", "h"), ("day", "wd", "month"), ("percent", "permille"))
    )


def taken_up(form: str, story: str, lang: str, about: frozenset[str]) -> str:
    """What the customer told, said back in the form a criterion asks for; empty where they told nothing of the case.

    `about` are the pieces of the case: of several clauses the one that says most of it is taken. A feeling is tied to a
    trouble only, whatever else they told.
    """
    said = told(story, lang, about, trouble=form != "restates")
    return _say(form, lang, to_you(said, lang)) if said else ""


def told(story: str, lang: str, about: frozenset[str], trouble: bool) -> str:
    """The clause, or two that belong together, in which the customer told of the case."""
    found = [piece for piece in _spans(_tellings(story, lang), lang) if not trouble or _troubled(piece, lang)]

    def worth(piece: str) -> tuple[int, int]:
        said = facts(piece, lang)
        return 2 * len(said & about) + len(said) + 3 * _troubled(piece, lang), -len(piece)

    best = max(found, key=worth, default="")
    said, hard = facts(best, lang), _troubled(best, lang)
    return best if len(said) >= 2 - hard and (hard or not about or said & about) else ""


def read_back(story: str, lang: str) -> str:
    """The number or address that a customer gave, read back; empty where there is none."""
    every = [piece for piece, _ in _pieces(story, lang)]
    given = [at for at, piece in enumerate(every) if numbers_in(piece) and not _NOT_GIVEN[lang].search(piece)]
    if not given:
        return ""
    at = max(given, key=lambda each: len(_DIGITS.findall(every[each])))
    rest = [piece for piece in every[at + 1 : at + 3] if _ROOM.search(piece)]
    text = ("，" if lang == "zh" else ", ").join([_GIVING[lang].sub("", every[at]), *rest])
    return _say("shows", lang, to_you(text, lang))


def next_step(scenario: Scenario) -> str:
    """What is registered and by when, in the words of the right work order; empty where those cannot be said."""
    order = scenario.work_order
    deadline = re.split(r"[；;]", order.deadline)[0]
    if scenario.lang != "zh" or not claims.numbers(deadline, "zh"):
        return ""
    inner = re.search(r"[（(]([^）)]+)[）)]", order.category)
    what = "" if order.category in ("咨询", "业务申请", "服务申请") else inner[1] if inner else order.category
    return SAY["zh"]["next_step"].format(what=what.removesuffix("登记"), deadline=deadline)


def question(topic: str, lang: str) -> str:
    """What is asked first in calls of a topic; empty where that depends on the case."""
    return ASKS[lang].get(topic, "")


def without(said: str, words: str, lang: str) -> str:
    """A sentence without a pet name or a filler; empty where it is more than that."""
    if not CASUAL[lang].search(words) or words not in said:
        return ""
    rest = re.sub(r"\s{2,}", " ", said.replace(CASUAL[lang].search(words)[0], "", 1))  # type: ignore[index]
    return re.sub(r"^[\s，,、]+|[\s，,、]+(?=[，,。.!?！？])", "", rest)


def finished(text: str, lang: str) -> str:
    """A clause as a sentence of its own."""
    whole = text if text.endswith(tuple("。！？.!?")) else text.rstrip("，,；;、") + ("。" if lang == "zh" else ".")
    return whole[0].upper() + whole[1:]


def joined(before: str, after: str, lang: str) -> str:
    """Two sentences as one says them one after the other."""
    stop = "。" if lang == "zh" else "."
    first = before.strip() if before.strip().endswith(tuple("。！？.!?")) else before.strip().rstrip("，,；;、") + stop
    return first + ("" if lang == "zh" else " ") + after.strip()


def same_numbers(text: str, other: str, lang: str) -> bool:
    """Whether a text names numbers, and only such as another names too."""
    named = claims.numbers(text, lang)
    return bool(named) and named <= claims.numbers(other, lang)


def _pieces(story: str, lang: str) -> list[tuple[str, str]]:
    """The clauses of a story with the mark behind each."""
    parts = SPLIT.split(story)
    return [(p.strip("啊吧呢呀嘛哎 "), m) for p, m in zip(parts[::2], [*parts[1::2], ""], strict=True) if p.strip()]


def _tellings(story: str, lang: str) -> list[str]:
    """The clauses that tell something, each without the word that joins it to the one before; others leave a gap."""
    kept = []
    for piece, mark in _pieces(story, lang):
        bare = LEADS[lang].sub("", piece)
        fine = TELLS[lang].search(bare) and not BESIDE[lang].search(bare) and not HEATED[lang].search(bare)
        kept.append(bare if fine and mark not in ("？", "?") else "")
        kept += [""] if mark in tuple("。！!.;；") else []
    return kept


def _spans(clauses: list[str], lang: str) -> Iterator[str]:
    """Every clause, and every two that follow each other, of a length that can be said back."""
    least, most = _LENGTH[lang]
    for at, clause in enumerate(clauses):
        after = clauses[at + 1] if at + 1 < len(clauses) else ""
        pair = f"{clause}{'，' if lang == 'zh' else ', '}{after}" if clause and after and after not in clause else ""
        pair = "" if clause and clause in after else pair
        yield from (piece for piece in (clause, pair) if piece and least <= speech_units(piece, lang) <= most)


def _troubled(piece: str, lang: str) -> bool:
    sums = re.findall(r"[一二三四五六七八九两]?[百千]\w?|\d{3,}|hundred", piece)
    return bool(TROUBLE[lang].search(piece)) or len(sums) > 1


def _say(form: str, lang: str, story: str) -> str:
    if lang == "en":
        inside = form in ("restates", "shows") and not re.match(r"(?:[A-Z]{2}|Mr|Ms|Mrs|I\b)|[A-Z]\w+ [A-Z\d]", story)
        story = story[0].lower() + story[1:] if inside else story[0].upper() + story[1:]
    return SAY[lang][form].format(story=story)


def to_you(words: str, lang: str) -> str:
    """A customer's words with me and you changed over."""
    for old, new in SWAPS[lang]:
        words = words.replace(old, new) if lang == "zh" else re.sub(old, new, words, flags=re.IGNORECASE)
    return words.replace("\0", "我" if lang == "zh" else "you").replace("我们们", "我们")
