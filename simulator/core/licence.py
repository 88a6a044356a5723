"""A judge's licence: how far it agreed with people on the gold set, and what therefore counts."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from simulator.core.agreement import Agreement, Flips
from simulator.core.scoring import Score, Verdict

LEAST_KAPPA = 0.60
MOST_FLIPS = 0.03
LEAST_GAIN = 0.10
"""How much better than the best rule that understands nothing (core/trivial.py) a judge must agree with people."""
LEAST_GRADED = 20
LEAST_ANSWERED = 0.9
"""Below 20 graded calls a kappa says little, and who leaves more than one call in ten open is no judge of the rest."""
ADVICE_ONLY = "advice_only"


@dataclass(frozen=True)
class Trust:
    """What the gold set showed for one criterion: the judge against people, people against each other, and its flips.

    `answered` of `asked` answers were accepted. `flips` are by kind of change (a perturbation, "repeat", "order",
    "steer"); the judge must hold in all of them together. `trivial` is the kappa of rules that only count, by name.
    """

    criterion: str
    asked: int
    answered: int
    judge: Agreement
    people: Agreement
    flips: dict[str, Flips]
    trivial: dict[str, float] = field(default_factory=dict)

    @property
    def best_trivial(self) -> tuple[str, float] | None:
        """The rule that agrees best with people without understanding a word, and its kappa; None if none was tried."""
        return max(self.trivial.items(), key=lambda rule: rule[1], default=None)

    @property
    def flipped(self) -> Flips:
        """All flips together."""
        return sum(self.flips.values(), Flips(0, 0))

    @property
    def failing(self) -> tuple[str, ...]:
        """Why the criterion does not count: few_graded, few_answered, kappa_unknown, kappa_low, no_better, flips_unknown,
        flips_many."""
        kappa, rate, rival = self.judge.kappa, self.flipped.rate, self.best_trivial
        found = {
            "few_graded": self.asked < LEAST_GRADED,
            "few_answered": self.answered < LEAST_ANSWERED * self.asked,
            "kappa_unknown": kappa is None,
            "kappa_low": kappa is not None and kappa < LEAST_KAPPA,
            "no_better": kappa is not None and rival is not None and LEAST_KAPPA <= kappa < rival[1] + LEAST_GAIN,
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
