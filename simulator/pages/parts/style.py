"""The looks that every page shares."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any

import streamlit as st

from simulator.core.errors import SimulatorError
from simulator.core.library import Problem
from simulator.core.text import without_marks
from simulator.pages.parts import door
from simulator.pages.parts.here import Here, go
from simulator.words import LANGS, Words, words

_UPLOAD = '[data-testid="stFileUploaderDropzone"]'
_MENU = '[data-testid="stMainMenuItem-{}"]'
_DIALOG = '[role="dialog"]:not(:has([data-testid="stVerticalBlock"]))'  # Streamlit's own
_LOST, _NO_PAGE = (f'{_DIALOG}{which}(:has([data-testid="stErrorCodeBlock"]))' for which in (":is", ":not"))
_NO_MICROPHONE = '[data-testid="stAudioInput"] div:has(> [data-testid="stAudioInputWaveSurfer"]) > div:has(> span)'
_TECHNICAL = {
    "no_microphone": _NO_MICROPHONE,
    "lost": f"{_LOST} h2",
    "lost_why": f"{_LOST} h2 + div",
    "no_page": f"{_NO_PAGE} h2",
    "no_page_why": f"{_NO_PAGE} h2 + div",
}
_ENGLISH = {
    "connecting": '[data-testid="stConnectionStatus"] label',
    "skip": '[data-testid="stSkipToContent"]',
    "no_option": '[role="listbox"][data-empty="true"] [role="option"] span',
    **{f"menu_{name}": _MENU.format(f"theme-{name}") for name in ("System", "Light", "Dark")},
    "menu_print": f'{_MENU.format("print")} [data-testid="stMainMenuItemLabel"]',
    "menu_record": f'{_MENU.format("recordScreencast")} [data-testid="stMainMenuItemLabel"]',
}
_IDLE = ('[data-testid="InputInstructions"]', '[data-testid="stMainMenuPopover"] > div > div:last-child')


@lru_cache
def sheet() -> str:
    """The style sheet of pages and printed reports."""
    return (Path(__file__).parent / "style.css").read_text(encoding="utf-8")


def header(here: Here) -> None:
    """The band on top: the name, who is here, and the language."""
    w = here.words
    st.html(_looks(w.lang))
    band = st.container(horizontal=True, vertical_alignment="center", gap="small")
    who = here.account and " · ".join(filter(None, (here.account.name, w(f"role.{here.account.role}"), here.account.team)))
    me = f"<div class='sim-who'>{escape(who)}</div>" if who else ""
    band.html(f"<div class='sim-band'><div class='sim-brand'><b>95598</b> {escape(w('app.name'))}</div>{me}</div>")
    with band:
        if here.signed and here.account is not None:
            if _mine(here):
                door.leave(here)
                st.stop()
        elif here.account is not None and st.button(w("profile.other"), key="leave", type="tertiary"):
            st.session_state["who"] = None
            st.query_params.clear()
            st.rerun()
        _language(w)


@lru_cache
def _looks(lang: str) -> str:
    """The style sheet of every page, in one line: Streamlit goes through it line by line in every run."""
    return " ".join(f"<style>{sheet()}{_instead(words(lang))}</style>".split())


def _language(w: Words) -> None:
    langs, key = list(LANGS), f"lang-{w.lang}"
    label = w("app.language")
    chosen = st.segmented_control(label, langs, format_func=LANGS.get, default=w.lang, key=key, label_visibility="collapsed")
    if chosen and chosen != w.lang:
        st.session_state["lang"] = chosen
        st.query_params["lang"] = chosen
        st.rerun()


def _instead(w: Words) -> str:
    """Streamlit's own words are English only, and some speak of its insides: ours stand in for them, or nothing does."""
    theirs = _TECHNICAL if w.lang == "en" else _TECHNICAL | _ENGLISH
    rules = [
        '[data-testid="stStatusWidget"] button { display: none; }',  # Stop would leave half a turn behind
        f'{_UPLOAD} [data-testid="stFileUploaderDropzoneInstructions"] {{ display: none; }}',
        _says(f"{_UPLOAD} button p", w("people.choose")),
    ]
    rules += [_says(place, w(f"app.{key}")) for key, place in theirs.items()]
    idle = (f"{_DIALOG} h2 + div > div", f"{_NO_MICROPHONE} > *", f"{_NO_MICROPHONE} ~ div", *(_IDLE if w.lang != "en" else ()))
    return " ".join([*rules, f"{', '.join(idle)} {{ display: none; }}"])


def _says(place: str, text: str) -> str:
    return (
        f"{place} {{ font-size: 0; }} {place}::after {{ content: {json.dumps(text, ensure_ascii=False)}; font-size: .875rem; }}"
    )


def told_apart(labels: Mapping[str, str], by: Mapping[str, str]) -> dict[str, str]:
    """Labels by id, those that several share with what tells them apart: a list gives the same label for the same thing."""
    shared = Counter(labels.values())
    return {id: label if shared[label] == 1 else f"{label} · {by.get(id) or id}" for id, label in labels.items()}


def to_top(what: object) -> None:
    """Begins what comes now at its top, once: a phone would go on where the page before it was scrolled to."""
    script = (
        f"""<script data-for="{escape(str(what))}">document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0)</script>"""
    )
    st.html(script, unsafe_allow_javascript=True)


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


def mistake(here: Here, what: str, detail: Mapping[str, Any]) -> str:
    """What is wrong with a field ("" for the whole), in the interface's language; `detail` is the validator's."""
    w = here.words
    plain = str(detail["msg"]).removeprefix("Value error, ")
    said = w.sentence(plain)
    why = w.or_else(f"mistake.{detail['type']}", said if w.lang == "en" or said != plain else w("mistake.other"))
    return w("app.of", what=what, why=why) if what else why


def problems(here: Here, found: Iterable[Problem]) -> None:
    """A table of what is wrong with files: place, code, what and how to cure it."""
    w = here.words
    head = ("", *(w(f"content.{name}") for name in ("where", "code", "what", "cure")))
    rows = [
        (
            badge(w("content.error"), "bad") if p.error else badge(w("content.warning"), "warn"),
            *map(escape, (f"{p.path}:{p.line}", p.code, w.sentence(p.message), w.sentence(p.cure))),
        )
        for p in found
    ]
    st.html(table(head, rows))


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table as HTML that folds on a phone; the heads are escaped, the cells are HTML."""
    heads = "".join(f"<th>{escape(each)}</th>" for each in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table class='sim-crit sim-fold'><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"


def done(key: str) -> None:
    """Says once what the run before has done, where it shifts nothing: above the tabs it would."""
    if message := st.session_state.pop(key, None):
        st.toast(message, icon=":material/check_circle:", duration="long")


def badge(text: str, kind: str = "") -> str:
    """A small label as HTML; the text is escaped."""
    return f"<span class='sim-badge {kind}'>{escape(text)}</span>"


def plain(source: str) -> str:
    """A source in words; the short marks in brackets are explained in quizzes/SOURCES.md."""
    return without_marks(source)


def meter(label: str, value: float, kind: str) -> str:
    """A labelled bar of 0-1 as HTML."""
    percent = round(100 * value)
    return (
        f"<div class='sim-meter {kind}'><span>{escape(label)}</span>"
        f"<div role='meter' aria-label='{escape(label)}' aria-valuenow='{percent}' aria-valuemin='0' aria-valuemax='100'>"
        f"<i style='width:{percent}%'></i></div><em>{percent}</em></div>"
    )
