"""A trainee's home: calls taken, the trend of the four marks, what to practise next."""

import altair as alt
import pandas as pd
import streamlit as st

from simulator.core.scenario import MARKS
from simulator.flows import home
from simulator.pages.parts import style
from simulator.pages.parts.here import Here, go
from simulator.words import Words


def show(here: Here) -> None:
    """Nothing yet: what to do; else means, trend, next call and the list."""
    w = here.words
    st.header(w("record.title"))
    history = home.taken(here.desk, here.me)
    if not history:
        st.info(w("record.empty"))
        if st.button(w("record.go"), type="primary", key="go-practice"):
            go(here, "practice")
        return
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.subheader(w("record.trend"))
        _trend(history, w)
    with right:
        _means(history, w)
        _next(here, history)
    st.subheader(w("record.calls"))
    _table(here, history)


def _trend(history: tuple[home.Taken, ...], w: Words) -> None:
    rows = [
        {w(f"mark.{mark}"): each.score.marks.get(mark) for mark in MARKS}
        for each in reversed(history)
        if each.score is not None
    ]
    if rows:
        numbered = [{"n": n, "mark": mark, "value": value} for n, row in enumerate(rows, 1) for mark, value in row.items()]
        chart = (
            alt.Chart(pd.DataFrame(numbered))
            .mark_line(point=True)
            .encode(
                alt.X("n:O", title=None, axis=alt.Axis(labelAngle=0)),
                alt.Y("value:Q", title=None, scale=alt.Scale(domain=[0, 100])),
                alt.Color("mark:N", title=None, legend=alt.Legend(orient="bottom")),
            )
        )
        st.altair_chart(chart.properties(height=260))


def _means(history: tuple[home.Taken, ...], w: Words) -> None:
    st.subheader(w("record.average"))
    means = home.averages(history)
    bars = "".join(style.meter(w(f"mark.{m}"), (v or 0) / 100, "good" if (v or 0) >= 60 else "bad") for m, v in means.items())
    st.html(f"<div class='sim-marks'>{bars}</div>")


def _next(here: Here, history: tuple[home.Taken, ...]) -> None:
    w = here.words
    suggestion = home.suggestion(here.desk, history, w.lang)
    if suggestion is None:
        return
    st.subheader(w("record.next"))
    st.markdown(f"**{suggestion.scenario.title}**")
    weakest = suggestion.weakest
    st.caption(w("practice.why_weak", mark=w(f"mark.{weakest}")) if weakest else w("practice.why_new"))
    if st.button(w("practice.take"), type="primary", key="next"):
        go(here, "call", scenario=suggestion.scenario.id, mode="training")


def _table(here: Here, history: tuple[home.Taken, ...]) -> None:
    w = here.words
    for each in history:
        total = "–" if each.score is None or each.score.total is None else f"{each.score.total:.0f}"
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{each.title}**", width="stretch")
            outcome = w("llm.void_short") if each.call.void else w(f"outcome.{each.call.outcome or 'open'}")
            st.caption(f"{each.call.started.astimezone():%Y-%m-%d %H:%M} · {outcome}")
            st.markdown(f"**{total}**")
            ended = each.call.outcome is not None
            label = w("record.open_report") if ended else w("practice.resume_button")
            if st.button(label, key=f"open-{each.call.id}"):
                go(here, "report" if ended else "call", call=each.call.id)
