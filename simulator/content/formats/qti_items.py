"""QTI items as questions: six interactions are read, every other is refused by its name."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from simulator.content.formats.carried import fields_of, identify
from simulator.content.formats.markup import Node
from simulator.content.formats.qti_body import FEEDBACK, Answers, answers, interactions, plain, stem, unified
from simulator.content.formats.qti_rules import own_rules, tolerated
from simulator.content.formats.rows import Defaults, Row
from simulator.content.formats.shaping import (
    FULL,
    Draft,
    Refused,
    Weighed,
    accepted,
    amount,
    choose,
    explain,
    fill,
    number,
    pair,
)

_TRUE = {"true", "right", "correct", "正确", "对", "√"}
_FALSE = {"false", "wrong", "incorrect", "错误", "错", "×"}
_FOR_RIGHT = re.compile(r"(?<!in)(?<!not)(?<!not_)correct|right|true|solution|explanation|why|general|ok$", re.IGNORECASE)
_LONGEST = 40  # a longer model answer is never typed word by word


def row(root: Node, number_: int, defaults: Defaults, tags: Sequence[str] = (), repairs: Sequence[str] = ()) -> Row:
    """The row of one item; `number_` is its line or its place in the package."""
    item = unified(root)
    title = item.attrs.get("title", "").strip() or item.attrs.get("identifier", "")
    draft = Draft(number_, title, repairs=list(repairs))
    try:
        _language(draft, item)
        draft.fields |= fields_of(tags)
        identify(draft, item.attrs.get("identifier", "").removeprefix("_"), title)
        _item(draft, item)
    except Refused as refusal:
        return draft.refused(str(refusal))
    return draft.row(defaults)


def _language(draft: Draft, item: Node) -> None:
    lang = item.attrs.get("lang", "").partition("-")[0].lower()
    if lang in ("zh", "en"):
        draft.fields["lang"] = lang
    elif lang:
        draft.fix(f"The item is in the language {lang}, which no question can have; it got the one chosen for the import.")


def _item(draft: Draft, item: Node) -> None:
    if item.attrs.get("adaptive") == "true":
        raise Refused("an adaptive item changes while it is answered")
    if item.first("templatedeclaration") or item.first("templateprocessing"):
        raise Refused("its values are drawn by a template")
    if item.first("assessmentstimulusref"):
        raise Refused("it needs a text in another file (a shared stimulus)")
    asked = interactions(item)
    if other := next((each for each in asked if each.name not in _KINDS), None):
        raise Refused(f"{other.attrs['named']}: this interaction cannot be imported")
    names = {each.name for each in asked}
    if not asked:
        raise Refused("it has nothing to answer")
    if len(asked) > 1 and names != {"textentryinteraction"}:
        raise Refused(f"several interactions in one item: {', '.join(each.attrs['named'] for each in asked)}")
    declared = answers(item)
    keys = [declared.get(each.attrs.get("responseidentifier", ""), Answers()) for each in asked]
    draft.fields["stem"] = stem(item)
    draft.text = draft.fields["stem"] or draft.text
    _KINDS[asked[0].name](draft, item, asked, keys)
    if own_rules(item, set(declared)):
        draft.fix("The item's own response rules were left out; the declared right answer counts.")
    _feedback(draft, item, {value for key in keys for value in key.right})


def _feedback(draft: Draft, item: Node, right: set[str]) -> None:
    """Feedback outside the choices: that for right answers goes to why, that for wrong ones is left out."""
    inside = {id(each) for choice in item.deep() if choice.name in ("simplechoice", "inlinechoice") for each in choice.deep()}
    shown = [each for each in item.deep() if each.name in FEEDBACK and id(each) not in inside]
    if len({each.attrs.get("identifier") for each in shown}) == 1:
        kept = shown
    else:
        kept = [e for e in shown if e.attrs.get("identifier") in right or _FOR_RIGHT.search(e.attrs.get("identifier", ""))]
    if len(kept) < len(shown):
        draft.fix("Feedback for other than right answers was left out.")
    explain(draft, [plain(each, loose=True) for each in kept])


def _choices(interaction: Node, name: str) -> dict[str, tuple[str, str]]:
    """The text and the feedback of each choice by identifier."""
    choices = {}
    for each in interaction.deep():
        if each.name == name:
            notes = [plain(note, loose=True) for note in each.deep() if note.name in FEEDBACK]
            choices[each.attrs.get("identifier", "")] = (plain(each).replace("\n", " "), " ".join(notes))
    return choices


def _choice(draft: Draft, item: Node, asked: list[Node], keys: list[Answers]) -> None:
    key, name = keys[0], "inlinechoice" if asked[0].name == "inlinechoiceinteraction" else "simplechoice"
    choices = _choices(asked[0], name)
    weights = key.weights()
    if not weights:
        raise Refused("no right answer is declared")
    if lost := next((each for each in key.right if each not in choices), ""):
        raise Refused(f"the right answer ‘{lost}’ is none of the choices")
    one = key.cardinality == "single" or asked[0].attrs.get("maxchoices") == "1"
    if not one:
        weights = {each: FULL / len(weights) for each in weights}
    weighed = [Weighed(text, weights.get(id_, FULL * 0), note) for id_, (text, note) in choices.items()]
    choose(draft, weighed, one)
    _as_truth(draft)


def _as_truth(draft: Draft) -> None:
    """Makes a truth of a choice between two words that say right and wrong, as which QTI writes it."""
    options = [option.lower().rstrip(".。") for option in draft.fields["options"]]
    if draft.fields["kind"] != "single" or len(options) != 2:
        return
    if sum(each in _TRUE for each in options) == sum(each in _FALSE for each in options) == 1:
        right = options["AB".index(draft.fields.pop("answer"))]
        del draft.fields["options"]
        draft.fields |= {"kind": "truth", "answer": "right" if right in _TRUE else "wrong"}


def _texts(draft: Draft, item: Node, asked: list[Node], keys: list[Answers]) -> None:
    if any(key.cardinality == "record" for key in keys):
        raise Refused("a record of several values is asked for")
    if len(asked) == 1 and keys[0].base in ("integer", "float"):
        return _number(draft, item, asked[0], keys[0])
    texts = [_accepted(draft, item, each, key) for each, key in zip(asked, keys, strict=True)]
    draft.fields |= {"kind": "blank", "answer": texts}


def _accepted(draft: Draft, item: Node, gap: Node, key: Answers) -> list[str]:
    if key.strict:
        draft.fix("Upper and lower case are not told apart here.")
    if key.base in ("integer", "float") and tolerated(item, gap, Decimal(0))[1]:
        raise Refused("several gaps, one of them a number with a tolerance")
    return accepted(draft, [Weighed(text, weight) for text, weight in key.weights().items()])


def _number(draft: Draft, item: Node, gap: Node, key: Answers) -> None:
    weighed = [Weighed(text, weight) for text, weight in key.weights().items()]
    draft.fields["stem"] = draft.fields["stem"].removesuffix("\n____")  # a gap alone in the last line says nothing
    amount(draft, [(each, *tolerated(item, gap, number(each.text))) for each in weighed])


def _extended(draft: Draft, item: Node, asked: list[Node], keys: list[Answers]) -> None:
    points = [each for each in item.deep() if each.name == "rubricblock" and each.attrs.get("class") == "key-points"]
    if points:
        listed = [each for each in points[0].deep() if each.name == "li"]
        draft.fields |= {"kind": "short", "answer": next(iter(keys[0].right), ""), "points": [_point(each) for each in listed]}
        return
    weighed = [Weighed(text, weight) for text, weight in keys[0].weights().items()]
    if not weighed or any(len(each.text) > _LONGEST for each in weighed):
        raise Refused(f"{asked[0].attrs['named']}: it has no key points, so it cannot be marked")
    draft.fix("A free text with a short declared answer was read as a fill-in.")
    fill(draft, weighed)


def _point(listed: Node) -> dict[str, object]:
    shown = [each.text() for each in listed.deep() if each.name == "code"]
    return {"says": "".join(each for each in listed.inside if isinstance(each, str)).strip(), "shown_by": shown}


def _order(draft: Draft, item: Node, asked: list[Node], keys: list[Answers]) -> None:
    choices = _choices(asked[0], "simplechoice")
    if sorted(keys[0].right) != sorted(choices):
        raise Refused("the right order does not name every step once" if keys[0].right else "no right order is declared")
    draft.fields |= {"kind": "order", "steps": [choices[each][0] for each in keys[0].right]}


def _match(draft: Draft, item: Node, asked: list[Node], keys: list[Answers]) -> None:
    sets = [_choices(each, "simpleassociablechoice") for each in asked[0].all("simplematchset")]
    if len(sets) != 2:
        raise Refused("it has not two columns")
    right = keys[0].right or [key for key, value in keys[0].mapped.items() if value > 0]
    pairs = [tuple(value.split()) for value in right]
    if not pairs or any(len(each) != 2 for each in pairs):
        raise Refused("no right pairs are declared")
    pairs = [(a, b) if a in sets[0] else (b, a) for a, b in pairs]
    if any(a not in sets[0] or b not in sets[1] for a, b in pairs):
        raise Refused("a right pair names what is in no column")
    lefts, rights = [a for a, _ in pairs], [b for _, b in pairs]
    if len(set(lefts)) < len(lefts) and len(set(rights)) == len(rights):
        draft.fix("The columns were swapped, so that each on the left has one on the right.")
        sets, pairs, lefts = sets[::-1], [(b, a) for a, b in pairs], rights
    if len(set(lefts)) < len(lefts):
        raise Refused("something on the left belongs to several on the right")
    if unpaired := next((text for id_, (text, _) in sets[0].items() if id_ not in lefts), ""):
        raise Refused(f"‘{unpaired}’ belongs to nothing")
    known = dict(pairs)
    rows = [(text, sets[1][known[id_]][0]) for id_, (text, _) in sets[0].items()]
    pair(draft, [*rows, *(("", text) for text, _ in sets[1].values())])


_KINDS: dict[str, Callable[[Draft, Node, list[Node], list[Answers]], None]] = {
    "choiceinteraction": _choice,
    "inlinechoiceinteraction": _choice,
    "textentryinteraction": _texts,
    "extendedtextinteraction": _extended,
    "orderinteraction": _order,
    "matchinteraction": _match,
}
