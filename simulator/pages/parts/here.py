"""Where the person is: account, language and desk, kept in the address so that a refresh finds them again."""

from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from simulator import settings, wiring
from simulator.core.errors import NotFound
from simulator.core.people import Account
from simulator.flows.desk import Desk
from simulator.words import LANGS, Words, words


@dataclass(frozen=True)
class Here:
    """What every page needs."""

    desk: Desk
    words: Words
    account: Account | None
    pages: dict[str, Any] = field(default_factory=dict)

    @property
    def me(self) -> Account:
        """The account; pages are shown only when there is one."""
        if self.account is None:
            raise NotFound("nobody is here")
        return self.account


def arrive() -> Here:
    """Reads who and which language from the session or the address, and writes them back to both."""
    desk = wiring.desk(settings.read())
    state = st.session_state
    who = state.get("who") or st.query_params.get("who")
    lang = state.get("lang") or st.query_params.get("lang") or "zh"
    account = _account(desk, who)
    state["who"], state["lang"] = (account.id if account else None), lang if lang in LANGS else "zh"
    remember(lang=state["lang"], who=state["who"])
    return Here(desk, words(state["lang"]), account)


def remember(**values: str | None) -> None:
    """Keeps values in the address; None takes one out."""
    for key, value in values.items():
        if value is None:
            st.query_params.pop(key, None)
        elif st.query_params.get(key) != value:
            st.query_params[key] = value


def go(here: Here, page: str, **values: str) -> None:
    """Goes to a page with values in its address."""
    st.switch_page(here.pages[page], query_params={"lang": here.words.lang, "who": here.me.id, **values})


def _account(desk: Desk, who: str | None) -> Account | None:
    if not who:
        return None
    try:
        account = desk.store.account(who)
    except NotFound:
        return None
    return account if account.active else None
