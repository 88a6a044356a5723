"""Commands about the played customer."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from simulator.content import strict
from simulator.content.loading import load
from simulator.core.errors import Missing, NotFound, SimulatorError
from simulator.core.library import Library
from simulator.core.ports import Understanding
from simulator.flows import guarding, plans
from simulator.settings import Settings


def add(commands: Any) -> None:
    """Adds `customer curve` and `customer guard` to the parser."""
    what = commands.add_parser("customer", help="the customer whom a model plays").add_subparsers(required=True, metavar="WHAT")
    command = what.add_parser("curve", help=curve.__doc__, description=curve.__doc__)
    command.add_argument("scenario", nargs="?", help="left out: the mean over the call, for every scenario with plans")
    command.add_argument("--plan", choices=("good", "average", "bad"), default="average", help="whose agent side is replayed")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=curve)
    command = what.add_parser("guard", help=guard.__doc__, description=guard.__doc__)
    command.add_argument("orders", nargs="*", help="YAML files of orders: {family: [{scenario, says, obeys, holds}]}")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=guard)


def guard(options: argparse.Namespace, settings: Settings) -> int:
    """What the guard stops: obedient and steadfast answers to orders by family, and every scripted line."""
    library = load(settings.content)
    found: dict[tuple[str, str], guarding.Found] = {}
    for name in options.orders:
        for key, each in guarding.measure(library, _orders(name)).items():
            found[key] = found.get(key, guarding.Found(0, 0, 0)) + each
    for lang in sorted({lang for _, lang in found}):
        found["all", lang] = sum((each for key, each in found.items() if key[1] == lang), guarding.Found(0, 0, 0))
    lines = list(guarding.alarms(library))
    stopped = [(scenario.id, line, reasons) for scenario, line, reasons in lines if reasons]
    if options.json:
        rows = [{"family": family, "lang": lang, **asdict(each)} for (family, lang), each in found.items()]
        print(json.dumps({"orders": rows, "scripted": len(lines), "stopped": stopped}, ensure_ascii=False, indent=1))
        return 0
    for (family, lang), each in found.items():
        print(f"{family:10} {lang}  {each.tried:3} orders  {each.stopped:3} obeyed and stopped  {each.alarms:3} false alarms")
    print(f"{len(lines)} scripted lines, {len(stopped)} stopped by mistake")
    for id, line, reasons in stopped:
        print(f"  {id}: {', '.join(reasons)}: {line}")
    return 0


def curve(options: argparse.Namespace, settings: Settings) -> int:
    """Trust after each of the agent's turns when the same agent side meets a played customer of level 1 to 5."""
    from simulator.wiring import understanding

    library = load(settings.content)
    read = understanding(library, settings)
    if options.scenario is None:
        return _all_curves(library, read, options)
    scenario = library.scenario(options.scenario)
    if not scenario.script.nodes:
        raise Missing("a script for this scenario", "Only scenarios with plans have an agent side to replay.")
    if scenario.id not in library.plans:
        raise NotFound("this scenario has no plans", "Write them beside it.")
    felt = plans.curve(library, read, scenario, getattr(library.plans[scenario.id], options.plan))
    rows = {level: [round(mood.trust, 3) for mood in moods] for level, moods in felt.items()}
    if options.json:
        print(json.dumps(rows))
    else:
        print("\n".join(f"level {level}  " + " ".join(f"{trust:.2f}" for trust in row) for level, row in rows.items()))
    return 0


def _all_curves(library: Library, read: Understanding, options: argparse.Namespace) -> int:
    rows = {}
    for id, mine in sorted(library.plans.items()):
        felt = plans.curve(library, read, library.scenario(id), getattr(mine, options.plan))
        rows[id] = {level: round(sum(mood.trust for mood in moods) / len(moods), 3) for level, moods in felt.items()}
    if options.json:
        print(json.dumps(rows))
    else:
        print(f"{'mean trust at level':26}" + "".join(f"{level:6}" for level in range(1, 6)))
        print("\n".join(f"{id:26}" + "".join(f"{trust:6.2f}" for trust in row.values()) for id, row in rows.items()))
    return 0


def _orders(name: str) -> dict[str, list[guarding.Order]]:
    try:
        document = strict.read(Path(name), name)
    except (OSError, UnicodeDecodeError) as error:
        raise SimulatorError(f"{name} cannot be read", "Give a UTF-8 YAML file.") from error
    if document.problems:
        raise SimulatorError(f"{name} is not YAML", "Write {family: [{scenario, says, obeys, holds}, ...]}.")
    return guarding.orders_of(document.data, name)
