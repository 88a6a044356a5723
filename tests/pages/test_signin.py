"""The entrance, driven without a browser: who gets in, who is kept out, and who is put out at the next run."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from simulator import wiring
from simulator.core.people import Account
from simulator.flows import people, signin, staff
from simulator.flows.desk import Desk
from simulator.flows.people import COOKIE
from simulator.pages.parts import here
from simulator.store.database import Connections
from simulator.store.logins import LoginStore
from simulator.words import words
from tests.pages.test_pages import MAIN, ZH, press, shown

GOOD, OTHER = "Mountain-7-rain", "Forest-8-snow"
Open = Callable[[dict[str, str]], AppTest]


@pytest.fixture
def browser(guarded: Desk, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens the app with these cookies, once people sign in."""
    return opener(guarded, monkeypatch)


def opener(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Open:
    monkeypatch.setattr(wiring, "desk", lambda settings: desk)

    def open_(cookies: dict[str, str], **query: str) -> AppTest:
        monkeypatch.setattr(here, "cookies", lambda: cookies)
        app = AppTest.from_file(MAIN, default_timeout=30)
        for name, value in query.items():
            app.query_params[name] = value
        return app.run()

    return open_


def session(desk: Desk, login: str = "boss", password: str = GOOD) -> dict[str, str]:
    return {COOKIE: signin.enter(desk, signin.sign_in(desk, login, password), {})}


def sent(app: AppTest) -> str:
    """The ticket that the page hands to the browser; "" when it does not."""
    doors = [each for each in app.get("bidi_component") if "/enter" in str(each.proto)]
    return str(doors[0].proto).split('\\"ticket\\": \\"')[1].split('\\"')[0] if doors else ""


def fill(app: AppTest, **values: str) -> AppTest:
    for key, value in values.items():
        app.text_input(key=key.replace("_", "-")).set_value(value)
    return app


def test_the_first_administrator_is_made_from_the_profile_page(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = replace(desk, logins=LoginStore(Connections(tmp_path / "facts.db"), b"secret"))
    app = opener(fresh, monkeypatch)({})
    press(app, ZH("signin.begin"))
    fill(app, setup_login="boss", setup_name="马主任", setup_new=GOOD, setup_again=OTHER)
    press(app, ZH("signin.set_up_do"))
    assert app.error[0].value == ZH("signin.differ") and not people.signed(fresh)
    fill(app, setup_again=GOOD)
    press(app, ZH("signin.set_up_do"))
    cookie = signin.enter(fresh, sent(app), {})
    boss = people.identify(fresh, {COOKIE: cookie})
    assert boss is not None and (boss.name, boss.role) == ("马主任", "admin")
    assert ZH("signin.title") in subheaders(opener(fresh, monkeypatch)({})), "from now on everybody signs in"


def inside(app: AppTest) -> bool:
    """Whether the calls to practise with are shown."""
    assert not app.exception, app.exception
    return any(button.label == ZH("practice.take") for button in app.button)


def subheaders(app: AppTest) -> list[str]:
    assert not app.exception, app.exception
    return [each.value for each in app.subheader]


def test_no_address_lets_anybody_in_or_shows_any_page(browser: Open, boss: Account, li: Account) -> None:
    for query in ({"who": boss.id}, {"who": li.id}, {"setup": "1"}, {"listen": "x"}):
        app = browser({}, **query)  # type: ignore[call-arg]
        assert subheaders(app) == [ZH("signin.title"), ZH("signin.help_title")]
        assert "who" not in app.query_params and not inside(app)
        assert li.name not in shown(app) and not [button for button in app.button if li.name in button.label]


def test_a_wrong_password_a_right_one_and_the_way_in(browser: Open, guarded: Desk, boss: Account) -> None:
    app = browser({})
    fill(app, signin_login="boss", signin_password="wrong-words")
    press(app, ZH("signin.enter"))
    assert app.error[0].value == ZH("signin.wrong") and not sent(app)
    fill(app, signin_password=GOOD)
    press(app, ZH("signin.enter"))
    cookies = {COOKIE: signin.enter(guarded, sent(app), {})}
    assert people.identify(guarded, cookies) == boss
    app = browser(cookies)
    assert inside(app) and boss.name in shown(app)
    assert cookies[COOKIE] not in str(app.query_params)


def test_five_wrong_passwords_are_told(browser: Open) -> None:
    app = browser({})
    for _ in range(5):
        press(fill(app, signin_login="boss", signin_password="wrong-words"), ZH("signin.enter"))
    press(fill(app, signin_password=GOOD), ZH("signin.enter"))
    assert app.error[0].value == ZH("signin.locked") and not sent(app)


def test_a_first_password_is_changed_before_anything_else(browser: Open, guarded: Desk, boss: Account) -> None:
    given = staff.add(guarded, boss, "1023", "李晓", "trainee", "")
    app = browser(session(guarded, "1023", given.password))
    assert subheaders(app) == [ZH("signin.change")] and ZH("signin.must_change") in shown(app)
    press(fill(app, change_old=given.password, change_new="1023", change_again="1023"), ZH("signin.change_do"))
    assert app.error[0].value == ZH("signin.short")
    press(fill(app, change_new=OTHER, change_again=OTHER), ZH("signin.change_do"))
    cookies = {COOKIE: signin.enter(guarded, sent(app), {})}
    assert inside(browser(cookies))


def test_whoever_is_deactivated_is_out_at_the_next_run(browser: Open, guarded: Desk, boss: Account) -> None:
    given = staff.add(guarded, boss, "1023", "李晓", "trainee", "")
    signin.change_password(guarded, given.account, given.password, GOOD, GOOD)
    app = browser(session(guarded, "1023"))
    assert inside(app)
    staff.activate(guarded, boss, given.account.id, active=False)
    app.run()
    assert not inside(app) and ZH("signin.title") in subheaders(app)


def test_a_role_that_was_taken_away_is_gone_at_the_next_run(browser: Open, guarded: Desk, boss: Account) -> None:
    staff.add(guarded, boss, "second", "副主任", "admin", "")
    app = browser(session(guarded))
    staff.change(guarded, boss, boss.id, boss.name, "trainee", "")
    app.run()
    assert ZH("role.trainee") in shown(app) and ZH("role.admin") not in shown(app)


def test_nothing_of_one_person_stays_for_the_next_in_the_same_tab(
    browser: Open, guarded: Desk, boss: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = staff.add(guarded, boss, "1023", "李晓", "trainee", "")
    signin.change_password(guarded, given.account, given.password, GOOD, GOOD)
    app = browser(session(guarded))
    app.session_state["staff-done"] = "somebody's passwords"
    other = session(guarded, "1023")
    monkeypatch.setattr(here, "cookies", lambda: other)
    app.run()
    assert "staff-done" not in app.session_state and inside(app) and "李晓" in shown(app)


def test_a_server_that_others_reach_asks_everybody_and_names_the_command(
    desk: Desk, tmp_path: Path, li: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = replace(desk, logins=LoginStore(Connections(tmp_path / "facts.db"), b"secret"))
    monkeypatch.setattr(here, "local", lambda: False)
    app = opener(fresh, monkeypatch)({}, who=li.id, setup="1")  # type: ignore[call-arg]
    assert subheaders(app) == [ZH("signin.title"), ZH("signin.help_title")]
    assert app.info[0].value == ZH("signin.no_admin") and "simulator people add" in app.code[0].value


def test_english_stays_english_through_the_door(browser: Open) -> None:
    app = browser({}, lang="en")  # type: ignore[call-arg]
    assert subheaders(app) == [words("en")("signin.title"), words("en")("signin.help_title")]


@pytest.mark.parametrize(
    ("name", "loopback"),
    [("localhost", True), ("127.0.0.1", True), ("127.8.8.8", True), ("::1", True), ("0.0.0.0", False), ("", False)],
)
def test_what_counts_as_this_machine(name: str, loopback: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    class Browser:
        headers: dict[str, str] = {}  # noqa: RUF012
        ip_address = None

    monkeypatch.setattr(here.st, "context", Browser)
    monkeypatch.setattr(here.st, "get_option", lambda option: name)
    assert here.local() is loopback
    monkeypatch.setattr(here.st, "get_option", lambda option: "localhost")
    for host, same in (("localhost:8501", True), ("[::1]:8501", True), ("calls.example:8501", False), ("10.0.0.5", False)):
        monkeypatch.setattr(Browser, "headers", {"Host": host})
        assert here.local() is same
    monkeypatch.setattr(Browser, "headers", {"Host": "localhost"})
    monkeypatch.setattr(Browser, "ip_address", "10.0.0.7")
    assert not here.local()
