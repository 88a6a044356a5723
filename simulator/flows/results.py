"""A test after people sat it: results by person and team, topics, trend, corrections of keys, re-marks by people."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from statistics import mean, median

from simulator.core import quiz as quizzes
from simulator.core.errors import NotFound, QuizError
from simulator.core.people import Account, require
from simulator.core.question import Question, TestTopic
from simulator.core.quiz import Attempt, Judged, Quiz
from simulator.flows import bank, sitting
from simulator.flows.desk import Desk


@dataclass(frozen=True)
class Sat:
    """One person's result: their best sitting; `minutes` is what it took."""

    account: Account
    attempt: Attempt
    percent: float
    passed: bool
    minutes: float


@dataclass(frozen=True)
class Results:
    """A test's results; `absent` are the active trainees who have not sat it, `running` those who are sitting it.

    Who sat that week's test in another language is not absent. `logins` are the login names by account.
    """

    quiz: Quiz
    sat: tuple[Sat, ...]
    absent: tuple[Account, ...]
    running: tuple[Account, ...]
    over: bool = True
    logins: Mapping[str, str] = field(default_factory=dict)

    @property
    def mean(self) -> float | None:
        """The mean result in per cent."""
        return round(mean(each.percent for each in self.sat), 1) if self.sat else None

    @property
    def median(self) -> float | None:
        """The median result in per cent."""
        return round(median(each.percent for each in self.sat), 1) if self.sat else None

    @property
    def pass_rate(self) -> float | None:
        """The share of those who sat it that passed (0-1)."""
        return sum(each.passed for each in self.sat) / len(self.sat) if self.sat else None

    def teams(self) -> list[tuple[str, int, int, float]]:
        """Team, how many sat it, how many passed, and their mean, best team first."""
        by_team: dict[str, list[Sat]] = defaultdict(list)
        for each in self.sat:
            by_team[each.account.team].append(each)
        rows = [
            (team, len(rows), sum(r.passed for r in rows), round(mean(r.percent for r in rows), 1))
            for team, rows in by_team.items()
        ]
        return sorted(rows, key=lambda row: (-row[3], row[0]))

    def distribution(self) -> list[tuple[str, int]]:
        """How many results fall into each ten per cent; the last band has its upper end."""
        counted = Counter(min(9, int(each.percent // 10)) for each in self.sat)
        return [(f"{10 * band}–{10 * band + (10 if band == 9 else 9)}", counted[band]) for band in range(10)]

    def topics(self) -> list[tuple[TestTopic, int, float]]:
        """Topic, how many answers, and the share of its marks that was earned, weakest first."""
        return mastery([each.attempt for each in self.sat], self.quiz)


def mastery(attempts: Sequence[Attempt], quiz: Quiz) -> list[tuple[TestTopic, int, float]]:
    """Topic, how many answers, and the share of its marks that these sittings earned, weakest first."""
    earned: dict[TestTopic, list[float]] = defaultdict(list)
    for attempt in attempts:
        for place, share in attempt.shares().items():
            earned[quiz.questions[attempt.paper[place]].topic].append(share)
    return sorted(((t, len(s), round(mean(s), 3)) for t, s in earned.items()), key=lambda row: (row[2], row[0]))


def tests(desk: Desk, account: Account) -> tuple[Quiz, ...]:
    """Every test that has opened, newest first; raises NotAllowed."""
    require(account, "see_results")
    now = desk.clock.now()
    return tuple(quiz for quiz in desk.quizzes.quizzes() if quiz.opens <= now)


def results(desk: Desk, account: Account, quiz_id: str) -> Results:
    """The results of a test; sittings whose time is over are handed in first. Raises NotAllowed, NotFound."""
    require(account, "see_results")
    sitting.settle_all(desk)
    quiz = desk.quizzes.quiz(quiz_id)
    people = {each.id: each for each in desk.store.accounts()}
    best: dict[str, Attempt] = {}
    attempts = desk.quizzes.attempts(quiz_id)
    for attempt in attempts:
        kept = best.get(attempt.account)
        if attempt.handed is not None and (kept is None or (attempt.percent() or 0) > (kept.percent() or 0)):
            best[attempt.account] = attempt
    sat = tuple(sorted((_sat(people[id], attempt, quiz) for id, attempt in best.items()), key=_place))
    others = [q for q in desk.quizzes.quizzes(quiz.opens) if q.week == quiz.week and q.blueprint.lang != quiz.blueprint.lang]
    begun = {attempt.account for attempt in attempts} | {a.account for q in others for a in desk.quizzes.attempts(q.id)}
    absent = tuple(p for p in people.values() if p.role == "trainee" and p.active and p.id not in begun)
    sitting_now = {attempt.account for attempt in attempts if attempt.handed is None}
    running = tuple(p for p in people.values() if p.id in sitting_now)
    logins = {login.account: login.name for login in desk.logins.logins()} if desk.logins is not None else {}
    return Results(quiz, sat, absent, running, not quiz.open_at(desk.clock.now()), logins)


def _sat(account: Account, attempt: Attempt, quiz: Quiz) -> Sat:
    percent = attempt.percent() or 0.0
    end = attempt.handed or attempt.ends
    return Sat(account, attempt, percent, passed(attempt, quiz), round((end - attempt.started).total_seconds() / 60, 1))


def _place(each: Sat) -> tuple[float, str, str]:
    return -each.percent, each.account.team, each.account.name


def passed(attempt: Attempt, quiz: Quiz) -> bool:
    """Whether a marked sitting reached the pass mark."""
    return (attempt.percent() or 0.0) >= quiz.blueprint.pass_mark


def trend(desk: Desk, account: Account, blueprint: str, last: int = 12) -> list[tuple[str, int, float, float]]:
    """Week, how many sat, mean and pass rate (0-1) of a blueprint's last tests, oldest first."""
    rows = []
    for quiz in [q for q in tests(desk, account) if q.blueprint.id == blueprint][:last]:
        found = results(desk, account, quiz.id)
        if found.sat and found.mean is not None and found.pass_rate is not None:
            rows.append((quiz.week, len(found.sat), found.mean, found.pass_rate))
    return rows[::-1]


def correct_key(desk: Desk, account: Account, quiz_id: str, corrected: Question, why: str) -> int:
    """Corrects a question of a published test and re-scores everybody; how many results moved.

    The old marks stay beneath the new ones, each with who moved it and why, and everybody concerned sees that. The
    question's new version goes into the bank. Raises QuizError without a reason, or when the question is of another
    kind or not in the test.
    """
    require(account, "write_questions")
    quiz, why = desk.quizzes.quiz(quiz_id), why.strip()
    old = quiz.questions.get(corrected.id)
    if old is None:
        raise NotFound(f"the test has no question {corrected.id!r}")
    if old.kind != corrected.kind or not why:
        raise QuizError("a correction keeps the kind of the question and says why", "Write in a few words what was wrong.")
    bank.write(desk, account, [corrected])
    changed = replace(quiz, questions={**quiz.questions, corrected.id: corrected})
    desk.quizzes.correct(changed)
    now = desk.clock.now()
    return sum(
        _rescore(desk, attempt, changed, corrected.id, account.id, now, why) for attempt in desk.quizzes.attempts(quiz_id)
    )


def _rescore(desk: Desk, attempt: Attempt, quiz: Quiz, id: str, by: str, now: datetime, why: str) -> bool:
    if attempt.handed is None or id not in attempt.paper:
        return False
    place = attempt.paper.index(id)
    share = round(quizzes.mark(attempt, quiz, place, attempt.given().get(place)).share, 4)
    if share == attempt.shares().get(place):
        return False
    desk.quizzes.lay_marks(attempt.id, [Judged(place, share, by, now, why)])
    return True


def re_mark(desk: Desk, account: Account, attempt_id: str, place: int, share: float, why: str) -> Attempt:
    """Lays a person's mark (0-1) over that of an answer; raises QuizError without a reason or out of range."""
    require(account, "see_results")
    attempt = desk.quizzes.attempt(attempt_id)
    if attempt.handed is None or not 0 <= place < len(attempt.paper):
        raise QuizError("this answer cannot be marked yet", "Wait until the test is handed in.")
    if not 0 <= share <= 1 or not why.strip():
        raise QuizError("a mark is from 0 to 1 and says why", "Write in a few words what moved it.")
    desk.quizzes.lay_marks(attempt_id, [Judged(place, share, account.id, desk.clock.now(), why.strip())])
    return desk.quizzes.attempt(attempt_id)


def table(found: Results) -> list[dict[str, object]]:
    """The results as rows for a spreadsheet: one a person; `state` is passed, failed, running, absent or not_yet."""
    sat = {each.account.id for each in found.sat}
    rows = [
        {
            **_person(found, each.account, "passed" if each.passed else "failed"),
            "percent": each.percent,
            "passed": each.passed,
            "minutes": each.minutes,
            "handed_in": found.quiz.local(each.attempt.handed or each.attempt.ends).strftime("%Y-%m-%d %H:%M"),
        }
        for each in found.sat
    ]
    others = [_person(found, p, "running") for p in found.running if p.id not in sat]
    others += [_person(found, p, "absent" if found.over else "not_yet") for p in found.absent]
    return rows + [{**each, "percent": None, "passed": None, "minutes": None, "handed_in": None} for each in others]


def _person(found: Results, person: Account, state: str) -> dict[str, object]:
    return {"login": found.logins.get(person.id, ""), "name": person.name, "team": person.team, "state": state}
