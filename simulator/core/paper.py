"""A paper drawn from the bank by a blueprint: topics x kinds x levels, nothing asked lately unless it was missed."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated, Literal

from pydantic import Field, model_validator

from simulator.core.errors import QuizError
from simulator.core.question import Question, Slug, TestTopic, drawn
from simulator.core.scenario import Content, Ids, Lang

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class Rule(Content):
    """So many questions of these topics, kinds and levels; an empty list means any."""

    count: Annotated[int, Field(ge=1, le=200)]
    topics: tuple[TestTopic, ...] = ()
    kinds: Ids = ()
    levels: tuple[Annotated[int, Field(ge=1, le=5)], ...] = ()

    def takes(self, question: Question) -> bool:
        """Whether the question is of what the rule asks for."""
        return (
            (not self.topics or question.topic in self.topics)
            and (not self.kinds or question.kind in self.kinds)
            and (not self.levels or question.level in self.levels)
        )


class Blueprint(Content):
    """What the weekly test is made of and when it is open.

    `minutes` is the time limit, `pass_mark` in per cent; `rest_weeks` is how long an asked question rests;
    `each_own` draws a paper for every person; `attempts` how often one may sit it; `review` when the key may be seen;
    `scheduled` publishes it each week.
    """

    id: Slug
    title: Annotated[str, Field(min_length=1)]
    lang: Lang
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    minutes: Annotated[int, Field(ge=1, le=240)] = 30
    pass_mark: Annotated[float, Field(ge=0, le=100)] = 80
    day: Weekday = "mon"
    opens: time = time(8)
    closes: time = time(20)
    zone: str = "Asia/Shanghai"
    rest_weeks: Annotated[int, Field(ge=0, le=52)] = 6
    partial: bool = False
    shuffle: bool = True
    each_own: bool = False
    attempts: Annotated[int, Field(ge=1, le=5)] = 1
    review: Literal["handed_in", "closed"] = "handed_in"
    scheduled: bool = True
    province: str = ""
    company: str = ""

    @model_validator(mode="after")
    def _known_zone(self) -> "Blueprint":
        from zoneinfo import ZoneInfo

        try:
            ZoneInfo(self.zone)
        except Exception as error:
            raise ValueError(f"unknown time zone {self.zone!r}") from error
        return self


@dataclass(frozen=True)
class Asked:
    """What was asked in the weeks before: question ids, and those of them that were missed by many."""

    lately: Collection[str] = ()
    missed: Collection[str] = ()


def usable(blueprint: Blueprint, questions: Mapping[str, Question], day: date) -> list[Question]:
    """The questions that may be drawn on a day: of the language, in force, and of the centre's company and province."""
    return [
        q
        for q in questions.values()
        if q.lang == blueprint.lang
        and q.in_force(day)
        and (not q.company or not blueprint.company or q.company == blueprint.company)
        and (not q.province or not blueprint.province or q.province == blueprint.province)
    ]


def draw(
    blueprint: Blueprint, questions: Mapping[str, Question], seed: int, day: date, asked: Asked = Asked()
) -> tuple[str, ...]:
    """The ids of a paper, rule by rule, topics taken in turn; raises QuizError naming a rule that cannot be filled.

    A question asked lately rests unless it was missed; when a rule runs dry the longest rested come back before the
    draw fails, so that a small bank still gives a paper.
    """
    fit = usable(blueprint, questions, day)
    resting = set(asked.lately) - set(asked.missed)
    taken: list[str] = []
    for number, rule in enumerate(blueprint.rules, 1):
        pool = [q for q in fit if rule.takes(q) and q.id not in taken]
        fresh = _in_turn([q for q in pool if q.id not in resting], seed, number)
        rested = _in_turn([q for q in pool if q.id in resting], seed, number)
        picked = (fresh + rested)[: rule.count]
        if len(picked) < rule.count:
            raise QuizError(
                f"rule {number} of {blueprint.id} wants {rule.count} questions and the bank has {len(picked)}",
                "Lower its count, widen its topics, kinds or levels, or add questions.",
            )
        taken += [q.id for q in picked]
    return tuple(taken)


def _in_turn(pool: Sequence[Question], seed: int, number: int) -> list[Question]:
    """The pool shuffled by the seed, with the topics taking turns."""
    by_luck = sorted(pool, key=lambda q: drawn(seed, f"{number}:{q.id}"))
    seen: Counter[str] = Counter()
    turns = {}
    for q in by_luck:
        turns[q.id] = seen[q.topic]
        seen[q.topic] += 1
    return sorted(by_luck, key=lambda q: (turns[q.id], drawn(seed, f"{number}:{q.topic}")))
