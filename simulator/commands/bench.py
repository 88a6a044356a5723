"""`simulator bench`: speed and memory of this machine, as tables."""

import argparse
import json
import tempfile
from dataclasses import replace
from pathlib import Path

from simulator.settings import Settings


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Registers the command."""
    command = commands.add_parser("bench", help=run.__doc__, description=run.__doc__)
    command.add_argument("what", choices=("turn", "report", "start", "speech", "line", "quiz", "model"))
    command.add_argument("--candidates", type=int, nargs="+", default=[50, 100, 200, 400, 800], help="of `bench quiz`")
    command.add_argument("--turns", type=int, default=40, help="what each caller of `bench line` says")
    command.add_argument("--callers", type=int, nargs="*", default=[1, 2, 4, 8], help="how many calls at once, of `bench line`")
    command.add_argument("--minutes", type=float, default=0.0, help="of a single long call, of `bench line`")
    command.add_argument("--served", action="store_true", help="of `bench line`: a speech server of its own hears")
    command.add_argument("--fresh", action="store_true", help="of `bench line`: the voice knows no line yet")
    command.add_argument("--calls", type=int, default=2, help="of `bench model`, in each language")
    command.add_argument("--lang", choices=("zh", "en"), help="of `bench model`: one language only")
    command.add_argument("--budget", type=float, default=8.0, help="of `bench model`: seconds a line may take; a call has 8")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Measures speed and memory and prints a table."""
    from simulator.measuring import own_work

    if options.what == "line":
        from simulator.measuring import line

        with tempfile.TemporaryDirectory() as folder:
            apart = replace(settings, data=Path(folder))
            rows = line.rows(settings, apart, options.turns, options.callers, options.minutes, options.served, options.fresh)
    elif options.what == "quiz":
        from simulator.measuring import quiz

        rows = quiz.rows(settings, tuple(options.candidates))
    elif options.what == "model":
        from simulator.measuring import model

        langs = (options.lang,) if options.lang else ("zh", "en")
        rows = model.rows(settings, options.calls, langs, options.budget)
    else:
        rows = own_work.run(options.what, settings)
    print(json.dumps(rows, indent=1) if options.json else own_work.table(rows))
    return 0
