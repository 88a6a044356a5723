"""The page on which the language model is set."""

import re
from pathlib import Path

import pytest

from simulator import doctor, settings
from simulator.core.people import Account
from simulator.flows.desk import Desk
from simulator.words import LANGS, words
from tests.llm.chat_server import ChatServer, Reply
from tests.pages.test_pages import ZH, press, shown
from tests.pages.test_quiz_pages import visit


def test_a_model_is_set_in_the_app_and_what_is_wrong_is_said(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIMULATOR_DATA", str(tmp_path))
    trainer = Account("chen", "陈", "trainer", "", "zh")
    desk.store.keep_account(trainer)
    app = visit(desk, trainer, "engines", monkeypatch)
    base, key, model = app.text_input[:3]
    base.input("http://127.0.0.1:9/v1")
    key.input("sk-secret")
    model.input("small")
    press(app, ZH("engines.save"))
    assert settings.kept(tmp_path)["llm_model"] == "small"
    assert "连不上服务器" in shown(app) and "sk-secret" not in shown(app)
    assert app.text_input[1].value == ""


def test_a_role_has_a_server_of_its_own(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMULATOR_DATA", str(tmp_path))
    monkeypatch.setenv("SIMULATOR_JUDGE_KEY", "fixed")
    trainer = Account("chen", "陈", "trainer", "", "zh")
    desk.store.keep_account(trainer)
    with ChatServer({"ok": True}) as server, ChatServer(":401") as other:
        server.models = other.models = ["m"]
        app = visit(desk, trainer, "engines", monkeypatch)
        fields = {each.key.removesuffix("-0"): each for each in app.text_input if each.key}
        assert [name for name, each in fields.items() if each.disabled] == [
            "engines-llm_base", "engines-judge_base", "engines-judge_key",
        ]  # fmt: skip
        fields["engines-author_base"].input(server.url)
        fields["engines-author_model"].input("m")
        fields["engines-customer_base"].input(other.url)
        fields["engines-customer_model"].input("m")
        press(app, ZH("engines.save"))
        assert f"`m` · {ZH('engines.author')}：能用" in shown(app)
        assert f"`m` · {ZH('engines.customer')}：服务器不接受这个密钥" in shown(app)
        assert settings.read().engine_of("author") == settings.Engine(server.url, "", "m")


@pytest.mark.parametrize(
    ("reply", "model", "told"),
    [
        ({"ok": True}, "m", "能用，按格式要求回答 JSON"),
        ({"ok": True}, "other", "服务器上的模型：`m`, `n'`。"),
        (":404-model", "other", "服务器上没有这个模型。请检查设置里的模型名称。服务器上的模型：`m`"),
        (":401", "m", "服务器不接受这个密钥"),
        ("never json", "m", "回答里没有能用的 JSON（没有 JSON 对象）"),
    ],
)
def test_a_trial_is_told_in_the_readers_language(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reply: Reply, model: str, told: str
) -> None:
    trainer = Account("chen", "陈", "trainer", "", "zh")
    desk.store.keep_account(trainer)
    with ChatServer(reply) as server:
        server.models = ["m", "n`"]
        for name, value in (("DATA", str(tmp_path)), ("LLM_BASE", server.url), ("LLM_MODEL", model)):
            monkeypatch.setenv(f"SIMULATOR_{name}", value)
        app = press(visit(desk, trainer, "engines", monkeypatch), ZH("engines.try"))
        assert told in shown(app)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "reply", [{"ok": True}, ":401", ":404-model", ":404", ":spent", ":500", ":cut", ":declines", "never json"]
)
def test_the_page_says_what_the_doctor_says(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reply: Reply, lang: str
) -> None:
    trainer = Account("chen", "陈", "trainer", "", lang)
    desk.store.keep_account(trainer)
    with ChatServer(reply) as server:
        for name, value in (("DATA", str(tmp_path)), ("LLM_BASE", server.url), ("LLM_MODEL", "m")):
            monkeypatch.setenv(f"SIMULATOR_{name}", value)
        app = press(visit(desk, trainer, "engines", monkeypatch), words(lang)("engines.try"))
        [(_, _, told)] = doctor.models(settings.read(), words(lang))
    assert re.sub(r"\d\.\d", "0.0", told) in re.sub(r"\d\.\d", "0.0", shown(app))
