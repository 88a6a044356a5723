"""Writing a question without YAML: fields by kind, a preview beside them, and every problem in words."""

import re
import uuid
from collections.abc import Callable
from typing import Any

import streamlit as st
from pydantic import ValidationError

from simulator.core.kinds import ADAPTER, KINDS
from simulator.core.question import LETTERS, TOPICS, Question
from simulator.pages.parts import asking
from simulator.pages.parts.here import Here
from simulator.pages.parts.review import ground
from simulator.pages.parts.style import mistake

Fields = dict[str, Any]


def form(
    here: Here, question: Question | None, key: str, reason: bool = False, like: Question | None = None
) -> tuple[Question, str] | None:
    """Shows the fields of a question and its preview; the question and the reason once it is saved.

    `question` is what is changed (its id and kind stay), None a new one, which starts like `like`.
    """
    w = here.words
    old: Fields = question.model_dump(mode="json") if question is not None else _begun(like)
    left, right = st.columns(2, gap="large")
    with left:
        kind = old.get("kind") or st.selectbox(
            w("bank.kind"),
            list(KINDS),
            _at(KINDS, like.kind if like else None),
            format_func=lambda k: w(f"kind.{k}"),
            key=f"{key}-kind",
        )
        fields = {"id": old.get("id") or _new_id(key, w.lang), "lang": old.get("lang", w.lang), "kind": kind}
        fields["stem"] = st.text_area(w("bank.stem"), old.get("stem", ""), help=w(f"bank.help_{kind}"), key=f"{key}-stem")
        for each in _PARTS[kind]:
            fields |= each(here, old, f"{key}-{kind}")
        fields |= _common(here, old, key)
        why = st.text_input(w("bank.reason"), max_chars=200, key=f"{key}-reason") if reason else ""
    with right:
        st.markdown(f"**{w('bank.preview')}**")
        pressed = st.session_state.get(f"{key}-save")
        made = _preview(here, {**_kept(old), **fields}, key) if fields["stem"].strip() or pressed else None
        if not (fields["stem"].strip() or pressed):
            st.caption(w("bank.preview_empty"))
    if st.button(w("bank.save"), type="primary", key=f"{key}-save") and made is not None:
        st.session_state.pop(f"{key}-id", None)
        return made, why
    return None


def _begun(like: Question | None) -> Fields:
    """What whoever writes several questions in a row would type again."""
    return like.model_dump(mode="json", include={"topic", "level", "source", "edition"}) if like is not None else {}


def _kept(old: Fields) -> Fields:
    return {name: old[name] for name in ("tags", "retired", "voice") if name in old}


def _new_id(key: str, lang: str) -> str:
    if f"{key}-id" not in st.session_state:
        st.session_state[f"{key}-id"] = f"{lang}-own-{uuid.uuid4().hex[:10]}"
    return str(st.session_state[f"{key}-id"])


def _preview(here: Here, fields: Fields, key: str) -> Question | None:
    """What a candidate will see, and the key with its reason; or what is still wrong."""
    try:
        made: Question = ADAPTER.validate_python({name: value for name, value in fields.items() if value not in (None, "")})
    except ValidationError as error:
        st.warning(
            "\n".join(f"- {mistake(here, _label(here, fields['kind'], each['loc']), dict(each))}" for each in error.errors())
        )
        return None
    seen(here, made, key)
    return made


def seen(here: Here, question: Question, key: str) -> None:
    """A question as a candidate meets it, and below it the key, why and where it is written."""
    w = here.words
    with st.container(border=True):
        asking.ask(here, question, question.face(0), None, f"{key}-preview-{question.kind}", None)
        st.text(f"{w('quiz.right')}{w('app.colon')}{question.key(0)}")
        st.html(ground(here, question))


def _label(here: Here, kind: str, loc: tuple[int | str, ...]) -> str:
    """The name of a field as its label says it, without what the label explains."""
    name = str(loc[1]) if len(loc) > 1 else ""
    name = _ANSWERS.get(kind, name) if name == "answer" else name
    return re.split("[，,（(]", here.words.or_else(f"bank.{name}", name))[0].strip()


def _common(here: Here, old: Fields, key: str) -> Fields:
    w = here.words
    one, other = st.columns(2)
    made: Fields = {
        "topic": one.selectbox(
            w("bank.topic"),
            TOPICS,
            _at(TOPICS, old.get("topic")),
            format_func=lambda t: w(f"test_topic.{t}"),
            key=f"{key}-topic",
        ),
        "level": other.slider(w("bank.level"), 1, 5, old.get("level", 2), key=f"{key}-level"),
        "why": st.text_area(w("bank.why"), old.get("why", ""), key=f"{key}-why"),
        "source": st.text_input(w("bank.source"), old.get("source", ""), key=f"{key}-source"),
        "status": old.get("status", "own"),
    }
    with st.expander(w("bank.more")):
        for name in ("edition", "effective_from", "effective_to", "company", "province"):
            made[name] = st.text_input(w(f"bank.{name}"), old.get(name) or "", key=f"{key}-{name}").strip()
    return made


def _at(values: Any, value: Any) -> int:
    return list(values).index(value) if value in values else 0


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _options(here: Here, old: Fields, key: str) -> Fields:
    text = st.text_area(here.words("bank.options"), "\n".join(old.get("options", ())), key=f"{key}-options")
    return {"options": [re.sub(r"^[A-J][.、．]\s*", "", line) for line in _lines(text)]}


def _letter(here: Here, old: Fields, key: str) -> Fields:
    at = LETTERS.index(old["answer"]) if old.get("answer") else 0
    return {"answer": st.selectbox(here.words("bank.answer"), list(LETTERS), at, key=f"{key}-answer")}


def _letters(here: Here, old: Fields, key: str) -> Fields:
    answer = list(old.get("answer", ()))
    picked = st.pills(here.words("bank.answer"), list(LETTERS), selection_mode="multi", default=answer, key=f"{key}-answer")
    return {"answer": sorted(picked)}


def _truth(here: Here, old: Fields, key: str) -> Fields:
    w, values = here.words, ("right", "wrong")
    at = _at(values, old.get("answer"))
    return {"answer": st.radio(w("bank.answer"), values, at, format_func=lambda v: w(f"bank.{v}"), key=f"{key}-answer")}


def _blanks(here: Here, old: Fields, key: str) -> Fields:
    was = "\n".join(" | ".join(each) for each in old.get("answer", ()))
    text = st.text_area(here.words("bank.blanks"), was, key=f"{key}-blanks")
    return {"answer": [[part.strip() for part in line.split("|") if part.strip()] for line in _lines(text)]}


def _number(here: Here, old: Fields, key: str) -> Fields:
    w = here.words
    cases = "\n".join(", ".join(f"{name}={value}" for name, value in row.items()) for row in old.get("cases", ()))
    made: Fields = {
        "answer": st.text_input(w("bank.formula"), old.get("answer", ""), key=f"{key}-formula"),
        "tolerance": st.text_input(w("bank.tolerance"), str(old.get("tolerance", "0")), key=f"{key}-tolerance"),
        "unit": st.text_input(w("bank.unit"), old.get("unit", ""), key=f"{key}-unit"),
    }
    text = st.text_area(w("bank.cases"), cases, key=f"{key}-cases")
    rows = [dict(re.findall(r"(\w+)\s*=\s*([-\d.]+)", line)) for line in _lines(text)]
    return {**made, "cases": rows} if rows else made


def _steps(here: Here, old: Fields, key: str) -> Fields:
    return {"steps": _lines(st.text_area(here.words("bank.steps"), "\n".join(old.get("steps", ())), key=f"{key}-steps"))}


def _pairs(here: Here, old: Fields, key: str) -> Fields:
    was = "\n".join(f"{left} => {right}" for left, right in old.get("pairs", ()))
    rows = _lines(st.text_area(here.words("bank.pairs"), was, key=f"{key}-pairs"))
    extra = _lines(st.text_area(here.words("bank.extra"), "\n".join(old.get("extra", ())), key=f"{key}-extra"))
    return {"pairs": [[part.strip() for part in row.split("=>", 1)] for row in rows], "extra": extra}


def _points(here: Here, old: Fields, key: str) -> Fields:
    w = here.words
    was = "\n".join(" | ".join((each["says"], *each["shown_by"])) for each in old.get("points", ()))
    rows = [[p.strip() for p in row.split("|")] for row in _lines(st.text_area(w("bank.points"), was, key=f"{key}-points"))]
    answer = st.text_area(w("bank.model_answer"), old.get("answer", ""), key=f"{key}-answer")
    return {"points": [{"says": row[0], "shown_by": _shown(row)} for row in rows], "answer": answer}


def _shown(row: list[str]) -> list[str]:
    """The wordings that show a point: what follows it, or its own words."""
    return [each for each in row[1:] if each] or [re.escape(row[0])]


def _says(here: Here, old: Fields, key: str) -> Fields:
    return {"says": st.text_area(here.words("bank.says"), old.get("says", ""), key=f"{key}-says")}


_ANSWERS = {"blank": "blanks", "numeric": "formula", "short": "model_answer"}
"""Kinds whose answer is asked for in other words."""

_PARTS: dict[str, tuple[Callable[[Here, Fields, str], Fields], ...]] = {
    "single": (_options, _letter),
    "multiple": (_options, _letters),
    "truth": (_truth,),
    "blank": (_blanks,),
    "numeric": (_number,),
    "order": (_steps,),
    "match": (_pairs,),
    "short": (_points,),
    "listening": (_says, _options, _letter),
}
