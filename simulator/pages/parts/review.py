"""A marked paper, question by question: what was given, what is right, why, and where that is written."""

from html import escape

import streamlit as st

from simulator.core.question import Question
from simulator.core.quiz import Reviewed
from simulator.pages.parts.here import Here
from simulator.pages.parts.style import plain


def whole_review(here: Here, reviewed: tuple[Reviewed, ...]) -> None:
    """Every question; those that lost something can be seen alone."""
    w = here.words
    st.subheader(w("quiz.review"))
    wrong = [each for each in reviewed if each.share < 1]
    only = st.toggle(w("quiz.only_wrong"), key="only-wrong") if wrong and len(wrong) < len(reviewed) else False
    for each in wrong if only else reviewed:
        st.html(_row(here, each))


def _row(here: Here, each: Reviewed) -> str:
    w = here.words
    kind = "good" if each.share >= 1 else "bad" if each.share == 0 else "part"
    given = escape(each.given) or f"<i>{escape(w('quiz.not_answered'))}</i>"
    stem = getattr(each.question, "says", "")
    spoken = f"<p><q>{escape(stem)}</q></p>" if stem else ""
    remarks = "".join(f"<li>{escape(w('quiz.re_marked', why=m.why, share=f'{100 * m.share:g}'))}</li>" for m in each.remarks)
    return (
        f"<div class='sim-q {kind}'><p><b>{each.place + 1}.</b> {escape(each.stem)}</p>{spoken}"
        f"<p class='given'>{escape(w('quiz.yours'))}{w('app.colon')}{given}</p>"
        f"<p class='key'>{escape(w('quiz.right'))}{w('app.colon')}{escape(each.key)}</p>{ground(here, each.question)}"
        + (f"<ul>{remarks}</ul>" if remarks else "")
        + "</div>"
    )


def ground(here: Here, question: Question) -> str:
    """Why, and where it is written, with its date, as HTML."""
    w = here.words
    dated = [question.edition] if question.edition else []
    if question.effective_from:
        dated.append(w("quiz.since", day=question.effective_from.isoformat()))
    if question.effective_to:
        dated.append(w("quiz.until", day=question.effective_to.isoformat()))
    company = w.or_else(f"company.{question.company}", question.company)
    where = " · ".join(filter(None, (plain(question.source), *dated, company, question.province)))
    return f"<p>{escape(question.why)}</p><p class='src'>{escape(w('quiz.source'))}{w('app.colon')}{escape(where)}</p>"
