"""The line once people sign in: the browser that calls must be signed in as the one the ticket was given to."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from simulator.core.people import Account
from simulator.flows import line, signin, staff
from simulator.flows.desk import Desk
from simulator.flows.people import COOKIE
from simulator.line.socket import PROTOCOL, Lines
from tests.line.test_socket import HERE, Browser, Gate, phone, ringing

__all__ = ["phone"]


@pytest.fixture
def signed(phone: Desk, guarded: Desk) -> Desk:
    """The phone's desk with sign-in on."""
    return replace(phone, logins=guarded.logins)


@pytest.fixture
def client(signed: Desk) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=Lines(lambda: signed, Gate).routes())) as running:
        yield running


def cookie(desk: Desk, boss: Account, account: Account, login: str) -> str:
    given = staff.adopt(desk, boss, account.id, login)
    return signin.enter(desk, signin.sign_in(desk, login, given.password), {})


def comes_in(client: TestClient, desk: Desk, me: Account, call: str, session: str | None) -> bool:
    """Whether the line of a call opens with a fresh ticket and this session."""
    headers = dict(HERE) | ({"cookie": f"{COOKIE}={session}"} if session is not None else {})
    words = [PROTOCOL, line.ticket(desk, me, call)]
    try:
        with client.websocket_connect(f"/line/{call}", subprotocols=words, headers=headers) as socket:
            return bool(Browser(socket).wait("state"))
    except WebSocketDisconnect as closed:
        assert closed.code == 4003
        return False


def test_only_the_signed_in_owner_of_a_ticket_comes_in(
    client: TestClient, signed: Desk, boss: Account, li: Account, wang: Account
) -> None:
    call = ringing(signed, li)
    lis, wangs = cookie(signed, boss, li, "1023"), cookie(signed, boss, wang, "1024")
    assert comes_in(client, signed, li, call, lis)
    assert not comes_in(client, signed, li, call, wangs)
    assert not comes_in(client, signed, li, call, None)
    assert not comes_in(client, signed, li, call, lis[:-4] + "AAAA")


def test_who_signed_out_or_was_deactivated_is_refused(client: TestClient, signed: Desk, boss: Account, li: Account) -> None:
    call = ringing(signed, li)
    session = cookie(signed, boss, li, "1023")
    signin.leave(signed, {COOKIE: session})
    assert not comes_in(client, signed, li, call, session)
    session = signin.enter(signed, signin.sign_in(signed, "1023", staff.reset(signed, boss, li.id).password), {})
    assert comes_in(client, signed, li, call, session)
    staff.activate(signed, boss, li.id, active=False)
    assert not comes_in(client, signed, li, call, session)
