"""The store of sign-in: what a restart must not forget, and what can be done only once."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from simulator.core.people import Account, Login
from simulator.core.signin import Refused
from simulator.store.database import Connections
from simulator.store.logins import LoginStore

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BOSS = Account("boss", "马主任", "admin", "", "zh")
LI = Account("li", "李晓", "trainee", "白班", "zh")


def login(account: Account, name: str = "", password: str = "hash") -> Login:
    return Login(account.id, name or account.id, password, NOW)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "facts.db"


@pytest.fixture
def logins(file: Path) -> LoginStore:
    made = LoginStore(Connections(file), b"secret")
    made.enrol([(BOSS, login(BOSS)), (LI, login(LI))])
    return made


def at(**later: float) -> datetime:
    return NOW + timedelta(**later)


def refused(why: str):  # type: ignore[no-untyped-def]
    return pytest.raises(Refused, check=lambda error: error.why == why)


def test_what_went_in_comes_out_and_the_hash_is_in_no_repr(logins: LoginStore) -> None:
    assert logins.login("li") == login(LI) == logins.login_of("li")
    assert [each.name for each in logins.logins()] == ["boss", "li"]
    assert logins.login("nobody") is None and logins.login_of("nobody") is None
    assert "hash" not in repr(login(LI))


def test_sign_in_is_on_once_there_is_an_administrator_even_an_inactive_one(tmp_path: Path) -> None:
    logins = LoginStore(Connections(tmp_path / "new.db"), b"secret")
    assert not logins.administered()
    logins.enrol([(LI, login(LI))])
    assert not logins.administered()
    logins.enrol([(replace(BOSS, active=False), login(BOSS))])
    assert logins.administered()


def test_the_first_administrator_is_made_once(logins: LoginStore) -> None:
    with refused("set_up"):
        logins.enrol([(replace(LI, role="admin"), None)], first=True)


def test_a_login_name_belongs_to_one_and_nothing_of_a_refused_list_stays(logins: LoginStore) -> None:
    new, other = Account("new", "新人", "trainee", "", "zh"), Account("other", "别人", "trainee", "", "zh")
    with refused("login_taken"):
        logins.enrol([(new, login(new)), (other, login(other, "li"))])
    assert logins.login("new") is None


@pytest.mark.parametrize("change", [{"active": False}, {"role": "trainee"}])
def test_the_last_active_administrator_stays(logins: LoginStore, change: dict[str, object]) -> None:
    gone = replace(BOSS, **change)  # type: ignore[arg-type]
    with refused("last_admin"):
        logins.enrol([(gone, None)])
    second = Account("second", "副主任", "admin", "", "zh")
    logins.enrol([(second, login(second))])
    logins.enrol([(gone, None)])
    with refused("last_admin"):
        logins.enrol([(replace(second, active=False), None)])


def test_two_administrators_who_demote_each_other_at_once_leave_one(logins: LoginStore) -> None:
    second = Account("second", "副主任", "admin", "", "zh")
    logins.enrol([(second, login(second))])
    told: list[str] = []

    def demote(account: Account) -> None:
        try:
            logins.enrol([(replace(account, role="trainee"), None)])
        except Refused as error:
            told.append(error.why)

    threads = [threading.Thread(target=demote, args=(account,)) for account in (BOSS, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == ["last_admin"]


def test_a_ticket_opens_one_session_and_no_second_one_also_after_a_restart(logins: LoginStore, file: Path) -> None:
    ticket = logins.ticket(login(LI), NOW)
    cookie = logins.enter(ticket, at(seconds=29))
    assert logins.account_of(cookie, at(minutes=1)) == LI
    again = LoginStore(Connections(file), b"secret")
    assert again.account_of(cookie, at(minutes=1)) == LI
    with refused("ticket"):
        again.enter(ticket, at(seconds=29))
    logins.leave(cookie)
    with refused("ticket"):
        logins.enter(ticket, at(seconds=29))


def test_the_same_ticket_many_times_at_once_opens_one_session(logins: LoginStore) -> None:
    ticket = logins.ticket(login(LI), NOW)
    opened: list[str] = []

    def enter() -> None:
        try:
            opened.append(logins.enter(ticket, at(seconds=1)))
        except Refused:
            return

    threads = [threading.Thread(target=enter) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 1


def test_a_ticket_that_is_late_forged_or_of_an_older_login_opens_nothing(logins: LoginStore) -> None:
    ticket = logins.ticket(login(LI), NOW)
    with refused("ticket"):
        logins.enter(ticket, at(seconds=31))
    forged = ticket[:-5] + ("A" if ticket[-5] != "A" else "B") + ticket[-4:]
    for words in (forged, "", "null", "a.b", "\ud83d"):
        with refused("ticket"):
            logins.enter(words, NOW)
    other = LoginStore(logins._db, b"other secret").ticket(login(LI), NOW)
    with refused("ticket"):
        logins.enter(other, NOW)
    logins.enrol([(LI, replace(login(LI), changed=at(seconds=1)))])
    with refused("ticket"):
        logins.enter(ticket, at(seconds=2))


def test_a_session_ends_after_twelve_hours_by_signing_out_deactivation_or_a_new_password(logins: LoginStore) -> None:
    def session() -> str:
        return logins.enter(logins.ticket(login(LI), NOW), NOW)

    cookie = session()
    assert logins.account_of(cookie, at(hours=12) - timedelta(seconds=1)) == LI
    assert logins.account_of(cookie, at(hours=12)) is None
    logins.leave(cookie)
    assert logins.account_of(cookie, NOW) is None
    cookie = session()
    logins.enrol([(replace(LI, active=False), None)])
    logins.enrol([(LI, None)])
    assert logins.account_of(cookie, NOW) is None, "who comes back signs in anew"
    cookie, mine = session(), logins.enter(logins.ticket(login(BOSS), NOW), NOW)
    logins.enrol([(LI, login(LI))])
    assert logins.account_of(cookie, NOW) is None and logins.account_of(mine, NOW) == BOSS


def test_the_file_holds_neither_a_cookie_nor_what_was_typed_as_a_name(logins: LoginStore, file: Path) -> None:
    cookie = logins.enter(logins.ticket(login(LI), NOW), NOW)
    logins.reserve("my-secret-typed-in-the-wrong-field", NOW)
    kept = b"".join(each.read_bytes() for each in file.parent.glob("facts.db*"))
    assert b"my-secret" not in kept
    assert cookie.split(".", maxsplit=1)[0].strip('"').encode() not in kept


def test_five_wrong_tries_lock_a_name_for_fifteen_minutes_also_after_a_restart(logins: LoginStore, file: Path) -> None:
    for second in range(5):
        logins.settle(logins.reserve("li", at(seconds=second)), "li", right=False)
    again = LoginStore(Connections(file), b"secret")
    with refused("locked"):
        again.reserve("li", at(minutes=14))
    again.reserve("boss", at(minutes=14))
    again.reserve("li", at(minutes=15, seconds=1))


def test_tries_under_way_count_and_a_right_one_clears_the_name(logins: LoginStore) -> None:
    numbers = [logins.reserve("li", NOW) for _ in range(5)]
    with refused("locked"):
        logins.reserve("li", NOW)
    logins.settle(numbers[0], "li", right=True)
    logins.reserve("li", NOW)


def test_a_hundred_wrong_tries_in_a_minute_make_everybody_wait(logins: LoginStore) -> None:
    for number in range(100):
        logins.settle(logins.reserve(f"name{number}", NOW), f"name{number}", right=False)
    with refused("busy"):
        logins.reserve("li", at(seconds=59))
    logins.reserve("li", at(seconds=61))
