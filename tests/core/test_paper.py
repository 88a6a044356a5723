"""Papers drawn by blueprint."""

from collections import Counter
from datetime import date

import pytest
from pydantic import ValidationError

from simulator.core.errors import QuizError
from simulator.core.kinds import ADAPTER
from simulator.core.paper import Asked, Blueprint, draw
from simulator.core.question import Question

DAY = date(2026, 11, 23)


def question(number: int, topic: str = "norms", level: int = 1, **more: object) -> Question:
    base = {
        "id": f"q-{number}",
        "kind": "truth",
        "topic": topic,
        "lang": "zh",
        "level": level,
        "stem": f"题干{number}号",
        "source": "示例",
    }
    return ADAPTER.validate_python(base | {"answer": "right"} | more)


def bank(*questions: Question) -> dict[str, Question]:
    return {q.id: q for q in questions}


def blueprint(*rules: dict[str, object], **more: object) -> Blueprint:
    return Blueprint.model_validate({"id": "w", "title": "周测", "lang": "zh", "rules": list(rules)} | more)


MANY = bank(*(question(n, topic, 1 + n % 3) for n, topic in enumerate(["norms", "tariffs", "safety"] * 10)))


def test_a_seed_draws_one_paper_and_other_seeds_draw_others() -> None:
    plan = blueprint({"count": 6})
    assert draw(plan, MANY, 1, DAY) == draw(plan, MANY, 1, DAY)
    assert len({draw(plan, MANY, seed, DAY) for seed in range(20)}) > 15


def test_rules_are_filled_with_what_they_ask_for_topics_in_turn_and_nothing_twice() -> None:
    plan = blueprint({"count": 4, "topics": ["norms", "tariffs"]}, {"count": 3, "levels": [2]}, {"count": 5})
    for seed in range(25):
        paper = draw(plan, MANY, seed, DAY)
        assert len(set(paper)) == 12
        assert Counter(MANY[id].topic for id in paper[:4]) == {"norms": 2, "tariffs": 2}
        assert all(MANY[id].level == 2 for id in paper[4:7])


def test_what_was_asked_lately_rests_unless_it_was_missed_or_nothing_else_is_left() -> None:
    some = bank(*(question(n) for n in range(6)))
    plan = blueprint({"count": 3})
    lately = {"q-0", "q-1", "q-2"}
    assert set(draw(plan, some, 4, DAY, Asked(lately))) == {"q-3", "q-4", "q-5"}
    drawn = {id for seed in range(30) for id in draw(plan, some, seed, DAY, Asked(lately, {"q-1"}))}
    assert drawn == {"q-1", "q-3", "q-4", "q-5"}
    assert set(draw(blueprint({"count": 5}), some, 4, DAY, Asked(lately))) >= {"q-3", "q-4", "q-5"}


def test_what_is_no_longer_or_not_yet_in_force_retired_or_of_another_place_is_not_drawn() -> None:
    some = bank(
        question(1, effective_to="2026-11-22"),
        question(2, effective_from="2026-11-24"),
        question(3, retired=True),
        question(4, company="南方电网"),
        question(5, province="上海"),
        question(6, lang="en"),
        question(7, effective_from="2026-11-23", effective_to="2026-11-23"),
    )
    assert draw(blueprint({"count": 1}, company="国家电网", province="浙江"), some, 1, DAY) == ("q-7",)
    with pytest.raises(QuizError, match="rule 1 of w wants 2 questions and the bank has 1"):
        draw(blueprint({"count": 2}, company="国家电网", province="浙江"), some, 1, DAY)


def test_a_zone_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValidationError, match="unknown time zone"):
        blueprint({"count": 1}, zone="Asia/Atlantis")
