"""Item analysis against published examples to 1e-5, and what must hold whatever the marks are."""

import math
from dataclasses import asdict, replace

import pytest

from simulator.core import moments
from simulator.core.errors import ContentError
from simulator.core.items import ItemFacts, analyse, tails
from simulator.core.marks import Matrix
from simulator.core.reliability import WholeFacts, length_for, spearman_brown, whole
from tests.core.item_examples import (
    COLLEGE,
    LSAT,
    MOODLE,
    MOODLE_GENERATED,
    MOODLE_GENERATED_ITEMS,
    MOODLE_ITEMS,
    MOODLE_TEST,
    SURVEY,
    WUENSCH,
)


def matrix(rows: list[list[float | None]], **more: object) -> Matrix:
    return Matrix([f"Q{i + 1}" for i in range(len(rows[0]))], rows, **more)  # type: ignore[arg-type]


def moodle() -> Matrix:
    return matrix([[float(mark) for mark in row.split()] for row in MOODLE.strip().replace("\n", "|").split("|")])


def bits(patterns: list[str]) -> Matrix:
    return matrix([[float(bit) for bit in pattern] for pattern in patterns])


def figures(facts: ItemFacts | WholeFacts) -> dict[str, float]:
    return {name: value for name, value in asdict(facts).items() if isinstance(value, float)}


def near(value: float) -> object:
    return pytest.approx(value, abs=1e-5)


def test_moodles_question_figures() -> None:
    names = ("facility", "sd", "effective_weight", "discrimination", "discriminative_efficiency")
    for facts, expected in zip(analyse(moodle()), MOODLE_ITEMS, strict=True):
        assert [getattr(facts, name) for name in names] == [near(value) for value in expected], facts.item
        assert facts.n == 25 and facts.intended_weight == near(100 / 7)


def test_moodles_figures_of_unlike_marks() -> None:
    """Four items nobody earned anything on and three without marks stand before the 13 of the example, as in Moodle's file."""
    rows = [list(map(float, row.split())) for row in MOODLE_GENERATED.strip().split("\n")]
    most = (*[1.0] * 4, *[0.0] * 3, 8.0, *[1.0] * 12)
    facts = analyse(matrix([[0.0] * 7 + row for row in rows], most=most))
    names = ("facility", "sd", "effective_weight", "discrimination", "discriminative_efficiency")
    for found, expected in zip(facts[7:], zip(*MOODLE_GENERATED_ITEMS, strict=True), strict=True):
        assert [getattr(found, name) for name in names] == [near(value) for value in expected], found.item
    assert all((each.facility, each.sd, each.effective_weight, each.discrimination) == (0, 0, 0, None) for each in facts[:4])
    assert all((each.facility, each.effective_weight, each.intended_weight) == (None, 0, 0) for each in facts[4:7])
    assert facts[7].intended_weight == near(100 * 8 / 24)


def test_moodles_quiz_figures() -> None:
    found = whole(moodle())
    assert {name: getattr(found, name) for name in MOODLE_TEST} == {n: near(v) for n, v in MOODLE_TEST.items()}
    assert (found.candidates, found.n_items, found.unit) == (25, 7, "marks")
    assert found.kr20 is None and found.unknown["kr20"] == "not_right_or_wrong"


def test_kr20_of_right_and_wrong_answers_is_alpha() -> None:
    found = whole(bits(WUENSCH))
    assert [facts.facility for facts in analyse(bits(WUENSCH))] == [
        near(p) for p in (0.7, 0.7, 0.6, 0.7, 0.6, 0.8, 0.7, 0.7, 0.5, 0.6)
    ]
    assert found.sd_population is not None and found.sd_population**2 == near(5.84)
    assert found.kr20 == near(10 / 9 * (1 - 2.18 / 5.84)) == near(found.alpha or 0)
    assert found.kr20_sample == near(10 / 9 * (1 - 2.18 / (5.84 * 10 / 9)))


def test_kr20_of_a_college_handout() -> None:
    found = whole(bits(COLLEGE))
    assert (found.mean, (found.sd_population or 0) ** 2) == (5.9, near(3.29))
    assert found.kr20 == near(10 / 9 * (1 - 2.05 / 3.29)) and round(found.kr20 or 0, 2) == 0.42


def test_alpha_of_a_survey() -> None:
    assert whole(matrix([list(map(float, row)) for row in SURVEY], most=(3.0, 3.0, 3.0))).alpha == near(0.7734375)


def test_the_law_school_test() -> None:
    found = bits([pattern for pattern, times in LSAT.items() for _ in range(times)])
    facts = analyse(found)
    assert [each.facility for each in facts] == [near(p) for p in (0.924, 0.709, 0.553, 0.763, 0.870)]
    total = whole(found)
    assert total.alpha is not None and round(total.alpha, 3) == 0.295
    assert total.kr20 == near(total.alpha)


@pytest.mark.parametrize(("reliability", "times", "longer"), [(0.7, 3, 0.875), (0.5, 2, 2 / 3), (0.8, 0.5, 2 / 3), (0, 5, 0)])
def test_spearman_brown_and_back(reliability: float, times: float, longer: float) -> None:
    """0.70 over 20 items makes 0.875 over 60: the example of Stata's sbrowni, fmwww.bc.edu/repec/bocode/s/sbrowni.html."""
    assert spearman_brown(reliability, times) == near(longer)
    if reliability:
        assert length_for(reliability, longer) == near(times)


def test_a_test_must_be_four_times_as_long_for_080_from_050() -> None:
    assert length_for(0.5, 0.8) == near(4)
    assert spearman_brown(0.5, 0) is None and spearman_brown(-1, 2) is None and length_for(0, 0.8) is None


def test_shape_of_known_numbers() -> None:
    """SKEW and KURT in the documentation of Microsoft Excel: 3 4 5 2 3 4 5 6 4 7 give 0.359543071 and -0.151799637."""
    values = [3.0, 4, 5, 2, 3, 4, 5, 6, 4, 7]
    assert moments.skewness(values) == near(0.359543071)
    assert moments.kurtosis(values) == near(-0.151799637)
    assert moments.population_skewness(values) == near(0.303193339)


def test_upper_and_lower_group_by_hand() -> None:
    """Ten candidates, 27 % is three: the three best all right, of the three last one: D = 1 - 1/3."""
    item = [1, 1, 1, 0, 1, 0, 1, 0, 1, 0]
    rest = [[1.0] * (9 - rank) + [0.0] * rank for rank in range(10)]
    facts = analyse(matrix([[float(mark), *more] for mark, more in zip(item, rest, strict=True)]))[0]
    assert facts.group == 3 and facts.discrimination_27 == near(2 / 3)


@pytest.mark.parametrize(("n", "size"), [(1, 0), (2, 1), (4, 1), (10, 3), (25, 7), (30, 8), (50, 14), (100, 27), (1000, 270)])
def test_size_of_the_groups(n: int, size: int) -> None:
    upper, lower, found = tails(list(map(float, range(n))))
    assert (found, sum(upper), sum(lower)) == (size, size, size)


def test_those_level_at_the_edge_share_the_places() -> None:
    upper, lower, size = tails([3.0, 2.0, 2.0, 1.0, 1.0, 1.0, 1.0])
    assert size == 2 and upper == [1.0, 0.5, 0.5, 0, 0, 0, 0] and lower == [0, 0, 0, 0.5, 0.5, 0.5, 0.5]


def test_both_point_biserials() -> None:
    """Of marks 1 1 0 0 and totals 2 1 1 0: (M1 - M0) / s sqrt(pq) with s over n, and with s over n-1 as in R's ltm."""
    facts = analyse(bits(["11", "10", "01", "00"]))[0]
    assert facts.point_biserial == near((1.5 - 0.5) / math.sqrt(0.5) * 0.5)
    assert facts.point_biserial_sample == near((1.5 - 0.5) / math.sqrt(2 / 3) * 0.5)


def test_the_order_of_candidates_changes_nothing() -> None:
    plain = moodle()
    turned = replace(plain, marks=[plain.marks[(7 * row) % 25] for row in range(25)])
    for one, other in zip(analyse(plain), analyse(turned), strict=True):
        assert figures(one) == pytest.approx(figures(other), abs=1e-9)
    assert figures(whole(plain)) == pytest.approx(figures(whole(turned)), abs=1e-9)


def test_an_item_all_get_right_has_no_discrimination_and_leaves_the_others_alone() -> None:
    plain = moodle()
    more = matrix([[*row, 1.0] for row in plain.marks])
    *same, last = analyse(more)
    for one, other in zip(analyse(plain), same, strict=True):
        for name in ("facility", "sd", "discrimination", "discrimination_27", "discriminative_efficiency", "effective_weight"):
            assert getattr(one, name) == near(getattr(other, name)), name
    assert (last.facility, last.sd, last.effective_weight, last.discrimination_27) == (1.0, 0.0, 0.0, 0.0)
    assert last.discrimination is last.discriminative_efficiency is last.point_biserial is None
    assert last.unknown["discrimination"] == "same_mark"


def test_double_marks_change_no_share() -> None:
    plain = moodle()
    doubled = replace(plain, marks=[[2 * mark for mark in row if mark is not None] for row in plain.marks], most=(2.0,) * 7)
    for one, other in zip(analyse(plain), analyse(doubled), strict=True):
        assert (one.facility, one.discrimination, one.discrimination_27) == (
            near(other.facility or 0),
            near(other.discrimination or 0),
            near(other.discrimination_27 or 0),
        )
    assert whole(doubled).alpha == near(whole(plain).alpha or 0)


def test_weights_and_efficiency_stay_in_bounds() -> None:
    facts = analyse(bits(WUENSCH))
    assert math.fsum(each.effective_weight or 0 for each in facts) == near(100)
    assert all(abs(each.discriminative_efficiency or 0) >= abs(each.discrimination or 0) for each in facts)


def test_who_was_not_presented_an_item_does_not_count_for_it() -> None:
    facts = analyse(matrix([[1.0, 1.0, None], [0.0, None, 1.0], [1.0, None, None], [None, 0.0, 1.0]]))
    assert [each.n for each in facts] == [3, 2, 2]
    assert [each.facility for each in facts] == [near(2 / 3), 0.5, 1.0]
    assert facts[0].unknown["effective_weight"] == facts[0].unknown["intended_weight"] == "papers_differ"


def test_the_rest_is_a_share_of_what_each_was_presented() -> None:
    """A short paper answered in full counts as much as a long one: shares 1, 1, 0, 0 of the rest, not sums 1, 3, 0, 0."""
    rows = [[1.0, 1.0, None, None], [1.0, 1.0, 1.0, 1.0], [0.0, 0.0, 0.0, 0.0], [0.0, 0.0, None, None]]
    facts = analyse(matrix(rows))
    assert facts[0].discrimination == near(100)
    found = whole(matrix(rows))
    assert (found.unit, found.mean, found.alpha) == ("share", 0.5, None)
    assert found.unknown["alpha"] == found.unknown["sem"] == "papers_differ"


def test_papers_of_one_length_keep_their_marks() -> None:
    found = whole(matrix([[1.0, 1.0, None], [0.0, None, 1.0], [None, 0.0, 0.0]]))
    assert (found.unit, found.mean) == ("marks", 1.0)


def unknowns(facts: ItemFacts) -> set[str]:
    figures = ("facility", "sd", "discrimination", "discrimination_27", "point_biserial", "discriminative_efficiency")
    return {name for name in figures if getattr(facts, name) is None}


def test_nothing_is_known_of_nobody_and_little_of_one() -> None:
    nobody, one = analyse(matrix([[None, 1.0]]))
    assert unknowns(nobody) == {
        "facility",
        "sd",
        "discrimination",
        "discrimination_27",
        "point_biserial",
        "discriminative_efficiency",
    }
    assert unknowns(one) == unknowns(nobody) - {"facility"} and one.facility == 1.0
    assert unknowns(nobody) <= set(nobody.unknown) and unknowns(one) <= set(one.unknown)
    alone = whole(matrix([[1.0, 0.0]]))
    assert (alone.candidates, alone.mean, alone.sd, alone.alpha, alone.skewness) == (1, 1.0, None, None, None)
    assert alone.unknown["alpha"] == alone.unknown["sd"] == "few_candidates"
    empty = whole(Matrix([], []))
    assert (empty.candidates, empty.mean, analyse(Matrix([], []))) == (0, None, ())


def test_no_spread_and_a_single_item_are_named() -> None:
    assert whole(bits(["10", "01", "10"])).unknown["alpha"] == "same_total"
    single = matrix([[1.0], [0.0], [1.0]])
    assert whole(single).unknown["alpha"] == "one_item"
    assert analyse(single)[0].unknown["discrimination"] == "nothing_else_on_the_paper"


def test_thirds_that_add_up_alike_are_one_score() -> None:
    """0.1 + 0.2 is not 0.3 to a computer; for people nobody differs here."""
    assert whole(matrix([[0.1, 0.2], [0.3, 0.0]])).unknown["alpha"] == "same_total"


@pytest.mark.parametrize("marks", [[[2.0]], [[-1.0]], [[float("nan")]], [[1.0, 1.0]]])
def test_marks_that_cannot_be_are_refused(marks: list[list[float]]) -> None:
    with pytest.raises(ContentError):
        Matrix(["Q1"], marks)
