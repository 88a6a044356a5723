"""The mood is a fold: better with care, worse with rudeness, and words wear out."""

from simulator.core import mood as moods
from simulator.core.call import Turn
from simulator.core.cues import Cue
from simulator.core.scenario import Temperament

HOT = Temperament(anger=0.7, trust=0.3, patience=0.5)


def agent(index: int, text: str, *cues: str) -> Turn:
    return Turn(index, "agent", text, cues=tuple(Cue(cue, text, 1.0) for cue in cues))


def after(*turns: Turn, temperament: Temperament = HOT) -> moods.Mood:
    return moods.latest(temperament, turns)


def test_rude_hollow_and_silent_handling_makes_it_worse() -> None:
    began = moods.start(HOT)
    for turn in (agent(0, "这不归我管", "deflect"), agent(0, "我理解您", "hollow_comfort"), agent(0, "")):
        mood = after(turn)
        assert mood.anger > began.anger
        assert mood.trust < began.trust
        assert mood.patience < began.patience
        assert mood.satisfaction < began.satisfaction


def test_concrete_care_and_a_next_step_make_it_better() -> None:
    began = moods.start(HOT)
    mood = after(agent(0, "您家冰箱坏了着急", "name_feeling", "restate_case"), agent(1, "明天有人上门", "commit_next_step"))
    assert mood.anger < began.anger - 0.1
    assert mood.trust > began.trust + 0.1


def test_the_same_words_lose_their_effect() -> None:
    once = after(agent(0, "对不起", "apologise"))
    again = after(agent(0, "对不起", "apologise"), agent(1, "对不起", "apologise"))
    third = after(*(agent(i, "对不起", "apologise") for i in range(6)))
    assert again.anger >= once.anger
    assert third.anger > once.anger


def test_temperaments_differ() -> None:
    soft = Temperament(anger=0.7, trust=0.3, patience=0.5, swing=0.5)
    touchy = Temperament(anger=0.7, trust=0.3, patience=0.5, sensitivities={"deflect": 2})
    turn = agent(0, "不归我管", "deflect")
    assert after(turn, temperament=soft).anger < after(turn).anger < after(turn, temperament=touchy).anger


def test_the_customers_own_words_count() -> None:
    angry = moods.latest(moods.NEUTRAL, [Turn(0, "customer", "我要投诉", tones=frozenset({"angry"}))])
    glad = moods.latest(moods.NEUTRAL, [Turn(0, "customer", "谢谢你", tones=frozenset({"thanks"}))])
    assert glad.anger < moods.NEUTRAL.anger < angry.anger


def test_a_long_wait_costs_patience() -> None:
    quick = [Turn(0, "customer", "喂", 0, 2), Turn(1, "agent", "您好", 3, 4)]
    slow = [Turn(0, "customer", "喂", 0, 2), Turn(1, "agent", "您好", 15, 16)]
    assert moods.latest(HOT, slow).patience < moods.latest(HOT, quick).patience


def test_every_step_stays_between_nothing_and_all() -> None:
    turns = [agent(i, f"滚{i}", "insult", "threaten", "belittle") for i in range(20)]
    for mood in moods.fold(HOT, turns):
        assert 0 <= mood.anger <= 1 and 0 <= mood.trust <= 1 and 0 <= mood.patience <= 1
