"""Local profiles: who sits at this machine while the app is bound to loopback."""

import uuid

from simulator.core.errors import NotAllowed
from simulator.core.people import ROLES, Account, Role
from simulator.flows.desk import Desk

_LONGEST = 60


def profile(desk: Desk, name: str, role: Role, team: str, lang: str) -> Account:
    """Makes a profile; raises NotAllowed for an empty name or an unknown role."""
    name, team = name.strip()[:_LONGEST], team.strip()[:_LONGEST]
    if not name or role not in ROLES:
        raise NotAllowed("a profile needs a name and a role", "Type your name and choose what you are.")
    account = Account(uuid.uuid4().hex, name, role, team, lang)
    desk.store.keep_account(account)
    return account


def profiles(desk: Desk) -> tuple[Account, ...]:
    """The active profiles by name."""
    return tuple(account for account in desk.store.accounts() if account.active)
