"""Agreement against published tables."""

import pytest

from simulator.core.agreement import Flips, agreement, flips, weighted_kappa

# D. G. Altman, Practical Statistics for Medical Research (1991), table 14.3: 85 xeromammograms, two radiologists.
ALTMAN = ((21, 12, 0, 0), (4, 17, 1, 0), (3, 9, 15, 2), (0, 0, 0, 1))
# The weighting example in the tests of cohen_kappa_score (scikit-learn).
SKLEARN = ((46, 0, 0), (4, 40, 0), (0, 0, 10))
# J. Cohen, A coefficient of agreement for nominal scales (1960): in percent of 200 cases.
COHEN = ((88, 14, 18), (10, 40, 10), (2, 6, 12))


def pairs(table: tuple[tuple[int, ...], ...]) -> tuple[list[tuple[str, str]], str]:
    order = "abcd"[: len(table)]
    return [(order[i], order[j]) for i, row in enumerate(table) for j, n in enumerate(row) for _ in range(n)], order


@pytest.mark.parametrize(
    ("table", "power", "golden"),
    [
        (ALTMAN, 0, 0.473),
        (ALTMAN, 1, 0.568),
        (ALTMAN, 2, 0.671),
        (SKLEARN, 0, 0.9315),
        (SKLEARN, 1, 0.9412),
        (SKLEARN, 2, 0.9541),
        (COHEN, 0, 0.492),
    ],
)
def test_kappa_is_that_of_the_published_tables(table: tuple[tuple[int, ...], ...], power: int, golden: float) -> None:
    assert weighted_kappa(*pairs(table), power) == pytest.approx(golden, abs=0.0005)


def test_exact_and_adjacent() -> None:
    found = agreement([("a", "a"), ("a", "b"), ("a", "c"), ("c", "c")], "abc")
    assert (found.n, found.exact, found.adjacent) == (4, 0.5, 0.75)
    assert found.kappa == pytest.approx(1 - 5 / ((1 * 1 * 3 + 4 * 2 * 3 + 4 * 1 + 1 * 1) / 4))


@pytest.mark.parametrize(
    ("given", "kappa", "why"),
    [
        ([], None, "no_pairs"),
        ([("a", "a")] * 5, None, "no_spread"),
        ([("a", "b")] * 5, 0.0, ""),
        ([("a", "b"), ("b", "a")], -1.0, ""),
        ([("a", "a"), ("b", "b")], 1.0, ""),
    ],
)
def test_what_cannot_be_known_is_not_a_number(given: list[tuple[str, str]], kappa: float | None, why: str) -> None:
    found = agreement(given, "ab")
    assert (found.kappa, found.unknown) == (kappa, why)


def test_an_option_outside_the_order_is_an_error() -> None:
    with pytest.raises(KeyError):
        agreement([("a", "x")], "ab")


def test_flips() -> None:
    assert flips([("a", "a"), ("a", "b")]) == Flips(2, 1)
    assert Flips(0, 0).rate is None and (Flips(3, 0) + Flips(1, 1)).rate == 0.25
