"""Moodle XML read question by question; what cannot be marked here is refused by the name of its type."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from simulator.content.formats.carried import fields_of, identify
from simulator.content.formats.gift_blocks import place
from simulator.content.formats.markup import Node, parsed
from simulator.content.formats.plaintext import as_plain, needs
from simulator.content.formats.rows import Defaults, Row
from simulator.content.formats.shaping import (
    Draft,
    Refused,
    Weighed,
    amount,
    choose,
    explain,
    fill,
    full,
    number,
    pair,
    percent,
)
from simulator.core.errors import ContentError

_WRITTEN = {"html": "html", "moodle_auto_format": "moodle", "plain_text": "plain", "markdown": "markdown"}
_WHY_NOT = {
    "essay": "it has no key that can be marked",
    "description": "it has nothing to answer",
    "cloze": "embedded answers cannot be imported",
    "multianswer": "embedded answers cannot be imported",
    "random": "it stands for questions that the file does not hold",
    "randomsamatch": "it stands for questions that the file does not hold",
    "calculated": "its numbers come from a data set",
    "calculatedsimple": "its numbers come from a data set",
    "calculatedmulti": "its numbers come from a data set",
}
_PRAISE = {"your answer is correct.", "回答正确。", "你的答案是正确的。", "回答正确", "correct", "correct!"}


def read(data: bytes, defaults: Defaults) -> list[Row]:
    """The questions of a Moodle XML file; raises ContentError where it is no <quiz> or not to be trusted."""
    root, repairs = parsed(data)
    if root.name not in ("quiz", "question"):
        raise ContentError(f"this is no Moodle XML: it begins with <{root.name}>, not with <quiz>")
    rows, category = [], ""
    for question in root.all("question") if root.name == "quiz" else [root]:
        if question.attrs.get("type") == "category":
            category = place(_raw(question.first("category")))
            continue
        rows.append(_row(question, category, defaults, repairs))
    return rows


def _row(question: Node, category: str, defaults: Defaults, repairs: tuple[str, ...]) -> Row:
    kind = question.attrs.get("type", "").strip()
    draft = Draft(question.line, _raw(question.first("name")).strip() or kind, repairs=list(repairs))
    try:
        _question(draft, question, kind, category)
    except Refused as refusal:
        return draft.refused(str(refusal))
    return draft.row(defaults)


def _question(draft: Draft, question: Node, kind: str, category: str) -> None:
    if kind not in _KINDS:
        raise Refused(f"{kind or 'no type'}: {_WHY_NOT.get(kind, 'this type of question cannot be imported')}")
    name = _raw(question.first("name")).strip()
    identify(draft, question.text_of("idnumber").strip(), name)
    groups = question.all("tags", "coursetags")
    tags = [_raw(tag) for group in groups for tag in group.all("tag")]
    draft.fields |= fields_of([*tags, category])
    stem = question.first("questiontext")
    if question.text_of("image").strip() or (stem and stem.all("file")):
        raise Refused("the text needs a picture or an attached file, which cannot be imported")
    draft.fields["stem"] = _plain(stem, "html")
    general = _note(draft, question.first("generalfeedback"), _written(stem, "html"))
    praise = _note(draft, question.first("correctfeedback"), _written(stem, "html"))
    draft.fields["why"] = general
    explain(draft, [praise if praise.lower() not in _PRAISE else ""])
    if question.text_of("hidden").strip() == "1":
        draft.fix("Hidden in Moodle: imported as retired.")
        draft.fields["retired"] = True
    _KINDS[kind](draft, question, _written(stem, "html"))


def _raw(node: Node | None) -> str:
    """The text inside <text>, or of the element itself where it has none."""
    inner = node.first("text") if node else None
    return inner.text() if inner else node.text() if node and not list(node) else ""


def _written(node: Node | None, otherwise: str) -> str:
    return _WRITTEN.get(node.attrs.get("format", "").strip(), otherwise) if node else otherwise


def _plain(node: Node | None, otherwise: str) -> str:
    """The text of an element as plain text; raises Refused where it needs a file."""
    if node and node.all("file"):
        raise Refused("the text needs an attached file, which cannot be imported")
    return as_plain(_raw(node), _written(node, otherwise)).strip()


def _note(draft: Draft, node: Node | None, otherwise: str) -> str:
    """Feedback as plain text; a picture in it is left out."""
    written = _written(node, otherwise)
    if written in ("html", "moodle") and needs(_raw(node)):
        draft.fix("A picture or file in the feedback was left out.")
    return as_plain(_raw(node), written, loose=True).strip()


def _answers(draft: Draft, question: Node, written: str, formatted: bool) -> Iterator[tuple[Weighed, Node]]:
    """The answers with their weights; only `formatted` ones may be HTML."""
    for node in question.all("answer"):
        text = _plain(node, written) if formatted else " ".join(_raw(node).split())
        weight = percent(node.attrs.get("fraction", "0"))
        yield Weighed(text, weight, _note(draft, node.first("feedback"), written)), node


def _choice(draft: Draft, question: Node, written: str) -> None:
    one = question.text_of("single").strip().lower() not in ("false", "0")
    several = question.attrs.get("type") == "multichoiceset" or not one
    choose(draft, [answer for answer, _ in _answers(draft, question, written, True)], one=not several)


def _truth(draft: Draft, question: Node, written: str) -> None:
    answers = [answer for answer, _ in _answers(draft, question, written, False)]
    right = [answer for answer in answers if full(answer)]
    if len(right) != 1 or right[0].text.lower() not in ("true", "false"):
        raise Refused("truefalse: not exactly one of true and false is worth 100 %")
    draft.fields |= {"kind": "truth", "answer": "right" if right[0].text.lower() == "true" else "wrong"}
    explain(draft, [right[0].feedback], [(a.text, a.feedback) for a in answers if a not in right])


def _short(draft: Draft, question: Node, written: str) -> None:
    if question.text_of("usecase").strip() == "1":
        draft.fix("Upper and lower case are not told apart here.")
    fill(draft, [answer for answer, _ in _answers(draft, question, written, False)], wildcard=True)


def _number(draft: Draft, question: Node, written: str) -> None:
    found = []
    for answer, node in _answers(draft, question, written, False):
        if answer.text == "*" and answer.weight <= 0:
            explain(draft, [], [("*", answer.feedback)])
            continue
        tolerance = node.text_of("tolerance").strip()
        found.append((answer, number(answer.text), number(tolerance) if tolerance else Decimal(0)))
    amount(draft, found)
    units = [unit for group in question.all("units") for unit in group.all("unit")]
    names = [unit.text_of("unit_name").strip() for unit in units if number(unit.text_of("multiplier") or "1") == 1]
    if names and draft.fields["kind"] == "numeric":
        draft.fields["unit"] = names[0]
    if len(units) > len(names[:1]):
        draft.fix("Other units than the first with multiplier 1 were left out.")


def _match(draft: Draft, question: Node, written: str) -> None:
    pairs = []
    for node in question.all("subquestion"):
        answer = node.first("answer")
        pairs.append((_plain(node, written), _plain(answer, "plain")))
    pair(draft, pairs)


def _order(draft: Draft, question: Node, written: str) -> None:
    steps = list(_answers(draft, question, written, True))
    places = [answer.weight for answer, _ in steps]
    if sorted(places) == list(range(1, len(places) + 1)):
        steps = [steps[places.index(at)] for at in range(1, len(places) + 1)]
    if question.text_of("selecttype").strip().upper() not in ("", "0", "ALL"):
        draft.fix("Moodle asks for a part of the steps; here all of them are asked for.")
    draft.fields |= {"kind": "order", "steps": [answer.text for answer, _ in steps]}
    explain(draft, [answer.feedback for answer, _ in steps])


_KINDS: dict[str, Callable[[Draft, Node, str], None]] = {
    "multichoice": _choice,
    "multichoiceset": _choice,
    "truefalse": _truth,
    "shortanswer": _short,
    "numerical": _number,
    "matching": _match,
    "match": _match,
    "ddmatch": _match,
    "ordering": _order,
}
