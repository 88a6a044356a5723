"""Delivery against sound whose truth is known, since it is made here."""

import numpy as np
import pytest

from simulator.speech import audio
from simulator.speech.delivery import measure


def voice_like(seconds, hertz, level=0.2):
    time = np.arange(round(seconds * 16_000)) / 16_000
    phase = 2 * np.pi * np.cumsum(np.broadcast_to(hertz, time.shape)) / 16_000
    return level * sum(np.sin(k * phase) / k for k in range(1, 6)) / 1.5


def wav(*pieces):
    return audio.encode(np.concatenate(pieces).astype(np.float32))


def quiet(seconds):
    return np.zeros(round(seconds * 16_000))


def test_pauses_are_found_to_ten_milliseconds():
    spoken = measure(
        wav(quiet(0.5), voice_like(1, 200), quiet(0.8), voice_like(1, 200), quiet(0.2), voice_like(1, 200)), "", "zh"
    )
    assert spoken.pauses == ((pytest.approx(1.5, abs=0.011), pytest.approx(2.3, abs=0.011)),)
    assert spoken.longest_pause == pytest.approx(0.8, abs=0.02)
    assert spoken.speaking == pytest.approx(3.2, abs=0.03) and spoken.seconds == 4.5


@pytest.mark.parametrize(
    ("text", "lang", "pace"), [("您好请问有什么可以", "zh", 9 * 20), ("one two, three four five", "en", 5 * 20)]
)
def test_pace_counts_characters_or_words_a_minute_without_pauses(text, lang, pace):
    assert measure(wav(voice_like(1.5, 150), quiet(1), voice_like(1.5, 150)), text, lang).pace == pytest.approx(pace, rel=0.02)


@pytest.mark.parametrize("hertz", [90, 140, 220, 330])
def test_pitch_is_exact_on_clean_sound(hertz):
    spoken = measure(wav(voice_like(1, hertz)), "", "zh")
    assert spoken.pitch_low == pytest.approx(hertz, rel=0.01) and spoken.pitch_high == pytest.approx(hertz, rel=0.01)
    assert spoken.pitch_range == pytest.approx(0, abs=0.2)


def test_a_melody_has_a_range_and_noise_does_not_ruin_it():
    glide = voice_like(2, np.geomspace(120, 240, 32_000)) + np.random.default_rng(1).normal(0, 0.01, 32_000)
    assert measure(wav(glide), "", "zh").pitch_range == pytest.approx(12 * 0.8, abs=1.0)


def test_loudness_is_that_of_the_speech_alone():
    loud, soft = (measure(wav(quiet(1), voice_like(1, 200, level), quiet(1)), "", "zh").loudness for level in (0.4, 0.1))
    assert loud - soft == pytest.approx(12.04, abs=0.1)


def test_a_noisy_line_still_has_its_pauses():
    noise = np.random.default_rng(2).normal(0, 0.02, 16_000 * 3)
    speech = np.concatenate([voice_like(1, 180, 0.5), quiet(1), voice_like(1, 180, 0.5)]) + noise
    assert len(measure(wav(speech), "", "zh").pauses) == 1


@pytest.mark.parametrize("samples", [quiet(2), quiet(0.001)])
def test_silence_has_no_measures(samples):
    spoken = measure(wav(samples), "您好", "zh")
    assert (spoken.pace, spoken.loudness, spoken.pitch_low, spoken.pitch_range, spoken.pauses) == (None, None, None, None, ())


def test_real_speech_gives_a_human_pace_and_pitch(english):
    spoken = measure(english, "My power has been out since last night.", "en")
    assert 100 < spoken.pace < 300 and 70 < spoken.pitch_low < spoken.pitch_high < 400
