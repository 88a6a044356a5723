"""The language model: its address, key and names, tried before anybody depends on it."""

import streamlit as st

from simulator import doctor, settings
from simulator.core.people import require
from simulator.pages.parts.here import Here


def show(here: Here) -> None:
    """The fields, what the environment fixes, and a trial that says in words what is wrong."""
    w, now = here.words, settings.read()
    require(here.me, "set_engines")
    st.header(w("engines.title"))
    st.caption(w("engines.explain"))
    fixed = {name for name in settings.KEPT if getattr(settings.read({}), name) != getattr(now, name)} - set(
        settings.kept(now.data)
    )
    if fixed:
        st.info(w("engines.fixed", names=", ".join(f"SIMULATOR_{name.upper()}" for name in sorted(fixed))))
    with st.form("engines", border=True):
        values = {"llm_base": st.text_input(w("engines.base"), now.llm_base, placeholder="http://127.0.0.1:8080/v1")}
        values["llm_key"] = st.text_input(
            w("engines.key"), type="password", placeholder=w("engines.key_set" if now.llm_key else "engines.key_none")
        )
        values["llm_model"] = st.text_input(w("engines.model"), now.llm_model)
        with st.expander(w("engines.roles")):
            for role in ("customer", "judge"):
                name = f"{role}_model"
                values[name] = st.text_input(w(f"engines.{role}"), getattr(now, name), placeholder=w("engines.same"))
        if st.form_submit_button(w("engines.save"), type="primary"):
            settings.keep(now.data, values)
            st.session_state["engines-tried"] = True
            st.rerun()
    if st.button(w("engines.try"), disabled=not now.llm_model and not now.customer_model, key="engines-try"):
        st.session_state["engines-tried"] = True
    if st.session_state.pop("engines-tried", False):
        with st.spinner(w("engines.trying")):
            tried = doctor.trials(settings.read())
        for each in tried:
            told = w("app.of", what=_name(each.model), why=doctor.remark(each, w, _name))
            (st.warning if each.error or each.unlisted else st.success)(told)


def _name(text: str) -> str:
    """A name as code, for it may hold any sign."""
    return "`" + text.replace("`", "'") + "`"
