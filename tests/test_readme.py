"""The README is true: its commands are understood, its settings exist, its links lead somewhere."""

import re
import shlex
from dataclasses import fields
from pathlib import Path

import pytest

from simulator import cli
from simulator.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = [line.split("#")[0].strip() for line in README.splitlines() if line.startswith("simulator ")]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_understood(command: str) -> None:
    assert cli._parser().parse_args(shlex.split(command)[1:]).run


def test_every_setting_is_in_the_table_and_no_other() -> None:
    told = {name.lower() for name in re.findall(r"`SIMULATOR_([A-Z_]+)`", README)}
    assert told == {field.name for field in fields(Settings)}


def test_every_target_of_make_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)\b", README)) <= targets


@pytest.mark.parametrize("file", ["README.md", "scenarios/README.md", "rubrics/README.md", "quizzes/README.md"])
def test_every_link_leads_somewhere(file: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", (ROOT / file).read_text("utf-8")):
        assert (ROOT / file).parent.joinpath(target).exists(), target


def test_every_check_is_explained() -> None:
    from simulator.core.checks import CHECKS

    told = (ROOT / "rubrics" / "README.md").read_text("utf-8")
    assert [kind for kind in CHECKS if f"`{kind}`" not in told] == []
