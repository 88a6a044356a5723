"""The time that is left, counted by the browser from the server's own clock; no rerun until it is over."""

from datetime import datetime
from functools import cache
from typing import Any

import streamlit as st

_JS = """
export default function ({ data, parentElement, setTriggerValue }) {
  const box = parentElement.querySelector(".countdown");
  const state = parentElement._countdown ?? (parentElement._countdown = {});
  if (state.ends !== data.ends) Object.assign(state, { ends: data.ends, told: false });
  state.left = data.ends - data.now; state.seen = performance.now();
  const show = () => {
    const left = Math.max(0, Math.ceil((state.left - (performance.now() - state.seen)) / 1000));
    const two = (n) => String(n).padStart(2, "0");
    const text = `${two(Math.floor(left / 60))}:${two(left % 60)}`;
    if (box.firstElementChild.textContent !== text) box.firstElementChild.textContent = text;
    box.dataset.level = left <= 60 ? "last" : left <= 300 ? "soon" : "";
    const say = left === 300 ? data.five : left === 60 ? data.one : "";
    if (say) box.lastElementChild.textContent = say;
    if (left === 0 && !state.told) { state.told = true; setTimeout(() => setTriggerValue("over", true), data.grace); }
  };
  clearInterval(state.timer); state.timer = setInterval(show, 250); show();
  return () => clearInterval(state.timer);
}
"""
_CSS = """
.countdown { font: 600 1.5rem/1.2 var(--st-font, sans-serif); font-variant-numeric: tabular-nums; color: var(--st-text-color); }
.countdown[data-level="soon"] { color: #b07a1e; } .countdown[data-level="last"] { color: #b8432f; }
.countdown i { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
"""


@cache
def _component() -> Any:
    html = "<div class='countdown' role='timer'><span></span><i aria-live='polite'></i></div>"
    return st.components.v2.component("simulator_countdown", html=html, css=_CSS, js=_JS)


def countdown(key: str, ends: datetime, now: datetime, five: str, one: str, grace: float = 2.2) -> bool:
    """Shows the time left; True in the one run after it was over. `five` and `one` are said to screen readers.

    `grace` is how many seconds the browser waits after the end, for answers that are on their way.
    """
    data = {
        "ends": int(ends.timestamp() * 1000),
        "now": int(now.timestamp() * 1000),
        "five": five,
        "one": one,
        "grace": int(grace * 1000),
    }
    return bool(_component()(data=data, key=key, width="content", on_over_change=lambda: None).over)
