"""The line over its real route: a browser of bytes, real storage, ears and a voice that need no weights."""

import json
import struct
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from simulator.core.errors import EngineError
from simulator.core.people import Account
from simulator.flows import calls, grading, line
from simulator.flows.desk import Desk
from simulator.line.socket import PROTOCOL, Lines
from simulator.speech import audio
from simulator.store.tape import Tapes
from simulator.store.tickets import Tickets
from simulator.wiring import SystemClock
from tests.fakes_speech import FakeEars, FakeTurnEnd, FakeVoice

VOICE = (np.sin(np.arange(512) / 5) * 8000).astype("<i2").tobytes()
ROOM = bytes(1024)
HERE = {"origin": "http://testserver"}


class Gate:
    """Takes anything loud for voice."""

    def voice(self, frame: np.ndarray) -> float:
        return 0.9 if float(np.abs(frame).max()) > 0.05 else 0.02


@pytest.fixture
def phone(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with a phone line; the trainee is heard to greet and then to ask."""
    return replace(
        desk,
        ears=FakeEars(default="您好 [greet]"),
        voice=FakeVoice(),
        clock=SystemClock(),
        join=audio.concat,
        tapes=Tapes(tmp_path / "tapes"),
        tickets=Tickets(b"secret"),
    )


@pytest.fixture
def client(phone: Desk) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=Lines(lambda: phone, Gate).routes())) as running:
        yield running


class Browser:
    """What the browser's part does, in the words of the wire."""

    def __init__(self, socket: Any, patience: float = 20.0) -> None:
        self.socket, self.seq, self.sounds, self.patience = socket, 0, 0, patience

    def say(self, seconds: float, frame: bytes = VOICE) -> None:
        for _ in range(round(seconds / 0.032)):
            self.socket.send_bytes(struct.pack("<I", self.seq) + frame)
            self.seq += 1

    def tell(self, t: str, **fields: object) -> None:
        self.socket.send_text(json.dumps({"t": t, **fields}))

    def wait(self, t: str, **wanted: object) -> dict[str, Any]:
        until = time.monotonic() + self.patience
        while time.monotonic() < until:
            message = self.socket.receive()
            if message["type"] == "websocket.close":
                raise WebSocketDisconnect(message.get("code", 1000))
            if message.get("bytes"):
                self.sounds += 1
                continue
            data = json.loads(message["text"])
            if data["t"] == t and all(data.get(key) == value for key, value in wanted.items()):
                return data
        raise AssertionError(f"no {t} came")


def enter(client: TestClient, desk: Desk, me: Account, call: str) -> Any:
    return client.websocket_connect(f"/line/{call}", subprotocols=[PROTOCOL, line.ticket(desk, me, call)], headers=dict(HERE))


def ringing(desk: Desk, me: Account) -> str:
    return calls.start(desk, me, "tiny-zh", ringing=True).id


def test_every_pause_is_weighed_by_what_hears_the_end_of_a_turn(phone: Desk, li: Account) -> None:
    ending = FakeTurnEnd()
    heard = replace(phone, turn_end=ending)
    running = TestClient(Starlette(routes=Lines(lambda: heard, Gate).routes()))
    with running as client, enter(client, heard, li, ringing(heard, li)) as socket:
        browser = Browser(socket)
        browser.tell("answer")
        browser.wait("state", phase="talking")
        browser.say(1.0)
        browser.say(1.6, ROOM)
        browser.wait("caption", who="agent", final=True)
        browser.tell("hang_up")
        browser.wait("ended")
    assert ending.asked >= 1


def test_a_call_by_voice_from_the_ring_to_the_end(client: TestClient, phone: Desk, li: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        assert browser.wait("state")["phase"] == "ringing"
        browser.tell("answer")
        browser.wait("state", phase="talking")
        browser.say(1.0)
        browser.say(1.6, ROOM)
        assert browser.wait("caption", who="agent", final=True)["text"] == "您好 [greet]"
        browser.wait("line")
        browser.wait("end_line")
        assert browser.sounds > 5
        browser.wait("state", customer="listening")
        browser.tell("hang_up")
        assert browser.wait("ended")["outcome"] == "agent_hung_up"
    stored = phone.store.call(call)
    agent, customer = stored.turns[0], stored.turns[1]
    assert agent.start is not None and agent.end is not None and 0.3 < agent.end - agent.start < 3
    assert agent.recording and customer.recording and customer.end and customer.marks.wait is None
    assert phone.tapes is not None and phone.tapes.wav(call)
    assert [event.kind for event in stored.events][:2] == ["rang", "answered"]


def test_a_barge_in_cuts_the_customer_and_counts_against_the_trainee(client: TestClient, phone: Desk, li: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        browser.tell("answer")
        browser.tell("text", text="您好 [greet]")
        number = browser.wait("line")["line"]
        time.sleep(1.2)
        browser.tell("played", line=number, ms=1000)
        browser.say(1.2)
        browser.wait("hush", line=number)
        browser.wait("stop", line=number)
        browser.say(1.6, ROOM)
        browser.wait("caption", who="agent", turn=2, final=True)
        browser.tell("hang_up")
        browser.wait("ended")
    turns = phone.store.call(call).turns
    assert turns[1].interrupted
    assert turns[2].shows("interrupt")
    assert grading.times(phone.store.call(call)).over_customer > 0


def test_a_lost_connection_is_taken_up_at_the_same_turn(client: TestClient, phone: Desk, li: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        browser.tell("answer")
        browser.tell("text", text="您好 [greet]")
        browser.wait("line")
    before = phone.store.call(call)
    assert before.outcome is None and len(before.turns) == 2
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        assert browser.wait("state")["turn"] == 2
        browser.wait("line")
        browser.tell("hang_up")
        browser.wait("ended")
    until = time.monotonic() + 5
    while "lost" not in [event.kind for event in phone.store.call(call).events]:
        assert time.monotonic() < until
        time.sleep(0.02)


def test_the_second_tab_takes_over(client: TestClient, phone: Desk, li: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as first:
        Browser(first).wait("state")
        with enter(client, phone, li, call) as second:
            with pytest.raises(WebSocketDisconnect) as closed:
                Browser(first).wait("never")
            assert closed.value.code == 4001
            browser = Browser(second)
            assert browser.wait("state")["phase"] == "ringing"


def test_nobody_comes_in_without_a_ticket_of_their_own(client: TestClient, phone: Desk, li: Account, wang: Account) -> None:
    call = ringing(phone, li)
    used = line.ticket(phone, li, call)
    with client.websocket_connect(f"/line/{call}", subprotocols=[PROTOCOL, used], headers=dict(HERE)):
        pass
    other = calls.start(phone, wang, "tiny-zh", ringing=True).id
    for path, words, headers in [
        (call, used, HERE),
        (call, "nonsense", HERE),
        (call, line.ticket(phone, wang, other), HERE),
        ("nothing", line.ticket(phone, li, call), HERE),
        (call, line.ticket(phone, li, call), {"origin": "http://elsewhere"}),
        (call, line.ticket(phone, li, call), {}),
    ]:
        with (
            pytest.raises(WebSocketDisconnect) as closed,
            client.websocket_connect(f"/line/{path}", subprotocols=[PROTOCOL, words], headers=dict(headers)) as socket,
        ):
            socket.receive()
        assert closed.value.code in (4003, 1000)


def test_garbage_is_told_and_after_too_much_of_it_the_client_is_sent_away(client: TestClient, phone: Desk, li: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        socket.send_text("null")
        assert browser.wait("notice")["key"] == "bad_frame"
        browser.tell("ping", n=3)
        assert browser.wait("pong")["n"] == 3
        for _ in range(20):
            socket.send_bytes(b"garbage")
        with pytest.raises(WebSocketDisconnect) as closed:
            browser.wait("never")
        assert closed.value.code == 4400
    assert phone.store.call(call).outcome is None


def test_a_client_that_floods_the_line_is_sent_away_and_the_call_stays(client: TestClient, phone: Desk, li: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        browser.tell("answer")
        browser.wait("state", phase="talking")
        browser.say(40.0, ROOM)
        assert browser.wait("notice")["key"] == "bad_frame"
        with pytest.raises(WebSocketDisconnect) as closed:
            browser.wait("never")
        assert closed.value.code == 4400
    assert phone.store.call(call).outcome is None


def test_a_trainee_who_never_speaks_is_asked_for_and_then_left(client: TestClient, phone: Desk, li: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        browser.tell("answer")
        browser.wait("state", phase="talking")
        for _ in range(phone.library.scenario("tiny-zh").limits.silences):
            browser.say(9.1, ROOM)
            browser.wait("end_line")
        assert browser.wait("ended")["outcome"] == "hung_up"
    assert all(turn.text == "" for turn in phone.store.call(call).agent_turns())


@pytest.mark.parametrize("state", ["ringing", "listening", "speaking", "deciding", "answering", "held"])
def test_a_line_lost_in_any_state_is_taken_up_again(state: str, client: TestClient, phone: Desk, li: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        browser.wait("state", phase="ringing")
        if state != "ringing":
            browser.tell("answer")
            browser.wait("state", phase="talking")
        if state in ("speaking", "deciding"):
            browser.say(1.0)
        if state == "deciding":
            browser.say(0.4, ROOM)
        if state in ("answering", "held"):
            browser.tell("text", text="您好 [greet]")
            browser.wait("line" if state == "answering" else "end_line")
        if state == "held":
            browser.tell("hold", on=True)
            browser.wait("music")
    before = phone.store.call(call)
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        shown = browser.wait("state")
        assert shown["phase"] == ("ringing" if state == "ringing" else "talking") and shown["turn"] == len(before.turns)
        browser.tell("answer")
        if state == "answering":
            browser.wait("end_line")  # what was not heard to its end is said again
        browser.tell("text", text="请问户号多少 [verify_identity]")
        browser.wait("caption", who="agent", text="请问户号多少 [verify_identity]", final=True)
        browser.tell("hang_up")
        browser.wait("ended")
    assert [turn.index for turn in phone.store.call(call).turns] == list(range(len(phone.store.call(call).turns)))


def test_ears_that_fail_cost_nothing_and_typing_goes_on(phone: Desk, li: Account) -> None:
    class Deaf:
        def hear(self, wav: bytes, lang: str, hints: object = ()) -> None:
            raise EngineError("whisper", "broken")

    desk = replace(phone, ears=Deaf())
    call = ringing(desk, li)
    with TestClient(Starlette(routes=Lines(lambda: desk, Gate).routes())) as client, enter(client, desk, li, call) as socket:
        browser = Browser(socket)
        browser.tell("answer")
        browser.tell("text", text="您好 [greet]")
        browser.wait("end_line")
        browser.say(1.0)
        browser.say(1.6, ROOM)
        assert browser.wait("notice")["key"] == "ears_failed"
        assert "没听清" in browser.wait("line")["text"]
        browser.wait("end_line")
        browser.tell("text", text="户号多少 [verify_identity]")
        assert browser.wait("ended")["outcome"] == "solved"


def test_hold_is_noted_and_its_length_counts(client: TestClient, phone: Desk, li: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as socket:
        browser = Browser(socket)
        browser.tell("answer")
        browser.tell("text", text="您好 [greet]")
        browser.wait("end_line")
        browser.tell("hold", on=True)
        assert browser.wait("music")["on"] is True
        time.sleep(0.3)
        browser.tell("hold", on=False)
        assert browser.wait("music")["on"] is False
        browser.tell("transfer", note="客户户号已核实，转计量班")
        assert browser.wait("ended")["outcome"] == "escalated"
    stored = phone.store.call(call)
    assert stored.seconds_of("held") >= 0.25
    assert stored.turns[-1].shows("transfer_with_context")
