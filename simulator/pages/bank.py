"""The question bank for trainers: find, write, correct, retire, bring in and take out."""

import pandas as pd
import streamlit as st

from simulator.content import formats
from simulator.content.formats.once import once
from simulator.content.formats.rows import Defaults, Row
from simulator.content.formats.template import template
from simulator.core.errors import SimulatorError
from simulator.core.kinds import KINDS
from simulator.core.question import TOPICS, Question
from simulator.flows import bank
from simulator.pages.parts import editor, style
from simulator.pages.parts.here import Here
from simulator.words import LANGS


def show(here: Here) -> None:
    """Three tabs: the questions, bringing in, taking out; and what is wrong in the files."""
    w = here.words
    st.header(w("bank.title"))
    whole = bank.whole(here.desk)
    style.done("bank-done")
    problems = [problem for problem in whole.problems if problem.error]
    if problems:
        with st.expander(w("bank.problems", count=len(problems)), icon=":material/warning:"):
            style.problems(here, problems)
    listed, new, in_, out = st.tabs([w(f"bank.tab_{name}") for name in ("list", "new", "import", "export")])
    with listed:
        _list(here, list(_found(here, whole.questions.values())))
    with new:
        _new(here)
    with in_:
        _bring_in(here)
    with out:
        _take_out(here, list(whole.questions.values()))


def _found(here: Here, questions: object) -> list[Question]:
    w = here.words
    words, lang, topics, kinds = st.columns([3, 1.4, 2, 2])
    sought = words.text_input(w("bank.search"), key="bank-search", placeholder=w("bank.search_hint"))
    chosen = lang.selectbox(
        w("app.language"), list(LANGS), format_func=LANGS.get, index=list(LANGS).index(w.lang), key="bank-lang"
    )
    with topics:
        some = _any_of(here, "topic", {topic: w(f"test_topic.{topic}") for topic in TOPICS}, "bank-topics")
    with kinds:
        these = _any_of(here, "kind", {kind: w(f"kind.{kind}") for kind in KINDS}, "bank-kinds")
    retired = st.toggle(w("bank.show_retired"), key="bank-retired")
    return bank.find({q.id: q for q in questions}, chosen or w.lang, sought, some, these, retired)  # type: ignore[attr-defined]


def _any_of(here: Here, name: str, labels: dict[str, str], key: str) -> list[str]:
    """What of a few is looked for; nothing chosen is anything."""
    w = here.words
    return st.multiselect(
        w(f"bank.{name}"),
        list(labels),
        format_func=labels.__getitem__,
        placeholder=w("bank.any"),
        key=key,
        select_all=False,
    )


def _list(here: Here, found: list[Question]) -> None:
    w = here.words
    st.caption(w("bank.count", count=len(found)))
    if not found:
        st.info(w("bank.none"))
        return
    frame = pd.DataFrame(
        [
            {
                w("bank.stem"): q.stem,
                w("bank.kind"): w(f"kind.{q.kind}"),
                w("bank.topic"): w(f"test_topic.{q.topic}"),
                w("bank.level"): q.level,
                w("bank.source"): style.plain(q.source),
            }
            for q in found
        ]
    )
    picked = st.dataframe(
        frame, hide_index=True, height=320, on_select="rerun", selection_mode="single-row", key=f"bank-table-{_turn()}"
    ).selection.rows
    if not picked or picked[0] >= len(found):
        st.caption(w("bank.pick"))
        return
    _one(here, found[picked[0]])


def _turn() -> int:
    return int(st.session_state.get("bank-turn", 0))


def _one(here: Here, question: Question) -> None:
    w = here.words
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(question.id, width="stretch")
        word = "bring_back" if question.retired else "retire"
        if st.button(w(f"bank.{word}"), key=f"retire-{question.id}"):
            bank.retire(here.desk, here.me, question.id, not question.retired)
            st.session_state["bank-turn"] = _turn() + 1  # the row now holds another question: a second click must not hit it
            st.session_state["bank-done"] = w(f"bank.{word}_done")
            st.rerun()
    _keep(here, editor.form(here, question, f"edit-{question.id}"))
    versions = bank.versions(here.desk, here.me, question.id)
    if len(versions) > 1:
        with st.expander(w("bank.history", count=len(versions))):
            for version in reversed(versions):
                when = f"{version.at.astimezone():%Y-%m-%d %H:%M}" if version.at else w("bank.from_file")
                st.caption(f"{version.number} · {when}")
                st.text(f"{version.question.stem}\n{version.question.key(0)}")


def _new(here: Here) -> None:
    """A new question; once it is kept the next one starts empty, of the same kind, topic and source."""
    last: Question | None = st.session_state.get("bank-last")
    made = editor.form(here, None, f"new-{last.id}" if last else "new", like=last)
    if made is not None:
        st.session_state["bank-last"] = made[0]
        _keep(here, made, "bank.saved_new")


def _keep(here: Here, made: tuple[Question, str] | None, said: str = "bank.saved") -> None:
    if made is not None:
        bank.write(here.desk, here.me, [made[0]])
        st.session_state["bank-done"] = here.words(said)
        st.rerun()


def _bring_in(here: Here) -> None:
    """A file or pasted text, read row by row; nothing is kept before the trainer has seen what was repaired and refused."""
    w = here.words
    st.caption(w("bank.import_explain"))
    st.download_button(
        w("bank.template"), template(), "questions.xlsx", icon=":material/download:", key="template", on_click="ignore"
    )
    file = st.file_uploader(w("bank.file"), key="bank-file")
    pasted = st.text_area(w("bank.paste"), key="bank-paste", height=140)
    lang, topic, level, source = st.columns(4)
    defaults = Defaults(
        topic.selectbox(w("bank.default_topic"), TOPICS, format_func=lambda t: w(f"test_topic.{t}"), key="import-topic"),
        lang.selectbox(w("app.language"), list(LANGS), list(LANGS).index(w.lang), format_func=LANGS.get, key="import-lang"),
        level.slider(w("bank.level"), 1, 5, 2, key="import-level"),
        source.text_input(w("bank.source"), w("bank.imported"), key="import-source"),
    )
    if st.button(w("bank.read"), type="primary", key="import-read") and (file or pasted.strip()):
        name, data = (file.name, file.getvalue()) if file else ("pasted.txt", pasted.encode())
        st.session_state["import-rows"] = _read(here, name, data, defaults)
    rows: list[Row] | None = st.session_state.get("import-rows")
    if rows is not None:
        _rows(here, rows)


def _read(here: Here, name: str, data: bytes, defaults: Defaults) -> list[Row] | None:
    bar = st.progress(0.0, here.words("bank.reading", count=0))
    rows: list[Row] = []
    try:
        for row in once(formats.guess(name, data).read(data, defaults), bank.whole(here.desk).questions):
            rows.append(row)
            if len(rows) % 500 == 0:
                bar.progress(min(0.95, len(rows) / 20000), here.words("bank.reading", count=len(rows)))
    except SimulatorError as error:
        style.trouble(here, error)
        return None
    finally:
        bar.empty()
    return rows


def _rows(here: Here, rows: list[Row]) -> None:
    w = here.words
    good = [row for row in rows if row.question is not None]
    repaired = sum(bool(row.repairs) for row in good)
    st.markdown(w("bank.read_rows", count=len(rows), good=len(good), repaired=repaired, refused=len(rows) - len(good)))
    frame = pd.DataFrame(
        [
            {
                w("bank.row"): row.number,
                w("bank.state"): w(f"bank.row_{'refused' if row.question is None else 'repaired' if row.repairs else 'good'}"),
                w("bank.stem"): row.question.stem if row.question else row.text,
                w("quiz.right"): row.question.key(0) if row.question else "",
                w("bank.remark"): w.sentence(row.reason) or w("bank.between").join(map(w.sentence, row.repairs)),
            }
            for row in rows
        ]
    )
    widths = {"row": 60, "state": 80, "stem": 300, "remark": 420}
    config = {w(f"bank.{name}"): st.column_config.Column(width=width) for name, width in widths.items()}
    st.dataframe(frame, hide_index=True, column_config=config)
    new = [row.question for row in good if row.question is not None]
    if st.button(w("bank.keep_rows", count=len(new)), type="primary", disabled=not new, key="import-keep"):
        bank.write(here.desk, here.me, new)
        st.session_state.pop("import-rows")
        st.session_state["bank-done"] = w("bank.kept_rows", count=len(new))
        st.rerun()


def _take_out(here: Here, questions: list[Question]) -> None:
    w = here.words
    writers = {name: each for name, each in formats.FORMATS.items() if each.write is not None}
    fullest = sorted(writers, key=lambda name: -len(writers[name].kinds))
    name = st.selectbox(w("bank.format"), fullest, key="export-format")
    topics = _any_of(here, "topic", {topic: w(f"test_topic.{topic}") for topic in TOPICS}, "export-topics")
    chosen = writers[name or fullest[0]]
    some = [q for q in questions if q.lang == w.lang and (not topics or q.topic in topics) and not q.retired]
    fit = [q for q in some if not chosen.kinds or q.kind in chosen.kinds]
    if len(fit) < len(some):
        st.caption(w("bank.not_carried", count=len(some) - len(fit), format=chosen.name))
    if not fit or chosen.write is None:
        st.info(w("bank.none"))
        return
    if st.button(w("bank.prepare", count=len(fit)), key="export-make"):
        ending = chosen.endings[0].lstrip(".")
        st.download_button(
            w("bank.download"), chosen.write(fit), f"questions.{ending}", type="primary", key="export", on_click="ignore"
        )
