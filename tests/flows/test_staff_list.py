"""A staff list: every row is reported, the preview changes nothing, and the same list twice does nothing more."""

import pytest

from simulator.core.people import Account
from simulator.core.signin import Refused
from simulator.core.staff import StaffRow
from simulator.flows import people, signin, staff, staff_list
from simulator.flows.desk import Desk

LIST = [
    StaffRow(2, "1001", "李晓", "白班", "学员"),
    StaffRow(3, "1002", "王敏", "夜班", "班长"),
    StaffRow(4, " １００１ ", "重复", "", ""),
    StaffRow(5, "", "没有工号", "", ""),
    StaffRow(6, "1003", "", "", ""),
    StaffRow(7, "1004", "赵强", "", "院长"),
    StaffRow(8, "1005", "钱多", "班" * 61, ""),
    StaffRow(9, "boss", "马主任", "", "学员"),
    StaffRow(10, "1006", "孙 丽", "", ""),
]
WHAT = ["added", "added", "refused", "refused", "refused", "refused", "refused", "refused", "added"]
WHY = [None, None, "twice", "login_form", "no_name", "no_role", "team", "last_admin", None]


def test_every_row_is_reported_and_the_preview_changes_nothing(guarded: Desk, boss: Account) -> None:
    planned = staff_list.plan(guarded, boss, LIST)
    assert [each.happens for each in planned] == WHAT
    assert [each.why for each in planned] == WHY
    assert [each.row.number for each in planned] == list(range(2, 11))
    assert guarded.store.accounts() == (boss,)


def test_a_list_is_taken_in_with_first_passwords_and_twice_does_nothing_more(guarded: Desk, boss: Account) -> None:
    planned, given = staff_list.apply(guarded, boss, LIST)
    assert [each.happens for each in planned] == WHAT
    assert [each.login for each in given] == ["1001", "1002", "1006"]
    assert {each.account.name: each.account.role for each in given} == {
        "李晓": "trainee",
        "王敏": "supervisor",
        "孙 丽": "trainee",
    }
    for each in given:
        cookie = signin.enter(guarded, signin.sign_in(guarded, each.login, each.password), {})
        assert people.identify(guarded, {people.COOKIE: cookie}) == each.account
        assert signin.must_change(guarded, each.account)
    again, none = staff_list.apply(guarded, boss, LIST)
    assert none == ()
    assert [each.happens for each in again] == [{"added": "unchanged"}.get(what, what) for what in WHAT]
    assert signin.sign_in(guarded, given[0].login, given[0].password), "an old password stays"


def test_an_update_names_what_changes_and_an_empty_cell_changes_nothing(guarded: Desk, boss: Account) -> None:
    staff_list.apply(guarded, boss, LIST[:2])
    changes = [
        StaffRow(2, "1001", "李小晓", "白班", "trainer"),
        StaffRow(3, "1002", "", "一组", ""),
        StaffRow(4, "boss", "", "", ""),
    ]
    planned, given = staff_list.apply(guarded, boss, changes)
    assert [(each.happens, each.changes) for each in planned] == [
        ("updated", ("name", "role")),
        ("updated", ("team",)),
        ("unchanged", ()),
    ]
    assert given == ()
    found = {each.login: each.account for each in staff.people(guarded, boss)}
    assert (found["1001"].name, found["1001"].role, found["1001"].team) == ("李小晓", "trainer", "白班")
    assert (found["1002"].name, found["1002"].role, found["1002"].team) == ("王敏", "supervisor", "一组")
    assert found["boss"] == boss


def test_a_list_may_hand_administration_over_but_not_end_it(guarded: Desk, boss: Account) -> None:
    hand_over = [StaffRow(2, "1001", "李晓", "", "管理员"), StaffRow(3, "boss", "马主任", "", "培训师")]
    assert [each.happens for each in staff_list.plan(guarded, boss, hand_over)] == ["added", "updated"]
    assert [each.why for each in staff_list.plan(guarded, boss, hand_over[::-1])] == ["last_admin", None]
    staff_list.apply(guarded, boss, hand_over)
    admins = [each.account.name for each in staff.people(guarded, staff_boss(guarded)) if each.account.role == "admin"]
    assert admins == ["李晓"]


def staff_boss(desk: Desk) -> Account:
    return next(account for account in desk.store.accounts() if account.role == "admin")


def test_a_list_that_somebody_overtook_is_taken_in_whole_or_not_at_all(
    guarded: Desk, boss: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned = staff_list.plan(guarded, boss, LIST)
    staff.add(guarded, boss, "1006", "别人", "trainee", "")
    monkeypatch.setattr(staff_list, "plan", lambda *_: planned)
    with pytest.raises(Refused, match="login name"):
        staff_list.apply(guarded, boss, LIST)
    assert [each.login for each in staff.people(guarded, boss)] == ["1006", "boss"]
