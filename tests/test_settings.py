"""Settings: the environment first, then what was set in the app; a key never travels to a new address."""

from pathlib import Path

import pytest

from simulator import settings
from simulator.core.errors import SimulatorError
from simulator.settings import tongue


def test_the_environment_goes_before_what_was_set_in_the_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMULATOR_DATA", str(tmp_path))
    monkeypatch.setenv("SIMULATOR_LLM_MODEL", "big")
    settings.keep(tmp_path, {"llm_base": "http://127.0.0.1:1/v1", "llm_key": "k", "llm_model": "small"})
    now = settings.read()
    assert (now.llm_model, now.llm_base, now.llm_key) == ("big", "http://127.0.0.1:1/v1", "k")
    assert (tmp_path / "engines.json").stat().st_mode & 0o077 == 0


def test_a_key_stays_with_its_address(tmp_path: Path) -> None:
    settings.keep(tmp_path, {"llm_base": "http://127.0.0.1:1/v1", "llm_key": "secret", "llm_model": "m"})
    settings.keep(tmp_path, {"llm_base": "http://127.0.0.1:1/v1", "llm_model": "n"})
    assert settings.kept(tmp_path)["llm_key"] == "secret"
    settings.keep(tmp_path, {"llm_base": "http://127.0.0.1:2/v1", "llm_model": "n"})
    assert "llm_key" not in settings.kept(tmp_path)


@pytest.mark.parametrize("text", ["", "[]", "not json", '{"llm_base": null}'])
def test_a_broken_file_is_no_setting(tmp_path: Path, text: str) -> None:
    (tmp_path / "engines.json").write_text(text)
    assert settings.kept(tmp_path) == {}


def test_a_value_that_cannot_be_is_said() -> None:
    with pytest.raises(SimulatorError, match="SIMULATOR_VOICE"):
        settings.read({"SIMULATOR_VOICE": "opera"})


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "zh_TW"}, "zh"),
    ],
)
def test_the_terminals_language(environment: dict[str, str], lang: str) -> None:
    assert tongue(environment) == lang
