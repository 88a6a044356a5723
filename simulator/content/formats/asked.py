"""From the texts of a record to the fields of its kind: choices, truths and fill-ins; the rest is in worked.py."""

import re
from typing import Any

from simulator.content.formats import blanks, marks, worked
from simulator.content.formats.answers import WORDINGS, Refused, bare, fillings, letters_of, picked, short, truth
from simulator.content.formats.numbering import CIRCLED, numbered
from simulator.content.formats.options import DIVIDER, Option, labelled, split, trimmed
from simulator.content.formats.record import Record
from simulator.content.formats.terms import MARKS, truth_of
from simulator.core.question import LETTERS

LIST_KINDS = ("single", "multiple", "listening")
number_and_unit = worked.number_and_unit
_SIGN = r"√|✓|✔|×|✗|✘|X|V|对|错|正确|错误|T|F|是|否"


def fields(record: Record, kind: str) -> dict[str, Any]:
    """The fields of a kind; raises Refused where the texts do not give them."""
    offered_in_stem(record) if kind in (*LIST_KINDS, "order") else None
    record.stem = marks.without(record.stem)
    if kind != "blank":
        record.stem = marks.SIGNS.sub("", record.stem)
    taken_from_stem(record, (kind,))
    return {"kind": kind, "stem": record.stem} | _MAKERS[kind](record)


def offered_in_stem(record: Record) -> None:
    """Moves options out of a stem that ends in them, where no others are given."""
    if record.options or record.cell:
        return
    found = labelled(record.stem, anywhere=True)
    if not found and re.search(f"[{CIRCLED}]", record.answer) and (listed := numbered(record.stem)) and listed[0]:
        found = listed[0], [(str(at), part) for at, part in enumerate(listed[1], 1)]
    if found and found[0]:
        record.stem, record.options = found
        record.notes.append("the options stood in the stem")


def taken_from_stem(record: Record, kinds: tuple[str, ...]) -> None:
    """Takes an answer out of the stem, as （B） or a √ at either end; what is given as the answer besides must agree."""
    if "truth" in kinds:
        _truth_out(record)
    elif set(kinds) & set(LIST_KINDS):
        highest = LETTERS[max(len(record.options) or 10, 2) - 1]
        stem, inside = blanks.answer_in(record.stem, rf"[A-{highest}](?:[\s,，、;；]*[A-{highest}])*")
        found = {letters_of(each) for each in inside}
        if record.answer and found != {letters_of(record.answer)}:
            return
        if len(found) > 1:
            raise Refused(f"the stem holds more than one answer: {', '.join(sorted(found))}")
        if found:
            record.notes.append(f"the answer {inside[0]} stood in the stem: taken out")
            record.stem, record.answer = stem, record.answer or inside[0]


def _truth_out(record: Record) -> None:
    sign = rf"[（(【\[]\s*(?P<sign>{_SIGN})\s*[)）】\]]"
    if not record.answer and len(set(re.findall(sign, record.stem, re.IGNORECASE))) > 1:
        raise Refused("the stem holds more than one answer: part the questions by their numbers")
    ends = [rf"{sign}\s*[。.]?\s*$", rf"^\s*{sign}\s*", rf"(?<=[。；，,.\s])\s*(?P<sign>[{MARKS}])\s*$"]
    for end in ends if record.answer else [*ends, sign]:
        found = list(re.finditer(end, record.stem, re.IGNORECASE))
        if len(found) != 1:
            continue
        mark, given = found[0]["sign"], truth_of(bare(record.answer))
        if given and given != truth_of(mark):
            if mark in MARKS:
                raise Refused(f"the stem is marked {mark}, and the answer is {record.answer!r}")
            continue
        record.notes.append(f"the answer {mark} stood in the stem: taken out")
        record.stem = (record.stem[: found[0].start()] + record.stem[found[0].end() :]).strip()
        record.answer = record.answer or mark
        return


def offered(record: Record) -> list[Option]:
    """The options of a record, divided and without empty ones; their letters are kept, since answers name them."""
    if record.cell:
        given = letters_of(record.answer)
        record.options, notes = split(
            "\n".join(map(marks.signed, record.cell.split("\n"))),
            max((LETTERS.index(letter) + 1 for letter in given), default=0),
        )
        record.notes += notes
        record.cell = ""
    marks.taken(record)
    options = [(letter, trimmed(text)) for letter, text in record.options if trimmed(text)]
    letters = [letter for letter, _ in options]
    if letters and all(letter and letter in LETTERS for letter in letters):
        if len(set(letters)) < len(letters):
            raise Refused(f"two options have the same letter: {''.join(letters)}")
        if sorted(letters) != letters:
            record.notes.append(f"the options are lettered {''.join(letters)}: put in order from A")
        record.options = options = sorted(options)
        missing = "".join(letter for letter in LETTERS[: LETTERS.index(options[-1][0])] if letter not in letters)
        if missing:
            record.notes.append(f"option {missing} is empty: those after it moved up")
    return options


def _choices(record: Record, what: str) -> tuple[list[str], list[int]]:
    options = offered(record)
    if len(options) < 2:
        raise Refused(f"{what} needs two options or more, and there {'is one' if options else 'are none'}")
    if len(options) > len(LETTERS):
        raise Refused(f"{len(options)} options are more than the {len(LETTERS)} that there are letters for")
    places, notes = picked(record.answer, options)
    record.notes += notes
    return [text for _, text in options], places


def _single(record: Record) -> dict[str, Any]:
    options, places = _choices(record, "a single choice")
    if len(places) > 1:
        letters = "".join(LETTERS[at] for at in places)
        raise Refused(f"a single choice with {len(places)} right answers ({letters}): correct its kind or its answer")
    return {"options": options, "answer": LETTERS[places[0]]}


def _multiple(record: Record) -> dict[str, Any]:
    options, places = _choices(record, "a multiple choice")
    if len(places) == 1 and "不定" not in f"{record.kind}{record.known}":
        record.notes.append("a multiple choice with one right answer: kept as it is")
    return {"options": options, "answer": [LETTERS[at] for at in sorted(places)]}


def _listening(record: Record) -> dict[str, Any]:
    if not record.more.get("says"):
        raise Refused("a listening question needs the sentence that is played")
    return _single(record) | {name: record.more[name] for name in ("says", "voice") if record.more.get(name)}


def _truth(record: Record) -> dict[str, Any]:
    options = offered(record)
    if any(not truth_of(text) for _, text in options):
        raise Refused(f"a question of right or wrong with other options: {', '.join(text for _, text in options)[:60]}")
    said, notes = truth(record.answer, options)
    record.notes += notes
    return {"answer": said}


def _blank(record: Record) -> dict[str, Any]:
    offered = record.options or record.cell or labelled(record.stem, anywhere=True)
    if offered and letters_of(record.answer):
        raise Refused(f"a fill-in with options and the letter {short(record.answer)} as its answer: correct its kind")
    stem, words = marks.underlined(record.stem)
    record.stem = marks.SIGNS.sub("", record.stem)
    if words and not record.answer and blanks.blanked(stem)[1] == len(words):
        record.notes.append(f"the answers are underlined in the stem: taken out ({' / '.join(words)})")
        return {"stem": stem, "answer": [[word] for word in words]}
    stem, count = blanks.blanked(record.stem)
    if not count and record.answer:
        stem, count = blanks.gaps(record.stem)
    if not count and (not record.answer or len(blanks.filled(stem)[1]) == len(re.split(r"[;；、|]|\$;\$", record.answer))):
        stem, words = blanks.filled(record.stem)
        if words:
            record.notes.append(f"the answers stood in the stem: taken out ({' / '.join(words)})")
            return {"stem": stem, "answer": [[word] for word in words]}
    if not count:
        if not bare(record.answer) or re.search(r"\$;\$|[|；;\n]", record.answer.strip("；; \n")):
            raise Refused("the stem has no blank" if bare(record.answer) else "neither a blank nor an answer is given")
        stem, count = f"{re.sub(r'[。.]$', '', record.stem)}{blanks.BLANK}", 1
        record.notes.append("the stem has no blank: one was put at its end")
    elif stem != record.stem:
        record.notes.append(f"{count} empty place{'s' * (count > 1)} of the stem became {blanks.BLANK}")
    if WORDINGS in record.answer:
        return {
            "stem": stem,
            "answer": [[word for word in part.split(WORDINGS) if word] for part in record.answer.split(DIVIDER)],
        }
    if labelled(record.answer, anywhere=True):
        raise Refused("the answer of a fill-in holds options A, B, …: look where this question ends")
    words, notes = fillings(record.answer, count)
    record.notes += notes
    return {"stem": stem, "answer": [[word] for word in words]}


_MAKERS = {
    "single": _single,
    "multiple": _multiple,
    "listening": _listening,
    "truth": _truth,
    "blank": _blank,
    "short": worked.short_answer,
    "numeric": worked.numeric,
    "order": lambda record: worked.order(record, offered(record)),
    "match": worked.match,
}
__all__ = ["LIST_KINDS", "fields", "number_and_unit", "offered", "offered_in_stem", "taken_from_stem"]
