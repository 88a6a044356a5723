"""The judge's examination through a real server: it ends, and its licence says what it found."""

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from simulator.commands import judge
from simulator.settings import ROOT, Settings
from tests.live.conftest import settings_of
from tests.live.llama import NAME, LlamaServer

pytestmark = pytest.mark.live
CALLS, CRITERION = 6, "tone"
"""More would only take longer: so small a model fails at its first answers."""


@pytest.fixture
def examined(llama: LlamaServer, tmp_path: Path) -> Settings:
    """Settings with the content that ships, but for the number of graded calls."""
    content = tmp_path / "content"
    for part in ("scenarios", "rubrics", "quizzes"):
        shutil.copytree(ROOT / part, content / part)
    gold = content / "rubrics" / "gold" / "en.jsonl"
    graded = [json.loads(line) for line in sorted(gold.read_text("utf-8").splitlines(), key=len)[:CALLS]]
    for each in graded:
        each["grades"] = [{CRITERION: grades[CRITERION]} for grades in each["grades"]]
    gold.write_text("".join(json.dumps(each) + "\n" for each in graded), "utf-8")
    return settings_of(llama.url, tmp_path, content=content)  # type: ignore[arg-type]


def run(settings: Settings, *words: str) -> Any:
    parser = argparse.ArgumentParser()
    judge.add(parser.add_subparsers())
    options = parser.parse_args(["judge", *words])
    return options.run(options, settings)


def test_a_judge_that_guesses_gets_no_licence_and_only_advises(examined: Settings, capsys: Any, tmp_path: Path) -> None:
    assert run(examined, "check", "--lang", "en", "--flips", "0", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    [licence] = told["licences"]
    [trust] = licence["criteria"]
    assert licence["model"] == NAME and trust["asked"] == CALLS and 0 < told["used"]["questions"] <= CALLS
    # This model cannot judge: it fails by its answers, not only for want of graded calls.
    assert not trust["licensed"] and set(trust["failing"]) & {"few_answered", "kappa_unknown", "kappa_low"}
    transcript = tmp_path / "t.json"
    graded = json.loads(min((ROOT / "rubrics" / "gold" / "en.jsonl").read_text("utf-8").splitlines(), key=len))
    transcript.write_text(json.dumps({"lang": "en", "turns": graded["turns"]}), "utf-8")
    assert run(examined, "score", str(transcript), "--json") == 0
    [verdict] = [v for v in json.loads(capsys.readouterr().out)["verdicts"] if v["criterion"] == CRITERION]
    assert verdict["points"] is None
    assert verdict["reason"] == "advice_only" or verdict["reason"].startswith("judge_")
