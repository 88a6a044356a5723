"""Who is here: local profiles while nobody signs in, and whoever a cookie stands for once they do."""

import uuid
from collections.abc import Mapping

from simulator.core.errors import NotAllowed
from simulator.core.people import ROLES, Account, Role
from simulator.flows.desk import Desk

_LONGEST = 60
COOKIE = "simulator_session"


def profile(desk: Desk, name: str, role: Role, team: str, lang: str) -> Account:
    """Makes a local profile; raises NotAllowed for an empty name or an unknown role, and once people sign in."""
    name, team = name.strip()[:_LONGEST], team.strip()[:_LONGEST]
    if not name or role not in ROLES:
        raise NotAllowed("a profile needs a name and a role", "Type your name and choose what you are.")
    if role == "admin" or signed(desk):
        raise NotAllowed("nobody makes their own account here", "Ask an administrator.")
    account = Account(uuid.uuid4().hex, name, role, team, lang)
    desk.store.keep_account(account)
    return account


def profiles(desk: Desk) -> tuple[Account, ...]:
    """The active profiles by name."""
    return tuple(account for account in desk.store.accounts() if account.active)


def signed(desk: Desk) -> bool:
    """Whether everybody signs in: true for ever once there was an administrator."""
    return desk.logins is not None and desk.logins.administered()


def identify(desk: Desk, cookies: Mapping[str, str]) -> Account | None:
    """The active account whose session these cookies carry; asked anew at every run of a page."""
    if desk.logins is None or not (cookie := cookies.get(COOKIE)):
        return None
    account = desk.logins.account_of(cookie, desk.clock.now())
    return account if account is not None and account.active else None


def vouched(desk: Desk, account: Account, cookies: Mapping[str, str]) -> bool:
    """Whether the browser with these cookies may speak for the account; while nobody signs in any browser may."""
    known = identify(desk, cookies)
    if known is not None:
        return known.id == account.id
    return not signed(desk)
