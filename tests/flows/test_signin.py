"""Signing in: the first administrator, wrong tries, the ticket, one's own password, and who may do what."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from simulator.core.errors import NotAllowed
from simulator.core.people import ROLES, Account, Role
from simulator.core.signin import Refused
from simulator.core.staff import StaffRow
from simulator.flows import people, signin, staff, staff_list
from simulator.flows.desk import Desk
from simulator.flows.people import COOKIE
from tests.fakes import FakeClock

GOOD = "Mountain-7-rain"


def refused(why: str):  # type: ignore[no-untyped-def]
    return pytest.raises(Refused, check=lambda error: error.why == why)


def pass_time(desk: Desk, **time: float) -> None:
    assert isinstance(desk.clock, FakeClock)
    desk.clock.at += timedelta(**time)


def session(desk: Desk, login: str = "boss", password: str = GOOD) -> dict[str, str]:
    return {COOKIE: signin.enter(desk, signin.sign_in(desk, login, password), {})}


def test_before_an_administrator_profiles_are_made_freely_and_never_again(desk: Desk, guarded: Desk) -> None:
    assert people.profile(desk, "李晓", "trainee", "", "zh").name == "李晓"
    with pytest.raises(NotAllowed):
        people.profile(desk, "李晓", "admin", "", "zh")
    with pytest.raises(NotAllowed):
        people.profile(guarded, "李晓", "trainee", "", "zh")
    with refused("set_up"):
        signin.set_up(guarded, "thief", "贼", GOOD, GOOD, "zh")


@pytest.mark.parametrize(
    ("login", "name", "password", "again", "why"),
    [
        ("a", "马", GOOD, GOOD, "login_form"),
        ("bo ss", "马", GOOD, GOOD, "login_form"),
        ("boss", "  ", GOOD, GOOD, "no_name"),
        ("boss", "马" * 61, GOOD, GOOD, "no_name"),
        ("boss", "马", "1234567", "1234567", "short"),
        ("boss", "马", "x1" * 65, "x1" * 65, "long"),
        ("boss", "马", "Passw0rd", "Passw0rd", "common"),
        ("boss", "马", "zzzzzzzz", "zzzzzzzz", "common"),
        ("boss-boss", "马", "BOSS-boss", "BOSS-boss", "same_as_login"),
        ("boss", "马", GOOD, GOOD + "x", "differ"),
    ],
)
def test_a_first_administrator_that_cannot_be(
    desk: Desk, guarded: Desk, login: str, name: str, password: str, again: str, why: str
) -> None:
    with refused(why):
        signin.set_up(replace(desk, logins=guarded.logins), login, name, password, again, "zh")


def test_full_width_and_case_of_a_login_name_do_not_count_and_those_of_a_password_do(guarded: Desk) -> None:
    assert people.identify(guarded, session(guarded, " ＢＯＳＳ ", "Ｍountain-7-rain")) is not None
    with refused("wrong"):
        signin.sign_in(guarded, "boss", GOOD.lower())


def test_a_wrong_name_and_a_wrong_password_are_told_alike(guarded: Desk) -> None:
    told = []
    for login, password in (("boss", "wrong-words"), ("nobody", GOOD), ("", ""), ("boss", "x" * 100_000)):
        with pytest.raises(Refused) as error:
            signin.sign_in(guarded, login, password)
        told.append((error.value.message, error.value.hint))
    assert len(set(told)) == 1


@pytest.mark.parametrize("login", ["boss", "nobody"])
def test_five_wrong_tries_lock_for_fifteen_minutes_whether_the_name_is_known_or_not(guarded: Desk, login: str) -> None:
    for _ in range(5):
        with refused("wrong"):
            signin.sign_in(guarded, login, "wrong-words")
    with refused("locked"):
        signin.sign_in(guarded, login, GOOD)
    pass_time(guarded, minutes=14)
    with refused("locked"):
        signin.sign_in(guarded, login, GOOD)
    pass_time(guarded, minutes=1)
    if login == "boss":
        assert signin.sign_in(guarded, login, GOOD)


def test_a_right_password_forgets_the_wrong_tries(guarded: Desk) -> None:
    for _ in range(3):
        for _ in range(4):
            with refused("wrong"):
                signin.sign_in(guarded, "boss", "wrong-words")
        signin.sign_in(guarded, "boss", GOOD)


def test_a_ticket_is_for_one_entry_within_half_a_minute(guarded: Desk, boss: Account) -> None:
    ticket = signin.sign_in(guarded, "boss", GOOD)
    cookies = {COOKIE: signin.enter(guarded, ticket, {})}
    assert people.identify(guarded, cookies) == boss
    with refused("ticket"):
        signin.enter(guarded, ticket, {})
    late = signin.sign_in(guarded, "boss", GOOD)
    pass_time(guarded, seconds=31)
    with refused("ticket"):
        signin.enter(guarded, late, {})


def test_entering_anew_ends_the_browsers_earlier_session(guarded: Desk) -> None:
    first = session(guarded)
    signin.enter(guarded, signin.sign_in(guarded, "boss", GOOD), first)
    assert people.identify(guarded, first) is None


def test_leaving_ends_this_session_and_no_other(guarded: Desk, boss: Account) -> None:
    here, there = session(guarded), session(guarded)
    signin.leave(guarded, here)
    assert people.identify(guarded, here) is None and people.identify(guarded, there) == boss


@pytest.mark.parametrize("cookies", [{}, {COOKIE: ""}, {COOKIE: "boss"}, {"who": "boss"}])
def test_nothing_but_a_session_says_who_somebody_is(guarded: Desk, cookies: dict[str, str]) -> None:
    assert people.identify(guarded, cookies) is None


def test_a_first_password_has_to_be_changed_and_ones_own_is_changed_with_the_old_one(guarded: Desk, boss: Account) -> None:
    given = staff.add(guarded, boss, "1023", "李晓", "trainee", "白班")
    li, old = given.account, session(guarded, "1023", given.password)
    assert signin.must_change(guarded, li) and not signin.must_change(guarded, boss)
    for was, new, again, why in (
        ("wrong-words", GOOD, GOOD, "wrong"),
        (given.password, given.password, given.password, "not_new"),
        (given.password, GOOD, "other-words", "differ"),
        (given.password, "short", "short", "short"),
    ):
        with refused(why):
            signin.change_password(guarded, li, was, new, again)
    assert people.identify(guarded, old) == li
    ticket = signin.change_password(guarded, li, given.password, GOOD, GOOD)
    assert not signin.must_change(guarded, li)
    assert people.identify(guarded, old) is None
    assert people.identify(guarded, {COOKIE: signin.enter(guarded, ticket, {})}) == li


def test_guessing_the_old_password_locks_as_well(guarded: Desk, boss: Account) -> None:
    for _ in range(5):
        with refused("wrong"):
            signin.change_password(guarded, boss, "wrong-words", "Forest-8-snow", "Forest-8-snow")
    with refused("locked"):
        signin.sign_in(guarded, "boss", GOOD)


def test_a_reset_ends_the_sessions_unlocks_and_its_password_is_for_one_time(guarded: Desk, boss: Account) -> None:
    given = staff.add(guarded, boss, "1023", "李晓", "trainee", "")
    cookies = session(guarded, "1023", given.password)
    for _ in range(5):
        with refused("wrong"):
            signin.sign_in(guarded, "1023", "wrong-words")
    new = staff.reset(guarded, boss, given.account.id)
    assert people.identify(guarded, cookies) is None
    with refused("wrong"):
        signin.sign_in(guarded, "1023", given.password)
    assert session(guarded, "1023", new.password) and signin.must_change(guarded, given.account)
    assert new.password not in repr(new) and new.password != given.password
    with refused("yourself"):
        staff.reset(guarded, boss, boss.id)


def test_an_inactive_account_is_out_at_once_and_comes_back(guarded: Desk, boss: Account) -> None:
    given = staff.add(guarded, boss, "1023", "李晓", "trainee", "")
    cookies = session(guarded, "1023", given.password)
    staff.activate(guarded, boss, given.account.id, active=False)
    assert people.identify(guarded, cookies) is None
    with refused("inactive"):
        signin.sign_in(guarded, "1023", given.password)
    with refused("wrong"):
        signin.sign_in(guarded, "1023", "wrong-words")
    staff.activate(guarded, boss, given.account.id)
    assert session(guarded, "1023", given.password)


def test_the_last_active_administrator_is_neither_deactivated_nor_demoted(guarded: Desk, boss: Account) -> None:
    for attempt in (
        lambda: staff.activate(guarded, boss, boss.id, active=False),
        lambda: staff.change(guarded, boss, boss.id, "马主任", "trainer", ""),
    ):
        with refused("last_admin"):
            attempt()
    second = staff.add(guarded, boss, "second", "副主任", "admin", "").account
    staff.change(guarded, boss, boss.id, "马主任", "trainer", "")
    with refused("last_admin"):
        staff.activate(guarded, second, second.id, active=False)


def test_an_old_profile_gets_a_login_name_and_keeps_what_is_its_own(guarded: Desk, boss: Account, li: Account) -> None:
    person = next(each for each in staff.people(guarded, boss) if each.account == li)
    assert person.login is None
    with refused("no_login"):
        staff.reset(guarded, boss, li.id)
    given = staff.adopt(guarded, boss, li.id, "1023")
    assert people.identify(guarded, session(guarded, "1023", given.password)) == li
    with refused("has_login"):
        staff.adopt(guarded, boss, li.id, "1024")


def test_a_login_name_can_be_put_right_and_belongs_to_one(guarded: Desk, boss: Account) -> None:
    given = staff.add(guarded, boss, "1032", "李晓", "trainee", "")
    staff.change(guarded, boss, given.account.id, "李晓", "trainee", "白班", "1023")
    assert session(guarded, "1023", given.password)
    for attempt in (
        lambda: staff.change(guarded, boss, given.account.id, "李晓", "trainee", "", "BOSS"),
        lambda: staff.add(guarded, boss, "１０２３", "王敏", "trainee", ""),
    ):
        with refused("login_taken"):
            attempt()


def test_search_finds_by_name_login_and_team(guarded: Desk, boss: Account, li: Account) -> None:
    staff.add(guarded, boss, "gd-77", "王敏", "trainer", "夜班")
    found = {text: [each.account.name for each in staff.people(guarded, boss, text)] for text in ("GD", "白班", "马", "", "?")}
    assert found == {"GD": ["王敏"], "白班": ["李晓"], "马": ["马主任"], "": ["李晓", "王敏", "马主任"], "?": []}


WORK: dict[str, Callable[[Desk, Account, str], object]] = {
    "people": lambda desk, me, id: staff.people(desk, me),
    "add": lambda desk, me, id: staff.add(desk, me, "1024", "新人", "trainee", ""),
    "adopt": lambda desk, me, id: staff.adopt(desk, me, id, "1025"),
    "change": lambda desk, me, id: staff.change(desk, me, id, "李晓", "admin", ""),
    "reset": staff.reset,
    "deactivate": lambda desk, me, id: staff.activate(desk, me, id, active=False),
    "plan": lambda desk, me, id: staff_list.plan(desk, me, [StaffRow(2, "1026", "新人")]),
    "import": lambda desk, me, id: staff_list.apply(desk, me, [StaffRow(2, "1026", "新人")]),
}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("work", WORK)
def test_only_an_administrator_manages_people(guarded: Desk, boss: Account, li: Account, role: Role, work: str) -> None:
    me = replace(boss, role=role)
    if work == "reset":
        staff.adopt(guarded, boss, li.id, "1023")
    before = (guarded.store.accounts(), guarded.logins.logins() if guarded.logins else ())
    if role == "admin":
        WORK[work](guarded, me, li.id)
        with pytest.raises(NotAllowed):
            WORK[work](guarded, replace(me, active=False), li.id)
        return
    with pytest.raises(NotAllowed, match="manage_people"):
        WORK[work](guarded, me, li.id)
    assert before == (guarded.store.accounts(), guarded.logins.logins() if guarded.logins else ())


def test_whose_browser_may_speak_for_whom(desk: Desk, guarded: Desk, boss: Account, li: Account) -> None:
    mine = session(guarded)
    assert people.vouched(guarded, boss, mine)
    assert not people.vouched(guarded, li, mine)
    assert not people.vouched(guarded, boss, {})
    assert people.vouched(desk, li, {})
