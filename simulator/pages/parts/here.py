"""Where the person is: desk, language and account, found again after a refresh by the address or a session's cookie."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from simulator import settings, wiring
from simulator.core.errors import NotFound
from simulator.core.people import Account
from simulator.flows import people, signin
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
        if not self.signed:
            return self.account
        now = people.identify(self.desk, cookies())
        if now is None or now.id != self.account.id or signin.must_change(self.desk, now):
            st.rerun()
        return now


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
    """Whether only this machine can have asked: the server listens on loopback, and the browser came by such a name."""
    asked = st.context.headers.get("Host")
    return _loopback(st.get_option("server.address") or "") and (
        asked is None or _loopback(urlsplit(f"//{asked}").hostname or "")
    )


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
