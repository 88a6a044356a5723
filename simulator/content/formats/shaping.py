"""From what exchange formats say (weights, accepted texts, numbers, pairs) to the fields of a question, each repair stated."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from simulator.content.formats.rows import Defaults, Row, made, new_id
from simulator.core.kinds.blank import BLANK
from simulator.core.numbers import same_form
from simulator.core.question import LETTERS

FULL = Decimal(100)
_EMPTY_BRACKETS = re.compile(r"[（(]\s*[)）]")


class Refused(Exception):
    """One question cannot be imported; the message is the reason for the person who brought the file."""


@dataclass(frozen=True)
class Weighed:
    """An answer as a file lists it: `weight` in percent of the mark, `feedback` what is shown to who gives it."""

    text: str
    weight: Decimal = Decimal(0)
    feedback: str = ""


@dataclass
class Draft:
    """A question on its way: `number` is its line, `text` how it began, `name` a title from which its id is made."""

    number: int
    text: str
    name: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    repairs: list[str] = field(default_factory=list)

    def fix(self, sentence: str) -> None:
        """States a repair once."""
        if sentence not in self.repairs:
            self.repairs.append(sentence)

    def row(self, defaults: Defaults) -> Row:
        """The row that the fields make."""
        if self.fields.get("kind") != "numeric" and "unit" in self.fields:
            self.fields["tags"] = [*self.fields.get("tags", ()), f"unit:{self.fields.pop('unit')}"]
        if len(self.fields.get("stem", "")) < 4:
            return self.refused(f"the question ‘{self.fields.get('stem', '')}’ is shorter than 4 characters")
        if self.name and "id" not in self.fields:
            self.fields["id"] = new_id(asdict(defaults) | self.fields | {"name": self.name})
        return made(self.number, self.fields, defaults, self.repairs)

    def refused(self, reason: str) -> Row:
        """The row that says why there is no question."""
        return Row(self.number, self.text[:80], None, tuple(self.repairs), reason)


def percent(text: str) -> Decimal:
    """A weight in percent; raises Refused."""
    try:
        value = Decimal(text.strip() or "0")
    except InvalidOperation:
        raise Refused(f"‘{text.strip()}’ is no weight") from None
    if not value.is_finite():
        raise Refused(f"‘{text.strip()}’ is no weight")
    return value


def full(answer: Weighed) -> bool:
    """Whether an answer earns the whole mark (99.999 % and more, since thirds are rounded)."""
    return answer.weight >= FULL - Decimal("0.001")


def _part(answers: Iterable[Weighed]) -> str:
    return ", ".join(f"‘{a.text}’ ({a.weight.normalize():f} %)" for a in answers)


def choose(draft: Draft, answers: Sequence[Weighed], one: bool) -> None:
    """Options of which `one` is right, or several: every option with a positive weight; raises Refused."""
    if len(answers) < 2:
        raise Refused("there are fewer than two options")
    if len(answers) > len(LETTERS):
        raise Refused(f"there are {len(answers)} options; a question can show {len(LETTERS)}")
    whole, some = [a for a in answers if full(a)], [a for a in answers if a.weight > 0]
    if one and not whole:
        raise Refused("one option is to be picked and none is worth 100 %" if some else "no option is marked as right")
    if not some:
        raise Refused("no option is marked as right")
    if one and len(whole) > 1:
        draft.fix("More than one option is worth 100 %: read as multiple choice, all of them must be picked.")
    rest = [a for a in some if not full(a)]
    if one and rest:
        draft.fix(f"Options worth part of the mark count as wrong: {_part(rest)}.")
    right = whole if one else some
    total = sum(a.weight for a in right)
    if not one and not (99 <= total <= 101) and not any(full(a) for a in right):
        draft.fix(
            f"The right options add up to {total.normalize():f} %, not 100 %; every option with a positive weight is right."
        )
    letters = [letter for letter, a in zip(LETTERS, answers, strict=False) if a in right]
    kind = "single" if one and len(letters) == 1 else "multiple"
    answer = letters[0] if kind == "single" else letters
    draft.fields |= {"kind": kind, "options": [a.text for a in answers], "answer": answer}
    explain(draft, [a.feedback for a in right], [(a.text, a.feedback) for a in answers if a not in right])


def explain(draft: Draft, right: Iterable[str], wrong: Iterable[tuple[str, str]] = ()) -> None:
    """Adds feedback to why: that of right answers as it is, that of others after the answer it belongs to."""
    said = [draft.fields.get("why", ""), *right, *(f"{text}: {feedback}" for text, feedback in wrong if feedback)]
    draft.fields["why"] = "\n".join(dict.fromkeys(each for each in said if each))


def fill(draft: Draft, answers: Sequence[Weighed], wildcard: bool = False) -> None:
    """One blank and all texts that fill it in full; with `wildcard` a bare * stands for any text. Raises Refused."""
    texts = accepted(draft, answers, wildcard)
    draft.fields |= {"kind": "blank", "stem": blanked(draft, draft.fields["stem"]), "answer": [texts]}
    explain(draft, [a.feedback for a in answers if full(a)], [(a.text, a.feedback) for a in answers if not full(a)])


def accepted(draft: Draft, answers: Sequence[Weighed], wildcard: bool = False) -> list[str]:
    """The texts that fill one blank in full; raises Refused where there is none that can be compared."""
    kept = [a for a in answers if full(a)]
    if wildcard:
        kept = _without_wildcards(draft, kept)
    part = [a for a in answers if a.weight > 0 and not full(a)]
    if not kept:
        raise Refused("no answer is worth 100 %" if part else "no right answer is given")
    forms = {same_form(a.text) for a in kept}
    if "" in forms:
        raise Refused("an accepted answer has no letter and no figure, so it cannot be compared")
    for each in part:
        alike = same_form(each.text) in forms
        said = (
            "Accepted in full, since only case or punctuation differs"
            if alike
            else "Not accepted, since it is worth part of the mark"
        )
        draft.fix(f"{said}: {_part([each])}.")
    return list(dict.fromkeys(_unstarred(a.text) if wildcard else a.text for a in kept))


def _unstarred(text: str) -> str:
    return text.replace(r"\*", "*")


def _without_wildcards(draft: Draft, kept: list[Weighed]) -> list[Weighed]:
    starred = [a for a in kept if re.search(r"(?<!\\)\*", a.text)]
    plain = [a for a in kept if a not in starred]
    if starred and not plain:
        raise Refused(f"‘{starred[0].text}’ has the wildcard *, which a fill-in cannot hold")
    for each in starred:
        draft.fix(f"Left out, since the wildcard * cannot be held: ‘{each.text}’.")
    return plain


def blanked(draft: Draft, stem: str) -> str:
    """The stem with a blank in it: its own, or its one pair of empty brackets, or one added at its end."""
    if BLANK.search(stem):
        return stem
    if len(_EMPTY_BRACKETS.findall(stem)) == 1:
        draft.fix("The empty brackets in the stem became the blank ____.")
        return _EMPTY_BRACKETS.sub("____", stem)
    draft.fix("A blank ____ was added at the end of the stem.")
    return f"{stem} ____".strip()


def number(text: str) -> Decimal:
    """A number as exchange formats write it (point, no thousands signs); raises Refused."""
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        raise Refused(f"‘{text.strip()}’ is no number") from None
    if not value.is_finite() or abs(value.adjusted()) > 30:
        raise Refused(f"‘{text.strip()[:40]}’ is no number that can be asked for")
    return value


def amount(draft: Draft, answers: Sequence[tuple[Weighed, Decimal, Decimal]]) -> None:
    """A number with its tolerance; several exact ones become a fill-in that accepts each. Raises Refused."""
    whole = {(value, tolerance): a for a, value, tolerance in answers if full(a)}
    part = [a for a, _, _ in answers if a.weight > 0 and not full(a)]
    if not whole:
        raise Refused("no number is worth 100 %" if part else "no right number is given")
    if part:
        draft.fix(f"Not accepted, since it is worth part of the mark: {_part(part)}.")
    notes = [(a.text, a.feedback) for a, _, _ in answers if not full(a)]
    if len(whole) > 1:
        if any(tolerance for _, tolerance in whole):
            raise Refused("several numbers are right, each with a tolerance of its own")
        draft.fix("Several numbers are right: read as a fill-in that accepts each of them.")
        fill(draft, [Weighed(plain(value), FULL, a.feedback) for (value, _), a in whole.items()])
        return explain(draft, [], notes)
    (((value, tolerance), answer),) = whole.items()
    draft.fields |= {"kind": "numeric", "answer": plain(value), "tolerance": abs(tolerance)}
    explain(draft, [answer.feedback], notes)


def plain(value: Decimal) -> str:
    """A number without exponent and without zeros at its end."""
    text = format(value, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def pair(draft: Draft, pairs: Sequence[tuple[str, str]]) -> None:
    """Pairs of left and right; a right whose left is empty belongs to nothing. Raises Refused."""
    real = [(left, right) for left, right in pairs if left]
    if len(real) < 2:
        raise Refused("there are fewer than two pairs")
    if len(real) > 10:
        raise Refused(f"there are {len(real)} pairs; a question can show 10")
    if lost := next((left for left, right in real if not right), ""):
        raise Refused(f"‘{lost}’ has nothing that belongs to it")
    rights = {right for _, right in real}
    extra = dict.fromkeys(right for left, right in pairs if not left and right and right not in rights)
    draft.fields |= {"kind": "match", "pairs": real, "extra": list(extra)}
