"""What pydantic cannot see: names that point nowhere, places nobody reaches, weights that do not add up."""

import re
from collections.abc import Callable, Iterator

from simulator.content.strict import Document
from simulator.core import dialogue
from simulator.core.facts import FactTable
from simulator.core.library import Problem
from simulator.core.mood import NEUTRAL, start
from simulator.core.rubric import Rubric
from simulator.core.scenario import MARKS, NO_SCRIPT, Plans, Scenario

Found = Iterator[Problem]


def scenario_problems(scenario: Scenario, at: Document) -> list[Problem]:
    """Everything wrong inside one scenario."""
    checks: tuple[Callable[[Scenario, Document], Found], ...] = (_gotos, _reach, _branches, _facts, _says, _duties, _sources)
    return [problem for check in checks for problem in check(scenario, at)]


def _gotos(scenario: Scenario, at: Document) -> Found:
    nodes = scenario.script.nodes
    if scenario.script == NO_SCRIPT:
        return
    if scenario.script.start not in nodes:
        yield at.problem(("script", "start"), "C202", f"start {scenario.script.start!r} is no node", "Name an existing node.")
    for name, node in nodes.items():
        for place, branch in enumerate(node.hears):
            if branch.goto not in nodes:
                where = ("script", "nodes", name, "hears", place, "goto")
                yield at.problem(where, "C202", f"goto {branch.goto!r} is no node", "Name an existing node.")


def _reach(scenario: Scenario, at: Document) -> Found:
    nodes = scenario.script.nodes
    if scenario.script == NO_SCRIPT:
        return  # a model plays it
    reached, todo = set[str](), [scenario.script.start]
    while todo:
        name = todo.pop()
        if name in nodes and name not in reached:
            reached.add(name)
            todo += [branch.goto for branch in nodes[name].hears]
    for name in nodes.keys() - reached:
        yield at.problem(("script", "nodes", name), "C203", f"no branch leads to {name!r}", "Add a branch to it or remove it.")
    if not any(nodes[name].ends in ("solved", "calmed") for name in reached):
        where = ("script", "nodes")
        yield at.problem(where, "C210", "the call can never end well", "Give a reachable node `ends: solved` or `calmed`.")
    for name in reached:
        node = nodes[name]
        if node.ends is None and not node.hears:
            yield at.problem(("script", "nodes", name), "C211", f"{name!r} leads nowhere", "Add `hears` or `ends`.")


def _branches(scenario: Scenario, at: Document) -> Found:
    duties, facts = {duty.id for duty in scenario.must}, scenario.brief.knows.keys()
    for name, node in scenario.script.nodes.items():
        for place, branch in enumerate(node.hears):
            where = ("script", "nodes", name, "hears", place)
            for id in branch.met:
                if id not in duties:
                    yield at.problem((*where, "met"), "C212", f"{id!r} is no duty", "Use the id of one of `must`.")
            for id in branch.asks:
                if id not in facts:
                    yield at.problem((*where, "asks"), "C213", f"{id!r} is no fact", "Use a name from brief.knows.")
            for condition in branch.mood:
                try:
                    dialogue.holds(condition, start(NEUTRAL))
                except ValueError as error:
                    yield at.problem((*where, "mood"), "C214", str(error), 'Write it like "anger < 0.4".')


def _facts(scenario: Scenario, at: Document) -> Found:
    for name, fact in scenario.brief.knows.items():
        if fact.only_if_asked and not fact.asked_by:
            cure = "Give it `asked_by` patterns or `only_if_asked: false`."
            yield at.problem(("brief", "knows", name), "C205", f"nobody can ask for the fact {name!r}", cure)


def _says(scenario: Scenario, at: Document) -> Found:
    places = [(("brief", "knows", name, "says"), fact.says) for name, fact in scenario.brief.knows.items()]
    places += [(("script", "nodes", name, "says"), node.says) for name, node in scenario.script.nodes.items()]
    places += [(("brief", "pushes_back_on", i, "says"), push.says) for i, push in enumerate(scenario.brief.pushes_back_on)]
    places += [(("reacts", cue), says) for cue, says in scenario.reacts.items()]
    for where, says in places:
        if not any(line.strip() for line in says.all_lines()):
            yield at.problem(where, "C216", "the customer has nothing to say here", "Write at least one line.")


def _duties(scenario: Scenario, at: Document) -> Found:
    seen: set[str] = set()
    for kind, duties in (("must", scenario.must), ("must_not", scenario.must_not)):
        for place, duty in enumerate(duties):
            if duty.id in seen:
                yield at.problem((kind, place, "id"), "C208", f"the duty {duty.id!r} stands twice", "Give each its own id.")
            seen.add(duty.id)
            if not duty.shows and not duty.mentions:
                yield at.problem(
                    (kind, place), "C217", f"nothing can show the duty {duty.id!r}", "Give it `shows` or `mentions`."
                )


def _sources(scenario: Scenario, at: Document) -> Found:
    places = [(("sources", i), source) for i, source in enumerate(scenario.sources)]
    places += [(("must", i, "source"), duty.source) for i, duty in enumerate(scenario.must)]
    places += [(("must_not", i, "source"), duty.source) for i, duty in enumerate(scenario.must_not)]
    for where, source in places:
        if not source.strip() or "[U]" in source:
            cure = "Only facts read in a source may be scored: name it, or remove the fact."
            yield at.problem(where, "C215", "a scored fact without a source that was read", cure)


def plans_problems(plans: Plans, scenario: Scenario, at: Document) -> list[Problem]:
    """Names in the plans that the scenario does not have."""
    must = {duty.id for duty in scenario.must}
    known = {"reveals": scenario.brief.knows.keys(), "meets": must, "misses": must}
    found = []
    for name in ("good", "average", "bad"):
        expect = getattr(plans, name).expect
        for key, ids in known.items():
            for id in getattr(expect, key):
                if id not in ids:
                    where = (name, "expect", key)
                    found.append(at.problem(where, "C218", f"{key}: the scenario has no {id!r}", "Use an id of the scenario."))
    return found


def rubric_problems(rubric: Rubric, at: Document) -> list[Problem]:
    """Weights, marks, anchors and ids of one rubric."""
    return [*_weights(rubric, at), *_criteria(rubric, at)]


def _weights(rubric: Rubric, at: Document) -> Found:
    total = sum(criterion.weight for criterion in rubric.criteria if criterion.check.kind != "ask_judge")
    whole = sum(criterion.weight for criterion in rubric.criteria)
    if abs(total - 100) > 0.01 and abs(whole - 100) > 0.01:  # what a judge may add comes on top, or is among the 100
        yield at.problem(("criteria",), "C207", f"the weights add up to {total:g}, not 100", "Correct the weights.")
    for mark in MARKS:
        if not any(c.mark == mark and c.weight > 0 for c in rubric.criteria):
            yield at.problem(("criteria",), "C219", f"no criterion gives points for {mark}", "Add one.")


def _criteria(rubric: Rubric, at: Document) -> Found:
    seen: set[str] = set()
    for place, criterion in enumerate(rubric.criteria):
        if criterion.id in seen:
            where = ("criteria", place, "id")
            yield at.problem(where, "C208", f"the criterion {criterion.id!r} stands twice", "Give each its own id.")
        seen.add(criterion.id)
        points = {option.points for option in criterion.options}
        if not {0, 1} <= points:
            where = ("criteria", place, "options")
            yield at.problem(where, "C220", f"{criterion.id}: anchors for 0 and for full are needed", "Add the missing option.")


def facts_problems(table: FactTable, at: Document) -> list[Problem]:
    """Ids, caveats, values and sources of the table of policy facts."""
    return list(_table(table, at))


def _table(table: FactTable, at: Document) -> Found:
    seen: set[str] = set()
    for place, fact in enumerate(table.facts):
        where = ("facts", place)
        if fact.id in seen:
            yield at.problem((*where, "id"), "C208", f"the fact {fact.id!r} stands twice", "Give each its own id.")
        seen.add(fact.id)
        for name in fact.caveats:
            if name not in table.caveats:
                yield at.problem((*where, "caveats"), "C224", f"{fact.id}: no caveat {name!r}", "Use a name of `caveats`.")
        for name in table.unknown_words(fact):
            yield at.problem(where, "C227", f"{fact.id}: no words {name!r}", "Use a name of `words`, or write the words out.")
        if not re.search(r"\[S2?:[^\]]+\]", fact.source):
            cure = "Name where it was read: [S:id] a primary source, [S2:id] a secondary one."
            yield at.problem((*where, "source"), "C225", f"{fact.id}: no source that was read", cure)
        if fact.kind in ("limit", "amount") and (fact.value is None or not fact.unit):
            yield at.problem(where, "C226", f"{fact.id}: a {fact.kind} without value and unit", "Give both.")
