"""Where the person is: desk, language and account, found again after a refresh by the address or a session's cookie."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from simulator import settings, wiring
from simulator.core.errors import NotAllowed, NotFound
from simulator.core.people import Account
from simulator.flows import people
from simulator.flows.desk import Desk
from simulator.words import LANGS, Words, words


@dataclass(frozen=True)
class Here:
    """What every page needs; `signed` says that people sign in here."""

    desk: Desk
    words: Words
    account: Account | None
    signed: bool = False
    pages: dict[str, Any] = field(default_factory=dict)

    @property
    def me(self) -> Account:
        """The account; pages are shown only when there is one.

        A fragment runs long after the page did: whoever was signed out or put out meanwhile goes back to the entrance.
        """
        if self.account is None:
            raise NotFound("nobody is here")
        if people.signed(self.desk) if not self.signed else self.account != people.identify(self.desk, cookies()):
            st.rerun()
            raise NotAllowed("you are signed out", "Reload the page.")  # in a callback a rerun has to wait
        return self.account


def arrive() -> Here:
    """Reads who and which language from the session, the cookie or the address, and writes them back."""
    desk = wiring.desk(settings.read())
    state = st.session_state
    signed = people.signed(desk) or not local()
    account = people.identify(desk, cookies()) if signed else _account(desk, state.get("who") or st.query_params.get("who"))
    if signed and account is not None and state.get("who") not in (None, account.id):
        state.clear()  # somebody else signed in with this browser: nothing of the one before stays
    lang = state.get("lang") or st.query_params.get("lang") or (account.lang if account else "zh")
    state["who"], state["lang"] = (account.id if account else None), lang if lang in LANGS else "zh"
    remember(lang=state["lang"], who=None if signed else state["who"])
    return Here(desk, words(state["lang"]), account, signed)


def cookies() -> Mapping[str, str]:
    """The cookies that the browser brought when it opened this session."""
    return st.context.cookies


def local() -> bool:
    """Whether only this machine can have asked: the server listens on loopback, and the browser came from and by it."""
    asked = urlsplit(f"//{st.context.headers.get('Host') or 'localhost'}").hostname or ""
    elsewhere = isinstance(st.context.ip_address, str)  # Streamlit tells no address for a browser on this machine
    return _loopback(st.get_option("server.address") or "") and _loopback(asked) and not elsewhere


def _loopback(name: str) -> bool:
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False


def remember(**values: str | None) -> None:
    """Keeps values in the address; None takes one out."""
    for key, value in values.items():
        if value is None:
            st.query_params.pop(key, None)
        elif st.query_params.get(key) != value:
            st.query_params[key] = value


def go(here: Here, page: str, **values: str) -> None:
    """Goes to a page with values in its address."""
    who = {} if here.signed else {"who": here.me.id}
    st.switch_page(here.pages[page], query_params={"lang": here.words.lang, **who, **values})


def _account(desk: Desk, who: str | None) -> Account | None:
    if not who:
        return None
    try:
        account = desk.store.account(who)
    except NotFound:
        return None
    return account if account.active else None
