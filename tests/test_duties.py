"""What agents say in each case, labelled: what fulfils a duty or crosses a red line, and what only looks like it.

The first two sets were learned from; the third was written after the patterns, is never learned from, and is what they are
measured on. The floors leave room below what was measured, so that they hold a class of words and not single sentences.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from simulator.core import duties
from simulator.core.call import Call, Turn
from simulator.core.claims import numbers
from simulator.core.scenario import Duty, Scenario
from simulator.flows import grading
from tests.real import library

HERE = Path(__file__).parent / "duties"
SETS = ("first", "second", "third")
RECKONED = {("bill-doubled-zh", "tiers")}
"""What a trainee works out from the screen: 897 less 350, and the steps between the prices of the tiers."""


def labelled(name: str) -> Iterator[tuple[Scenario, str, Duty, bool, str]]:
    """Each sentence with its scenario, kind, duty and whether it fulfils (or breaks) that duty."""
    for id, by_duty in yaml.safe_load((HERE / f"{name}.yaml").read_text("utf-8")).items():
        scenario = library().scenarios[id]
        kinds = {duty.id: (kind, duty) for kind in ("must", "must_not") for duty in getattr(scenario, kind)}
        for duty_id, sentences in by_duty.items():
            kind, duty = kinds[duty_id]
            for label in ("hit", "miss"):
                for text in sentences[label]:
                    yield scenario, kind, duty, label == "hit", text


def found(scenario: Scenario, kind: str, duty: Duty, text: str) -> bool:
    """Whether the words alone show the duty, after the customer's first line."""
    words = duty.model_copy(update={"shows": ()})
    opening = scenario.script.nodes[scenario.script.start].says.all_lines()[0]
    turns = (Turn(0, "customer", opening), Turn(1, "agent", text))
    if kind == "must":
        return bool(duties.fulfilled([words], turns))
    call = Call("c", scenario.id, "", "a", scenario.lang, datetime(2026, 11, 28, tzinfo=UTC), turns=turns)
    return bool(duties.breached([words], turns, grading.spoken_promises(library(), call) if duty.promises else ()))


def rates(name: str) -> dict[tuple[str, str, bool], float]:
    """The share that was found, by language, kind and label."""
    counted: dict[tuple[str, str, bool], list[bool]] = {}
    for scenario, kind, duty, hit, text in labelled(name):
        counted.setdefault((scenario.lang, kind, hit), []).append(found(scenario, kind, duty, text))
    return {key: sum(each) / len(each) for key, each in counted.items()}


@pytest.mark.parametrize("name", SETS)
def test_words_that_fulfil_are_found_and_words_that_only_look_like_it_are_not(name: str) -> None:
    for (lang, kind, hit), share in rates(name).items():
        assert share >= 0.88 if hit else share <= 0.08, (name, lang, kind, hit, share)


def test_every_duty_has_sentences_that_show_it_and_sentences_that_do_not() -> None:
    known = {(scenario.id, duty.id) for name in SETS for scenario, _, duty, _, _ in labelled(name)}
    shipped = {(s.id, duty.id) for s in library().scenarios.values() for duty in (*s.must, *s.must_not)}
    assert shipped <= known


def test_a_better_wording_fulfils_its_own_duty_and_breaks_no_red_line() -> None:
    for scenario in library().scenarios.values():
        for duty in scenario.must:
            assert found(scenario, "must", duty, duty.better), (scenario.id, duty.id)
        for kind, duty in [("must", d) for d in scenario.must] + [("must_not", d) for d in scenario.must_not]:
            broken = [d.id for d in scenario.must_not if found(scenario, "must_not", d, duty.better)]
            assert not broken, (scenario.id, kind, duty.id, broken)


def test_a_trainee_can_see_or_hear_every_number_of_a_better_wording() -> None:
    """On the screen, from the customer, or among the published limits."""
    for scenario in library().scenarios.values():
        lang, account = scenario.lang, scenario.account
        told = [line for fact in scenario.brief.knows.values() for line in fact.says.all_lines()]
        told += [
            line for node in scenario.script.nodes.values() for line in (*node.says.all_lines(), *node.otherwise.all_lines())
        ]
        screen = [account.number, account.holder, account.address, account.phone, *account.rows.values()]
        limits = [text for fact in library().facts for text in fact.clause.values()]
        seen = numbers("\n".join([*told, *screen, scenario.work_order.deadline, *limits]), lang)
        for duty in (*scenario.must, *scenario.must_not):
            own = {n for n in numbers(duty.better, lang) if n.endswith(" min")}  # somebody's own appointment
            unseen = {n for n in numbers(duty.better, lang) - own if not any(n in each or each in n for each in seen)}
            assert not unseen or (scenario.id, duty.id) in RECKONED, (scenario.id, duty.id, unseen)
