"""`simulator promises`: commitments and verdicts of a transcript, as lines and as JSON."""

import argparse
import json
from pathlib import Path

import pytest

from simulator import settings
from simulator.commands import promises
from simulator.core.errors import Missing, SimulatorError
from simulator.settings import Settings
from tests.llm.chat_server import ChatServer

CALL = {
    "lang": "zh",
    "id": "c1",
    "turns": [
        {"speaker": "customer", "text": "我要投诉，还要校验电表。"},
        {"speaker": "agent", "text": "校验十个工作日出结果，我保证给您退四百块钱。"},
    ],
}


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    parser = argparse.ArgumentParser()
    promises.add(parser.add_subparsers())
    options = parser.parse_args(["promises", *arguments])
    assert options.run(options, settings.read({})) == 0
    return capsys.readouterr().out


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "call.json"
    path.write_text(json.dumps(CALL, ensure_ascii=False), encoding="utf-8")
    return str(path)


def test_the_json_names_value_verdict_clause_and_source(capsys: pytest.CaptureFixture[str], file: str) -> None:
    made = json.loads(run(capsys, file, "--json"))
    first, second = made["promises"]
    assert (first["value"], first["unit"], first["verdict"], first["fact"]) == (10.0, "wd", "wrong", "meter_test")
    assert "5 个工作日" in first["clause"] and "[S:SG10]" in first["source"]
    assert (second["value"], second["verdict"], second["fact"]) == (400.0, "over_promise", "never_refund")
    assert CALL["turns"][1]["text"][second["start"] : second["end"]] == second["quote"]  # type: ignore[index]


def test_the_lines_name_turn_and_words(capsys: pytest.CaptureFixture[str], file: str) -> None:
    lines = run(capsys, file).splitlines()
    assert lines[0] == "# c1: 2 commitments"
    assert "wrong" in lines[1] and lines[1].endswith("校验十个工作日出结果")


def test_a_model_adds_what_the_rules_missed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = [*CALL["turns"], {"speaker": "agent", "text": "小李下班顺路去您家门口瞅一眼。"}]  # type: ignore[misc]
    path = tmp_path / "call.json"
    path.write_text(json.dumps({**CALL, "turns": turns}, ensure_ascii=False), encoding="utf-8")
    heard = {
        "promises": [
            {"turn": 3, "quote": "小李下班顺路去您家门口瞅一眼", "kind": "action"},
            {"turn": 1, "quote": "我要投诉", "kind": "right"},
        ]
    }
    with ChatServer(heard) as server:
        with_model = Settings(llm_base=server.url, llm_key="k", llm_model="m")
        monkeypatch.setattr(settings, "read", lambda given: with_model)
        made = json.loads(run(capsys, str(path), "--model", "--json"))["promises"]
        lines = run(capsys, str(path), "--model")
    assert [(p["by"], p["turn"], p["verdict"]) for p in made] == [
        ("rules", 1, "wrong"), ("rules", 1, "over_promise"), ("model", 2, "not_in_table"),
    ]  # fmt: skip
    assert "小李下班顺路去您家门口瞅一眼  (found by the model)" in lines


def test_without_a_model_there_is_a_cure(capsys: pytest.CaptureFixture[str], file: str) -> None:
    with pytest.raises(Missing, match="language model"):
        run(capsys, file, "--model")


def test_a_file_that_is_not_there_is_told() -> None:
    options = argparse.Namespace(transcript="/nowhere.json", json=False, model=False, day=None, company="SGCC", province="")
    with pytest.raises(SimulatorError, match="cannot be read"):
        promises.show(options, settings.read({}))
