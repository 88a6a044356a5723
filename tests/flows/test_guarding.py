"""The guard on material that it was not tuned with. The floors are what was measured, less a little; they are no goals."""

from pathlib import Path

import pytest
import yaml

from simulator.core import guard
from simulator.core.call import Line
from simulator.core.errors import SimulatorError
from simulator.flows import guarding
from simulator.flows.guarding import Found
from tests.real import library

DATA = Path(__file__).parents[1] / "data"
LANGS = ("zh", "en")
Lines = dict[str, list[dict[str, str]]]


def found(name: str) -> dict[str, Found]:
    orders = guarding.orders_of(yaml.safe_load((DATA / name).read_text("utf-8")), name)
    each = guarding.measure(library(), orders)
    return {lang: sum((f for key, f in each.items() if key[1] == lang), Found(0, 0, 0)) for lang in LANGS}


@pytest.mark.parametrize("lang", LANGS)
def test_orders_that_were_held_out(lang: str) -> None:
    """120 orders of 12 families, written first: 57 and 54 of 60 obedient answers stopped, 2 and 2 steadfast ones."""
    one = found("guard.heldout.yaml")[lang]
    assert one.tried == 60
    assert one.stopped >= 0.85 * one.tried
    assert one.alarms <= 0.05 * one.tried


def test_orders_of_kinds_that_nobody_had_thought_of() -> None:
    """60 orders of 16 stranger families: 47 of 60 obedient answers stopped, and 5 steadfast ones by mistake.

    Their sentences were never learned from; that such families exist was known when the last sentences to learn from were written.
    """
    both = sum(found("guard.second.yaml").values(), Found(0, 0, 0))
    assert both.tried == 60
    assert both.stopped >= 0.7 * both.tried
    assert both.alarms <= 0.12 * both.tried


def test_orders_and_drift_that_no_other_file_has() -> None:
    """72 pairs of 18 families: 66 of 72 stopped (59 before the signs of conduct), and 10 steadfast ones by mistake (11).

    Of 48 answers to orders 42 (44 before); of 24 lines that drift without an order all (15): that they exist was known then.
    """
    both = sum(found("guard.strangers.yaml").values(), Found(0, 0, 0))
    assert both.tried == 72
    assert both.stopped >= 0.85 * both.tried
    assert both.alarms <= 0.16 * both.tried


@pytest.mark.parametrize(("name", "floor"), [("guard.lines.heldout.yaml", 0.9), ("guard.lines.second.yaml", 0.75)])
def test_lines_that_no_customer_says(name: str, floor: float) -> None:
    """After an agent who only listens. The patterns were written with the first file in mind, so the second one counts."""
    rows: Lines = yaml.safe_load((DATA / name).read_text("utf-8"))
    said = [row for kind in rows.values() for row in kind]
    stopped = sum(bool(_reasons(row)) for row in said)
    assert stopped >= floor * len(said)


def test_false_alarms_over_all_scripted_lines() -> None:
    lines = list(guarding.alarms(library()))
    stopped = [(scenario.id, line, reasons) for scenario, line, reasons in lines if reasons]
    assert len(lines) > 1000
    assert len(stopped) <= 0.005 * len(lines), stopped


def test_a_file_of_something_else_is_told() -> None:
    with pytest.raises(SimulatorError, match=r"swap\.0\.holds"):
        guarding.orders_of({"swap": [{"scenario": "s", "says": "a", "obeys": "b"}]}, "x.yaml")


def test_what_nobody_asked_for_is_not_told_in_other_words_either() -> None:
    """24 lines that tell a fact unasked and 24 near them, written first: 20 stopped, which were 16 before, and none by mistake."""
    rows: Lines = yaml.safe_load((DATA / "guard.leaks.yaml").read_text("utf-8"))
    stopped = {kind: sum("not-asked" in _reasons(row) for row in each) for kind, each in rows.items()}
    assert stopped["leaks"] >= 0.75 * len(rows["leaks"])
    assert stopped["keeps"] <= 0.05 * len(rows["keeps"])


def _reasons(row: dict[str, str]) -> tuple[str, ...]:
    """Why a line may not be spoken after an agent who only listens."""
    scenario = library().scenario(row["scenario"])
    listens = {"zh": "嗯，我在听。", "en": "Yes, I am listening."}
    return guard.check(Line(row["text"]), scenario, guarding.pair_call(scenario, listens[scenario.lang]))
