"""Text made sayable: long numbers digit by digit, units in words, mark-up gone."""

import re

_ZH_DIGITS = dict(zip("0123456789", "零一二三四五六七八九", strict=True))
_ZH_UNITS = (
    (r"kWh|千瓦·时", "千瓦时"),
    (r"kVA", "千伏安"),
    (r"kW", "千瓦"),
    (r"kV", "千伏"),
    (r"(?<=\d)\s*V\b", "伏"),
    (r"(?<=\d)\s*A\b", "安"),
    (r"(?<=\d)\s*W\b", "瓦"),
    (r"(?<=\d)\s*℃", "摄氏度"),
    (r"[¥￥]\s*(\d+(?:\.\d+)?)", r"\1元"),
)
_EN_UNITS = (
    (r"\bkWh\b", "kilowatt hours"),
    (r"\bkVA\b", "kilovolt amperes"),
    (r"\bkW\b", "kilowatts"),
    (r"\bkV\b", "kilovolts"),
    (r"(?<=\d)\s*V\b", " volts"),
    (r"(?<=\d)\s*A\b", " amps"),
)
# Amounts keep their place value; account, phone and order numbers are read digit by digit.
_AMOUNT_AFTER = r"(?!\s*(?:[\d.]|元|块|度|千瓦|万|亿|个|户|米|公里|人|天|吨|%|yuan|dollars|kilo|volts|amps|units|people))"
_LONG_NUMBER = re.compile(rf"(?<![\d.$£€])\d{{5,}}{_AMOUNT_AFTER}")
_YEAR = re.compile(r"(?<!\d)([12]\d{3})(?=\s*年)")
_PHONE = re.compile(r"(?<!\d)(?:0\d{2,3}-\d{7,8}|\d{3,4}-\d{3,4}-\d{3,4})(?!\d)")
_MARKUP = re.compile(r"[*_`#|<>~^\\{}\[\]]+")
_SAYABLE = re.compile(r"[^\W_]", re.UNICODE)
_CLAUSE = re.compile(r".*?(?:[，。！？；：!?;\n]|[,.:](?!\d))+[\"”’）)]*|.+$", re.S)


def sayable(text: str, lang: str) -> str:
    """The text as a voice should read it; empty when there is nothing to say."""
    plain = _MARKUP.sub(" ", text)
    plain = re.sub(r"[—–]{2,}|…+|\.{3,}", "，" if lang == "zh" else ", ", plain)
    for pattern, words in _ZH_UNITS if lang == "zh" else _EN_UNITS:
        plain = re.sub(pattern, words, plain)
    plain = _zh_numbers(plain) if lang == "zh" else _en_numbers(plain)
    plain = re.sub(r"\s+", " ", plain).strip()
    return plain if _SAYABLE.search(plain) else ""


def pieces(text: str, lang: str, shortest: int = 6) -> list[str]:
    """The text cut at punctuation for speaking while the rest is still being made.

    Pieces shorter than `shortest` characters (words in English: a third of it) join the next one.
    """
    limit = shortest if lang == "zh" else shortest * 3
    out: list[str] = []
    held = ""
    for match in _CLAUSE.finditer(text):
        held += match.group()
        if len(held.strip()) >= limit:
            out.append(held.strip())
            held = ""
    if held.strip():
        if out and not _SAYABLE.search(held):
            out[-1] += held.strip()
        else:
            out.append(held.strip())
    return out


def _zh_numbers(text: str) -> str:
    text = _YEAR.sub(lambda m: _digits(m.group(1)), text)
    text = re.sub(r"(?<!\d)(\d{1,2}):([0-5]\d)(?!\d)", _zh_time, text)
    text = _PHONE.sub(lambda m: m.group().replace("-", ""), text)
    # Between two other numbers a dash is a range: 3-5天.
    text = re.sub(r"(?<=\d)\s*[-~～]\s*(?=\d{1,4}(?:\D|$))", "到", text)
    # In a telephone or account number 1 is read yao, so that it is not taken for 7.
    return _LONG_NUMBER.sub(lambda m: _digits(m.group()).replace("一", "幺"), text)


def _zh_time(match: re.Match[str]) -> str:
    hour, minute = int(match[1]), int(match[2])
    return f"{hour}点" + ("" if not minute else f"零{minute}分" if minute < 10 else f"{minute}分")


def _en_numbers(text: str) -> str:
    text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    text = _PHONE.sub(lambda m: m.group().replace("-", ""), text)
    return _LONG_NUMBER.sub(lambda m: " ".join(m.group()), text)


def _digits(number: str) -> str:
    return "".join(_ZH_DIGITS[digit] for digit in number)
