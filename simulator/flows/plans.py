"""Plans: agent lines played against the scripted customer, held against what the plan expects."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from simulator.core import dialogue, duties
from simulator.core import mood as moods
from simulator.core.call import Call, Turn
from simulator.core.library import Library
from simulator.core.mood import Mood
from simulator.core.ports import Understanding
from simulator.core.scenario import Expectation, Plan, Scenario
from simulator.core.scoring import Score
from simulator.flows.grading import by_rules


@dataclass(frozen=True)
class Played:
    """A plan as it went, and every way in which it differs from what was expected."""

    call: Call
    score: Score
    differs: tuple[str, ...]


def play(library: Library, understanding: Understanding, scenario: Scenario, plan: Plan) -> Played:
    """Plays a plan to its end, with no store and no sound; an agent with no lines left hangs up."""
    call = run(library, understanding, scenario, plan.lines)
    if call.outcome is None:
        call = replace(call, outcome=dialogue.left(scenario, call))
    made = by_rules(library, call)
    return Played(call, made, tuple(_differences(scenario, plan.expect, call, made)))


def run(library: Library, understanding: Understanding, scenario: Scenario, lines: tuple[str, ...]) -> Call:
    """The call that these agent lines lead to; lines after the customer's ending are not said."""
    began = datetime.fromtimestamp(0, UTC)
    call = Call("plan", scenario.id, library.fingerprints[scenario.id], "", scenario.lang, began)
    opening = dialogue.opening(scenario)
    if opening is not None:
        call = call.with_turn(Turn(0, "customer", opening.text, node=opening.node))
    for text in lines:
        if call.outcome is not None:
            break
        call = step(library, understanding, scenario, call, text)
    return call


def step(library: Library, understanding: Understanding, scenario: Scenario, call: Call, text: str) -> Call:
    """The call after one agent line and the customer's answer."""
    cues = understanding.read(text, scenario.lang) if text.strip() else ()
    call = call.with_turn(Turn(len(call.turns), "agent", text, cues=cues))
    line = dialogue.reply(scenario, library.manners[scenario.lang], call)
    tones = understanding.customer_tone(line.text, scenario.lang)
    turn = Turn(len(call.turns), "customer", line.text, tones=tones, node=line.node, reveals=line.reveals, pushed=line.pushed)
    return replace(call.with_turn(turn), outcome=line.ends)


def curve(library: Library, understanding: Understanding, scenario: Scenario, plan: Plan) -> dict[int, tuple[Mood, ...]]:
    """How a played customer of each level (1-5) feels after every turn of the same call, the agent side being the plan's."""
    turns = run(library, understanding, scenario, plan.lines).turns
    return {level: moods.fold(moods.of_level(scenario.temperament, level), turns) for level in range(1, 6)}


def _differences(scenario: Scenario, expect: Expectation, call: Call, score: Score) -> list[str]:
    done = duties.met(scenario.must, call.turns)
    anger = moods.latest(scenario.temperament, call.turns).anger
    total = score.total if score.total is not None else 0.0
    fatal = {each.criterion for each in score.fatal}
    found = []
    if call.outcome not in expect.outcome:
        found.append(f"outcome is {call.outcome}, expected {' or '.join(expect.outcome)}")
    found += [f"the fact {id} was not told" for id in expect.reveals if id not in call.told]
    found += [f"the duty {id} was not met" for id in expect.meets if id not in done]
    found += [f"the duty {id} was met in turn {done[id].index}" for id in expect.misses if id in done]
    found += [f"{id} was not fatal" for id in expect.fatal if id not in fatal]
    found += [f"{id} was fatal" for id in sorted(fatal) if id not in expect.fatal]
    if not expect.total[0] <= total <= expect.total[1]:
        found.append(f"total is {total:g}, expected {expect.total[0]:g} to {expect.total[1]:g}")
    if not expect.anger[0] <= anger <= expect.anger[1]:
        found.append(f"anger ends at {anger:.2f}, expected {expect.anger[0]:g} to {expect.anger[1]:g}")
    return found
