"""Listening in: the calls that are going on, and one of them heard."""

import streamlit as st

from simulator.core.call import Call
from simulator.flows import calls, line, listening
from simulator.pages.parts.here import Here, go, remember
from simulator.pages.phone import phone


def show(here: Here) -> None:
    """The call of the address, or the list of those that are going on."""
    if call_id := st.query_params.get("listen"):
        _hear(here, calls.load(here.desk, here.me, call_id))
        return
    st.header(here.words("listen.title"))
    st.caption(here.words("listen.explain"))
    st.fragment(_list, run_every=5)(here)


def _list(here: Here) -> None:
    w, now = here.words, here.desk.clock.now()
    found = listening.running(here.desk, here.me)
    if not found:
        st.info(w("listen.empty"))
    for each in found:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            minutes = int((now - each.call.started).total_seconds() // 60)
            row = w("listen.row", title=each.title, minutes=minutes, turns=len(each.call.turns))
            st.text(f"{each.trainee.name} · {row}", width="stretch")
            if st.button(w("listen.join"), icon=":material/hearing:", key=f"join-{each.call.id}"):
                remember(listen=each.call.id)
                st.rerun(scope="app")


def _hear(here: Here, call: Call) -> None:
    w = here.words
    if st.button(w("listen.leave"), icon=":material/arrow_back:", key="leave-call"):
        remember(listen=None)
        st.rerun()
    scenario = here.desk.library.scenario(call.scenario)
    if call.outcome is not None:
        st.success(w("listen.over"))
        if st.button(w("listen.to_report"), type="primary", key="to-report"):
            go(here, "report", call=call.id)
        return
    labels = {key.removeprefix("phone."): text for key, text in w.texts.items() if key.startswith("phone.")}
    labels |= {"agent": w("role.trainee"), "notice_whisper": w("listen.whispered")}
    result = phone(
        key=f"listen-{call.id}",
        call=call.id,
        role="listener",
        title=f"{here.desk.store.account(call.agent).name} · {scenario.title}",
        ticket=line.ticket(here.desk, here.me, call.id),
        labels=labels,
    )
    if result.ended:
        st.rerun()
