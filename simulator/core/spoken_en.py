"""Times and sums as English says them: forty-odd minutes, a fortnight, half an hour, by half nine tonight, a tenth of a percent."""

import re
from decimal import Decimal

from simulator.core.numbers import EN_NUMERAL, plain_numbers
from simulator.core.spoken import Value, odd

_N = rf"(?:\d[\d,]*(?:\.\d+)?|{EN_NUMERAL})"
_UNIT = r"working days?|business days?|hours?|hrs?|minutes?|mins?|days?|fortnights?|weeks?|months?|years?"
_UNITS = {
    "w": ("day", 7),
    "f": ("day", 14),
    "h": ("h", 1),
    "min": ("min", 1),
    "d": ("day", 1),
    "mon": ("month", 1),
    "y": ("year", 1),
}
_DURATION = re.compile(
    rf"\b(?:{_N}(?: to | or |-(?=\d)))?(?P<n>{_N}|an?|a couple of)(?P<odd>[- ]odd| or so)?(?P<half> and a half)?"
    rf"(?:[- ](?:more|full|short|whole|clear))?[- ]?(?P<unit>{_UNIT})\b(?P<tail> and a half\b)?",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:half an? (?P<unit>hour|day|year)|(?P<three>three )?(?:a )?quarters? of an hour)\b"
    rf"|\b(?:there|back|round|over|you) in (?P<bare>{_N})(?= *(?:$|[,.;!?]))",
    re.IGNORECASE,
)
_HALVES = {"hour": (Decimal(30), "min"), "day": (Decimal(12), "h"), "year": (Decimal(6), "month")}
_CLOCK = (
    r"(?:noon|midnight|lunch(?:time)?|tea(?:time)?|dinner|supper|dark|close of (?:play|business)|the end of (?:play|the day)"
    rf"|(?:half |(?:a )?quarter )(?:past |to )?{_N}|{_N}(?:[:.]\d\d)?(?: o'?clock| ?[ap]\.?m\b)?)"
)
_WEEK = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week(?:end)?|month)"
_DATE = re.compile(
    rf"(?:(?:by|before|at|until) {_CLOCK} |first thing |later |early |late )?(?<!for )(?<!of )(?<!from )(?P<day>today|tonight"
    rf"|this (?:morning|afternoon"
    rf"|evening)|tomorrow)(?: (?:morning|afternoon|evening|night))?(?: (?:by|before|at) {_CLOCK})?"
    rf"|\b(?:by|before|(?:(?<=you )|(?<=back )|(?<=again )|(?<=round ))at) (?:your |the )?{_CLOCK}(?![\w%])(?! (?:minute|hour|day"
    rf"|working|week|yuan|per|hundred|thousand|fen)|[-]\w)"
    rf"|\b(?:by|before|on|next|this|come) {_WEEK}\b|\bend of the (?:week|month|day)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    rf"[¥￥]\s*(?P<sign>\d[\d,]*(?:\.\d+)?)|\b(?P<yuan>{_N}|half an?) ?(?:yuan|rmb|kuai)\b|\b(?P<cent>{_N}) fen\b"
    rf"|(?P<tenth>(?:an?|one) tenth of an? |one tenth of one )(?:percent|per cent)|\b(?P<percent>(?:(?:nought |zero "
    rf"|oh )?point )?{_N}) ?(?:percent|per cent|%)"
    rf"|\b(?P<permille>{_N}) ?(?:per (?:mille|mil|thousand)\b|‰)"
    rf"|\b(?:give|pay|get|refund|owe)(?: you| back)? (?P<sum>{_N}) ?(?=for\b|back\b|in\b|$)",
    re.IGNORECASE,
)


def values(text: str) -> list[Value]:
    """Every time and sum of a text; some overlap."""
    found = [Value("limit", *_part(m), *m.span("bare" if m["bare"] else 0)) for m in _PART.finditer(text)]
    found += [Value("limit", *_duration(m), *m.span()) for m in _DURATION.finditer(text)]
    for m in _DATE.finditer(text):
        day = (m["day"] or "").lower()
        far = re.search(r"day|week|month", m[0].lower()) and not day and "of the day" not in m[0].lower()
        near = Decimal(1) if day == "tomorrow" else None if far else Decimal(0)
        found.append(Value("limit", near, "date" if near is None else "day", *m.span(), dated=True))
    return found + [Value("amount", *_money(m), *m.span("sum" if m["sum"] else 0)) for m in _MONEY.finditer(text)]


def _part(m: re.Match[str]) -> tuple[Decimal, str]:
    if m["unit"]:
        return _HALVES[m["unit"].lower()]
    return (_number(m["bare"]) if m["bare"] else Decimal(45 if m["three"] else 15)), "min"


def _duration(m: re.Match[str]) -> tuple[Decimal, str]:
    said, unit = m["n"].lower(), m["unit"].lower()
    amount = Decimal(1) if said in ("a", "an") else Decimal(2) if "couple" in said else _number(said)
    amount = odd(amount) if m["odd"] else amount + Decimal("0.5") * bool(m["half"] or m["tail"])
    if unit.startswith(("working", "business")):
        return amount, "wd"
    name, times = next(v for k, v in _UNITS.items() if unit.startswith(k))
    return amount * times, name


def _number(text: str) -> Decimal:
    return Decimal(re.sub(r"[^\d.]", "", plain_numbers(text)) or 0)


def _money(m: re.Match[str]) -> tuple[Decimal, str]:
    if m["tenth"]:
        return Decimal("0.1"), "percent"
    if m["percent"]:
        _, point, figures = m["percent"].lower().rpartition("point ")
        return _number(figures) / (10 if point else 1), "percent"
    if m["permille"]:
        return _number(m["permille"]), "permille"
    if m["cent"]:
        return _number(m["cent"]) / 100, "yuan"
    said = m["sign"] or m["yuan"] or m["sum"]
    return (Decimal("0.5") if said.lower().startswith("half") else _number(said)), "yuan"
