"""What a customer's own words tell about the mood."""

import re
from collections.abc import Mapping, Sequence

from simulator.core.text import compiled

_CALM = frozenset(("thanks", "calmer"))
_HARSH = frozenset(("angry", "threat"))
# Taken back by a "not" before it in the same clause, or after it: "I am not here to complain", "the video can wait".
_DENIED = re.compile(
    r"(?:不(?!管|然|行|给|来|得不)|没(?!完|人|有?一)|别(?!跟|给|来|以为|想)|先不|再不|不用|不会|没有|\bnot|n't|\bnever|\bwithout)(?:[是有要想再去说会来能那么往找发打上拍告]|跟|您|你|们|别人|到|a|an|the|to|be|going|here|that|so|gonna|calling|\s){0,9}$"
)
_DROPPED = re.compile(r"^.{0,3}(?:先?不(?!行|管|给|可)|算了|作罢|免了|就先放|先放|先压|用不着|can wait)")
# Words of calm that somebody throws back ("how is that fine", "satisfied? hardly") or doubts are no calm.
_THROWN_BACK = re.compile(
    r"(?:怎么(?:就)?|什么叫|谁|哪|没(?:什么|啥|法)?(?:好)?|不|谢什么|凭什么|\bhow (?:is|can) (?:that|it|this)|\bnot?\b|n't|\bnever)[^,，。.!?！？]{0,6}$",
    re.I,
)
_DOUBTED = re.compile(
    r"^[^,，。.!?！？]{0,3}[?？]|^[^。.！!]{0,40}(?:真的?(?:能|会|行|假)|吗[?？]?|really|sure)|^(?:什么|鬼|个鬼| for nothing)",
    re.I,
)
_CLAUSE = re.compile(r"[，。！？；…,.!?;\n]")


def read(patterns: Mapping[str, Sequence[str]], text: str) -> frozenset[str]:
    """The tones whose regexes are found and not taken back; anger or a threat silences thanks and calm in the same breath."""
    low = text.lower()
    found = {tone for tone, each in patterns.items() if any(_meant(tone, match, low) for match in _matches(each, low))}
    return frozenset(found - _CALM if found & _HARSH else found)


def _matches(patterns: Sequence[str], text: str) -> list[re.Match[str]]:
    return [match for pattern in patterns for match in compiled(pattern).finditer(text) if match.group()]


def _meant(tone: str, match: re.Match[str], text: str) -> bool:
    """Whether the words before and after a match leave it standing."""
    before, after = _CLAUSE.split(text[: match.start()])[-1], text[match.end() :]
    if tone in _HARSH:
        return not (_DENIED.search(before) or _DROPPED.search(_CLAUSE.split(after)[0]))
    if tone in _CALM:
        return not (_THROWN_BACK.search(before) or _DOUBTED.search(after))
    return True
