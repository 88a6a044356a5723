"""The engines of an OpenAI-compatible server, over real HTTP, with its faults."""

import pytest

from simulator.core.errors import EngineError
from simulator.core.ports import Voicing
from simulator.speech import audio
from simulator.speech.openai_ears import OpenAIEars
from simulator.speech.openai_voice import OpenAIVoice

FAULTS = [
    ("busy-429", True),
    ("broken-500", True),
    ("refused-401", False),
    ("unknown-404", False),
    ("cut", True),
    ("slow", True),
]


@pytest.mark.parametrize(("model", "retryable"), FAULTS)
def test_faults_of_the_ears_are_told_and_not_taken_for_silence(server, english, model, retryable):
    with pytest.raises(EngineError) as caught:
        OpenAIEars(server.url, "secret", model, timeout=0.7).hear(english, "en")
    assert caught.value.retryable is retryable and "secret" not in str(caught.value)


@pytest.mark.parametrize(("model", "retryable"), [*FAULTS, ("mute", True)])
def test_faults_of_the_voice_are_told(server, model, retryable):
    with pytest.raises(EngineError) as caught:
        OpenAIVoice(server.url, "secret", model, timeout=0.7).say("hello", "en", Voicing())
    assert caught.value.retryable is retryable


def test_nobody_there_is_told():
    with pytest.raises(EngineError, match="reached") as caught:
        OpenAIVoice("http://127.0.0.1:9/v1", "", timeout=1).say("hello", "en", Voicing())
    assert caught.value.retryable and caught.value.hint


def test_language_and_hints_travel_and_words_come_back_with_times(server, english):
    heard = OpenAIEars(server.url, "", "whisper-1").hear(english, "en", ["outage", "meter"])
    asked = server.requests[-1]
    assert (asked["language"], asked["prompt"], asked["response_format"]) == ("en", "outage meter", "verbose_json")
    assert heard.words[0].text == "My" and heard.confidence == pytest.approx(0.9, abs=0.001)


def test_a_model_without_times_is_asked_plainly_from_then_on(server, english):
    ears = OpenAIEars(server.url, "", "plain")
    assert ears.hear(english, "en").text and not ears.hear(english, "en").words
    assert [request["response_format"] for request in server.requests[-3:]] == ["verbose_json", "json", "json"]


def test_silence_is_not_sent_to_the_server(server):
    before = len(server.requests)
    assert OpenAIEars(server.url, "", "whisper-1").hear(audio.silence(2), "zh").text == ""
    assert len(server.requests) == before


def test_voice_pace_and_format_travel(server):
    OpenAIVoice(server.url, "", "tts-1").say("hello", "en", Voicing(gender="male", pace=1.2))
    asked = server.requests[-1]
    assert (asked["voice"], asked["speed"], asked["response_format"]) == ("onyx", 1.2, "wav")
