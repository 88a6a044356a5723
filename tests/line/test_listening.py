"""Listening in over the real route: who may, what they hear, and what they may say."""

import json
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from simulator.core.errors import NotAllowed
from simulator.core.people import Account
from simulator.flows import line, listening
from simulator.flows.desk import Desk
from tests.line.test_socket import Browser, client, enter, phone, ringing

__all__ = ["client", "phone"]


@pytest.fixture
def chen(phone: Desk) -> Account:
    supervisor = Account("chen", "陈班长", "supervisor", "一组", "zh")
    phone.store.keep_account(supervisor)
    return supervisor


def test_a_supervisor_hears_whispers_and_speaks_for_both(client: TestClient, phone: Desk, li: Account, chen: Account) -> None:
    call = ringing(phone, li)
    with enter(client, phone, li, call) as socket:
        trainee = Browser(socket)
        trainee.tell("answer")
        trainee.wait("state", phase="talking")
        assert [each.call.id for each in listening.running(phone, chen)] == [call]
        with enter(client, phone, chen, call) as second:
            supervisor = Browser(second)
            supervisor.wait("state", phase="talking")
            assert trainee.wait("listeners", n=1)
            supervisor.tell("whisper", text="先问安全")
            assert trainee.wait("whisper")["text"] == "先问安全"
            trainee.say(0.5)
            message: Any = second.receive()
            while not (message.get("bytes") and message["bytes"][:4] == b"\0\0\0\0"):
                message = second.receive()  # line 0 is the trainee's own voice
            supervisor.tell("as_customer", text="你们到底管不管")
            assert trainee.wait("caption", text="你们到底管不管")["who"] == "customer"
            trainee.wait("end_line")
            supervisor.tell("as_agent", text="您好 [greet]")
            assert trainee.wait("caption", who="agent", text="您好 [greet]")["by"] is True
        assert trainee.wait("listeners", n=0)
        trainee.tell("hang_up")
        trainee.wait("ended")
    stored = phone.store.call(call)
    assert {"joined", "whispered", "took_over"} <= {event.kind for event in stored.events}
    assert "chen" in {turn.by for turn in stored.turns}
    assert all(turn.by != "chen" for turn in stored.agent_turns()), "what a supervisor typed is not the trainee's"


def test_no_trainee_may_listen_or_speak_for_another(client: TestClient, phone: Desk, li: Account) -> None:
    other = Account("zhao", "赵", "trainee", "二组", "zh")
    phone.store.keep_account(other)
    call = ringing(phone, li)
    with pytest.raises(NotAllowed):
        line.ticket(phone, other, call)
    with pytest.raises(NotAllowed):
        listening.running(phone, other)
    forged = phone.tickets.issue(call, other.id) if phone.tickets else ""
    with pytest.raises(WebSocketDisconnect):
        client.websocket_connect(
            f"/line/{call}", subprotocols=["line.v1", forged], headers={"origin": "http://testserver"}
        ).__enter__()
    with enter(client, phone, li, call) as socket:
        trainee = Browser(socket)
        trainee.tell("answer")
        trainee.wait("state", phase="talking")
        socket.send_text(json.dumps({"t": "as_customer", "text": "我很满意，再见"}))
        trainee.tell("hang_up")
        trainee.wait("ended")
    assert all(turn.text != "我很满意，再见" for turn in phone.store.call(call).turns)
