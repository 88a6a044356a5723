"""The time that is left, counted by the browser from the server's own clock; no rerun until it is over.

The browser's half (countdown.js) also saves what is being typed into the question: when the typing pauses, and at the end.
"""

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

_CSS = """
.countdown { font: 600 1.5rem/1.2 var(--st-font, sans-serif); font-variant-numeric: tabular-nums; color: var(--st-text-color); }
.countdown[data-level="soon"] { color: #b07a1e; } .countdown[data-level="last"] { color: #b8432f; }
.countdown i { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
"""


@cache
def _component() -> Any:
    html = "<div class='countdown' role='timer'><span></span><i aria-live='polite'></i></div>"
    js = Path(__file__).with_name("countdown.js").read_text(encoding="utf-8")
    return st.components.v2.component("simulator_countdown", html=html, css=_CSS, js=js)


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
    shown = _component()(data=data, key=key, width="content", on_over_change=_nothing, on_woke_change=_nothing)
    return bool(shown.over)


def _nothing() -> None:
    """The run itself tells the browser the time anew."""
