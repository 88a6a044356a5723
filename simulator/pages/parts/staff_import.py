"""Taking in a staff list: a file, what every row would do, and then the first passwords, once."""

from collections import Counter
from html import escape
from typing import get_args

import streamlit as st

from simulator.content import staff_list as files
from simulator.core.errors import ContentError
from simulator.core.signin import Refused
from simulator.core.staff import StaffRow
from simulator.flows import staff_list
from simulator.flows.staff import OneTime
from simulator.flows.staff_list import Happens, Planned
from simulator.pages.parts.here import Here
from simulator.pages.parts.style import badge, table

_KINDS = {"added": "good", "updated": "good", "refused": "bad"}


def show(here: Here) -> None:
    """The file, its preview and the button that takes it in; after that what was done."""
    w = here.words
    if (done := _kept()) is not None:
        _done(here, *done)
        return
    st.caption(w("people.import_explain"))
    template = files.written(files.TEMPLATE[w.lang], [])
    st.download_button(
        w("people.template"), template, "staff.csv", icon=":material/download:", key="staff-template", on_click="ignore"
    )
    key = f"staff-file-{st.session_state.get('staff-turn', 0)}"
    file = st.file_uploader(w("people.file"), type=["csv", "xlsx"], max_upload_size=5, key=key)
    if file is None:
        return
    try:
        rows = files.read(file.getvalue())
    except ContentError as error:
        st.error(w("people.unreadable"))
        st.caption(w.told(error.message, error.hint))
        return
    planned = staff_list.plan(here.desk, here.me, rows)
    count = sum(each.happens in ("added", "updated") for each in planned)
    if st.button(w("people.apply", count=count), type="primary", disabled=not count, key="staff-apply"):
        _apply(here, rows)
    _report(here, planned)


def _kept() -> tuple[tuple[Planned, ...], tuple[OneTime, ...]] | None:
    """What was just taken in; whoever went to another page meanwhile sees its passwords no more."""
    state = st.session_state
    fresh = state.pop("staff-fresh", False)
    if not fresh and "staff-again" not in state:  # Streamlit forgets a button that a run of another page did not show
        state.pop("staff-done", None)
    return state.get("staff-done")


def _apply(here: Here, rows: tuple[StaffRow, ...]) -> None:
    try:
        with st.spinner(here.words("people.applying")):
            st.session_state["staff-done"] = staff_list.apply(here.desk, here.me, rows)
    except Refused as refused:
        st.error(here.words(f"signin.{refused.why}"))
        return
    st.session_state["staff-fresh"] = True
    st.session_state["staff-turn"] = st.session_state.get("staff-turn", 0) + 1
    st.rerun()


def _report(here: Here, planned: tuple[Planned, ...]) -> None:
    """How many rows do what, and each of them."""
    w = here.words
    counts = Counter(each.happens for each in planned)
    order: tuple[Happens, ...] = get_args(Happens)
    st.html("".join(badge(f"{w(f'people.{what}')} {counts[what]}", _KINDS.get(what, "")) for what in order if counts[what]))
    head = (w("people.row"), w("signin.login"), w("profile.name"), w("profile.team"), w("people.role"), w("people.happens"))
    rows = [_row(here, each) for each in sorted(planned, key=lambda each: each.happens != "refused")]
    with st.container(height=340 if len(planned) > 8 else "content", border=False):
        st.html(table(head, rows))


def _row(here: Here, each: Planned) -> tuple[str, ...]:
    w, row = here.words, each.row
    what = badge(w(f"people.{each.happens}"), _KINDS.get(each.happens, ""))
    why = w(f"signin.{each.why}") if each.why else w("people.comma").join(w(f"people.field_{name}") for name in each.changes)
    role = w(f"role.{each.account.role}") if each.account else row.role
    cells = map(escape, (str(row.number), row.login, row.name, row.team, role))
    return (*cells, f"{what} {escape(why)}")


def _done(here: Here, planned: tuple[Planned, ...], given: tuple[OneTime, ...]) -> None:
    """What was done, and the first passwords as a file until somebody goes on."""
    w = here.words
    st.success(w("people.applied"))
    if given:
        head = (w("profile.name"), w("signin.login"), w("profile.team"), w("people.password"))
        data = files.written(head, [(one.account.name, one.login, one.account.team, one.password) for one in given])
        st.warning(w("people.once", count=len(given)))
        st.download_button(
            w("people.passwords"), data, "passwords.csv", "text/csv", type="primary", icon=":material/key:", key="staff-passwords",
            on_click="ignore",
        )  # fmt: skip
    if st.button(w("people.again"), key="staff-again"):
        del st.session_state["staff-done"]
        st.rerun()
    _report(here, planned)
