"""The call: it rings, the trainee answers, speaks or types, and hears the customer."""

from html import escape

import streamlit as st

from simulator.core.call import Call
from simulator.core.errors import CallError, NotAllowed, NotFound, SimulatorError
from simulator.core.ports import Heard
from simulator.core.scenario import Scenario
from simulator.flows import calls
from simulator.pages.parts import desk, style
from simulator.pages.parts.here import Here, go, remember
from simulator.pages.parts.ring import ring
from simulator.pages.phone.line import on_the_line


def show(here: Here) -> None:
    """Rings for a scenario in the address, or goes on with a call in the address."""
    call_id, scenario_id = st.query_params.get("call"), st.query_params.get("scenario")
    try:
        if call_id and st.query_params.get("way") == "line":
            on_the_line(here, calls.load(here.desk, here.me, call_id))
        elif call_id:
            _talk(here, calls.load(here.desk, here.me, call_id))
        elif scenario_id and st.query_params.get("way") == "line":
            _ring_the_line(here, scenario_id)
        elif scenario_id:
            _ringing(here, here.desk.library.scenario(scenario_id))
        else:
            go(here, "practice")
    except (NotFound, NotAllowed):
        st.warning(here.words("call.not_yours"))
        if st.button(here.words("call.back"), key="lost"):
            go(here, "practice")


def _ringing(here: Here, scenario: Scenario) -> None:
    w = here.words
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.html(
            f"<div class='sim-ring'><span class='phone'>☎</span><h2>{escape(w('call.ringing'))}</h2>"
            f"<p>{escape(w('call.you_are', company=scenario.company, number=here.desk.agent_number))}</p></div>"
        )
        with st.container(horizontal=True, horizontal_alignment="center"):
            answered = st.button(w("call.answer"), type="primary", icon=":material/call:", key="answer")
            if st.button(w("call.back"), key="back"):
                go(here, "practice")
        st.audio(ring(), format="audio/wav", autoplay=True, loop=True)
    with right:
        desk.screen(here, scenario)
    if answered:
        mode = "exam" if st.query_params.get("mode") == "exam" else "training"
        seed = len(here.desk.store.calls(here.me.id))
        call = calls.start(here.desk, here.me, scenario.id, mode, seed=seed, played_by=_played_by())
        st.query_params.pop("scenario", None)
        st.query_params.pop("by", None)
        st.query_params.pop("mode", None)
        remember(call=call.id)
        st.rerun()


def _ring_the_line(here: Here, scenario_id: str) -> None:
    mode = "exam" if st.query_params.get("mode") == "exam" else "training"
    seed = len(here.desk.store.calls(here.me.id))
    call = calls.start(here.desk, here.me, scenario_id, mode, seed=seed, ringing=True, played_by=_played_by())
    st.query_params.pop("scenario", None)
    st.query_params.pop("by", None)
    st.query_params.pop("mode", None)
    remember(call=call.id)
    st.rerun()


def _played_by() -> str:
    return "model" if st.query_params.get("by") == "model" else "script"


def _talk(here: Here, call: Call) -> None:
    w = here.words
    scenario = here.desk.library.scenario(call.scenario)
    _notice()
    left, right = st.columns([3, 2], gap="large")
    with right:
        st.caption(w("call.you_are", company=scenario.company, number=call.agent_number))
        desk.screen(here, scenario)
        if call.mode == "training":
            _coach(here, call)
    with left:
        # Fixed places, so that each part replaces its earlier self at once while the voice is still being made.
        talk, sound, below = st.container(), st.container(), st.container()
        with talk:
            _transcript(here, call)
        with below:
            _answering(here, call) if call.outcome is None else desk.over(here, call)
        with sound:
            _voice(here, call)
        calls.prepare(here.desk, call)


def _transcript(here: Here, call: Call) -> None:
    w = here.words
    if not call.turns:
        st.info(w("call.first"))
    rows = "".join(
        f"<div class='sim-turn {turn.speaker}'><small>{escape(w('call.you' if turn.speaker == 'agent' else 'call.customer'))}</small>"
        f"{escape(turn.text) or '……'}</div>"
        for turn in call.turns
    )
    st.html(f"<div class='sim-talk' aria-live='polite'>{rows}</div>")


def _voice(here: Here, call: Call) -> None:
    """Plays the customer's last words, once made and kept; the words stay readable when no voice can be made."""
    if not call.turns or call.turns[-1].speaker != "customer" or st.session_state.get("mute"):
        return
    try:
        wav = calls.sound_of(here.desk, here.me, call.id, call.turns[-1].index)
    except SimulatorError:
        st.caption(here.words("call.voice_failed"))
        return
    if wav:
        fresh = st.session_state.get("played") != (call.id, len(call.turns))
        st.session_state["played"] = (call.id, len(call.turns))
        st.audio(wav, format="audio/wav", autoplay=fresh)


def _answering(here: Here, call: Call) -> None:
    w, turn = here.words, len(call.turns)
    again = st.session_state.get("unheard", 0)
    sound = st.audio_input(w("call.speak"), key=f"mic-{call.id}-{turn}-{again}")
    if sound is not None:
        _spoken(here, call, sound.getvalue())
    typed = st.chat_input(w("call.type"), key=f"type-{call.id}", max_chars=2000)
    with st.container(horizontal=True):
        silent = st.button(w("call.silence"), key="silence")
        leave = st.button(w("call.hang_up"), icon=":material/call_end:", key="hang-up")
        st.toggle(w("call.mute_voice"), key="mute")
    st.caption(w("call.keyboard"))
    if typed or silent:
        _say(here, call, typed or "")
    if leave:
        calls.hang_up(here.desk, here.me, call.id)
        st.rerun()


def _spoken(here: Here, call: Call, wav: bytes) -> None:
    w = here.words
    try:
        with st.spinner(w("call.hearing")):
            heard = calls.hear(here.desk, here.me, call.id, wav)
    except SimulatorError as error:
        st.error(w("call.ears_failed", why=w.told(error.message, error.hint).rstrip("。.")))
        st.button(w("error.again"), key="hear-again")
        return
    if not heard.text:
        st.session_state["unheard"] = st.session_state.get("unheard", 0) + 1
        st.session_state["notice"] = w("call.nothing_heard")
        st.rerun()
    _say(here, call, heard.text, heard, wav)


def _say(here: Here, call: Call, text: str, heard: Heard | None = None, wav: bytes = b"") -> None:
    try:
        calls.say(here.desk, here.me, call.id, text, len(call.turns), heard, wav)
    except CallError:
        st.session_state["notice"] = here.words("call.elsewhere")
    st.rerun()


def _notice() -> None:
    if text := st.session_state.pop("notice", None):
        st.warning(text)


def _coach(here: Here, call: Call) -> None:
    w, feeling = here.words, calls.mood(here.desk, call)
    st.html(
        f"<div class='sim-pop' style='margin-top:.8rem'><h4>{escape(w('call.mood'))}</h4>"
        + style.meter(w("call.anger"), feeling.anger, "bad")
        + style.meter(w("call.trust"), feeling.trust, "good")
        + style.meter(w("call.patience"), feeling.patience, "good")
        + "</div>"
    )
    if call.outcome is None:
        hint = calls.hint(here.desk, call) or w("call.hint_none")
        st.html(f"<div class='sim-hint'><b>{escape(w('call.hint'))}</b> {escape(hint)}</div>")
