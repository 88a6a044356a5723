"""Item analysis: how hard each question was, and whether it told those who know from those who do not.

Every figure is taken over the candidates who were presented the item. Scores on the rest of the paper are shares of
what each candidate could earn there, so that people with different papers can be compared; on one common paper this
changes no figure. Sources: Moodle = docs.moodle.org/dev/Quiz_statistics_calculations and its
question/classes/statistics/questions/calculator.php.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from simulator.core import moments
from simulator.core.marks import Matrix

TAIL_PERCENT = 27
"""Size of the upper and the lower group: Kelley 1939, J. Educational Psychology 30, 17-24; see rasch.org/rmt/rmt121r.htm."""


@dataclass(frozen=True)
class OptionFacts:
    """How often an option was picked: count, share of all, of the upper and of the lower 27 %, and whether it is right."""

    n: int
    share: float
    top: float | None
    bottom: float | None
    key: bool


@dataclass(frozen=True)
class ItemFacts:
    """The figures of one item; None is unknown, and `unknown` says why by name.

    `n` candidates were presented it. `facility` 0..1; `sd` (n-1) and `sd_population` (n) in marks; `discrimination`,
    `discriminative_efficiency` and the weights in percent as Moodle has them; `discrimination_27` -1..1 between groups
    of `group` candidates; the point-biserials -1..1; `guess` 0..1.
    """

    item: str
    n: int
    most: float
    group: int
    facility: float | None = None
    sd: float | None = None
    sd_population: float | None = None
    discrimination: float | None = None
    discrimination_27: float | None = None
    point_biserial: float | None = None
    point_biserial_sample: float | None = None
    discriminative_efficiency: float | None = None
    intended_weight: float | None = None
    effective_weight: float | None = None
    guess: float | None = None
    options: Mapping[str, OptionFacts] | None = None
    unknown: Mapping[str, str] = field(default_factory=dict)


def analyse(matrix: Matrix) -> tuple[ItemFacts, ...]:
    """The figures of every item, in the order of the matrix."""
    weights = effective_weights(matrix)
    return tuple(_facts(matrix, item, weights[item]) for item in range(len(matrix.items)))


Found = float | str
"""A figure, or the reason why there is none."""


def _facts(matrix: Matrix, item: int, weight: Found) -> ItemFacts:
    rows, most = matrix.takers(item), matrix.most[item]
    marks = matrix.column(item)
    scores = [_share(matrix.earned[row], matrix.possible[row]) for row in rows]
    upper, lower, size = tails(scores)
    middle, spread = moments.mean(marks), moments.variance(marks)
    found: dict[str, Found] = {
        "facility": "not_presented" if middle is None else middle / most if most else "no_marks_to_earn",
        "sd": "few_candidates" if spread is None else math.sqrt(spread),
        "sd_population": "not_presented" if middle is None else math.sqrt(moments.population_variance(marks) or 0.0),
        "discrimination_27": _tail_difference(marks, scores, most),
        "point_biserial": _correlation(marks, scores, "same_total"),
        "point_biserial_sample": _correlation(marks, scores, "same_total", math.sqrt(1 - 1 / max(len(marks), 1))),
        "intended_weight": intended_weight(matrix, item),
        "effective_weight": weight,
        "guess": guess_score(matrix, item),
        **_against_rest(matrix, item),
    }
    return ItemFacts(
        matrix.items[item],
        len(rows),
        most,
        size,
        options=_options(matrix, item, rows, upper, lower),
        unknown={name: value for name, value in found.items() if isinstance(value, str)},
        **{name: value for name, value in found.items() if not isinstance(value, str)},
    )


def _share(earned: float, possible: float) -> float:
    return earned / possible if possible else 0.0


def _correlation(marks: Sequence[float], scores: Sequence[float], same: str, factor: float = 1.0) -> Found:
    """Pearson of mark and score: the point-biserial where marks are 0/1 and the total includes the item.

    (M1 - M0) / s * sqrt(pq) with the population deviation s is the same number; with the sample deviation, as in
    `biserial.cor` of R's ltm, it is smaller by sqrt((n-1)/n): `point_biserial_sample`.
    """
    if len(marks) < 2:
        return "few_candidates"
    value = moments.pearson(marks, scores)
    return _clean(value) * factor if value is not None else "same_mark" if moments.flat(marks) else same


def _against_rest(matrix: Matrix, item: int) -> dict[str, Found]:
    """Moodle's discrimination index and discriminative efficiency, both in percent.

    100 cov(x, X-x) / sqrt(var x var (X-x)), the item-rest correlation, and 100 cov / cov_max, where cov_max is the
    covariance of the two lists sorted each by itself. All with n-1, which cancels.
    """
    pairs = [pair for row in matrix.takers(item) if (pair := _mark_and_rest(matrix, row, item))]
    marks, rests = [mark for mark, _ in pairs], [rest for _, rest in pairs]
    if not pairs and matrix.takers(item):
        return dict.fromkeys(("discrimination", "discriminative_efficiency"), "nothing_else_on_the_paper")
    both, most = moments.covariance(marks, rests), moments.covariance(sorted(marks), sorted(rests))
    index = _correlation(marks, rests, "same_rest", 100.0)
    if isinstance(index, str) or both is None or not most:
        return dict.fromkeys(("discrimination", "discriminative_efficiency"), index)
    return {"discrimination": index, "discriminative_efficiency": 100 * both / most}


def _mark_and_rest(matrix: Matrix, row: int, item: int) -> tuple[float, float] | None:
    mark, possible = matrix.marks[row][item], matrix.possible[row] - matrix.most[item]
    return (mark, (matrix.earned[row] - mark) / possible) if mark is not None and possible > 1e-9 else None


def tails(scores: Sequence[float]) -> tuple[list[float], list[float], int]:
    """How far each candidate belongs to the upper and to the lower 27 %, 0..1, and the size of a group.

    27 % of n rounded half up, at least 1. Those level at the edge share the places left, so that the order of the
    candidates decides nothing; the weights of a group add up to its size. Size 0 below two candidates.
    """
    if len(scores) < 2:
        return [0.0] * len(scores), [0.0] * len(scores), 0
    size = max(1, (TAIL_PERCENT * len(scores) + 50) // 100)
    rounded = [round(score, 12) for score in scores]
    return _upper(rounded, size), _upper([-score for score in rounded], size), size


def _upper(scores: Sequence[float], size: int) -> list[float]:
    edge = sorted(scores, reverse=True)[size - 1]
    level = (size - sum(score > edge for score in scores)) / scores.count(edge)
    return [1.0 if score > edge else level if score == edge else 0.0 for score in scores]


def _tail_difference(marks: Sequence[float], scores: Sequence[float], most: float) -> Found:
    """The upper-lower index D: mean mark of the upper group less that of the lower, over the highest mark (Kelley 1939)."""
    upper, lower, size = tails(scores)
    if not size:
        return "few_candidates"
    if not most or moments.flat(scores):
        return "same_total" if most else "no_marks_to_earn"
    return _clean(math.fsum((u - d) * mark for u, d, mark in zip(upper, lower, marks, strict=True)) / size / most)


def intended_weight(matrix: Matrix, item: int) -> Found:
    """Moodle's intended question weight: the item's share of the highest total, in percent."""
    total = math.fsum(matrix.most[i] for i in matrix.used)
    if not matrix.common:
        return "papers_differ"
    return 100 * matrix.most[item] / total if total and matrix.takers(item) else "not_presented"


def effective_weights(matrix: Matrix) -> list[Found]:
    """Moodle's effective question weights in percent: sqrt(cov(x, X)) over the sum of these roots.

    An item whose covariance with the total (itself included, n-1) is negative has none and adds nothing to the sum.
    There is none either where papers differ: Moodle gives weights to the places of a paper, not to drawn questions.
    """
    rows, used = matrix.present, matrix.used
    if not matrix.common or len(rows) < 2:
        return ["few_candidates" if matrix.common else "papers_differ"] * len(matrix.items)
    totals = [matrix.earned[row] for row in rows]
    columns = {i: matrix.column(i) for i in used}
    shared = {i: _clean(moments.covariance(column, totals)) for i, column in columns.items()}
    total = math.fsum(math.sqrt(value) for value in shared.values() if value > 0)
    if moments.flat(totals) or not total:
        return ["same_total"] * len(matrix.items)
    return [
        "not_presented" if i not in shared else 100 * math.sqrt(shared[i]) / total if shared[i] >= 0 else "negative_covariance"
        for i in range(len(matrix.items))
    ]


def _clean(value: float | None) -> float:
    # what is zero on paper must not turn negative by rounding
    return 0.0 if value is None or abs(value) < 1e-12 else value


def guess_score(matrix: Matrix, item: int) -> Found:
    """Moodle's random guess score: 1 / number of options, where one option is right and the options are known."""
    offered = matrix.offered[item] if matrix.offered else None
    if not offered:
        return "options_not_known"
    return 1 / len(offered) if matrix.key and len(matrix.key[item]) == 1 else "not_single_choice"


def _options(
    matrix: Matrix, item: int, rows: Sequence[int], upper: Sequence[float], lower: Sequence[float]
) -> dict[str, OptionFacts] | None:
    if not matrix.picks or not matrix.key or not matrix.key[item]:
        return None
    seen = [(matrix.picks[row][item], u, d) for row, u, d in zip(rows, upper, lower, strict=True)]
    picked = [(picks, u, d) for picks, u, d in seen if picks is not None]
    names = set(matrix.offered[item] or () if matrix.offered else ()) | matrix.key[item]
    names |= {name for picks, _, _ in picked for name in picks}
    top, bottom = math.fsum(u for _, u, _ in picked), math.fsum(d for _, _, d in picked)
    return {
        name: OptionFacts(
            n=(n := sum(name in picks for picks, _, _ in picked)),
            share=n / len(picked) if picked else 0.0,
            top=math.fsum(u for picks, u, _ in picked if name in picks) / top if top else None,
            bottom=math.fsum(d for picks, _, d in picked if name in picks) / bottom if bottom else None,
            key=name in matrix.key[item],
        )
        for name in sorted(names)
    }
