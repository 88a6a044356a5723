"""Turn taking on little timelines: (seconds, voice or silence)."""

import random

import pytest

from simulator.core.endings import Endings
from simulator.line.turns import FRAME, PACES, Event, Turns

LOUD, ROOM = -20.0, -60.0


def play(turns: Turns, *timeline: tuple[float, bool], words: str | None = None) -> list[Event]:
    """Plays a timeline; `words` are what every early decoding makes of it, at once."""
    events: list[Event] = []
    for seconds, voice in timeline:
        for _ in range(round(seconds / FRAME)):
            now = turns.frame(0.9 if voice else 0.05, LOUD if voice else ROOM)
            events += now
            if words is not None and any(event.kind == "early" for event in now):
                events += turns.transcript(words)
    return events


def kinds(events: list[Event]) -> list[str]:
    return [event.kind for event in events if event.kind != "quiet"]


def test_a_sentence_begins_is_decoded_early_and_ends() -> None:
    events = play(Turns(), (1, False), (1.5, True), (1, False), words="登记好了")
    assert kinds(events) == ["began", "early", "ended"]
    ended = events[-1]
    assert ended.first * FRAME == pytest.approx(0.5, abs=0.07), "half a second before the voice is kept"
    assert (ended.frame - round(2.5 / FRAME)) * FRAME == pytest.approx(0.6, abs=0.07)


@pytest.mark.parametrize(("pace", "ends"), [("patient", 1), ("normal", 1), ("brisk", 2)])
def test_a_thinking_pause_parts_the_brisk_only(pace: str, ends: int) -> None:
    events = play(Turns(PACES[pace]), (0.5, False), (1, True), (0.5, False), (1, True), (1.7, False), words="登记好了")
    assert kinds(events).count("ended") == ends


def test_speech_that_goes_on_throws_the_early_words_away() -> None:
    assert kinds(play(Turns(), (1, True), (0.3, False), (0.5, True), (0.7, False), words="登记好了")) == [
        "began", "early", "resumed", "early", "ended",
    ]  # fmt: skip


def test_a_hanging_sentence_is_waited_for_and_a_question_answered_sooner() -> None:
    def silence_before_the_end(text: str) -> float:
        turns = Turns()
        play(turns, (1, True), (0.25, False))
        turns.transcript(text)
        events = play(turns, (2, False))
        ended = next(event for event in events if event.kind == "ended")
        return (ended.frame - round(1 / FRAME)) * FRAME

    hanging, plain, asked = map(silence_before_the_end, ("因为", "登记好了", "可以吗"))
    assert hanging > 1.1 and plain < 0.7 and asked < plain


@pytest.mark.parametrize(("sounded", "waits"), [(0.99, 0.6), (0.6, 0.7), (0.05, 0.8), (None, 0.6)])
def test_the_less_finished_a_voice_sounded_the_longer_it_is_waited_for(sounded: float | None, waits: float) -> None:
    turns = Turns()
    early = next(event for event in play(turns, (1, True), (0.25, False)) if event.kind == "early")
    turns.transcript("登记好了")
    if sounded is not None:
        turns.sounded(early.frame, sounded)
    ended = next(event for event in play(turns, (2, False)) if event.kind == "ended")
    assert (ended.frame - round(1 / FRAME)) * FRAME == pytest.approx(waits, abs=0.07)


def test_words_that_seldom_end_a_sentence_are_waited_for_and_a_voice_that_sounds_done_does_not_change_that() -> None:
    said = [
        f"{who}{what}"
        for who in ("我", "您", "他们", "师傅", "客户")
        for what in ("帮您查一下电量", "马上登记好了", "明天上门检查")
    ]
    turns = Turns(ending=Endings("zh", said * 2))
    early = next(event for event in play(turns, (1, True), (0.25, False)) if event.kind == "early")
    turns.transcript("我明天上门检")
    turns.sounded(early.frame, 0.99)
    ended = next(event for event in play(turns, (2, False)) if event.kind == "ended")
    assert (ended.frame - round(1 / FRAME)) * FRAME > 0.75


def test_a_turn_tells_where_its_voice_began_and_ended() -> None:
    ended = play(Turns(), (1, False), (1.5, True), (1, False), words="登记好了")[-1]
    assert [at * FRAME for at in ended.voice] == [pytest.approx(1.0, abs=0.05), pytest.approx(2.5, abs=0.05)]


def test_what_is_known_too_late_of_an_earlier_pause_changes_nothing() -> None:
    turns = Turns()
    early = next(event for event in play(turns, (1, True), (0.25, False)) if event.kind == "early")
    play(turns, (0.5, True), (0.25, False), words="登记好了")
    turns.sounded(early.frame, 0.01)
    assert "ended" in kinds(play(turns, (0.4, False)))


def test_in_a_long_turn_a_breath_is_enough_to_decode_what_was_said() -> None:
    assert kinds(play(Turns(), (1, True), (0.15, False), (1, True))) == ["began"]
    events = [event for event in play(Turns(), (3, True), (0.15, False), (1, True)) if event.kind in ("early", "resumed")]
    assert [event.kind for event in events] == ["early", "resumed"] and events[1].kept


def test_echo_that_hushed_the_customer_once_needs_more_to_do_it_again() -> None:
    turns = Turns()
    turns.customer(True)
    assert kinds(play(turns, (0.15, True))) == ["began", "hush"]
    turns.transcript("")
    assert kinds(play(turns, (0.5, False), (0.15, True), (0.3, False))) == []
    assert kinds(play(turns, (0.25, True))) == ["began", "hush"]


def test_a_burst_of_noise_is_no_turn() -> None:
    assert kinds(play(Turns(), (0.06, True), (1, False))) == []


def test_a_nod_pauses_the_customer_and_lets_him_go_on() -> None:
    turns = Turns()
    turns.customer(True)
    assert kinds(play(turns, (1, False), (0.4, True), (0.25, False))) == ["began", "hush", "early"]
    assert kinds(list(turns.transcript("嗯嗯"))) == ["unhush"]
    assert kinds(play(turns, (1, False))) == []


def test_a_nod_that_nobody_could_decode_is_still_a_nod() -> None:
    turns = Turns()
    turns.customer(True)
    assert kinds(play(turns, (0.4, True), (1.3, False))) == ["began", "hush", "early", "unhush"]


def test_a_barge_in_hushes_within_a_quarter_of_a_second_and_then_interrupts() -> None:
    turns = Turns()
    turns.customer(True)
    events = play(turns, (1, False), (1.5, True))
    hush = next(event for event in events if event.kind == "hush")
    assert (hush.frame + 1) * FRAME - 1 <= 0.25
    assert kinds(events) == ["began", "hush", "interrupted"]
    turns.customer(False)
    assert kinds(play(turns, (1, False), words="登记好了")) == ["early", "ended"]


def test_few_words_that_are_no_nod_interrupt() -> None:
    turns = Turns()
    turns.customer(True)
    play(turns, (0.5, True), (0.25, False))
    assert kinds(list(turns.transcript("等一下先生"))) == ["interrupted"]


def test_the_loudspeaker_leaking_softly_does_not_interrupt() -> None:
    turns = Turns()
    for _ in range(200):
        turns.frame(0.05, -50)
    turns.customer(True)
    assert not [event for _ in range(60) for event in turns.frame(0.9, -47)]


def test_nobody_is_listened_to_on_hold_and_what_was_said_before_counts() -> None:
    turns = Turns()
    play(turns, (1, True))
    assert kinds(list(turns.deaf(True))) == ["ended"]
    assert kinds(play(turns, (3, True), (9, False))) == []
    turns.deaf(False)
    assert kinds(play(turns, (1, True), (1, False), words="登记好了")) == ["began", "early", "ended"]


def test_a_nod_is_forgotten_when_the_line_is_held() -> None:
    turns = Turns()
    turns.customer(True)
    play(turns, (0.5, True))
    assert kinds(list(turns.deaf(True))) == ["unhush"]


def test_what_was_cut_is_not_heard_twice() -> None:
    ended = [event for event in play(Turns(), (27, True), (2, False), words="好") if event.kind == "ended"]
    assert len(ended) == 2 and ended[0].last < ended[1].first


def test_a_breath_does_not_keep_a_pause_open() -> None:
    turns = Turns()
    play(turns, (1, True), (0.25, False), words="登记好了")
    events = [event for _ in range(round(1 / FRAME)) for event in turns.frame(0.45, -30)]
    assert "ended" in kinds(events)


def test_silence_is_told_every_second_from_four_on() -> None:
    events = play(Turns(), (7.1, False))
    assert [event.seconds for event in events] == [4, 5, 6, 7]


def test_a_monologue_is_told_and_cut_at_the_longest_window() -> None:
    events = play(Turns(), (26, True))
    assert kinds(events).count("long") == 15 and kinds(events).count("ended") == 1
    turns = Turns()
    play(turns, (12, True))
    assert kinds(list(turns.cut())) == ["ended"] and turns.cut() == ()


@pytest.mark.parametrize("seed", range(5))
def test_whatever_comes_turns_are_in_order_and_never_overlap(seed: int) -> None:
    draw, turns, last = random.Random(seed), Turns(PACES["brisk"]), -1
    for _ in range(6000):
        if draw.random() < 0.01:
            turns.customer(draw.random() < 0.5)
        if draw.random() < 0.01:
            turns.transcript(draw.choice(["", "嗯", "因为", "好的谢谢"]))
        for event in turns.frame(draw.random() ** (0.3 if draw.random() < 0.7 else 3), draw.uniform(-60, -10)):
            if event.kind == "ended":
                assert last - round(0.5 / FRAME) - 4 <= event.first <= event.last
                last = event.last
