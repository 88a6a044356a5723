"""The played customer: what the core decides and the model does not, and what a call's record keeps of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from simulator.core import dialogue, duties
from simulator.core import mood as moods
from simulator.core.call import Call, Event, Line
from simulator.core.mood import Mood
from simulator.core.scenario import Manners, Outcome, Says, Scenario

MODEL = "model"
"""What `Call.played_by` says of a customer whom a language model plays."""
SPOILT = ("engine", "drift", "fact", "unwinnable")
"""How a simulator spoils a call: its model fails, leaves the part, tells what is not so, or leaves no way to do it right."""
_ROW = 3


@dataclass(frozen=True)
class Played:
    """The customer's next line, and what happened while it was found (kinds "replayed" and "fell_back", no words)."""

    line: Line
    events: tuple[Event, ...] = ()


OnClause = Callable[[str], bool]
"""Takes the first clause of a line; True when it is being spoken from now on and cannot be taken back."""


class PlayedCustomer(Protocol):
    """A customer whom a model plays; keeps nothing between two lines."""

    def reply(self, scenario: Scenario, manners: Manners, call: Call, mood: Mood, on_clause: OnClause | None = None) -> Played:
        """The next line after the agent's last turn; a model that fails is replaced, so that a line always comes.

        `on_clause` is given the first clause as soon as it stands and has passed the guard. When it answers True the clause
        is spoken, and the line that comes begins with it; otherwise the line may still be another.
        """
        ...


def taken_by(scenario: Scenario, played_by: str) -> Scenario:
    """The scenario as it is in a call: a played customer's mood goes by the level."""
    if played_by != MODEL:
        return scenario
    return scenario.model_copy(update={"temperament": moods.of_level(scenario.temperament, scenario.level)})


def guide(scenario: Scenario, manners: Manners, call: Call) -> Line:
    """What the script would answer now: where the call goes, whether it ends, and the words to fall back on."""
    if scenario.script.nodes:
        return dialogue.reply(scenario, manners, call)
    return _without_script(scenario, manners, call)


def _without_script(scenario: Scenario, manners: Manners, call: Call) -> Line:
    feeling = moods.latest(scenario.temperament, call.turns)
    silences = sum(1 for turn in call.agent_turns() if not turn.text.strip())
    spent = feeling.patience <= 0.03 or feeling.anger >= 0.97 or len(call.agent_turns()) >= scenario.limits.turns
    if spent or silences >= scenario.limits.silences:
        return Line(_least_said(manners.gives_up, feeling, call), ends="hung_up")
    quiet = not call.turns[-1].text.strip()
    return Line(_least_said(manners.silence if quiet else manners.repeats, feeling, call))


def _least_said(says: Says, feeling: Mood, call: Call) -> str:
    said = [turn.text for turn in call.customer_turns()]
    return min(says.variants(feeling.band), key=lambda line: sum(line in text for text in said))


def ending(proposed: str, feeling: Mood, scripted: Outcome | None, call: Call) -> Outcome | None:
    """How the call ends with this line, if it does: as the script says, else as the model proposes and the mood allows."""
    if scripted is not None:
        return scripted
    last = call.turns[-1] if call.turns else None
    helped = last is not None and last.shows(
        "commit_next_step", "anything_else", "close", "check_understanding", "invite_rating"
    )
    allowed: dict[Outcome, bool] = {
        "solved": feeling.band == "calm" and feeling.trust >= 0.55 and helped,
        "calmed": feeling.band == "calm" and helped,
        "hung_up": feeling.patience < 0.2 or feeling.anger >= 0.85,
    }
    return next((outcome for outcome, true in allowed.items() if outcome == proposed and true), None)


def fallen(call: Call, engine: bool = False) -> int:
    """How many of the customer's latest turns in a row were fall-backs; only those for which the engine is to blame."""
    events = {e.turn: e for e in call.events if e.kind == "fell_back" and (not engine or "engine" in e.detail)}
    count = 0
    for turn in reversed(call.customer_turns()):
        if turn.index not in events:
            break
        count += 1
    return count


def spoilt(scenario: Scenario, call: Call) -> str | None:
    """How the simulator has spoilt this call (one of SPOILT), or None.

    Without a script to go on, three fall-backs in a row do; a call that the customer ended is unwinnable when they hung up
    although everything that the case asks was done, or kept to themselves what they were asked twice.
    """
    if call.played_by != MODEL:
        return None
    if not scenario.script.nodes and fallen(call) >= _ROW:
        return "engine" if fallen(call, engine=True) >= _ROW else "drift"
    return "unwinnable" if call.outcome == "hung_up" and _unwinnable(scenario, call) else None


def _unwinnable(scenario: Scenario, call: Call) -> bool:
    said = [turn for turn in call.agent_turns() if turn.text.strip()]
    if len(said) < len(call.agent_turns()) or len(said) >= scenario.limits.turns:
        return False  # silence and endless talk are lost by the trainee
    done, wrong = duties.met(scenario.must, call.turns), duties.breached(scenario.must_not, call.turns)
    kept_back = any(
        sum(dialogue.mentions(fact.asked_by, turn.text) for turn in said) >= 2 and id not in call.told
        for id, fact in scenario.brief.knows.items()
    )
    return not wrong and (kept_back or (bool(done) and len(done) == len(scenario.must)))
