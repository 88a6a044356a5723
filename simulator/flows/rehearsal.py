"""Speaking a scripted customer's lines beforehand, so that no trainee ever waits for a slow voice."""

from collections.abc import Iterator

from simulator.core import dialogue
from simulator.core.scenario import Scenario
from simulator.core.text import breaths
from simulator.flows import calls
from simulator.flows.desk import Desk


def rehearse(desk: Desk, scenario: Scenario) -> Iterator[tuple[int, int]]:
    """Speaks every line in every mood once and keeps it; yields how many are done, of how many. Raises EngineError."""
    manners = desk.library.manners[scenario.lang]
    pieces = [
        (piece, calls.voicing_at(scenario, band))
        for band in calls.BANDS
        for line in dialogue.repertoire(scenario, manners, band)
        for piece in breaths(line, scenario.lang)
    ]
    for done, (piece, voicing) in enumerate(pieces, 1):
        desk.voice.say(piece, scenario.lang, voicing)
        yield done, len(pieces)
