"""How far two graders agree on ordered options, and how often a grader changes its mind.

Sources: J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968) 213-220; J. L. Fleiss and J. Cohen, The equivalence of
weighted kappa and the intraclass correlation coefficient, Educational and Psychological Measurement 33 (1973) 613-619.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True)
class Agreement:
    """Two graders over the same things: `n` pairs, shares (0-1) of exact and adjacent agreement, and kappa (-1..1).

    What cannot be known is None; `unknown` then says why: "no_pairs" or "no_spread" (both gave one option throughout).
    """

    n: int
    exact: float | None
    adjacent: float | None
    kappa: float | None
    unknown: str = ""


@dataclass(frozen=True)
class Flips:
    """How often an answer changed where it should not: `flipped` of `tried`."""

    tried: int
    flipped: int

    @property
    def rate(self) -> float | None:
        """The share that flipped (0-1); None when nothing was tried."""
        return self.flipped / self.tried if self.tried else None

    def __add__(self, other: "Flips") -> "Flips":
        return Flips(self.tried + other.tried, self.flipped + other.flipped)


def agreement(pairs: Sequence[Pair], order: Sequence[str]) -> Agreement:
    """Agreement over pairs of options; `order` has every option from the lowest to the highest.

    Exact is the share of equal options, adjacent the share of those at most one step apart; kappa is quadratic-weighted.
    Raises KeyError for an option that is not in the order.
    """
    if not pairs:
        return Agreement(0, None, None, None, "no_pairs")
    place = {option: number for number, option in enumerate(order)}
    steps = [abs(place[one] - place[other]) for one, other in pairs]
    value = weighted_kappa(pairs, order)
    return Agreement(
        len(pairs),
        sum(step == 0 for step in steps) / len(steps),
        sum(step <= 1 for step in steps) / len(steps),
        value,
        "" if value is not None else "no_spread",
    )


def weighted_kappa(pairs: Sequence[Pair], order: Sequence[str], power: int = 2) -> float | None:
    """Cohen's weighted kappa: 1 - sum(w*observed) / sum(w*expected), with w = |i - j|^power for options i and j steps up.

    Power 2 gives quadratic weights, 1 linear ones, 0 the unweighted kappa (w = 1 off the diagonal). The expected counts
    are those of two independent graders with the same totals. None when they expect no disagreement at all.
    """
    place = {option: number for number, option in enumerate(order)}
    left, right = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)

    def weight(one: str, other: str) -> int:
        return 0 if one == other else abs(place[one] - place[other]) ** power

    observed = sum(weight(one, other) for one, other in pairs)
    expected = sum(weight(one, other) * left[one] * right[other] for one in left for other in right) / max(1, len(pairs))
    return 1 - observed / expected if expected else None


def flips(pairs: Sequence[Pair]) -> Flips:
    """How many of the pairs (the answer, the answer after a change that should not matter) differ."""
    return Flips(len(pairs), sum(one != other for one, other in pairs))
