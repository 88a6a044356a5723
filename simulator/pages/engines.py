"""The language model: its address, key and names, for all roles or one, tried before anybody depends on it."""

import streamlit as st

from simulator import doctor, settings
from simulator.core.people import require
from simulator.pages.parts import licences
from simulator.pages.parts.here import Here

_EXAMPLE = "http://127.0.0.1:8080/v1"


def show(here: Here) -> None:
    """The fields, what the environment fixes, and a trial that says in words what is wrong."""
    w, now = here.words, settings.read()
    require(here.me, "set_engines")
    st.header(w("engines.title"))
    st.caption(w("engines.explain"))
    if fixed := settings.fixed():
        st.info(w("engines.fixed", names=", ".join(f"SIMULATOR_{name.upper()}" for name in sorted(fixed))))
    with st.form("engines", border=True):
        values = _fields(here, now, "llm")
        with st.expander(w("engines.roles"), expanded=any(getattr(now, f"{role}_model") for role in settings.ROLES)):
            st.caption(w("engines.roles_explain"))
            for role in settings.ROLES:
                st.markdown(f"**{w(f'engines.{role}')}**")
                values |= _fields(here, now, role)
        if st.form_submit_button(w("engines.save"), type="primary"):
            settings.keep(now.data, values)
            st.session_state["engines-tried"] = True
            st.session_state["engines-saved"] = st.session_state.get("engines-saved", 0) + 1
            st.rerun()
    if st.button(w("engines.try"), disabled=not any(now.engine_of(role).model for role in settings.ROLES), key="engines-try"):
        st.session_state["engines-tried"] = True
    if st.session_state.pop("engines-tried", False):
        with st.spinner(w("engines.trying")):
            tried = doctor.trials(settings.read())
        for each in tried:
            roles = w("people.comma").join(w(f"engines.{role}") for role in each.roles)
            told = w("app.of", what=f"{_name(each.model)} · {roles}", why=doctor.remark(each, w, _name))
            (st.warning if each.error or each.unlisted else st.success)(told)
    licences.show(here)


def _fields(here: Here, now: settings.Settings, who: str) -> dict[str, str]:
    """Address, key and model of all roles ("llm") or of one; a key is never shown again."""
    w, names = here.words, {field: f"{who}_{field}" for field in ("base", "key", "model")}
    fixed, own = settings.fixed(), who == "llm"
    bare = "key_none" if own or getattr(now, names["base"]) else "same"
    kept = w(f"engines.{'key_set' if getattr(now, names['key']) else bare}")
    base, key, model = st.columns(3) if not own else (st.container(), st.container(), st.container())

    def field(name: str) -> dict[str, object]:
        saved = st.session_state.get("engines-saved", 0)  # after which the fields are new ones, and no key stays in one
        return {"key": f"engines-{names[name]}-{saved}", "disabled": names[name] in fixed}

    hint = _EXAMPLE if own else w("engines.same")
    return {
        names["base"]: base.text_input(w("engines.base"), getattr(now, names["base"]), placeholder=hint, **field("base")),
        names["key"]: key.text_input(w("engines.key"), type="password", placeholder=kept, **field("key")),
        names["model"]: model.text_input(
            w("engines.model"), getattr(now, names["model"]), placeholder="" if own else hint, **field("model")
        ),
    }


def _name(text: str) -> str:
    """A name as code, for it may hold any sign."""
    return "`" + text.replace("`", "'") + "`"
