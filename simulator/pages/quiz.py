"""The weekly test for those who sit it: what is open, the sitting itself, and the result afterwards."""

from collections.abc import Callable
from html import escape

import streamlit as st

from simulator.core.errors import NotAllowed, NotFound, SimulatorError
from simulator.core.quiz import Attempt, Quiz
from simulator.flows import results, sitting
from simulator.flows.sitting import Offer, Sitting
from simulator.pages.parts import asking, style, turns
from simulator.pages.parts.countdown import countdown
from simulator.pages.parts.here import Here, go, remember
from simulator.pages.parts.review import whole_review


def show(here: Here) -> None:
    """The sitting or the result of the address, else what is open and what was sat.

    It is one fragment: who begins has the frame around it already, and hundreds begin at once.
    """
    st.fragment(_show)(here)


def _show(here: Here) -> None:
    with turns.turn():
        _page(here)


def _page(here: Here) -> None:
    attempt_id = st.query_params.get("sitting")
    if not attempt_id:
        _list(here)
        return
    try:
        found = sitting.sitting(here.desk, here.me, attempt_id)
    except (NotFound, NotAllowed):
        st.warning(here.words("quiz.not_yours"))
        if st.button(here.words("quiz.back"), key="lost"):
            _away(here)
        return
    if found.attempt.handed is None:
        _frame(here, found)
    else:
        _result(here, found.attempt, found.quiz)


def _away(here: Here) -> None:
    remember(sitting=None, place=None)
    go(here, "quiz")


def _list(here: Here) -> None:
    w = here.words
    st.header(w("quiz.title"))
    if trouble := st.session_state.pop("trouble", None):
        st.error(trouble)
    offers = sitting.offers(here.desk, here.me)
    if not offers:
        st.info(w("quiz.none_open"))
    for offer in offers:
        with st.container(border=True):
            _offer(here, offer)
    done = sitting.history(here.desk, here.me)
    if done:
        st.subheader(w("quiz.history"))
    for attempt, quiz in done:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{quiz.blueprint.title}** · {quiz.week}", width="stretch")
            st.html(_badge(here, attempt, quiz))
            if st.button(w("quiz.see_result"), key=f"see-{attempt.id}"):
                remember(sitting=attempt.id)
                st.rerun()


def _badge(here: Here, attempt: Attempt, quiz: Quiz) -> str:
    good = results.passed(attempt, quiz)
    text = here.words("quiz.passed" if good else "quiz.failed")
    changed = any(mark.why for mark in attempt.marks)
    notice = style.badge(here.words("quiz.changed")) if changed else ""
    return notice + style.badge(f"{text} · {attempt.percent():g}", "good" if good else "bad")


def _offer(here: Here, offer: Offer) -> None:
    w, quiz = here.words, offer.quiz
    plan = quiz.blueprint
    st.subheader(f"{plan.title} · {quiz.week}")
    count = sum(rule.count for rule in plan.rules)
    topics = dict.fromkeys(topic for rule in plan.rules for topic in rule.topics)
    if not all(rule.topics for rule in plan.rules):  # a rule without topics draws from all: what the paper then asks
        topics |= dict.fromkeys(question.topic for question in quiz.questions.values())
    badges = "".join(style.badge(w(f"test_topic.{topic}")) for topic in topics)
    st.html(badges + f"<div>{escape(w('quiz.facts', count=count, minutes=plan.minutes, mark=f'{plan.pass_mark:g}'))}</div>")
    opens, closes = quiz.local(quiz.opens), quiz.local(offer.closes)
    window = w("quiz.window", opens=f"{opens:%m-%d %H:%M}", closes=f"{closes:%m-%d %H:%M}", zone=plan.zone)
    st.caption(window if offer.running is not None else f"{window} · {w('quiz.left', left=offer.left)}")
    if offer.leave is not None and offer.left:
        st.caption(f":material/replay: {w('quiz.make_up')}")
    if offer.running is not None:
        key, on = f"on-{quiz.id}", {"sitting": offer.running.id}
        st.button(w("quiz.go_on"), type="primary", icon=":material/play_arrow:", key=key, on_click=remember, kwargs=on)
    elif offer.open:
        key, begin = f"begin-{quiz.id}", (here, quiz.id)
        st.button(w("quiz.begin"), type="primary", icon=":material/edit_note:", key=key, on_click=_begin, args=begin)
    elif offer.now < quiz.opens:
        st.info(w("quiz.opens_at", opens=f"{opens:%m-%d %H:%M}"))
    elif offer.done:
        st.success(w("quiz.done_for_now"))


def _begin(here: Here, quiz_id: str) -> None:
    """Begins before the page is built, so that it is built once; a refusal is told on the page."""
    try:
        remember(sitting=sitting.begin(here.desk, here.me, quiz_id).id)
    except SimulatorError as error:
        st.session_state["trouble"] = here.words.told(error.message, error.hint)


def _frame(here: Here, found: Sitting) -> None:
    """The sitting; everything in it is one fragment, so that an answer reruns no more than this."""
    w, attempt = here.words, found.attempt
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="sitting"):
        st.subheader(f"{found.quiz.blueprint.title} · {found.quiz.week}", width="content")
        said = {"five": w("quiz.five_left"), "one": w("quiz.one_left")}
        if countdown(f"clock-{attempt.id}", attempt.ends, found.now, **said):
            st.rerun()
    st.fragment(_sit)(here, attempt.id)


def _sit(here: Here, attempt_id: str) -> None:
    with turns.turn():
        _sitting(here, attempt_id)


def _sitting(here: Here, attempt_id: str) -> None:
    w = here.words
    found = sitting.sitting(here.desk, here.me, attempt_id)
    attempt = found.attempt
    if attempt.handed is not None:
        st.rerun(scope="app")
    if trouble := st.session_state.pop("trouble", None):
        st.error(trouble)
    place = _place(here, found)
    style.to_top(place)
    question, key = found.quiz.questions[attempt.paper[place]], f"a-{attempt.id}-{place}"
    with st.container(border=True, key="asked"):
        st.caption(
            f"{w('quiz.number_of', number=place + 1, count=len(attempt.paper))} · {w(f'kind.{question.kind}')}"
            f" · {w(f'test_topic.{question.topic}')}"
        )
        _asked(here, found, place, key)
    _moves(here, found, place)


def _asked(here: Here, found: Sitting, place: int, key: str) -> None:
    """One question; what another tab or an earlier server saved is reconciled with what the widgets hold."""
    attempt, face = found.attempt, found.face(place)
    question = found.quiz.questions[attempt.paper[place]]
    given, seen = attempt.given().get(place), f"seen-{key}"
    state = st.session_state
    if seen in state and state[seen] != given:
        asking.put(question.kind, key, face, given)
    first = seen not in state
    state[seen] = given

    def changed() -> None:
        now = asking.value(question.kind, key, face)
        if now != state.get(seen):
            _save(here, found, place, now, place in attempt.flagged())

    now = asking.ask(here, question, face, given, key, changed)
    if first and now is not None and now != given:  # the browser kept it while the server was gone
        _save(here, found, place, now, place in attempt.flagged())


def _save(here: Here, found: Sitting, place: int, given: object, flagged: bool) -> None:
    try:
        sitting.answer(here.desk, here.me, found.attempt.id, place, given, flagged)  # type: ignore[arg-type]
        st.session_state[f"seen-a-{found.attempt.id}-{place}"] = given
    except SimulatorError as error:
        st.session_state["trouble"] = f"{here.words('quiz.not_saved')} {here.words.told(error.message, error.hint)}"


def _place(here: Here, found: Sitting) -> int:
    """The place that is shown, and the row of all places: answered, flagged, open."""
    w, attempt = here.words, found.attempt
    answered, flagged, last = found.answered(), attempt.flagged(), len(attempt.paper) - 1
    key = f"place-{attempt.id}"
    if st.session_state.get(key) is None:
        asked = st.query_params.get("place", "1")
        st.session_state[key] = min(last, int(asked) - 1) if asked.isdigit() and int(asked) > 0 else 0

    def label(at: int) -> str:
        sign = "⚑" if at in flagged else "" if at not in answered else "✓" if answered[at] else "…"
        return f"{at + 1}{sign}"

    progress = w("quiz.progress", answered=sum(answered.values()), count=last + 1)
    st.pills(progress, list(range(last + 1)), format_func=label, key=key, required=True)
    place: int = st.session_state[key]
    remember(place=str(place + 1))
    return place


def _moves(here: Here, found: Sitting, place: int) -> None:
    w, attempt = here.words, found.attempt
    key, last = f"place-{attempt.id}", len(attempt.paper) - 1
    given, flagged = attempt.given().get(place), place in attempt.flagged()

    def to(at: int) -> None:
        st.session_state[key] = at

    with st.container(horizontal=True):
        st.button(w("quiz.previous"), key="previous", disabled=place == 0, on_click=to, args=(place - 1,))
        st.button(w("quiz.next"), key="next", disabled=place == last, on_click=to, args=(place + 1,), type="primary")
        word, other = w("quiz.unflag" if flagged else "quiz.flag"), (here, found, place, given, not flagged)
        st.button(word, icon=":material/flag:", key="flag", on_click=_save, args=other)
        st.button(w("quiz.hand_in"), key="hand-in", on_click=_asks(True), type="primary" if place == last else "secondary")
    if st.session_state.get("hands-in"):
        _sure(here, found)


def _asks(on: bool) -> Callable[[], None]:
    def asked() -> None:
        st.session_state["hands-in"] = on

    return asked


def _sure(here: Here, found: Sitting) -> None:
    """Asks once more, and says what is still open."""
    w, attempt = here.words, found.attempt

    @st.dialog(w("quiz.hand_in_title"), on_dismiss=_asks(False))
    def asked() -> None:
        count = len(attempt.paper)
        answered = found.answered()
        open_ = [str(at + 1) for at in range(count) if at not in answered]
        partly = [str(at + 1) for at, whole in sorted(answered.items()) if not whole]
        flagged = [str(at + 1) for at in sorted(attempt.flagged())]
        if open_ or not partly:
            st.markdown(w("quiz.open_places", places=w("people.comma").join(open_)) if open_ else w("quiz.all_answered"))
        if partly:
            st.markdown(w("quiz.partly_places", places=w("people.comma").join(partly)))
        if flagged:
            st.markdown(w("quiz.flagged_places", places=w("people.comma").join(flagged)))
        if st.button(w("quiz.hand_in_now"), type="primary", key="hand-in-now"):
            st.session_state["hands-in"] = False
            sitting.hand_in(here.desk, here.me, attempt.id)
            st.rerun(scope="app")

    asked()


def _result(here: Here, attempt: Attempt, quiz: Quiz) -> None:
    w = here.words
    style.to_top(attempt.id)
    if st.button(w("quiz.back"), icon=":material/arrow_back:", key="back"):
        _away(here)
    st.subheader(f"{quiz.blueprint.title} · {quiz.week}")
    good = results.passed(attempt, quiz)
    big = f"{attempt.percent():g}"
    st.html(
        f"<div class='sim-total'><div class='big{'' if good else ' bad'}'>{big}</div><div><b>"
        f"{w('quiz.passed' if good else 'quiz.failed')}</b><br>{w('quiz.pass_mark', mark=f'{quiz.blueprint.pass_mark:g}')}"
        f"<br>{w(f'quiz.how_{attempt.how}')}</div></div>"
    )
    weak = [row for row in results.mastery([attempt], quiz) if row[2] < 1]
    if weak:
        st.subheader(w("quiz.topics"))
        bars = "".join(style.meter(w(f"test_topic.{t}"), s, "good" if s >= 0.6 else "bad") for t, _, s in weak)
        st.html(f"<div class='sim-marks'>{bars}</div>")
    shown = sitting.key_shown(here.desk, here.me, attempt, quiz)
    if weak and shown and st.button(w("quiz.to_cards"), icon=":material/style:", key="to-cards"):
        go(here, "cards")
    if not shown:
        st.info(w("quiz.key_later", closes=f"{quiz.local(quiz.closes):%m-%d %H:%M}"))
        return
    whole_review(here, sitting.review(here.desk, here.me, attempt.id))
