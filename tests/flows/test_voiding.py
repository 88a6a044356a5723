"""A call that the simulator has spoilt: found by itself or said by who grades, and taken back."""

from dataclasses import replace

import pytest

from simulator.core import played
from simulator.core.call import Line
from simulator.core.errors import CallError, NotAllowed
from simulator.core.people import Account
from simulator.core.played import Played
from simulator.flows import calls, grading, home, voiding
from simulator.flows.desk import Desk

BOSS = Account("wang", "王", "supervisor", "", "zh")


class HangsUp:
    """Hangs up at once, whatever is said."""

    def reply(self, scenario, manners, call, mood, on_clause=None) -> Played:  # type: ignore[no-untyped-def]
        return Played(Line("不说了。", ends="hung_up"))


def ended(desk: Desk, li: Account) -> str:
    call = calls.start(desk, li, "tiny-zh")
    return calls.hang_up(desk, li, call.id).id


def test_who_grades_makes_a_call_void_and_lets_it_count_again(desk: Desk, li: Account) -> None:
    call = ended(desk, li)
    before = grading.report(desk, li, call).score
    assert voiding.void(desk, BOSS, call, "fact").void == "fact" and home.taken(desk, li)[0].score is None
    again = voiding.count_again(desk, BOSS, call)
    assert again.void is None and home.taken(desk, li)[0].score == before
    assert [(e.kind, e.detail) for e in again.events] == [("voided", "fact wang"), ("counted", "fact wang")]


def test_nobody_makes_their_own_call_void(desk: Desk, li: Account) -> None:
    call = ended(desk, li)
    for attempt in (lambda: voiding.void(desk, li, call, "fact"), lambda: voiding.count_again(desk, li, call)):
        with pytest.raises(NotAllowed):
            attempt()
    assert desk.store.call(call).void is None


def test_a_running_call_and_an_unknown_reason_are_refused(desk: Desk, li: Account) -> None:
    running = calls.start(desk, li, "tiny-zh").id
    with pytest.raises(CallError, match="still running"):
        voiding.void(desk, BOSS, running, "fact")
    with pytest.raises(CallError, match="no way"):
        voiding.void(desk, BOSS, calls.hang_up(desk, li, running).id, "bored")


def test_a_customer_who_hangs_up_on_one_who_did_everything_could_not_be_won(desk: Desk, li: Account) -> None:
    scenario = desk.library.scenario("tiny-zh")
    played_desk = replace(desk, customer=HangsUp())
    started = calls.start(played_desk, li, "tiny-zh", played_by="model")
    bad = calls.say(played_desk, li, started.id, "嗯。", len(started.turns))
    assert bad.outcome == "hung_up" and bad.void is None
    words = "".join(f"[{cue}]" for duty in scenario.must for cue in duty.shows[:1])
    words += "".join(duty.mentions[0] for duty in scenario.must if duty.mentions)
    started = calls.start(played_desk, li, "tiny-zh", played_by="model")
    good = calls.say(played_desk, li, started.id, words, len(started.turns))
    assert good.outcome == "hung_up" and good.void == "unwinnable"
    assert played.spoilt(scenario, replace(good, played_by="script")) is None
