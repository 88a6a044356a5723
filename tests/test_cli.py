"""The terminal: the JSON that other tools read, and errors that say what to do."""

import io
import json
from pathlib import Path

import pytest

from simulator import cli

ROOT = Path(__file__).resolve().parent.parent
CALL = {
    "lang": "zh",
    "turns": [
        {"speaker": "agent", "text": "您好，国家电网95598，工号1023，请问有什么可以帮您？", "start": 0, "end": 4},
        {"speaker": "customer", "text": "我家电费怎么突然翻倍了！", "start": 4.5, "end": 7},
        {"speaker": "agent", "text": "电费一下子翻倍，您肯定着急。请问您的户号是多少？", "start": 8, "end": 13},
    ],
}


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = cli.main(list(arguments))
    out = capsys.readouterr()
    return status, out.out, out.err


def test_score_gives_the_stable_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "calls.jsonl"
    file.write_text(f"{json.dumps(CALL)}\n{json.dumps(CALL)}\n", encoding="utf-8")
    status, out, _ = run(capsys, "score", str(file), "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 0 and len(rows) == 2 and rows[0] == rows[1]
    assert set(rows[0]) == {"total", "marks", "fatal", "verdicts"}
    assert set(rows[0]["marks"]) == {"courtesy", "empathy", "competence", "technique"}
    keys = {"criterion", "mark", "option", "points", "max", "evidence", "advice", "reason"}
    assert all(set(verdict) == keys for verdict in rows[0]["verdicts"])
    unscored = [verdict for verdict in rows[0]["verdicts"] if verdict["points"] is None]
    assert unscored and all(verdict["option"] is None and verdict["reason"] for verdict in unscored)


def test_mood_gives_a_line_a_turn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(CALL, indent=1), encoding="utf-8")
    _, out, _ = run(capsys, "mood", str(file), "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["turn"] for row in rows] == [0, 1, 2]
    assert all(0 <= row[axis] <= 1 for row in rows for axis in ("anger", "trust", "patience", "satisfaction"))


def test_understand_answers_every_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("您好国家电网\n这事不归我管，您找物业去\n"))
    _, out, _ = run(capsys, "understand", "--lang", "zh", "-")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["text"] for row in rows] == ["您好国家电网", "这事不归我管，您找物业去"]
    assert "greet" in {cue["cue"] for cue in rows[0]["cues"]}
    assert "deflect" in {cue["cue"] for cue in rows[1]["cues"]}
    assert all(cue["quote"] in row["text"] and 0 <= cue["confidence"] <= 1 for row in rows for cue in row["cues"])


def test_validate_names_place_code_and_cure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "rubrics" / "bad.yaml").write_text("id: [", encoding="utf-8")
    status, out, _ = run(capsys, "validate", str(tmp_path))
    assert status == 1
    assert out.startswith("rubrics/bad.yaml:") and ": Y001 " in out and ";" in out


def test_play_a_file_of_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "lines.txt"
    file.write_text("您好，国家电网95598\n不归我管\n", encoding="utf-8")
    status, out, _ = run(capsys, "play", "bill-doubled-zh", "--lines", str(file))
    assert status == 0 and "customer" in out and "total" in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["explain", "X999"], "no code"),
        (["play", "nowhere"], "no scenario"),
        (["score", "missing.json"], "cannot be read"),
    ],
)
def test_an_error_is_a_sentence_with_a_hint(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, *arguments)
    assert status == 1 and told in err and "\n  " in err and "Traceback" not in err


@pytest.mark.parametrize("setting", ["SIMULATOR_VOICE=loud", "SIMULATOR_BEAM=many"])
def test_a_setting_that_cannot_be(setting: str) -> None:
    from simulator import settings
    from simulator.core.errors import SimulatorError

    with pytest.raises(SimulatorError, match=setting.replace("=", "=")):
        settings.read(dict([setting.split("=")]))


def test_a_mandarin_terminal_is_answered_in_mandarin_and_json_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert "没有代码“C999”" in run(capsys, "explain", "C999")[2]
    assert "改法：" in run(capsys, "explain", "C205")[1]
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "rubrics" / "a.yaml").write_text("id: [1", encoding="utf-8")
    assert "方括号" in run(capsys, "validate", str(tmp_path))[1]
    [problem] = json.loads(run(capsys, "validate", str(tmp_path), "--json")[1])
    assert problem["message"].startswith("while parsing a flow sequence")
