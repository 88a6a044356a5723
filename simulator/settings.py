"""The settings: the only reader of the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
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
    threads: int = 2
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


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """Reads the settings; raises SimulatorError for a value that cannot be."""
    source = os.environ if environment is None else environment
    given = {name.removeprefix("SIMULATOR_").lower(): value for name, value in source.items() if name.startswith("SIMULATOR_")}
    fields = Settings.__dataclass_fields__
    values: dict[str, object] = {}
    for name, value in given.items():
        if name in fields and value != "":
            values[name] = _convert(name, value)
    if "data" in values and "models" not in values:
        values["models"] = Path(str(values["data"])) / "models"
    return Settings(**values)  # type: ignore[arg-type]


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
