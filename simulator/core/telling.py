"""Which facts of the brief a customer's line tells, and which ones may be told now."""

import re
from collections.abc import Iterable
from functools import lru_cache

from simulator.core.call import Call, Turn
from simulator.core.claims import numbers
from simulator.core.dialogue import is_question, mentions
from simulator.core.scenario import Scenario
from simulator.core.text import SMALL, clauses, facts

_LEAST = {"zh": 4, "en": 3}
"""So many pieces of a fact tell it, where they are a good part of one of its clauses or of what the line says anew."""
_OF_CLAUSE, _OF_LINE = {"zh": 0.5, "en": 0.6}, {"zh": 0.3, "en": 0.5}


def told(text: str, scenario: Scenario) -> tuple[str, ...]:
    """The facts of the brief whose own words or numbers stand in the text."""
    public = _pieces([scenario.brief.reason, scenario.brief.wants, scenario.title], scenario.lang)
    said = _pieces([text], scenario.lang)
    return tuple(
        id
        for id, fact in scenario.brief.knows.items()
        if any(_carries(said, _pieces([line], scenario.lang) - public) for line in fact.says.all_lines())
    )


def leaked(text: str, scenario: Scenario, call: Call) -> tuple[str, ...]:
    """The facts that the text tells although the agent has not asked for them: all of one, one of its clauses, or some in other words.

    Words that were said already, or that the script says unasked, leak nothing.
    """
    allowed, lang, knows = may_tell(scenario, call), scenario.lang, scenario.brief.knows
    known = [line for id in allowed & knows.keys() for line in knows[id].says.all_lines()]
    known += [*_open(scenario), *(turn.text for turn in call.turns)]
    public, common = _pieces(known, lang), _words(known, lang)
    said, new = _pieces([text], lang), _words([text], lang) - common

    def tells(line: str) -> bool:
        shares = [
            (new & _words([clause], lang), _OF_CLAUSE[lang] * len(_words([clause], lang) - common)) for clause in clauses(line)
        ]
        shares.append((new & _words([line], lang), _OF_LINE[lang] * len(new)))
        return _carries(said, _pieces([line], lang) - public) or any(
            len(shared) >= max(_LEAST[lang], enough) for shared, enough in shares
        )

    return tuple(id for id, fact in knows.items() if id not in allowed and any(map(tells, fact.says.all_lines())))


def _open(scenario: Scenario) -> list[str]:
    """What this customer says without being asked."""
    nodes = scenario.script.nodes.values()
    scripted = [line for node in nodes for says in (node.says, node.otherwise) for line in says.all_lines()]
    return [scenario.brief.reason, scenario.brief.wants, scenario.title, *scripted]


def _words(texts: Iterable[str], lang: str) -> frozenset[str]:
    return frozenset().union(*(_words_of(text, lang) for text in texts))


@lru_cache(maxsize=4096)  # the script and the turns are gone through again with every line
def _words_of(text: str, lang: str) -> frozenset[str]:
    """Pairs of characters in zh, words without the smallest in en: more than `facts`, for a clause has few of those."""
    if lang == "zh":
        runs = re.findall(r"[\u4e00-\u9fff]+", text)
        return frozenset(run[i : i + 2] for run in runs for i in range(len(run) - 1))
    return frozenset(word[:6] for word in re.findall(r"[a-z]{3,}", text.lower()) if word not in SMALL)


def _pieces(texts: Iterable[str], lang: str) -> frozenset[str]:
    joined = "\n".join(texts)
    words = {piece for piece in facts(joined, lang) if not piece[0].isdigit()}
    days = "day " if lang == "en" else "#"  # whose names are words already
    return frozenset(words | {f"#{number}" for number in numbers(joined, lang) if not number.startswith(days)})


def _carries(said: frozenset[str], own: frozenset[str]) -> bool:
    shared = said & own
    figures = {piece for piece in shared if piece[0] == "#" and len(piece) > 3 and piece[1:].isdigit()}
    return bool(figures) or (len(shared) >= 3 and len(shared) >= 0.5 * len(own))


def may_tell(scenario: Scenario, call: Call) -> frozenset[str]:
    """The facts that may be told now: open ones, told ones, and those that the agent has asked for so far."""
    asked = {
        id
        for id, fact in scenario.brief.knows.items()
        if not fact.only_if_asked or id in call.told or any(mentions(fact.asked_by, turn.text) for turn in _agent(call))
    }
    last = call.turns[-1] if call.turns and call.turns[-1].speaker == "agent" else None
    if last is not None and is_question(last, scenario.lang):
        words = _pieces([last.text], scenario.lang)
        asked |= {
            id for id, fact in scenario.brief.knows.items() if len(words & _pieces(fact.says.all_lines(), scenario.lang)) >= 2
        }
    return frozenset(asked)


def _agent(call: Call) -> list[Turn]:
    return [turn for turn in call.turns if turn.speaker == "agent"]
