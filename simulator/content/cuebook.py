"""The cue book of a language: definitions in cues.<lang>.yaml, labelled utterances in utterances/<lang>-*.yaml."""

from collections.abc import Mapping

from simulator.content.shape import build
from simulator.content.strict import Document
from simulator.core.cues import CUES, CueBook, CueDefinition, Utterance
from simulator.core.fingerprint import fingerprint
from simulator.core.scenario import Content, CueId, Lang, Patterns

TONES = ("angry", "threat", "worried", "calmer", "thanks")


class Definition(Content):
    """One cue as it is written in the file."""

    means: str
    better: str
    patterns: Patterns = ()
    vetoes: Patterns = ()
    needs: Patterns = ()


class CueFile(Content):
    """cues.<lang>.yaml as it is written."""

    lang: Lang
    cues: Mapping[CueId, Definition]
    customer: Mapping[str, Patterns]


def make(document: Document, utterances: list[Document]) -> CueBook | None:
    """The book, or None with the problems in the documents; a bad utterance is left out with its problem."""
    file = build(CueFile, document)
    if file is None:
        return None
    for cue in sorted(CUES - file.cues.keys()):
        document.problems.append(document.problem(("cues",), "C221", f"the cue {cue!r} is not defined", "Define it.", False))
    learned: list[Utterance] = []
    heldout: list[Utterance] = []
    for each in utterances:
        (heldout if "heldout" in each.path else learned).extend(_utterances(each))
    definitions = tuple(CueDefinition(id, d.means, d.better, d.patterns, d.vetoes, d.needs) for id, d in file.cues.items())
    mark = fingerprint([file.model_dump(mode="json"), [(u.text, sorted(u.cues)) for u in learned]])
    return CueBook(file.lang, definitions, file.customer, tuple(learned), tuple(heldout), mark)


def _utterances(document: Document) -> list[Utterance]:
    if document.data is None:
        return []
    rows = document.data.get("utterances") if isinstance(document.data, dict) else None
    if not isinstance(rows, list):
        document.problems.append(document.problem((), "C102", "utterances is missing", 'Add rows like ["text", [cue]].'))
        return []
    return [made for place, row in enumerate(rows) if (made := _utterance(document, place, row)) is not None]


def _utterance(document: Document, place: int, row: object) -> Utterance | None:
    where = ("utterances", place)
    match row:
        case [str(text), list(cues), *rest] if text.strip() and len(rest) in (0, 2):
            trap = str(rest[1]) if rest else None
            unknown = [cue for cue in (*cues, *([trap] if trap else [])) if cue not in CUES]
            if unknown:
                cure = "Use a cue id of scenarios/cues.<lang>.yaml."
                document.problems.append(document.problem(where, "C201", f"unknown cue {unknown[0]!r}", cure))
                return None
            return Utterance(text, frozenset(cues), trap)
        case _:
            cure = 'Write it as ["text", [cue, cue]].'
            document.problems.append(document.problem(where, "C103", "not an utterance", cure))
            return None
