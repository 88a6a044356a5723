"""`simulator bench model`: what it counts, against a server that answers at once."""

import time
from pathlib import Path
from typing import Any

import pytest

from simulator.core.errors import Missing
from simulator.measuring import model
from simulator.settings import Settings
from tests.llm.chat_server import ChatServer
from tests.real import ROOT

LINE = {"says": "你先别急着解释。我就问一句，这事到底怎么办？", "reveals": [], "ends": ""}
VERDICT = {"turn": 1, "quote": "x", "why": "", "option": "none"}


def test_the_rows_tell_the_model_and_our_own_work_apart(tmp_path: Path) -> None:
    def think(asked: dict[str, Any]) -> dict[str, Any]:
        time.sleep(0.05)  # the server's own time, which is not ours
        return VERDICT if asked["response_format"]["json_schema"]["name"] == "verdict" else LINE

    (tmp_path / "cache").symlink_to(ROOT / "data" / "cache")
    with ChatServer() as server:
        server.think = think
        rows = model.rows(Settings(data=tmp_path, llm_base=server.url, llm_model="m", voice="espeak"), 1)
    assert [row["measure"] for row in rows] == ["customer zh", "judge zh", "customer en", "judge en"]
    for row in rows:
        assert row["calls"] == 1 and row["questions"] >= 1 and row["tokens in"] == 40 * row["questions"]
        assert row["whole s"] >= 0.05 and row["own ms"] < 1000 * row["whole s"] - 40
    assert rows[0]["first words s"] <= rows[0]["first clause s"] <= rows[0]["whole s"]
    assert 1 <= rows[0]["sounded early"] <= rows[0]["turns"] and rows[1]["first clause s"] is None and rows[1]["failed"] == 4


def test_without_a_model_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(Missing):
        model.rows(Settings(data=tmp_path, voice="espeak"), 1)
