"""What was said once is not synthesised again."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from simulator.core.ports import Voicing
from simulator.speech.cached import CachedVoice
from simulator.speech.worker import Dropped
from tests.fakes_speech import FakeVoice


class SlowVoice(FakeVoice):
    def say(self, text, lang, voicing):
        time.sleep(0.05)
        return super().say(text, lang, voicing)


def until(condition, seconds=5.0):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()


def test_a_line_is_synthesised_once_also_after_a_restart(tmp_path):
    voice = FakeVoice()
    first = CachedVoice(voice, tmp_path).say("您好", "zh", Voicing())
    assert CachedVoice(voice, tmp_path).say("您好", "zh", Voicing()) == first
    assert len(voice.said) == 1


def test_everything_that_is_heard_belongs_to_the_key(tmp_path):
    voice = FakeVoice()
    cached = CachedVoice(voice, tmp_path)
    for text, lang, voicing in [
        ("a", "en", Voicing()),
        ("b", "en", Voicing()),
        ("a", "zh", Voicing()),
        ("a", "en", Voicing(gender="male")),
        ("a", "en", Voicing(pace=1.2)),
        ("a", "en", Voicing(name="other")),
    ]:
        cached.say(text, lang, voicing)
    CachedVoice(FakeVoice("another"), tmp_path).say("a", "en", Voicing())
    assert len(voice.said) == 6 and len(list(tmp_path.glob("*/*.wav"))) == 7
    cached.say("a", "en", Voicing(pace=1.01))
    assert len(voice.said) == 6, "a hardly different pace is the same line"


def test_eight_who_ask_at_once_cost_one_synthesis(tmp_path):
    voice = SlowVoice()
    cached = CachedVoice(voice, tmp_path)
    with ThreadPoolExecutor(8) as pool:
        sounds = set(pool.map(lambda _: cached.say("您好", "zh", Voicing()), range(8)))
    assert len(sounds) == 1 and len(voice.said) == 1
    assert not list(tmp_path.glob("*/*.part"))


def test_prepared_lines_are_there_when_they_are_needed(tmp_path):
    voice = FakeVoice()
    cached = CachedVoice(voice, tmp_path)
    items = [(f"line {n}", "en", Voicing()) for n in range(3)]
    cached.prepare(items)
    assert until(lambda: all(cached.has(*item) for item in items))
    cached.say(*items[0])
    assert len(voice.said) == 3
    cached.close()


def test_a_live_line_goes_before_the_prepared_ones(tmp_path):
    voice = SlowVoice()
    cached = CachedVoice(voice, tmp_path)
    cached.prepare([(f"line {n}", "en", Voicing()) for n in range(20)])
    until(lambda: len(voice.said) >= 1)
    cached.say("now", "en", Voicing())
    place = [text for text, *_ in voice.said].index("now")
    assert place <= 4
    cached.close()


def test_the_latest_wish_is_prepared_first_and_the_oldest_are_given_up(tmp_path):
    voice = SlowVoice()
    cached = CachedVoice(voice, tmp_path)
    old, new = ([(f"{age} {n}", "en", Voicing()) for n in range(150)] for age in ("old", "new"))
    cached.prepare(old)
    until(lambda: len(voice.said) >= 1)
    cached.prepare(new[:3])
    assert until(lambda: all(cached.has(*item) for item in new[:3]))
    assert [text for text, *_ in voice.said if text.startswith("new")] == ["new 0", "new 1", "new 2"]
    assert sum(text.startswith("old") for text, *_ in voice.said) <= 3
    cached.close()


def test_a_line_that_cannot_be_prepared_does_not_stop_the_rest(tmp_path):
    cached = CachedVoice(FakeVoice(fails=1), tmp_path)
    cached.prepare([("one", "en", Voicing()), ("two", "en", Voicing())])
    assert until(lambda: cached.has("two", "en", Voicing())) and not cached.has("one", "en", Voicing())
    cached.close()


def test_a_damaged_file_is_synthesised_again(tmp_path):
    voice = FakeVoice()
    cached = CachedVoice(voice, tmp_path)
    sound = cached.say("您好", "zh", Voicing())
    next(tmp_path.glob("*/*.wav")).write_bytes(b"")
    assert cached.say("您好", "zh", Voicing()) == sound and len(voice.said) == 2


def test_a_folder_that_cannot_be_written_only_costs_time(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cached = CachedVoice(FakeVoice(), tmp_path / "file")
    assert cached.say("您好", "zh", Voicing())[:4] == b"RIFF"


def test_the_oldest_lines_go_when_the_folder_is_full(tmp_path):
    cached = CachedVoice(FakeVoice(), tmp_path, limit=1)
    for n in range(40):
        cached.say(f"a line of some length, number {n}, that goes on", "en", Voicing())
    total = sum(path.stat().st_size for path in tmp_path.glob("*/*.wav"))
    assert total < 1_200_000 and cached.has("a line of some length, number 39, that goes on", "en", Voicing())


def test_closing_ends_the_background_thread(tmp_path):
    cached = CachedVoice(FakeVoice(), tmp_path)
    cached.prepare([("one", "en", Voicing())])
    cached.close()
    assert until(lambda: not any(t.name == "fake-prepare" for t in threading.enumerate()))


class Giving(FakeVoice):
    """Makes lines aside slowly, and gives one up when told to."""

    def __init__(self):
        super().__init__()
        self.hurry, self.begun = threading.Event(), []

    def say_aside(self, text, lang, voicing):
        self.begun.append(text)
        self.hurry.clear()
        if self.hurry.wait(0.3):
            raise Dropped("fake", "somebody else was in a hurry")
        return self.say(text, lang, voicing)

    def give_way(self):
        self.hurry.set()


def test_a_line_that_is_prepared_gives_way_to_a_live_one_and_is_made_afterwards(tmp_path):
    voice = Giving()
    cached = CachedVoice(voice, tmp_path)
    cached.prepare([("later", "en", Voicing())])
    assert until(lambda: voice.begun == ["later"])
    cached.say("now", "en", Voicing())
    assert [text for text, *_ in voice.said] == ["now"]
    assert until(lambda: cached.has("later", "en", Voicing())) and voice.begun == ["later", "later"]
    cached.close()


def test_the_very_line_that_is_waited_for_is_not_given_up(tmp_path):
    voice = Giving()
    cached = CachedVoice(voice, tmp_path)
    cached.prepare([("now", "en", Voicing())])
    assert until(lambda: voice.begun == ["now"])
    cached.say("now", "en", Voicing())
    assert voice.begun == ["now"] and len(voice.said) == 1
    cached.close()
