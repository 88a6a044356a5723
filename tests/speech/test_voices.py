"""The voices' own ways: workers that die, casting, falling back."""

import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from simulator.core.errors import EngineError, Missing
from simulator.core.ports import Voicing
from simulator.speech import audio, kokoro, weights
from simulator.speech.casting import ESPEAK, KOKORO, choose, pace_of, pitch_of
from simulator.speech.delivery import measure
from simulator.speech.espeak import EspeakVoice, settings
from simulator.speech.voice import FallbackVoice, best_voice
from simulator.speech.worker import Dropped, Worker
from tests.fakes_speech import FakeVoice, hidden_words

LINE = "My power has been out since last night and nobody has come."


@pytest.fixture
def own_espeak():
    voice = EspeakVoice()
    yield voice
    voice.close()


def test_a_killed_worker_is_replaced_and_the_line_is_still_spoken(own_espeak):
    first = own_espeak.say(LINE, "en", Voicing())
    before = own_espeak.pid
    os.kill(before, signal.SIGKILL)
    # espeak mixes in noise of its own, so the bytes differ and the length does not
    assert audio.duration(own_espeak.say(LINE, "en", Voicing())) == pytest.approx(audio.duration(first), abs=0.05)
    assert own_espeak.pid != before


def test_a_worker_killed_while_it_speaks_costs_nobody_a_line(own_espeak):
    own_espeak.say("hello", "en", Voicing())
    results, stop = [], threading.Event()

    def kill_now_and_then():
        while not stop.wait(0.15):
            if pid := own_espeak.pid:
                os.kill(pid, signal.SIGKILL)
                break

    killer = threading.Thread(target=kill_now_and_then)
    killer.start()
    for _ in range(12):
        results.append(audio.duration(own_espeak.say(LINE * 3, "en", Voicing())))
    stop.set()
    killer.join()
    assert max(results) - min(results) < 0.1


def test_a_stuck_worker_is_given_up_in_time(own_espeak):
    own_espeak.say("hello", "en", Voicing())
    os.kill(own_espeak.pid, signal.SIGSTOP)
    started = time.monotonic()
    answer = own_espeak._worker.ask(settings("hello", "en", Voicing()), timeout=0.5)
    assert answer["wav"] and time.monotonic() - started < 5


def test_the_worker_ends_with_its_stdin(own_espeak):
    own_espeak.say("hello", "en", Voicing())
    process = own_espeak._worker._process
    process.stdin.close()
    assert process.wait(5) == 0


def test_a_worker_that_cannot_even_start_says_so():
    worker = Worker("broken", "simulator.speech.there_is_no_such_worker")
    with pytest.raises(EngineError, match="twice") as caught:
        worker.ask({}, timeout=5)
    assert caught.value.retryable


def test_every_cast_voice_of_espeak_exists(own_espeak):
    from pathlib import Path

    import espeakng_loader

    variants = Path(espeakng_loader.get_data_path()) / "voices" / "!v"
    for names in ESPEAK.values():
        for name in names:
            assert (variants / name.split("+")[1]).is_file(), name


def test_a_person_keeps_the_voice_and_people_differ():
    names = [choose(KOKORO, "zh", Voicing(name=f"customer-{n}")) for n in range(30)]
    assert len(set(names)) == 3 and names[0] == choose(KOKORO, "zh", Voicing(name="customer-0"))
    assert choose(KOKORO, "zh", Voicing(gender="male", age="elderly", name="x")) == "zm_yunjian"


def test_age_moves_pitch_and_pace_within_bounds():
    assert pitch_of(Voicing(age="child", pitch=0.9)) == 1.0
    assert pace_of(Voicing(age="elderly")) < 1 < pace_of(Voicing(age="child"))
    assert pace_of(Voicing(pace=9)) == 1.5


def test_espeak_settings_stay_where_it_is_audible():
    fast = settings("x", "en", Voicing(age="child", pitch=1, pace=9, loudness=9))
    assert (fast["rate"], fast["pitch"], fast["volume"]) == (240, 85, 1.0)


@pytest.mark.speech
def test_kokoro_pitch_moves_without_changing_the_length(kokoro):
    low, high = (kokoro.say(LINE, "en", Voicing(pitch=p)) for p in (-1, 1))
    assert measure(high, LINE, "en").pitch_low > 1.1 * measure(low, LINE, "en").pitch_low
    assert audio.duration(high) == pytest.approx(audio.duration(low), rel=0.15)


@pytest.mark.speech
def test_kokoro_gives_up_a_line_made_aside_for_one_that_is_waited_for(kokoro):
    kokoro.say("你好", "zh", Voicing())
    with ThreadPoolExecutor(1) as pool:
        aside = pool.submit(kokoro.say_aside, "我不管你们是什么原因，今天必须给我解决这个问题。" * 3, "zh", Voicing())
        while not aside.done():
            kokoro.give_way()
        with pytest.raises(Dropped):
            aside.result()
    kokoro.give_way()  # nothing is made now, and nothing happens
    assert audio.duration(kokoro.say("你好", "zh", Voicing())) > 0.3


@pytest.mark.speech
def test_kokoro_reads_english_words_inside_mandarin(kokoro):
    plain = audio.duration(kokoro.say("请打开软件。", "zh", Voicing()))
    assert audio.duration(kokoro.say("请打开 APP 软件 online。", "zh", Voicing())) > plain + 0.4


def test_the_next_voice_speaks_and_the_failed_one_rests_a_minute():
    now = [0.0]
    better, plain = FakeVoice("better", fails=1), FakeVoice("plain")
    voice = FallbackVoice([better, plain], clock=lambda: now[0])
    assert voice.name == "better"
    assert hidden_words(voice.say("one", "en", Voicing())) == "one"
    assert voice.name == "plain" and len(better.said) == 1
    voice.say("two", "en", Voicing())
    assert len(better.said) == 1
    now[0] = 61
    voice.say("three", "en", Voicing())
    assert voice.name == "better" and [text for text, *_ in better.said] == ["one", "three"]


def test_when_every_voice_fails_the_last_error_is_told():
    with pytest.raises(EngineError, match="plain"):
        FallbackVoice([FakeVoice("better", 1), FakeVoice("plain", 1)]).say("one", "en", Voicing())


def test_without_weights_and_server_espeak_speaks(tmp_path):
    voice = best_voice(tmp_path / "models", tmp_path / "cache")
    assert voice.name == "espeak"
    assert audio.duration(voice.say("hello", "en", Voicing())) > 0.2
    voice.close()
    with pytest.raises(Missing):
        best_voice(tmp_path / "models", tmp_path / "cache", choice="kokoro")


def test_a_server_that_is_not_there_leaves_espeak_to_speak(tmp_path):
    voice = best_voice(tmp_path, tmp_path, base_url="http://127.0.0.1:9/v1", model="tts-1")
    assert voice.name == "openai:tts-1"
    assert audio.duration(voice.say("hello", "en", Voicing())) > 0.2
    assert voice.name == "espeak"
    voice.close()


def test_kokoro_without_weights_says_how_to_get_them(tmp_path):
    with pytest.raises(Missing):
        kokoro.require_kokoro(tmp_path)
    assert not any(one.ready for one in weights.status(tmp_path))
