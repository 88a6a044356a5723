"""What is wrong with the content, for those who write it."""

import streamlit as st

from simulator.core.people import require
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
    if not library.problems:
        st.success(w("content.fine"))
        return
    st.warning(w("content.found", count=len(library.problems)))
    problems(here, library.problems)
