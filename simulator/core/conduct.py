"""How a customer's line behaves, whatever it is about: what it claims of the call, in which register it speaks, to whom it is kind.

These signs ask no list of orders: a model that leaves its part says that all is settled though nothing was, speaks of the talk
as a talk, writes instead of speaking, tells of itself from outside, promises what only the desk can, or looks after the agent.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from simulator.core import conduct_words as words
from simulator.core.scenario import Lang
from simulator.core.text import speech_units, squash

_SPEECH = {"zh": 8, "en": 6}
"""From so many units on, who speaks on the phone speaks of somebody: themselves or whom they speak to."""


def claimed(text: str, lang: Lang) -> frozenset[str]:
    """What a line says of the call as a fact: that it is "settled", that the customer is "pleased", that the customer "leaves"."""
    return frozenset(name for name, _ in _claims(text, lang))


def unclaimed(text: str, lang: Lang) -> str:
    """The line without what it claims: "no complaints" denies nothing."""
    for _, said in _claims(text, lang):
        text = text.replace(said, "")
    return text


def _claims(text: str, lang: Lang) -> Iterator[tuple[str, str]]:
    for piece in re.findall(r"[^，。！；,.!;…]+[？?]?", text):
        for name, pattern in words.CLAIMS[lang].items():
            match = pattern.search(piece.strip())
            if match and not words.DOUBTS[lang].search(piece.replace(match.group(), "")):
                yield name, match.group()


def behaviour(text: str, lang: Lang) -> frozenset[str]:
    """Which of the conducts show in a line: "stages", "written", "narrates", "pledges", "consoles", "serves", "owed" and others."""
    return frozenset(name for name, pattern in words.CONDUCT[lang].items() if pattern.search(text))


def told_of(text: str, name: str) -> bool:
    """Whether the line tells of the customer by name, as a book does: "Grace hesitates"."""
    titled = _TITLED.match(text) if text[:1] == name[:1] else None
    own = titled.group() if titled else next((part for part in (name, name.split(maxsplit=1)[0]) if text.startswith(part)), "")
    rest = text.removeprefix(own)
    return bool(own) and bool(re.match(r" (?!here|speaking|again|and |is |from )[a-z]+|(?=[\u4e00-\u9fff])[^是，。]", rest))


_TITLED = re.compile(r"[\u4e00-\u9fff](?:先生|女士|小姐|阿姨|大爷|大妈|大姐|大哥|师傅|奶奶|爷爷|老师)(?=[\u4e00-\u9fff])")


def signs(text: str, said: str, lang: Lang) -> dict[str, float]:
    """The signs of a line's conduct after an agent's words, each 0-1."""
    shown = behaviour(text, lang)
    found = {name: float(name in shown) for name in words.CONDUCT[lang]}
    claims = claimed(text, lang)
    apart = not words.CLOSING[lang].search(said)
    long = speech_units(text, lang) >= _SPEECH[lang]
    impersonal = long and not words.PERSONS[lang].search(text) and not re.search("[？?！!]", text)
    return {
        **found,
        **{f"claims {name}": float(name in claims) for name in words.CLAIMS[lang]},
        "claims unasked": float(bool(claims) and apart),
        "claims much": float(len(claims) >= 2),
        "impersonal": float(impersonal),
        "run": _run(text, said),
    }


def _run(text: str, said: str) -> float:
    """The part of the line (0-1) that its longest stretch of the agent's own words makes."""
    one, other = squash(text), squash(said)
    longest = SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size
    return longest / len(one) if longest >= 3 else 0.0
