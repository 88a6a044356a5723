"""Ordering 排序 (the steps of a process) and matching 匹配 (a request to what it is)."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from simulator.core.question import LETTERS, Face, Given, Marked, Policy, Question, shuffled


class Order(Question):
    """`steps` stand in the right order; each step in its place earns its part."""

    telling_order = True
    kind: Literal["order"] = "order"
    steps: Annotated[tuple[str, ...], Field(min_length=3, max_length=10)]

    @model_validator(mode="after")
    def _sound(self) -> "Order":
        if len(set(self.steps)) < len(self.steps):
            raise ValueError("two steps are the same")
        return self

    def face(self, seed: int, shuffle: bool = True) -> Face:
        letters = list(LETTERS[: len(self.steps)])
        order = _mixed(letters, seed) if shuffle else letters
        return Face(self.stem, tuple((letter, self.steps[LETTERS.index(letter)]) for letter in order))

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        placed = list(given or []) + [""] * len(self.steps)
        parts = tuple(placed[at] == LETTERS[at] for at in range(len(self.steps)))
        whole = all(parts)
        return Marked(1.0 if whole else sum(parts) / len(parts) if policy.partial else 0.0, parts)

    def picks(self) -> list[str]:
        return list(LETTERS[: len(self.steps)])

    def key(self, seed: int) -> str:
        return " → ".join(self.steps)

    def shown(self, given: Given | None, seed: int) -> str:
        return " → ".join(self.steps[LETTERS.index(g)] for g in given or [] if g in LETTERS[: len(self.steps)])

    def whole(self, given: Given | None) -> bool:
        return len(given or ()) == len(self.steps)


class Match(Question):
    """`pairs` of what is given and what belongs to it; `extra` are rights that belong to nothing."""

    telling_order = True
    kind: Literal["match"] = "match"
    pairs: Annotated[tuple[tuple[str, str], ...], Field(min_length=2, max_length=10)]
    extra: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _sound(self) -> "Match":
        if len({left for left, _ in self.pairs}) < len(self.pairs):
            raise ValueError("two of what is matched are the same")
        if set(self.extra) & {right for _, right in self.pairs}:
            raise ValueError("an extra belongs to a pair")
        return self

    def _rights(self) -> list[str]:
        return list(dict.fromkeys([right for _, right in self.pairs] + list(self.extra)))

    def face(self, seed: int, shuffle: bool = True) -> Face:
        rights = self._rights()
        ids = [str(at) for at in range(len(rights))]
        order = _mixed(ids, seed) if shuffle else ids
        lefts = tuple((str(at), left) for at, (left, _) in enumerate(self.pairs))
        return Face(self.stem, tuple((at, rights[int(at)]) for at in order), lefts)

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        picked, rights = given if isinstance(given, dict) else {}, self._rights()
        parts = tuple(picked.get(str(at)) == str(rights.index(right)) for at, (_, right) in enumerate(self.pairs))
        return Marked(sum(parts) / len(parts), parts)

    def picks(self) -> list[str]:
        rights = self._rights()
        return [str(rights.index(right)) for _, right in self.pairs]

    def key(self, seed: int) -> str:
        return "; ".join(f"{left} → {right}" for left, right in self.pairs)

    def shown(self, given: Given | None, seed: int) -> str:
        rights, picked = self._rights(), given if isinstance(given, dict) else {}
        known = {str(at): right for at, right in enumerate(rights)}
        return "; ".join(f"{left} → {known.get(picked.get(str(at), ''), '—')}" for at, (left, _) in enumerate(self.pairs))

    def whole(self, given: Given | None) -> bool:
        return len(given or ()) == len(self.pairs)


def _mixed(ids: list[str], seed: int) -> list[str]:
    """The ids in the order that the seed gives, which is never the one that would be the key."""
    order = shuffled(ids, seed, True)
    return order[1:] + order[:1] if order == ids else order
