"""`simulator quiz publish|close|results`: the weekly test from a terminal."""

import argparse
import json
import sys

from simulator import wiring
from simulator.core.errors import NotFound
from simulator.core.people import Account
from simulator.core.quiz import Quiz
from simulator.core.weeks import week_of
from simulator.flows import bank, publishing, results, spreadsheets
from simulator.flows.desk import Desk
from simulator.settings import Settings

_HERE = Account("", "terminal", "admin", "", "zh")
"""Whoever may run commands on the machine itself may do what an administrator may."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Registers the commands."""
    under = commands.add_parser("quiz", help="the weekly test").add_subparsers(required=True, metavar="WHAT")
    command = under.add_parser("publish", help=publish.__doc__, description=publish.__doc__)
    command.add_argument("--blueprint", help="its id; without it, what the schedule asks for now")
    command.add_argument("--week", help="such as 2026-W48; this week if left out")
    command.set_defaults(run=publish)
    command = under.add_parser("close", help=close.__doc__, description=close.__doc__)
    command.add_argument("quiz", help="the test's id, or BLUEPRINT/WEEK")
    command.set_defaults(run=close)
    command = under.add_parser("results", help=show.__doc__, description=show.__doc__)
    command.add_argument("quiz", help="the test's id, or BLUEPRINT/WEEK")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--xlsx", metavar="FILE")
    form.add_argument("--csv", metavar="FILE")
    command.set_defaults(run=show)


def publish(options: argparse.Namespace, settings: Settings) -> int:
    """Publishes a week's test, or everything the schedule asks for now."""
    desk = wiring.desk(settings)
    if options.blueprint:
        plan = bank.whole(desk).blueprint(options.blueprint)
        week = options.week or week_of(desk.clock.now(), plan.zone)
        made = [publishing.publish(desk, _HERE, publishing.draft(desk, _HERE, plan, week))]
    else:
        made = publishing.publish_due(desk)
    for quiz in made:
        print(
            f"{quiz.id}  {quiz.blueprint.id}/{quiz.week}  {quiz.local(quiz.opens):%Y-%m-%d %H:%M}  {len(quiz.paper)} questions"
        )
    if not made:
        print("nothing to publish now", file=sys.stderr)
    return 0


def close(options: argparse.Namespace, settings: Settings) -> int:
    """Closes a test for good."""
    desk = wiring.desk(settings)
    publishing.close(desk, _HERE, _named(desk, options.quiz).id)
    return 0


def show(options: argparse.Namespace, settings: Settings) -> int:
    """A test's results by person."""
    desk = wiring.desk(settings)
    found = results.results(desk, _HERE, _named(desk, options.quiz).id)
    rows = results.table(found)
    if options.xlsx or options.csv:
        data = spreadsheets.xlsx({"results": rows}) if options.xlsx else spreadsheets.csv(rows)
        with open(options.xlsx or options.csv, "wb") as file:
            file.write(data)
    elif options.json:
        figures = {"mean": found.mean, "median": found.median, "pass_rate": found.pass_rate, "running": len(found.running)}
        topics = [{"topic": t, "answers": n, "share": s} for t, n, s in found.topics()]
        print(json.dumps({**figures, "people": rows, "topics": topics}, ensure_ascii=False, indent=1))
    else:
        for row in rows:
            percent = "" if row["percent"] is None else f"{row['percent']:5.1f} "
            print(f"{row['login']!s:12} {row['name']!s:12} {row['team']!s:12} {percent}{row['state']}")
    return 0


def _named(desk: Desk, name: str) -> Quiz:
    for quiz in desk.quizzes.quizzes():
        if name in (quiz.id, f"{quiz.blueprint.id}/{quiz.week}"):
            return quiz
    raise NotFound(f"there is no test {name!r}", "Name its id, or BLUEPRINT/WEEK such as weekly-zh/2026-W48.")
