"""The language model on the report page: it is asked when somebody wants it, and what was said to it is told."""

from html import escape

import streamlit as st

from simulator.core.steering import steering
from simulator.flows import consulting
from simulator.flows.consulting import Part
from simulator.flows.grading import Report
from simulator.pages.parts.here import Here
from simulator.pages.parts.style import done


def warn(here: Here, report: Report) -> None:
    """A warning about words to whoever grades; nothing where there are none."""
    tries = steering(report.call)
    if tries:
        quotes = "".join(f"<li>{e.turn + 1} · <q>{escape(e.quote)}</q></li>" for e in tries)
        told = f"<b>{escape(here.words('judge.steering'))}</b><ul>{quotes}</ul>"
        st.html(f"<div class='sim-report'><div class='sim-fatal'>{told}</div></div>")


def ask(here: Here, report: Report) -> None:
    """One button that asks the language model whatever there is to be asked; nothing where there is nothing."""
    w, failed = here.words, f"failed-{report.call.id}"
    for line in st.session_state.pop(failed, ()):
        st.warning(line, icon=":material/cloud_off:")
    done("consulted")
    parts = consulting.waiting(here.desk, report)
    if not parts:
        return
    does = w("consult.explain", parts=w("consult.and").join(w(f"consult.{part}") for part in parts))
    st.caption(does + w("consult.advice") if "judge" in parts else does)
    if st.button(w("consult.ask"), icon=":material/neurology:", key="ask-model"):
        bar = st.progress(0.0)

        def told(part: Part, before: int, of: int) -> None:
            bar.progress((before + 0.5) / of, w("consult.asking", number=before + 1, of=of, part=w(f"consult.{part}")))

        errors = consulting.ask(here.desk, report, told)
        st.session_state[failed] = [
            w("consult.failed", part=w(f"consult.{part}"), why=w.told(error.message, error.hint))
            for part, error in errors.items()
        ]
        if len(errors) < len(parts):
            st.session_state["consulted"] = w("consult.done")
        st.rerun()
