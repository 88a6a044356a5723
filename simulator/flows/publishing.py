"""The weekly test before anybody sits it: blueprints, drafts, publication by hand or by schedule, closing."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from simulator.core import paper as papers
from simulator.core.bank import Bank
from simulator.core.errors import NotFound, QuizError, SimulatorError
from simulator.core.paper import Asked, Blueprint
from simulator.core.people import Account, require
from simulator.core.question import Question
from simulator.core.quiz import Leave, Quiz
from simulator.core.weeks import monday_of, week_of, window
from simulator.flows import bank
from simulator.flows.desk import Desk

_MISSED = 0.6
"""Asked lately but missed: fewer than this share of the marks were earned, so it may be asked again at once."""


@dataclass(frozen=True)
class Draft:
    """A paper before it is published; `seed` shows it as one candidate would meet it."""

    blueprint: Blueprint
    week: str
    paper: tuple[str, ...]
    seed: int


def keep_blueprint(desk: Desk, account: Account, blueprint: Blueprint) -> None:
    """Keeps a blueprint for the weeks to come; raises NotAllowed."""
    require(account, "run_quizzes")
    desk.quizzes.keep_blueprint(blueprint, account.id, desk.clock.now())


def draft(desk: Desk, account: Account, blueprint: Blueprint, week: str) -> Draft:
    """A paper for a week; raises QuizError when the bank cannot fill it."""
    require(account, "run_quizzes")
    return _draft(desk, bank.whole(desk), blueprint, week)


def _draft(desk: Desk, whole: Bank, blueprint: Blueprint, week: str) -> Draft:
    seed = _seed()
    opens = _window(blueprint, week)[0]
    drawn = papers.draw(blueprint, whole.questions, seed, opens.date(), asked(desk, blueprint, opens))
    return Draft(blueprint, week, drawn, seed)


def alternatives(desk: Desk, account: Account, made: Draft, place: int) -> list[Question]:
    """What may stand at a place instead: fit for the day, and of the rule that filled the place."""
    require(account, "run_quizzes")
    day = _window(made.blueprint, made.week)[0].date()
    rule, last = made.blueprint.rules[0], 0
    for each in made.blueprint.rules:
        rule, last = each, last + each.count
        if place < last:
            break
    fit = papers.usable(made.blueprint, bank.whole(desk).questions, day)
    return [q for q in fit if rule.takes(q) and q.id not in made.paper]


def swap(made: Draft, place: int, id: str) -> Draft:
    """The draft with another question at a place; raises QuizError when it is in the paper already."""
    if id in made.paper:
        raise QuizError("this question is in the paper already", "Choose another one.")
    return replace(made, paper=(*made.paper[:place], id, *made.paper[place + 1 :]))


def publish(desk: Desk, account: Account, made: Draft) -> Quiz:
    """Publishes a draft; of a blueprint and week there is one test, and the first that was published stays.

    Raises QuizError when it stands already or its window is over.
    """
    require(account, "run_quizzes")
    if desk.quizzes.published(made.blueprint.id, made.week):
        raise QuizError(f"the test of {made.week} is published already", "Change single questions in it, or wait a week.")
    if _window(made.blueprint, made.week)[1] <= desk.clock.now():
        raise QuizError(f"the window of {made.week} is over", "Publish for a coming week.")
    return _publish(desk, made, account.id)


def publish_due(desk: Desk) -> list[Quiz]:
    """Publishes what the schedule asks for now; doing it twice is doing it once.

    A blueprint that the bank cannot fill is passed over: the trainer's page says so.
    """
    made = []
    now = desk.clock.now()
    for blueprint in _scheduled(desk):
        week = week_of(now, blueprint.zone)
        opens, closes = _window(blueprint, week)
        if opens <= now < closes and not desk.quizzes.published(blueprint.id, week):
            try:
                made.append(_publish(desk, _draft(desk, bank.whole(desk), blueprint, week), ""))
            except QuizError:
                continue
    return made


def _scheduled(desk: Desk) -> list[Blueprint]:
    own = desk.quizzes.own_blueprints()
    return [b for b in {**desk.bank.blueprints, **own}.values() if b.scheduled]


def troubles(desk: Desk, account: Account) -> list[tuple[Blueprint, SimulatorError]]:
    """The blueprints that could not be filled this week, each with what is wrong."""
    require(account, "run_quizzes")
    found = []
    whole = bank.whole(desk)
    for blueprint in whole.blueprints.values():
        try:
            _draft(desk, whole, blueprint, week_of(desk.clock.now(), blueprint.zone))
        except SimulatorError as error:
            found.append((blueprint, error))
    return found


def _publish(desk: Desk, made: Draft, by: str) -> Quiz:
    opens, closes = _window(made.blueprint, made.week)
    whole = bank.whole(desk).questions
    if made.blueprint.each_own:
        fit = papers.usable(made.blueprint, whole, opens.date())
        ids = [q.id for q in fit if any(rule.takes(q) for rule in made.blueprint.rules)]
    else:
        ids = list(made.paper)
    common = () if made.blueprint.each_own else made.paper
    questions = {id: whole[id] for id in ids}
    now = desk.clock.now()
    return desk.quizzes.publish(
        Quiz(uuid.uuid4().hex[:12], made.blueprint, made.week, opens, closes, questions, common, now, by)
    )


def current(desk: Desk, account: Account) -> list[tuple[Quiz, int]]:
    """The tests that are open or will be, each with how many sittings were begun."""
    require(account, "run_quizzes")
    return [(quiz, len(desk.quizzes.attempts(quiz.id))) for quiz in desk.quizzes.quizzes(desk.clock.now())]


def weeks(desk: Desk, account: Account, blueprint: Blueprint) -> list[tuple[str, bool]]:
    """The weeks that can be drawn for, each with whether its test is published."""
    require(account, "run_quizzes")
    options = week_options(desk.clock.now(), blueprint)
    return [(week, desk.quizzes.published(blueprint.id, week)) for week in options]


def replace_question(desk: Desk, account: Account, quiz_id: str, place: int, id: str) -> Quiz:
    """Puts another question at a place of a published paper; raises QuizError once somebody has begun it."""
    require(account, "run_quizzes")
    quiz = desk.quizzes.quiz(quiz_id)
    if desk.quizzes.attempts(quiz_id):
        raise QuizError("somebody has begun this test", "Correct the question's key instead; everybody is re-scored.")
    made = swap(Draft(quiz.blueprint, quiz.week, quiz.paper, 0), place, id)
    whole = bank.whole(desk)
    changed = replace(quiz, paper=made.paper, questions={each: whole.question(each) for each in made.paper})
    desk.quizzes.correct(changed)
    return changed


def close(desk: Desk, account: Account, quiz_id: str) -> Quiz:
    """Closes a test for good; who sits it still may finish in the time they have. Raises NotFound."""
    require(account, "run_quizzes")
    desk.quizzes.quiz(quiz_id)
    desk.quizzes.close(quiz_id)
    return desk.quizzes.quiz(quiz_id)


def allow_make_up(desk: Desk, account: Account, quiz_id: str, person: str, days: int = 3) -> Leave:
    """Allows a person a make-up test (补考) with a fresh paper from the same blueprint; raises NotFound, QuizError."""
    require(account, "run_quizzes")
    quiz, sitter, whole = desk.quizzes.quiz(quiz_id), desk.store.account(person), bank.whole(desk)
    now = desk.clock.now()
    met = {id for attempt in desk.quizzes.attempts(quiz_id, sitter.id) for id in attempt.paper} | set(quiz.paper)
    fresh = papers.draw(quiz.blueprint, whole.questions, _seed(), now.date(), Asked(met))
    more = {id: whole.question(id) for id in fresh if id not in quiz.questions}
    if more:
        desk.quizzes.correct(replace(quiz, questions={**quiz.questions, **more}))
    leave = Leave(quiz_id, sitter.id, now + timedelta(days=days), account.id, fresh)
    desk.quizzes.allow(leave)
    return leave


def asked(desk: Desk, blueprint: Blueprint, now: datetime, person: str | None = None) -> Asked:
    """What was asked in the weeks in which a question rests, and what of it was missed: by one person, or by most."""
    since = now - timedelta(weeks=blueprint.rest_weeks)
    lately: set[str] = set()
    missed: set[str] = set()
    for quiz in desk.quizzes.quizzes(since):
        if quiz.opens >= now or quiz.blueprint.lang != blueprint.lang:
            continue
        attempts = desk.quizzes.attempts(quiz.id, person)
        lately |= set(quiz.paper) if person is None else {id for a in attempts for id in a.paper}
        earned: dict[str, list[float]] = {}
        for attempt in attempts:
            for place, share in attempt.shares().items():
                earned.setdefault(attempt.paper[place], []).append(share)
        missed |= {id for id, shares in earned.items() if sum(shares) / len(shares) < _MISSED}
    return Asked(lately, missed)


def week_options(now: datetime, blueprint: Blueprint, count: int = 4) -> Sequence[str]:
    """This week and the coming ones whose window is not over."""
    weeks = [week_of(now + timedelta(weeks=at), blueprint.zone) for at in range(count + 1)]
    return [week for week in weeks if _window(blueprint, week)[1] > now][:count]


def _window(blueprint: Blueprint, week: str) -> tuple[datetime, datetime]:
    try:
        monday_of(week)
    except ValueError as error:
        raise NotFound(f"there is no week {week!r}", "Write it like 2026-W48.") from error
    open_ = window(week, blueprint.day, blueprint.opens, blueprint.closes, blueprint.zone)
    return open_.opens, open_.closes


def _seed() -> int:
    return uuid.uuid4().int % 2**31
