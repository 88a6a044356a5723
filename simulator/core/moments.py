"""Means, variances, correlations and shape of a few numbers; what cannot be known is None, never zero or NaN.

Sample figures divide by n-1, population figures by n; every name without "population" is a sample figure.
"""

import math
from collections.abc import Sequence

_SAME = 1e-12
"""Numbers nearer than this, relative to the largest, are one number: 0.1 + 0.2 and 0.3 are the same mark."""


def flat(values: Sequence[float]) -> bool:
    """Whether all numbers are the same, so that nothing varies."""
    return not values or max(values) - min(values) <= _SAME * max(map(abs, values))


def mean(values: Sequence[float]) -> float | None:
    """The arithmetic mean; None of nothing."""
    return math.fsum(values) / len(values) if values else None


def median(values: Sequence[float]) -> float | None:
    """The middle number, or the mean of the two middle ones; None of nothing."""
    ranked, middle = sorted(values), len(values) // 2
    if not ranked:
        return None
    return ranked[middle] if len(ranked) % 2 else (ranked[middle - 1] + ranked[middle]) / 2


def covariance(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """The sample covariance, sum of products of differences / (n-1); None below two pairs."""
    if len(xs) < 2:
        return None
    x, y = math.fsum(xs) / len(xs), math.fsum(ys) / len(ys)
    return math.fsum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / (len(xs) - 1)


def variance(values: Sequence[float]) -> float | None:
    """The sample variance (n-1); None below two numbers."""
    return 0.0 if len(values) > 1 and flat(values) else covariance(values, values)


def population_variance(values: Sequence[float]) -> float | None:
    """The population variance (n); None of nothing."""
    return 0.0 if len(values) == 1 else _central(values, 2) if values else None


def root(value: float | None) -> float | None:
    """The square root of a variance; None stays None."""
    return None if value is None else math.sqrt(value)


def pearson(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's correlation, -1..1 (n and n-1 cancel); None below two pairs or where one side does not vary."""
    if len(xs) < 2 or flat(xs) or flat(ys):
        return None
    both, x, y = covariance(xs, ys), variance(xs), variance(ys)
    assert both is not None and x and y
    return max(-1.0, min(1.0, both / math.sqrt(x * y)))


def skewness(values: Sequence[float]) -> float | None:
    """The sample-corrected skewness k3 / k2^1.5 (Fisher's k-statistics); None below three numbers or without spread.

    k2 = n m2/(n-1), k3 = n^2 m3/((n-1)(n-2)), m the central moments over n: Moodle, Quiz statistics calculations
    (docs.moodle.org/dev), and mod/quiz/report/statistics/classes/calculator.php. The same as SKEW in spreadsheets.
    """
    n = len(values)
    if n < 3 or flat(values):
        return None
    second = n * _central(values, 2) / (n - 1)
    return float(n * n * _central(values, 3) / ((n - 1) * (n - 2)) / second**1.5)


def kurtosis(values: Sequence[float]) -> float | None:
    """The sample-corrected excess kurtosis k4 / k2^2, 0 for a normal curve; None below four numbers or without spread.

    k4 = n^2 ((n+1) m4 - 3 (n-1) m2^2) / ((n-1)(n-2)(n-3)): same source as `skewness`. KURT in spreadsheets.
    """
    n = len(values)
    if n < 4 or flat(values):
        return None
    m2, m4 = _central(values, 2), _central(values, 4)
    fourth = n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3))
    return float(fourth / (n * m2 / (n - 1)) ** 2)


def population_skewness(values: Sequence[float]) -> float | None:
    """The plain skewness g1 = m3 / m2^1.5, moments over n; None without spread."""
    return None if flat(values) else float(_central(values, 3) / _central(values, 2) ** 1.5)


def population_kurtosis(values: Sequence[float]) -> float | None:
    """The plain excess kurtosis g2 = m4 / m2^2 - 3, moments over n; None without spread."""
    return None if flat(values) else float(_central(values, 4) / _central(values, 2) ** 2 - 3)


def _central(values: Sequence[float], power: int) -> float:
    middle = math.fsum(values) / len(values)
    return math.fsum((value - middle) ** power for value in values) / len(values)
