"""The played customer: a model speaks, the core decides how the customer feels, what may be told and when it ends."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from simulator.core import claims, guard
from simulator.core.call import Call, Event, Line
from simulator.core.errors import EngineError
from simulator.core.mood import Mood
from simulator.core.played import Played, ending, fallen, guide
from simulator.core.scenario import Manners, Scenario
from simulator.core.text import breaths, speech_units
from simulator.llm import answers
from simulator.llm.client import ChatClient, Form, Message, Said
from simulator.llm.faults import code
from simulator.llm.prompts import parts

TEMPERATURE = 0.7
_LEAST_BUDGET = 1.0
_MOST_TOKENS = 220
_TEXT = {"type": "string"}
FORM = Form(
    "line",
    {
        "type": "object",
        "properties": {
            "says": _TEXT,
            "reveals": {"type": "array", "items": _TEXT},
            "ends": {"type": "string", "enum": ["", "solved", "calmed", "hung_up"]},
        },
        "required": ["says", "reveals", "ends"],
        "additionalProperties": False,
    },
)
Clause = Callable[[str], None]


class ModelCustomer:
    """Plays any scenario through a chat client; keeps nothing between two lines."""

    def __init__(self, client: ChatClient) -> None:
        self._client = client
        self.name = f"{client.model}"

    def reply(self, scenario: Scenario, manners: Manners, call: Call, mood: Mood, on_clause: Clause | None = None) -> Played:
        """The next line after the agent's last turn: the model's, checked, or the script's; never raises EngineError."""
        scripted = guide(scenario, manners, call)
        if not call.turns[-1].text.strip():
            return Played(scripted)  # nobody said anything: there is nothing to play
        budget = max(_LEAST_BUDGET, self._client.budget / 2 ** fallen(call, engine=True))
        messages = prompt(scenario, call, mood, scripted)
        notes: list[Event] = []
        try:
            line, reasons, said = self._ask(messages, scenario, call, mood, scripted, budget, on_clause)
            if reasons:
                notes.append(_note("replayed", call, said.seconds, reasons))
                messages = [*messages, *_again(said, reasons, scenario)]
                left = max(_LEAST_BUDGET, budget - said.seconds)
                line, reasons, said = self._ask(messages, scenario, call, mood, scripted, left, on_clause)
        except EngineError as error:
            return Played(scripted, (*notes, _note("fell_back", call, 0.0, (code(error),))))
        if reasons:
            return Played(scripted, (*notes, _note("fell_back", call, said.seconds, reasons)))
        return Played(line, tuple(notes))

    def _ask(
        self,
        messages: list[Message],
        scenario: Scenario,
        call: Call,
        mood: Mood,
        scripted: Line,
        budget: float,
        on_clause: Clause | None,
    ) -> tuple[Line, tuple[str, ...], Said]:
        early = _Early(scenario, call, on_clause) if on_clause else None
        said = self._client.ask(messages, FORM, early, TEMPERATURE, _MOST_TOKENS, budget)
        line = _line(said.fields, scenario, call, mood, scripted)
        return line, guard.check(line, scenario, call), said


class _Early:
    """Hands on the first clause of a line once, when it stands and the guard has nothing against it."""

    def __init__(self, scenario: Scenario, call: Call, on_clause: Clause) -> None:
        self._scenario, self._call, self._on_clause, self._done = scenario, call, on_clause, False

    def __call__(self, text: str) -> None:
        pieces = [] if self._done else breaths(answers.so_far(text, "says"), self._scenario.lang)
        if len(pieces) < 2 or speech_units(pieces[1], self._scenario.lang) < 4:
            return
        self._done = True
        if not guard.check(Line(pieces[0]), self._scenario, self._call):
            self._on_clause(pieces[0])


def _line(fields: Any, scenario: Scenario, call: Call, mood: Mood, scripted: Line) -> Line:
    text = " ".join(str(fields["says"]).split()).strip(' "“”「」')
    claimed = [id for id in map(str, fields["reveals"]) if id in claims.may_tell(scenario, call)]
    told = dict.fromkeys((*claims.told(text, scenario), *(id for id in claimed if id in scenario.brief.knows)))
    ends = ending(str(fields["ends"]), mood, scripted.ends, call)
    # The script goes on beneath the play, so that it knows where to take over.
    return Line(text, scripted.node, tuple(id for id in told if id not in call.told), ends, scripted.pushed)


def prompt(scenario: Scenario, call: Call, mood: Mood, scripted: Line) -> list[Message]:
    """The messages for the next line: who the customer is, and the call so far with the stage direction of this turn."""
    part = parts("customer", scenario.lang)
    nothing = part["none"].substitute()
    allowed = claims.may_tell(scenario, call)
    brief, person = scenario.brief, scenario.persona
    knows = "\n".join(f"- {id}: {' / '.join(fact.says.variants('calm')[:1])}" for id, fact in brief.knows.items())
    pushes = "\n".join(f"- {push.claim} → {push.says.variants(mood.band)[0]}" for push in brief.pushes_back_on)
    system = part["system"].substitute(
        company=scenario.company,
        name=person.name,
        age=person.age,
        manner=person.manner,
        reason=brief.reason,
        wants=brief.wants,
        gives_up_when=brief.gives_up_when,
        knows=knows or nothing,
        pushes=pushes or nothing,
        level=part[f"level-{scenario.level}"].substitute(),
    )
    turn = part["turn"].substitute(
        transcript=_quoted(call),
        mood=part[mood.band].substitute(),
        anger=round(100 * mood.anger),
        trust=round(100 * mood.trust),
        patience=round(100 * mood.patience),
        open=", ".join(id for id in brief.knows if id in allowed) or nothing,
        closed=", ".join(id for id in brief.knows if id not in allowed) or nothing,
        direction=_direction(scenario, call, scripted),
    )
    return [{"role": "system", "content": system}, {"role": "user", "content": turn}]


def _direction(scenario: Scenario, call: Call, scripted: Line) -> str:
    """Where the script takes the call, when it moves on or ends."""
    part = parts("customer", scenario.lang)
    if scripted.ends is not None:
        return part["ending"].substitute(line=scripted.text)
    moved = scripted.node is not None and scripted.node != call.node
    return part["guide"].substitute(line=scripted.text) if moved or scripted.pushed else ""


def _quoted(call: Call) -> str:
    """The turns as JSON lines; angle brackets and line breaks cannot get out of their quotes."""
    rows = (json.dumps({turn.speaker: turn.text}, ensure_ascii=False) for turn in call.turns)
    return "\n".join(rows).replace("<", "\\u003c").replace(">", "\\u003e")


def _again(said: Said, reasons: tuple[str, ...], scenario: Scenario) -> list[Message]:
    part = parts("customer", scenario.lang)
    why = ("；" if scenario.lang == "zh" else "; ").join(part[f"reason-{reason}"].substitute() for reason in reasons)
    told = json.dumps(dict(said.fields), ensure_ascii=False)
    return [{"role": "assistant", "content": told}, {"role": "user", "content": part["again"].substitute(reasons=why)}]


def _note(kind: Any, call: Call, seconds: float, reasons: tuple[str, ...]) -> Event:
    return replace(Event(kind, 0.0, round(seconds, 3), len(call.turns)), detail=" ".join(reasons))
