"""The scripted customer: what is said next, read off the call alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from simulator.core import mood as moods
from simulator.core.call import Call, Line, Turn
from simulator.core.cues import BAD, FATAL
from simulator.core.duties import met
from simulator.core.mood import Mood
from simulator.core.scenario import Band, Branch, Manners, Node, Outcome, PushBack, Says, Scenario
from simulator.core.text import compiled

_QUESTION = {
    "zh": re.compile(
        r"[?？吗呢么]|几|多少|什么|哪|怎么|是不是|有没有|能不能|是否|谁|多久|请问|请您说|告诉我|说一下|讲一下|问一下|看一下|核对|确认|贵姓"
    ),
    "en": re.compile(
        r"\?|\b(what|when|where|which|who|how|why|is|are|was|were|do|does|did|have|has|had|can|could|would|may|tell me|any|"
        r"confirm|check|describe|explain)\b"
    ),
}
_ASKING = ("ask_detail", "ask_safety", "verify_identity", "ask_name", "read_back", "restate_case")
_MOOD = re.compile(r"^\s*(anger|trust|patience|satisfaction)\s*(<=|>=|<|>)\s*([01](?:\.\d+)?)\s*$")
_MOST_FACTS = 2
_GRAVE = FATAL | {"belittle", "blame_customer", "discriminate", "rush", "counter_question"}
_STAYING_POWER = 0.03


@dataclass(frozen=True)
class Moment:
    """What the customer goes by at one reply: the agent's turn, the mood, and what has happened so far."""

    scenario: Scenario
    call: Call
    turn: Turn
    mood: Mood
    node: str
    asked: tuple[str, ...]
    met: frozenset[str]


def opening(scenario: Scenario) -> Line | None:
    """The customer's first words where the customer opens, else None: the agent speaks first."""
    if scenario.opens == "agent" or not scenario.script.nodes:
        return None
    node = scenario.script.nodes[scenario.script.start]
    return Line(_pick(node.says, moods.start(scenario.temperament), 0), scenario.script.start)


def reply(scenario: Scenario, manners: Manners, call: Call) -> Line:
    """The customer's next line after the agent's last turn; ValueError when the agent did not speak last."""
    if not call.turns or call.turns[-1].speaker != "agent":
        raise ValueError("the agent has to speak first")
    feeling = moods.latest(scenario.temperament, call.turns)
    if call.node is None:
        return _arrive(scenario, scenario.script.start, feeling, call)
    now = _moment(scenario, call, feeling)
    for answer in (_had_enough, _on_silence, _push_back, _take_offence, _move_on, _tell_facts, _react, _leaving):
        line = answer(now, manners)
        if line is not None:
            return line
    return _insist(now, manners)


def left(scenario: Scenario, call: Call) -> Outcome:
    """How a call ends when the agent hangs up: calmed after a goodbye to a calm customer, else the agent left first."""
    said_goodbye = any(turn.shows("close") for turn in call.agent_turns()[-2:])
    calm = moods.latest(scenario.temperament, call.turns).band == "calm"
    return "calmed" if said_goodbye and calm else "agent_hung_up"


def cut_in(manners: Manners, call: Call, feeling: Mood) -> str:
    """The words with which the customer breaks in on the agent."""
    return _fresh(manners.cuts_in, feeling, call)


def unheard(manners: Manners, call: Call, feeling: Mood) -> str:
    """The words with which the customer asks to hear it again."""
    return _fresh(manners.unheard, feeling, call)


def hesitation(manners: Manners, call: Call, feeling: Mood) -> str:
    """The sound with which the customer thinks, another one every time; empty where the language has none."""
    sounds = manners.hesitates.variants(feeling.band)
    return sounds[len(call.turns) // 2 % len(sounds)] if sounds else ""


def likely(scenario: Scenario, manners: Manners, call: Call) -> tuple[str, ...]:
    """The lines that may come next, likeliest first, in the words that this customer would choose now."""
    nodes, knows = scenario.script.nodes, scenario.brief.knows
    if not nodes:
        return ()
    node, feeling = nodes[call.node or scenario.script.start], moods.latest(scenario.temperament, call.turns)
    if call.node is None:
        return (_fresh(node.says, feeling, call),)
    untold = sorted(
        (fact.only_if_asked, place, fact.says) for place, (id, fact) in enumerate(knows.items()) if id not in call.told
    )
    says = [nodes[b.goto].says for b in node.hears] + [fact for *_, fact in untold] + [node.otherwise, manners.repeats]
    says += [push.says for push in scenario.brief.pushes_back_on] + [manners.silence]
    return tuple(dict.fromkeys(_fresh(each, feeling, call) for each in says if each.all_lines()))


def repertoire(scenario: Scenario, manners: Manners, band: Band) -> tuple[str, ...]:
    """Every line that the script may give a customer in a mood (calm, tense, angry)."""
    nodes = scenario.script.nodes.values()
    says = [part for node in nodes for part in (node.says, node.otherwise)]
    says += [fact.says for fact in scenario.brief.knows.values()]
    says += [push.says for push in scenario.brief.pushes_back_on]
    return tuple(dict.fromkeys(line for each in (*says, manners.silence) for line in each.variants(band) if line))


def commonplaces(scenario: Scenario, manners: Manners, band: Band) -> tuple[str, ...]:
    """What any customer may say in this one's place: how they react to a cue, repeat themselves, give up and say goodbye."""
    says = [scenario.reacts.get(cue) or manners.reacts[cue] for cue in {**manners.reacts, **scenario.reacts}]
    says += [manners.repeats, manners.not_done, manners.gives_up, manners.farewell, manners.unheard, manners.hesitates]
    return tuple(dict.fromkeys(line for each in says for line in each.variants(band) if line))


@lru_cache(maxsize=16_384)  # every turn asks again what the earlier ones mentioned
def mentions(patterns: tuple[str, ...], text: str) -> bool:
    """Whether any of the regexes is found in the text, whatever the case."""
    return any(compiled(pattern).search(text) for pattern in patterns)


def holds(condition: str, mood: Mood) -> bool:
    """Whether a condition like "anger < 0.4" is true of the mood; ValueError when it is not of that form."""
    match = _MOOD.match(condition)
    if match is None:
        raise ValueError(f"not a mood condition: {condition!r}")
    name, sign, number = match.groups()
    value, bound = float(getattr(mood, name)), float(number)
    return {"<": value < bound, "<=": value <= bound, ">": value > bound, ">=": value >= bound}[sign]


def _moment(scenario: Scenario, call: Call, feeling: Mood) -> Moment:
    turn = call.turns[-1]
    asked = tuple(
        id
        for id, fact in scenario.brief.knows.items()
        if id not in call.told and is_question(turn, scenario.lang) and mentions(fact.asked_by, turn.text)
    )
    return Moment(
        scenario, call, turn, feeling, call.node or scenario.script.start, asked, frozenset(met(scenario.must, call.turns))
    )


def is_question(turn: Turn, lang: str) -> bool:
    """Whether the agent's turn asks for something, by its cues or its words."""
    return turn.shows(*_ASKING) or bool(_QUESTION[lang].search(turn.text.lower()))


def _had_enough(now: Moment, manners: Manners) -> Line | None:
    spent = now.mood.patience <= _STAYING_POWER or now.mood.anger >= 1 - _STAYING_POWER
    if spent or len(now.call.agent_turns()) >= now.scenario.limits.turns:
        return Line(_say(manners.gives_up, now), now.node, ends="hung_up")
    return None


def _on_silence(now: Moment, manners: Manners) -> Line | None:
    if now.turn.text.strip():
        return None
    silences = sum(1 for turn in now.call.agent_turns() if not turn.text.strip())
    if silences >= now.scenario.limits.silences:
        return Line(_say(manners.gives_up, now), now.node, ends="hung_up")
    return next(
        (_arrive(now.scenario, b.goto, now.mood, now.call) for b in _here(now).hears if b.silence and _opens(b, now)),
        Line(_say(manners.silence, now), now.node),
    )


def _push_back(now: Moment, manners: Manners) -> Line | None:
    push = _claim(now)
    if push is None:
        return None
    return Line(_say(push.says, now), now.node, pushed=push.claim)


def _claim(now: Moment) -> PushBack | None:
    return next((push for push in now.scenario.brief.pushes_back_on if mentions(push.mentions, now.turn.text)), None)


def _move_on(now: Moment, manners: Manners) -> Line | None:
    branch = next((b for b in _here(now).hears if not b.silence and _opens(b, now)), None)
    if branch is None:
        return None
    line = _arrive(now.scenario, branch.goto, now.mood, now.call)
    told = now.asked[:_MOST_FACTS]
    words = _join([*(_say(now.scenario.brief.knows[id].says, now) for id in told), line.text], now.scenario.lang)
    return Line(words, line.node, told, line.ends)


def _tell_facts(now: Moment, manners: Manners) -> Line | None:
    told = now.asked[:_MOST_FACTS]
    if not told:
        return None
    words = [_say(now.scenario.brief.knows[id].says, now) for id in told]
    return Line(_join(words, now.scenario.lang), now.node, told)


def _take_offence(now: Moment, manners: Manners) -> Line | None:
    """A grave word is answered first, unless the script itself waits for it."""
    grave = {cue.cue for cue in now.turn.cues if cue.sure} & _GRAVE
    awaited = {cue for branch in _here(now).hears for cue in branch.cue}
    return _answer_cue(now, manners, grave) if grave and not grave & awaited else None


def _react(now: Moment, manners: Manners) -> Line | None:
    cues = {cue.cue for cue in now.turn.cues if cue.believed}
    return _answer_cue(now, manners, cues & BAD) or _answer_cue(now, manners, cues - BAD, again=False)


def _answer_cue(now: Moment, manners: Manners, cues: Iterable[str], again: bool = True) -> Line | None:
    """A reaction to one of the cues that was not said yet; `again` allows one to be said once more."""
    for cue in sorted(cues):
        says = now.scenario.reacts.get(cue) or manners.reacts.get(cue)
        if says is not None and (again or _left(says, now)):
            return Line(_unsaid(says, now), now.node)
    return None


def _leaving(now: Moment, manners: Manners) -> Line | None:
    if not now.turn.shows("close"):
        return None
    before = sum(1 for turn in now.call.agent_turns()[:-1] if turn.shows("close"))
    if not before:
        return Line(_say(manners.not_done, now), now.node)
    calm = now.mood.band == "calm"
    return Line(_say(manners.farewell if calm else manners.gives_up, now), now.node, ends="calmed" if calm else "hung_up")


def _insist(now: Moment, manners: Manners) -> Line:
    offered = next(
        (id for id, fact in now.scenario.brief.knows.items() if not fact.only_if_asked and id not in now.call.told), None
    )
    if offered is not None:
        return Line(_say(now.scenario.brief.knows[offered].says, now), now.node, (offered,))
    return Line(_unsaid(_here(now).otherwise if _here(now).otherwise.all_lines() else manners.repeats, now), now.node)


def _opens(branch: Branch, now: Moment) -> bool:
    facts = now.call.told | set(now.asked)
    return (
        (not branch.cue or now.turn.shows(*branch.cue))
        and (not branch.asks or bool(set(branch.asks) & facts))
        and (not branch.mentions or mentions(branch.mentions, now.turn.text))
        and set(branch.met) <= now.met
        and all(holds(condition, now.mood) for condition in branch.mood)
        and _since_arrival(now.call) >= branch.heard
    )


def _since_arrival(call: Call) -> int:
    """How many agent turns came since the customer came to the present node."""
    counted = heard = 0
    for turn in reversed(call.turns):
        if turn.speaker == "agent":
            counted += 1
        elif turn.node != call.node:
            break
        else:
            heard = counted
    return heard


def _here(now: Moment) -> Node:
    return now.scenario.script.nodes[now.node]


def _arrive(scenario: Scenario, node: str, feeling: Mood, call: Call) -> Line:
    place = scenario.script.nodes[node]
    return Line(_fresh(place.says, feeling, call), node, ends=place.ends)


def _say(says: Says, now: Moment) -> str:
    return _fresh(says, now.mood, now.call)


def _unsaid(says: Says, now: Moment) -> str:
    """A line not used yet in this call, from any mood if this mood's are all used up."""
    fresh = _left(says, now)
    return fresh[0] if fresh else _say(says, now)


def _left(says: Says, now: Moment) -> list[str]:
    said = [turn.text for turn in now.call.customer_turns()]
    return [line for line in (*says.variants(now.mood.band), *says.all_lines()) if not any(line in text for text in said)]


def _fresh(says: Says, feeling: Mood, call: Call) -> str:
    """The variant of this mood said least often, beginning with the seed's."""
    lines = says.variants(feeling.band)
    said = [turn.text for turn in call.customer_turns()]
    turned = [lines[(call.seed + place) % len(lines)] for place in range(len(lines))]
    return min(turned, key=lambda line: sum(line in text for text in said))


def _pick(says: Says, feeling: Mood, seed: int) -> str:
    lines = says.variants(feeling.band)
    return lines[seed % len(lines)]


def _join(pieces: Sequence[str], lang: str) -> str:
    return ("" if lang == "zh" else " ").join(piece for piece in pieces if piece)
