"""Taking a call, step by step, with a real store."""

from dataclasses import replace

import pytest

from simulator.core.call import Turn
from simulator.core.errors import CallError, NotAllowed
from simulator.core.people import Account
from simulator.flows import calls, grading, home
from simulator.flows.desk import Desk


def test_a_call_from_ringing_to_report(desk: Desk, li: Account) -> None:
    call = calls.start(desk, li, "tiny-zh")
    call = calls.say(desk, li, call.id, "您好 [greet]", 0)
    call = calls.say(desk, li, call.id, "户号多少 [verify_identity]", 2)
    assert call.outcome == "solved"
    report = grading.report(desk, li, call.id)
    assert report.score.total is not None and report.score.total > 50
    assert len(report.moods) == len(report.call.turns)
    assert grading.report(desk, li, call.id).score == report.score
    assert len(desk.store.scores(call.id)) == 1


def test_a_killed_server_answers_when_the_trainee_comes_back(desk: Desk, li: Account) -> None:
    call = calls.start(desk, li, "tiny-zh")
    desk.store.add_turn(call.id, Turn(0, "agent", "您好"))
    back = calls.load(desk, li, call.id)
    assert [turn.speaker for turn in back.turns] == ["agent", "customer"]
    assert calls.load(desk, li, call.id) == back
    assert calls.open_call(desk, li) is not None


def test_the_same_words_twice_are_taken_once(desk: Desk, li: Account) -> None:
    call = calls.start(desk, li, "tiny-zh")
    calls.say(desk, li, call.id, "您好", 0)
    with pytest.raises(CallError):
        calls.say(desk, li, call.id, "您好", 0)
    assert len(desk.store.call(call.id).turns) == 2


def test_nobody_else_reads_speaks_in_or_ends_a_call(desk: Desk, li: Account, wang: Account) -> None:
    call = calls.start(desk, li, "tiny-zh")
    for attempt in (
        lambda: calls.load(desk, wang, call.id),
        lambda: calls.say(desk, wang, call.id, "您好", 0),
        lambda: calls.hear(desk, wang, call.id, b"x"),
        lambda: calls.hang_up(desk, wang, call.id),
        lambda: calls.whole_sound(desk, wang, call.id),
        lambda: grading.report(desk, wang, call.id),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    boss = Account("boss", "主管", "supervisor", "", "zh")
    assert calls.load(desk, boss, call.id).id == call.id
    with pytest.raises(NotAllowed):
        calls.say(desk, boss, call.id, "您好", 0)
    with pytest.raises(NotAllowed):
        calls.load(desk, replace(li, active=False), call.id)


def test_hanging_up_ends_it_and_the_report_is_there(desk: Desk, li: Account) -> None:
    call = calls.start(desk, li, "tiny-zh")
    with pytest.raises(CallError, match="running"):
        grading.report(desk, li, call.id)
    assert calls.hang_up(desk, li, call.id).outcome == "agent_hung_up"
    assert grading.report(desk, li, call.id).score.total is None
    with pytest.raises(CallError, match="over"):
        calls.say(desk, li, call.id, "您好", 0)


def test_hints_are_for_training_only(desk: Desk, li: Account) -> None:
    training = calls.start(desk, li, "tiny-zh", "training")
    exam = calls.start(desk, li, "tiny-zh", "exam")
    assert calls.hint(desk, training) == "核对户号"
    assert calls.hint(desk, exam) is None


def test_a_recording_is_kept_and_played_back(desk: Desk, li: Account) -> None:
    call = calls.start(desk, li, "tiny-zh")
    calls.say(desk, li, call.id, "您好", 0, wav=b"voice")
    assert calls.sound_of(desk, li, call.id, 0) == b"voice"
    made = calls.sound_of(desk, li, call.id, 1)
    assert made and calls.sound_of(desk, li, call.id, 1) == made
    assert calls.whole_sound(desk, li, call.id) == b"voice" + made


def test_the_mood_colours_the_voice(desk: Desk) -> None:
    from simulator.core.mood import Mood

    scenario = desk.library.scenario("tiny-zh")
    calm, angry = (calls.voicing_of(scenario, Mood(anger, 0.5, 0.5)) for anger in (0.1, 0.9))
    assert angry.pace > calm.pace and angry.loudness > calm.loudness and angry.pitch > calm.pitch


def test_home_knows_the_best_and_suggests(desk: Desk, li: Account) -> None:
    assert home.suggestion(desk, (), "zh") is not None
    assert home.suggestion(desk, (), "en") is None
    call = calls.start(desk, li, "tiny-zh")
    calls.say(desk, li, call.id, "您好 [greet]", 0)
    calls.say(desk, li, call.id, "户号多少 [verify_identity]", 2)
    total = grading.report(desk, li, call.id).score.total
    history = home.taken(desk, li)
    assert home.best(history) == {"tiny-zh": total}
    assert home.averages(history)["courtesy"] == 100.0
    suggestion = home.suggestion(desk, history, "zh")
    assert suggestion is not None and suggestion.weakest == "empathy"
