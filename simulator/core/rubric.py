"""A rubric: criteria on the four marks, each with anchors, a weight, a norm, and the check that applies it."""

from typing import Annotated, Literal

from pydantic import Field

from simulator.core.scenario import Content, Cues, Lang, Mark, Patterns

Kind = Literal[
    "parts",
    "share",
    "avoids",
    "hold",
    "feeling",
    "restates",
    "explores",
    "duties",
    "forbidden",
    "substance",
    "deadline",
    "safety",
    "shows",
    "asks_first",
    "fresh_words",
    "outcome",
    "overlap",
    "pace",
    "ask_judge",
]


class Check(Content):
    """How a criterion is judged: a kind and what it needs (see rubrics/README.md for every kind).

    `full` and `half` are the least amounts for the full and the half option: a count, or a share where the kind
    speaks of shares. `sure` is the least confidence (0-1) of a cue that counts. `given` are cues of which one must
    have been shown before an absence of `cues` earns anything. `ends`: the customer may have left before all could be said.
    `told`: only words with a number, an address or this customer's facts count.
    """

    kind: Kind
    cues: Cues = ()
    given: Cues = ()
    patterns: Patterns = ()
    first: Annotated[int, Field(ge=1)] | None = None
    last: Annotated[int, Field(ge=1)] | None = None
    full: float = 1
    half: float | None = None
    sure: Annotated[float, Field(ge=0, le=1)] = 0.0
    ends: bool = False
    told: bool = False
    mark: Mark | None = None


class Option(Content):
    """One anchor of a criterion: `points` is the share of the weight it earns (0-1)."""

    id: str
    points: Annotated[float, Field(ge=0, le=1)]
    means: str


class Criterion(Content):
    """One thing that is judged; a critical one that is failed makes the whole call fail."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    mark: Mark
    asks: str
    weight: Annotated[float, Field(ge=0)]
    critical: bool = False
    check: Check
    options: tuple[Option, ...]
    advice: str
    better: str
    norm: str

    def option(self, share: float) -> Option:
        """The highest option that the share of points (0-1) reaches."""
        reached = [option for option in self.options if option.points <= share + 1e-9]
        return max(reached or self.options, key=lambda option: option.points if reached else -option.points)


class Rubric(Content):
    """The criteria by which the calls of one language are scored; the weights add up to 100."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: str
    lang: Lang
    marks: dict[Mark, str]
    criteria: tuple[Criterion, ...]
