"""Review cards: today's five minutes."""

import streamlit as st

from simulator.flows import cards
from simulator.flows.cards import Shown
from simulator.pages.parts import asking
from simulator.pages.parts.here import Here, go
from simulator.pages.parts.review import ground
from simulator.words import Words


def show(here: Here) -> None:
    """The next card of today; without one, when the next is due and the call that trains what is missed most."""
    w = here.words
    st.header(w("cards.title"))
    st.caption(w("cards.explain"))
    due = cards.due(here.desk, here.me)
    if due:
        st.caption(w("cards.progress", count=len(due)))
        with st.container(border=True, key="asked-card"):
            _card(here, due[0])
    else:
        _nothing(here)
    _call(here)


def _nothing(here: Here) -> None:
    w = here.words
    count, next_ = cards.deck(here.desk, here.me)
    if next_ is None:
        st.info(w("cards.empty"))
        if st.button(w("nav.quiz"), type="primary", key="to-quiz"):
            go(here, "quiz")
        return
    if next_ <= here.desk.clock.now():
        st.info(w("cards.held"))
        return
    st.success(w("cards.done", count=count, next=f"{next_.astimezone():%m-%d %H:%M}"))


def _call(here: Here) -> None:
    w = here.words
    found = cards.training_call(here.desk, here.me, w.lang)
    if found is None:
        return
    topic, scenario = found
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f"{w('cards.train', topic=w(f'test_topic.{topic}'))} **{scenario.title}**", width="stretch")
        if st.button(w("practice.take"), key="train"):
            go(here, "call", scenario=scenario.id, mode="training")


def _card(here: Here, card: Shown) -> None:
    w, question = here.words, card.question
    face = question.face(card.seed)
    key = f"card-{question.id}-{card.seed}"
    origin = w("cards.from_test" if card.origin.startswith("test:") else "cards.from_call")
    st.caption(f"{origin} · {w(f'kind.{question.kind}')} · {w(f'test_topic.{question.topic}')}")
    open_ = bool(st.session_state.get(f"{key}-open"))
    given = asking.ask(here, question, face, None, key, None if open_ else _nothing_to_do)
    if not open_:
        if st.button(w("cards.check"), type="primary", key=f"{key}-check"):
            st.session_state[f"{key}-open"] = True
            st.rerun()
        return
    share = cards.check(card, given).share
    word = "well" if share >= 1 else "partly" if share > 0 else "wrong"
    (st.success if share >= 1 else st.warning if share > 0 else st.error)(w(f"cards.{word}"))
    st.text(f"{w('quiz.right')}{w('app.colon')}{question.key(card.seed)}")
    st.html(ground(here, question))
    st.caption(w("cards.how"))
    _ratings(here, card, w, "good" if share >= 1 else "again")


def _ratings(here: Here, card: Shown, w: Words, likely: str) -> None:
    for column, rating in zip(st.columns(4), cards.RATINGS, strict=True):
        kind = "primary" if rating == likely else "secondary"
        if column.button(w(f"cards.{rating}"), type=kind, key=f"rate-{rating}-{card.seed}", width="stretch"):
            cards.rate(here.desk, here.me, card.question.id, rating)
            st.rerun()


def _nothing_to_do() -> None:
    """A card saves nothing before it is rated."""
