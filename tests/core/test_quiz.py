"""Sittings: windows, the time that is left, late answers, marks laid over marks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from simulator.core import quiz as quizzes
from simulator.core.errors import QuizError
from simulator.core.quiz import GRACE, Attempt, Judged, Leave, Quiz, Step
from tests.core.test_paper import blueprint, question

OPENS = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
CLOSES = OPENS + timedelta(hours=12)
QUESTIONS = {q.id: q for q in (question(1), question(2), question(3))}
QUIZ = Quiz("t", blueprint({"count": 3}, minutes=30), "2026-W48", OPENS, CLOSES, QUESTIONS, ("q-1", "q-2", "q-3"), OPENS)
MINUTE = timedelta(minutes=1)


def begun(at: datetime, earlier: int = 0, left: int = 1, leave: Leave | None = None) -> Attempt:
    return quizzes.begin(QUIZ, "li", "a", at, earlier, left, leave, QUIZ.paper, 5)


@pytest.mark.parametrize(
    ("at", "ends"),
    [
        (OPENS, OPENS + 30 * MINUTE),
        (CLOSES - 31 * MINUTE, CLOSES - MINUTE),
        (CLOSES - 10 * MINUTE, CLOSES),
        (CLOSES - timedelta(seconds=1), CLOSES),
    ],
)
def test_a_sitting_ends_at_the_time_limit_or_at_closing(at: datetime, ends: datetime) -> None:
    assert begun(at).ends == ends


@pytest.mark.parametrize("at", [OPENS - timedelta(microseconds=1), CLOSES, CLOSES + MINUTE])
def test_outside_the_window_nobody_begins_and_the_centres_own_clock_is_told(at: datetime) -> None:
    with pytest.raises(QuizError, match="not open") as error:
        begun(at)
    assert "08:00" in error.value.hint and "20:00" in error.value.hint


def test_used_attempts_and_leave() -> None:
    with pytest.raises(QuizError, match="used your attempts"):
        begun(OPENS, 1, 0)
    later = CLOSES + timedelta(hours=3)
    leave = Leave("t", "li", later + 20 * MINUTE, "trainer", ("q-1",))
    assert begun(later, 1, 1, leave).ends == leave.until
    with pytest.raises(QuizError, match="not open"):
        begun(leave.until, 1, 1, leave)


def test_answers_are_taken_to_the_end_and_its_grace_and_no_further() -> None:
    attempt = begun(OPENS)
    quizzes.check_answer(attempt, "li", 0, attempt.ends + GRACE - timedelta(microseconds=1))
    for who, place, at, says in [
        ("li", 0, attempt.ends + GRACE, "time is over"),
        ("wang", 0, OPENS, "somebody else"),
        ("li", 3, OPENS, "no such question"),
        ("li", -1, OPENS, "no such question"),
    ]:
        with pytest.raises(QuizError, match=says):
            quizzes.check_answer(attempt, who, place, at)
    with pytest.raises(QuizError, match="handed in"):
        quizzes.check_answer(replace(attempt, handed=OPENS), "li", 0, OPENS)


def test_the_latest_answer_counts_and_marks_lie_over_marks() -> None:
    steps = (Step(0, "wrong", True, OPENS), Step(1, "right", False, OPENS), Step(0, "right", False, OPENS))
    attempt = replace(begun(OPENS), steps=steps)
    assert (attempt.given(), attempt.flagged()) == ({0: "right", 1: "right"}, set())
    handed = quizzes.hand_in(attempt, QUIZ, OPENS + 5 * MINUTE, "self")
    assert (handed.percent(), handed.how, handed.handed) == (66.7, "self", OPENS + 5 * MINUTE)
    assert quizzes.hand_in(handed, QUIZ, CLOSES, "time") is handed
    over = replace(handed, marks=(*handed.marks, Judged(2, 1.0, "trainer", CLOSES, "both are right")))
    assert over.percent() == 100
    assert [r.remarks for r in quizzes.review(over, QUIZ)][2][0].why == "both are right"


def test_a_sitting_that_the_clock_ends_is_dated_at_its_end_even_when_found_days_later() -> None:
    attempt = begun(OPENS)
    assert not quizzes.due(attempt, attempt.ends) and quizzes.due(attempt, attempt.ends + GRACE)
    assert quizzes.hand_in(attempt, QUIZ, CLOSES + timedelta(days=3), "time").handed == attempt.ends


def test_the_key_is_hidden_until_the_sitting_is_over() -> None:
    with pytest.raises(QuizError, match="not handed in"):
        quizzes.review(begun(OPENS), QUIZ)
