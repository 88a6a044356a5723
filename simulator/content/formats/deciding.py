"""Which kind a question is: what the file calls it, or else derived from its options and answer by a stated rule."""

import re

from simulator.content.formats.answers import Refused, bare, letters_of, picked, short
from simulator.content.formats.asked import LIST_KINDS, number_and_unit, offered, offered_in_stem, taken_from_stem
from simulator.content.formats.blanks import blanked
from simulator.content.formats.record import Record
from simulator.content.formats.terms import CHOICE, KIND_WORD, flat, kind_of, truth_of, truths

_TAG = re.compile(rf"^\s*[【\[（(]\s*((?:{KIND_WORD})题?)(?:\s*[,，、].{{0,12}})?\s*[】\]）)]\s*[.、．:：]?\s*")
_TAIL = re.compile(rf"\s*[【\[（(]\s*((?:{KIND_WORD})题?)\s*[】\]）)]\s*(?=[。.？?：:]?\s*$)")


def kind_for(record: Record) -> str:
    """The kind of a record, its stem's own （多选） taken off; raises Refused for a name nobody knows."""
    tag = _untagged(record)
    for name in (record.kind, tag, record.known):
        if name:
            kind = kind_of(name)
            if kind is None:
                raise Refused(f"the kind {short(name)!r} is not one that is known here")
            return _choice(record, name) if kind == CHOICE else kind
    kind, why = _derived(record)
    record.notes.append(f"no kind is named: read as {kind}, since {why}")
    return kind


def _untagged(record: Record) -> str:
    record.stem = re.sub(r"(?<=[\s\]】])[*＊]$", "", record.stem).strip()  # 问卷 mark what must be answered
    for sign in (_TAG, _TAIL):
        found = sign.search(record.stem)
        if found and kind_of(found[1]):
            record.stem = (record.stem[: found.start()] + record.stem[found.end() :]).strip()
            return found[1]
    return ""


def _choice(record: Record, name: str) -> str:
    offered_in_stem(record)
    taken_from_stem(record, LIST_KINDS)
    options = offered(record)
    if len(options) < 2:
        raise Refused(f"{short(name)} without options")
    right = len(picked(record.answer, options)[0])
    kind = "single" if right == 1 else "multiple"
    record.notes.append(f"{short(name)} was read as {kind}: {right} right answer{'s' * (right > 1)}")
    return kind


def _derived(record: Record) -> tuple[str, str]:
    offered_in_stem(record)
    if not record.answer:
        taken_from_stem(record, LIST_KINDS)
    options = offered(record)
    if len(options) > 1:
        if len(options) == 2 and truths([text for _, text in options]):
            return "truth", "its options are right and wrong"
        right = len(picked(record.answer, options)[0])
        return ("single", "one option is right") if right == 1 else ("multiple", f"{right} options are right")
    if not record.answer:
        taken_from_stem(record, ("truth",))
    answer = bare(record.answer)
    if not answer:
        raise Refused("neither a kind nor an answer is given")
    if truth_of(answer) and flat(answer) not in ("i", "ok"):
        return "truth", "its answer says right or wrong"
    if blanked(record.stem)[1]:
        if letters_of(answer) and len(answer) <= 8:
            raise Refused(f"the answer {short(answer)!r} is a letter, but there are no options")
        return "blank", "its stem has blanks"
    if letters_of(answer):
        raise Refused(f"the answer {short(answer)!r} is a letter, but there are no options")
    if number_and_unit(answer):
        return "numeric", "its answer is one number"
    if len(answer) < 4:
        raise Refused(f"no kind is named, and the answer {short(answer)!r} does not tell it")
    return "short", "it has neither options nor blanks, and its answer is a text"
