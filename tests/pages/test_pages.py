"""The pages, driven without a browser: every widget that changes something."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from simulator import wiring
from simulator.flows.desk import Desk
from simulator.words import words
from tests.fakes import ScriptedEars

MAIN = str(Path(__file__).resolve().parents[2] / "simulator" / "pages" / "main.py")
ZH = words("zh")


@pytest.fixture
def app(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The app over a desk of fakes and a real store, before anybody has come."""
    monkeypatch.setattr(wiring, "desk", lambda settings: desk)
    return AppTest.from_file(MAIN, default_timeout=30).run()


def press(app: AppTest, label: str) -> AppTest:
    """Clicks the button of this label, and sees no error."""
    button = next(button for button in app.button if button.label == label)
    button.click().run()
    assert not app.exception, app.exception
    return app


def enter(app: AppTest, name: str = "李晓") -> AppTest:
    app.text_input(key="profile-name").set_value(name)
    return press(app, ZH("profile.save"))


def take(app: AppTest, name: str = "李晓") -> AppTest:
    press(enter(app, name), ZH("practice.take"))
    return press(app, ZH("call.answer"))


def say(app: AppTest, text: str) -> AppTest:
    app.chat_input[0].set_value(text).run()
    assert not app.exception, app.exception
    return app


def shown(app: AppTest) -> str:
    """All text on the page."""
    parts = [*app.get("html"), *app.markdown, *app.caption, *app.info, *app.warning, *app.success, *app.error, *app.toast]
    return "\n".join(str(getattr(part, "value", None) or getattr(part.proto, "body", "")) for part in parts)


def test_a_nameless_profile_is_told_what_to_do(app: AppTest) -> None:
    press(app, ZH("profile.save"))
    assert app.error[0].value == "要有姓名和身份。请写姓名，选身份。"


def test_a_profile_is_made_and_found_again(app: AppTest, desk: Desk) -> None:
    enter(app)
    assert [account.name for account in desk.store.accounts()] == ["李晓"]
    press(app, ZH("profile.other"))
    press(app, f"李晓 · {ZH('role.trainee')}")
    assert ZH("practice.title") in shown(app)


def test_a_name_is_shown_as_it_was_typed_and_never_run(app: AppTest) -> None:
    enter(app, "<script>alert(1)</script>")
    assert "<script>" not in shown(app)
    assert "&lt;script&gt;" in shown(app)


def test_a_typed_call_to_its_report(app: AppTest, desk: Desk) -> None:
    take(app)
    say(app, "您好 [greet]")
    assert "我的电费怎么多了这么多" in shown(app)
    assert ZH("call.mood") in shown(app)
    say(app, "户号多少 [verify_identity]")
    press(app, ZH("call.to_report"))
    page = shown(app)
    assert ZH("report.title") in page and ZH("mark.empathy") in page
    press(app, ZH("report.try_again"))
    assert ZH("call.ringing") in shown(app)


def test_a_spoken_turn_is_heard_and_kept(app: AppTest, desk: Desk) -> None:
    from simulator.pages.parts.ring import ring

    desk.ears.texts.append("您好 [greet]")  # type: ignore[attr-defined]
    take(app)
    app.audio_input[0].set_value(("a.wav", ring(), "audio/wav")).run()
    assert not app.exception
    call = desk.store.call(app.query_params["call"])
    assert call.turns[0].text == "您好 [greet]" and call.turns[0].recording
    assert len(call.turns) == 2


def test_nothing_heard_changes_nothing(app: AppTest, desk: Desk) -> None:
    from simulator.pages.parts.ring import ring

    assert isinstance(desk.ears, ScriptedEars)
    take(app)
    app.audio_input[0].set_value(("a.wav", ring(), "audio/wav")).run()
    assert app.warning[0].value == ZH("call.nothing_heard")
    assert desk.store.call(app.query_params["call"]).turns == ()


def test_an_exam_shows_neither_mood_nor_hint(app: AppTest) -> None:
    enter(app)
    app.button_group(key="mode").set_value("exam").run()
    press(app, ZH("practice.take"))
    press(app, ZH("call.answer"))
    say(app, "您好 [greet]")
    assert ZH("call.mood") not in shown(app) and "核对户号" not in shown(app)


def test_silence_and_hanging_up(app: AppTest, desk: Desk) -> None:
    take(app)
    say(app, "您好 [greet]")
    press(app, ZH("call.silence"))
    assert "喂？在听吗？" in shown(app)
    press(app, ZH("call.hang_up"))
    assert desk.store.call(app.query_params["call"]).outcome == "agent_hung_up"


def test_an_unfinished_call_is_offered_again(app: AppTest, desk: Desk) -> None:
    take(app)
    say(app, "您好 [greet]")
    call, who = app.query_params["call"], app.query_params["who"]
    fresh = AppTest.from_file(MAIN, default_timeout=30)
    fresh.query_params["who"] = who
    fresh.run()
    press(fresh, ZH("practice.resume_button"))
    assert fresh.query_params["call"] == call
    assert "我的电费怎么多了这么多" in shown(fresh)


def test_the_language_switches_at_any_time(app: AppTest) -> None:
    enter(app)
    app.button_group(key="lang-zh").set_value("en").run()
    assert not app.exception
    assert words("en")("practice.title") in shown(app)


def test_somebody_elses_call_is_not_shown(app: AppTest, desk: Desk) -> None:
    take(app)
    say(app, "秘密的话")
    call = app.query_params["call"]
    other = take(AppTest.from_file(MAIN, default_timeout=30).run(), "王敏")
    other.query_params["call"] = call
    other.run()
    assert "秘密的话" not in shown(other)
    assert ZH("call.not_yours") in shown(other)
