"""Single choice 单选, multiple choice 多选, true or false 判断, and listening: pick from what is offered."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from simulator.core.question import LETTERS, Face, Given, Marked, Policy, Question, shuffled

Options = Annotated[tuple[Annotated[str, Field(min_length=1)], ...], Field(min_length=2, max_length=10)]


def _letters(value: object) -> object:
    return tuple(value.replace(" ", "").replace(",", "").replace("、", "")) if isinstance(value, str) else value


class _Offered(Question):
    options: Options

    @model_validator(mode="after")
    def _sound(self) -> "_Offered":
        if len({option.strip() for option in self.options}) < len(self.options):
            raise ValueError("two options are the same")
        outside = [letter for letter in self.right() if letter not in LETTERS[: len(self.options)]]
        if outside:
            raise ValueError(f"the answer {outside[0]!r} is not one of the options")
        return self

    def right(self) -> tuple[str, ...]:
        """The letters of the right options."""
        raise NotImplementedError

    def face(self, seed: int, shuffle: bool = True) -> Face:
        letters = list(LETTERS[: len(self.options)])
        order = letters if self.fixed_order else shuffled(letters, seed, shuffle)
        return Face(self.stem, tuple((letter, self.options[LETTERS.index(letter)]) for letter in order))

    def picks(self) -> list[str]:
        return sorted(self.right())

    def key(self, seed: int) -> str:
        return self.shown(list(self.right()), seed)

    def shown(self, given: Given | None, seed: int) -> str:
        picked = [given] if isinstance(given, str) else given or []
        return " / ".join(self.options[LETTERS.index(p)] for p in picked if p in LETTERS[: len(self.options)])


class Single(_Offered):
    """One of several is right."""

    kind: Literal["single"] = "single"
    answer: Annotated[str, Field(pattern=r"^[A-J]$")]

    def right(self) -> tuple[str, ...]:
        return (self.answer,)

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        return Marked(float(given == self.answer))


class Listening(Single):
    """A caller's sentence is played; one of several is right."""

    kind: Literal["listening"] = "listening"  # type: ignore[assignment]
    says: Annotated[str, Field(min_length=2)]
    voice: Literal["female", "male"] = "female"

    def face(self, seed: int, shuffle: bool = True) -> Face:
        face = super().face(seed, shuffle)
        return Face(face.stem, face.choices, says=self.says)


class Multiple(_Offered):
    """Two or more are right: all and only these, or in parts where the test says so."""

    kind: Literal["multiple"] = "multiple"
    answer: Annotated[tuple[Annotated[str, Field(pattern=r"^[A-J]$")], ...], BeforeValidator(_letters), Field(min_length=1)]

    def right(self) -> tuple[str, ...]:
        return self.answer

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        picked, right = set(given or ()), set(self.answer)
        if picked == right:
            return Marked(1.0)
        if not policy.partial or picked - right:
            return Marked(0.0)
        return Marked(len(picked) / len(right))


class Truth(Question):
    """A statement that is right or wrong."""

    fixed_order = True
    kind: Literal["truth"] = "truth"
    answer: Literal["right", "wrong"]

    def face(self, seed: int, shuffle: bool = True) -> Face:
        words = ("正确", "错误") if self.lang == "zh" else ("Right", "Wrong")
        return Face(self.stem, tuple(zip(("right", "wrong"), words, strict=True)))

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        return Marked(float(given == self.answer))

    def picks(self) -> list[str]:
        return [self.answer]

    def key(self, seed: int) -> str:
        return self.shown(self.answer, seed)

    def shown(self, given: Given | None, seed: int) -> str:
        return dict(self.face(seed).choices).get(str(given), "")
