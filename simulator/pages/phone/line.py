"""The call page of the phone line: the telephone on the left, what the desk shows on the right."""

import streamlit as st

from simulator.core.call import Call
from simulator.flows import line
from simulator.pages.parts import desk
from simulator.pages.parts.here import Here
from simulator.pages.phone import phone


def on_the_line(here: Here, call: Call) -> None:
    """The live call of the address; the telephone asks for a fresh ticket whenever it has to connect again."""
    w, scenario = here.words, here.desk.library.scenario(call.scenario)
    left, right = st.columns([3, 2], gap="large")
    with right:
        st.caption(w("call.you_are", company=scenario.company, number=call.agent_number))
        desk.screen(here, scenario)
    with left:
        if call.outcome is not None:
            desk.over(here, call)
            return
        result = phone(
            key=f"phone-{call.id}",
            call=call.id,
            number=scenario.account.phone,
            ticket=line.ticket(here.desk, here.me, call.id),
            labels={key.removeprefix("phone."): text for key, text in w.texts.items() if key.startswith("phone.")},
        )
        if result.ended:
            st.rerun()
