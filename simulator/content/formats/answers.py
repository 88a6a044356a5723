"""Answers as question banks write them: letters, numbers, the option's own words, truths, fill-ins."""

import re
import unicodedata
from collections.abc import Sequence

from simulator.content.formats.numbering import number_of, numbered
from simulator.content.formats.options import Option, trimmed
from simulator.content.formats.terms import flat, truth_of
from simulator.core.question import LETTERS

WORDINGS = "$=$"  # between the accepted wordings of one blank, and between a point and its patterns
_LEAD = re.compile(
    r"^\s*[【\[（(]?\s*(?:正确|参考|标准|试题)?(?:答案|选项)\s*[】\]）)]?\s*[:：为是]*\s*|^\s*(?:应?选|答)\s*[:：]?\s*(?=[A-J])|^\s*(?i:option|choice)\s*(?=[A-Ja-j1-9]\b)"
)
_BETWEEN = r"[\s,，、;；|｜/.．。和及与+&$→>－—–-]*"
_HARD = (r"\$\s*[;；]\s*\$", r"\n+", r"[|｜]+", r"[;；]+")
_SOFT = (r"\t+", r"、", r"[,，]", r"\s{2,}|\u3000+", r"/", r"\s+")

_LETTERED = re.compile(r"^\s*[（(]?(?:[A-Ja-j][.．、:：)）]|\d[.．、:：)）](?!\d)|[①-⑩])\s*")


class Refused(Exception):
    """A question cannot be read; its words are the reason."""


def bare(answer: str) -> str:
    """The answer without "答案：" before it and signs around it."""
    text = _LEAD.sub("", answer).strip().strip("。.;；,，、\"'“”‘’")
    while re.fullmatch(r"[（(【\[].*[)）】\]]", text, re.S) and not re.search(r"[（(【\[)）】\]]", text[1:-1]):
        text = text[1:-1].strip()
    return text


def letters_of(answer: str) -> str:
    """The letters A-J of an answer that is nothing but letters, in its order; "" for any other text."""
    text = re.sub(r"[()\[\]【】]", " ", unicodedata.normalize("NFKC", bare(answer)).upper()).strip()
    return re.sub(r"[^A-J]", "", text) if re.fullmatch(rf"(?:[A-J]{_BETWEEN})+", text) else ""


def picked(answer: str, options: Sequence[Option]) -> tuple[list[int], list[str]]:
    """The positions that an answer picks among the options, in its order, and the repairs; raises Refused."""
    if not bare(answer):
        raise Refused("the answer is missing")
    notes: list[str] = []
    named = re.fullmatch(r"\s*(?:选项|(?i:option|choice))\s*([1-9])\s*", unicodedata.normalize("NFKC", answer))
    if named and int(named[1]) <= len(options):
        return [int(named[1]) - 1], [
            f"the answer {short(answer)!r} was read as numbers of options: {LETTERS[int(named[1]) - 1]}"
        ]
    found = _by_letter(answer, options, notes)
    if not found:
        found = _by_text(answer, options, notes)
        other = _by_number(answer, options, [] if found else notes)
        if found and other and found != other and not any(letter.isdigit() for letter, _ in options):
            raise Refused(f"the answer {short(answer)!r} may be an option's words or its number")
        if other and not found and all(flat(text).isdecimal() for _, text in options):
            raise Refused(f"the answer {short(answer)!r} is none of the options, which are numbers")
        found = found or other
    if not found:
        raise Refused(f"the answer {short(answer)!r} is no letter and no wording of the options")
    once = list(dict.fromkeys(found))
    if len(once) < len(found):
        notes.append(f"the answer {short(answer)!r} names an option twice: counted once")
    return once, notes


def _by_letter(answer: str, options: Sequence[Option], notes: list[str]) -> list[int]:
    given = letters_of(answer)
    names = [letter if letter.isalpha() else LETTERS[at : at + 1] for at, (letter, _) in enumerate(options)]
    if not given:
        return _with_words(answer, options, notes)
    outside = [letter for letter in given if letter not in names]
    if outside:
        same = _by_text(answer, options, [])
        if same:
            return same
        raise Refused(f"the answer {outside[0]!r} is not one of the {len(options)} options")
    return [names.index(letter) for letter in given]


def _with_words(answer: str, options: Sequence[Option], notes: list[str]) -> list[int]:
    """B.45分钟, or A、甲；C、乙: each letter with the words of its option; and A（第三条）: letters with a remark."""
    text = bare(answer)
    pairs = re.findall(
        r"(?:^|[;；,，\n|\s、])\s*([A-JＡ-Ｊ])\s*[.．、:：)）\s]\s*([^;；\n|]+?)(?=[;；\n|]|[,，、\s]+[A-JＡ-Ｊ]\s*[.．、:：]|$)",
        text,
    )
    places = [LETTERS.index(unicodedata.normalize("NFKC", letter)) for letter, _ in pairs]
    if pairs and all(at < len(options) and _same(words, options[at][1]) for at, (_, words) in zip(places, pairs, strict=True)):
        return places
    remark = re.fullmatch(rf"((?:[A-JＡ-Ｊa-j]{_BETWEEN})+)\s*[（(【\[,，。:：\s](.*)", text, re.S)
    if remark and letters_of(remark[1]) and re.search(r"[\u4e00-\u9fff]", remark[2]) and not pairs:
        notes.append(f"what follows the letters in the answer {short(answer)!r} was left out")
        return _by_letter(remark[1], options, notes)
    return []


def _same(words: str, option: str) -> bool:
    return plain(words) == plain(option)


def plain(text: str) -> str:
    """A text in which only the words count, for comparing an answer with an option."""
    return re.sub(r"[\s.。,，;；、:：“”\"'()（）]", "", flat(text))


def _by_text(answer: str, options: Sequence[Option], notes: list[str]) -> list[int]:
    words = [plain(text) for _, text in options]
    truths = [truth_of(text) for _, text in options]
    whole = bare(answer)
    for parts in ([whole], *(re.split(sign, whole) for sign in (*_HARD, *_SOFT[:4]))):
        bodies = [(plain(part), plain(_LETTERED.sub("", part))) for part in parts if part.strip()]
        found = [words.index(a) if a in words else words.index(b) if b in words else -1 for a, b in bodies]
        if found and min(found) >= 0:
            if len(parts) > 1 or whole not in LETTERS:
                notes.append(f"the answer was given in the option's words: {''.join(LETTERS[at] for at in found)}")
            return found
    if all(truths) and len(set(truths)) == 2 and truth_of(whole) in truths:
        return [truths.index(truth_of(whole))]
    return []


def _by_number(answer: str, options: Sequence[Option], notes: list[str]) -> list[int]:
    text = unicodedata.normalize("NFKC", re.sub(r"[①-⑩]", lambda found: f"{number_of(found[0])},", bare(answer)))
    text = re.sub(r"^(\d+)\.0+$", r"\1", text)  # numbers that a spreadsheet made of it
    numbers = re.findall(r"\d+", text) if re.fullmatch(rf"(?:\d+{_BETWEEN})+", text) else []
    if len(numbers) == 1 and int(numbers[0]) > len(options) and list(numbers[0]) == sorted(set(numbers[0])):
        numbers = list(numbers[0])
    found = [int(number) - 1 for number in numbers]
    if not found or min(found) < 0 or max(found) >= len(options):
        return []
    notes.append(f"the answer {short(answer)!r} was read as numbers of options: {''.join(LETTERS[at] for at in found)}")
    return found


def short(text: str) -> str:
    """A text cut to what a message can carry."""
    flat_text = re.sub(r"\s+", " ", text).strip()
    return flat_text if len(flat_text) <= 24 else f"{flat_text[:23]}…"


def truth(answer: str, options: Sequence[Option]) -> tuple[str, list[str]]:
    """The truth that an answer says, by word, by letter of an option 正确 or 错误, or as A, B, 1, 0; raises Refused."""
    said = truth_of(bare(answer))
    if said:
        return said, []
    by_letter = letters_of(answer)
    if options:
        found, notes = picked(answer, options)
        if len(found) == 1 and truth_of(options[found[0]][1]):
            return truth_of(options[found[0]][1]), notes
    elif by_letter in ("A", "B"):
        said = "right" if by_letter == "A" else "wrong"
        return said, [f"no options: the answer {by_letter} was read as {said} (A right, B wrong)"]
    elif (digit := re.sub(r"\.0+$", "", flat(bare(answer)))) in ("1", "0", "2"):
        said = "right" if digit == "1" else "wrong"
        return said, [f"the answer {digit} was read as {said} (1 right, 0 or 2 wrong)"]
    begun = re.match(r"(正确|错误|对|错|√|×)\s*[。,，;；:：（(\s]", bare(answer))
    if begun:
        return truth_of(begun[1]), [f"what follows {begun[1]} in the answer was left out"]
    raise Refused(f"the answer {short(answer)!r} does not say right or wrong" if bare(answer) else "the answer is missing")


def fillings(answer: str, blanks: int) -> tuple[list[str], list[str]]:
    """What goes into each of so many blanks, and the repairs; raises Refused when no division gives that number."""
    text = answer.strip().strip("$;；|")
    if not bare(text):
        raise Refused("the answer is missing")
    ways = [_parts(sign, text) for sign in _HARD]
    most = max(map(len, ways))
    if blanks == 1 and max(len(way) for way in (ways[0], *ways[2:])) == 1:
        return [trimmed(text)], []
    for way in ways:
        if len(way) == blanks > 1:
            return [_unnumbered(part, at) for at, part in enumerate(way, 1)], []
    parts_of = numbered(text)
    if parts_of and len(parts_of[1]) == blanks and not parts_of[0]:
        return [trimmed(part).strip("。；;，,、 ") for part in parts_of[1]], []
    for sign in _SOFT:
        way = _parts(sign, text.rstrip("。."))
        most = max(most, len(way)) if sign in _SOFT[1:3] else most
        if len(way) == blanks > 1:
            return way, [f"the answer {short(text)!r} was divided among the {blanks} blanks"]
    raise Refused(
        f"the stem has {blanks} blank{'s' * (blanks != 1)} and the answer {short(text)!r} {most} part{'s' * (most != 1)}"
    )


def _parts(sign: str, text: str) -> list[str]:
    return [part.strip() for part in re.split(sign, text) if part.strip()]


def _unnumbered(part: str, at: int) -> str:
    found = re.match(r"\s*(?:[（(]\s*(\d{1,2})\s*[)）]|(\d{1,2})\s*[.．、](?!\d)|([①-⑳]))\s*", part)
    number = next((group for group in found.groups() if group), "") if found else ""
    return part[found.end() :].strip() if found and number_of(number) == at and part[found.end() :].strip() else part
