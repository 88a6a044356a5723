"""What coaching reads of a call, a tip, and the trial of a sentence in the place of another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from simulator.core import claims
from simulator.core.call import Call, Turn
from simulator.core.cues import Cue, CueBook
from simulator.core.duties import breached, met
from simulator.core.promises import Promise
from simulator.core.rubric import Rubric
from simulator.core.scenario import Duty, Scenario
from simulator.core.scoring import Score
from simulator.core.text import occurs


@dataclass(frozen=True)
class Tip:
    """One thing to do differently: `said` in a turn, why not, and what to say there.

    `cost` weighs it, at least the points of the total that it takes. `duty` is what this case asks or forbids, where the
    criterion is only that its duties are done; `by_model` says that a model wrote it (see core.coached).
    """

    about: str
    turn: int
    said: str
    why: str
    better: str
    source: str
    cost: float
    duty: str = ""
    by_model: bool = False


def one_sentence(one: Tip, other: Tip) -> bool:
    """Whether two tips are about the same words of a turn, or one about a part of the other's."""
    return one.turn == other.turn and (occurs(one.said, other.said) or occurs(other.said, one.said))


@dataclass(frozen=True)
class Trial:
    """How other words would have been heard and graded: the cues of a text, the score and the promises of a call."""

    read: Callable[[str], Sequence[Cue]]
    grade: Callable[[Call], tuple[Score, tuple[Promise, ...]]]


@dataclass(frozen=True)
class Case:
    """What coaching reads; without a trial no sentence can be tried out, and the words alone are tested."""

    call: Call
    rubric: Rubric
    score: Score
    promises: tuple[Promise, ...]
    book: CueBook
    scenario: Scenario | None
    trial: Trial | None = None

    @cached_property
    def said(self) -> tuple[Turn, ...]:
        """The trainee's turns that have words."""
        return tuple(turn for turn in self.call.agent_turns() if turn.text.strip())

    def before(self, turn: Turn) -> Turn | None:
        """What the customer said just before a turn."""
        return next((t for t in reversed(self.call.turns) if t.speaker == "customer" and t.index < turn.index), None)

    def following(self, turn: Turn) -> Turn | None:
        """The trainee's next turn."""
        return next((t for t in self.said if t.index > turn.index), None)

    @cached_property
    def truth(self) -> str:
        """Everything that the author says of this case, and the agent's own number."""
        if self.scenario is None:
            return self.call.agent_number
        case, order = self.scenario, self.scenario.work_order
        told = [claims.truth(case), case.company, order.category, order.summary, order.deadline, self.call.agent_number]
        told += [text for duty in (*case.must, *case.must_not) for text in (duty.asks, duty.advice, duty.better)]
        return "\n".join(told)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers that the author knows."""
        return claims.numbers(self.truth, self.call.lang)

    def told(self, turn: Turn) -> str:
        """What both have said up to a turn, and in it."""
        return "\n".join(t.text for t in self.call.turns if t.index <= turn.index)

    def read(self, text: str) -> Sequence[Cue]:
        """The cues of a text; none where nobody can be asked."""
        return self.trial.read(text) if self.trial else ()

    def duties(self, criterion: str) -> list[Duty]:
        """The duties of the case that cost a criterion points: those not done, or those forbidden and done; the weightiest first."""
        check = next(c.check for c in self.rubric.criteria if c.id == criterion)
        if self.scenario is None or check.kind not in ("duties", "forbidden"):
            return []
        if check.kind == "forbidden":
            broken = breached(self.scenario.must_not, self.call.turns, self.promises)
            found = [duty for duty in self.scenario.must_not if duty.id in broken]
        else:
            done = met(self.scenario.must, self.call.turns)
            mine = (duty for duty in self.scenario.must if check.mark is None or duty.mark == check.mark)
            found = [duty for duty in mine if duty.id not in done]
        return sorted(found, key=lambda duty: (-duty.fatal, -duty.points))

    def instead(self, turn: Turn, said: str, better: str) -> Call:
        """The call in which one sentence of a turn was said otherwise."""
        text = turn.text.replace(said, better, 1)
        new = replace(turn, text=text, cues=tuple(self.read(text)))
        return replace(self.call, turns=tuple(new if t.index == turn.index else t for t in self.call.turns))
