"""What models add to a report beside the marks: promises that rules did not find, and sentences said better.

Each is asked once for a model, prompt, rubric and call as they stand, and kept as it was said. It never moves a point.
"""

from functools import partial

from simulator.core import coached, overheard
from simulator.core.call import Call
from simulator.core.coached import Coach, Reader, Suggested
from simulator.core.coaching import Case, Tip, Trial, coach
from simulator.core.overheard import Finder, Overheard
from simulator.core.promises import Promise
from simulator.core.remarks import Kind, Remark
from simulator.core.rubric import Rubric
from simulator.core.scoring import Score
from simulator.flows import advising, laying
from simulator.flows.desk import Desk

_SPARE = 9
"""So many tips of the rules stand by for those of a coach that are refused."""


def promises(desk: Desk, call: Call, score: Score, rules: tuple[Promise, ...]) -> tuple[Promise, ...]:
    """The rules' promises and those that a model has found beside them, in the order of speaking."""
    kept = desk.finder and _kept(desk, "promises", desk.finder, call, score)
    if not kept:
        return rules
    heard = [each for each in kept.said if isinstance(each, Overheard)]
    found = overheard.promises(heard, call, rules, desk.library.facts, *advising.in_force(desk.library, call))
    return overheard.beside(rules, found)


def tips(
    desk: Desk, call: Call, rubric: Rubric, score: Score, rules: tuple[Promise, ...], trial: Trial | None = None
) -> tuple[Tip, ...]:
    """What to do differently: what a coach has said that is believed, filled up with the rules' own tips."""
    case = advising.case_of(desk.library, call, rubric, score, rules, trial)
    kept = desk.coach and _kept(desk, "coach", desk.coach, call, score)
    if not kept:
        return coach(case)
    given = [each for each in kept.said if isinstance(each, Suggested)]
    return coached.laid(coached.believed(given, case, _reader(desk, call)), coach(case, most=_SPARE))


def find(desk: Desk, finder: Finder, call: Call, score: Score, rules: tuple[Promise, ...]) -> None:
    """Asks for the promises that rules did not find, and keeps the answer; raises EngineError."""
    _keep(desk, "promises", finder, call, score, finder.find(overheard.ask(call, rules)))


def advise(desk: Desk, asked: Coach, call: Call, score: Score, case: Case) -> None:
    """Asks a coach, and keeps the answer; raises EngineError."""
    _keep(desk, "coach", asked, call, score, asked.advise(coached.ask(case)))


def lacks(desk: Desk, kind: Kind, asked: Finder | Coach, call: Call, score: Score) -> bool:
    """Whether this model has not been asked about this call yet, as both stand."""
    return _kept(desk, kind, asked, call, score) is None


def _reader(desk: Desk, call: Call) -> Reader:
    held = partial(advising.spoken_promises, desk.library)
    return Reader(lambda text: desk.understanding.read(text, call.lang), held, desk.library.facts)


def _kept(desk: Desk, kind: Kind, asked: Finder | Coach, call: Call, score: Score) -> Remark | None:
    return desk.store.remark(call.id, kind, _mark(asked, call, score))


def _keep(
    desk: Desk, kind: Kind, asked: Finder | Coach, call: Call, score: Score, said: tuple[Overheard | Suggested, ...]
) -> None:
    desk.store.keep_remark(Remark(call.id, kind, _mark(asked, call, score), desk.clock.now(), said))


def _mark(asked: Finder | Coach, call: Call, score: Score) -> str:
    return f"{asked.fingerprint(call.lang)}/{score.fingerprint}/{laying.words(call)}"
