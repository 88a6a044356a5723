"""The looks that every page shares."""

import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape
from pathlib import Path

import pandas as pd
import streamlit as st

from simulator.core.errors import SimulatorError
from simulator.core.library import Problem
from simulator.pages.parts import door
from simulator.pages.parts.here import Here, go
from simulator.words import LANGS


@lru_cache
def sheet() -> str:
    """The style sheet of pages and printed reports."""
    return (Path(__file__).parent / "style.css").read_text(encoding="utf-8")


def header(here: Here) -> None:
    """The band on top: the name, who is here, and the language."""
    w = here.words
    st.html(f"<style>{sheet()}{_instead(here)}</style>")
    left, middle, leave, right = st.columns([5, 3, 1.4, 2], vertical_alignment="center")
    left.html(f"<div class='sim-brand'><b>95598</b> {escape(w('app.name'))}</div>")
    if here.account is not None:
        who = " · ".join(filter(None, (here.account.name, w(f"role.{here.account.role}"), here.account.team)))
        middle.html(f"<div class='sim-who'>{escape(who)}</div>")
        if here.signed:
            with leave:
                leaving = _mine(here)
            if leaving:
                door.leave(here)
                st.stop()
        elif leave.button(w("profile.other"), key="leave", type="tertiary"):
            st.session_state["who"] = None
            st.query_params.clear()
            st.rerun()
    langs = list(LANGS)
    chosen = right.segmented_control(
        w("app.language"), langs, format_func=LANGS.get, default=w.lang, key=f"lang-{w.lang}", label_visibility="collapsed"
    )
    if chosen and chosen != w.lang:
        st.session_state["lang"] = chosen
        st.query_params["lang"] = chosen
        st.rerun()


def _instead(here: Here) -> str:
    """Streamlit's own words are English only: ours stand in for them, or nothing does."""
    zone, label = '[data-testid="stFileUploaderDropzone"]', here.words("people.choose")
    rules = (
        f"{zone} button p {{ font-size: 0; }} {zone} button p::after {{ content: '{label}'; font-size: .875rem; }}"
        ' [data-testid="stFileUploaderDropzoneInstructions"] { display: none; }'
    )
    if here.words.lang == "en":
        return rules
    skip = f'[data-testid="stSkipToContent"] {{ font-size: 0; }} [data-testid="stSkipToContent"]::after {{ content: \'{here.words("app.skip")}\'; font-size: .875rem; }}'
    return rules + ' [data-testid="InputInstructions"] { display: none; } ' + skip


def _mine(here: Here) -> bool:
    """What somebody who is signed in does with their own account; whether they sign out."""
    w = here.words
    with st.popover(w("signin.mine"), icon=":material/account_circle:", type="tertiary", key="mine"):
        if st.button(w("signin.change"), icon=":material/password:", type="tertiary", key="to-password"):
            go(here, "password")
        return st.button(w("signin.leave"), icon=":material/logout:", type="tertiary", key="sign-out")


def trouble(here: Here, error: SimulatorError) -> None:
    """Shows what is wrong and what to do about it."""
    st.error(here.words.told(error.message, error.hint))


def mistake(here: Here, kind: str, message: str) -> str:
    """What is wrong with a field, in the interface's language; `kind` is the validator's name for it."""
    w = here.words
    plain = message.removeprefix("Value error, ")
    said = w.sentence(plain)
    return w.or_else(f"mistake.{kind}", said if w.lang == "en" or said != plain else w("mistake.other"))


def problems(here: Here, found: Iterable[Problem]) -> None:
    """A table of what is wrong with files: place, code, what and how to cure it."""
    w = here.words
    rows = [
        {
            "": w("content.error" if p.error else "content.warning"),
            w("content.where"): f"{p.path}:{p.line}",
            w("content.code"): p.code,
            w("content.what"): w.sentence(p.message),
            w("content.cure"): w.sentence(p.cure),
        }
        for p in found
    ]
    st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch")


def badge(text: str, kind: str = "") -> str:
    """A small label as HTML; the text is escaped."""
    return f"<span class='sim-badge {kind}'>{escape(text)}</span>"


def plain(source: str) -> str:
    """A source in words; the short marks in brackets are explained in quizzes/SOURCES.md."""
    return re.sub(r"\s*\[(?:S2?|1996):[^\]]*\]", "", source)


def meter(label: str, value: float, kind: str) -> str:
    """A labelled bar of 0-1 as HTML."""
    percent = round(100 * value)
    return (
        f"<div class='sim-meter {kind}'><span>{escape(label)}</span>"
        f"<div role='meter' aria-label='{escape(label)}' aria-valuenow='{percent}' aria-valuemin='0' aria-valuemax='100'>"
        f"<i style='width:{percent}%'></i></div><em>{percent}</em></div>"
    )
