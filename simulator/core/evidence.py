"""What a check reads and what it finds: the case, the words that prove it, and how cues are gathered and graded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from simulator.core.call import Call, Turn
from simulator.core.duties import Shown, breached
from simulator.core.mood import Mood
from simulator.core.promises import Promise
from simulator.core.rubric import Check
from simulator.core.scenario import Duty, Scenario

_HARSH = (
    "belittle",
    "blame_customer",
    "command",
    "counter_question",
    "deny",
    "discriminate",
    "hide_behind_rule",
    "insult",
    "obstruct_complaint",
    "rush",
    "threaten",
)
_HARSH_FROM = 0.6
"""Beside a harsh cue a question does not care and a 您 or "sir" does not honour; a guess less sure is not held against anyone."""


@dataclass(frozen=True)
class Evidence:
    """Words in the transcript that prove a verdict; `turn` is the turn's index."""

    turn: int
    quote: str


@dataclass(frozen=True)
class Finding:
    """What a check found: `share` of the points (0-1), or None with the reason why it cannot be known.

    `reason` is a key of the interface's words, so that it can be told in any language.
    """

    share: float | None
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""
    fatal: tuple[tuple[str, Evidence | None], ...] = ()
    missed: tuple[Duty, ...] = ()


@dataclass(frozen=True)
class Case:
    """All that a check may read: the call, the moods after each turn, and the scenario if there is one.

    `spoken` are the agent's promises, held against the policy facts.
    """

    call: Call
    moods: tuple[Mood, ...]
    scenario: Scenario | None
    spoken: tuple[Promise, ...] = ()

    @cached_property
    def broken(self) -> tuple[Evidence, ...]:
        """The words that promised something wrong or too much."""
        wrong = (p for p in self.spoken if p.verdict in ("wrong", "over_promise"))
        return tuple(Evidence(p.turn, p.commitment.quote) for p in wrong)

    @cached_property
    def done_wrong(self) -> dict[str, tuple[Shown, ...]]:
        """What the case forbids and was done, by duty."""
        return breached(self.scenario.must_not, self.call.turns, self.spoken) if self.scenario else {}

    @cached_property
    def agent(self) -> tuple[Turn, ...]:
        """The agent's turns that have words."""
        return tuple(turn for turn in self.call.agent_turns() if turn.text.strip())


def cued(turns: Iterable[Turn], cues: Sequence[str], sure: float = 0.0) -> list[tuple[Turn, Evidence, str]]:
    """The turns that show one of the cues at least so sure, with the words that do, and the cue."""
    return [
        (turn, Evidence(turn.index, cue.quote), cue.cue)
        for turn in turns
        for cue in turn.cues
        if cue.cue in cues and cue.confidence >= sure
    ]


def graded(amount: float, check: Check) -> float:
    """The share of points for an amount: all, half or none."""
    if amount >= check.full:
        return 1.0
    return 0.5 if check.half is not None and amount >= check.half else 0.0


def window(check: Check, case: Case) -> tuple[Turn, ...]:
    """The agent's turns that a check looks at: the first or the last few, or all."""
    turns = case.agent
    if check.first is not None:
        turns = turns[: check.first]
    if check.last is not None:
        turns = turns[-check.last :]
    return turns


def civil(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """The turns in which nothing harsh is said to the customer."""
    return tuple(turn for turn in turns if not cued([turn], _HARSH, _HARSH_FROM))


def proof(shown: Shown) -> Evidence:
    """The words that show a duty, as evidence."""
    return Evidence(shown.turn.index, shown.quote)
