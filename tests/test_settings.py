"""Settings: the environment first, then what was set in the app; a key never travels to a new address."""

from pathlib import Path

import pytest

from simulator import settings
from simulator.core.errors import SimulatorError
from simulator.settings import Engine, tongue


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


def test_a_role_may_have_a_server_of_its_own_and_gets_no_other_ones_key() -> None:
    shared = {"SIMULATOR_LLM_BASE": "http://a/v1", "SIMULATOR_LLM_KEY": "ka", "SIMULATOR_LLM_MODEL": "m"}
    assert settings.read(shared).engine_of("judge") == Engine("http://a/v1", "ka", "m")
    named = settings.read({**shared, "SIMULATOR_JUDGE_MODEL": "big"})
    assert named.engine_of("judge") == Engine("http://a/v1", "ka", "big") and named.engine_of("author").model == "m"
    apart = settings.read({**shared, "SIMULATOR_JUDGE_BASE": "http://b/v1"})
    assert apart.engine_of("judge") == Engine("http://b/v1", "", "m")
    assert settings.read({**shared, "SIMULATOR_JUDGE_KEY": "kb"}).engine_of("judge") == Engine("http://a/v1", "kb", "m")


@pytest.mark.parametrize("who", ["llm", "judge"])
def test_a_key_of_the_environment_goes_to_no_address_of_the_app(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    monkeypatch.setenv("SIMULATOR_DATA", str(tmp_path))
    monkeypatch.setenv(f"SIMULATOR_{who.upper()}_KEY", "secret")
    settings.keep(tmp_path, {f"{each}_base": "http://elsewhere/v1" for each in ("llm", who)} | {"llm_model": "m"})
    now = settings.read()
    assert now.engine_of(who) == Engine("", "secret", "m") and f"{who}_base" in settings.fixed()


def test_a_roles_key_is_forgotten_when_the_address_that_it_went_to_changes(tmp_path: Path) -> None:
    settings.keep(tmp_path, {"llm_base": "http://a/v1", "judge_key": "secret", "judge_model": "m"})
    settings.keep(tmp_path, {"llm_base": "http://a/v1", "judge_model": "n"})
    assert settings.kept(tmp_path)["judge_key"] == "secret"
    settings.keep(tmp_path, {"llm_base": "http://b/v1", "judge_model": "n"})
    assert "judge_key" not in settings.kept(tmp_path)


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
