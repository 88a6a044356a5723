"""The times and sums of what was said in either language."""

from functools import lru_cache

from simulator.core import spoken_en, spoken_zh
from simulator.core.spoken import Value


@lru_cache(maxsize=1024)  # each clause of a turn asks for the turn's values
def values(text: str, lang: str) -> tuple[Value, ...]:
    """Every time and sum of a text in order; where two overlap the longer one counts."""
    found = spoken_zh.values(text) if lang == "zh" else spoken_en.values(text)
    kept: list[Value] = []
    for each in sorted(found, key=lambda v: (v.start - v.end, v.start)):
        if all(each.end <= other.start or each.start >= other.end for other in kept):
            kept.append(each)
    sums = [v for v in kept if v.kind == "amount"]
    return tuple(sorted((v for v in kept if not any(_rate(v, sum) for sum in sums)), key=lambda v: v.start))


def _rate(time: Value, sum: Value) -> bool:
    """Whether a time only says how often a sum is due: 0.1% a day, 一天千分之一."""
    beside = 0 <= sum.start - time.end <= 1 or 0 <= time.start - sum.end <= 1
    return time.kind == "limit" and time.value == 1 and not time.dated and beside
