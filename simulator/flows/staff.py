"""The administrator's work: who there is, who comes, changes, forgets their password, and goes."""

import secrets
import uuid
from dataclasses import dataclass, field, replace

from simulator.core.people import ROLES, Account, Login, Role, require
from simulator.core.signin import Refused, checked_login, checked_name, checked_team
from simulator.flows.desk import Desk
from simulator.flows.signin import door

_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # none that look alike: people copy them from paper


@dataclass(frozen=True)
class Person:
    """An account as the administrator sees it; without a `login` it is an old local profile."""

    account: Account
    login: str | None
    must_change: bool = False

    @property
    def state(self) -> str:
        """How it stands with their way in: inactive, profile_only, first_password or active."""
        if not self.account.active:
            return "inactive"
        if self.login is None:
            return "profile_only"
        return "first_password" if self.must_change else "active"


@dataclass(frozen=True)
class OneTime:
    """A password that is shown once and has to be changed at the first sign-in."""

    account: Account
    login: str
    password: str = field(repr=False)


def people(desk: Desk, admin: Account, search: str = "") -> tuple[Person, ...]:
    """Everybody by name, or those whose name, login name or team contains the search; raises NotAllowed."""
    require(admin, "manage_people")
    logins = {login.account: login for login in door(desk).logins()}
    found = []
    for account in desk.store.accounts():
        login = logins.get(account.id)
        person = Person(account, login.name if login else None, login is not None and login.must_change)
        if search.strip().casefold() in " ".join((account.name, person.login or "", account.team)).casefold():
            found.append(person)
    return tuple(found)


def add(desk: Desk, admin: Account, login: str, name: str, role: Role, team: str) -> OneTime:
    """Makes an account and its first password; raises NotAllowed and Refused."""
    require(admin, "manage_people")
    folded, account = checked_login(login), new_account(name, role, team, admin.lang)
    return _with_password(desk, account, folded)


def new_account(name: str, role: Role, team: str, lang: str) -> Account:
    """An account that is nowhere kept yet; raises Refused for a name, role or team that cannot be."""
    if role not in ROLES:
        raise Refused("no_role")
    return Account(uuid.uuid4().hex, checked_name(name), role, checked_team(team), lang)


def adopt(desk: Desk, admin: Account, account_id: str, login: str) -> OneTime:
    """Gives an old local profile a login name and a first password; its calls stay its own; raises Refused."""
    require(admin, "manage_people")
    account, folded = desk.store.account(account_id), checked_login(login)
    if door(desk).login_of(account.id) is not None:
        raise Refused("has_login")
    return _with_password(desk, account, folded)


def reset(desk: Desk, admin: Account, account_id: str) -> OneTime:
    """Gives a new one-time password, ends the account's sessions and unlocks it; raises NotAllowed and Refused."""
    require(admin, "manage_people")
    if account_id == admin.id:
        raise Refused("yourself")
    login = _login(desk, account_id)
    return _with_password(desk, desk.store.account(account_id), login.name)


def change(desk: Desk, admin: Account, account_id: str, name: str, role: Role, team: str, login: str = "") -> Account:
    """Changes name, role and team, and the login name where another is given; raises NotAllowed and Refused."""
    require(admin, "manage_people")
    old = desk.store.account(account_id)
    new = replace(new_account(name, role, team, old.lang), id=old.id, active=old.active)
    renamed = None
    if login and (kept := _login(desk, account_id)).name != checked_login(login):
        renamed = replace(kept, name=checked_login(login), changed=desk.clock.now())
    door(desk).enrol([(new, renamed)])
    return new


def activate(desk: Desk, admin: Account, account_id: str, active: bool = True) -> Account:
    """Lets an account in again or puts it out at once; raises Refused when nobody would be left to administer."""
    require(admin, "manage_people")
    account = replace(desk.store.account(account_id), active=active)
    door(desk).enrol([(account, None)])
    return account


def one_time() -> str:
    """A new password of twelve letters and digits in three groups, about 59 bits."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(12))
    return "-".join(letters[at : at + 4] for at in (0, 4, 8))


def _login(desk: Desk, account_id: str) -> Login:
    login = door(desk).login_of(account_id)
    if login is None:
        raise Refused("no_login")
    return login


def _with_password(desk: Desk, account: Account, login: str) -> OneTime:
    password = one_time()
    made = Login(account.id, login, door(desk).hashed(password), desk.clock.now(), must_change=True)
    door(desk).enrol([(account, made)])
    return OneTime(account, login, password)
