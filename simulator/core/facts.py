"""The table of policy facts: what an agent may say of limits, sums and rights, and what no agent may promise."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from simulator.core.scenario import Content, Lang, Pattern, Patterns

Kind = Literal["limit", "amount", "right", "never_promise"]
Unit = Literal["min", "h", "day", "wd", "month", "year", "yuan", "percent", "permille", ""]
MINUTES = {"min": 1, "h": 60, "day": 1440}
_WEEK = Decimal(7) / Decimal(5)


class Caveat(Content):
    """What must be said with a fact (`needs`) or must not be said of it (`never`), by language."""

    needs: Mapping[Lang, Patterns] = Field(default_factory=dict)
    never: Mapping[Lang, Patterns] = Field(default_factory=dict)
    text: Mapping[Lang, str]


class Fact(Content):
    """One policy fact.

    `says` are words of the sentence that speaks of it, `topic` words that may have been said anywhere before, `unless`
    words of the sentence that show another fact; `where` picks one of a family, and with `only_where` it is needed
    unless the value is the fact's own. `upto` ends a range of values. `shorter` is the verdict on a sooner limit. `caveats`
    are names in the table, `cautions` what they stand for; `better` is a sentence that may be said instead.
    """

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    kind: Kind
    value: Decimal | None = None
    upto: Decimal | None = None
    unit: Unit = ""
    bound: Literal["supplier", "customer", "law"] = "supplier"
    company: Literal["", "SGCC", "CSG"] = ""
    province: str = ""
    effective_from: date | None = None
    effective_to: date | None = None
    shorter: Literal["over_promise", "wrong", "fine"] = "over_promise"
    says: Mapping[Lang, Patterns]
    topic: Mapping[Lang, Patterns] = Field(default_factory=dict)
    unless: Mapping[Lang, Patterns] = Field(default_factory=dict)
    where: Mapping[Lang, Pattern] = Field(default_factory=dict)
    only_where: bool = False
    caveats: tuple[str, ...] = ()
    cautions: tuple[Caveat, ...] = ()
    source: str
    clause: Mapping[Lang, str]
    better: Mapping[Lang, str] = Field(default_factory=dict)

    def holds(self, day: date, company: str, province: str) -> bool:
        """Whether it is in force on a day for a company (SGCC, CSG) and a province; empty in the fact means any."""
        begun = self.effective_from is None or self.effective_from <= day
        ended = self.effective_to is not None and self.effective_to < day
        return begun and not ended and self.company in ("", company) and self.province in ("", province)


class FactTable(Content):
    """facts.yaml as it is written."""

    caveats: Mapping[str, Caveat] = Field(default_factory=dict)
    facts: tuple[Fact, ...]

    def complete(self) -> tuple[Fact, ...]:
        """The facts with their caveats in place of the names; a name without a caveat is left out."""
        return tuple(
            fact.model_copy(update={"cautions": tuple(self.caveats[name] for name in fact.caveats if name in self.caveats)})
            for fact in self.facts
        )


def company_of(name: str) -> str:
    """The company of a greeting or a scenario: CSG for the southern grid, else SGCC."""
    return "CSG" if "南方" in name or "南网" in name or "Southern" in name or name == "CSG" else "SGCC"


def wording(texts: Mapping[Lang, str], lang: str) -> str:
    """The words in a language, or in any where that one is missing."""
    return next((text for key, text in texts.items() if key == lang), next(iter(texts.values()), ""))


def found_by(patterns: Mapping[Lang, Patterns], lang: str) -> tuple[str, ...]:
    """The patterns of a language; empty where it has none."""
    return next((each for key, each in patterns.items() if key == lang), ())


def compared(value: Decimal | None, unit: str, fact: Fact) -> int | None:
    """-1, 0 or 1 where a value is less than, as much as or more than the fact's; None where they cannot be compared."""
    if value is None or fact.value is None:
        return None
    mine, low = _measured(value, unit), _measured(fact.value, fact.unit)
    high = _measured(fact.upto, fact.unit) if fact.upto is not None else low
    if mine is None or low is None or high is None or mine[1] != low[1]:
        return None
    if {unit, fact.unit} == {"day", "wd"} and value == fact.value:
        return 0
    return -1 if mine[0] < low[0] else 1 if mine[0] > high[0] else 0


def _measured(value: Decimal, unit: str) -> tuple[Decimal, str] | None:
    """A value in minutes, yuan or permille; working days as calendar days of a week of five."""
    if unit in MINUTES:
        return value * MINUTES[unit], "min"
    if unit in ("wd", "month", "year"):
        return value * {"wd": _WEEK, "month": Decimal(30), "year": Decimal(365)}[unit] * 1440, "min"
    if unit in ("percent", "permille"):
        return value * (10 if unit == "percent" else 1), "permille"
    return (value, unit) if unit == "yuan" else None
