"""Scoring by rules against people's grades, on calls that no rule was tuned on."""

import json
from itertools import combinations
from pathlib import Path

import pytest

from simulator.core.scenario import MARKS
from simulator.flows import transcripts
from simulator.flows.grading import by_rules
from tests.real import library, readers

DATA = Path(__file__).parent / "data"


def graded(lang: str) -> list[tuple[dict, float, dict]]:  # type: ignore[type-arg]
    text = (DATA / f"calls.{lang}.jsonl").read_text("utf-8")
    rows = [json.loads(line) for line in text.splitlines() if line.strip()]
    scores = [by_rules(library(), transcripts.call_of(each, readers())) for each in transcripts.read(text, "calls")]
    return [(row, score.total or 0.0, score.marks) for row, score in zip(rows, scores, strict=True)]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_better_call_scores_higher_in_the_same_situation(lang: str) -> None:
    right = total = 0
    for (a, a_score, _), (b, b_score, _) in combinations(graded(lang), 2):
        if a["situation"] == b["situation"] and a["grade"] != b["grade"]:
            total += 1
            right += (a["grade"] > b["grade"]) == (a_score > b_score) and a_score != b_score
    assert total >= 20
    assert right / total >= 0.8


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_reciting_phrases_scores_below_plain_help(lang: str) -> None:
    by_situation: dict[str, list[tuple[float, float]]] = {}
    for row, score, _ in graded(lang):
        by_situation.setdefault(row["situation"], []).append((row["grade"], score))
    pairs = [sorted(rows, reverse=True)[1:3] for rows in by_situation.values()]
    won = sum(solver[1] > reciter[1] for solver, reciter in pairs)
    assert won / len(pairs) >= 0.75


def test_the_four_marks_are_four_things() -> None:
    import numpy as np

    rows = [[marks[mark] or 0.0 for mark in MARKS] for lang in ("zh", "en") for _, _, marks in graded(lang)]
    correlations = np.corrcoef(np.array(rows).T)[np.triu_indices(4, 1)]
    assert correlations.max() < 0.95
