"""One widget family for every kind of question: kind -> how it is asked; the face carries no key."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from simulator.core.errors import SimulatorError
from simulator.core.ports import Voicing
from simulator.core.question import Face, Given, Question
from simulator.pages.parts import turns
from simulator.pages.parts.here import Here

Change = Callable[[], None]
Ask = Callable[[Here, Face, Given | None, str, Change | None], Given | None]
"""Shows what a face offers with what was given before; gives back what is given now."""


def ask(here: Here, question: Question, face: Face, given: Given | None, key: str, changed: Change | None) -> Given | None:
    """Shows a question and its widgets; `changed` is called when the answer changed, None when it can't any more."""
    if face.says:
        _play(here, question, face.says)
    st.markdown(f"<div class='sim-stem'>{_safe(face.stem)}</div>", unsafe_allow_html=True)
    return ASKS[question.kind](here, face, given, key, changed)


def put(kind: str, key: str, face: Face, given: Given | None) -> None:
    """Lays another answer into the widgets of a question, before they are shown."""
    for name, value in _values(kind, key, face, given).items():
        st.session_state[name] = value


def value(kind: str, key: str, face: Face) -> Given | None:
    """What the widgets of a question hold; for callbacks."""
    state = st.session_state
    if kind == "multiple":
        return [id for id, _ in sorted(face.choices) if state.get(f"{key}-{id}")] or None
    if kind == "blank":
        typed = [state.get(f"{key}-{at}") or "" for at in range(face.blanks)]
        return typed if any(typed) else None
    if kind == "match":
        picked = {id: state[name] for id, _ in face.lefts if state.get(name := f"{key}-{id}")}
        return picked or None
    return state.get(key) or None


def _values(kind: str, key: str, face: Face, given: Given | None) -> dict[str, Any]:
    if kind == "multiple":
        return {f"{key}-{id}": id in (given or ()) for id, _ in face.choices}
    if kind == "blank":
        typed = list(given or [])
        return {f"{key}-{at}": typed[at] if at < len(typed) else "" for at in range(face.blanks)}
    if kind == "match":
        return {f"{key}-{id}": given.get(id) if isinstance(given, dict) else None for id, _ in face.lefts}
    return {key: given or ([] if kind == "order" else "" if kind in ("numeric", "short") else None)}


def _one(here: Here, face: Face, given: Given | None, key: str, changed: Change | None) -> Given | None:
    texts, ids = dict(face.choices), [id for id, _ in face.choices]
    letters = dict(zip(ids, "ABCDEFGHIJ", strict=False))
    plain = set(ids) == {"right", "wrong"}
    return st.radio(
        here.words("quiz.choose_one"),
        ids,
        index=ids.index(given) if isinstance(given, str) and given in ids else None,
        format_func=lambda id: texts[id] if plain else f"{letters[id]}. {texts[id]}",
        key=key,
        on_change=changed,
        disabled=changed is None,
        label_visibility="collapsed",
    )


def _several(here: Here, face: Face, given: Given | None, key: str, changed: Change | None) -> Given | None:
    st.caption(here.words("quiz.choose_several"))
    picked = [
        id
        for letter, (id, text) in zip("ABCDEFGHIJ", face.choices, strict=False)
        if st.checkbox(f"{letter}. {text}", id in (given or ()), key=f"{key}-{id}", on_change=changed, disabled=changed is None)
    ]
    return sorted(picked) or None


def _blanks(here: Here, face: Face, given: Given | None, key: str, changed: Change | None) -> Given | None:
    typed, before = [], list(given or [])
    for at in range(face.blanks):
        label = here.words("quiz.blank", number=at + 1)
        was = before[at] if at < len(before) else ""
        typed.append(st.text_input(label, was, key=f"{key}-{at}", max_chars=120, on_change=changed, disabled=changed is None))
    return typed if any(typed) else None


def _number(here: Here, face: Face, given: Given | None, key: str, changed: Change | None) -> Given | None:
    label = here.words("quiz.number") + (f" ({face.unit})" if face.unit else "")
    was = given if isinstance(given, str) else ""
    return st.text_input(label, was, key=key, max_chars=40, on_change=changed, disabled=changed is None) or None


def _order(here: Here, face: Face, given: Given | None, key: str, changed: Change | None) -> Given | None:
    texts = dict(face.choices)
    chosen = st.multiselect(
        here.words("quiz.put_in_order"),
        [id for id, _ in face.choices],
        default=list(given or []),
        format_func=lambda id: texts[id],
        placeholder=here.words("quiz.pick_next"),
        key=key,
        on_change=changed,
        disabled=changed is None,
        select_all=False,
    )
    st.markdown("\n".join(f"{at}. {_escaped(texts[id])}" for at, id in enumerate(chosen, 1)))
    return chosen or None


def _match(here: Here, face: Face, given: Given | None, key: str, changed: Change | None) -> Given | None:
    texts, before = dict(face.choices), given if isinstance(given, dict) else {}
    ids = [id for id, _ in face.choices]
    picked = {}
    for id, left in face.lefts:
        one, other = st.columns([3, 2], vertical_alignment="center")
        one.text(left)
        chosen = other.selectbox(
            left,
            ids,
            index=ids.index(before[id]) if before.get(id) in ids else None,
            format_func=lambda each: texts[each],
            placeholder=here.words("quiz.belongs_to"),
            key=f"{key}-{id}",
            on_change=changed,
            disabled=changed is None,
            label_visibility="collapsed",
        )
        if chosen is not None:
            picked[id] = chosen
    return picked or None


def _words(here: Here, face: Face, given: Given | None, key: str, changed: Change | None) -> Given | None:
    was = given if isinstance(given, str) else ""
    label = here.words("quiz.own_words")
    return st.text_area(label, was, key=key, max_chars=1000, on_change=changed, disabled=changed is None) or None


ASKS: dict[str, Ask] = {
    "single": _one,
    "multiple": _several,
    "truth": _one,
    "blank": _blanks,
    "numeric": _number,
    "order": _order,
    "match": _match,
    "short": _words,
    "listening": _one,
}


def _play(here: Here, question: Question, says: str) -> None:
    """The caller's sentence as sound; where no voice can be had, as text, so that nobody loses marks for it."""
    voicing = Voicing(gender=getattr(question, "voice", "female"))
    turns.leave()  # the voice may take a while, and who waits for it sees the question by then
    try:
        with st.spinner(here.words("quiz.voicing"), show_time=False):
            st.audio(here.desk.voice.say(says, question.lang, voicing), format="audio/wav")
    except SimulatorError:
        st.info(f"{here.words('quiz.no_voice')} “{says}”")


def _safe(text: str) -> str:
    return _escaped(text).replace("\n", "<br>")


def _escaped(text: str) -> str:
    from html import escape

    return escape(text).replace("$", "&#36;").replace("*", "&#42;").replace("_", "&#95;").replace("`", "&#96;")
