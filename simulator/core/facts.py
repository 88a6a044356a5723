"""The table of policy facts: what an agent may say of limits, sums and rights, and what no agent may promise."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, TypeVar

from pydantic import Field

from simulator.core.scenario import Content, Lang, Pattern, Patterns

Kind = Literal["limit", "amount", "right", "never_promise"]
Unit = Literal["min", "h", "day", "wd", "month", "year", "yuan", "percent", "permille", ""]
MINUTES = {"min": 1, "h": 60, "day": 1440}
_NAME = re.compile(r"\{([a-z_]+)\}")
_PATTERNS = ("says", "topic", "unless", "denies", "where")
_PROVINCES = (
    "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 "
    "内蒙古 广西 西藏 宁夏 新疆 香港 澳门 台湾"
).split()
_WEEK = Decimal(7) / Decimal(5)


class Caveat(Content):
    """What must be said with a fact (`needs`) or must not be said of it (`never`), by language; `sure` judges a fact told as certain."""

    needs: Mapping[Lang, Patterns] = Field(default_factory=dict)
    never: Mapping[Lang, Patterns] = Field(default_factory=dict)
    sure: Literal["", "over_promise"] = ""
    text: Mapping[Lang, str]


class Fact(Content):
    """One policy fact.

    `says` are words of the sentence that speaks of it, `topic` words that may have been said anywhere before, `unless`
    words of the sentence that show another fact, `denies` words of a clause that refuse the right; `where` picks one of a family, and with `only_where` it is needed
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
    denies: Mapping[Lang, Patterns] = Field(default_factory=dict)
    where: Mapping[Lang, Pattern] = Field(default_factory=dict)
    only_where: bool = False
    caveats: tuple[str, ...] = ()
    cautions: tuple[Caveat, ...] = ()
    source: str
    clause: Mapping[Lang, str]
    better: Mapping[Lang, str] = Field(default_factory=dict)

    def holds(self, day: date, company: str, province: str) -> bool:
        """Whether it is in force on a day for a company (SGCC, CSG) and a province; empty in the fact means any."""
        return self._in_force(day) and self.company in ("", company) and self.province in ("", province_of(province))

    def may_hold(self, day: date, company: str, province: str) -> bool:
        """Whether it may be in force where the company or the province of a call is not known."""
        known = province_of(province)
        return (
            self._in_force(day)
            and (not company or self.company in ("", company))
            and (not known or self.province in ("", known))
        )

    def _in_force(self, day: date) -> bool:
        begun = self.effective_from is None or self.effective_from <= day
        return begun and not (self.effective_to is not None and self.effective_to < day)


One = TypeVar("One", Caveat, Fact)


class FactTable(Content):
    """facts.yaml as it is written."""

    words: Mapping[str, Mapping[Lang, Pattern]] = Field(default_factory=dict)
    """Words that several patterns share: {name} in a pattern stands for them."""
    caveats: Mapping[str, Caveat] = Field(default_factory=dict)
    facts: tuple[Fact, ...]

    def complete(self) -> tuple[Fact, ...]:
        """The facts with words and caveats in place of their names; a name that stands for nothing is left as it is or out."""
        caveats = {name: self._spelt(caveat, "needs", "never") for name, caveat in self.caveats.items()}
        return tuple(
            self._spelt(fact, *_PATTERNS).model_copy(
                update={"cautions": tuple(caveats[name] for name in fact.caveats if name in caveats)}
            )
            for fact in self.facts
        )

    def unknown_words(self, fact: Fact) -> list[str]:
        """The {names} in a fact's patterns that the table has no words for."""
        texts = [(lang, p) for field in _PATTERNS for lang, p in getattr(fact, field).items()]
        return [
            name
            for lang, patterns in texts
            for name in _NAME.findall(patterns if isinstance(patterns, str) else " ".join(patterns))
            if lang not in self.words.get(name, {})
        ]

    def _spelt(self, one: One, *fields: str) -> One:
        return one.model_copy(update={f: {lang: self._whole(p, lang) for lang, p in getattr(one, f).items()} for f in fields})

    def _whole(self, patterns: str | Patterns, lang: Lang) -> str | Patterns:
        if not isinstance(patterns, str):
            return tuple(str(self._whole(p, lang)) for p in patterns)
        return _NAME.sub(lambda m: f"(?:{self.words[m[1]][lang]})" if lang in self.words.get(m[1], {}) else m[0], patterns)


def company_of(name: str) -> str:
    """The company of a greeting or a scenario, SGCC or CSG; empty where it names neither."""
    if re.search(r"南方电网|南网|southern (?:power )?grid|\bCSG\b", name, re.IGNORECASE):
        return "CSG"
    return "SGCC" if re.search(r"国家电网|国网|state grid|SGCC", name, re.IGNORECASE) else ""


def province_of(name: str) -> str:
    """The short name of a province (上海 for 上海市), empty for what is none."""
    return next((short for short in _PROVINCES if name.startswith(short)), "")


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


def out_of_scale(value: Decimal | None, unit: str, fact: Fact) -> bool:
    """Whether a time is more than a hundred times the fact's, and speaks of something else."""
    mine = _measured(value, unit) if value is not None else None
    other = _measured(fact.value, fact.unit) if fact.value is not None else None
    return bool(mine and other and mine[1] == other[1] and mine[0] > other[0] * 100)


def _measured(value: Decimal, unit: str) -> tuple[Decimal, str] | None:
    """A value in minutes, yuan or permille; working days as calendar days of a week of five."""
    if unit in MINUTES:
        return value * MINUTES[unit], "min"
    if unit in ("wd", "month", "year"):
        return value * {"wd": _WEEK, "month": Decimal(30), "year": Decimal(365)}[unit] * 1440, "min"
    if unit in ("percent", "permille"):
        return value * (10 if unit == "percent" else 1), "permille"
    return (value, unit) if unit == "yuan" else None
