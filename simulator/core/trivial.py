"""What a judge has to be better than: rules that grade a call without understanding a word of it."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from simulator.core.agreement import weighted_kappa
from simulator.core.call import Call
from simulator.core.text import speech_units

_POLITE = {
    "zh": re.compile(r"您|请|谢|抱歉|对不起|麻烦|劳驾"),
    "en": re.compile(r"\b(?:please|thank|thanks|sorry|sir|madam|mr|mrs|ms|may i|apologi\w+)\b", re.I),
}
_FEELING = {
    "zh": re.compile(r"理解|心情|着急|担心|难受|生气|揪心|难过|害怕|吓"),
    "en": re.compile(r"\b(?:understand|feel|upset|worried|sorry|frighten\w*|frustrat\w*|scared)\b", re.I),
}
_NUMBER = {
    "zh": re.compile(r"[0-9零一二两三四五六七八九十百]+(?:个?工作日|小时|分钟|天|度|块|元|点)"),
    "en": re.compile(r"\b(?:days?|hours?|minutes?|yuan|units?|o'clock)\b", re.I),
}
_FRAME = {
    "zh": re.compile(r"您好|再见|工号|高兴为您"),
    "en": re.compile(r"\b(?:good (?:morning|evening|afternoon|day)|goodbye|agent \w+)\b", re.I),
}
_QUESTION = {"zh": re.compile(r"[?？]|吗|好不好|是不是"), "en": re.compile(r"\?")}
Measure = Callable[[Call], float]


def _words(call: Call) -> float:
    return float(sum(speech_units(turn.text, call.lang) for turn in call.agent_turns()))


def _turns(call: Call) -> float:
    return float(len(call.agent_turns()))


def _hits(table: Mapping[str, re.Pattern[str]]) -> Measure:
    def count(call: Call) -> float:
        return float(sum(len(table[call.lang].findall(turn.text)) for turn in call.agent_turns()))

    return count


MEASURES: Mapping[str, Measure] = {
    "length of the agent's words": _words,
    "length of the agent's turns": lambda call: _words(call) / max(1.0, _turns(call)),
    "number of agent turns": _turns,
    "polite words": _hits(_POLITE),
    "polite words a turn": lambda call: _hits(_POLITE)(call) / max(1.0, _turns(call)),
    "words of feeling": _hits(_FEELING),
    "numbers with a unit": _hits(_NUMBER),
    "questions": _hits(_QUESTION),
    "greeting, goodbye, agent number": _hits(_FRAME),
}
"""What can be counted without understanding."""


def kappas(calls: Sequence[Call], given: Sequence[str], order: Sequence[str]) -> dict[str, float]:
    """The weighted kappa of each rule "more is better" with people's options (`order` from the lowest to the highest).

    A rule gives as many of each option as people did, to the calls in the order of its measure; so it has no limits that
    could be fitted. Of "more is better" and "less is better" the one that agrees more is taken.
    """
    found: dict[str, float] = {}
    totals = Counter(given)
    lot = [option for option in order for _ in range(totals[option])]
    for name, measure in MEASURES.items():
        values = [measure(call) for call in calls]
        found[name] = max(_ranked(values, given, lot, order), _ranked([-value for value in values], given, lot, order))
    return found


def _ranked(values: Sequence[float], given: Sequence[str], lot: Sequence[str], order: Sequence[str]) -> float:
    places = sorted(range(len(values)), key=lambda place: values[place])
    pairs = [(option, given[place]) for option, place in zip(lot, places, strict=True)]
    return weighted_kappa(pairs, order) or 0.0
