"""What a trainer should look at in a question: hints with their numbers, and silence where the numbers are too few."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.core.items import ItemFacts

MIN_CANDIDATES = 10
"""Fewer than this were presented the item: nothing is said, one candidate would turn the verdict."""
MIN_FOR_OPTIONS = 20
"""Fewer than this picked: one single pick is more than 5 %, so "under 5 %" would say nothing about an option."""
TOO_EASY = 0.95
"""Facility. Moodle's bands: 95-100 extremely easy (Open University, Moodle Quiz reports, 4.2 Question statistics)."""
TOO_HARD = 0.20
"""Facility. Moodle's bands: 20 and less difficult to extremely difficult; also what blind guessing earns of five options."""
WEAK = 0.20
"""Ebel's bands of the upper-lower index: .40 and up very good, .30-.39 reasonably good, .20-.29 marginal, .19 and below
poor. Ebel 1965, Measuring Educational Achievement; first in Ebel 1954, Educ. Psychol. Meas. 14, 352-364."""
IDLE = 0.05
"""A distractor that under 5 % pick does not work: Haladyna & Downing 1993, Educ. Psychol. Meas. 53, 999-1010;
used so in Tarrant, Ware & Mohammed 2009, BMC Medical Education 9:40."""
CODES = ("too_easy", "too_hard", "weak", "wrong_key_suspected", "idle_distractor", "best_miss")


@dataclass(frozen=True)
class Flag:
    """One hint on an item: its code, for the words of the page, and the numbers these words need."""

    item: str
    code: str
    detail: Mapping[str, float | int | str] = field(default_factory=dict)


def flags(facts: ItemFacts) -> tuple[Flag, ...]:
    """The hints on one item, in the order of CODES; none below MIN_CANDIDATES."""
    if facts.n < MIN_CANDIDATES:
        return ()
    rules = (_too_easy, _too_hard, _weak, _wrong_key, _idle, _best_miss)
    found = ((code, rule(facts)) for code, rule in zip(CODES, rules, strict=True))
    return tuple(Flag(facts.item, code, {**detail, "n": facts.n}) for code, detail in found if detail)


Detail = dict[str, float | int | str]


def _too_easy(facts: ItemFacts) -> Detail:
    return {"facility": facts.facility} if facts.facility is not None and facts.facility > TOO_EASY else {}


def _too_hard(facts: ItemFacts) -> Detail:
    return {"facility": facts.facility} if facts.facility is not None and facts.facility < TOO_HARD else {}


def _weak(facts: ItemFacts) -> Detail:
    # an item nearly all or nearly none get right cannot tell people apart: that is said once, by the first two flags
    value = facts.discrimination_27
    return {} if value is None or value >= WEAK or _too_easy(facts) or _too_hard(facts) else {"discrimination_27": value}


def _wrong_key(facts: ItemFacts) -> Detail:
    """The better the candidate, the worse the mark; or the upper group prefers one wrong option to every right one.

    Not said of an item nearly everybody gets right: there the sign hangs on one or two candidates.
    """
    if _too_easy(facts):
        return {}
    detail: Detail = {}
    if facts.discrimination is not None and facts.discrimination < 0:
        detail["discrimination"] = facts.discrimination
    options = facts.options or {}
    right = max((option.top or 0.0 for option in options.values() if option.key), default=0.0)
    rivals = {name: option.top or 0.0 for name, option in options.items() if not option.key}
    best = max(rivals, key=lambda name: rivals[name], default="")
    if best and rivals[best] > right + 1e-9:
        detail |= {"option": best, "top": rivals[best], "top_key": right}
    return detail


def _idle(facts: ItemFacts) -> Detail:
    if facts.options is None or facts.n < MIN_FOR_OPTIONS:
        return {}
    idle = [name for name, option in facts.options.items() if not option.key and option.share < IDLE]
    return {"options": " ".join(idle)} if idle else {}


def _best_miss(facts: ItemFacts) -> Detail:
    """The upper 27 % earn less than the lower 27 %, by one candidate of the group at least."""
    value = facts.discrimination_27
    return {} if value is None or value * facts.group > -1 + 1e-9 else {"discrimination_27": value, "group": facts.group}
