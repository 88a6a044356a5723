"""What an item's response processing says about its key: tolerances are read, rules of its own only noticed."""

from decimal import Decimal

from simulator.content.formats.markup import Node
from simulator.content.formats.shaping import Refused, number

_COMPARE = set("match equal equalrounded stringmatch substring patternmatch member contains gt gte lt lte".split())


def own_rules(item: Node, responses: set[str]) -> bool:
    """Whether a response is compared with anything but the declared right answer or mapping."""
    processing = item.first("responseprocessing")
    return bool(processing) and any(
        each.name in _COMPARE and _names(each) & responses and (_has(each, "basevalue") or each.name == "patternmatch")
        for each in processing.deep()
    )


def _names(node: Node) -> set[str]:
    return {each.attrs.get("identifier", "") for each in node.deep() if each.name == "variable"}


def _has(node: Node, name: str) -> bool:
    return any(each.name == name for each in node.deep())


def tolerated(item: Node, gap: Node, value: Decimal) -> tuple[Decimal, Decimal]:
    """The middle of what is accepted for a number, and how far off it may be; raises Refused for rounded comparisons."""
    processing, response = item.first("responseprocessing"), gap.attrs.get("responseidentifier", "")
    rules = [each for each in processing.deep() if each.name in ("equal", "equalrounded")] if processing else []
    rule = next((each for each in rules if response in _names(each)), None)
    if rule is None:
        return value, Decimal(0)
    if rule.name == "equalrounded":
        return value, _rounded(rule)
    ends = [abs(number(end)) for end in rule.attrs.get("tolerance", "0").split()]
    mode = rule.attrs.get("tolerancemode", "exact")
    if mode == "exact" or not ends:
        return value, Decimal(0)
    below, above = ends[0], ends[-1]
    if mode == "relative":
        below, above = abs(value) * below / 100, abs(value) * above / 100
    return value + (above - below) / 2, (above + below) / 2


def _rounded(rule: Node) -> Decimal:
    if rule.attrs.get("roundingmode", "significantFigures") != "decimalPlaces" or not rule.attrs.get("figures", "").isdigit():
        raise Refused("the number is compared by significant figures")
    return Decimal("0.5").scaleb(-min(int(rule.attrs["figures"]), 20))
