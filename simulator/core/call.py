"""A call: a list of turns that only grows; everything else is read off it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from simulator.core.cues import Cue
from simulator.core.ports import Word
from simulator.core.scenario import Outcome

Speaker = Literal["agent", "customer"]
Mode = Literal["training", "exam"]


@dataclass(frozen=True)
class Marks:
    """Moments of a turn, in seconds since the call began; None where nobody measured."""

    heard_end: float | None = None
    understood: float | None = None
    replied: float | None = None
    voiced: float | None = None

    @property
    def wait(self) -> float | None:
        """Seconds from the end of the agent's speech to the customer's first sound."""
        if self.heard_end is None or self.voiced is None:
            return None
        return max(0.0, self.voiced - self.heard_end)


@dataclass(frozen=True)
class Turn:
    """One thing said; `start` and `end` are seconds since the call began, None when unknown."""

    index: int
    speaker: Speaker
    text: str
    start: float | None = None
    end: float | None = None
    cues: tuple[Cue, ...] = ()
    tones: frozenset[str] = frozenset()
    node: str | None = None
    reveals: tuple[str, ...] = ()
    recording: str | None = None
    words: tuple[Word, ...] = ()
    marks: Marks = Marks()
    voiced: float | None = None
    pushed: str | None = None
    interrupted: bool = False
    by: str = ""
    """The supervisor who typed it for the trainee or for the customer; empty for their own words."""

    def shows(self, *cues: str) -> bool:
        """Whether any of these cues was read in the turn and is believed."""
        return any(cue.cue in cues and cue.believed for cue in self.cues)


EventKind = Literal[
    "rang",
    "answered",
    "held",
    "talked_over",
    "cut_in",
    "lost",
    "back",
    "engine_failed",
    "whispered",
    "joined",
    "took_over",
    "replayed",
    "fell_back",
    "voided",
    "counted",
]


@dataclass(frozen=True)
class Event:
    """Something that happened on the line beside the words: `at` and `seconds` since the call began, `turn` if it has one."""

    kind: EventKind
    at: float
    seconds: float = 0.0
    turn: int | None = None
    detail: str = ""


@dataclass(frozen=True)
class Call:
    """A practice call, or the transcript of a real one (then `scenario` may be empty)."""

    id: str
    scenario: str
    fingerprint: str
    agent: str
    lang: str
    started: datetime
    turns: tuple[Turn, ...] = ()
    mode: Mode = "training"
    played_by: str = "script"
    seed: int = 0
    outcome: Outcome | None = None
    ended: datetime | None = None
    void: str | None = None
    agent_number: str = ""
    events: tuple[Event, ...] = ()

    @property
    def ringing(self) -> bool:
        """Whether the phone rang and nobody has answered it yet."""
        kinds = {event.kind for event in self.events}
        return "rang" in kinds and "answered" not in kinds

    def seconds_of(self, kind: EventKind) -> float:
        """The sum of the seconds of all events of a kind."""
        return sum(event.seconds for event in self.events if event.kind == kind)

    def agent_turns(self) -> tuple[Turn, ...]:
        """What the trainee said, silences included; not what a supervisor typed for them."""
        return tuple(turn for turn in self.turns if turn.speaker == "agent" and not turn.by)

    def customer_turns(self) -> tuple[Turn, ...]:
        """What the customer said."""
        return tuple(turn for turn in self.turns if turn.speaker == "customer")

    def with_turn(self, turn: Turn) -> "Call":
        """The call with one more turn."""
        return replace(self, turns=(*self.turns, turn))

    @property
    def node(self) -> str | None:
        """The place in the script, read off the customer's last turn."""
        return next((t.node for t in reversed(self.turns) if t.speaker == "customer" and t.node), None)

    @property
    def told(self) -> frozenset[str]:
        """The facts the customer has told so far."""
        return frozenset(fact for turn in self.turns for fact in turn.reveals)


@dataclass(frozen=True)
class Line:
    """What the customer says next; `ends` closes the call."""

    text: str
    node: str | None = None
    reveals: tuple[str, ...] = ()
    ends: Outcome | None = None
    pushed: str | None = None
