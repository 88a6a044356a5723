"""The frame around every page: looks, language, who is here, and the way between the pages."""

import streamlit as st

from simulator.core.errors import SimulatorError
from simulator.core.people import may
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
from simulator.pages.parts.here import Here, arrive


def run() -> None:
    """Shows the page to whoever is here, when it is their turn."""
    with turns.turn():
        show(arrive())


def show(here: Here) -> None:
    """Shows the page that the person is on, or asks who they are first."""
    w = here.words
    pages = [
        st.Page(
            lambda: practice.show(here),
            title=w("nav.practice"),
            icon=":material/headset_mic:",
            url_path="practice",
            default=True,
        ),
        st.Page(lambda: quiz.show(here), title=w("nav.quiz"), icon=":material/quiz:", url_path="quiz"),
        st.Page(lambda: cards.show(here), title=w("nav.cards"), icon=":material/style:", url_path="cards"),
        st.Page(lambda: record.show(here), title=w("nav.record"), icon=":material/trending_up:", url_path="record"),
        st.Page(lambda: call.show(here), title=w("nav.call"), icon=":material/call:", url_path="call", visibility="hidden"),
        st.Page(
            lambda: report.show(here),
            title=w("nav.report"),
            icon=":material/description:",
            url_path="report",
            visibility="hidden",
        ),
    ]
    if here.account is not None and here.account.role != "trainee":
        pages.append(st.Page(lambda: content.show(here), title=w("nav.content"), icon=":material/rule:", url_path="content"))
    if here.account is not None and may(here.account, "write_questions"):
        pages.append(st.Page(lambda: bank.show(here), title=w("nav.bank"), icon=":material/inventory_2:", url_path="bank"))
        pages.append(
            st.Page(lambda: papers.show(here), title=w("nav.papers"), icon=":material/description:", url_path="papers")
        )
    if here.account is not None and may(here.account, "see_results"):
        pages.append(
            st.Page(lambda: results.show(here), title=w("nav.results"), icon=":material/analytics:", url_path="results")
        )
    if here.account is not None and may(here.account, "set_engines"):
        pages.append(
            st.Page(lambda: engines.show(here), title=w("nav.engines"), icon=":material/neurology:", url_path="engines")
        )
    if here.account is not None and may(here.account, "listen_in"):
        pages.append(st.Page(lambda: listen.show(here), title=w("nav.listen"), icon=":material/hearing:", url_path="listen"))
    if here.account is not None and may(here.account, "manage_people"):
        pages.append(st.Page(lambda: people.show(here), title=w("people.title"), icon=":material/group:", url_path="people"))
    own = st.Page(lambda: signin.show(here), title=w("signin.change"), url_path="password", visibility="hidden")
    pages += [own] if here.signed else []
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


def _run(here: Here, page: st.Page) -> None:
    """Runs a page; what goes wrong in our own rooms is a sentence with a cure, and nothing is lost."""
    try:
        page.run()
    except SimulatorError as error:
        st.error(f"**{here.words('error.title')}** {error.message}")
        if error.hint:
            st.caption(error.hint)
        st.button(here.words("error.again"), key="again-after-error")
