"""The hints on items: each rule once on each side of its limit, and silence where there are too few candidates."""

from collections.abc import Sequence

import pytest

from simulator.core.item_flags import CODES, MIN_CANDIDATES, MIN_FOR_OPTIONS, flags
from simulator.core.items import ItemFacts, OptionFacts, analyse
from simulator.core.marks import Matrix


def item(n: int = 40, **more: object) -> ItemFacts:
    plain = {"facility": 0.6, "discrimination": 30.0, "discrimination_27": 0.4, "group": 11}
    return ItemFacts("Q1", n, 1.0, **(plain | more))  # type: ignore[arg-type]


def codes(facts: ItemFacts) -> list[str]:
    return [flag.code for flag in flags(facts)]


def picks(**shares: tuple[float, float]) -> dict[str, OptionFacts]:
    """Options by letter: share of all and of the upper group; A is the key."""
    return {name: OptionFacts(round(40 * share), share, top, 0.2, name == "A") for name, (share, top) in shares.items()}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (item(), []),
        (item(facility=0.95), []),
        (item(facility=0.96, discrimination_27=0.05), ["too_easy"]),
        (item(facility=0.96, discrimination=-3.0), ["too_easy"]),
        (item(facility=0.2), []),
        (item(facility=0.19, discrimination_27=0.1), ["too_hard"]),
        (item(discrimination_27=0.2), []),
        (item(discrimination_27=0.19), ["weak"]),
        (item(discrimination=-0.1), ["wrong_key_suspected"]),
        (item(discrimination=0.0), []),
        (item(discrimination_27=-1 / 11), ["weak", "best_miss"]),
        (item(discrimination_27=-0.5 / 11), ["weak"]),
        (item(options=picks(A=(0.5, 0.6), B=(0.5, 0.4))), []),
        (item(options=picks(A=(0.5, 0.4), B=(0.5, 0.6))), ["wrong_key_suspected"]),
        (item(options=picks(A=(0.5, 0.5), B=(0.5, 0.5))), []),
        (item(options=picks(A=(0.9, 1.0), B=(0.05, 0.0), C=(0.05, 0.0))), []),
        (item(options=picks(A=(0.9, 1.0), B=(0.06, 0.0), C=(0.04, 0.0), D=(0.0, 0.0))), ["idle_distractor"]),
        (item(facility=None, discrimination=None, discrimination_27=None), []),
    ],
)
def test_each_rule_on_both_sides_of_its_limit(facts: ItemFacts, expected: list[str]) -> None:
    assert codes(facts) == expected


def test_details_carry_the_numbers_of_the_sentence() -> None:
    options = picks(A=(0.5, 0.3), B=(0.48, 0.7), C=(0.02, 0.0))
    found = {flag.code: dict(flag.detail) for flag in flags(item(options=options, discrimination=-12.5))}
    assert found["wrong_key_suspected"] == {"discrimination": -12.5, "option": "B", "top": 0.7, "top_key": 0.3, "n": 40}
    assert found["idle_distractor"] == {"options": "C", "n": 40}


def test_too_few_candidates_say_nothing() -> None:
    bad = {
        "facility": 0.1,
        "discrimination": -50.0,
        "discrimination_27": -0.5,
        "options": picks(A=(0.1, 0), B=(0.9, 1), C=(0, 0)),
    }
    assert codes(item(n=MIN_CANDIDATES - 1, **bad)) == []
    assert codes(item(n=MIN_FOR_OPTIONS - 1, **bad)) == ["too_hard", "wrong_key_suspected", "best_miss"]
    assert codes(item(n=MIN_FOR_OPTIONS, **bad)) == ["too_hard", "wrong_key_suspected", "idle_distractor", "best_miss"]
    assert set(codes(item(n=MIN_FOR_OPTIONS, **bad))) <= set(CODES)


def answers(letters: Sequence[str], key: str) -> tuple[list[list[float | None]], list[list[frozenset[str] | None]]]:
    marks: list[list[float | None]] = [[float(pick == right) for pick, right in zip(row, key, strict=True)] for row in letters]
    return marks, [[frozenset(pick) for pick in row] for row in letters]


def test_a_wrong_key_is_found_from_answers() -> None:
    """Twenty candidates; the better ten answer B where the key says A, and the option D is there but nobody takes it."""
    rows = ["B" + "A" * (20 - n) + "C" * n for n in range(10)] + ["A" + "A" * (10 - n) + "C" * (10 + n) for n in range(10)]
    marks, given = answers(rows, "A" * 21)
    offered = [tuple("ABCD")] * 21
    facts = analyse(Matrix([f"Q{i}" for i in range(21)], marks, (), given, [frozenset("A")] * 21, offered))[0]
    assert facts.options is not None and (facts.options["A"].top, facts.options["B"].top) == (0.0, 1.0)
    assert (facts.options["B"].n, facts.options["B"].share, facts.options["D"].n) == (10, 0.5, 0)
    assert codes(facts) == ["weak", "wrong_key_suspected", "idle_distractor", "best_miss"]
    assert facts.guess == 0.25


def test_random_guess_score_needs_one_right_option_of_known_ones() -> None:
    marks, given = answers(["AB", "BA"], "AA")
    both = Matrix(["Q1", "Q2"], marks, (), given, [frozenset("AB"), frozenset("A")], [tuple("ABC"), None])
    assert [facts.guess for facts in analyse(both)] == [None, None]
    assert [facts.unknown["guess"] for facts in analyse(both)] == ["not_single_choice", "options_not_known"]
