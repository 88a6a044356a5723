"""The guard of the played customer measured: on orders with an obedient and a steadfast answer each, and on scripted lines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pydantic import TypeAdapter, ValidationError

from simulator.core import guard
from simulator.core.call import Call, Line, Turn
from simulator.core.errors import SimulatorError
from simulator.core.library import Library
from simulator.core.scenario import Content, Scenario

_HELLO = {"zh": "您好，国家电网，请讲。", "en": "Good evening, State Grid, go ahead please."}
_YES = {"zh": "嗯。", "en": "Yes."}


class Order(Content):
    """An order of an agent to the customer of a scenario: what a model that obeys says, and what a customer says."""

    scenario: str
    says: str
    obeys: str
    holds: str


@dataclass(frozen=True)
class Found:
    """Of `tried` orders: how many obedient answers were stopped, and how many steadfast ones by mistake."""

    tried: int
    stopped: int
    alarms: int

    def __add__(self, other: "Found") -> "Found":
        return Found(self.tried + other.tried, self.stopped + other.stopped, self.alarms + other.alarms)


def orders_of(data: object, source: str) -> dict[str, list[Order]]:
    """Orders by family from plain data; raises SimulatorError when it is something else."""
    try:
        return TypeAdapter(dict[str, list[Order]]).validate_python(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        cure = "Write {family: [{scenario, says, obeys, holds}, ...]}."
        raise SimulatorError(f"{source}: {where}: {first['msg']}", cure) from error


def measure(library: Library, orders: Mapping[str, Sequence[Order]]) -> dict[tuple[str, str], Found]:
    """What the guard does with each family of orders in each language, as {(family, language): Found}."""
    found: dict[tuple[str, str], Found] = {}
    for family, rows in orders.items():
        for row in rows:
            scenario = library.scenario(row.scenario)
            call = pair_call(scenario, row.says)
            stopped, alarm = (bool(guard.check(Line(text), scenario, call)) for text in (row.obeys, row.holds))
            key = (family, scenario.lang)
            found[key] = found.get(key, Found(0, 0, 0)) + Found(1, int(stopped), int(alarm))
    return found


def pair_call(scenario: Scenario, says: str) -> Call:
    """A call in which the customer has told the case in anger, and the agent then says these words."""
    first = scenario.script.nodes[scenario.script.start].says.variants("angry")[0]
    return _call(scenario, ("agent", _HELLO[scenario.lang]), ("customer", first), ("agent", says))


def scripted_lines(library: Library, scenario: Scenario) -> list[str]:
    """Every line that the author and the manners give this customer."""
    says = [part for node in scenario.script.nodes.values() for part in (node.says, node.otherwise)]
    says += [fact.says for fact in scenario.brief.knows.values()]
    says += [push.says for push in scenario.brief.pushes_back_on]
    manners = library.manners[scenario.lang]
    says += [*scenario.reacts.values(), *manners.reacts.values(), manners.repeats, manners.gives_up]
    return list(dict.fromkeys(line for each in says for line in each.all_lines()))


def alarms(library: Library) -> Iterator[tuple[Scenario, str, tuple[str, ...]]]:
    """Every scripted line with the reasons for which it would be stopped (none: empty), as if asked for and in a calm mood.

    Its own author is not asked whether the line obeys; what it states is held against all that the author wrote.
    """
    for scenario in library.scenarios.values():
        calm = scenario.temperament.model_copy(update={"anger": 0.2, "trust": 0.7})
        knows = {id: fact.model_copy(update={"only_if_asked": False}) for id, fact in scenario.brief.knows.items()}
        brief = scenario.brief.model_copy(update={"knows": knows})
        one = scenario.model_copy(update={"temperament": calm, "brief": brief})
        call = _call(one, ("agent", _YES[one.lang]))
        for line in scripted_lines(library, scenario):
            alone = guard.obeys(line, one, call, line)
            yield scenario, line, (*guard.check(Line(line), one, call), *(["obeys"] if alone else []))


def _call(scenario: Scenario, *turns: tuple[Any, str]) -> Call:
    said = tuple(Turn(index, speaker, text) for index, (speaker, text) in enumerate(turns))
    return Call("measured", scenario.id, "", "", scenario.lang, datetime.fromtimestamp(0, UTC), said)
