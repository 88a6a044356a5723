"""A week of the test through the flows, on a real store: publish, sit, lose the network, hand in, review, correct."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest

from simulator.core.bank import Bank
from simulator.core.errors import NotAllowed, QuizError
from simulator.core.people import Account
from simulator.core.quiz import Attempt, Leave
from simulator.core.scoring import Score, Verdict
from simulator.flows import bank, cards, publishing, results, sitting
from simulator.flows.desk import Desk
from tests.core.test_paper import MANY, blueprint
from tests.fakes import FakeClock

T = TypeVar("T")
MONDAY = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # 09:00 in China
PLAN = blueprint({"count": 5}, minutes=30, pass_mark=60)


@pytest.fixture
def school(desk: Desk) -> Desk:
    """A desk with thirty questions and a scheduled test, on Monday morning."""
    return replace(desk, bank=Bank(MANY, {PLAN.id: PLAN}), clock=FakeClock(MONDAY))


@pytest.fixture
def trainer(desk: Desk) -> Account:
    account = Account("chen", "陈", "trainer", "培训", "zh")
    desk.store.keep_account(account)
    return account


def to(desk: Desk, moment: datetime) -> None:
    desk.clock.at = moment  # type: ignore[attr-defined]


def sit(desk: Desk, account: Account, right: int, quiz: str | None = None) -> str:
    attempt = sitting.begin(desk, account, quiz or sitting.offers(desk, account)[0].quiz.id)
    for place in range(len(attempt.paper)):
        sitting.answer(desk, account, attempt.id, place, "right" if place < right else "wrong")
    sitting.hand_in(desk, account, attempt.id)
    return attempt.id


def test_monday_publishes_itself_once_for_everybody(school: Desk, li: Account, wang: Account) -> None:
    to(school, MONDAY - timedelta(hours=2))
    assert sitting.offers(school, li) == ()
    to(school, MONDAY)
    mine, other = sitting.offers(school, li), sitting.offers(school, wang)
    assert [o.quiz.id for o in mine] == [o.quiz.id for o in other] and mine[0].quiz.paper
    assert mine[0].open and mine[0].left == 1
    assert len(school.quizzes.quizzes()) == 1


def test_a_sitting_goes_on_after_everything_was_lost(school: Desk, li: Account) -> None:
    quiz = sitting.offers(school, li)[0].quiz
    first = sitting.begin(school, li, quiz.id)
    sitting.answer(school, li, first.id, 2, "right", flagged=True)
    to(school, MONDAY + timedelta(minutes=10))
    again = sitting.begin(school, li, quiz.id)
    assert (again.id, again.given(), again.flagged(), again.ends) == (first.id, {2: "right"}, {2}, first.ends)
    assert sitting.offers(school, li)[0].running is not None


def test_time_hands_in_and_late_answers_are_refused(school: Desk, li: Account) -> None:
    attempt = sitting.begin(school, li, sitting.offers(school, li)[0].quiz.id)
    sitting.answer(school, li, attempt.id, 0, "right")
    to(school, attempt.ends + timedelta(seconds=3))
    with pytest.raises(QuizError, match="time is over"):
        sitting.answer(school, li, attempt.id, 1, "right")
    kept = sitting.sitting(school, li, attempt.id).attempt
    assert (kept.how, kept.handed, kept.percent()) == ("time", attempt.ends, 20.0)


def test_nobody_sits_twice_or_for_somebody_else_or_sees_the_key_early(school: Desk, li: Account, wang: Account) -> None:
    quiz = sitting.offers(school, li)[0].quiz
    attempt = sitting.begin(school, li, quiz.id)
    for forbidden in (
        lambda: sitting.answer(school, wang, attempt.id, 0, "right"),
        lambda: sitting.hand_in(school, wang, attempt.id),
        lambda: sitting.sitting(school, wang, attempt.id),
        lambda: sitting.review(school, wang, attempt.id),
        lambda: publishing.publish(school, li, publishing.Draft(PLAN, "2026-W49", quiz.paper, 1)),
        lambda: results.results(school, li, quiz.id),
        lambda: bank.write(school, li, []),
    ):
        with pytest.raises(NotAllowed):
            forbidden()
    with pytest.raises(QuizError, match="not handed in"):
        sitting.review(school, li, attempt.id)
    sitting.hand_in(school, li, attempt.id)
    with pytest.raises(QuizError, match="used your attempts"):
        sitting.begin(school, li, quiz.id)
    assert len(sitting.review(school, li, attempt.id)) == 5


def test_a_key_stays_hidden_while_a_second_attempt_is_left(school: Desk, li: Account, trainer: Account) -> None:
    twice = PLAN.model_copy(update={"attempts": 2})
    publishing.keep_blueprint(school, trainer, twice)
    first = sit(school, li, 3)
    with pytest.raises(QuizError, match="after the test has closed"):
        sitting.review(school, li, first)
    second = sit(school, li, 5)
    assert len(sitting.review(school, li, second)) == 5
    found = results.results(school, trainer, school.quizzes.attempt(first).quiz)
    assert [each.percent for each in found.sat] == [100.0]


def test_each_may_have_their_own_paper(school: Desk, li: Account, wang: Account, trainer: Account) -> None:
    publishing.keep_blueprint(school, trainer, PLAN.model_copy(update={"each_own": True}))
    one = school.quizzes.attempt(sit(school, li, 5))
    other = school.quizzes.attempt(sit(school, wang, 5))
    assert one.quiz == other.quiz and one.paper != other.paper
    assert one.percent() == other.percent() == 100


def test_a_make_up_test_has_fresh_questions_and_is_sat_once(school: Desk, li: Account, trainer: Account) -> None:
    first = school.quizzes.attempt(sit(school, li, 0))
    to(school, MONDAY + timedelta(days=1))
    assert sitting.offers(school, li) == ()
    publishing.allow_make_up(school, trainer, first.quiz, li.id)
    offer = sitting.offers(school, li)[0]
    assert offer.open and offer.left == 1
    second = school.quizzes.attempt(sit(school, li, 5, first.quiz))
    assert not set(first.paper) & set(second.paper) and second.percent() == 100
    with pytest.raises(QuizError, match="used your attempts"):
        sitting.begin(school, li, first.quiz)


def test_results_name_the_absent_and_a_corrected_key_moves_everybody(
    school: Desk, li: Account, wang: Account, trainer: Account
) -> None:
    done = sit(school, li, 4)
    quiz = school.quizzes.attempt(done).quiz
    found = results.results(school, trainer, quiz)
    assert [p.id for p in found.absent] == ["wang"] and found.mean == 80 and found.teams() == [("白班", 1, 1, 80.0)]
    assert sum(count for _, count in found.distribution()) == 1
    wrong = school.quizzes.quiz(quiz).questions[school.quizzes.quiz(quiz).paper[4]]
    corrected = wrong.model_copy(update={"answer": "wrong"})
    with pytest.raises(QuizError, match="says why"):
        results.correct_key(school, trainer, quiz, corrected, " ")
    assert results.correct_key(school, trainer, quiz, corrected, "the rule changed") == 1
    assert results.correct_key(school, trainer, quiz, corrected, "the rule changed") == 0
    last = sitting.review(school, li, done)[4]
    assert (last.share, [mark.why for mark in last.remarks]) == (1.0, ["the rule changed"])
    assert results.results(school, trainer, quiz).mean == 100
    assert [v.number for v in bank.versions(school, trainer, wrong.id)] == [0, 1]


def test_a_person_re_marks_an_answer(school: Desk, li: Account, trainer: Account) -> None:
    done = sit(school, li, 4)
    assert results.re_mark(school, trainer, done, 4, 0.5, "the point is there").percent() == 90
    with pytest.raises(NotAllowed):
        results.re_mark(school, li, done, 4, 1, "mine")
    with pytest.raises(QuizError, match="0 to 1"):
        results.re_mark(school, trainer, done, 4, 2, "too much")


def test_swapping_before_and_after_publication(school: Desk, li: Account, trainer: Account) -> None:
    made = publishing.draft(school, trainer, PLAN, "2026-W49")
    other = publishing.alternatives(school, trainer, made, 1)[0].id
    swapped = publishing.swap(made, 1, other)
    assert swapped.paper[1] == other and swapped.paper[0] == made.paper[0]
    with pytest.raises(QuizError, match="already"):
        publishing.swap(made, 1, made.paper[0])
    quiz = publishing.publish(school, trainer, swapped)
    third = next(id for id in MANY if id not in quiz.paper)
    assert publishing.replace_question(school, trainer, quiz.id, 0, third).paper[0] == third
    with pytest.raises(QuizError, match="published already"):
        publishing.publish(school, trainer, made)
    with pytest.raises(QuizError, match="window"):
        publishing.publish(school, trainer, replace(made, week="2026-W40"))
    to(school, MONDAY + timedelta(weeks=1))
    sitting.begin(school, li, quiz.id)
    with pytest.raises(QuizError, match="begun"):
        publishing.replace_question(school, trainer, quiz.id, 0, made.paper[0])


def test_what_was_wrong_becomes_cards_and_goes_when_it_is_known(school: Desk, li: Account) -> None:
    sit(school, li, 3)
    due = cards.due(school, li)
    assert len(due) == 2 and cards.check(due[0], "right").right
    coming = cards.rate(school, li, due[0].question.id, "easy")
    assert coming > school.clock.now() + timedelta(days=1)
    assert len(cards.due(school, li)) == 1
    to(school, coming)
    assert len(cards.due(school, li)) == 2


def test_a_closed_test_lets_nobody_begin(school: Desk, li: Account, trainer: Account) -> None:
    quiz = sitting.offers(school, li)[0].quiz
    publishing.close(school, trainer, quiz.id)
    with pytest.raises(QuizError, match="not open"):
        sitting.begin(school, li, quiz.id)


def test_a_retired_question_is_in_no_later_paper(school: Desk, trainer: Account) -> None:
    bank.retire(school, trainer, "q-3")
    papers = [publishing.draft(school, trainer, blueprint({"count": 29}), "2026-W49").paper for _ in range(3)]
    assert all("q-3" not in paper for paper in papers)
    assert [q.id for q in bank.find(bank.whole(school).questions, "zh", retired=True)] == ["q-3"]


def test_what_a_call_lost_becomes_cards_of_its_topics_once(school: Desk, li: Account) -> None:
    scenario = school.library.scenario("tiny-zh")
    lost = Verdict("opening", "courtesy", "none", 0.0, 8.0), Verdict("no_overpromise", "competence", "none", 0.0, 4.0)
    score = Score(call="c1", rubric="r", fingerprint="f", verdicts=lost, total=50.0, marks={}, fatal=(), grader="rules")
    added = cards.from_call(school, li, scenario, score)
    assert [q.topic for q in added] == ["norms"]
    assert cards.from_call(school, li, scenario, score) == added
    assert cards.due(school, li)[0].origin == "call:c1"


def test_ten_tabs_begin_one_sitting_and_hand_in_once(school: Desk, li: Account) -> None:
    quiz = sitting.offers(school, li)[0].quiz
    begun = _at_once(10, lambda _: sitting.begin(school, li, quiz.id).id)
    assert len(set(begun)) == 1 and len(school.quizzes.attempts(quiz.id, "li")) == 1
    ended = _at_once(4, lambda _: sitting.hand_in(school, li, begun[0]).handed)
    assert len(set(ended)) == 1
    assert len(school.quizzes.attempt(begun[0]).marks) == 5
    with pytest.raises(QuizError, match="used your attempts"):
        sitting.begin(school, li, quiz.id)


def _at_once(count: int, work: Callable[[int], T]) -> list[T]:
    ready = threading.Barrier(count)

    def one(number: int) -> T:
        ready.wait(10)
        return work(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


def test_an_answer_that_comes_while_the_sitting_is_being_handed_in_counts(school: Desk, li: Account) -> None:
    attempt = sitting.begin(school, li, sitting.offers(school, li)[0].quiz.id)
    real = school.quizzes.hand_in

    def late(marked: Attempt) -> Attempt:
        school.quizzes.hand_in = real  # type: ignore[method-assign]
        sitting.answer(school, li, attempt.id, 0, "right")
        return real(marked)

    school.quizzes.hand_in = late  # type: ignore[method-assign]
    done = sitting.hand_in(school, li, attempt.id)
    assert done.handed is not None and done.given() == {0: "right"} and done.percent() == 20


def test_a_clock_that_is_set_forward_ends_sittings_with_what_was_answered(school: Desk, li: Account) -> None:
    attempt = sitting.begin(school, li, sitting.offers(school, li)[0].quiz.id)
    sitting.answer(school, li, attempt.id, 0, "right")
    to(school, MONDAY + timedelta(hours=3))
    with pytest.raises(QuizError, match="time is over"):
        sitting.answer(school, li, attempt.id, 1, "right")
    assert sitting.settle_all(school) == 1 and sitting.settle_all(school) == 0
    to(school, MONDAY + timedelta(minutes=5))  # and back: what is handed in stays so
    kept = sitting.sitting(school, li, attempt.id).attempt
    assert (kept.how, kept.handed, kept.percent()) == ("time", attempt.ends, 20)
    with pytest.raises(QuizError, match="handed in"):
        sitting.answer(school, li, attempt.id, 1, "right")


def test_a_clock_that_is_set_back_loses_nothing_and_moves_no_end(school: Desk, li: Account) -> None:
    attempt = sitting.begin(school, li, sitting.offers(school, li)[0].quiz.id)
    sitting.answer(school, li, attempt.id, 0, "wrong")
    to(school, MONDAY - timedelta(minutes=20))  # before it opened
    sitting.answer(school, li, attempt.id, 0, "right")
    found = sitting.sitting(school, li, attempt.id)
    assert found.attempt.given() == {0: "right"} and found.attempt.ends == attempt.ends
    assert sitting.hand_in(school, li, attempt.id).percent() == 20


def test_leave_for_a_make_up_test_ends_to_the_second_and_never_shortens_a_sitting(
    school: Desk, li: Account, wang: Account, trainer: Account
) -> None:
    quiz = sitting.offers(school, li)[0].quiz
    to(school, quiz.closes + timedelta(hours=1))
    leave = publishing.allow_make_up(school, trainer, quiz.id, li.id, days=1)
    with pytest.raises(QuizError, match="not open"):
        sitting.begin(school, wang, quiz.id)
    to(school, leave.until - timedelta(minutes=10))
    begun = sitting.begin(school, li, quiz.id)
    assert begun.ends == leave.until and begun.paper == leave.paper
    to(school, leave.until + timedelta(seconds=3))
    assert sitting.offers(school, li) == () and sitting.sitting(school, li, begun.id).attempt.how == "time"
    to(school, leave.until - timedelta(minutes=5))
    again = publishing.allow_make_up(school, trainer, quiz.id, wang.id, days=1)
    to(school, again.until)
    with pytest.raises(QuizError, match="not open"):
        sitting.begin(school, wang, quiz.id)


def test_leave_that_ends_before_the_window_does_not_shorten_it(school: Desk, li: Account, trainer: Account) -> None:
    quiz = sitting.offers(school, li)[0].quiz
    to(school, MONDAY + timedelta(hours=1))
    school.quizzes.allow(Leave(quiz.id, li.id, school.clock.now() + timedelta(minutes=5), trainer.id, quiz.paper))
    begun = sitting.begin(school, li, quiz.id)
    assert begun.ends == begun.started + timedelta(minutes=30)


def test_cards_of_what_a_sitting_asks_wait_until_it_is_over(school: Desk, li: Account, trainer: Account) -> None:
    first = school.quizzes.attempt(sit(school, li, 0))
    assert len(cards.due(school, li)) == 5
    school.quizzes.allow(Leave(first.quiz, li.id, MONDAY + timedelta(days=2), trainer.id, first.paper[::-1]))
    to(school, MONDAY + timedelta(days=1))
    begun = sitting.begin(school, li, first.quiz)
    assert cards.due(school, li) == ()
    sitting.hand_in(school, li, begun.id)
    to(school, MONDAY + timedelta(days=2))
    assert len(cards.due(school, li)) == 5


@pytest.mark.parametrize("hidden", [{"attempts": 2}, {"review": "closed"}], ids=str)
def test_cards_do_not_show_a_key_that_the_test_still_hides(
    school: Desk, li: Account, trainer: Account, hidden: dict[str, object]
) -> None:
    plan = PLAN.model_copy(update=hidden)
    quiz = publishing.publish(school, trainer, publishing.draft(school, trainer, plan, "2026-W48"))
    sit(school, li, 0, quiz.id)
    assert cards.due(school, li) == ()
    to(school, quiz.closes)
    assert {card.question.id for card in cards.due(school, li)} == set(quiz.paper)


def test_who_sat_the_week_in_another_language_is_not_absent(school: Desk, li: Account, wang: Account, trainer: Account) -> None:
    sit(school, li, 4)
    english = {id: q.model_copy(update={"id": f"en-{id}", "lang": "en"}) for id, q in MANY.items()}
    both = replace(school, bank=Bank({**MANY, **{q.id: q for q in english.values()}}, {PLAN.id: PLAN}))
    plan = PLAN.model_copy(update={"id": "weekly-en", "lang": "en"})
    quiz = publishing.publish(both, trainer, publishing.draft(both, trainer, plan, "2026-W48"))
    assert [p.id for p in results.results(both, trainer, quiz.id).absent] == ["wang"]


def test_what_can_be_sat_comes_before_what_opens_later(school: Desk, li: Account, trainer: Account) -> None:
    publishing.publish(school, trainer, publishing.draft(school, trainer, PLAN, "2026-W49"))
    assert [offer.open for offer in sitting.offers(school, li)] == [True, False]


def test_the_table_says_of_everybody_how_they_stand(school: Desk, li: Account, wang: Account, trainer: Account) -> None:
    quiz = sitting.offers(school, li)[0].quiz
    sit(school, li, 2)
    found = results.results(school, trainer, quiz.id)
    assert [(row["name"], row["state"]) for row in results.table(found)] == [(li.name, "failed"), (wang.name, "not_yet")]
    sitting.begin(school, wang, quiz.id)
    assert [row["state"] for row in results.table(results.results(school, trainer, quiz.id))] == ["failed", "running"]
    to(school, quiz.closes)
    zhao = Account("zhao", wang.name, "trainee", "夜班", "zh")  # came late, and is called as somebody else
    school.store.keep_account(zhao)
    last = results.table(results.results(school, trainer, quiz.id))
    assert sorted(str(row["state"]) for row in last) == ["absent", "failed", "failed"]


def test_results_begin_with_a_test_that_has_opened(school: Desk, li: Account, trainer: Account) -> None:
    publishing.publish(school, trainer, publishing.draft(school, trainer, PLAN, "2026-W49"))
    assert results.tests(school, trainer) == ()
    sitting.offers(school, li)
    assert [quiz.week for quiz in results.tests(school, trainer)] == ["2026-W48"]
