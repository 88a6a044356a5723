"""GIFT as Moodle documents it, read block by block."""

import re
from collections.abc import Iterator
from decimal import Decimal

from simulator.content.formats.carried import fields_of, identify
from simulator.content.formats.gift_blocks import Block, blocks, meant, uncommented, untagged
from simulator.content.formats.plaintext import as_plain, decoded, needs, tagged
from simulator.content.formats.rows import Defaults, Row
from simulator.content.formats.shaping import (
    FULL,
    Draft,
    Refused,
    Weighed,
    amount,
    choose,
    explain,
    fill,
    number,
    pair,
    percent,
)
from simulator.core.errors import ContentError

_WRITTEN = re.compile(r"\s*\[(html|markdown|plain|moodle)\]", re.IGNORECASE)
_CLOZE = re.compile(r"\s*\d*:[A-Za-z_]{2,}:")  # {1:SHORTANSWER:=x}, a question type that GIFT has not
_WEIGHT = re.compile(r"\s*%\s*(-?\d+(?:\.\d*)?)\s*%")
_TRUTHS = {"T": "right", "TRUE": "right", "F": "wrong", "FALSE": "wrong"}


def read(data: bytes, defaults: Defaults) -> list[Row]:
    """The questions of a GIFT file; raises ContentError where it has none of GIFT's signs."""
    text, repairs = decoded(data)
    if not re.search(r"(?<!\\)[{}]|^\s*(?:::|\$CATEGORY:|\[(?:html|markdown|plain|moodle)\])", text, re.MULTILINE):
        raise ContentError("this is no GIFT file: no answers in braces { }", "Aiken files have a line ANSWER: instead.")
    return [_row(block, defaults, repairs) for block in blocks(text)]


def _row(block: Block, defaults: Defaults, repairs: tuple[str, ...]) -> Row:
    number_, line = block.lines[0]
    draft = Draft(number_, meant(line).strip(), repairs=list(repairs))
    if block.joined:
        draft.fix("A blank line inside the braces was left out.")
    try:
        draft.fields |= fields_of([*block.given("tag"), block.category])
        _question(draft, block.text().strip(), next(iter(block.given("id")), ""))
    except Refused as refusal:
        return draft.refused(str(refusal))
    return draft.row(defaults)


def _question(draft: Draft, text: str, given: str) -> None:
    plainer = uncommented(text)
    if plainer != text:
        draft.fix("Comments at the ends of lines were left out.")
    safe = untagged(plainer)
    if safe != plainer:
        draft.fix("Signs = ~ # : inside HTML tags were read as parts of the tags.")
    _parts(draft, safe, given)


def _parts(draft: Draft, text: str, given: str) -> None:
    title = re.match(r"::(.*?)::", text, re.DOTALL)
    identify(draft, given, meant(title[1]).strip() if title else "")
    body = text[title.end() :] if title else text
    head, answer, tail = _parted(body)
    general = ""
    if "####" in answer:
        answer, _, general = answer.rpartition("####")
    written, head = _written(head, "moodle")
    if written == "moodle" and tagged(meant(text)):
        draft.fix("HTML tags were taken for formatting and left out.")
    stem = head + _after(draft, head, tail)
    draft.text = meant(head).strip() or draft.text
    draft.fields["stem"] = as_plain(meant(stem), written)
    draft.fields["why"] = _note(draft, general, written)
    _answers(draft, answer.strip(), written)


def _after(draft: Draft, head: str, tail: str) -> str:
    """The blank and the rest of the sentence; signs alone after a finished sentence are no rest."""
    if re.search(r"[.?!:。？！：][\s\"'”’)）]*$", meant(head)) and not re.search(r"\w", tail) and tail.strip():
        draft.fix(f"The signs after the closing brace were left out: {tail.strip()}")
        return ""
    return f"____{tail}" if tail.strip() else ""


def _parted(body: str) -> tuple[str, str, str]:
    """What stands before, in and after the braces."""
    start, end = body.find("{"), body.find("}")
    if start < 0 and end < 0:
        raise Refused("a description has nothing to answer")
    if start < 0 or end < 0:
        raise Refused("a brace { is not closed" if end < 0 else "a brace } was never opened")
    if end < start:
        raise Refused("a brace } stands before its {")
    tail = body[end + 1 :]
    if "{" in tail or "}" in tail:
        raise Refused("there is more than one pair of braces; GIFT has one a question")
    if "{" in body[start + 1 : end]:
        raise Refused("there is a brace { inside the braces")
    return body[:start], body[start + 1 : end], tail


def _written(text: str, otherwise: str) -> tuple[str, str]:
    """The format that a text names at its beginning, and the text after it."""
    found = _WRITTEN.match(text)
    return (found[1].lower(), text[found.end() :]) if found else (otherwise, text)


def _plain(text: str, otherwise: str) -> str:
    written, text = _written(text, otherwise)
    return as_plain(meant(text), written).strip()


def _note(draft: Draft, text: str, otherwise: str) -> str:
    """Feedback as plain text; a picture in it is left out."""
    written, text = _written(text, otherwise)
    if written in ("html", "moodle") and needs(meant(text)):
        draft.fix("A picture or file in the feedback was left out.")
    return as_plain(meant(text), written, loose=True).strip()


def _answers(draft: Draft, answer: str, written: str) -> None:
    truth = answer.partition("#")[0].strip()
    if not answer:
        raise Refused("essay: it has no key that can be marked")
    if _CLOZE.match(answer):
        raise Refused("cloze: embedded answers cannot be imported")
    if answer.startswith(">"):
        _order(draft, answer[1:], written)
    elif answer.startswith("#"):
        _number(draft, answer[1:], written)
    elif "~" in answer:
        weighed = list(_weighed(draft, answer, written, "~="))
        choose(draft, weighed, one="=" in answer)
    elif "=" in answer and "->" in answer:
        _pairs(draft, answer, written)
    elif truth.upper() in _TRUTHS:
        if truth not in _TRUTHS:
            draft.fix(f"‘{truth}’ was read as {truth.upper()}.")
        notes = [_note(draft, each, written) for each in answer.split("#")[1:3]] + ["", ""]
        draft.fields |= {"kind": "truth", "answer": _TRUTHS[truth.upper()]}
        explain(draft, [notes[1]], [("FALSE" if truth.upper()[0] == "T" else "TRUE", notes[0])])
    else:
        fill(draft, list(_weighed(draft, answer, written, "=")), wildcard=True)


def _weighed(draft: Draft, answer: str, written: str, signs: str) -> Iterator[Weighed]:
    for item in re.split(rf"(?=[{signs}])", answer):
        if not item.strip():
            continue
        sign = item[0] if item[0] in "~=" else ""
        if not sign and "=" in answer and "~" not in signs:
            draft.fix(f"‘{meant(item).strip()}’ stands before the first = and counts as right.")
        if not sign and "~" in signs:
            draft.fix(f"‘{meant(item).strip()}’ stands before the first ~ or = and counts as a wrong option.")
        body = item[len(sign) :]
        weight = FULL if sign == "=" or (not sign and "~" not in signs) else Decimal(0)
        if found := _WEIGHT.match(body):
            weight, body = percent(found[1]), body[found.end() :]
        text, _, feedback = body.partition("#")
        plain = _plain(text, written) if "~" in signs else " ".join(meant(_written(text, written)[1]).split())
        yield Weighed(plain, weight, _note(draft, feedback, written))


def _pairs(draft: Draft, answer: str, written: str) -> None:
    pairs = []
    for item in answer.split("="):
        left, arrow, right = item.partition("->")
        if item.strip() and not arrow:
            raise Refused(f"‘{meant(item).strip()}’ has no -> to what belongs to it")
        if item.strip():
            pairs.append((_plain(left, written), _plain(right, written)))
    pair(draft, pairs)


def _order(draft: Draft, answer: str, written: str) -> None:
    """The steps in the way of Moodle's ordering questions: settings behind the >, then a line for each step."""
    settings, _, steps = answer.partition("\n")
    if settings.strip():
        draft.fix(f"The settings of the ordering were left out: {settings.strip()}")
    draft.fields |= {"kind": "order", "steps": [_plain(step, written) for step in steps.split("\n") if step.strip()]}


def _number(draft: Draft, answer: str, written: str) -> None:
    found = []
    right, wrong, others = answer.partition("~")
    for each in _weighed(draft, right, written, "="):
        if each.text == "*":
            raise Refused("‘*’ accepts any number")
        found.append((each, *_range(each.text)))
    for each in _weighed(draft, wrong + others, written, "~=") if wrong else ():
        if each.weight > 0:
            found.append((each, *_range(each.text)))
        else:
            explain(draft, [], [(each.text or "*", each.feedback)])
    amount(draft, found)


def _range(text: str) -> tuple[Decimal, Decimal]:
    """The number and its tolerance that 3, 3:0.5 and 2.5..3.5 say."""
    low, dots, high = text.partition("..")
    if dots:
        ends = number(low), number(high)
        return (ends[0] + ends[1]) / 2, abs(ends[1] - ends[0]) / 2
    value, colon, tolerance = text.partition(":")
    return number(value), number(tolerance) if colon else Decimal(0)
