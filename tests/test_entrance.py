"""The entrance over its real routes: the cookie's flags, replay, expiry, other sites, and where it leads."""

from collections.abc import Iterator
from datetime import timedelta
from http.cookies import SimpleCookie

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from simulator.core.people import Account
from simulator.entrance import Entrance
from simulator.flows import people, signin, staff
from simulator.flows.desk import Desk
from simulator.flows.people import COOKIE
from tests.fakes import FakeClock

GOOD = "Mountain-7-rain"
HERE = {"origin": "http://testserver"}


@pytest.fixture
def client(guarded: Desk) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=Entrance(lambda: guarded).routes()), follow_redirects=False) as running:
        yield running


@pytest.fixture
def ticket(guarded: Desk) -> str:
    return signin.sign_in(guarded, "boss", GOOD)


def enter(client: TestClient, ticket: str, headers: dict[str, str] = HERE, **form: str):  # type: ignore[no-untyped-def]
    return client.post("/enter", data={"ticket": ticket, **form}, headers=headers)


def test_a_ticket_becomes_a_cookie_that_no_script_can_read(
    client: TestClient, guarded: Desk, boss: Account, ticket: str
) -> None:
    answer = enter(client, ticket)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert answer.headers["cache-control"] == "no-store"
    kept = SimpleCookie(answer.headers["set-cookie"])[COOKIE]
    assert kept["httponly"] and kept["samesite"] == "lax" and kept["path"] == "/" and kept["max-age"] == "43200"
    assert not kept["secure"] and not kept["domain"]
    assert people.identify(guarded, {COOKIE: kept.value}) == boss
    assert kept.value not in answer.headers["location"]


@pytest.mark.parametrize("way", ["https", "proxy"])
def test_over_https_the_cookie_stays_there(guarded: Desk, ticket: str, way: str) -> None:
    scheme = "https" if way == "https" else "http"
    with TestClient(
        Starlette(routes=Entrance(lambda: guarded).routes()), base_url=f"{scheme}://testserver", follow_redirects=False
    ) as client:
        headers = {"origin": "https://testserver"} | ({"x-forwarded-proto": "https"} if way == "proxy" else {})
        assert SimpleCookie(enter(client, ticket, headers).headers["set-cookie"])[COOKIE]["secure"]


def test_a_ticket_is_not_taken_twice(client: TestClient, ticket: str) -> None:
    enter(client, ticket)
    again = enter(client, ticket)
    assert "set-cookie" not in again.headers and again.headers["location"] == "/?late=1"


def test_a_ticket_is_not_taken_late(client: TestClient, guarded: Desk, ticket: str) -> None:
    assert isinstance(guarded.clock, FakeClock)
    guarded.clock.at += timedelta(seconds=31)
    assert "set-cookie" not in enter(client, ticket).headers


@pytest.mark.parametrize("words", ["", "nonsense", "a.b.c", "é", "x" * 5000])
def test_forged_words_open_nothing(client: TestClient, words: str) -> None:
    answer = enter(client, words)
    assert answer.status_code == 303 and "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "http://elsewhere"},
        {"origin": "http://testserver.elsewhere"},
        {"origin": "null"},
        {"origin": "null", "sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "none"},
    ],
)
@pytest.mark.parametrize("path", ["/enter", "/leave"])
def test_a_form_of_another_site_does_nothing(
    client: TestClient, guarded: Desk, ticket: str, headers: dict[str, str], path: str
) -> None:
    cookie = signin.enter(guarded, signin.sign_in(guarded, "boss", GOOD), {})
    client.cookies.set(COOKIE, cookie)
    answer = client.post(path, data={"ticket": ticket}, headers=headers)
    assert answer.status_code == 403 and "set-cookie" not in answer.headers
    assert people.identify(guarded, {COOKIE: cookie}) is not None
    assert signin.enter(guarded, ticket, {}), "the ticket is still good"


def test_a_page_that_hides_its_address_is_known_by_what_the_browser_says(client: TestClient, ticket: str) -> None:
    assert "set-cookie" in enter(client, ticket, {"origin": "null", "sec-fetch-site": "same-origin"}).headers


@pytest.mark.parametrize(
    ("form", "to"),
    [
        ({"lang": "en"}, "/?lang=en"),
        ({"lang": "zh"}, "/?lang=zh"),
        ({"lang": "//elsewhere"}, "/"),
        ({"lang": "en\r\nLocation: http://elsewhere"}, "/"),
        ({"next": "http://elsewhere", "to": "//elsewhere"}, "/"),
    ],
)
def test_it_leads_to_the_root_and_nowhere_else(client: TestClient, ticket: str, form: dict[str, str], to: str) -> None:
    answer = client.post("/enter?next=//elsewhere&lang=//elsewhere", data={"ticket": ticket, **form}, headers=HERE)
    assert answer.headers["location"] == to
    assert client.post("/leave?next=//elsewhere", data=form, headers=HERE).headers["location"] == to


def test_an_address_alone_changes_nothing(client: TestClient, guarded: Desk, ticket: str) -> None:
    cookie = signin.enter(guarded, signin.sign_in(guarded, "boss", GOOD), {})
    client.cookies.set(COOKIE, cookie)
    for address in (f"/enter?ticket={ticket}", "/leave"):
        answer = client.get(address)
        assert (answer.status_code, answer.headers["location"]) == (303, "/") and "set-cookie" not in answer.headers
    assert people.identify(guarded, {COOKIE: cookie}) is not None


def test_leaving_ends_the_session_and_takes_the_cookie_back(client: TestClient, guarded: Desk, ticket: str) -> None:
    cookie = SimpleCookie(enter(client, ticket).headers["set-cookie"])[COOKIE].value
    answer = client.post("/leave", headers=HERE)
    assert answer.headers["location"] == "/" and SimpleCookie(answer.headers["set-cookie"])[COOKIE]["max-age"] == "0"
    assert people.identify(guarded, {COOKIE: cookie}) is None


def test_whoever_enters_after_somebody_else_ends_their_session(client: TestClient, guarded: Desk, boss: Account) -> None:
    given = staff.add(guarded, boss, "1023", "李晓", "trainee", "")
    first = SimpleCookie(enter(client, signin.sign_in(guarded, "boss", GOOD)).headers["set-cookie"])[COOKIE].value
    second = enter(client, signin.sign_in(guarded, "1023", given.password)).headers["set-cookie"]
    assert people.identify(guarded, {COOKIE: SimpleCookie(second)[COOKIE].value}) == given.account
    assert people.identify(guarded, {COOKIE: first}) is None


def test_a_deactivated_persons_ticket_opens_nothing(client: TestClient, guarded: Desk, boss: Account) -> None:
    given = staff.add(guarded, boss, "1023", "李晓", "trainee", "")
    ticket = signin.sign_in(guarded, "1023", given.password)
    staff.activate(guarded, boss, given.account.id, active=False)
    assert "set-cookie" not in enter(client, ticket).headers
