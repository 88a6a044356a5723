"""What is wrong with the content, for those who write it."""

import pandas as pd
import streamlit as st

from simulator.core.people import require
from simulator.flows import plans
from simulator.pages.parts.here import Here
from simulator.pages.parts.style import problems


def show(here: Here) -> None:
    """Counts, then every problem with its place and cure."""
    w, library = here.words, here.desk.library
    require(here.me, "see_problems")
    st.header(w("content.title"))
    st.caption(
        w(
            "content.counts",
            scenarios=len(library.scenarios),
            rubrics=len(library.rubrics),
            cues=sum(len(book.definitions) for book in library.books.values()),
            utterances=sum(len(book.utterances) for book in library.books.values()),
        )
    )
    if library.problems:
        st.warning(w("content.found", count=len(library.problems)))
        problems(here, library.problems)
    else:
        st.success(w("content.fine"))
    _levels(here)


def _levels(here: Here) -> None:
    """How the same agent side fares with a played customer of each level: the trust after every turn."""
    w, library = here.words, here.desk.library
    planned = {
        id: library.scenarios[id] for id in library.plans if id in library.scenarios and library.scenarios[id].script.nodes
    }
    if not planned:
        return
    st.subheader(w("content.levels"))
    st.caption(w("content.levels_explain"))
    ids = sorted(planned, key=lambda id: (planned[id].lang != w.lang, planned[id].title))
    which, side = st.columns([2, 1], vertical_alignment="bottom")
    id = which.selectbox(w("content.scenario"), ids, format_func=lambda id: f"{planned[id].title} · {id}", key="levels-of")
    plan = side.segmented_control(
        w("content.side"), ("good", "average", "bad"), default="average", required=True,
        format_func=lambda name: w(f"content.side_{name}"), key="levels-side",
    )  # fmt: skip
    felt = plans.curve(library, here.desk.understanding, planned[id], getattr(library.plans[id], plan))
    rows = {str(level): [100 * mood.trust for mood in moods] for level, moods in felt.items()}
    st.line_chart(
        pd.DataFrame(rows, index=range(1, 1 + len(felt[1]))), height=260, color=["#1f9c8c", "#5aa469", "#b8a13a", "#cf7a35", "#b3402c"],
        x_label=w("content.turn"), y_label=w("call.trust"),
    )  # fmt: skip
