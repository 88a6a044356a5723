"""Review cards: what was wrong in a test or missed in a call comes back on the day on which it would be forgotten.

The days are those of FSRS (free spaced repetition scheduler), package `fsrs`, with 90 % wanted retention and no fuzz.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from fsrs import Card, Rating, Scheduler

from simulator.core import topics
from simulator.core.errors import QuizError
from simulator.core.people import Account, require
from simulator.core.question import Given, Marked, Policy, Question, TestTopic, drawn
from simulator.core.quiz import Attempt, Quiz
from simulator.core.scenario import Scenario
from simulator.core.scoring import Score
from simulator.flows import bank
from simulator.flows.desk import Desk

_SCHEDULER = Scheduler(enable_fuzzing=False)
DAILY = 20
"""How many cards a day asks for: about five minutes."""
_FROM_CALL = 3
"""How many cards one call may add."""
RATINGS = {"again": Rating.Again, "hard": Rating.Hard, "good": Rating.Good, "easy": Rating.Easy}


@dataclass(frozen=True)
class Shown:
    """A card that is due: its question, where it came from (`test:<id>` or `call:<id>`), and the seed it is shown with."""

    question: Question
    origin: str
    due: datetime
    seed: int


def from_test(desk: Desk, attempt: Attempt, quiz: Quiz) -> None:
    """Makes a card of every question that did not earn everything; one that is in the deck comes back at once."""
    for place, share in attempt.shares().items():
        if share < 1:
            _add(desk, attempt.account, quiz.questions[attempt.paper[place]].id, f"test:{quiz.id}", again=True)


def from_call(desk: Desk, account: Account, scenario: Scenario, score: Score) -> list[Question]:
    """Makes cards of the questions that belong to what a call lost most, at most three; those that came from this call.

    Doing it twice for one call adds nothing.
    """
    deck = desk.quizzes.cards(account.id)
    origin = f"call:{score.call}"
    known = [id for id, each in deck.items() if each[2] == origin]
    if known:
        pool = bank.whole(desk).questions
        return [pool[id] for id in known if id in pool]
    lost = sorted(
        (v for v in score.verdicts if v.points is not None and v.points < v.most),
        key=lambda verdict: verdict.lost,
        reverse=True,
    )
    pool, now = bank.whole(desk).questions, desk.clock.now()
    added: list[Question] = []
    for verdict in lost[:_FROM_CALL]:
        wanted = topics.of_criterion(verdict.criterion, verdict.mark, scenario.topic)
        fit = [
            q
            for q in pool.values()
            if q.lang == scenario.lang and q.topic in wanted and q.in_force(now.date()) and q.id not in deck and q not in added
        ]
        if fit:
            added.append(min(fit, key=lambda q: drawn(0, f"{account.id}:{q.id}")))
            _add(desk, account.id, added[-1].id, origin)
    return added


def due(desk: Desk, account: Account, limit: int = DAILY) -> tuple[Shown, ...]:
    """The cards of today, longest due first, those from tests and from calls taking turns.

    What is asked in a sitting that goes on, or in a test whose key is still hidden, waits: a card shows its key.
    """
    require(account, "sit_quiz")
    now, pool = desk.clock.now(), bank.whole(desk).questions
    hidden = _hidden(desk, account, now)
    found = [
        Shown(pool[id], origin, at, drawn(0, f"{id}:{at.isoformat()}") % 2**31)
        for id, (_, at, origin) in desk.quizzes.cards(account.id).items()
        if at <= now and id in pool and id not in hidden and pool[id].in_force(now.date())
    ]
    seen: Counter[str] = Counter()
    turns = []
    for card in sorted(found, key=lambda card: card.due):
        kind = card.origin.partition(":")[0]
        turns.append((seen[kind], card))
        seen[kind] += 1
    return tuple(card for _, card in sorted(turns, key=lambda pair: (pair[0], pair[1].due)))[:limit]


def _hidden(desk: Desk, account: Account, now: datetime) -> set[str]:
    """The questions whose key this person may not see now."""
    attempts, current = desk.quizzes.attempts_of(account.id), {quiz.id: quiz for quiz in desk.quizzes.quizzes(now)}
    begun = Counter(attempt.quiz for attempt in attempts)
    kept = {id for id, quiz in current.items() if not quiz.key_open(begun[id], now)}
    return {id for attempt in attempts if attempt.handed is None or attempt.quiz in kept for id in attempt.paper}


def deck(desk: Desk, account: Account) -> tuple[int, datetime | None]:
    """How many cards the person has, and when the next is due."""
    cards = desk.quizzes.cards(account.id)
    return len(cards), min((at for _, at, _ in cards.values()), default=None)


def check(card: Shown, given: Given | None) -> Marked:
    """What an answer to a card earns."""
    return card.question.mark(given, card.seed, Policy(partial=True))


def rate(desk: Desk, account: Account, question: str, rating: str) -> datetime:
    """Keeps how well a card was known (again, hard, good, easy); when it comes back. Raises QuizError."""
    require(account, "sit_quiz")
    kept = desk.quizzes.cards(account.id).get(question)
    if kept is None or rating not in RATINGS:
        raise QuizError("there is no such card", "Reload the page.")
    moved, _ = _SCHEDULER.review_card(Card.from_json(kept[0]), RATINGS[rating], desk.clock.now())
    desk.quizzes.keep_card(account.id, question, moved.to_json(), moved.due, kept[2])
    return moved.due


def weakest_topic(desk: Desk, account: Account) -> TestTopic | None:
    """The topic of most cards that are still being learnt; None without cards."""
    pool = bank.whole(desk).questions
    counted: Counter[TestTopic] = Counter(pool[id].topic for id in desk.quizzes.cards(account.id) if id in pool)
    return min(counted.items(), key=lambda pair: (-pair[1], pair[0]))[0] if counted else None


def training_call(desk: Desk, account: Account, lang: str) -> tuple[TestTopic, Scenario] | None:
    """The topic that is missed most and the easiest call that trains it; None where there is none."""
    topic = weakest_topic(desk, account)
    if topic is None:
        return None
    subjects = topics.calls_for(topic)
    fit = [s for s in desk.library.scenarios.values() if s.topic in subjects and s.lang == lang and not s.sensitive]
    return (topic, min(fit, key=lambda s: (s.level, s.id))) if fit else None


def _add(desk: Desk, account: str, question: str, origin: str, again: bool = False) -> None:
    kept = desk.quizzes.cards(account).get(question)
    now = desk.clock.now()
    if kept is None:
        card = Card(card_id=drawn(0, question) % 2**31, due=now)
    elif again:
        card, _ = _SCHEDULER.review_card(Card.from_json(kept[0]), Rating.Again, now)
    else:
        return
    desk.quizzes.keep_card(account, question, card.to_json(), card.due, origin)
