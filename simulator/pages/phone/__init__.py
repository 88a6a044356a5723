"""The telephone on the page: a component that carries sound and buttons; Python sees only tickets and the end."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

_HERE = Path(__file__).parent


@cache
def _component() -> Any:
    return st.components.v2.component(
        "simulator_phone",
        html="<div class='phone-root'></div>",
        css=(_HERE / "phone.css").read_text(encoding="utf-8"),
        js=(_HERE / "phone.js").read_text(encoding="utf-8"),
    )


def phone(key: str, **data: Any) -> Any:
    """Shows the telephone of a call; the result's `ticket` asks for a fresh ticket, `ended` is the outcome."""
    return _component()(data=data, key=key, on_ticket_change=lambda: None, on_ended_change=lambda: None)
