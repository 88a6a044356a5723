"""Lines as people and programs write them, brought to the plain form that questions are read from."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from simulator.content.formats.marks import GLUED, signed
from simulator.content.formats.signs import PAGE, QUICK

Lines = Iterator[tuple[int, str]]
_MARKDOWN = re.compile(r"^\s*(?:#{1,6}\s+|>\s*|[-+•·]\s+(?=[（(]?[A-Ja-jＡ-Ｊ]\s*[.．、:：)）]))+")
_BOLD = re.compile(r"\*\*|(?<=[.．、\d])\\(?=[.．、)])|\\(?=[.．、)])")
_TICKS = str.maketrans({"✅": "√", "❌": "×", "✖": "×", "☑": "√", "☒": "×"})
_ASIDE = re.compile(r"[（(]\s*((?:正确|参考)?答案\s*[:：][^（）()]*)[)）]\s*$")
_GLUED_KEY = re.compile(r"^\s*(?:参考|标准)?答案\s*[:：]?\s*(?=1\s*[.．、](?!\d).*\D2\s*[.．、])")
_ASKS = re.compile(r"[。？?；;：:_＿√×]|[（(]\s*[)）]|(?<![A-Za-z])[A-JＡ-Ｊ](?![A-Za-z])|答案|解析|题")  # signs of a question
# 一、1-5：ABCDA in a key
_SECTION = re.compile(
    r"^\s*[一二三四五六七八九十]{1,3}\s*[、.．:：]\s*(?=\d{1,4}\s*(?:[-—~～–至]\s*\d{1,4}\s*题?\s*)?[:：.．、]?\s*[A-J√×对错][A-J\s,，、√×对错\d.．]*$)"
)
_NAMES = re.compile(r"^\s*(?:题号|序号|题目)[\s|]")
_KEYS = re.compile(r"^\s*(?:参考|正确|标准)?答案[\s|]")


def prepared(lines: Iterable[tuple[int, str]]) -> Lines:
    """The lines without the signs of Markdown, an aside （答案：…） as a line of its own, tables of answers as 1.A 2.B."""
    for number, text in _keyed(_without_headers(list(lines))):
        plain = signed(_BOLD.sub("", _MARKDOWN.sub("", signed(_SECTION.sub("", text)).translate(_TICKS))))
        aside = _ASIDE.search(plain)
        if aside and plain[: aside.start()].strip():
            yield number, plain[: aside.start()]
            yield number, aside[1]
        elif glued := _GLUED_KEY.match(plain):
            yield number, "参考答案"
            yield from ((number, part) for part in _at_rising(plain[glued.end() :]))
        else:
            yield number, plain


def _without_headers(lines: list[tuple[int, str]]) -> Lines:
    """The lines without those that stand beside the number of a page on two pages or more: its header and footer."""
    texts = [re.sub(r"\d+", "0", text).strip() for _, text in lines]
    pages = [at for at, (_, text) in enumerate(lines) if PAGE.match(text.strip())]
    beside = Counter(text for at in pages for text in set(texts[max(0, at - 2) : at + 3]) if 4 <= len(text) <= 60)
    for (number, line), text in zip(lines, texts, strict=True):
        if beside[text] < 2 or _ASKS.search(text):
            yield number, line


def _at_rising(text: str) -> list[str]:
    """A text 1、甲2、乙3、丙 before each of its numbers, which rise by one; GLUED ends a part whose last digit could be a number's."""
    places, due, glued = [0], 2, set()
    for found in re.finditer(r"(\d{1,3})\s*[.．、](?!\d)|(\d{1,3})、", text):
        digits = found[1] or found[2]
        if digits.endswith(str(due)) and found.start():
            places.append(found.end(1 if found[1] else 2) - len(str(due)))
            glued |= {places[-1]} if digits != str(due) else set()
            due += 1
    ends = [*places[1:], len(text)]
    return [text[start:end].strip() + GLUED * (end in glued) for start, end in zip(places, ends, strict=True)]


def _keyed(lines: Iterable[tuple[int, str]]) -> Lines:
    """Joins a row of numbers and the row of answers below it (题号 1 2 3, 答案 A B C; the two words may be missing)."""
    names: tuple[int, str] | None = None
    for number, text in lines:
        if names and not text.strip():
            continue
        joined = _joined(names[1], text) if names else ""
        if names and not joined:
            yield names
        names = (
            (number, text) if not joined and (_NAMES.match(text) or _counts(_cells(text))) and len(_cells(text)) > 1 else None
        )
        if not names:
            yield number, joined or text
    if names:
        yield names


def _cells(text: str) -> list[str]:
    cells = [cell.strip() for cell in re.split(r"[\t|]", text.strip().strip("|"))]
    return cells if len(cells) > 1 else text.split()


def _counts(cells: list[str]) -> bool:
    """Whether cells are three numbers or more that rise by one."""
    numbers = [int(cell) for cell in cells if cell.isdecimal()]
    return len(numbers) == len(cells) > 2 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _joined(names: str, answers: str) -> str:
    numbers, keys = _cells(names), _cells(answers)
    if _NAMES.match(names) and _KEYS.match(answers):
        numbers, keys = numbers[1:], keys[1:]
    elif not _counts(numbers) or not all(map(QUICK.match, keys)):
        return ""
    if len(numbers) != len(keys) or not all(each.isdecimal() for each in numbers):
        return ""
    return " ".join(f"{number}.{key}" for number, key in zip(numbers, keys, strict=True) if key)
