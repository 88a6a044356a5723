"""A time or a sum as it was said, with its place in the text."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True)
class Value:
    """A time or a sum at text[start:end]; the unit `date` has no value, a relative day has its distance in days."""

    kind: Literal["limit", "amount"]
    value: Decimal | None
    unit: str
    start: int
    end: int
    dated: bool = False
    """A day or an hour of the calendar (tomorrow, by ten), and not a span of time."""


def odd(number: Decimal) -> Decimal:
    """Some more than a round number, as 四十来 and forty-odd say: the middle of what its last figure leaves open."""
    step = Decimal(1)
    while number and number % (step * 10) == 0:
        step *= 10
    return number + step / 2
