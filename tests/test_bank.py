"""The bank that ships: sound, sourced, spread over topics, kinds, levels and keys, and enough for the weekly test."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from simulator.content.bank import load_bank, style
from simulator.core.bank import Bank
from simulator.core.kinds import KINDS
from simulator.core.paper import draw
from simulator.core.question import TOPICS, Policy, Question

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def bank() -> Bank:
    return load_bank(ROOT)


def of(bank: Bank, lang: str) -> list[Question]:
    return [q for q in bank.questions.values() if q.lang == lang]


def test_nothing_is_left_out(bank: Bank) -> None:
    assert bank.problems == ()


@pytest.mark.parametrize(("lang", "least"), [("zh", 420), ("en", 120)])
def test_there_is_enough_of_every_topic_kind_and_level(bank: Bank, lang: str, least: int) -> None:
    found = of(bank, lang)
    assert len(found) >= least
    assert set(Counter(q.topic for q in found)) == set(TOPICS)
    assert set(Counter(q.kind for q in found)) == set(KINDS)
    assert set(Counter(q.level for q in found)) == {1, 2, 3, 4, 5}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_guesser_learns_nothing_from_length_or_place(bank: Bank, lang: str) -> None:
    made = style(of(bank, lang))
    assert made["longest"] <= made["chance"]
    keys = [made["keys"][letter] for letter in "ABCD"]
    assert min(keys) >= 0.7 * sum(keys) / 4
    assert 0.4 <= made["right"] <= 0.6
    assert max(made["rights"].values()) <= 0.5 * sum(made["rights"].values())


def test_every_question_says_why_and_where_it_is_written(bank: Bank) -> None:
    known = set(re.findall(r"^\| ([^ |]+) \|", (ROOT / "quizzes" / "SOURCES.md").read_text("utf-8"), re.MULTILINE))
    for q in bank.questions.values():
        assert q.why and q.edition and q.status in ("S", "S2"), q.id
        traced = re.findall(r"\[S2?:([^\]]*)\]", q.source)
        assert traced, q.id
        for marks in traced:
            named = {re.sub(r"^S2?:", "", mark) for mark in re.split(r"[,，;、\s/]+", marks) if mark}
            assert named <= known, q.id


def test_every_key_earns_everything_and_silence_nothing(bank: Bank) -> None:
    for q in bank.questions.values():
        assert q.mark(None, 3, Policy()).share == 0, q.id
        if q.kind in ("single", "listening", "truth", "short"):
            assert q.mark(q.answer, 3, Policy()).right, q.id  # type: ignore[attr-defined]


@pytest.mark.parametrize("blueprint", ["weekly-zh", "weekly-en"])
def test_the_weekly_paper_can_be_drawn_for_many_weeks(bank: Bank, blueprint: str) -> None:
    plan = bank.blueprint(blueprint)
    for seed in range(30):
        paper = draw(plan, bank.questions, seed, date(2026, 11, 23))
        assert len(set(paper)) == len(paper) == sum(rule.count for rule in plan.rules)
