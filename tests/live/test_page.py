"""The settings page against a real server: what works and what is wrong, in the reader's language."""

from pathlib import Path

import pytest

from simulator.core.people import Account
from simulator.flows.desk import Desk
from tests.live.llama import KEY, NAME, LlamaServer
from tests.pages.test_pages import ZH, press, shown
from tests.pages.test_quiz_pages import visit

pytestmark = pytest.mark.live


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, "能用，按格式要求回答 JSON"),
        ({"LLM_BASE": "http://127.0.0.1:9/v1"}, "连不上"),
        ({"LLM_KEY": "wrong"}, "服务器不接受这个密钥"),
        ({"LLM_MODEL": "gpt-99"}, f"服务器上的模型：`{NAME}`"),
    ],
)
def test_the_page_says_what_works_and_what_is_wrong(
    llama: LlamaServer, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: dict[str, str], told: str
) -> None:
    trainer = Account("chen", "陈", "trainer", "", "zh")
    desk.store.keep_account(trainer)
    given = {"DATA": str(tmp_path), "LLM_BASE": llama.url, "LLM_KEY": KEY, "LLM_MODEL": NAME, **change}
    for name, value in given.items():
        monkeypatch.setenv(f"SIMULATOR_{name}", value)
    app = visit(desk, trainer, "engines", monkeypatch)
    app.default_timeout = 60
    assert told in shown(press(app, ZH("engines.try")))
