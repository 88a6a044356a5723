"""What the simulator itself did wrong in a played call: told to everybody, looked into and decided by who grades."""

from collections.abc import Iterable

import streamlit as st

from simulator.core.call import Call
from simulator.core.guard import REASONS
from simulator.core.people import may
from simulator.core.played import MODEL, SPOILT
from simulator.flows import voiding
from simulator.pages.parts.here import Here
from simulator.words import Words


def warn(here: Here, call: Call) -> None:
    """Says that the call is void, and why."""
    if call.void:
        st.warning(here.words("llm.void", why=_spoilt(call.void, here.words)))


def record(here: Here, call: Call) -> None:
    """How the lines of a played customer were found, for those who write or grade calls; graders make it void, or count again."""
    w, me = here.words, here.me
    if call.played_by == MODEL and may(me, "see_problems"):
        with st.expander(w("llm.found")):
            found = [e for e in call.events if e.kind in ("replayed", "fell_back") and e.turn is not None]
            for event in found:
                st.text(w(f"llm.{event.kind}", turn=(event.turn or 0) + 1, why=_reasons(event.detail.split(), w)))
            if not found:
                st.caption(w("llm.found_all"))
    if not may(me, "grade_call"):
        return
    if call.void:
        if st.button(w("llm.count_again"), icon=":material/undo:", key="count-again"):
            voiding.count_again(here.desk, me, call.id)
            st.rerun()
        return
    with st.popover(w("llm.void_ask"), type="tertiary", icon=":material/report:"):
        st.caption(w("llm.void_explain"))
        why = st.radio(w("llm.void_why"), SPOILT, format_func=lambda why: _spoilt(why, w), key="void-why")
        if st.button(w("llm.void_it"), key="void-it"):
            voiding.void(here.desk, me, call.id, why)
            st.rerun()


def _spoilt(why: str, w: Words) -> str:
    return w(f"llm.spoilt.{why if why in SPOILT else 'other'}")


def _reasons(codes: Iterable[str], w: Words) -> str:
    known = [code if code in (*REASONS, "last") else "engine" for code in codes]
    return w("people.comma").join(w(f"llm.reason.{code}") for code in dict.fromkeys(known))
