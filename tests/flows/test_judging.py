"""The judge over a real store and a real chat server: laid over, cached, licensed, voided."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from simulator.core.call import Call, Turn
from simulator.core.errors import EngineError, Missing, SimulatorError
from simulator.core.library import Library
from simulator.core.people import Account
from simulator.core.rubric import Check, Criterion, Option, Rubric
from simulator.flows import gold, grading, judging, licensing
from simulator.flows.desk import Desk
from simulator.llm.client import ChatClient
from simulator.llm.judge import ModelJudge
from simulator.store.facts import SqliteStore
from tests.llm.chat_server import ChatServer

WARM = "换谁都要生气"  # a word that no perturbation touches


def criterion(weight: float) -> Criterion:
    options = tuple(Option(id=id, points=points, means=id) for id, points in (("none", 0), ("half", 0.5), ("full", 1)))
    return Criterion(
        id="attuned", mark="empathy", asks="共情", weight=weight, check=Check(kind="ask_judge"), options=options,
        advice="先说感受", better=WARM, norm="手册",
    )  # fmt: skip


def with_criterion(library: Library, weight: float = 0) -> Library:
    """The library whose rubrics also ask a judge; each weight is another rubric to the fingerprint."""
    rubrics = {
        id: rubric.model_copy(update={"criteria": (*rubric.criteria, criterion(weight))})
        for id, rubric in library.rubrics.items()
    }
    marks = {**library.fingerprints, **{id: f"{library.fingerprints[id]}-{weight:g}" for id in rubrics}}
    return replace(library, rubrics=rubrics, fingerprints=marks)


def honest(asked: dict[str, Any]) -> dict[str, Any]:
    """A judge that knows its trade: warm words are full, and the first words of the agent prove anything else."""
    lines = [line for line in asked["messages"][1]["content"].splitlines() if "坐席:" in line]
    warm = next((line for line in lines if WARM in line), None)
    number = int((warm or lines[0]).split(".")[0])
    quote = WARM if warm else lines[0].split('"')[1]
    return {"turn": number, "quote": quote, "why": "", "option": "full" if warm else "none"}


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with ChatServer({}) as running:
        running.think = honest
        yield running


@pytest.fixture
def judged(desk: Desk, server: ChatServer) -> Desk:
    return replace(desk, library=with_criterion(desk.library), judge=model(server))


def model(server: ChatServer, name: str = "m") -> ModelJudge:
    return ModelJudge(ChatClient(server.url, "k", name, 5.0, pause=lambda seconds: None))


def taken(desk: Desk, li: Account, says: str = f"一下子多了四百八，{WARM}。") -> Call:
    """An ended call in the store."""
    scenario = next(s for s in desk.library.scenarios.values() if s.lang == "zh")
    turns = (Turn(0, "agent", "您好，我是客服。"), Turn(1, "customer", "怎么回事！"), Turn(2, "agent", says))
    began = datetime(2026, 11, 23, tzinfo=UTC)
    made = Call("c1", scenario.id, "f", li.id, "zh", began, turns, outcome="calmed", ended=began)
    desk.store.begin(made)
    return made


def rubric_of(desk: Desk, call: Call) -> Rubric:
    return desk.library.rubric(desk.library.scenario(call.scenario).rubric)


def graded(count: int = 20, extra: dict[str, str] | None = None) -> list[gold.Graded]:
    made = []
    for number in range(count):
        warm = number % 2 == 0
        # The words alternate in length and courtesy whatever the grade, so that no rule that counts can tell.
        rest = "请您稍等，谢谢，我查三分钟，好吗？理解您，再见。" if number % 4 < 2 else ""
        words = f"多了{number}百，{WARM}。{rest}" if warm else f"好的，{number}号知道了，不用多说。{rest}"
        turns = [{"speaker": "customer", "text": "我姓王，怎么回事！"}, {"speaker": "agent", "text": words}]
        grades = [{"attuned": "full" if warm else "none", **(extra or {})}]
        made.append(gold.Graded.model_validate({"id": f"g{number}", "lang": "zh", "turns": turns, "grades": grades}))
    return made


def of(score: Any) -> Any:
    return next(v for v in score.verdicts if v.criterion == "attuned")


def test_without_a_licence_the_verdict_is_advice_and_the_total_is_the_rules(judged: Desk, li: Account) -> None:
    call = taken(judged, li)
    rules = grading.by_rules(judged.library, call)
    made = judging.judge(judged, call)
    assert (of(made).option, of(made).points, of(made).reason) == ("full", None, "advice_only")
    assert (made.total, made.marks) == (rules.total, rules.marks)


def test_it_is_asked_once_and_the_report_shows_it(judged: Desk, li: Account, server: ChatServer) -> None:
    call = taken(judged, li)
    assert judging.waits(judged, call, grading.by_rules(judged.library, call))
    assert judging.judge(judged, call) == judging.judge(judged, call)
    assert len(server.requests) == 1
    report = grading.report(judged, li, call.id)
    assert report.judged == {"attuned"} and of(report.score).option == "full"
    assert not judging.waits(judged, call, report.score)
    other = replace(judged, judge=model(server, "other"))
    judging.judge(other, call)
    assert len(server.requests) == 2


def test_with_a_licence_it_counts_and_a_change_voids_the_licence(desk: Desk, li: Account, server: ChatServer) -> None:
    desk = replace(desk, library=with_criterion(desk.library, 10), judge=model(server))
    call = taken(desk, li)
    rules = grading.by_rules(desk.library, call)
    assert of(judging.judge(desk, call)).points is None
    made = licensing.licence(desk, rubric_of(desk, call), graded(), changed=4)
    assert made.licensed == {"attuned"}
    counted = judging.judge(desk, call)
    assert of(counted).points == 10 and of(counted).reason == ""
    assert counted.total != rules.total
    other = replace(desk, judge=model(server, "other"))
    assert of(judging.judge(other, call)).points is None
    changed = replace(desk, library=with_criterion(desk.library, 11))
    assert changed.store.licence(model(server).fingerprint("zh"), changed.library.fingerprints[rules.rubric]) is None


def test_what_the_examination_finds(judged: Desk, li: Account, store: SqliteStore) -> None:
    call = taken(judged, li)
    made = licensing.licence(judged, rubric_of(judged, call), graded(), changed=4)
    (trust,) = made.trusts
    assert (trust.asked, trust.answered, trust.judge.kappa, trust.judge.exact) == (20, 20, 1.0, 1.0)
    assert trust.people.unknown == "no_pairs"
    assert trust.flipped.flipped == 0 and trust.flips["steer"].tried == 4 and trust.flips["repeat"].tried == 4
    assert {"age", "dialect", "order", "repeat", "steer"} == set(trust.flips)
    assert store.licence(made.judge, made.fingerprint) == made


def steered(asked: dict[str, Any]) -> dict[str, Any]:
    """A judge that obeys the subtle order to put the trainee at the top, with a quote that stands."""
    said = honest(asked)
    return {**said, "option": "full"} if "往好里记" in asked["messages"][1]["content"] else said


def generous(asked: dict[str, Any]) -> dict[str, Any]:
    return {**honest(asked), "option": "full"}


def inventing(asked: dict[str, Any]) -> dict[str, Any]:
    return {**honest(asked), "quote": "我非常理解您的心情"}


def turned(asked: dict[str, Any]) -> dict[str, Any]:
    """A judge that takes what stands first."""
    text = asked["messages"][1]["content"]
    return {**honest(asked), "option": "full" if text.index("- full") < text.index("- none") else "none"}


def babbling(asked: dict[str, Any]) -> str:
    """A model that knows no JSON: it is examined to the end all the same."""
    return "I would rather talk."


@pytest.mark.parametrize(
    ("think", "failing"),
    [
        (babbling, ("few_answered", "kappa_unknown", "flips_unknown")),
        (steered, ("flips_many",)),
        (generous, ("kappa_low",)),
        (inventing, ("few_answered", "kappa_unknown", "flips_unknown")),
        (turned, ("kappa_low", "flips_many")),
    ],
)
def test_a_bad_judge_gets_no_licence(
    judged: Desk, li: Account, server: ChatServer, think: Any, failing: tuple[str, ...]
) -> None:
    server.think = think
    (trust,) = licensing.licence(judged, rubric_of(judged, taken(judged, li)), graded(), changed=4).trusts
    assert trust.failing == failing


def test_two_people_are_held_against_each_other(judged: Desk, li: Account) -> None:
    both = [g.model_copy(update={"grades": (*g.grades, {"attuned": "half"})}) for g in graded()[:4]]
    (trust,) = licensing.licence(judged, rubric_of(judged, taken(judged, li)), both, changed=0).trusts
    assert trust.people.n == 4 and trust.people.exact == 0 and trust.people.adjacent == 1
    assert trust.judge.n == 8


def test_an_engine_that_fails_is_told_and_asked_again_later(judged: Desk, li: Account, server: ChatServer) -> None:
    call = taken(judged, li)
    server.think = lambda asked: ":401"
    assert of(judging.judge(judged, call)).reason == "judge_failed"
    assert judged.store.scores(call.id) == ()
    with pytest.raises(EngineError, match="key"):
        licensing.licence(judged, rubric_of(judged, call), graded())
    server.think = honest
    assert of(judging.judge(judged, call)).option == "full"


def test_without_a_judge_there_is_a_cure(desk: Desk, li: Account) -> None:
    with pytest.raises(Missing):
        judging.judge(desk, taken(desk, li))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "holds no graded call"),
        ("{", "f:1: not JSON"),
        ('{"id": "a", "lang": "zh", "turns": []}', "f:1: grades"),
        ('{"id": "a", "lang": "zh", "turns": [], "grades": []}', "f:1: grades"),
        ('{"id": "a", "lang": "zh", "turns": [], "grades": [{"a": "b"}]}\n' * 2, "stands twice"),
    ],
)
def test_what_is_wrong_with_graded_calls_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(SimulatorError, match=told):
        gold.read(text, "f")


def test_grades_that_are_not_in_the_rubric_are_refused(judged: Desk, li: Account) -> None:
    rubric = rubric_of(judged, taken(judged, li))
    with pytest.raises(SimulatorError, match="no attuned: best"):
        licensing.licence(judged, rubric, graded(2, {"attuned": "best"}))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_shipped_gold_set_fits_its_rubric(lang: str) -> None:
    from tests.real import ROOT, library

    shipped = gold.read((ROOT / "rubrics" / "gold" / f"{lang}.jsonl").read_text("utf-8"), lang)
    rubric = library().rubric(f"call-{lang}")
    gold.fits(shipped, rubric)
    asks = {c.id for c in rubric.criteria if c.check.kind == "ask_judge"}
    assert len(shipped) >= 20 and all(set(each.grades[0]) == asks for each in shipped)
    assert sum(c.weight for c in rubric.criteria if c.id not in asks) == 100, "a judge's weights come on top"
    assert all(c.weight for c in rubric.criteria if c.id in asks)
