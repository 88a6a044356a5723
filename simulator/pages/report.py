"""The report of a call, there at once when it has ended; two tries of the same call side by side."""

from dataclasses import replace
from html import escape

import pandas as pd
import streamlit as st

from simulator.core.errors import CallError, NotAllowed, NotFound
from simulator.flows import calls, cards, grading
from simulator.flows.grading import Report
from simulator.pages.parts import judged, spoilt
from simulator.pages.parts import report_view as view
from simulator.pages.parts.here import Here, go, remember


def show(here: Here) -> None:
    """The report of the call in the address."""
    w = here.words
    try:
        report = grading.report(here.desk, here.me, st.query_params.get("call", ""))
    except CallError:
        st.info(w("report.running"))
        running = calls.open_call(here.desk, here.me)
        if (
            running
            and running.id == st.query_params["call"]
            and st.button(w("practice.resume_button"), type="primary", key="resume")
        ):
            go(here, "call", call=st.query_params["call"])
        return
    except (NotFound, NotAllowed):
        st.warning(w("report.not_there"))
        if st.button(w("record.go"), key="lost"):
            go(here, "practice")
        return
    if report.call.agent != here.me.id:
        here = replace(here, words=w.of_another())
    _head(here, report)
    other = _other(here, report)
    if other is not None:
        _side_by_side(here, report, other)
    else:
        _whole(here, report)


def _head(here: Here, report: Report) -> None:
    w = here.words
    st.html(f"<div class='sim-hero'><h1>{escape(w('report.title'))} · {escape(report.scenario.title)}</h1></div>")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(
            f"{report.call.started.astimezone():%Y-%m-%d %H:%M} · {w(f'outcome.{report.call.outcome}')}", width="stretch"
        )
        own = report.call.agent == here.me.id
        if own and st.button(w("report.try_again"), type="primary", icon=":material/replay:", key="again"):
            go(here, "call", scenario=report.scenario.id, mode=report.call.mode, by=report.call.played_by)
        book = here.desk.library.books[report.call.lang]
        st.download_button(
            w("report.download"),
            view.document(report, book, w),
            file_name=f"report-{report.call.id[:8]}.html",
            mime="text/html",
            icon=":material/download:",
            key="download",
            on_click="ignore",
        )
    spoilt.warn(here, report.call)
    if report.rubric_changed:
        st.caption(w("report.rubric_changed"))


def _other(here: Here, report: Report) -> Report | None:
    """Another try of the same call, if one is chosen."""
    w = here.words
    tries = [
        c
        for c in here.desk.store.calls(report.call.agent)
        if c.scenario == report.scenario.id and c.id != report.call.id and c.outcome is not None
    ]
    if not tries:
        st.caption(w("report.compare_none"))
        return None
    labels = {c.id: f"{c.started.astimezone():%m-%d %H:%M} · {w(f'outcome.{c.outcome}')}" for c in tries}
    asked = st.query_params.get("beside")
    chosen = st.selectbox(
        w("report.compare"),
        ["", *labels],
        index=([*labels].index(asked) + 1) if asked in labels else 0,
        format_func=lambda id: labels.get(id, "—"),
        key="beside",
    )
    remember(beside=chosen or None)
    return grading.report(here.desk, here.me, chosen) if chosen else None


def _whole(here: Here, report: Report) -> None:
    w, book = here.words, here.desk.library.books[report.call.lang]
    _html(view.summary(report, w))
    _html(view.improve(report, w))
    _html(f"<h2>{escape(w('promise.title'))}</h2>{view.promises(report, w)}")
    judged.ask(here, report)
    _cards(here, report)
    st.subheader(w("report.transcript"))
    whole = calls.whole_sound(here.desk, here.me, report.call.id)
    if whole:
        st.caption(w("report.play_call"))
        st.audio(whole, format="audio/wav")
    else:
        st.caption(w("report.no_sound"))
    _html(view.legend(w))
    for turn in report.call.turns:
        words, sound = st.columns([4, 1], vertical_alignment="center") if turn.recording else (st.container(), None)
        words.html(f"<div class='sim-report'>{view.turn_row(report, turn, book, w)}</div>")
        wav = calls.sound_of(here.desk, here.me, report.call.id, turn.index) if sound is not None else None
        if sound is not None and wav:
            sound.audio(wav, format="audio/wav")
    _html(f"<h2>{escape(w('report.mood_title'))}</h2>")
    _curve(here, report)
    _html(f"<h2>{escape(w('report.times'))}</h2>{view.times(report, w)}")
    _html(f"<h2>{escape(w('report.criteria'))}</h2>{view.criteria(report, w)}")
    judged.warn(here, report)
    _html(f"<h2>{escape(w('report.work_order'))}</h2>{view.work_order(report, w)}")
    spoilt.record(here, report.call)


def _cards(here: Here, report: Report) -> None:
    """What the trainee's own call lost becomes review cards: the questions of the lost criteria's topics."""
    if report.call.agent != here.me.id or report.call.void:
        return
    added = cards.from_call(here.desk, here.me, report.scenario, report.score)
    if not added:
        return
    w = here.words
    with st.container(border=True):
        st.caption(f":material/style: {w('cards.from_report')}")
        for question in added:
            st.text(f"{w(f'test_topic.{question.topic}')} · {question.face(0).stem}")
        if st.button(w("cards.go"), key="to-cards"):
            go(here, "cards")


def _side_by_side(here: Here, left: Report, right: Report) -> None:
    w = here.words
    for column, report in zip(st.columns(2, gap="large"), (left, right), strict=True):
        book = here.desk.library.books[report.call.lang]
        with column:
            st.caption(f"{report.call.started.astimezone():%Y-%m-%d %H:%M} · {w(f'outcome.{report.call.outcome}')}")
            _html(view.summary(report, w))
            _curve(here, report)
            _html(view.transcript(report, book, w))


def _curve(here: Here, report: Report) -> None:
    """Anger and trust after every turn; nothing where nobody has said a word."""
    if not report.call.turns:
        return
    w = here.words
    rows = {w("call.anger"): [100 * m.anger for m in report.moods], w("call.trust"): [100 * m.trust for m in report.moods]}
    frame = pd.DataFrame(rows, index=[turn.index + 1 for turn in report.call.turns])
    st.line_chart(frame, height=220, color=["#c2542d", "#1f9c8c"], x_label="", y_label="")


def _html(body: str) -> None:
    st.html(f"<div class='sim-report'>{body}</div>")
