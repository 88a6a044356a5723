"""Times and sums as people say them, with their place in the text: 四十五分钟, 半小时, 三毛钱, half an hour, by ten tonight."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from simulator.core.numbers import plain_numbers, zh_number

_N = r"(?:\d+(?:\.\d+)?|[零一二两三四五六七八九十百千]+)"
_ZH_UNITS = (
    (r"个?工作日", "wd", 1),
    (r"个?(?:小时|钟头)|h(?![a-z])", "h", 1),
    (r"刻钟", "min", 15),
    (r"分钟|分(?=之内|以内|内|就|到)", "min", 1),
    (r"天|日", "day", 1),
    (r"个?(?:星期|礼拜)|周", "day", 7),
    (r"个月", "month", 1),
    (r"年", "year", 1),
)
_ZH_HALVES = (
    (re.compile(r"半个?(?:小时|钟头)"), Decimal(30), "min"),
    (re.compile(r"半个月"), Decimal(15), "day"),
    (re.compile(r"半天"), Decimal(12), "h"),
)
_ZH_AND_HALF = re.compile(rf"({_N})个半(?:小时|钟头)")
_ZH_DURATION = re.compile(
    rf"(?<![月第\d零一二两三四五六七八九十百])(?:({_N})(?:到|至|-|~))?({_N})(?:"
    + "|".join(f"({u})" for u, _, _ in _ZH_UNITS)
    + ")"
)
_ZH_CLOCK = rf"{_N}点(?:钟|半|{_N}分?)?"
_ZH_PART = r"早上|上午|中午|下午|傍晚|晚上|夜里|凌晨"
_ZH_DAY = (
    r"今天|今晚|今儿|今日|当天|明天|明早|明晚|明儿|后天|大后天|[这本下]个?(?:周|星期|礼拜)[一二三四五六日天末]?|[这本下]个?月"
    r"|(?:周|星期|礼拜)[一二三四五六日末]|月底|年底"
)
_ZH_DATE = re.compile(
    rf"(?P<day>{_ZH_DAY})(?:{_ZH_PART})?(?:{_ZH_CLOCK})?|(?:{_ZH_PART})(?:{_ZH_CLOCK})"
    rf"|(?<![这第有慢快])(?:{_ZH_CLOCK})(?=钟|之?前|以前|来电|修|恢复|送电|到|给您|有电)"
)
_ZH_MONEY = re.compile(
    rf"(?P<yuan>{_N}(?:万|千)?)(?:元|块)(?P<tail>[一二三四五六七八九\d](?![个天十]))?钱?|(?P<mao>{_N})[毛角](?P<fen>{_N})?分?(?P<li>[一二三四五六七八九])?钱?"
    rf"|(?<=[多贵加涨])(?P<more>{_N})分(?!钟|之内|内|之|到)|(?P<cent>{_N})分钱|(?P<sum>{_N}(?:千|万))(?=赔|退|补|，|。|$)|百分之(?P<percent>{_N})|千分之(?P<permille>{_N})"
    r"|(?P<sign>\d+(?:\.\d+)?)\s*(?P<mark>%|‰)"
)
_EN_N = (
    r"(?:\d+(?:\.\d+)?|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
    r"(?:[- ](?:hundred|thousand)(?:[- ]and[- ]\w+)?)?)"
)
_EN_DURATION = re.compile(
    rf"\b(?:({_EN_N})(?: to | or )|(?:\d+)-(?=\d))?({_EN_N}|an?|a couple of)(?:[- ](?:more|full|short))?[- ]?"
    r"(working days?|business days?|hours?|minutes?|mins?|days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
_EN_HALF = re.compile(r"\bhalf an hour\b|\b(?:a )?quarter of an hour\b|\b(?:an|one) hour and a half\b", re.IGNORECASE)
_EN_DATE = re.compile(
    r"(?:(?:by|before|at|until) (?:noon|midnight|(?:\d{1,2}(?::\d\d)?|[a-z]+)(?: o'?clock| ?[ap]m)?) )?(?P<day>today|tonight|this "
    r"(?:morning|afternoon|evening)|tomorrow)(?: (?:morning|afternoon|evening|night))?|\b(?:by|before) (?:noon|midnight|\d{1,2}(?::\d\d)?"
    rf"(?: ?[ap]m)?|{_EN_N}(?: o'?clock| ?[ap]m)?)\b(?! (?:minute|hour|day|working|week|yuan))|(?:by|on|next|this) "
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month)\b|\bend of the (?:week|month|day)\b",
    re.IGNORECASE,
)
_EN_MONEY = re.compile(
    rf"[¥￥]\s*(?P<sign>\d[\d,]*(?:\.\d+)?)|(?P<yuan>{_EN_N}|\d[\d,]*(?:\.\d+)?) ?(?:yuan|rmb|kuai)\b|(?P<cent>{_EN_N}) fen\b"
    rf"|(?P<percent>{_EN_N}) ?(?:percent|per cent|%)",
    re.IGNORECASE,
)
_EN_UNITS = {"w": ("day", 7), "h": ("h", 1), "min": ("min", 1), "d": ("day", 1), "mon": ("month", 1), "y": ("year", 1)}


@dataclass(frozen=True)
class Value:
    """A time or a sum at text[start:end]; the unit `date` has no value, a relative day has its distance in days."""

    kind: Literal["limit", "amount"]
    value: Decimal | None
    unit: str
    start: int
    end: int
    dated: bool = False
    """A day or an hour of the calendar (tomorrow, by ten), and not a span of time."""


def values(text: str, lang: str) -> list[Value]:
    """Every time and sum of a text in order; where two overlap the longer one counts."""
    found = _zh(text) if lang == "zh" else _en(text)
    kept: list[Value] = []
    for each in sorted(found, key=lambda v: (v.start - v.end, v.start)):
        if all(each.end <= other.start or each.start >= other.end for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda v: v.start)


def _zh(text: str) -> list[Value]:
    found = [Value("limit", amount, unit, *m.span()) for p, amount, unit in _ZH_HALVES for m in p.finditer(text)]
    found += [Value("limit", _number(m[1]) * 60 + 30, "min", *m.span()) for m in _ZH_AND_HALF.finditer(text)]
    for m in _ZH_DURATION.finditer(text):
        unit, times = next((u, t) for i, (_, u, t) in enumerate(_ZH_UNITS) if m[i + 3])
        found.append(Value("limit", _upper(m[2]) * times, unit, *m.span()))
    found += [Value("limit", *_day(m["day"] or "今天"), *m.span(), dated=True) for m in _ZH_DATE.finditer(text)]
    return found + [Value("amount", *_zh_money(m), *m.span()) for m in _ZH_MONEY.finditer(text)]


def _upper(text: str) -> Decimal:
    """三五 is up to five, 一两 up to two; anything else is its number."""
    low = ["一二三四五六七八九".find(c) for c in text.replace("两", "二")]
    rising = len(low) == 2 and 0 <= low[0] < low[1]
    return _number(text[1] if rising else text)


def _number(text: str) -> Decimal:
    if re.fullmatch(r"[\d.]+", text):
        return Decimal(text)
    return zh_number(text) or Decimal(0)


def _day(name: str) -> tuple[Decimal | None, str]:
    for days, starts in enumerate((("今", "当"), ("明",), ("后",))):
        if name.startswith(starts):
            return Decimal(days), "day"
    return None, "date"


def _zh_money(m: re.Match[str]) -> tuple[Decimal, str]:
    for unit in ("percent", "permille"):
        if m[unit]:
            return _number(m[unit]), unit
    if m["mark"]:
        return _number(m["sign"]), "percent" if m["mark"] == "%" else "permille"
    if m["yuan"] or m["sum"]:
        tail = Decimal("0.1") * _number(m["tail"]) if m["tail"] else Decimal(0)
        return _big(m["yuan"] or m["sum"]) + tail, "yuan"
    if cents := m["cent"] or m["more"]:
        return _number(cents) / 100, "yuan"
    parts = zip((m["mao"], m["fen"], m["li"]), (10, 100, 1000), strict=True)
    return sum((_number(part) / size for part, size in parts if part), Decimal(0)), "yuan"


def _big(text: str) -> Decimal:
    size = {"万": 10000, "千": 1000}.get(text[-1], 1) if re.match(r"\d", text) else 1
    return _number(text.rstrip("万千") if size > 1 else text) * size if size > 1 else (zh_number(text) or _number(text))


def _en(text: str) -> list[Value]:
    found = [Value("limit", _half(m[0].lower()), "min", *m.span()) for m in _EN_HALF.finditer(text)]
    for m in _EN_DURATION.finditer(text):
        amount = Decimal(1) if m[2].lower() in ("a", "an") else Decimal(2) if "couple" in m[2].lower() else _english(m[2])
        unit = m[3].lower()
        if unit.startswith(("working", "business")):
            found.append(Value("limit", amount, "wd", *m.span()))
        else:
            name, times = next(v for k, v in _EN_UNITS.items() if unit.startswith(k))
            found.append(Value("limit", amount * times, name, *m.span()))
    for m in _EN_DATE.finditer(text):
        day = (m["day"] or "").lower()
        near = (
            Decimal(1) if day == "tomorrow" else None if re.search(r"day|week|month", m[0].lower()) and not day else Decimal(0)
        )
        found.append(Value("limit", near, "date" if near is None else "day", *m.span(), dated=True))
    return found + [Value("amount", *_en_money(m), *m.span()) for m in _EN_MONEY.finditer(text)]


def _half(words: str) -> Decimal:
    return Decimal(15 if "quarter" in words else 90 if " and " in words else 30)


def _english(text: str) -> Decimal:
    head, *size = re.split(r"[- ](hundred|thousand)", text.lower())
    base = Decimal(re.sub(r"[^\d.]", "", plain_numbers(head)) or 0)
    return base * {"hundred": 100, "thousand": 1000}[size[0]] if size else base


def _en_money(m: re.Match[str]) -> tuple[Decimal, str]:
    if m["percent"]:
        return _english(m["percent"]), "percent"
    if m["cent"]:
        return _english(m["cent"]) / 100, "yuan"
    return _english((m["sign"] or m["yuan"]).replace(",", "")), "yuan"
