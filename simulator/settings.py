"""The settings: the only reader of the environment."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from simulator.core.errors import SimulatorError

ROOT = Path(__file__).resolve().parent.parent


ROLES = ("customer", "judge", "author")
"""What language models do: play the customer, judge calls, write sentences."""


@dataclass(frozen=True)
class Engine:
    """Where a language model is reached, with which key, and its name there (empty when there is none)."""

    base: str
    key: str
    model: str


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
    customer_base: str = ""
    customer_key: str = ""
    customer_model: str = ""
    judge_base: str = ""
    judge_key: str = ""
    judge_model: str = ""
    author_base: str = ""
    author_key: str = ""
    author_model: str = ""

    def engine_of(self, role: str) -> Engine:
        """The language model of a role: what it leaves empty is that of all roles, but a key never goes to another address."""
        base, key, model = (str(getattr(self, f"{role}_{field}")) for field in ("base", "key", "model"))
        return Engine(base or self.llm_base, key if key or base else self.llm_key, model or self.llm_model)


_CHOICES = {"voice": ("auto", "kokoro", "espeak", "openai"), "ears": ("whisper", "openai")}


KEPT = tuple(f"{who}_{field}" for who in ("llm", *ROLES) for field in ("base", "key", "model"))
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
    return replace(made, **{name: value for name, value in kept(made.data).items() if name not in fixed(source)})


def fixed(environment: Mapping[str, str] | None = None) -> frozenset[str]:
    """What of KEPT the environment decides: what it names, and the address that a key it names would go to."""
    source = os.environ if environment is None else environment
    named = {name for name in KEPT if source.get(f"SIMULATOR_{name.upper()}")}
    keyed = {name.removesuffix("_key") for name in named if name.endswith("_key")}
    bases = {f"{who}_base" for who in keyed}
    shared = {"llm_base"} if any(f"{who}_base" not in named for who in keyed) else set[str]()
    return frozenset(named | bases | shared)


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
    for who in ("llm", *ROLES):
        if not new[f"{who}_key"] and _address(new, who) == _address(old, who):
            new[f"{who}_key"] = old.get(f"{who}_key", "")
    data.mkdir(parents=True, exist_ok=True)
    fresh = data / "engines.json.new"
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(new, file)
    fresh.replace(data / "engines.json")


def _address(values: Mapping[str, str], who: str) -> str:
    return values.get(f"{who}_base") or values.get("llm_base", "")


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
