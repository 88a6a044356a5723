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
_EN_NUMBER = re.compile(rf"\b(?:{'|'.join(_WORD_NUMBERS)})(?:[- ](?:{'|'.join(_WORD_NUMBERS)}))?\b")
_UNITS = (
    (r"个?工作日|working days?|business days?|wd", "wd"),
    (r"千瓦时|度|kwh", "kwh"),
    (r"千伏安|kva", "kva"),
    (r"千伏|kv", "kv"),
    (r"千瓦|kw", "kw"),
    (r"个?小时|个?钟头|hours?|hrs?|h", "h"),
    (r"分钟|minutes?|mins?|min", "min"),
    (r"秒钟?|seconds?|secs?|s", "s"),
    (r"(?:个)?月|months?", "month"),
    (r"年|years?", "year"),
    (r"天|日|days?", "day"),
    (r"元|块钱?|圆|yuan|rmb|cny", "yuan"),
    (r"伏特?|volts?|v", "v"),
    (r"安培?|amps?|a", "amp"),
    (r"米|metres?|meters?|m", "m"),
)
_NUMBER_UNIT = re.compile(
    r"(?P<money>[¥￥]\s*)?(?P<number>\d+(?:\.\d+)?)\s*(?:" + "|".join(f"(?P<u{i}>(?:{u})(?![a-z]))" for i, (u, _) in enumerate(_UNITS)) + r")?"
)  # fmt: skip


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
    low = unicodedata.normalize("NFKC", text).lower().replace(",", "，")
    low = re.sub(r"(\d)，(?=\d{3}(?!\d))", r"\1", low)
    low = re.sub(r"(?<![个天])半(?:个)?小时|half an hour", "30分钟", low)
    low = re.sub(r"一个半小时", "90分钟", low)
    low = _EN_NUMBER.sub(_english, low)
    return _ZH_NUMBER.sub(_chinese, low)


def _english(found: re.Match[str]) -> str:
    return str(sum(_WORD_NUMBERS[word] for word in re.split(r"[- ]", found.group())))


def _chinese(found: re.Match[str]) -> str:
    text = found.group()
    value = zh_number(text.removeprefix("百分之"))
    if value is None:
        return text
    digits = format(value.normalize(), "f") if value else "0"
    return f"{digits}%" if text.startswith("百分之") else digits


def same_form(text: str) -> str:
    """The text in the one form in which answers are compared: digits, one name a unit, no blanks or punctuation."""
    flat = _NUMBER_UNIT.sub(_measured, plain_numbers(text))
    return re.sub(r"[^\w%‰.+\-±/:<>≤≥]|_|(?<!\d)\.|\.(?!\d)", "", flat)


def _measured(found: re.Match[str]) -> str:
    number = format(Decimal(found["number"]).normalize(), "f")
    name = next((name for i, (_, name) in enumerate(_UNITS) if found[f"u{i}"]), "yuan" if found["money"] else "")
    return f"{number}{name}"


def number_in(text: str) -> Decimal | None:
    """The only number of a text, units and money signs left aside; None when there is none or more than one."""
    found = re.findall(r"-?\d+(?:\.\d+)?", plain_numbers(text))
    return Decimal(found[0]) if len(found) == 1 else None
