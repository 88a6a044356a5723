"""A scenario: who calls, what they know, how they feel, what a right answer is, and the script they follow."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from simulator.core.cues import CUES, TIMED
from simulator.core.text import compiled

Lang = Literal["zh", "en"]
Mark = Literal["courtesy", "empathy", "competence", "technique"]
MARKS: tuple[Mark, ...] = ("courtesy", "empathy", "competence", "technique")
Band = Literal["calm", "tense", "angry"]
Outcome = Literal["solved", "calmed", "escalated", "hung_up", "agent_hung_up"]
Topic = Literal[
    "bill",
    "outage",
    "disconnection",
    "damage",
    "metering",
    "connection",
    "transfer",
    "complaint",
    "safety",
    "renewables",
    "privacy",
    "service",
]
CustomerType = Literal[
    "angry",
    "abusive",
    "crying",
    "threatening",
    "talkative",
    "silent",
    "expert",
    "elderly",
    "enterprise",
    "repeat",
    "claimant",
    "favour",
    "foreign",
]


class Content(BaseModel):
    """Base of everything people author: frozen, and an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _regex(pattern: str) -> str:
    try:
        compiled(pattern)
    except re.error as error:
        raise ValueError(f"not a regular expression: {error}") from error
    return pattern


def _cue(cue: str) -> str:
    if cue not in CUES | TIMED:
        raise ValueError(f"unknown cue {cue!r}")
    return cue


def _listed(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


def _lines(value: Any) -> Any:
    return {"calm": value} if isinstance(value, (str, list, tuple)) else value


Pattern = Annotated[str, AfterValidator(_regex)]
CueId = Annotated[str, AfterValidator(_cue)]
Ids = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Cues = Annotated[tuple[CueId, ...], BeforeValidator(_listed)]
Patterns = Annotated[tuple[Pattern, ...], BeforeValidator(_listed)]
Unit = Annotated[float, Field(ge=0, le=1)]


class Says(Content):
    """What is said, as variants by mood; a plain list serves every mood."""

    calm: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    tense: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    angry: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()

    def variants(self, band: Band) -> tuple[str, ...]:
        """The lines for a mood, or for the nearest mood that has any."""
        order: dict[Band, tuple[Band, ...]] = {
            "calm": ("calm", "tense", "angry"),
            "tense": ("tense", "calm", "angry"),
            "angry": ("angry", "tense", "calm"),
        }
        return next((lines for near in order[band] if (lines := getattr(self, near))), ())

    def all_lines(self) -> tuple[str, ...]:
        """Every line of every mood."""
        return (*self.calm, *self.tense, *self.angry)


Spoken = Annotated[Says, BeforeValidator(_lines)]


class VoiceHint(Content):
    """How the persona sounds, independent of any engine (pitch -1..1, pace and loudness around 1)."""

    gender: Literal["female", "male"] = "female"
    pitch: Annotated[float, Field(ge=-1, le=1)] = 0.0
    pace: Annotated[float, Field(ge=0.6, le=1.6)] = 1.0
    loudness: Annotated[float, Field(ge=0.3, le=1.5)] = 1.0


class Persona(Content):
    """The person who calls."""

    name: str
    manner: str
    age: Annotated[int, Field(ge=10, le=100)]
    voice: VoiceHint = VoiceHint()


class Fact(Content):
    """Something the customer knows; told when a question of the agent matches `asked_by` (regexes)."""

    says: Spoken
    asked_by: Patterns = ()
    only_if_asked: bool = True


class PushBack(Content):
    """A wrong claim of the agent (regexes) and the customer's answer to it."""

    claim: str
    mentions: Patterns
    says: Spoken


class Brief(Content):
    """The customer's side of the case."""

    reason: str
    wants: str
    knows: Mapping[str, Fact]
    pushes_back_on: tuple[PushBack, ...] = ()
    gives_up_when: str


class Temperament(Content):
    """Mood at the start (0-1), how strongly it swings, and what this customer is sensitive to.

    A sensitivity multiplies the usual effect of a cue: 2 doubles it, 0 makes the customer deaf to it; `drain` multiplies
    what silence, waiting and turns without substance take away. Whoever
    `cuts_in` does so on the phone line when angry and talked at for long.
    """

    anger: Unit
    trust: Unit
    patience: Unit
    swing: Annotated[float, Field(gt=0, le=3)] = 1.0
    drain: Annotated[float, Field(ge=0, le=4)] = 1.0
    cuts_in: bool = False
    sensitivities: Mapping[CueId, Annotated[float, Field(ge=0, le=4)]] = {}


class ScreenPop(Content):
    """What the desk shows about the caller: a list of rows (label, value) as the centre would show them."""

    number: str
    holder: str
    address: str
    phone: str
    rows: Mapping[str, str] = {}


class Branch(Content):
    """When all conditions given hold, the customer goes to the node `goto`."""

    cue: Cues = ()
    asks: Ids = ()
    mentions: Patterns = ()
    met: Ids = ()
    mood: Ids = ()
    silence: bool | None = None
    heard: Annotated[int, Field(ge=0)] = 0
    goto: str


class Node(Content):
    """A place in the conversation: what the customer says on arrival and where the agent's words lead."""

    says: Spoken
    hears: tuple[Branch, ...] = ()
    otherwise: Spoken = Says()
    ends: Outcome | None = None


class Script(Content):
    """The nodes of a scripted customer and the one to start at."""

    start: str
    nodes: Mapping[str, Node]


NO_SCRIPT = Script(start="", nodes={})


class Duty(Content):
    """Something this case asks for or forbids: shown by any of the cues and any of the mentions in one turn.

    A mention that is denied ("I cannot ...") shows nothing; nor does one in a question if the duty `form` is "tells", one that
    asks for nothing if it is "asks", or one in a sentence with a word of `unless`. `promises` (of a must_not) are facts of
    the policy table: too much promised of one breaks it, the right value never does. A must_not that is a `danger` takes the
    points for safety too. `points` weighs it among the case's duties; a fatal `must` that is missed, or a fatal `must_not` that is done,
    makes the call fail. With `by_turn`, it must come in the
    first so many agent turns.
    """

    id: str
    asks: str
    mark: Mark = "competence"
    shows: Cues = ()
    mentions: Patterns = ()
    unless: Patterns = ()
    form: Literal["any", "tells", "asks"] = "any"
    promises: Ids = ()
    danger: bool = False
    points: Annotated[float, Field(gt=0)] = 1.0
    fatal: bool = False
    by_turn: int | None = None
    advice: str
    better: str
    source: str


class WorkOrder(Content):
    """What a right work order says."""

    category: str
    urgency: Literal["normal", "urgent", "emergency"] = "normal"
    summary: str
    deadline: str


class Limits(Content):
    """When the customer has had enough: agent turns, and unanswered silences."""

    turns: Annotated[int, Field(ge=4, le=80)] = 24
    silences: Annotated[int, Field(ge=1, le=5)] = 3


class Scenario(Content):
    """One difficult call, in one language; without a script only a language model can play the customer.

    Then the agent speaks first, whatever `opens` says.
    """

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: str
    summary: str
    topic: Topic
    customer: CustomerType
    level: Annotated[int, Field(ge=1, le=5)]
    lang: Lang
    company: str
    opens: Literal["agent", "customer"] = "agent"
    persona: Persona
    brief: Brief
    temperament: Temperament
    account: ScreenPop
    work_order: WorkOrder
    rubric: str
    must: tuple[Duty, ...]
    must_not: tuple[Duty, ...] = ()
    reacts: Mapping[CueId, Spoken] = {}
    script: Script = NO_SCRIPT
    limits: Limits = Limits()
    sensitive: bool = False
    sources: tuple[str, ...]


class Manners(Content):
    """How any customer of one language reacts where a scenario says nothing of its own."""

    lang: Lang
    reacts: Mapping[CueId, Spoken]
    silence: Spoken
    repeats: Spoken
    not_done: Spoken
    gives_up: Spoken
    farewell: Spoken
    unheard: Spoken
    cuts_in: Spoken
    hesitates: Spoken = Says()
    """Sounds, not words, of somebody who thinks: they are heard where the voice needs a moment, and no transcript has them."""


class Expectation(Content):
    """What a plan must lead to; ranges are [lowest, highest]."""

    outcome: Annotated[tuple[Outcome, ...], BeforeValidator(_listed)]
    reveals: Ids = ()
    meets: Ids = ()
    misses: Ids = ()
    fatal: Ids = ()
    total: tuple[float, float] = (0, 100)
    anger: tuple[Unit, Unit] = (0, 1)


class Plan(Content):
    """Agent lines played against the customer, and what must come of it; an empty line is a silence."""

    lines: tuple[str, ...]
    expect: Expectation


class Plans(Content):
    """The plans that land with a scenario."""

    good: Plan
    average: Plan
    bad: Plan
