"""A content folder to a library: what is fit is in, what is not is a problem with file, line and cure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from simulator.content import crosscheck, cuebook
from simulator.content.shape import build
from simulator.content.strict import Document, read
from simulator.core.cues import CueBook
from simulator.core.facts import Fact, FactTable
from simulator.core.fingerprint import fingerprint
from simulator.core.library import Library, Problem
from simulator.core.rubric import Rubric
from simulator.core.scenario import NO_SCRIPT, Manners, Plans, Scenario

M = TypeVar("M", Scenario, Rubric)
Shelf = dict[str, tuple[M, Document]]


def load(root: Path) -> Library:
    """Reads scenarios/ and rubrics/ below the root; never raises for what people wrote."""
    documents: list[Document] = []
    sheets = _open(root, "rubrics/*.yaml", documents, lambda path: path.name != "facts.yaml")
    rubrics = _shelf(Rubric, sheets, crosscheck.rubric_problems)
    facts = _facts(_open(root, "rubrics/facts.yaml", documents))
    books = _books(root, documents)
    manners = _manners(_open(root, "scenarios/manners.*.yaml", documents))
    plan_files = _open(root, "scenarios/*/*.plan.yaml", documents)
    scenario_files = [
        d for d in _open(root, "scenarios/*/*.yaml", documents, lambda p: not _apart(p)) if ".plan." not in d.path
    ]
    scenarios = _shelf(Scenario, scenario_files, crosscheck.scenario_problems)
    _check_names(scenarios, rubrics, manners, books)
    _check_promises(scenarios, facts)
    plans = _plans(plan_files, scenarios)
    fit = {id: made for id, (made, document) in scenarios.items() if not _errors(document)}
    problems = tuple(sorted(problem for document in documents for problem in document.problems))
    usable = {id: made for id, (made, document) in rubrics.items() if not _errors(document)}
    marks = {id: fingerprint(item.model_dump(mode="json")) for shelf in (fit, usable) for id, item in shelf.items()}
    return Library(fit, {i: p for i, p in plans.items() if i in fit}, usable, manners, books, marks, problems, facts)


def _facts(documents: list[Document]) -> tuple[Fact, ...]:
    """The table of policy facts; one with any error is left out whole, since a fact too few makes right words wrong."""
    found: tuple[Fact, ...] = ()
    for document in documents:
        table = build(FactTable, document)
        if table is not None:
            document.problems += crosscheck.facts_problems(table, document)
            found = () if _errors(document) else table.complete()
    return found


def _apart(path: Path) -> bool:
    return path.parent.name == "utterances"


def _open(root: Path, pattern: str, documents: list[Document], keep: Callable[[Path], bool] = bool) -> list[Document]:
    found = [read(path, path.relative_to(root).as_posix()) for path in sorted(root.glob(pattern)) if keep(path)]
    documents.extend(found)
    return found


def _errors(document: Document) -> bool:
    return any(problem.error for problem in document.problems)


def _shelf(model: type[M], documents: Iterable[Document], check: Callable[[M, Document], list[Problem]]) -> Shelf[M]:
    shelf: Shelf[M] = {}
    for document in documents:
        made = build(model, document)
        if made is None:
            continue
        if made.id in shelf:
            other = shelf[made.id][1].path
            document.problems.append(
                document.problem(("id",), "C208", f"the id {made.id!r} stands in {other} too", "Change one.")
            )
            continue
        if made.id != Path(document.path).stem:
            message = f"the id {made.id!r} is not the file's name"
            document.problems.append(document.problem(("id",), "C209", message, "Name the file after the id."))
        document.problems += check(made, document)
        shelf[made.id] = (made, document)
    return shelf


def _books(root: Path, documents: list[Document]) -> dict[str, CueBook]:
    books = {}
    for document in _open(root, "scenarios/cues.*.yaml", documents):
        lang = document.path.split(".")[-2]
        book = cuebook.make(document, _open(root, f"scenarios/utterances/{lang}-*.yaml", documents))
        if book is not None:
            books[book.lang] = book
    return books


def _manners(documents: list[Document]) -> dict[str, Manners]:
    made = [build(Manners, document) for document in documents]
    return {each.lang: each for each in made if each is not None}


def _check_names(
    scenarios: Shelf[Scenario], rubrics: Shelf[Rubric], manners: Mapping[str, Manners], books: Mapping[str, CueBook]
) -> None:
    for scenario, document in scenarios.values():
        rubric = rubrics.get(scenario.rubric)
        if rubric is None or _errors(rubric[1]):
            message = f"there is no usable rubric {scenario.rubric!r}"
            document.problems.append(document.problem(("rubric",), "C206", message, "Name a rubric of rubrics/."))
        elif rubric[0].lang != scenario.lang:
            message = f"the rubric {scenario.rubric!r} is for {rubric[0].lang}"
            document.problems.append(document.problem(("rubric",), "C204", message, "Use one of the scenario's language."))
        for shelf, name in ((manners, "manners"), (books, "cues")):
            if scenario.lang not in shelf:
                message = f"there is no scenarios/{name}.{scenario.lang}.yaml that can be used"
                document.problems.append(document.problem(("lang",), "C204", message, "Write it, or correct its problems."))


def _check_promises(scenarios: Shelf[Scenario], facts: Sequence[Fact]) -> None:
    known = {fact.id for fact in facts}
    for scenario, document in scenarios.values():
        for kind, duties in (("must", scenario.must), ("must_not", scenario.must_not)):
            for place, duty in enumerate(duties):
                for id in sorted(set(duty.promises) - known) if known else ():
                    cure = "Use the id of a fact of rubrics/facts.yaml."
                    document.problems.append(
                        document.problem((kind, place, "promises"), "C227", f"there is no fact {id!r}", cure)
                    )


def _plans(documents: list[Document], scenarios: Shelf[Scenario]) -> dict[str, Plans]:
    plans: dict[str, Plans] = {}
    for document in documents:
        id = Path(document.path).name.removesuffix(".plan.yaml")
        made = build(Plans, document)
        if id not in scenarios:
            document.problems.append(document.problem((), "C222", f"there is no scenario {id!r} to plan", "Rename it.", False))
        elif scenarios[id][0].script == NO_SCRIPT:
            message = f"the scenario {id!r} has no script to plan"
            document.problems.append(document.problem((), "C222", message, "Write a script, or remove the plans.", False))
        elif made is not None:
            document.problems += crosscheck.plans_problems(made, scenarios[id][0], document)
            plans[id] = made
    for id, (scenario, document) in scenarios.items():
        if id not in plans and scenario.script != NO_SCRIPT:
            cure = f"Write {id}.plan.yaml beside it: one good, one average and one bad call."
            document.problems.append(document.problem((), "C223", "a scenario without plans", cure))
    return plans
