"""The figures of a test as a whole: its scores, and how far they can be trusted."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.core import moments
from simulator.core.items import Found
from simulator.core.marks import Matrix


@dataclass(frozen=True)
class WholeFacts:
    """The figures of a test; None is unknown, and `unknown` says why by name.

    Mean, median and deviations are in marks where everybody could earn the same total, else shares 0..1 of what each
    could earn: `unit` says which. `sd`, `sem`, `skewness` and `kurtosis` are sample figures (n-1, k-statistics), those
    with `population` divide by n. `error_ratio` is in percent; `alpha` and the KR-20s are at most 1.
    """

    candidates: int
    n_items: int
    unit: str
    mean: float | None = None
    median: float | None = None
    sd: float | None = None
    sd_population: float | None = None
    skewness: float | None = None
    kurtosis: float | None = None
    skewness_population: float | None = None
    kurtosis_population: float | None = None
    alpha: float | None = None
    kr20: float | None = None
    kr20_sample: float | None = None
    error_ratio: float | None = None
    sem: float | None = None
    sem_population: float | None = None
    unknown: Mapping[str, str] = field(default_factory=dict)


def whole(matrix: Matrix) -> WholeFacts:
    """The figures of a test over everybody who was presented anything."""
    most = [matrix.possible[row] for row in matrix.present]
    unit = "marks" if moments.flat(most) else "share"
    earned = [matrix.earned[row] for row in matrix.present]
    scores = earned if unit == "marks" else [x / m if m else 0.0 for x, m in zip(earned, most, strict=True)]
    sd, sd_population = moments.root(moments.variance(scores)), moments.root(moments.population_variance(scores))
    coefficient = alpha(matrix)
    twenty = kr20(matrix)
    known = coefficient if isinstance(coefficient, float) else None
    return WholeFacts(
        candidates=len(scores),
        n_items=len(matrix.used),
        unit=unit,
        mean=moments.mean(scores),
        median=moments.median(scores),
        sd=sd,
        sd_population=sd_population,
        skewness=moments.skewness(scores),
        kurtosis=moments.kurtosis(scores),
        skewness_population=moments.population_skewness(scores),
        kurtosis_population=moments.population_kurtosis(scores),
        alpha=known,
        kr20=twenty[0] if isinstance(twenty, tuple) else None,
        kr20_sample=twenty[1] if isinstance(twenty, tuple) else None,
        error_ratio=None if known is None else 100 * math.sqrt(1 - known),
        sem=sem(sd, known),
        sem_population=sem(sd_population, known),
        unknown={**_why_no_shape(scores), **_why_no_trust(coefficient, twenty)},
    )


def _why_no_shape(scores: list[float]) -> dict[str, str]:
    needed = {"mean": 1, "median": 1, "sd": 2, "sd_population": 1, "skewness": 3, "kurtosis": 4}
    spread = {"skewness": 3, "kurtosis": 4, "skewness_population": 1, "kurtosis_population": 1}
    few = {name: "few_candidates" for name, n in (spread | needed).items() if len(scores) < n}
    return (dict.fromkeys(spread, "same_total") if moments.flat(scores) else {}) | few


def _why_no_trust(coefficient: Found, twenty: tuple[float, float] | str) -> dict[str, str]:
    why = dict.fromkeys(("alpha", "error_ratio", "sem", "sem_population"), coefficient)
    why |= dict.fromkeys(("kr20", "kr20_sample"), twenty if isinstance(twenty, str) else 0.0)
    return {name: reason for name, reason in why.items() if isinstance(reason, str)}


def alpha(matrix: Matrix) -> Found:
    """Cronbach's alpha, Moodle's coefficient of internal consistency as a number up to 1 (Moodle prints 100 times it).

    k/(k-1) (1 - sum var x_i / var X), Cronbach 1951, Psychometrika 16, 297-334; n-1 in both variances, where n would
    give the same. It may be negative. It needs two items, two candidates, totals that vary and one common paper.
    """
    items = len(matrix.used)
    if reason := _no_reliability(matrix):
        return reason
    total = moments.variance([matrix.earned[row] for row in matrix.present])
    parts = math.fsum(moments.variance(matrix.column(item)) or 0.0 for item in matrix.used)
    return items / (items - 1) * (1 - parts / total) if total else "same_total"


def _no_reliability(matrix: Matrix) -> str:
    if len(matrix.present) < 2:
        return "few_candidates"
    if not matrix.common:
        return "papers_differ"
    if len(matrix.used) < 2:
        return "one_item"
    return "same_total" if moments.flat([matrix.earned[row] for row in matrix.present]) else ""


def kr20(matrix: Matrix) -> tuple[float, float] | str:
    """Kuder-Richardson 20 of marks 0 and 1, k/(k-1) (1 - sum pq / s2), with s2 over n and with s2 over n-1.

    The first (population variance, Kuder & Richardson 1937, Psychometrika 2, 151-160) equals alpha; the second is
    what a textbook gets that divides the variance of the totals by n-1 but leaves pq alone. A reason where there is none.
    """
    if reason := _no_reliability(matrix):
        return reason
    columns = [matrix.column(item) for item in matrix.used]
    if any(mark not in (0, 1) for column in columns for mark in column):
        return "not_right_or_wrong"
    rights = [math.fsum(column) / len(column) for column in columns]
    spread = math.fsum(right * (1 - right) for right in rights)
    totals = [matrix.earned[row] for row in matrix.present]
    plain, sample = moments.population_variance(totals), moments.variance(totals)
    assert plain and sample
    factor = len(columns) / (len(columns) - 1)
    return factor * (1 - spread / plain), factor * (1 - spread / sample)


def sem(sd: float | None, reliability: float | None) -> float | None:
    """The standard error of measurement, sd sqrt(1 - reliability), in the unit of sd; Moodle's standard error with n-1.

    Moodle's error ratio is the factor, 100 sqrt(1 - alpha) percent.
    """
    return None if sd is None or reliability is None or reliability > 1 else sd * math.sqrt(1 - reliability)


def spearman_brown(reliability: float, times: float) -> float | None:
    """The reliability of a test made `times` as long with items of the same kind: t r / (1 + (t-1) r).

    Spearman 1910 and Brown 1910, British J. of Psychology 3. None where t is not above 0 or the formula breaks down.
    """
    below = 1 + (times - 1) * reliability
    return times * reliability / below if times > 0 and below > 0 else None


def length_for(reliability: float, wanted: float) -> float | None:
    """How many times as long a test must be for a wanted reliability (Spearman-Brown turned round); None if never."""
    if not (0 < reliability < 1 and 0 < wanted < 1):
        return None
    return wanted * (1 - reliability) / (reliability * (1 - wanted))
