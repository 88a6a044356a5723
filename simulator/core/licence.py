"""A judge's licence: how far it agreed with people on the gold set, and what therefore counts."""

from dataclasses import dataclass, replace
from datetime import datetime

from simulator.core.agreement import Agreement, Flips
from simulator.core.scoring import Score, Verdict

LEAST_KAPPA = 0.60
MOST_FLIPS = 0.03
LEAST_GRADED = 20
LEAST_ANSWERED = 0.9
"""Below 20 graded calls a kappa says little, and who leaves more than one call in ten open is no judge of the rest."""
ADVICE_ONLY = "advice_only"


@dataclass(frozen=True)
class Trust:
    """What the gold set showed for one criterion: the judge against people, people against each other, and its flips.

    `answered` of `asked` answers were accepted. `flips` are by kind of change (a perturbation, "repeat", "order",
    "steer"); the judge must hold in all of them together.
    """

    criterion: str
    asked: int
    answered: int
    judge: Agreement
    people: Agreement
    flips: dict[str, Flips]

    @property
    def flipped(self) -> Flips:
        """All flips together."""
        return sum(self.flips.values(), Flips(0, 0))

    @property
    def failing(self) -> tuple[str, ...]:
        """Why the criterion does not count: few_graded, few_answered, kappa_unknown, kappa_low, flips_unknown, flips_many."""
        kappa, rate = self.judge.kappa, self.flipped.rate
        found = {
            "few_graded": self.asked < LEAST_GRADED,
            "few_answered": self.answered < LEAST_ANSWERED * self.asked,
            "kappa_unknown": kappa is None,
            "kappa_low": kappa is not None and kappa < LEAST_KAPPA,
            "flips_unknown": rate is None,
            "flips_many": rate is not None and rate > MOST_FLIPS,
        }
        return tuple(reason for reason, true in found.items() if true)

    @property
    def licensed(self) -> bool:
        """Whether the judge's verdicts on this criterion count."""
        return not self.failing


@dataclass(frozen=True)
class Licence:
    """The trust in one judge (by the fingerprint of model and prompt) with one rubric as it stood; any change voids it."""

    judge: str
    model: str
    rubric: str
    fingerprint: str
    gold: str
    at: datetime
    trusts: tuple[Trust, ...]

    @property
    def licensed(self) -> frozenset[str]:
        """The criteria whose verdicts count."""
        return frozenset(trust.criterion for trust in self.trusts if trust.licensed)


def trusted(score: Score, licence: Licence | None) -> Score:
    """The judge's score with what it may not decide as advice only: the option stays, the points go."""
    counting = licence.licensed if licence else frozenset()
    return replace(score, verdicts=tuple(_weighed(verdict, counting) for verdict in score.verdicts))


def _weighed(verdict: Verdict, counting: frozenset[str]) -> Verdict:
    if verdict.option is None or verdict.criterion in counting:
        return verdict
    return replace(verdict, points=None, reason=ADVICE_ONLY)
