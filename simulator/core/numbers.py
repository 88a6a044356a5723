"""Numbers and units as people write them, in one form: 二十四小时, 24 小时, ２４ｈ and 24 hours are the same."""

import re
import unicodedata
from decimal import Decimal

_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "俩": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_NUMERAL = "零〇一二两三四五六七八九十百千万亿"
_ONE = rf"(?:(?!千[瓦伏])[{_NUMERAL}])+(?:点[零〇一二三四五六七八九]+)?"
_ZH_NUMBER = re.compile(rf"(?:百分之)?{_ONE}")
_WORD_NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
} | {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_EN_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_EN_SMALL = rf"(?:(?:{_EN_TENS})[- ](?:one|two|three|four|five|six|seven|eight|nine)\b|{'|'.join(sorted(_WORD_NUMBERS, key=len, reverse=True))})"
_EN_LARGE = rf"(?:{_EN_SMALL}|a) hundred(?: (?:and )?{_EN_SMALL})?"
EN_NUMERAL = rf"(?:(?:{_EN_LARGE}|{_EN_SMALL}|a) thousand(?: (?:and )?(?:{_EN_LARGE}|{_EN_SMALL}))?|{_EN_LARGE}|{_EN_SMALL})"
"""A pattern of a number in English words."""
_EN_NUMBER = re.compile(rf"\b{EN_NUMERAL}\b")
_SIZES = {"万": 10**4, "亿": 10**8, "千": 10**3}
_SIZED = re.compile(r"(\d+(?:\.\d+)?)\s*([万亿]|千(?![瓦伏米克卡分安字周]))(?!分之)")
# What a unit is called, its one name, and how many of that it is: hours and minutes are seconds, but a day is no 24 hours.
_UNITS = (
    (r"个?工作日|working days?|business days?|wd", "wd", "1"),
    (r"千瓦时|度|kwh", "kwh", "1"),
    (r"千伏安|kva", "kva", "1"),
    (r"千伏|kv", "kv", "1"),
    (r"千瓦|kw", "kw", "1"),
    (r"个?小时|个?钟头|hours?|hrs?|h", "s", "3600"),
    (r"分钟|minutes?|mins?|min", "s", "60"),
    (r"秒钟?|seconds?|secs?|s", "s", "1"),
    (r"(?:个)?月|months?", "month", "1"),
    (r"年|years?", "year", "1"),
    (r"个?星期|周|weeks?", "week", "1"),
    (r"天|日|days?", "day", "1"),
    (r"元|块钱?|圆|yuan|rmb|cny", "yuan", "1"),
    (r"角|毛钱?", "yuan", "0.1"),
    (r"赫兹?|hz", "hz", "1"),
    (r"伏特?|volts?|v", "v", "1"),
    (r"安培?|amps?|a", "amp", "1"),
    (r"米|metres?|meters?|m", "m", "1"),
    (r"%", "%", "1"),
    (r"‰", "%", "0.1"),
)
_ANY_UNIT = "|".join(f"(?P<u{i}>(?:{unit})(?![a-z]))" for i, (unit, _, _) in enumerate(_UNITS))
_UNIT = re.compile(_ANY_UNIT)
_NUMBER_UNIT = re.compile(rf"(?P<money>[¥￥]\s*)?(?P<number>\d+(?:\.\d+)?)\s*(?:-(?=[a-z]))?(?:{_ANY_UNIT})?")
_PER = re.compile(r"(?:/|每)\s*(千瓦时|度|kwh)(?![a-z\d])")
_SHARE = re.compile(r"(\d+)分之(\d+(?:\.\d+)?)")
_NEGATED = re.compile(r"不|没|非|无|别|\b(?:not|no|never)\b|n't")


def zh_number(text: str) -> Decimal | None:
    """The value of a numeral in Chinese characters (二十四, 两千零五, 三点五), or None where it is none."""
    whole, _, part = text.partition("点")
    if not whole or any(c not in _NUMERAL for c in whole):
        return None
    counted = set(whole) & set("十百千万亿")
    value = Decimal(_section(whole) if counted else "".join(str(_DIGITS[c]) for c in whole))
    if part:
        value += Decimal("0." + "".join(str(_DIGITS[c]) for c in part))
    return value


def _section(text: str) -> int:
    for sign, size in (("亿", 10**8), ("万", 10**4)):
        if sign in text:
            head, _, tail = text.partition(sign)
            return _section(head or "一") * size + (_section(tail) if tail else 0)
    total, digit = 0, 0
    for char in text:
        if char in _TENS:
            total += (digit or 1) * _TENS[char]
            digit = 0
        else:
            digit = _DIGITS[char]
    return total + digit


def plain_numbers(text: str) -> str:
    """The text in NFKC and lower case with Chinese and English numerals as digits; 半小时 is 30分钟, 一个半小时 90分钟."""
    low = unicodedata.normalize("NFKC", text).lower().replace(",", "，").replace("−", "-").replace("廿", "二十")
    low = re.sub(r"(\d)，(?=\d{3}(?!\d))", r"\1", low)
    low = re.sub(r"(?<![\d.])\.(?=\d)", "0.", low)
    low = re.sub(r"(?<![个天])半(?:个)?小时|half an hour", "30分钟", low)
    low = re.sub(rf"(?<![{_NUMERAL}])一个半小时|\ban hour and a half\b|\bone and a half hours?\b", "90分钟", low)
    low = re.sub(r"\ban? (?=(?:hour|minute|second|day|week|month|year|(?:working|business) day)\b)", "1 ", low)
    low = _SIZED.sub(_sized, _EN_NUMBER.sub(_english, low))
    low = re.sub(r"(\d+)个半(?=小时|钟头|月)", r"\1.5个", _ZH_NUMBER.sub(_chinese, low))
    return re.sub(r"(\d+)(个?小时|个?钟头|天|年)半(?!个|天|年)", r"\1.5\2", low)


def _sized(found: re.Match[str]) -> str:
    return format((Decimal(found[1]) * _SIZES[found[2]]).normalize(), "f")


def _english(found: re.Match[str]) -> str:
    total = part = 0
    for word in re.split(r"[- ]", found.group()):
        if word == "thousand":
            total, part = (part or 1) * 1000, 0
        elif word == "hundred":
            part = (part or 1) * 100
        else:
            part += _WORD_NUMBERS.get(word, 0)  # "and" and "a" add nothing
    return str(total + part)


def _chinese(found: re.Match[str]) -> str:
    text = found.group()
    value = zh_number(text.removeprefix("百分之"))
    if value is None:
        return text
    digits = format(value.normalize(), "f") if value else "0"
    return f"{digits}%" if text.startswith("百分之") else digits


def same_form(text: str) -> str:
    """The text in the one form in which answers are compared: digits, one name a unit, no blanks or punctuation.

    Hours, minutes and seconds are one measure, as are 元 and 角, % and ‰ (千分之二); 三分之一 is 1/3.
    """
    low = re.sub(r"(?<=\d)\s*(?:percent|per cent)\b", "%", plain_numbers(text)).replace("正负", "±")
    flat = _NUMBER_UNIT.sub(_measured, _PER.sub("/kwh", _SHARE.sub(_shared, low)))
    return re.sub(r"[^\w%‰.+\-±/:<>≤≥]|_|(?<!\d)\.|\.(?!\d)", "", flat)


def _shared(found: re.Match[str]) -> str:
    whole = int(found[1])
    if whole in (100, 1000, 10000):
        return f"{format((Decimal(found[2]) * 100 / whole).normalize(), 'f')}%"
    return f"{found[2]}/{found[1]}"


def _measured(found: re.Match[str]) -> str:
    name, size = _unit_of(found)
    return f"{format((Decimal(found['number']) * size).normalize(), 'f')}{name}"


def _unit_of(found: re.Match[str]) -> tuple[str, Decimal]:
    """The measure of a number's unit, and how many of that it is; ("", 1) where it has none."""
    at = next((i for i in range(len(_UNITS)) if found[f"u{i}"]), None)
    return (_UNITS[at][1], Decimal(_UNITS[at][2])) if at is not None else ("yuan" if found["money"] else "", Decimal(1))


def unit_at(text: str) -> str:
    """The unit with which a text begins, as it is written there; "" where it begins with none."""
    found = _UNIT.match(unicodedata.normalize("NFKC", text).lower().lstrip())
    return found.group() if found else ""


def number_in(text: str, unit: str = "") -> Decimal | None:
    """The only number of a text, in `unit` where that is a unit known here; None when there is none or more than one.

    A number with another known unit is converted (90分钟 are 1.5小时) or, where that cannot be, none; a text with a "not"
    in it, or with 半 beside other digits, says no number.
    """
    plain = re.sub(r"(?:负|minus )\s*(?=\d)", "-", plain_numbers(text))
    found = re.findall(r"-?\d+(?:\.\d+)?", plain)
    if len(found) != 1 or "半" in plain or _NEGATED.search(plain):
        return None
    value = Decimal(found[0])
    wanted = _NUMBER_UNIT.fullmatch(f"1{plain_numbers(unit)}") if unit_at(unit) else None
    given = _NUMBER_UNIT.search(plain) if wanted else None
    if not wanted or not given or not _unit_of(given)[0]:
        return value
    (name, size), (other, of_given) = _unit_of(wanted), _unit_of(given)
    return value * of_given / size if other == name else None
