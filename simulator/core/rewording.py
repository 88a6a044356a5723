"""Sentences put better with the call's own words: the promise kept to what holds, the customer's story taken up."""

import re

from simulator.core.facts import wording
from simulator.core.promises import Promise
from simulator.core.text import clauses, facts, occurs

_UNITS = {
    "zh": {
        "min": "分钟",
        "h": "小时",
        "day": "天",
        "wd": "个工作日",
        "month": "个月",
        "year": "年",
        "yuan": "元",
        "percent": "%",
        "permille": "‰",
    },
    "en": {
        "min": "minutes",
        "h": "hours",
        "day": "days",
        "wd": "working days",
        "month": "months",
        "year": "years",
        "yuan": "yuan",
        "percent": "%",
        "permille": "‰",
    },
}
_SWAPS = {
    "zh": (
        ("我们家", "您家"),
        ("咱家", "您家"),
        ("我家", "您家"),
        ("你们", "\0们"),
        ("我们", "您"),
        ("我", "您"),
        ("你", "\0"),
    ),
    "en": (
        (r"\bI'm\b", "you are"),
        (r"\bI've\b", "you have"),
        (r"\bI am\b", "you are"),
        (r"\bI was\b", "you were"),
        (r"\b(?:my|our)\b", "\0r"),
        (r"\byour\b", "our"),
        (r"\b(?:I|me|we|us)\b", "\0"),
        (r"\byou\b(?! are| have| were)", "we"),
    ),
}
_GIVEN = re.compile(
    r"\d{3,}|[一二三四五六七八九零幺]{4,}|[路街弄].{0,8}号|\d+ ?号|\b\d+ [A-Z]\w+ (?:Road|Street|Lane)|(?:Road|Street|Lane) \w+"
)
_HEATED = {
    "zh": re.compile(r"抢钱|欺负|骗|曝光|视频|录(?:着|像|音)|电视台|抖音|投诉|[哪谁吗什么怎凭]|滚|妈的|有病|你们"),
    "en": re.compile(r"\b(?:rob|steal|idiot|liars?|newspaper|sue|complain|post|hell|you|why|what|how|who)\b", re.IGNORECASE),
}
_SAY = {
    "zh": {
        "angry": "{story}，换谁都会生气，这件事我来跟。",
        "worried": "{story}，您一定很担心，我现在就查。",
        "feeling": "{story}，换谁都着急，我现在就查。",
        "restates": "您是说{story}，对吗？",
        "shows": "我和您核对一下：{story}，对吗？",
        "explores": "您刚才说{story}，这是从什么时候开始的？",
        "caveat": "{said}{caveat}。",
        "next_step": "我现在登记{what}，{deadline}，有变化我告诉您。",
    },
    "en": {
        "angry": "{story}: anybody would be angry, and I am taking this on.",
        "worried": "{story}: that is worrying, I am looking into it now.",
        "feeling": "{story}: anybody would be upset, I am looking into it now.",
        "restates": "So {story}, is that right?",
        "shows": "Let me read that back: {story}. Is that right?",
        "explores": "You mentioned it: {story}. When did it begin?",
        "caveat": "{said} {caveat}.",
        "next_step": "I am registering it now ({what}): {deadline}. If anything changes you will hear from me.",
    },
}


def sentence_of(text: str, quote: str) -> str:
    """The sentence of a text that holds a quote, or its first one; a text without full stops whole."""
    sentences = [s.strip() for s in re.split(r"(?<=[。！？!?])|(?<=\.)\s", text) if s.strip()]
    holding = [s for s in sentences if quote and occurs(quote, s)]
    return (holding or sentences or [text])[0]


def kept_promise(promise: Promise, said: str, lang: str) -> str:
    """The sentence as it may be said: the fact's own wording, or the right value in place, or the caveat added."""
    fact, c = promise.fact, promise.commitment
    if fact is None:
        return ""
    if promise.missing:
        caveat = ("，" if lang == "zh" else ", ").join(wording(k.text, lang) for k in promise.missing)
        body = said.rstrip("。.!！") + ("，" if lang == "zh" else ";")
        return wording(fact.better, lang) or _SAY[lang]["caveat"].format(said=body, caveat=caveat)
    words = c.quote[c.at[0] - c.start : c.at[1] - c.start]
    if wording(fact.better, lang) or fact.value is None or c.value is None or words not in said:
        return wording(fact.better, lang) or wording(fact.clause, lang)
    amount = format(fact.value.normalize(), "f") + ("" if lang == "zh" else " ") + _UNITS[lang][fact.unit]
    return wording(fact.clause, lang) if not fact.value else said.replace(words, amount, 1)


def taken_up(kind: str, story: str, lang: str, tones: frozenset[str], about: frozenset[str]) -> str:
    """What the customer told, said back in the form a criterion asks for; empty where they told nothing of the case.

    `about` are the pieces of the case: of several clauses the one that says most of it is taken.
    """
    best = max(_told(story, lang), key=lambda c: (2 * len(facts(c, lang) & about) + len(facts(c, lang)), -len(c)), default="")
    if len(facts(best, lang)) < 2 or (about and not facts(best, lang) & about):
        return ""
    form = next((t for t in ("worried", "angry") if t in tones), kind) if kind == "feeling" else kind
    return _say(form, lang, to_you(best, lang))


def read_back(story: str, lang: str) -> str:
    """The number or address that a customer gave, read back; empty where there is none."""
    told = [piece for piece in _told(story, lang) if numbers_in(piece)]
    return _say("shows", lang, to_you(told[0], lang)) if told else ""


def next_step(category: str, deadline: str, lang: str) -> str:
    """What is registered and by when, in the words of the right work order."""
    inner = re.search(r"[（(]([^）)]+)[）)]", category)
    first = re.split(r"[；;]", deadline)[0]
    return _SAY[lang]["next_step"].format(what=inner[1] if inner else category, deadline=first)


def numbers_in(text: str) -> bool:
    """Whether a text gives an account number, a phone number or an address."""
    return bool(_GIVEN.search(text))


def _told(story: str, lang: str) -> list[str]:
    """The clauses of a story without questions and insults."""
    pieces = [piece.strip("啊吧呢呀嘛 ") for part in re.split(r"…+|——", story) for piece in clauses(part)]
    return [piece for piece in pieces if piece and not _HEATED[lang].search(piece)]


def _say(form: str, lang: str, story: str) -> str:
    if lang == "en":
        inside = form in ("restates", "shows", "explores") and not re.match(r"(?:[A-Z]{2}|Mr|Ms|Mrs)", story)
        story = story[0].lower() + story[1:] if inside else story[0].upper() + story[1:]
    return _SAY[lang][form].format(story=story)


def to_you(words: str, lang: str) -> str:
    """A customer's words with me and you changed over."""
    for old, new in _SWAPS[lang]:
        words = words.replace(old, new) if lang == "zh" else re.sub(old, new, words, flags=re.IGNORECASE)
    return words.replace("\0", "我" if lang == "zh" else "you").replace("我们们", "我们")
