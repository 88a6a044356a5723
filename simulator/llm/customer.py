"""The played customer: a model speaks, the core decides how the customer feels, what may be told and when it ends."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from simulator.core import guard, telling
from simulator.core.call import Call, Event, EventKind, Line
from simulator.core.errors import EngineError
from simulator.core.mood import Mood
from simulator.core.played import OnClause, Played, ending, fallen, guide
from simulator.core.scenario import Manners, Scenario
from simulator.core.text import breaths, speech_units, squash
from simulator.llm import answers, quoted
from simulator.llm.client import ChatClient, Form, Message
from simulator.llm.faults import code
from simulator.llm.prompts import parts

TEMPERATURE = 0.7
_LEAST_SHARE = 4
"""The budget of a turn never falls below this part of it, so that a server that has recovered is noticed."""
_LEAST_AGAIN = 0.5
"""Seconds below which a second line is not asked for: it would not come in time."""
_MOST_TOKENS = 220
_SHOWN = 300
"""Characters of a line without end that the model is shown again."""
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


class ModelCustomer:
    """Plays any scenario through a chat client; keeps nothing between two lines."""

    def __init__(self, client: ChatClient, clock: Callable[[], float] = time.monotonic) -> None:
        self._client, self._clock = client, clock
        self.name = client.model

    def reply(self, scenario: Scenario, manners: Manners, call: Call, mood: Mood, on_clause: OnClause | None = None) -> Played:
        """The next line after the agent's last turn: the model's, checked, or the script's; never raises EngineError.

        All of it stays within the client's budget, which is halved, twice at most, with every turn in a row that the
        engine has failed.
        """
        scripted = guide(scenario, manners, call)
        if not call.turns[-1].text.strip():
            return Played(scripted)  # nobody said anything: there is nothing to play
        take = _Take(scenario, call, mood, scripted, on_clause)
        began = self._clock()
        end = began + self._client.budget / min(_LEAST_SHARE, 2 ** fallen(call, engine=True))
        messages, notes = prompt(scenario, call, mood, scripted), []
        while True:
            tried = self._try(take, messages, end - self._clock())
            if tried.line is not None:
                return Played(tried.line, tuple(notes))
            if notes or not tried.again or end - self._clock() < _LEAST_AGAIN:
                break
            notes.append(_note("replayed", call, self._clock() - began, tried.reasons))
            messages = [*messages, *take.again(tried)]
        return Played(take.fall_back(), (*notes, _note("fell_back", call, self._clock() - began, tried.reasons)))

    def _try(self, take: "_Take", messages: list[Message], budget: float) -> "_Tried":
        """One line of the model, held against the guard."""
        try:
            said = self._client.ask(messages, FORM, take.listen, TEMPERATURE, _MOST_TOKENS, budget, lambda: bool(take.begun))
        except _TooLong as speech:
            return _Tried(None, ("length",), True, {"says": str(speech), "reveals": [], "ends": ""})
        except EngineError as error:
            # What fails on the wire is tried again there, until the beginning is being spoken.
            return _Tried(None, (code(error),), bool(take.begun) and error.retryable)
        line = take.line(said.fields)
        reasons = guard.check(line, take.scenario, take.call)
        if take.last and not said.fields["ends"]:
            reasons = (*reasons, "last")  # the call ends with it, and the model knows nothing of that
        return _Tried(None, reasons, True, said.fields) if reasons else _Tried(line)


class _TooLong(Exception):
    """The model goes on and on: nobody waits for its end."""


@dataclass(frozen=True)
class _Tried:
    """What became of a try: a line that may be spoken, or the reasons why not, and whether to ask once more."""

    line: Line | None
    reasons: tuple[str, ...] = ()
    again: bool = False
    fields: Mapping[str, Any] | None = None


class _Take:
    """One line in the making; `begun` is the clause that is being spoken already, with which the line has to begin."""

    def __init__(self, scenario: Scenario, call: Call, mood: Mood, scripted: Line, on_clause: OnClause | None) -> None:
        self.scenario, self.call, self._mood, self._scripted = scenario, call, mood, scripted
        self._on_clause, self.begun = on_clause, ""

    @property
    def last(self) -> bool:
        """Whether the script ends the call with this line."""
        return self._scripted.ends is not None

    def listen(self, text: str) -> None:
        """Hands on the first clause once, when it stands and the guard has nothing against it; raises _TooLong."""
        lang, says = self.scenario.lang, answers.as_speech(answers.so_far(text, "says"))
        if speech_units(says, lang) > 2 * guard.LONGEST[lang]:
            raise _TooLong(says[:_SHOWN])
        first = first_clause(says, lang) if self._on_clause else ""
        if not first:
            return
        on_clause, self._on_clause = self._on_clause, None
        if on_clause is not None and guard.may_begin(first, self.scenario, self.call):
            self.begun = first if on_clause(first) else ""

    def line(self, fields: Mapping[str, Any]) -> Line:
        """The line of an answer, with what the core decides of it."""
        text = self._joined(answers.as_speech(str(fields["says"])))
        claimed = [id for id in map(str, fields["reveals"]) if id in telling.may_tell(self.scenario, self.call)]
        told = (*telling.told(text, self.scenario), *(id for id in claimed if id in self.scenario.brief.knows))
        ends = ending(str(fields["ends"]), self._mood, self._scripted.ends, self.call)
        # The script goes on beneath the play, so that it knows where to take over.
        return Line(text, self._scripted.node, self._new(told), ends, self._scripted.pushed)

    def fall_back(self) -> Line:
        """The script's line; after a clause that has been spoken it goes on from there."""
        if not self.begun:
            return self._scripted
        told = (*telling.told(self.begun, self.scenario), *self._scripted.reveals)
        text = self._joined(self._scripted.text)
        return Line(text, self._scripted.node, self._new(told), self._scripted.ends, self._scripted.pushed)

    def again(self, tried: _Tried) -> list[Message]:
        """What was said and what is wrong with it, for the second try."""
        part, lang = parts("customer", self.scenario.lang), self.scenario.lang
        asks = []
        if tried.fields is not None:
            why = ("；" if lang == "zh" else "; ").join(part[f"reason-{reason}"].substitute() for reason in tried.reasons)
            asks.append(part["again"].substitute(reasons=why))
        if self.begun:
            asks.append(part["begun"].substitute(begun=self.begun))
        told = json.dumps(dict(tried.fields or {"says": self.begun}), ensure_ascii=False)
        return [{"role": "assistant", "content": told}, {"role": "user", "content": "\n".join(asks)}]

    def _joined(self, text: str) -> str:
        """The text behind the clause that has been spoken, which is not said twice."""
        if not self.begun or text.startswith(self.begun):
            return text
        rest = _behind(self.begun, text)
        return self.begun + ("" if self.scenario.lang == "zh" or not rest else " ") + rest

    def _new(self, told: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(id for id in dict.fromkeys(told) if id not in self.call.told)


def first_clause(says: str, lang: str) -> str:
    """The first clause of what has come of a line, once it stands: when something follows it. Empty before."""
    pieces = breaths(says, lang)
    return pieces[0].strip() if len(pieces) >= 2 and speech_units(pieces[1], lang) >= 4 else ""


def _behind(begun: str, text: str) -> str:
    """What follows in the text when it begins with the same words but for the punctuation; else all of it."""
    head = squash(begun)
    for at in range(1, len(text) + 1):
        if squash(text[:at]) == head:
            return text[at:].lstrip(" ，,。.！!？?；;：:…")
    return text


def prompt(scenario: Scenario, call: Call, mood: Mood, scripted: Line) -> list[Message]:
    """The messages for the next line: who the customer is, and the call so far with the stage direction of this turn."""
    part = parts("customer", scenario.lang)
    nothing = part["none"].substitute()
    allowed = telling.may_tell(scenario, call)
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
        address=scenario.account.address,
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
    """Where the script takes the call, when it moves on or ends, and when the line has to be short."""
    part = parts("customer", scenario.lang)
    if scripted.ends is not None:
        return part["ending"].substitute(line=scripted.text)
    moved = scripted.node is not None and scripted.node != call.node
    short = part["short"].substitute() if guard.has_to_be_short(call, scenario.lang) else ""
    return "\n".join(filter(None, (part["guide"].substitute(line=scripted.text) if moved or scripted.pushed else "", short)))


def _quoted(call: Call) -> str:
    """The turns as JSON lines; angle brackets and line breaks cannot get out of their quotes."""
    return "\n".join(quoted.words({turn.speaker: turn.text}) for turn in call.turns)


def _note(kind: EventKind, call: Call, seconds: float, reasons: tuple[str, ...]) -> Event:
    return Event(kind, 0.0, round(seconds, 3), len(call.turns), " ".join(reasons))
