"""The pages of a call whose customer a model plays."""

from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from simulator import wiring
from simulator.core.call import Line
from simulator.core.played import Played
from simulator.flows.desk import Desk
from simulator.words import words

MAIN = str(Path(__file__).resolve().parents[2] / "simulator" / "pages" / "main.py")
ZH = words("zh")


class Player:
    """Says the same for ever."""

    def reply(self, scenario, manners, call, mood, on_clause=None) -> Played:  # type: ignore[no-untyped-def]
        return Played(Line("我这电费到底怎么回事？", "complain"))


def opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setattr(wiring, "desk", lambda settings: desk)
    app = AppTest.from_file(MAIN, default_timeout=30).run()
    app.text_input(key="profile-name").set_value("李晓")
    return press(app, ZH("profile.save"))


def press(app: AppTest, label: str) -> AppTest:
    next(button for button in app.button if button.label == label).click().run()
    assert not app.exception, app.exception
    return app


def choices(app: AppTest) -> list[str]:
    return [each.key for each in app.get("button_group") if each.key == "by"]


def test_nobody_is_asked_where_there_is_no_model(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert choices(opened(desk, monkeypatch)) == []


def test_the_choice_reaches_the_call_and_its_report(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = replace(desk, customer=Player())
    app = opened(desk, monkeypatch)
    assert choices(app) == ["by"]
    app.get("button_group")[[each.key for each in app.get("button_group")].index("by")].set_value("model").run()
    press(app, ZH("practice.take"))
    press(app, ZH("call.answer"))
    app.chat_input[0].set_value("您好，请讲。").run()
    assert not app.exception
    [call] = desk.store.calls(desk.store.accounts()[0].id)
    call = desk.store.call(call.id)
    assert call.played_by == "model" and call.turns[1].text == "我这电费到底怎么回事？"
    desk.store.spoil(call.id, "drift", desk.clock.now())
    app.run()
    press(app, ZH("call.to_report"))
    assert ZH("llm.void", why=ZH("llm.spoilt.drift")) in [each.value for each in app.warning]
