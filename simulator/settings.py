"""The settings: the only reader of the environment."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from simulator.core.errors import SimulatorError

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Settings:
    """Where things lie and which engines to use; every field has an environment variable SIMULATOR_<FIELD>."""

    content: Path = ROOT
    data: Path = ROOT / "data"
    models: Path = ROOT / "data" / "models"
    voice: str = "auto"
    ears: str = "whisper"
    whisper: str = ""
    beam: int = 5
    threads: int = 1
    api_base: str = ""
    api_key: str = ""
    speech_model: str = "tts-1"
    ears_model: str = "whisper-1"
    agent_number: str = "1023"
    llm_base: str = ""
    llm_key: str = ""
    llm_model: str = ""
    customer_model: str = ""
    judge_model: str = ""
    author_model: str = ""

    def model_of(self, role: str) -> str:
        """The language model of a role (customer, judge, author), or the one for all; empty when there is none."""
        return str(getattr(self, f"{role}_model")) or self.llm_model


_CHOICES = {"voice": ("auto", "kokoro", "espeak", "openai"), "ears": ("whisper", "openai")}


KEPT = ("llm_base", "llm_key", "llm_model", "customer_model", "judge_model", "author_model")
"""What may also be set in the app, and then lies in the data folder; the environment goes before it."""


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """Reads the settings; raises SimulatorError for a value that cannot be. Without an environment given, the machine's
    own and what was set in the app."""
    source = os.environ if environment is None else environment
    given = {name.removeprefix("SIMULATOR_").lower(): value for name, value in source.items() if name.startswith("SIMULATOR_")}
    fields = Settings.__dataclass_fields__
    values: dict[str, object] = {}
    for name, value in given.items():
        if name in fields and value != "":
            values[name] = _convert(name, value)
    if "data" in values and "models" not in values:
        values["models"] = Path(str(values["data"])) / "models"
    made = Settings(**values)  # type: ignore[arg-type]
    if environment is not None:
        return made
    return replace(made, **{name: value for name, value in kept(made.data).items() if name not in values})


def tongue(environment: Mapping[str, str] | None = None) -> str:
    """The language that the terminal asks for, by LC_ALL, LC_MESSAGES or LANG: zh or en."""
    source = os.environ if environment is None else environment
    asked = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := source.get(name))), "")
    return "zh" if asked.lower().startswith("zh") else "en"


def kept(data: Path) -> dict[str, str]:
    """What was set in the app; nothing where the file is missing or broken."""
    try:
        found = json.loads((data / "engines.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {name: str(found[name]) for name in KEPT if found.get(name)} if isinstance(found, dict) else {}


def keep(data: Path, values: Mapping[str, str]) -> None:
    """Keeps what was set in the app, readable by its owner alone; a new address forgets the old key unless it is given."""
    old = kept(data)
    new = {name: values.get(name, "").strip() for name in KEPT}
    if not new["llm_key"] and new["llm_base"] == old.get("llm_base", ""):
        new["llm_key"] = old.get("llm_key", "")
    data.mkdir(parents=True, exist_ok=True)
    fresh = data / "engines.json.new"
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(new, file)
    fresh.replace(data / "engines.json")


def _convert(name: str, value: str) -> object:
    if name in _CHOICES and value not in _CHOICES[name]:
        raise SimulatorError(f"SIMULATOR_{name.upper()}={value}", f"Use one of {', '.join(_CHOICES[name])}.")
    if name in ("content", "data", "models"):
        return Path(value).expanduser().resolve()
    if name in ("beam", "threads"):
        if not value.isdigit() or not 1 <= int(value) <= 16:
            raise SimulatorError(f"SIMULATOR_{name.upper()}={value}", "Use a whole number from 1 to 16.")
        return int(value)
    return value
