"""Sitting a test: what is open for a person, beginning, answering, flagging, handing in, and the review afterwards."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from simulator.core import paper as papers
from simulator.core import quiz as quizzes
from simulator.core.errors import NotAllowed, QuizError
from simulator.core.people import Account, require
from simulator.core.question import Face, Given
from simulator.core.quiz import Attempt, Leave, Quiz, Reviewed, Step
from simulator.flows import cards, publishing
from simulator.flows.desk import Desk


@dataclass(frozen=True)
class Offer:
    """A test as it stands for one person: `running` is a sitting that goes on, `left` how many more they may begin."""

    quiz: Quiz
    left: int
    running: Attempt | None
    done: tuple[Attempt, ...]
    leave: Leave | None
    now: datetime

    @property
    def open(self) -> bool:
        """Whether a sitting may be begun now."""
        made_up = self.leave is not None and self.now < self.leave.until
        return self.left > 0 and (self.quiz.open_at(self.now) or made_up)

    @property
    def closes(self) -> datetime:
        """When this person may last hand in."""
        return max(self.quiz.closes, self.leave.until) if self.leave is not None else self.quiz.closes


@dataclass(frozen=True)
class Sitting:
    """A running or finished sitting with its test, at the server's time."""

    attempt: Attempt
    quiz: Quiz
    now: datetime

    def face(self, place: int) -> Face:
        """The question at a place, without its key."""
        return quizzes.face(self.attempt, self.quiz, place)

    def answered(self) -> dict[int, bool]:
        """The places that have an answer, each with whether nothing of it is left open."""
        return quizzes.answered(self.attempt, self.quiz)


def offers(desk: Desk, account: Account) -> tuple[Offer, ...]:
    """The tests that this person goes on sitting, can sit, or will be able to sit, in this order; the schedule publishes first."""
    require(account, "sit_quiz")
    publishing.publish_due(desk)
    now = desk.clock.now()
    leaves = {leave.quiz: leave for leave in desk.quizzes.leaves(account.id)}
    made_up = [desk.quizzes.quiz(id) for id, leave in leaves.items() if leave.until > now]
    current = {quiz.id: quiz for quiz in (*desk.quizzes.quizzes(now), *made_up)}
    made = [_offer(desk, account, quiz, leaves.get(quiz.id), now) for quiz in current.values()]
    return tuple(sorted(made, key=lambda each: (each.running is None, not each.open)))


def _offer(desk: Desk, account: Account, quiz: Quiz, leave: Leave | None, now: datetime) -> Offer:
    mine = [settled(desk, attempt, quiz) for attempt in desk.quizzes.attempts(quiz.id, account.id)]
    left = quiz.blueprint.attempts + (leave is not None) - len(mine)
    if leave is not None and not quiz.open_at(now):
        # attempts that the window took with it are not made up for: one leave, one paper
        left = int(not any(attempt.paper == leave.paper for attempt in mine))
    running = next((attempt for attempt in mine if attempt.handed is None), None)
    done = tuple(attempt for attempt in mine if attempt.handed is not None)
    return Offer(quiz, max(0, left), running, done, leave, now)


def begin(desk: Desk, account: Account, quiz_id: str) -> Attempt:
    """Begins a sitting, or gives back the one that is running; raises QuizError, NotFound."""
    require(account, "sit_quiz")
    now = desk.clock.now()
    leave = desk.quizzes.leave(quiz_id, account.id)
    quiz = desk.quizzes.quiz(quiz_id)
    offer = _offer(desk, account, quiz, leave, now)
    if offer.running is not None:
        return offer.running
    seed = uuid.uuid4().int % 2**31
    paper = _paper(desk, account, offer, seed)
    made = quizzes.begin(quiz, account.id, uuid.uuid4().hex, now, len(offer.done), offer.left, leave, paper, seed)
    return desk.quizzes.begin(made)


def _paper(desk: Desk, account: Account, offer: Offer, seed: int) -> tuple[str, ...]:
    quiz = offer.quiz
    if offer.leave is not None and not (quiz.open_at(offer.now) and len(offer.done) < quiz.blueprint.attempts):
        return offer.leave.paper
    if quiz.blueprint.each_own:
        met = publishing.asked(desk, quiz.blueprint, quiz.opens, account.id)
        return papers.draw(quiz.blueprint, quiz.questions, seed, quiz.opens.date(), met)
    return quiz.paper


def sitting(desk: Desk, account: Account, attempt_id: str) -> Sitting:
    """The person's own sitting as it stands; one whose time is over is handed in first. Raises NotAllowed, NotFound."""
    attempt = desk.quizzes.attempt(attempt_id)
    if attempt.account != account.id:
        raise NotAllowed("this is somebody else's test", "Open your own.")
    quiz = desk.quizzes.quiz(attempt.quiz)
    return Sitting(settled(desk, attempt, quiz), quiz, desk.clock.now())


def answer(desk: Desk, account: Account, attempt_id: str, place: int, given: Given | None, flagged: bool = False) -> None:
    """Saves what was given to a place, and whether it is flagged; once it returns it is on disk.

    Raises QuizError when it is late, handed in, or no such place; NotAllowed when it is another person's.
    """
    attempt = desk.quizzes.attempt_head(attempt_id)
    now = desk.clock.now()
    if attempt.account != account.id:
        raise NotAllowed("this is somebody else's test", "Open your own.")
    quizzes.check_answer(attempt, account.id, place, now)
    desk.quizzes.add_step(attempt_id, Step(place, given, flagged, now))


def hand_in(desk: Desk, account: Account, attempt_id: str) -> Attempt:
    """Hands in the person's own sitting; handed in twice, the first counts."""
    found = sitting(desk, account, attempt_id)
    return _handed(desk, found.attempt, found.quiz, found.now, "self")


def settled(desk: Desk, attempt: Attempt, quiz: Quiz) -> Attempt:
    """The sitting, handed in by the clock when its time is over."""
    now = desk.clock.now()
    return _handed(desk, attempt, quiz, now, "time") if quizzes.due(attempt, now) else attempt


def settle_all(desk: Desk) -> int:
    """Hands in every sitting whose time is over; how many that were."""
    now = desk.clock.now()
    due = [attempt for attempt in desk.quizzes.open_attempts() if quizzes.due(attempt, now)]
    for attempt in due:
        _handed(desk, attempt, desk.quizzes.quiz(attempt.quiz), now, "time")
    return len(due)


def _handed(desk: Desk, attempt: Attempt, quiz: Quiz, now: datetime, how: quizzes.How) -> Attempt:
    if attempt.handed is not None:
        return attempt
    how = "closed" if how == "time" and attempt.ends == quiz.closes else how
    kept = desk.quizzes.hand_in(quizzes.hand_in(attempt, quiz, now, how))
    while kept.handed is None:  # an answer came meanwhile, and it counts
        kept = desk.quizzes.hand_in(quizzes.hand_in(kept, quiz, now, how))
    cards.from_test(desk, kept, quiz)
    return kept


def review(desk: Desk, account: Account, attempt_id: str) -> tuple[Reviewed, ...]:
    """Every question of a finished sitting with its key, for the person themselves and those who see results.

    Raises QuizError while the key must stay hidden: the sitting goes on, the person may sit again, or the blueprint
    shows it after closing only.
    """
    attempt = desk.quizzes.attempt(attempt_id)
    quiz = desk.quizzes.quiz(attempt.quiz)
    attempt = settled(desk, attempt, quiz)
    if attempt.account != account.id:
        require(account, "see_results")
    elif attempt.handed is not None and not key_shown(desk, account, attempt, quiz):
        raise QuizError("the key is shown after the test has closed", f"It closes at {quiz.local(quiz.closes):%H:%M}.")
    return quizzes.review(attempt, quiz)


def key_shown(desk: Desk, account: Account, attempt: Attempt, quiz: Quiz) -> bool:
    """Whether this person may see the key of their own sitting now."""
    begun = len(desk.quizzes.attempts(quiz.id, account.id))
    return attempt.handed is not None and quiz.key_open(begun, desk.clock.now())


def history(desk: Desk, account: Account) -> tuple[tuple[Attempt, Quiz], ...]:
    """The person's finished sittings with their tests, newest first."""
    found = ((attempt, desk.quizzes.quiz(attempt.quiz)) for attempt in desk.quizzes.attempts_of(account.id))
    return tuple((a, quiz) for attempt, quiz in found if (a := settled(desk, attempt, quiz)).handed is not None)
