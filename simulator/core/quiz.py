"""A week's test and its sittings: what was published, what a person answers and when, and what it earned."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from simulator.core.errors import QuizError
from simulator.core.paper import Blueprint
from simulator.core.question import Face, Given, Marked, Policy, Question, drawn

How = Literal["self", "time", "closed"]
GRACE = timedelta(seconds=2)
"""What an answer may need on its way: the browser counts down to the end, and the last click must not be lost."""


@dataclass(frozen=True)
class Quiz:
    """A published test: the questions as they were then, by id, and the paper (empty when everybody draws their own)."""

    id: str
    blueprint: Blueprint
    week: str
    opens: datetime
    closes: datetime
    questions: Mapping[str, Question]
    paper: tuple[str, ...]
    published: datetime
    by: str = ""
    closed: bool = False

    @property
    def policy(self) -> Policy:
        """How answers are marked."""
        return Policy(self.blueprint.partial)

    def local(self, moment: datetime) -> datetime:
        """The moment on the clocks of the centre's time zone."""
        return moment.astimezone(ZoneInfo(self.blueprint.zone))

    def open_at(self, now: datetime) -> bool:
        """Whether it may be begun now."""
        return self.opens <= now < self.closes and not self.closed

    def key_open(self, begun: int, now: datetime) -> bool:
        """Whether the key may be seen by somebody who began this many sittings of it and handed them in."""
        over = self.blueprint.review == "handed_in" and begun >= self.blueprint.attempts
        return over or not self.open_at(now)


@dataclass(frozen=True)
class Step:
    """One thing a person did in a sitting: what they gave to the question at a place, and whether they flagged it."""

    place: int
    given: Given | None
    flagged: bool
    at: datetime


@dataclass(frozen=True)
class Judged:
    """A mark laid over the earlier ones of an answer: `by` is "rules" or an account, `why` what moved it."""

    place: int
    share: float
    by: str
    at: datetime
    why: str = ""


@dataclass(frozen=True)
class Attempt:
    """One person's sitting; the steps only grow, and the latest of a place counts. `ends` is the server's last word."""

    id: str
    quiz: str
    account: str
    number: int
    seed: int
    paper: tuple[str, ...]
    started: datetime
    ends: datetime
    handed: datetime | None = None
    how: How | None = None
    steps: tuple[Step, ...] = ()
    marks: tuple[Judged, ...] = ()

    def given(self) -> dict[int, Given | None]:
        """The latest answer of every place that has one."""
        return {step.place: step.given for step in self.steps}

    def flagged(self) -> set[int]:
        """The places that are flagged now."""
        latest = {step.place: step.flagged for step in self.steps}
        return {place for place, on in latest.items() if on}

    def shares(self) -> dict[int, float]:
        """What each place earned (0-1), the latest mark of each."""
        return {mark.place: mark.share for mark in self.marks}

    def percent(self) -> float | None:
        """The result of 100; None before it was marked."""
        if self.handed is None or not self.marks:
            return None
        return round(100 * sum(self.shares().values()) / len(self.paper), 1)

    def seed_of(self, place: int) -> int:
        """The seed with which the question at a place is shown: the same after every refresh."""
        return drawn(self.seed, f"place {place}") % 2**31


@dataclass(frozen=True)
class Leave:
    """A make-up test (补考) that was allowed to a person: until when, by whom, and its own paper."""

    quiz: str
    account: str
    until: datetime
    by: str
    paper: tuple[str, ...]


def begin(
    quiz: Quiz,
    account: str,
    id: str,
    now: datetime,
    earlier: int,
    left: int,
    leave: Leave | None,
    paper: tuple[str, ...],
    seed: int,
) -> Attempt:
    """A new sitting of a person who has had `earlier` ones and has `left`; raises QuizError outside the window.

    The end is the time limit, or the closing time if that comes first (with leave for a make-up test: the later one).
    """
    closing = [quiz.closes] if quiz.open_at(now) else []
    if leave is not None and now < leave.until:
        closing.append(leave.until)
    if not closing:
        opens, closes = quiz.local(quiz.opens), quiz.local(quiz.closes)
        hint = f"It is open from {opens:%Y-%m-%d %H:%M} to {closes:%Y-%m-%d %H:%M}."
        raise QuizError("this test is not open", hint)
    if left <= 0:
        raise QuizError("you have used your attempts", "Ask your trainer whether a make-up test is allowed.")
    ends = min(now + timedelta(minutes=quiz.blueprint.minutes), max(closing))
    return Attempt(id, quiz.id, account, earlier + 1, seed, paper, now, ends)


def check_answer(attempt: Attempt, account: str, place: int, now: datetime) -> None:
    """Raises QuizError unless this person may answer this place now."""
    if attempt.account != account:
        raise QuizError("this is somebody else's test", "Open your own.")
    if attempt.handed is not None:
        raise QuizError("the test has been handed in", "See your result.")
    if now >= attempt.ends + GRACE:
        raise QuizError("the time is over", "What you had answered by then counts.")
    if not 0 <= place < len(attempt.paper):
        raise QuizError("there is no such question in this test", "Reload the page.")


def due(attempt: Attempt, now: datetime) -> bool:
    """Whether an open sitting hands itself in."""
    return attempt.handed is None and now >= attempt.ends + GRACE


def hand_in(attempt: Attempt, quiz: Quiz, now: datetime, how: How) -> Attempt:
    """The sitting handed in and marked by rules; one that was handed in stays as it is."""
    if attempt.handed is not None:
        return attempt
    at = now if how == "self" else min(now, attempt.ends)
    return replace(attempt, handed=at, how=how, marks=(*attempt.marks, *marked(attempt, quiz, at)))


def marked(attempt: Attempt, quiz: Quiz, at: datetime, why: str = "") -> tuple[Judged, ...]:
    """What every place earns by rules."""
    given = attempt.given()
    return tuple(
        Judged(place, round(mark(attempt, quiz, place, given.get(place)).share, 4), "rules", at, why)
        for place in range(len(attempt.paper))
    )


def mark(attempt: Attempt, quiz: Quiz, place: int, given: Given | None) -> Marked:
    """What an answer at a place earns by rules."""
    return quiz.questions[attempt.paper[place]].mark(given, attempt.seed_of(place), quiz.policy)


def face(attempt: Attempt, quiz: Quiz, place: int) -> Face:
    """The question at a place as this person meets it, without its key."""
    return quiz.questions[attempt.paper[place]].face(attempt.seed_of(place), quiz.blueprint.shuffle)


def answered(attempt: Attempt, quiz: Quiz) -> dict[int, bool]:
    """The places that have an answer, each with whether nothing of it is left open."""
    given = attempt.given().items()
    return {place: quiz.questions[attempt.paper[place]].whole(each) for place, each in given if each is not None}


@dataclass(frozen=True)
class Reviewed:
    """One question of a finished sitting: what was given, what was right, and why."""

    place: int
    question: Question
    stem: str
    given: str
    key: str
    share: float
    remarks: tuple[Judged, ...] = field(default=())


def review(attempt: Attempt, quiz: Quiz) -> tuple[Reviewed, ...]:
    """Every question with its key; raises QuizError while the sitting is open."""
    if attempt.handed is None:
        raise QuizError("the test is not handed in yet", "Hand it in first.")
    given, shares = attempt.given(), attempt.shares()
    return tuple(
        Reviewed(
            place,
            question := quiz.questions[id],
            question.face(attempt.seed_of(place)).stem,
            question.shown(given.get(place), attempt.seed_of(place)),
            question.key(attempt.seed_of(place)),
            shares.get(place, 0.0),
            tuple(m for m in attempt.marks if m.place == place and (m.by != "rules" or m.why)),
        )
        for place, id in enumerate(attempt.paper)
    )
