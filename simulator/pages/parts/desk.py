"""What stands beside a call: the caller on the screen, and how it ended."""

from html import escape

import streamlit as st

from simulator.core.call import Call
from simulator.core.scenario import Scenario
from simulator.pages.parts.here import Here, go


def screen(here: Here, scenario: Scenario) -> None:
    """What the desk shows about the caller."""
    w, pop = here.words, scenario.account
    rows = {
        w("call.number"): pop.number,
        w("call.holder"): pop.holder,
        w("call.address"): pop.address,
        w("call.phone"): pop.phone,
        **pop.rows,
    }
    body = "".join(f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in rows.items())
    st.html(f"<div class='sim-pop'><h4>{escape(w('call.desk'))}</h4><dl>{body}</dl></div>")


def over(here: Here, call: Call) -> None:
    """How the call ended, and the way to its report."""
    w = here.words
    st.success(w("call.over", outcome=w(f"outcome.{call.outcome}")))
    if st.button(w("call.to_report"), type="primary", key="to-report"):
        go(here, "report", call=call.id)
