"""`simulator voices`: speaks every scripted line once, so that no first call waits for the voice."""

import argparse
import sys

from simulator import wiring
from simulator.flows import rehearsal
from simulator.settings import Settings


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Registers the command."""
    command = commands.add_parser("voices", help=run.__doc__, description=run.__doc__)
    command.add_argument("scenario", nargs="*", help="their ids; all if left out")
    command.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Speaks every scripted line in every mood once and keeps the sound; a second run takes seconds."""
    desk = wiring.desk(settings)
    chosen = [desk.library.scenario(id) for id in options.scenario] or list(desk.library.scenarios.values())
    for scenario in chosen:
        ready = total = 0
        for ready, total in rehearsal.rehearse(desk, scenario):
            if sys.stderr.isatty():
                print(f"\r{scenario.id}: {ready} of {total}", end="", file=sys.stderr)
        print(f"{scenario.id}: {ready} of {total} lines are ready")
    return 0
