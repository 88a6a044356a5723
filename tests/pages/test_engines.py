"""The page on which the language model is set."""

from pathlib import Path

import pytest

from simulator import settings
from simulator.core.people import Account
from simulator.flows.desk import Desk
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
