"""What every pair of ears and every voice keeps, the fakes and the real ones alike."""

import io
import wave
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from simulator.core.errors import EngineError, SimulatorError
from simulator.core.ports import Heard, Voicing
from simulator.speech import audio
from tests.speech.conftest import EARS, ENGLISH, VOICES

RNG = np.random.default_rng(7)


@pytest.fixture
def ears(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def voice(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def speech(request, english):
    """A sentence these ears can hear: a fake's tone for the fake, real speech for the rest."""
    if "fake_ears" in request.node.name:
        return request.getfixturevalue("fake_voice").say(ENGLISH, "en", Voicing())
    return english


def nothing(heard: Heard) -> bool:
    return (heard.text, heard.words, heard.voiced, heard.confidence) == ("", (), 0.0, 0.0)


@pytest.mark.parametrize("ears", EARS, indirect=True)
class TestEars:
    def test_speech_gives_words_in_order_with_times_and_confidence(self, ears, speech):
        heard = ears.hear(speech, "en", ["power", "outage"])
        assert "power" in heard.text.lower() and "night" in heard.text.lower()
        assert 0.5 < heard.voiced <= heard.seconds and 0 < heard.confidence <= 1
        starts = [word.start for word in heard.words]
        assert len(heard.words) >= 6 and starts == sorted(starts)
        assert all(0 <= w.start <= w.end <= heard.seconds + 0.01 and 0 <= w.confidence <= 1 for w in heard.words)

    @pytest.mark.parametrize(
        "samples",
        [
            np.zeros(48_000),
            np.zeros(1),
            RNG.normal(0, 0.1, 48_000),
            np.array([0.9]),
            np.full(160, 0.5),
        ],
        ids=["silence", "one silent frame", "noise", "one loud frame", "10 ms"],
    )
    @pytest.mark.parametrize("lang", ["zh", "en"])
    def test_nothing_said_gives_no_words(self, ears, speech, samples, lang):
        heard = ears.hear(audio.encode(samples.astype(np.float32)), lang, ["过户", "减容"])
        assert nothing(heard)
        assert heard.seconds == pytest.approx(samples.size / audio.RATE, abs=0.001)

    def test_a_recording_full_of_nan_gives_no_words(self, ears, speech):
        assert nothing(ears.hear(float_wav(np.full(32_000, np.nan)), "zh"))

    @pytest.mark.parametrize("data", [b"", b"RIFF", b"not a sound at all", audio.silence(1)[:44]])
    def test_what_is_no_recording_is_refused(self, ears, speech, data):
        with pytest.raises(audio.SoundError) as caught:
            ears.hear(data, "en")
        assert caught.value.hint

    def test_a_strange_language_is_refused(self, ears, speech):
        with pytest.raises(EngineError):
            ears.hear(speech, "fr")

    def test_eight_people_at_once_each_get_their_own_words(self, ears, speech):
        quiet = audio.silence(1)
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda data: ears.hear(data, "en"), [speech, quiet] * 8))
        assert len({heard.text for heard in answers[::2]}) == 1 and answers[0].text
        assert all(nothing(heard) for heard in answers[1::2])


@pytest.mark.parametrize("voice", VOICES, indirect=True)
class TestVoice:
    @pytest.mark.parametrize(("text", "lang"), [(ENGLISH, "en"), ("我家从昨天晚上就停电了，户号1234567890。", "zh")])
    def test_text_gives_a_mono_pcm16_wav_that_is_not_silent(self, voice, text, lang):
        wav = voice.say(text, lang, Voicing(name="someone"))
        with wave.open(io.BytesIO(wav)) as file:
            assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
            assert file.getnframes() / file.getframerate() > 1.0
        assert audio.loudness(audio.decode(wav)) > -40

    def test_pace_changes_the_length(self, voice):
        slow, fast = (audio.duration(voice.say(ENGLISH, "en", Voicing(pace=pace))) for pace in (0.75, 1.4))
        assert slow > 1.4 * fast

    def test_loudness_is_heard_and_never_crackles(self, voice):
        soft, loud = (audio.decode(voice.say(ENGLISH, "en", Voicing(loudness=x))) for x in (0.4, 1.5))
        assert audio.loudness(loud) > audio.loudness(soft) + 5
        assert np.mean(np.abs(loud) >= 0.999) < 0.002

    def test_gender_changes_the_sound(self, voice):
        assert voice.say(ENGLISH, "en", Voicing()) != voice.say(ENGLISH, "en", Voicing(gender="male"))

    @pytest.mark.parametrize("text", ["", "  ", "\n"])
    def test_nothing_to_say_is_a_moment_of_silence(self, voice, text):
        assert audio.loudness(audio.decode(voice.say(text, "zh", Voicing()))) < -80

    def test_strange_settings_are_clipped_and_not_refused(self, voice):
        odd = Voicing(gender="male", age="elderly", pitch=-1, pace=0.7, loudness=0.3, name="老王")
        assert audio.duration(voice.say("喂？", "zh", odd)) > 0.1

    def test_a_strange_language_is_refused(self, voice):
        with pytest.raises(SimulatorError):
            voice.say("bonjour", "fr", Voicing())

    def test_eight_people_at_once_each_get_their_own_line(self, voice):
        lines = [" ".join(["power"] * (1 + n % 4) * 2) for n in range(8)]
        with ThreadPoolExecutor(8) as pool:
            lengths = list(pool.map(lambda text: audio.duration(voice.say(text, "en", Voicing())), lines))
        assert lengths[:4] == sorted(set(lengths[:4]))
        assert lengths[:4] == pytest.approx(lengths[4:], abs=0.15)


def float_wav(samples) -> bytes:
    """A 32-bit float WAV, which may hold what no PCM can."""
    import soundfile

    out = io.BytesIO()
    soundfile.write(out, samples.astype(np.float32), audio.RATE, format="WAV", subtype="FLOAT")
    return out.getvalue()


@pytest.mark.parametrize("name", ["fake_turn_end", "smart_turn"])
def test_what_hears_the_end_of_a_turn_gives_a_probability_for_any_sound(name, request, english):
    ending = request.getfixturevalue(name)
    sounds = [np.zeros(160), np.zeros(48_000), RNG.normal(0, 0.1, 16_000), np.full(20 * 16_000, 0.5)]
    for wav in (english, *(audio.encode(samples.astype(np.float32), 16_000) for samples in sounds)):
        assert 0.0 <= ending.finished(wav) <= 1.0
    with pytest.raises(SimulatorError):
        ending.finished(b"no sound")
    with ThreadPoolExecutor(4) as pool:
        assert len({round(done, 4) for done in pool.map(ending.finished, [english] * 8)}) == 1
