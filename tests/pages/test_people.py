"""The administrator's page, driven without a browser."""

import pytest
from streamlit.testing.v1 import AppTest

from simulator import wiring
from simulator.core.people import Account
from simulator.flows import signin, staff
from simulator.flows.desk import Desk
from simulator.pages.parts import here
from tests.pages.test_pages import ZH, press, shown
from tests.pages.test_signin import session

PAGE = """
import streamlit as st
from simulator.core.errors import NotAllowed
from simulator.pages import people
from simulator.pages.parts.here import arrive
try:
    people.show(arrive())
except NotAllowed as error:
    st.error(error.message)
"""
LIST = "姓名,工号,班组,角色\n<b>李晓</b>,1023,白班,学员\n王敏,1024,,院长\n".encode()


@pytest.fixture
def page(guarded: Desk, boss: Account, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The page as the administrator sees it at first."""
    monkeypatch.setattr(wiring, "desk", lambda settings: guarded)
    cookies = session(guarded)
    monkeypatch.setattr(here, "cookies", lambda: cookies)
    return run(AppTest.from_string(PAGE, default_timeout=30))


def run(app: AppTest) -> AppTest:
    app.run()
    assert not app.exception, app.exception
    return app


def column(app: AppTest, name: str) -> list[str]:
    return list(app.dataframe[0].value[name])


def test_alone_one_is_told_how_to_go_on(page: AppTest) -> None:
    assert page.info[0].value == ZH("people.empty")
    assert column(page, ZH("signin.login")) == ["boss"]


def test_people_are_found_with_their_state(page: AppTest, guarded: Desk, boss: Account, li: Account) -> None:
    staff.add(guarded, boss, "1024", "王敏", "trainer", "夜班")
    gone = staff.add(guarded, boss, "1025", "赵强", "trainee", "夜班").account
    staff.activate(guarded, boss, gone.id, active=False)
    run(page)
    states = dict(zip(column(page, ZH("profile.name")), column(page, ZH("people.state")), strict=True))
    words = {"李晓": "profile_only", "王敏": "first_password", "赵强": "inactive", "马主任": "active"}
    assert states == {name: ZH(f"people.{state}") for name, state in words.items()}
    page.text_input(key="people-search").set_value("夜班")
    assert column(run(page), ZH("profile.name")) == ["王敏", "赵强"]
    page.text_input(key="people-search").set_value("nobody")
    assert run(page).info[0].value == ZH("people.none")


def test_the_dialog_to_add_somebody_asks_for_all_that_is_needed(page: AppTest) -> None:
    press(page, ZH("people.add"))
    assert all(page.text_input(key=f"add-{field}") for field in ("login", "name", "team"))
    assert any(button.label == ZH("people.add_do") for button in page.button)


def test_a_list_is_previewed_taken_in_and_its_passwords_go_with_the_page(page: AppTest, guarded: Desk) -> None:
    page.file_uploader[0].set_value(("staff.csv", LIST, "text/csv"))
    preview = shown(run(page))
    assert ZH("signin.no_role") in preview and "<b>" not in preview and "&lt;b&gt;李晓" in preview
    assert len(guarded.store.accounts()) == 1
    press(page, ZH("people.apply", count=1))
    assert page.success[0].value == ZH("people.applied")
    _, given = page.session_state["staff-done"]
    assert [each.login for each in given] == ["1023"] and given[0].password not in shown(page)
    assert signin.sign_in(guarded, "1023", given[0].password)
    run(page)
    assert "staff-done" in page.session_state
    press(page, ZH("people.again"))
    assert "staff-done" not in page.session_state


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b"PK\x03\x04"])
def test_a_file_that_is_no_list_is_told(page: AppTest, data: bytes) -> None:
    page.file_uploader[0].set_value(("staff.csv", data, "text/csv"))
    assert run(page).error[0].value == ZH("people.unreadable")


def test_nobody_else_sees_the_page(page: AppTest, guarded: Desk, boss: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    for login, role in (("1", "trainee"), ("2", "trainer"), ("3", "supervisor")):
        given = staff.add(guarded, boss, f"100{login}", "某人", role, "")  # type: ignore[arg-type]
        cookies = session(guarded, given.login, given.password)
        monkeypatch.setattr(here, "cookies", lambda cookies=cookies: cookies)
        assert "manage_people" in run(page).error[0].value and not page.dataframe
