"""Who are you: a new local profile, or one that was here before."""

from html import escape

import streamlit as st

from simulator.core.errors import SimulatorError
from simulator.core.people import Account, Role
from simulator.flows import people
from simulator.pages.parts.here import Here, remember
from simulator.pages.parts.style import trouble


def show(here: Here) -> None:
    """A few lines on what this is, and two ways in."""
    w = here.words
    st.html(f"<div class='sim-hero'><h1>{escape(w('app.tagline'))}</h1><p>{escape(w('app.about'))}</p></div>")
    known = people.profiles(here.desk)
    new, back = st.columns([3, 2], gap="large")
    with new:
        _new(here)
    with back:
        st.subheader(w("profile.pick"))
        if not known:
            st.caption(w("profile.empty"))
        for account in known:
            label = " · ".join(filter(None, (account.name, w(f"role.{account.role}"), account.team)))
            if st.button(label, key=f"pick-{account.id}", width="stretch"):
                _enter(account)


def _new(here: Here) -> None:
    w = here.words
    st.subheader(w("profile.title"))
    st.caption(w("profile.explain"))
    roles: list[Role] = ["trainee", "trainer", "supervisor"]
    with st.form("profile", border=False):
        name = st.text_input(w("profile.name"), placeholder=w("profile.name_hint"), max_chars=60, key="profile-name")
        role = st.segmented_control(
            w("profile.role"), roles, format_func=lambda r: w(f"role.{r}"), default="trainee", key="profile-role"
        )
        team = st.text_input(w("profile.team"), placeholder=w("profile.team_hint"), max_chars=60, key="profile-team")
        if st.form_submit_button(w("profile.save"), type="primary", key="profile-save"):
            try:
                _enter(people.profile(here.desk, name, role or "trainee", team, w.lang))
            except SimulatorError as error:
                trouble(here, error)
    st.caption(w("app.local"))
    if here.desk.logins is not None and st.button(w("signin.begin"), icon=":material/lock:", type="tertiary", key="to-setup"):
        remember(setup="1")
        st.rerun()


def _enter(account: Account) -> None:
    st.session_state["who"] = account.id
    remember(who=account.id)
    st.rerun()
