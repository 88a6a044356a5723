"""The way through the entrance: the browser itself sends a small form, since only an answer to it may set the cookie."""

from functools import cache
from typing import Any

import streamlit as st

from simulator.pages.parts.here import Here

_JS = """
export default function ({ data, parentElement }) {
  const send = JSON.stringify(data);
  if (parentElement._sent === send) return;
  parentElement._sent = send;
  const form = Object.assign(document.createElement("form"), { method: "post", action: data.path, hidden: true });
  for (const name of ["ticket", "lang"]) {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value: data[name] }));
  }
  document.body.append(form);
  form.submit();
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("simulator_door", html="<span></span>", js=_JS)


def enter(here: Here, ticket: str) -> None:
    """Sends the browser in with a ticket; it comes back to the root, signed in."""
    st.caption(here.words("signin.entering"))
    _component()(data={"path": "/enter", "ticket": ticket, "lang": here.words.lang}, key="door-enter")


def leave(here: Here) -> None:
    """Sends the browser out; it comes back to the root, signed out."""
    st.caption(here.words("signin.leaving"))
    _component()(data={"path": "/leave", "ticket": "", "lang": here.words.lang}, key="door-leave")
