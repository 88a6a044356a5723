"""Fill-in 填空: one or more blanks (____ in the stem), each with the answers that are accepted."""

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from simulator.core.numbers import same_form
from simulator.core.question import Face, Given, Marked, Policy, Question

BLANK = re.compile(r"_{3,}|＿{2,}")


def _variants(value: object) -> object:
    if isinstance(value, str):
        return ((value,),)
    if isinstance(value, list | tuple):
        return tuple((each,) if isinstance(each, str) else each for each in value)
    return value


class Blank(Question):
    """`answer` lists for every blank what is accepted, the best wording first; case, width and numerals do not matter."""

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
        parts = tuple(
            same_form(word) in {same_form(each) for each in accepted} and bool(word.strip())
            for word, accepted in zip(typed, self.answer, strict=False)
        )
        return Marked(sum(parts) / len(parts), parts)

    def key(self, seed: int) -> str:
        return "; ".join(" = ".join(accepted) for accepted in self.answer)

    def whole(self, given: Given | None) -> bool:
        return isinstance(given, list) and sum(bool(word.strip()) for word in given) == len(self.answer)
