"""`simulator people`: the administrator's work from the server's own terminal."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from simulator.commands.forms import said
from simulator.content import staff_list as files
from simulator.core.errors import NotFound, SimulatorError
from simulator.core.people import ROLES, Account
from simulator.core.signin import Refused, fold_login
from simulator.core.staff import StaffRow
from simulator.flows import staff, staff_list
from simulator.flows.desk import Desk
from simulator.flows.staff import OneTime
from simulator.flows.staff_list import Planned
from simulator.settings import Settings

TERMINAL = Account("terminal", "terminal", "admin", "", "zh")
"""Who works here: somebody who may read the database anyway."""


def add(commands: Any) -> None:
    """Registers `people add|list|reset|deactivate|activate|import` under a parser's commands."""
    under = commands.add_parser("people", help="who may sign in").add_subparsers(required=True, metavar="WHAT")

    def new(name: str, run: Callable[[argparse.Namespace, Settings], int]) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = under.add_parser(name, help=run.__doc__, description=run.__doc__)
        made.set_defaults(run=run)
        return made

    command = new("add", add_person)
    command.add_argument("login", help="the login name, usually the staff number")
    command.add_argument("name")
    command.add_argument("--role", choices=ROLES, default="trainee")
    command.add_argument("--team", default="")
    new("list", list_people).add_argument("search", nargs="?", default="", help="part of a name, login name or team")
    new("reset", reset).add_argument("login")
    new("deactivate", deactivate).add_argument("login")
    new("activate", activate).add_argument("login")
    command = new("import", import_list)
    command.add_argument("file", help="a staff list as CSV or XLSX: name, login, team, role")
    command.add_argument("--apply", action="store_true", help="take the list in; without it, only say what would happen")
    command.add_argument("--passwords", default="", help="a new CSV file for the one-time passwords")


def add_person(options: argparse.Namespace, settings: Settings) -> int:
    """Adds somebody and prints their one-time password."""
    return _give(staff.add(_desk(settings), TERMINAL, options.login, options.name, options.role, options.team))


def list_people(options: argparse.Namespace, settings: Settings) -> int:
    """Everybody: login name, name, role, team and state, parted by tabs."""
    for each in staff.people(_desk(settings), TERMINAL, options.search):
        print(each.login or "-", each.account.name, each.account.role, each.account.team or "-", each.state, sep="\t")
    return 0


def reset(options: argparse.Namespace, settings: Settings) -> int:
    """Gives somebody a new one-time password, unlocks them and signs them out everywhere."""
    desk = _desk(settings)
    return _give(staff.reset(desk, TERMINAL, _account(desk, options.login)))


def deactivate(options: argparse.Namespace, settings: Settings) -> int:
    """Puts somebody out at once; what they did stays."""
    return _activate(options, settings, False)


def activate(options: argparse.Namespace, settings: Settings) -> int:
    """Lets somebody in again."""
    return _activate(options, settings, True)


def import_list(options: argparse.Namespace, settings: Settings) -> int:
    """Says what a staff list would do, row by row, or does it; exit status 1 when a row is refused."""
    desk, rows = _desk(settings), files.read(_bytes(options.file))
    planned = _apply(desk, rows, options.passwords) if options.apply else staff_list.plan(desk, TERMINAL, rows)
    for each in planned:
        why = said(Refused(each.why).message) if each.why else ", ".join(each.changes)
        print(each.row.number, each.happens, each.row.login, why, sep="\t")
    counts = Counter(each.happens for each in planned)
    print(", ".join(f"{count} {what}" for what, count in counts.items()) or "no rows", file=sys.stderr)
    return int(counts["refused"] > 0)


def _apply(desk: Desk, rows: Sequence[StaffRow], passwords: str) -> tuple[Planned, ...]:
    """Takes the list in; the file for the passwords is opened first, since they can be written only once."""
    if not passwords:
        raise SimulatorError("the one-time passwords need a file", "Give --passwords FILE.csv.")
    try:
        kept = os.open(passwords, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise SimulatorError(f"{passwords} cannot be made", "Give the name of a new file.") from error
    with open(kept, "wb") as file:
        planned, given = staff_list.apply(desk, TERMINAL, rows)
        lines = [(each.account.name, each.login, each.account.team, each.password) for each in given]
        file.write(files.written(("name", "login", "team", "password"), lines))
    print(f"{len(given)} one-time passwords in {passwords}", file=sys.stderr)
    return planned


def _give(given: OneTime) -> int:
    print(given.login, given.password, sep="\t")
    print("The password is for one time: it has to be changed at the first sign-in.", file=sys.stderr)
    return 0


def _activate(options: argparse.Namespace, settings: Settings, active: bool) -> int:
    desk = _desk(settings)
    staff.activate(desk, TERMINAL, _account(desk, options.login), active)
    return 0


def _account(desk: Desk, login: str) -> str:
    found = desk.logins.login(fold_login(login)) if desk.logins else None
    if found is None:
        raise NotFound("nobody has this login name", "See `simulator people list`.")
    return found.account


def _bytes(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise SimulatorError(f"{name} cannot be read", "Give a CSV or XLSX file.") from error


def _desk(settings: Settings) -> Desk:
    from simulator.wiring import desk

    return desk(settings)
