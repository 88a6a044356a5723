"""Commands about the played customer."""

import argparse
import json
from typing import Any

from simulator.content.loading import load
from simulator.core.errors import Missing, NotFound
from simulator.flows import plans
from simulator.settings import Settings


def add(commands: Any) -> None:
    """Adds `customer curve` to the parser."""
    what = commands.add_parser("customer", help="the customer whom a model plays").add_subparsers(required=True, metavar="WHAT")
    command = what.add_parser("curve", help=curve.__doc__, description=curve.__doc__)
    command.add_argument("scenario")
    command.add_argument("--plan", choices=("good", "average", "bad"), default="average", help="whose agent side is replayed")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=curve)


def curve(options: argparse.Namespace, settings: Settings) -> int:
    """Trust after each of the agent's turns when the same agent side meets a played customer of level 1 to 5."""
    from simulator.wiring import understanding

    library = load(settings.content)
    scenario = library.scenario(options.scenario)
    if not scenario.script.nodes:
        raise Missing("a script for this scenario", "Only scenarios with plans have an agent side to replay.")
    if scenario.id not in library.plans:
        raise NotFound("this scenario has no plans", "Write them beside it.")
    felt = plans.curve(library, understanding(library, settings), scenario, getattr(library.plans[scenario.id], options.plan))
    rows = {level: [round(mood.trust, 3) for mood in moods] for level, moods in felt.items()}
    if options.json:
        print(json.dumps(rows))
    else:
        print("\n".join(f"level {level}  " + " ".join(f"{trust:.2f}" for trust in row) for level, row in rows.items()))
    return 0
