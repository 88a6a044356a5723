"""From the texts of a record to the fields of its kind: short answers, numbers, orders and pairs."""

import json
import re
import unicodedata
from typing import Any

from simulator.content.formats import points
from simulator.content.formats.answers import WORDINGS, Refused, bare, letters_of, short
from simulator.content.formats.numbering import number_of, numbered
from simulator.content.formats.options import DIVIDER, Option, labelled, trimmed, without_letters
from simulator.content.formats.record import Record
from simulator.core.question import LETTERS

_NUMBER = re.compile(
    r"(?:约为?|≈|=|为)?\s*[¥￥]?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(?:±\s*(\d+(?:\.\d+)?)\s*)?([%‰]|[^\d\s,.±=+*/]{0,8})[。.]?"
)
_LINK = r"\s*(?:→|—+>?|-+>?|=>?|:|~|－+|至)\s*"
_STEP = re.compile(r"\s*(?:→|⇒|-+>|—+>?|>|➜|\n|\$\s*;\s*\$|;|；|\|)\s*")


def number_and_unit(answer: str) -> tuple[str, str, str] | None:
    """The number, its unit and its tolerance of an answer that is nothing else: ("1234.5", "元", ""); else None."""
    found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", bare(answer)))
    return (found[1].replace(",", ""), found[3].strip("()"), found[2] or "") if found else None


def short_answer(record: Record) -> dict[str, Any]:
    """The model answer and its key points: given, or derived and said."""
    answer = re.sub(r"^\s*答\s*[:：]\s*", "", record.answer).strip()
    if not bare(answer) and record.points:
        answer = points.plain(record.points)
        record.notes.append("no model answer: made of the key points")
    if len(answer) < 4:
        raise Refused(f"the model answer {answer!r} is shorter than four characters" if answer else "the answer is missing")
    made = points.given(record.points) if record.points else points.derived(answer)
    if not made:
        raise Refused("no key point can be derived from the model answer")
    if not record.points:
        record.notes.append(
            f"no key points: {len(made)} point{'s were' if len(made) > 1 else ' was'} derived from the model answer, "
            "each shown by its own words"
        )
    return {"answer": answer, "points": made}


def numeric(record: Record) -> dict[str, Any]:
    """A number with its unit; a worked solution gives the number after its 答, or else is read as a short answer."""
    named = {name: record.more[name] for name in ("tolerance", "unit") if record.more.get(name)}
    if record.more.get("cases"):
        return {"answer": record.answer, "cases": _cases(record.more["cases"])} | named
    found = number_and_unit(record.answer)
    if found is None:
        ends = re.split(r"答\s*[:：]", record.answer)
        last = (
            re.findall(r"-?\d[\d,]*(?:\.\d+)?\s*[%‰]?[^\d\s,，。；;（）()]{0,4}", unicodedata.normalize("NFKC", ends[-1]))
            if len(ends) == 2
            else []
        )
        found = number_and_unit(last[0]) if len(last) == 1 else None
        if found is None:
            fields = short_answer(record)
            record.notes.append("a calculation whose answer is not one number: read as a short answer")
            return fields | {"kind": "short"}
        record.more["why"] = "\n".join(filter(None, (record.more.get("why"), record.answer)))
        record.notes.append(f"the number {found[0]} was taken from the end of the worked answer, which became the explanation")
    answer, unit, tolerance = found
    return {"answer": answer} | {name: value for name, value in (("unit", unit), ("tolerance", tolerance)) if value} | named


def _cases(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise Refused("the table of cases is not JSON") from error


def order(record: Record, options: list[Option]) -> dict[str, Any]:
    """The steps in their right order: the options in the order of the answer, or the steps that the answer names."""
    if not bare(record.answer):
        raise Refused("the right order is missing")
    if options:
        names = {letter or LETTERS[at]: at for at, (letter, _) in enumerate(options)}
        signs = letters_of(record.answer) or [str(number_of(each)) for each in _signs(record.answer)]
        places = [names.get(sign, int(sign) - 1 if sign.isdecimal() else -1) for sign in signs]
        if sorted(places) == list(range(len(options))):
            return {"steps": [options[at][1] for at in places]}
        steps = _steps(record.answer)
        if sorted(steps) != sorted(text for _, text in options):
            raise Refused(f"the order {short(record.answer)!r} does not name each of the {len(options)} steps once")
        return {"steps": steps}
    steps = _steps(record.answer)
    if len(steps) < 3:
        raise Refused("an order needs three steps or more")
    return {"steps": steps}


def _signs(answer: str) -> list[str]:
    text = bare(answer)
    plain = unicodedata.normalize("NFKC", re.sub(r"[①-⑳]", lambda found: f" {number_of(found[0])} ", text))
    if re.fullmatch(r"[\d\s,、;→>—－-]+", plain):
        numbers = re.findall(r"\d+", plain)
        return list(numbers[0]) if len(numbers) == 1 else numbers
    return []


def _steps(answer: str) -> list[str]:
    found = numbered(answer)
    parts = found[1] if found and not found[0] else _STEP.split(answer)
    return [trimmed(part).strip("。；;，,、 ") for part in parts if part.strip("。；;，,、 ")]


def match(record: Record) -> dict[str, Any]:
    """The pairs: written out in the answer or in the options, or as letters and numbers (A-2, B-1) of two lists."""
    text = record.cell or "\n".join(text if not letter else f"{letter}.{text}" for letter, text in record.options)
    lefts, rights = _two_lists(text)
    sign = re.escape(DIVIDER) if WORDINGS in record.answer else r"\$\s*;\s*\$|[\n|;；]+"
    parts = [part for part in re.split(sign, record.answer) if part.strip()]
    if len(parts) == 1 and lefts:
        parts = re.findall(rf"[A-J]{_LINK}?(?:\d+|[①-⑩])", unicodedata.normalize("NFKC", bare(record.answer)).upper())
    pairs = [_pair(part, lefts, rights) for part in parts or _texts(text)]
    if len(pairs) < 2 or not all(pairs):
        raise Refused("the pairs cannot be told: write them as 城区-45分钟；农村-90分钟, or as A-2,B-1 of two lists")
    taken = {right for _, right in pairs}  # type: ignore[misc]
    extra = [each for each in record.more.pop("extra", "").split(DIVIDER) if each]
    return {"pairs": pairs, "extra": extra or [right for right in rights.values() if right not in taken]}


def _texts(text: str) -> list[str]:
    return [part for _, part in without_letters([part for part in re.split(r"\$\s*;\s*\$|[\n|;；]+", text) if part.strip()])]


def _two_lists(text: str) -> tuple[dict[str, str], dict[str, str]]:
    at = re.search(r"(?:^|[\s|;；\n$])(?:[（(]?1[)）.、．]|①)", text)
    found = labelled(text[: at.start()] if at else "")
    right = numbered(re.sub(r"(?<![^\s|;；$])(\d{1,2})\s*[.．](?=\d)", r"(\1)", text[at.start() :])) if at else None
    if not found or not right:
        return {}, {}
    return dict(found[1]), {str(n): trimmed(part).rstrip("$; ") for n, part in enumerate(right[1], 1)}


def _pair(part: str, lefts: dict[str, str], rights: dict[str, str]) -> tuple[str, str] | None:
    sides = part.split(WORDINGS) if WORDINGS in part else re.split(_LINK, part.strip(" ,，。"), maxsplit=1)
    if len(sides) == 1 and lefts:
        sides = [part.strip()[:1], part.strip()[1:]]
    if len(sides) != 2 or not sides[0].strip() or not sides[1].strip():
        return None
    left, right = (side.strip() for side in sides)
    return lefts.get(left.upper(), left), rights.get(str(number_of(right) or right), right)
