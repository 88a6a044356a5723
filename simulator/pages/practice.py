"""The list of calls to take."""

from html import escape

import streamlit as st

from simulator.core.scenario import Scenario
from simulator.flows import calls, cards, home, sitting
from simulator.pages.parts import style
from simulator.pages.parts.here import Here, go
from simulator.words import LANGS


def show(here: Here) -> None:
    """An unfinished call first, then what to take next, then everything that can be taken."""
    w, desk = here.words, here.desk
    st.html(f"<div class='sim-hero'><h1>{escape(w('practice.title'))}</h1><p>{escape(w('app.about'))}</p></div>")
    _unfinished(here)
    _test(here)
    _cards(here)
    history = home.taken(desk, here.me)
    lang, mode, way, topic = _choices(here)
    by = _played_by(here)
    broken = sum(problem.error for problem in desk.library.problems)
    if broken and here.me.role != "trainee":
        st.warning(w("practice.left_out", count=broken))
    suggestion = home.suggestion(desk, history, lang)
    best = home.best(history)
    offered = sorted(
        (s for s in desk.library.scenarios.values() if s.lang == lang and topic in (None, s.topic) and _playable(here, s)),
        key=lambda s: (suggestion is None or s.id != suggestion.scenario.id, s.level, s.title),
    )
    if not offered:
        st.info(w("practice.nothing"))
    columns = st.columns(2, gap="medium")
    for place, scenario in enumerate(offered):
        why = None
        if suggestion is not None and scenario.id == suggestion.scenario.id:
            mark = suggestion.weakest
            why = w("practice.why_weak", mark=w(f"mark.{mark}")) if mark else w("practice.why_new")
        with columns[place % 2].container(border=True):
            _card(here, scenario, best.get(scenario.id), why, {"mode": mode, "way": way, "by": by})


_WAYS = {"turns": "by_turns", "line": "by_phone"}


def _unfinished(here: Here) -> None:
    w = here.words
    running = calls.open_call(here.desk, here.me)
    if running is None or running.scenario not in here.desk.library.scenarios:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f":material/call: {w('practice.resume', title=here.desk.library.scenario(running.scenario).title)}")
        if st.button(w("practice.resume_button"), type="primary", key="resume"):
            rang = any(event.kind == "rang" for event in here.desk.store.call(running.id).events)
            way = "line" if rang else "turns"
            go(here, "call", call=running.id, way=way)


def _test(here: Here) -> None:
    """The weekly test that is open for a trainee, or goes on."""
    w = here.words
    if here.me.role != "trainee":
        return
    for offer in sitting.offers(here.desk, here.me):
        if offer.running is None and not (offer.open and offer.quiz.blueprint.lang == w.lang):
            continue
        title, closes = offer.quiz.blueprint.title, offer.quiz.local(offer.closes)
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f":material/quiz: {w('quiz.home', title=title, closes=f'{closes:%m-%d %H:%M}')}", width="stretch")
            word = "quiz.begin" if offer.running is None else "quiz.go_on"
            if st.button(w(word), type="primary", key=f"to-quiz-{offer.quiz.id}"):
                go(here, "quiz", **({"sitting": offer.running.id} if offer.running else {}))


def _cards(here: Here) -> None:
    """What is due for review today, and the call that trains what is missed most."""
    w, count = here.words, len(cards.due(here.desk, here.me))
    if not count:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f":material/style: {w('cards.home', count=count)}", width="stretch")
        if st.button(w("cards.go"), key="to-cards"):
            go(here, "cards")
        found = cards.training_call(here.desk, here.me, w.lang)
        if found and st.button(w("cards.train_short", topic=w(f"test_topic.{found[0]}")), help=found[1].title, key="train"):
            go(here, "call", scenario=found[1].id, mode="training")


def _choices(here: Here) -> tuple[str, str, str, str | None]:
    w = here.words
    lang_box, mode_box, topic_box = st.columns([2, 4, 2])
    lang = lang_box.segmented_control(
        w("practice.calls_in"), list(LANGS), format_func=LANGS.get, default=here.words.lang, key=f"calls-in-{w.lang}"
    )
    mode = mode_box.segmented_control(
        w("practice.mode"), ["training", "exam"], format_func=lambda m: w(f"practice.{m}"), default="training", key="mode"
    )
    way = st.segmented_control(
        w("phone.way"), ["turns", "line"], format_func=lambda each: w(f"phone.{_WAYS[each]}"), default="turns", key="way"
    )
    lang = lang or w.lang
    topics = sorted({s.topic for s in here.desk.library.scenarios.values() if s.lang == lang})
    topic = topic_box.selectbox(
        w("practice.topic"),
        ["", *topics],
        format_func=lambda t: w(f"topic.{t}") if t else w("practice.all_topics"),
        key="topic",
    )
    return lang, mode or "training", way or "turns", topic or None


def _played_by(here: Here) -> str:
    """Who plays the customer: asked only where there is a model that can."""
    if here.desk.customer is None:
        return "script"
    w = here.words
    by = st.segmented_control(
        w("llm.played_by"), ["script", "model"], format_func=lambda each: w(f"llm.{each}"), default="script", key="by"
    )
    return by or "script"


def _playable(here: Here, scenario: Scenario) -> bool:
    return bool(scenario.script.nodes) or here.desk.customer is not None


def _card(here: Here, scenario: Scenario, best: float | None, why: str | None, how: dict[str, str]) -> None:
    w = here.words
    stars = "●" * scenario.level + f"<i>{'●' * (5 - scenario.level)}</i>"
    result = w("practice.best", total=f"{best:.0f}") if best is not None else w("practice.never")
    badges = style.badge(w(f"topic.{scenario.topic}")) + style.badge(w(f"customer.{scenario.customer}"))
    badges += style.badge(result, "good" if best is not None and best >= 75 else "")
    if why:
        badges = style.badge(f"{w('practice.suggested')} · {why}", "good") + badges
    if scenario.sensitive:
        badges += style.badge(w("practice.sensitive"))
    st.html(
        f"<div class='sim-card'><h3>{escape(scenario.title)}</h3><p>{escape(scenario.summary)}</p>"
        f"<div><span class='sim-level' title='{escape(w('practice.level', level=scenario.level))}'>{stars}</span></div>{badges}</div>"
    )
    if st.button(w("practice.take"), key=f"take-{scenario.id}", width="stretch"):
        st.session_state.pop("call-id", None)
        by = how["by"] if scenario.script.nodes else "model"
        go(here, "call", scenario=scenario.id, **{**how, "by": by})
