"""The judge on the report page: it is asked when somebody wants it, and what was said to it is told."""

from html import escape

import streamlit as st

from simulator.core.steering import steering
from simulator.flows import judging
from simulator.flows.grading import Report
from simulator.pages.parts.here import Here


def show(here: Here, report: Report) -> None:
    """A warning about words to the judge, and a button that asks it; nothing where there is no judge or no question."""
    w = here.words
    tries = steering(report.call)
    if tries:
        quotes = "".join(f"<li>{e.turn + 1} · <q>{escape(e.quote)}</q></li>" for e in tries)
        st.html(
            f"<div class='sim-report'><div class='sim-fatal'><b>{escape(w('judge.steering'))}</b><ul>{quotes}</ul></div></div>"
        )
    if not judging.waits(here.desk, report.call, report.score):
        return
    st.caption(w("judge.explain"))
    if st.button(w("judge.ask"), icon=":material/gavel:", key="ask-judge"):
        with st.spinner(w("judge.asking")):
            done = judging.judge(here.desk, report.call)
        if any(verdict.reason == judging.FAILED for verdict in done.verdicts):
            st.warning(w("judge.failed"))
        else:
            st.rerun()
