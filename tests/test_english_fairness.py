"""What an English agent is credited with and charged for, on sentences labelled before the patterns were mended."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from simulator.core import duties
from simulator.core.call import Turn
from tests.real import library, readers

DATA = Path(__file__).parent / "data" / "fairness.en.yaml"


def labelled(half: str) -> Iterator[tuple[str, str, bool]]:
    """What is asked (a cue or a duty), the label's sign, and whether the reading agrees with it."""
    for text, cues, *case in yaml.safe_load(DATA.read_text("utf-8"))[half]:
        turn = Turn(0, "agent", text, cues=readers().read(text, "en"))
        for label in cues.split():
            yield "cue", label[0], turn.shows(label[1:]) == (label[0] == "+")
        if case:
            scenario = library().scenario(case[0])
            shown = duties.met(scenario.must, [turn]).keys() | duties.breached(scenario.must_not, [turn]).keys()
            known = {duty.id for duty in (*scenario.must, *scenario.must_not)}
            for label in case[1].split():
                assert label[1:] in known
                yield "duty", label[0], (label[1:] in shown) == (label[0] == "+")


@pytest.mark.parametrize("half", ["mended", "unseen"])
def test_what_is_done_is_credited_and_what_is_only_mentioned_is_not(half: str) -> None:
    asked, right = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for what, sign, agrees in labelled(half):
        asked[what, sign] += 1
        right[what, sign] += agrees
    least = {("cue", "+"): 0.75, ("cue", "-"): 0.95, ("duty", "+"): 0.9, ("duty", "-"): 0.95}
    assert min(asked[each] for each in least) >= 50
    assert {each: right[each] / asked[each] for each in least if right[each] / asked[each] < least[each]} == {}
