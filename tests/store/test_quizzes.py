"""The store of tests: one paper a week, one open sitting a person, steps and marks that only grow."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from simulator.core import quiz as quizzes
from simulator.core.errors import NotFound, QuizError
from simulator.core.people import Account
from simulator.core.quiz import Judged, Leave, Step
from simulator.store.database import Connections
from simulator.store.facts import SqliteStore
from simulator.store.quizzes import QuizStore
from tests.core.test_paper import question
from tests.core.test_quiz import MINUTE, OPENS, QUIZ, begun


@pytest.fixture
def kept(tmp_path: Path) -> QuizStore:
    connections = Connections(tmp_path / "facts.db")
    people = SqliteStore(connections)
    for name in ("li", "wang"):
        people.keep_account(Account(name, name, "trainee", "", "zh"))
    return QuizStore(connections)


def test_a_test_comes_back_as_it_was_published_and_the_first_of_a_week_stays(kept: QuizStore) -> None:
    assert kept.publish(QUIZ) == QUIZ
    assert kept.publish(replace(QUIZ, id="second")).id == "t"
    assert kept.published("w", "2026-W48") and not kept.published("w", "2026-W49")
    assert kept.quizzes(QUIZ.closes) == () and kept.quizzes(QUIZ.opens)[0] == QUIZ
    kept.close("t")
    assert kept.quiz("t").closed
    with pytest.raises(NotFound):
        kept.quiz("no")


def test_two_tabs_begin_one_sitting(kept: QuizStore) -> None:
    kept.publish(QUIZ)
    first = kept.begin(begun(OPENS))
    assert kept.begin(replace(begun(OPENS), id="b", seed=9)) == first
    assert len(kept.attempts("t")) == 1


def test_steps_and_marks_only_grow_and_a_handed_in_sitting_takes_no_more(kept: QuizStore) -> None:
    kept.publish(QUIZ)
    attempt = kept.begin(begun(OPENS))
    for at, given in enumerate(["right", None, ["A", "B"], {"0": "1"}, "对的答案"]):
        kept.add_step(attempt.id, Step(at % 3, given, at == 2, OPENS + at * MINUTE))
    whole = kept.attempt(attempt.id)
    assert [step.given for step in whole.steps] == ["right", None, ["A", "B"], {"0": "1"}, "对的答案"]
    assert kept.attempt_head(attempt.id).steps == ()
    handed = kept.hand_in(quizzes.hand_in(whole, QUIZ, OPENS + 9 * MINUTE, "self"))
    assert kept.hand_in(replace(handed, how="time")).how == "self" and len(handed.marks) == 3
    with pytest.raises(QuizError, match="handed in"):
        kept.add_step(attempt.id, Step(0, "wrong", False, OPENS))
    kept.lay_marks(attempt.id, [Judged(1, 1.0, "chen", OPENS, "why")])
    assert kept.attempts_of("li")[0].marks[-1].why == "why" and kept.open_attempts() == ()


def test_questions_keep_their_versions(kept: QuizStore) -> None:
    kept.keep_questions([question(1), question(2)], "chen", OPENS)
    kept.keep_questions([question(1, level=3)], "chen", OPENS + MINUTE)
    assert kept.own_questions()["q-1"].level == 3 and len(kept.own_questions()) == 2
    assert [(number, q.level) for number, q, _, _ in kept.versions("q-1")] == [(1, 1), (2, 3)]


def test_leave_and_cards(kept: QuizStore) -> None:
    kept.publish(QUIZ)
    leave = Leave("t", "li", OPENS + timedelta(days=3), "chen", ("q-1",))
    kept.allow(leave)
    assert kept.leave("t", "li") == leave and kept.leaves("li") == (leave,) and kept.leave("t", "wang") is None
    kept.keep_card("li", "q-1", "{}", OPENS, "test:t")
    kept.keep_card("li", "q-1", "{1}", OPENS + MINUTE, "test:t")
    assert kept.cards("li") == {"q-1": ("{1}", OPENS + MINUTE, "test:t")} and kept.cards("wang") == {}
