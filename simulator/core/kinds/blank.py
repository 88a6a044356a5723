"""Fill-in 填空: one or more blanks (____ in the stem), each with the answers that are accepted."""

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from simulator.core.numbers import same_form, unit_at
from simulator.core.question import Face, Given, Marked, Policy, Question

BLANK = re.compile(r"_{3,}|＿{2,}")


def _variants(value: object) -> object:
    if isinstance(value, str):
        return ((value,),)
    if isinstance(value, list | tuple):
        return tuple((each,) if isinstance(each, str) else each for each in value)
    return value


def _forms(text: str, unit: str) -> set[str]:
    """The forms in which a text is compared: its own, and that of a bare number with the unit behind the blank."""
    form = same_form(text)
    return {form, same_form(f"{form}{unit}")} if unit and re.fullmatch(r"[\d.]+", form) else {form}


class Blank(Question):
    """`answer` lists for every blank what is accepted, the best wording first; case, width and numerals do not matter.

    A unit that stands behind the blank (____ 分钟) may be typed or left out; no other words may be added.
    """

    kind: Literal["blank"] = "blank"
    answer: Annotated[
        tuple[Annotated[tuple[Annotated[str, Field(min_length=1)], ...], Field(min_length=1)], ...],
        BeforeValidator(_variants),
        Field(min_length=1),
    ]

    @model_validator(mode="after")
    def _sound(self) -> "Blank":
        blanks = len(BLANK.findall(self.stem))
        if blanks != len(self.answer):
            raise ValueError(f"the stem has {blanks} blanks (____) and the answer {len(self.answer)}")
        return self

    def face(self, seed: int, shuffle: bool = True) -> Face:
        return Face(self.stem, blanks=len(self.answer))

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        typed = [given] if isinstance(given, str) else list(given or [])
        typed += [""] * (len(self.answer) - len(typed))
        units = [unit_at(text) for text in BLANK.split(self.stem)[1:]]
        parts = tuple(
            bool(word.strip()) and bool(_forms(word, unit) & {form for each in accepted for form in _forms(each, unit)})
            for word, accepted, unit in zip(typed, self.answer, units, strict=False)
        )
        return Marked(sum(parts) / len(parts), parts)

    def key(self, seed: int) -> str:
        return "; ".join(" = ".join(accepted) for accepted in self.answer)

    def whole(self, given: Given | None) -> bool:
        return isinstance(given, list) and sum(bool(word.strip()) for word in given) == len(self.answer)
