"""Speaking a scripted customer's lines beforehand, so that no trainee ever waits for a slow voice."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from simulator.core import dialogue
from simulator.core.mood import Mood
from simulator.core.ports import Voicing
from simulator.core.scenario import Band, Manners, Scenario
from simulator.flows import calls
from simulator.flows.calls import Piece
from simulator.flows.desk import Desk


def rehearse(desk: Desk, scenario: Scenario, bands: Sequence[Band] = tuple(calls.BANDS)) -> Iterator[tuple[int, int]]:
    """Speaks every line in every mood, or in these, once and keeps it; yields how many are ready, of how many. Raises EngineError.

    A line that only a lesser voice could say, since the best one failed, is not ready.
    """
    pieces, ready = [*_repertoire(desk, scenario, bands), *_commonplaces(desk, scenario, bands)], 0
    known = getattr(desk.voice, "has", None)
    for piece in pieces:
        if known is None or not known(*piece):
            desk.voice.say(*piece)
        ready += known is None or known(*piece)
        yield ready, len(pieces)


def ahead(desk: Desk, seconds: float) -> int:
    """Speaks for so many seconds what no call has said yet, first words first; how many lines that were. Raises EngineError.

    It is for a machine that has nothing else to do; a voice that keeps nothing has nothing to rehearse.
    """
    known = getattr(desk.voice, "has", None)
    if known is None:
        return 0
    say = getattr(desk.voice, "rehearse", desk.voice.say)  # gives way to whoever needs a line meanwhile
    scenarios = [scenario for _, scenario in sorted(desk.library.scenarios.items())]
    everything = [part(desk, scenario) for part in (_opening, _repertoire, _commonplaces) for scenario in scenarios]
    began, spoken = desk.clock.now(), 0
    for piece in (piece for pieces in everything for piece in pieces):
        if (desk.clock.now() - began).total_seconds() >= seconds:
            break
        if not known(*piece):
            say(*piece)
            spoken += 1
    return spoken


def _opening(desk: Desk, scenario: Scenario) -> Iterator[Piece]:
    """The first words of a customer, in the mood in which they call."""
    node = scenario.script.nodes.get(scenario.script.start)
    start = scenario.temperament
    voicing = calls.voicing_of(scenario, Mood(start.anger, start.trust, start.patience))
    return _pieces(scenario, node.says.all_lines() if node else (), voicing)


def _repertoire(desk: Desk, scenario: Scenario, bands: Iterable[Band] = calls.BANDS) -> Iterator[Piece]:
    return _in_moods(desk, scenario, bands, dialogue.repertoire)


def _commonplaces(desk: Desk, scenario: Scenario, bands: Iterable[Band] = calls.BANDS) -> Iterator[Piece]:
    return _in_moods(desk, scenario, bands, dialogue.commonplaces)


def _in_moods(
    desk: Desk, scenario: Scenario, bands: Iterable[Band], lines: Callable[[Scenario, Manners, Band], Iterable[str]]
) -> Iterator[Piece]:
    manners = desk.library.manners[scenario.lang]
    for band in bands:
        yield from _pieces(scenario, lines(scenario, manners, band), calls.voicing_at(scenario, band))


def _pieces(scenario: Scenario, lines: Iterable[str], voicing: Voicing) -> Iterator[Piece]:
    return (piece for line in lines for piece in calls.pieces(line, scenario.lang, voicing))
