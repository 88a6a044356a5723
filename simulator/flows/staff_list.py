"""A staff list as a story: every row is looked at first, and then all of them are taken in at once or none."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Literal

from simulator.core.people import Account, Login, require
from simulator.core.signin import Refused, Why, checked_login, checked_name, checked_team
from simulator.core.staff import StaffRow, role_of
from simulator.flows.desk import Desk
from simulator.flows.signin import door
from simulator.flows.staff import OneTime, new_account, one_time

Happens = Literal["added", "updated", "unchanged", "refused"]


@dataclass(frozen=True)
class Planned:
    """What a row of the list does: for an update the fields that change, for a refused row why."""

    row: StaffRow
    happens: Happens
    account: Account | None = None
    login: str = ""
    changes: tuple[str, ...] = ()
    why: Why | None = None


def plan(desk: Desk, admin: Account, rows: Sequence[StaffRow]) -> tuple[Planned, ...]:
    """What taking in this list would do, row by row; nothing is changed; raises NotAllowed."""
    require(admin, "manage_people")
    accounts = {account.id: account for account in desk.store.accounts()}
    known = {login.name: accounts[login.account] for login in door(desk).logins()}
    admins = {account.id for account in known.values() if account.role == "admin" and account.active}
    seen: set[str] = set()
    planned = []
    for row in rows:
        try:
            each = _look(row, known, seen, admins, admin.lang)
        except Refused as refused:
            each = Planned(row, "refused", why=refused.why)
        planned.append(each)
    return tuple(planned)


def _look(row: StaffRow, known: dict[str, Account], seen: set[str], admins: set[str], lang: str) -> Planned:
    login = checked_login(row.login)
    if login in seen:
        raise Refused("twice")
    role = role_of(row.role) if row.role.strip() else None
    if role is None and row.role.strip():
        raise Refused("no_role")
    old = known.get(login)
    if old is None:
        new = new_account(row.name, role or "trainee", row.team, lang)
    else:
        name = checked_name(row.name) if row.name.strip() else old.name
        team = checked_team(row.team) if row.team.strip() else old.team
        new = replace(old, name=name, team=team, role=role or old.role)
        if admins == {old.id} and new.role != "admin":
            raise Refused("last_admin")
    seen.add(login)
    _count(new, admins)
    if old is None:
        return Planned(row, "added", new, login)
    changes = tuple(field for field in ("name", "team", "role") if getattr(old, field) != getattr(new, field))
    return Planned(row, "updated" if changes else "unchanged", new, login, changes)


def _count(account: Account, admins: set[str]) -> None:
    if account.role == "admin" and account.active:
        admins.add(account.id)
    else:
        admins.discard(account.id)


def apply(desk: Desk, admin: Account, rows: Sequence[StaffRow]) -> tuple[tuple[Planned, ...], tuple[OneTime, ...]]:
    """Takes the list in: what happened row by row, and the first passwords of those who are new; refused rows stay out.

    Takes about 50 ms for each new person. Raises NotAllowed, and Refused when somebody else changed the same people.
    """
    planned = plan(desk, admin, rows)
    new = [(each.account, each.login) for each in planned if each.happens == "added" and each.account is not None]
    given = [OneTime(account, login, one_time()) for account, login in new]
    with ThreadPoolExecutor(2, thread_name_prefix="hash") as pool:
        hashes = list(pool.map(door(desk).hashed, [each.password for each in given]))
    now = desk.clock.now()
    people: list[tuple[Account, Login | None]] = [
        (one.account, Login(one.account.id, one.login, kept, now, must_change=True))
        for one, kept in zip(given, hashes, strict=True)
    ]
    people += [(each.account, None) for each in planned if each.happens == "updated" and each.account is not None]
    if people:
        door(desk).enrol(people)
    return planned, tuple(given)
