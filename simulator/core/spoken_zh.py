"""Times and sums as Mandarin says them: 四十五分钟, 十来分钟, 一个半小时, 今晚八点半, 三毛钱, 交三百六."""

import re
from decimal import Decimal

from simulator.core.numbers import zh_number
from simulator.core.spoken import Value, odd

_N = r"(?:\d+(?:\.\d+)?|[零一二两三四五六七八九十百千]+)"
_HOUR = r"(?:小时|钟头|钟)"
_UNITS = (
    (r"个?(?:工作|上班)[日天]", "wd", 1),
    (rf"个?{_HOUR}|h(?![a-z])", "h", 1),
    (r"刻钟?", "min", 15),
    (r"分钟|分(?=之内|以内|内|就|到)|min(?![a-z])", "min", 1),
    (r"天|日", "day", 1),
    (r"个?(?:星期|礼拜)|周", "day", 7),
    (r"个月", "month", 1),
    (r"年", "year", 1),
)
_FIXED = (
    (re.compile(rf"半个?{_HOUR}"), Decimal(30), "min"),
    (re.compile(rf"个把{_HOUR}"), Decimal(60), "min"),
    (re.compile(r"半天"), Decimal(12), "h"),
    (re.compile(r"半个月"), Decimal(15), "day"),
    (re.compile(r"半年"), Decimal(6), "month"),
)
_AND_HALF = re.compile(rf"({_N})(?:个半(?:{_HOUR}|点儿?(?!钟))|个?{_HOUR}半)")
_DURATION = re.compile(
    rf"(?<![月第\d零一二两三四五六七八九十百])(?:({_N})(?:到|至|-|~))?({_N})(?P<odd>[来多几余]|个[来多](?={_HOUR}))?(?:"
    + "|".join(f"({u})" for u, _, _ in _UNITS)
    + ")"
)
_SHARP = rf"{_N}点(?:钟|半|[一三]刻|\d\d分?|[一二三四五]?十[一二三四五六七八九]?分?)"
"""An hour that cannot be a point on a list or a fraction."""
_CLOCK = rf"(?:{_SHARP}|{_N}点)"
_PART = r"早上|上午|晌午|中午|下午|傍晚|晚上|夜里|半夜|凌晨"
_DAY = (
    r"今天|今晚|今儿个?|今日|今夜|当天|明天|明早|明晚|明儿个?|后天|大后天|[这本下]个?(?:周|星期|礼拜)[一二三四五六日天末]?|[这本下]个?月"
    r"|(?:周|星期|礼拜)[一二三四五六日末]|月底|年底"
)
_EVENT = r"(?:下班|收工|交班|晌午|中午|[早午晚]饭|天黑|天亮|午夜)(?:之|以)?前"
_DATE = re.compile(
    rf"(?P<day>{_DAY})(?:{_PART})?(?:{_CLOCK}|{_EVENT})?|(?:{_PART}){_CLOCK}|{_EVENT}|(?<![这第有慢快点]){_SHARP}"
    rf"|(?<![这第有慢快点]){_N}点(?=之?前|以前|来电|修|恢复|送电|有?电|到|给您|[能会准就打联回])"
)
_SUM = r"(?<![\d第])[一二三四五六七八九两\d][零一二两三四五六七八九十百千\d]*[百千万][零一二三四五六七八九十百千]*"
_MONEY = re.compile(
    rf"(?P<yuan>{_N}[万千]?)(?P<odd>[来多几余])?(?:元|块(?!电?表|新表|地|牌))(?P<tail>[一二三四五六七八九\d](?![个天十次回块户年月日]))?钱?"
    rf"|(?P<mao>{_N})[毛角](?P<fen>{_N})?分?(?P<li>[一二三四五六七八九])?钱?"
    rf"|(?<=[多贵加涨])(?P<more>{_N})分(?!钟|之内|内|之|到)|(?P<cent>{_N})分钱|百分之(?P<percent>{_N}(?:点{_N})?)|千分之(?P<permille>{_N}(?:点{_N})?)"
    rf"|(?<=[赔退补给交收付罚要花出])[您了个]?(?P<paid>{_SUM})(?![\d元块个天户度多号分年月日次毛])|(?<=一[回次块]|每[回次块])(?P<each>{_N})(?=[，。！；, ]|$)"
    rf"|(?P<sum>{_SUM})(?=[赔退补，。！；,吧呢]|$)"
    r"|(?P<sign>\d+(?:\.\d+)?)\s*(?P<mark>%|‰)"
)
_SHORT = re.compile(r"([百千万])([一二三四五六七八九])$")
_TENTH = {"百": "十", "千": "百", "万": "千"}


def values(text: str) -> list[Value]:
    """Every time and sum of a text; some overlap."""
    found = [Value("limit", amount, unit, *m.span()) for p, amount, unit in _FIXED for m in p.finditer(text)]
    found += [Value("limit", _number(m[1]) * 60 + 30, "min", *m.span()) for m in _AND_HALF.finditer(text)]
    for m in _DURATION.finditer(text):
        unit, times = next((u, t) for (_, u, t), said in zip(_UNITS, m.groups()[3:], strict=True) if said)
        amount = odd(_number(m[2])) if m["odd"] else _upper(m[2])
        found.append(Value("limit", amount * times, unit, *m.span()))
    found += [Value("limit", *_day(m["day"] or "今天"), *m.span(), dated=True) for m in _DATE.finditer(text)]
    return found + [Value("amount", *_money(m), *m.span("paid" if m["paid"] else 0)) for m in _MONEY.finditer(text)]


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


def _money(m: re.Match[str]) -> tuple[Decimal, str]:
    for unit in ("percent", "permille"):
        if m[unit]:
            return _number(m[unit]), unit
    if m["mark"]:
        return _number(m["sign"]), "percent" if m["mark"] == "%" else "permille"
    if whole := m["yuan"] or m["paid"] or m["each"] or m["sum"]:
        tail = Decimal("0.1") * _number(m["tail"]) if m["tail"] else Decimal(0)
        return (odd(_big(whole)) if m["odd"] else _big(whole)) + tail, "yuan"
    if cents := m["cent"] or m["more"]:
        return _number(cents) / 100, "yuan"
    parts = zip((m["mao"], m["fen"], m["li"]), (10, 100, 1000), strict=True)
    return sum((_number(part) / size for part, size in parts if part), Decimal(0)), "yuan"


def _big(text: str) -> Decimal:
    """A whole sum; 三百六 is 360."""
    size = {"万": 10000, "千": 1000}.get(text[-1], 1) if re.match(r"\d", text) else 1
    if size > 1:
        return _number(text[:-1]) * size
    return _number(_SHORT.sub(lambda m: m[1] + m[2] + _TENTH[m[1]], text))
