"""The frame around every page: looks, language, who is here, and the way between the pages."""

from collections.abc import Callable

import streamlit as st

from simulator.core.errors import SimulatorError
from simulator.core.people import Action, may, require
from simulator.pages import (
    bank,
    call,
    cards,
    content,
    engines,
    listen,
    papers,
    people,
    practice,
    quiz,
    record,
    report,
    results,
    signin,
)
from simulator.pages.parts import style, turns
from simulator.pages.parts.here import Here, arrive, go

# Name, what it shows, icon, and the right without which it is neither listed nor shown.
_PAGES: tuple[tuple[str, Callable[[Here], None], str, Action | None], ...] = (
    ("practice", practice.show, "headset_mic", None),
    ("quiz", quiz.show, "quiz", None),
    ("cards", cards.show, "style", None),
    ("record", record.show, "trending_up", None),
    ("content", content.show, "rule", "see_problems"),
    ("bank", bank.show, "inventory_2", "write_questions"),
    ("papers", papers.show, "description", "write_questions"),
    ("results", results.show, "analytics", "see_results"),
    ("engines", engines.show, "neurology", "set_engines"),
    ("listen", listen.show, "hearing", "listen_in"),
    ("people", people.show, "group", "manage_people"),
)
_UNLISTED = (("call", call.show), ("report", report.show))


def run() -> None:
    """Shows the page to whoever is here, when it is their turn."""
    with turns.turn():
        show(arrive())


def show(here: Here) -> None:
    """Shows the page that the person is on, or asks who they are first."""
    w = here.words
    pages = [_page(here, *each) for each in _PAGES]
    pages += [_hidden(here, show, name, w(f"nav.{name}")) for name, show in _UNLISTED]
    pages += [_hidden(here, signin.show, "password", w("signin.change"))] if here.signed else []
    here.pages.update({page.url_path or "practice": page for page in pages})
    waiting = signin.waiting(here)
    chosen = st.navigation(pages, position="hidden" if waiting else "top")
    style.header(here)
    if waiting is not None:
        waiting(here)
    else:
        if chosen.url_path != "quiz":  # where hundreds come at once and nobody waits for an engine
            turns.leave()
        _run(here, chosen)


def _page(here: Here, name: str, show: Callable[[Here], None], icon: str, right: Action | None) -> st.Page:
    """A page of the list; whoever may not see it and asks for it by its address is told so."""
    title = here.words(f"nav.{name}")
    if right is not None and (here.account is None or not may(here.account, right)):
        return _hidden(here, lambda here: require(here.me, right), name, title)
    icon, first = f":material/{icon}:", name == "practice"
    return st.Page(lambda: show(here), title=title, icon=icon, url_path=name, default=first)


def _hidden(here: Here, show: Callable[[Here], None], name: str, title: str) -> st.Page:
    return st.Page(lambda: show(here), title=title, url_path=name, visibility="hidden")


def _run(here: Here, page: st.Page) -> None:
    """Runs a page; what goes wrong in our own rooms is a sentence with a cure, and nothing is lost."""
    try:
        page.run()
    except SimulatorError as error:
        st.error(f"**{here.words('error.title')}** {here.words.told(error.message)}")
        if error.hint:
            st.caption(here.words.sentence(error.hint))
        with st.container(horizontal=True):
            st.button(here.words("error.again"), key="again-after-error")
            if st.button(here.words("error.home"), key="home-after-error"):
                go(here, "practice")
