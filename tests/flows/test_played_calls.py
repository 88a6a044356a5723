"""Calls with a played customer, step by step: what is on disk, what ends them, and what never counts."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise

import pytest

from simulator.core import mood as moods
from simulator.core.call import Call, Event, Line, Turn
from simulator.core.errors import Missing
from simulator.core.mood import Mood
from simulator.core.people import Account
from simulator.core.played import Played, guide
from simulator.core.scenario import Expectation, Manners, Outcome, Plan, Scenario
from simulator.flows import calls, grading, home, line, plans
from simulator.flows.desk import Desk
from tests.real import library, readers


@dataclass
class ScriptedModel:
    """Plays the lines it was given, one a turn, and falls back when there is none left."""

    lines: list[str]
    ends: Outcome | None = None
    asked: list[Mood] = field(default_factory=list)

    def reply(
        self, scenario: Scenario, manners: Manners, call: Call, mood: Mood, on_clause: Callable[[str], None] | None = None
    ) -> Played:
        self.asked.append(mood)
        if on_clause is not None:
            on_clause("喂，")
        if self.lines:
            return Played(Line(self.lines.pop(0), "complain", ends=self.ends))
        fell = Event("fell_back", 0.0, 0.5, len(call.turns), "engine-lost")
        return Played(guide(scenario, manners, call), (fell,))


@pytest.fixture
def played(desk: Desk) -> Desk:
    """The desk with a model that says two lines."""
    return replace(desk, customer=ScriptedModel(["电费多了，你给看看。", "那是怎么回事？"]))


def test_without_a_model_it_is_told_how_to_get_one(desk: Desk, li: Account) -> None:
    with pytest.raises(Missing) as caught:
        calls.start(desk, li, "tiny-zh", played_by="model")
    assert "SIMULATOR_LLM_MODEL" in caught.value.cure and desk.store.calls("li") == ()


def test_a_model_plays_only_where_it_was_chosen(played: Desk, li: Account) -> None:
    scripted = calls.say(played, li, calls.start(played, li, "tiny-zh").id, "您好", 0)
    assert scripted.turns[1].text == "我的电费怎么多了这么多！"
    call = calls.say(played, li, calls.start(played, li, "tiny-zh", played_by="model").id, "您好", 0)
    assert [turn.text for turn in call.turns] == ["您好", "电费多了，你给看看。"]
    assert played.store.call(call.id) == call and call.played_by == "model"


def test_the_core_says_how_angry_a_played_customer_is(played: Desk, li: Account) -> None:
    call = calls.start(played, li, "tiny-zh", played_by="model")
    calls.say(played, li, call.id, "不归我管 [deflect]", 0)
    scenario = played.library.scenario("tiny-zh")
    turn = played.store.call(call.id).turns[0]
    assert played.customer.asked == [moods.latest(moods.of_level(scenario.temperament, 1), [turn])]  # type: ignore[union-attr]
    assert played.customer.asked[0].anger > scenario.temperament.anger  # type: ignore[union-attr]


def test_a_fall_back_is_in_the_record_and_the_call_goes_on(played: Desk, li: Account) -> None:
    call = calls.start(played, li, "tiny-zh", played_by="model")
    for n in range(3):
        call = calls.say(played, li, call.id, f"我在看第{n}项。", 2 * n)
    assert call.outcome is None and len(call.turns) == 6
    assert [(e.kind, e.turn, e.detail) for e in call.events] == [("fell_back", 5, "engine-lost")]
    assert call.events[0].at > 0


def test_a_model_that_is_taken_away_leaves_the_call_to_the_script(played: Desk, li: Account) -> None:
    call = calls.say(played, li, calls.start(played, li, "tiny-zh", played_by="model").id, "您好", 0)
    call = calls.say(replace(played, customer=None), li, call.id, "嗯，您说。", 2)
    assert call.turns[3].text and call.events[0].detail == "engine-missing" and call.outcome is None


def test_a_proposed_ending_ends_the_call_and_it_is_scored(desk: Desk, li: Account) -> None:
    desk = replace(desk, customer=ScriptedModel(["好，那我等消息。"], "solved"))
    call = calls.say(desk, li, calls.start(desk, li, "tiny-zh", played_by="model").id, "您好 [greet]", 0)
    assert call.outcome == "solved"
    report = grading.report(desk, li, call.id)
    level = moods.of_level(report.scenario.temperament, 1)
    assert report.moods == moods.fold(level, call.turns) and home.taken(desk, li)[0].score == report.score


def test_a_call_without_a_script_is_void_after_three_fall_backs_and_never_counts(desk: Desk, li: Account) -> None:
    scenario = desk.library.scenario("tiny-zh")
    bare = scenario.model_copy(update={"script": scenario.script.model_copy(update={"nodes": {}})})
    library = replace(desk.library, scenarios={**desk.library.scenarios, "tiny-zh": bare})
    desk = replace(desk, library=library, customer=ScriptedModel([]))
    call = calls.start(desk, li, "tiny-zh", played_by="model")
    for n in range(3):
        assert call.outcome is None
        call = calls.say(desk, li, call.id, f"我在看第{n}项。[greet]", 2 * n)
    assert call.void == "engine" and call.outcome is not None and desk.store.call(call.id).void == "engine"
    grading.report(desk, li, call.id)
    history = home.taken(desk, li)
    assert history[0].score is None and home.best(history) == {} and set(home.averages(history).values()) == {None}


def test_an_answer_that_came_meanwhile_is_taken(played: Desk, li: Account) -> None:
    """A second window asks for the answer that the first is waiting for."""
    call = calls.start(played, li, "tiny-zh", played_by="model")
    played.store.add_turn(call.id, Turn(0, "agent", "您好"))

    class Late(ScriptedModel):
        def reply(self, scenario, manners, call, mood, on_clause=None):  # type: ignore[no-untyped-def]
            played.store.add_turn(call.id, Turn(1, "customer", "先来的回答。"))
            return super().reply(scenario, manners, call, mood, on_clause)

    back = calls.load(replace(played, customer=Late(["后来的回答。"])), li, call.id)
    assert [turn.text for turn in back.turns] == ["您好", "先来的回答。"]


def test_of_an_interrupted_line_only_the_facts_that_were_heard_are_told(played: Desk, li: Account) -> None:
    played.customer.lines[:] = ["上个月抄表晚了五天，这我知道。"]  # type: ignore[union-attr]
    call = calls.start(played, li, "tiny-zh", played_by="model")
    call = calls.say(played, li, call.id, "抄表是几号？", 0)
    told = replace(call.turns[1], reveals=("period",))
    played.store.change_turn(call.id, told)
    assert line.was_heard(played, li, call.id, 1, 1.0, 2.0, 0.2).reveals == ()
    assert played.store.call(call.id).turns[1].text == "上个月"


def test_the_voice_makes_the_first_clause_ready(played: Desk, li: Account) -> None:
    made: list[str] = []

    class Ready:
        name = "ready"

        def prepare(self, items: list[tuple[str, str, object]]) -> None:
            made.extend(text for text, _, _ in items)

    desk = replace(played, voice=Ready())  # type: ignore[arg-type]
    calls.say(desk, li, calls.start(desk, li, "tiny-zh", played_by="model").id, "您好", 0)
    assert made == ["喂，"]


def test_the_curve_falls_with_the_level(desk: Desk) -> None:
    plan = Plan(
        lines=("您好 [greet]", "一下子多这么多，我明白您着急 [name_feeling] [restate_case]", "我再看看 [explain_reason]"),
        expect=Expectation(outcome=("solved",)),
    )
    felt = plans.curve(desk.library, desk.understanding, desk.library.scenario("tiny-zh"), plan)
    last = [moods_of[-1].trust for moods_of in felt.values()]
    assert list(felt) == [1, 2, 3, 4, 5] and last == sorted(last, reverse=True) and len(set(last)) == 5


@pytest.mark.parametrize("plan", ["good", "average", "bad"])
def test_a_harder_level_trusts_less_at_every_turn_of_every_scenario(plan: str) -> None:
    """The same agent side at each level. Where the agent gives reason to trust, each level is told from the next."""
    for id, mine in library().plans.items():
        felt = plans.curve(library(), readers(), library().scenario(id), getattr(mine, plan))
        for easier, harder in pairwise(range(1, 6)):
            assert all(a.trust >= b.trust for a, b in zip(felt[easier], felt[harder], strict=True)), (id, easier)
            gap = sum(a.trust - b.trust for a, b in zip(felt[easier], felt[harder], strict=True)) / len(felt[easier])
            assert gap >= (0.01 if plan != "bad" else 0), (id, easier, gap)
