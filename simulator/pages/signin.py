"""The entrance: sign in, set sign-in up, change one's password."""

from collections.abc import Callable
from html import escape

import streamlit as st

from simulator.core.signin import Refused
from simulator.flows import people, signin
from simulator.pages import profile
from simulator.pages.parts import door
from simulator.pages.parts.here import Here, remember


def waiting(here: Here) -> Callable[[Here], None] | None:
    """The page that has to be passed before any other; None for whoever may go on."""
    if here.account is None and here.signed:
        return _sign_in
    if here.account is None:
        return _set_up if st.query_params.get("setup") else profile.show
    if here.signed and signin.must_change(here.desk, here.account):
        return _must_change
    return None


def show(here: Here) -> None:
    """One's own password."""
    _change(here, "signin.change_explain")


def _must_change(here: Here) -> None:
    _change(here, "signin.must_change")


def hero(here: Here) -> None:
    """What this is, in two lines."""
    w = here.words
    st.html(f"<div class='sim-hero'><h1>{escape(w('app.tagline'))}</h1><p>{escape(w('app.about'))}</p></div>")


def _sign_in(here: Here) -> None:
    w = here.words
    hero(here)
    form, side = st.columns([3, 2], gap="large")
    with side:
        st.subheader(w("signin.help_title"))
        st.caption(w("signin.help"))
        if not people.signed(here.desk):
            st.info(w("signin.no_admin"), icon=":material/admin_panel_settings:")
            st.code("simulator people add LOGIN NAME --role admin", language=None, wrap_lines=True)
    with form:
        st.subheader(w("signin.title"))
        if st.query_params.get("late"):
            st.warning(w("signin.ticket"))

        def fields() -> Callable[[], str]:
            login = st.text_input(w("signin.login"), max_chars=80, autocomplete="username", key="signin-login")
            password = st.text_input(
                w("signin.password"), type="password", autocomplete="current-password", key="signin-password"
            )
            return lambda: signin.sign_in(here.desk, login, password)

        _form(here, fields, "signin.enter")


def _set_up(here: Here) -> None:
    w = here.words
    form, side = st.columns([3, 2], gap="large")
    with side:
        st.subheader(w("signin.then_title"))
        st.markdown(w("signin.then"))
        if st.button(w("signin.back"), icon=":material/arrow_back:", key="setup-back"):
            remember(setup=None)
            st.rerun()
    with form:
        st.subheader(w("signin.begin"))
        st.caption(w("signin.set_up_explain"))

        def fields() -> Callable[[], str]:
            login = st.text_input(
                w("signin.login"), placeholder=w("signin.login_hint"), max_chars=40, autocomplete="username", key="setup-login"
            )
            name = st.text_input(
                w("profile.name"), placeholder=w("profile.name_hint"), max_chars=60, autocomplete="name", key="setup-name"
            )
            new, again = _twice(here, "setup", "signin.password")
            return lambda: signin.set_up(here.desk, login, name, new, again, w.lang)

        _form(here, fields, "signin.set_up_do")


def _change(here: Here, why: str) -> None:
    w = here.words
    form, _ = st.columns([3, 2], gap="large")
    with form:
        st.subheader(w("signin.change"))
        st.caption(w(why))

        def fields() -> Callable[[], str]:
            old = st.text_input(w("signin.old"), type="password", autocomplete="current-password", key="change-old")
            new, again = _twice(here, "change", "signin.new")
            return lambda: signin.change_password(here.desk, here.me, old, new, again)

        _form(here, fields, "signin.change_do")


def _twice(here: Here, key: str, label: str) -> tuple[str, str]:
    w = here.words
    new = st.text_input(w(label), type="password", autocomplete="new-password", placeholder=w("signin.rules"), key=f"{key}-new")
    return new, st.text_input(w("signin.again"), type="password", autocomplete="new-password", key=f"{key}-again")


def _form(here: Here, fields: Callable[[], Callable[[], str]], label: str) -> None:
    """A form whose fields give an attempt; the ticket of one that succeeds takes the browser through the door."""
    place = st.empty()
    with place.container(), st.form("signin", border=False, enter_to_submit=True):
        attempt = fields()
        pressed = st.form_submit_button(here.words(label), type="primary", key="signin-do")
    if not pressed:
        return
    try:
        ticket = attempt()
    except Refused as refused:
        st.error(here.words(f"signin.{refused.why}"))
        remember(late=None)
        return
    place.empty()
    remember(setup=None, late=None)
    door.enter(here, ticket)
