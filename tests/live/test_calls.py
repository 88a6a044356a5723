"""Whole calls through the flows and over the line, played by a real server: on time, on record, and never dead."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from simulator import wiring
from simulator.core import guard
from simulator.core.call import Call, Line
from simulator.core.people import Account
from simulator.flows import calls, grading
from simulator.flows.desk import Desk
from simulator.line.socket import Lines
from simulator.store.tickets import Tickets
from tests.fakes_speech import FakeEars, FakeVoice
from tests.line.test_socket import Browser, Gate, enter
from tests.live.conftest import settings_of
from tests.live.llama import LlamaServer

pytestmark = pytest.mark.live
BUDGET, SLACK = 20.0, 1.5
PATIENT = 120.0  # seconds for a turn where speed is not what is proved: the machine may be busy
SCENARIOS = ("bill-doubled-en", "expat-dark-flat-en")
"""English ones: the small model knows no Mandarin."""


def desk_of(llama: LlamaServer, data: Path, budget: float = BUDGET) -> Desk:
    """The real desk but for ears and voice, with as much time for a turn as a small machine needs."""
    desk = wiring.desk(settings_of(llama.url, data))
    customer = wiring.ModelCustomer(wiring.chat(settings_of(llama.url, data), "customer", budget))
    return replace(desk, customer=customer, voice=FakeVoice(), ears=FakeEars(), live_ears=None, tickets=Tickets(b"secret"))


def trainee(desk: Desk) -> Account:
    me = Account("li", "Li", "trainee", "", "zh")
    desk.store.keep_account(me)
    return me


def whole(desk: Desk, me: Account, scenario: str, after: Callable[[Call, float], None] = lambda call, seconds: None) -> Call:
    """A call played to its end with the lines of the good plan."""
    call = calls.start(desk, me, scenario, played_by="model")
    for text in desk.library.plans[scenario].good.lines:
        if call.outcome is not None:
            break
        began = time.monotonic()
        call = calls.say(desk, me, call.id, text, len(call.turns))
        after(call, time.monotonic() - began)
    if call.outcome is None:
        call = calls.hang_up(desk, me, call.id)
    return call


def test_a_whole_call_is_played_on_time_and_every_line_has_passed_the_guard(llama: LlamaServer, tmp_path: Path) -> None:
    desk = desk_of(llama, tmp_path)
    me, took = trainee(desk), []
    call = whole(desk, me, SCENARIOS[0], lambda call, seconds: took.append(seconds))
    assert call.outcome is not None and desk.store.call(call.id) == call
    assert max(took) < BUDGET + SLACK
    scenario, fell = calls.scenario_of(desk, call), {e.turn for e in call.events if e.kind == "fell_back"}
    for turn in call.customer_turns():
        before = replace(call, turns=call.turns[: turn.index])
        assert turn.text and (turn.index in fell or guard.check(Line(turn.text), scenario, before) == ())
    assert grading.report(desk, me, call.id).score.total is not None


def test_a_server_that_dies_in_the_middle_of_a_line_leaves_the_call_to_the_script(mortal: LlamaServer, tmp_path: Path) -> None:
    desk = desk_of(mortal, tmp_path, PATIENT)
    me, client = trainee(desk), desk.customer._client  # type: ignore[union-attr]
    ask, deaths = client.ask, []

    def ask_and_pull_the_plug(messages: Any, form: Any, on_text: Any, *more: Any) -> Any:
        def listen(text: str) -> None:
            on_text(text)
            if len(text) > 12 and not deaths:
                deaths.append(time.monotonic())
                mortal.kill()

        return ask(messages, form, listen, *more)

    client.ask = ask_and_pull_the_plug
    call = calls.start(desk, me, SCENARIOS[0], played_by="model")
    lines = desk.library.plans[SCENARIOS[0]].good.lines
    call = calls.say(desk, me, call.id, lines[0], len(call.turns))
    assert deaths and time.monotonic() - deaths[0] < 10
    [event] = [e for e in call.events if e.kind == "fell_back"]
    assert event.turn == len(call.turns) - 1 and event.detail in ("engine-cut", "engine-lost")
    assert call.turns[-1].text and call.outcome is None
    call = calls.say(desk, me, call.id, lines[1], len(call.turns))  # the server is still dead, and the call goes on
    assert call.turns[-1].text and call.outcome is None
    mortal.start()
    call = calls.say(desk, me, call.id, lines[2], len(call.turns))
    assert call.turns[-1].text and desk.store.call(call.id) == call


def test_the_voice_starts_before_the_model_is_ready(llama: LlamaServer, tmp_path: Path) -> None:
    """Over the line: the sound of a first clause arrives while the turn is not on disk yet."""
    desk = desk_of(llama, tmp_path, PATIENT)
    me = trainee(desk)
    with TestClient(Starlette(routes=Lines(lambda: desk, Gate).routes())) as client:
        assert any(_starts_early(client, desk, me, scenario) for scenario in SCENARIOS)


def _keeps_alive(browser: Browser, over: threading.Event) -> None:
    """Shows that somebody is there while a slow model is waited for, as a browser does."""
    while not over.wait(5):
        browser.tell("ping", n=0)


def _starts_early(client: TestClient, desk: Desk, me: Account, scenario: str) -> bool:
    """Whether a turn of a call sounds before it is written whole; not every line has a second clause."""
    call = calls.start(desk, me, scenario, ringing=True, played_by="model")
    with enter(client, desk, me, call.id) as socket:
        browser, over = Browser(socket, patience=PATIENT), threading.Event()
        threading.Thread(target=_keeps_alive, args=(browser, over), daemon=True).start()
        browser.tell("answer")
        browser.wait("state", phase="talking")
        early = False
        for text in desk.library.plans[scenario].good.lines[:4]:
            before, browser.sounds = len(desk.store.call(call.id).turns), 0
            browser.tell("text", text=text)
            first = browser.wait("caption", who="customer", turn=before + 1)
            if not first["final"]:
                while not browser.sounds:
                    browser.sounds += bool(browser.socket.receive().get("bytes"))
                early = len(desk.store.call(call.id).turns) == before + 1
                assert browser.wait("caption", who="customer", final=True)["text"].startswith(first["text"])
            browser.wait("end_line")
            if early or desk.store.call(call.id).outcome is not None:
                break
        over.set()
    return early
