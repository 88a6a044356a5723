"""The administrator's page: who there is, who comes, changes and goes."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from simulator.core.people import ROLES, Role, require
from simulator.core.signin import Refused
from simulator.flows import staff
from simulator.flows.staff import OneTime, Person
from simulator.pages.parts import staff_import
from simulator.pages.parts.here import Here


def show(here: Here) -> None:
    """The people, found by name, or the staff list that is being taken in."""
    w = here.words
    require(here.me, "manage_people")
    st.header(w("people.title"))
    st.caption(w("people.explain"))
    listed, list_ = st.tabs([w("people.tab_all"), w("people.tab_import")])
    with listed:
        _everybody(here)
    with list_:
        staff_import.show(here)


def _everybody(here: Here) -> None:
    w = here.words
    search, new = st.columns([4, 1], vertical_alignment="bottom")
    sought = search.text_input(w("people.search"), placeholder=w("people.search_hint"), key="people-search")
    if new.button(w("people.add"), icon=":material/person_add:", type="primary", key="people-add", width="stretch"):
        st.dialog(w("people.add"), on_dismiss=_closed)(_add)(here)
    found = staff.people(here.desk, here.me, sought)
    if not sought.strip() and len(found) == 1:
        st.info(w("people.empty"), icon=":material/group_add:")
    if not found:
        st.info(w("people.none"))
        return
    st.caption(w("people.count", count=len(found)))
    picked = _table(here, found)
    if picked is not None:
        st.dialog(w("people.edit"), on_dismiss=_closed)(_edit)(here, picked)


def _table(here: Here, found: tuple[Person, ...]) -> Person | None:
    """The people as a table; the one whose row was just clicked."""
    w = here.words
    frame = pd.DataFrame(
        [
            {
                w("profile.name"): each.account.name,
                w("signin.login"): each.login or "–",
                w("people.role"): w(f"role.{each.account.role}"),
                w("profile.team"): each.account.team,
                w("people.state"): w(f"people.{each.state}"),
            }
            for each in found
        ]
    )
    key = f"people-table-{st.session_state.get('people-turn', 0)}"
    modes: Any = ("single-row", "single-cell")  # a click anywhere in the row
    clicked: Any = st.dataframe(frame, hide_index=True, on_select="rerun", selection_mode=modes, key=key).selection
    rows = [*clicked.rows, *(row for row, _ in clicked.cells)]
    return found[rows[0]] if rows and rows[0] < len(found) else None


def _closed() -> None:
    """Forgets which row was clicked, so that the same one can be clicked again."""
    st.session_state["people-turn"] = st.session_state.get("people-turn", 0) + 1
    st.session_state.pop("people-given", None)


def _add(here: Here) -> None:
    place = st.empty()
    if _given(here):
        return
    with place.container(), st.form("people-add-form", border=False):
        login, name, role, team = _fields(here, "add")
        pressed = st.form_submit_button(here.words("people.add_do"), type="primary", key="people-add-do")
    if pressed and _try(here, lambda: staff.add(here.desk, here.me, login, name, role, team)):
        place.empty()


def _edit(here: Here, person: Person) -> None:
    """One person's fields, and below them the password and the way in or out."""
    place = st.empty()
    if _given(here):
        return
    with place.container():
        work = _changed(here, person)
        if person.account.id == here.me.id:
            st.caption(here.words("people.yourself"))
        else:
            work = _turned(here, person) or work
    if work is not None and _try(here, work):
        place.empty()


def _changed(here: Here, person: Person) -> Callable[[], object] | None:
    """The person's fields as a form; what is to be done when it is sent."""
    w, id = here.words, person.account.id
    with st.form("people-edit-form", border=False):
        login, name, role, team = _fields(here, f"edit-{id}", person)
        if not st.form_submit_button(w("people.save"), type="primary", key="people-save"):
            return None

    def work() -> object:
        staff.change(here.desk, here.me, id, name, role, team, login if person.login else "")
        adopted = person.login is None and login.strip()
        return staff.adopt(here.desk, here.me, id, login) if adopted else None

    return work


def _turned(here: Here, person: Person) -> Callable[[], object] | None:
    """The buttons for a new password and for the way in or out; what is to be done when one is pressed."""
    w, id, active = here.words, person.account.id, person.account.active
    with st.container(horizontal=True):
        if person.login is not None and st.button(w("people.reset"), icon=":material/key:", key="people-reset"):
            return lambda: staff.reset(here.desk, here.me, id)
        label, icon = ("people.deactivate", ":material/block:") if active else ("people.activate", ":material/check:")
        if st.button(w(label), icon=icon, key="people-active"):
            return lambda: staff.activate(here.desk, here.me, id, not active)
    return None


def _fields(here: Here, key: str, person: Person | None = None) -> tuple[str, str, Role, str]:
    w = here.words
    old = person.account if person else None
    login = st.text_input(
        w("signin.login"),
        person.login or "" if person else "",
        max_chars=40,
        placeholder=w("signin.login_hint"),
        key=f"{key}-login",
    )
    name = st.text_input(
        w("profile.name"), old.name if old else "", max_chars=60, placeholder=w("profile.name_hint"), key=f"{key}-name"
    )
    role = st.selectbox(
        w("people.role"), ROLES, ROLES.index(old.role) if old else 0, format_func=lambda r: w(f"role.{r}"), key=f"{key}-role"
    )
    team = st.text_input(
        w("profile.team"), old.team if old else "", max_chars=60, placeholder=w("profile.team_hint"), key=f"{key}-team"
    )
    return login, name, role, team


def _try(here: Here, work: Callable[[], object]) -> bool:
    """Does the work: what is refused is said, a new password is shown (True), and anything else closes the dialog."""
    try:
        done = work()
    except Refused as refused:
        st.error(here.words(f"signin.{refused.why}"))
        return False
    if isinstance(done, OneTime):
        st.session_state["people-given"] = done
        return _given(here)
    _closed()
    st.rerun()


def _given(here: Here) -> bool:
    """Shows a password that was just made until its dialog is closed; whether there was one."""
    w, given = here.words, st.session_state.get("people-given")
    if not isinstance(given, OneTime):
        return False
    st.success(w("people.given"))
    st.text(given.account.name)
    st.caption(w("signin.login"))
    st.code(given.login, language=None)
    st.caption(w("people.password"))
    st.code(given.password, language=None)
    st.caption(w("people.given_explain"))
    if st.button(w("people.done"), type="primary", key="people-done"):
        _closed()
        st.rerun()
    return True
