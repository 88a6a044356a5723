"""Whisper on real sound: what is said is heard, and what is not is never invented."""

import numpy as np
import pytest

from simulator.core.errors import Missing
from simulator.core.ports import Voicing
from simulator.measuring.speech import LINES, error_rate
from simulator.speech import audio, vad
from simulator.speech.ears import WhisperEars, _believed, _leaked, simplified
from simulator.speech.whisper import Decoded

RNG = np.random.default_rng(3)


def shaped(name):
    time = np.arange(64_000) / 16_000
    return {
        "white": RNG.normal(0, 0.2, 64_000),
        "rumble": np.convolve(RNG.normal(0, 0.5, 64_000), np.ones(40) / 40, "same"),
        "hum": 0.3 * np.sin(2 * np.pi * 50 * time),
        "beep": 0.3 * np.sin(2 * np.pi * 440 * time) * (np.sin(2 * np.pi * time) > 0),
        "clicks": (RNG.random(64_000) < 0.001) * 0.9,
        "clipping": np.sign(np.sin(2 * np.pi * 100 * time)),
    }[name].astype(np.float32)


@pytest.mark.speech
@pytest.mark.parametrize("name", ["white", "rumble", "hum", "beep", "clicks", "clipping"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_noise_gives_words(whisper, name, lang):
    heard = whisper.hear(audio.encode(shaped(name)), lang, ["峰谷电价", "过户", "减容"])
    assert (heard.text, heard.words) == ("", ())


@pytest.mark.speech
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_better_voice_is_understood(whisper, kokoro, lang):
    errors = [
        error_rate(whisper.hear(kokoro.say(line, lang, Voicing(name=line)), lang).text, line, lang) for line in LINES[lang]
    ]
    assert sum(errors) / len(errors) < 0.15


@pytest.mark.speech
def test_hints_bring_the_words_of_the_trade(whisper, kokoro):
    wav = kokoro.say("我想给厂里的变压器办理减容，再咨询一下峰谷电价。", "zh", Voicing(gender="male"))
    assert "减容" in whisper.hear(wav, "zh", ["减容", "峰谷电价", "过户"]).text


@pytest.mark.speech
def test_words_carry_the_times_of_the_recording(whisper, english):
    late = audio.concat([audio.silence(3.0), english], gaps=0.0)
    heard = whisper.hear(late, "en")
    assert heard.words[0].start > 2.7 and heard.seconds == pytest.approx(3 + audio.duration(english), abs=0.05)
    assert heard.voiced < audio.duration(english) + 0.2


@pytest.mark.speech
def test_a_long_recording_is_heard_to_its_end(whisper, espeak):
    lines = [*LINES["en"], "Could you tell me your address please?", "The crew will be there within two hours.", "Goodbye."]
    long = audio.concat([espeak.say(line, "en", Voicing(pace=0.8)) for line in lines], gaps=0.7)
    heard = whisper.hear(long, "en")
    assert audio.duration(long) > 30
    assert error_rate(heard.text, " ".join(lines), "en") < 0.35 and heard.words[-1].end > audio.duration(long) - 3


@pytest.mark.parametrize(
    ("text", "logprob", "no_speech", "compression", "believed"),
    [
        ("我家停电了", -0.3, 0.1, 1.0, True),
        ("我家停电了", -1.2, 0.1, 1.0, False),
        ("我家停电了", -0.8, 0.9, 1.0, False),
        ("好好好好", -0.3, 0.1, 3.0, False),
        ("请不吝点赞 订阅 转发", -0.3, 0.1, 1.0, False),
        ("Thanks for watching!", -0.3, 0.1, 1.0, False),
        ("...", -0.3, 0.1, 1.0, False),
    ],
)
def test_what_is_believed(text, logprob, no_speech, compression, believed):
    assert _believed(Decoded(text, (), logprob, no_speech, compression), (), -1.0) is believed


def test_a_list_of_hints_is_a_leak_and_a_sentence_with_them_is_not():
    hints = ("过户", "减容", "峰谷电价")
    assert _leaked("过户减容峰谷电价", hints)
    assert not _leaked("我想办理过户还有减容另外问问峰谷电价怎么算", hints)
    assert not _leaked("过户", hints)


def test_traditional_characters_and_narrow_commas_are_changed():
    assert simplified("我要投訴,電費3,000元?") == "我要投诉，电费3,000元？"


def test_a_missing_folder_says_how_to_get_it(tmp_path, english):
    with pytest.raises(Missing) as caught:
        WhisperEars(tmp_path / "nothing").hear(english, "en")
    assert "setup" in caught.value.hint


def test_windows_join_close_speech_and_stay_short():
    windows = vad._windows([(0.5, 2.0), (2.4, 3.0), (9.0, 20.0), (20.5, 40.0)], 40.0)
    assert [(round(w.start, 2), round(w.end, 2), round(w.voiced, 2)) for w in windows] == [
        (0.3, 3.2, 2.1),
        (8.8, 20.2, 11.0),
        (20.3, 40.0, 19.5),
    ]
