"""The rooms look down, and the options in force are the ones that were measured."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_import_contracts_hold() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--config", "pyproject.toml"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_streamlits_hidden_options_are_in_force() -> None:
    from streamlit import config

    file = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert file["runner"]["postScriptGC"] is False
    assert "runner.postScriptGC" in config.get_config_options(force_reparse=True)


def test_nothing_logs_what_people_said() -> None:
    for file in (ROOT / "simulator").rglob("*.py"):
        for line in file.read_text("utf-8").splitlines():
            if "log." in line or "logger." in line:
                assert not any(word in line for word in (".text", "body", "quote", "wav")), f"{file.name}: {line}"
