"""Signing in as a story: the first administrator, the way in, the way out, and one's own password."""

import uuid
from collections.abc import Mapping
from dataclasses import replace

from simulator.core.people import Account, Login
from simulator.core.signin import Refused, checked_login, checked_name, checked_password, fold_login, fold_password
from simulator.flows.desk import Desk, Logins
from simulator.flows.people import COOKIE


def door(desk: Desk) -> Logins:
    """The desk's door of logins; raises Refused where there is none."""
    if desk.logins is None:
        raise Refused("off")
    return desk.logins


def set_up(desk: Desk, login: str, name: str, password: str, again: str, lang: str) -> str:
    """Makes the first administrator and gives their ticket; from then on everybody signs in.

    Raises Refused for what cannot be a login name, name or password, and when there is an administrator already.
    """
    logins, folded = door(desk), checked_login(login)
    account = Account(uuid.uuid4().hex, checked_name(name), "admin", "", lang)
    proven = checked_password(password, again, folded)
    if logins.administered():
        raise Refused("set_up")
    made = Login(account.id, folded, logins.hashed(proven), desk.clock.now())
    logins.enrol([(account, made)], first=True)
    return logins.ticket(made, desk.clock.now())


def sign_in(desk: Desk, login: str, password: str) -> str:
    """Gives a ticket for the right password; raises Refused, in the same words for a wrong name and a wrong password."""
    kept = _proven(desk, fold_login(login), password)
    if not desk.store.account(kept.account).active:
        raise Refused("inactive")
    return door(desk).ticket(kept, desk.clock.now())


def _proven(desk: Desk, folded: str, password: str) -> Login:
    """The login of this folded name and password; raises Refused when it is wrong, locked, or everybody has to wait."""
    logins = door(desk)
    number = logins.reserve(folded, desk.clock.now())
    login = logins.login(folded)
    right = logins.matches(fold_password(password), login)
    logins.settle(number, folded, right)
    if login is None or not right:
        raise Refused("wrong")
    return login


def enter(desk: Desk, ticket: str, cookies: Mapping[str, str]) -> str:
    """Takes a ticket and gives a new session's cookie; the session that the browser had before is over."""
    cookie = door(desk).enter(ticket, desk.clock.now())
    leave(desk, cookies)
    return cookie


def leave(desk: Desk, cookies: Mapping[str, str]) -> None:
    """Ends the session that these cookies carry, if there is one."""
    if desk.logins is not None and (cookie := cookies.get(COOKIE)):
        desk.logins.leave(cookie)


def must_change(desk: Desk, account: Account) -> bool:
    """Whether somebody else has chosen this account's password, so that it has to be changed first."""
    login = desk.logins.login_of(account.id) if desk.logins is not None else None
    return login is not None and login.must_change


def change_password(desk: Desk, account: Account, old: str, new: str, again: str) -> str:
    """Changes one's own password, ends all sessions, and gives the ticket for the next one; raises Refused."""
    login = door(desk).login_of(account.id)
    if login is None or not account.active:
        raise Refused("no_login")
    folded = checked_password(new, again, login.name)
    if folded == fold_password(old):
        raise Refused("not_new")
    kept = _proven(desk, login.name, old)
    changed = replace(kept, password=door(desk).hashed(folded), changed=desk.clock.now(), must_change=False)
    door(desk).enrol([(desk.store.account(account.id), changed)])
    return door(desk).ticket(changed, desk.clock.now())
