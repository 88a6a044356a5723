"""The real engines, made once: tests that need weights are skipped without them, but never in CI."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.core.errors import Missing
from simulator.core.ports import Voicing
from simulator.speech.ears import WhisperEars
from simulator.speech.espeak import EspeakVoice
from simulator.speech.kokoro import KokoroVoice, require_kokoro
from simulator.speech.openai_ears import OpenAIEars
from simulator.speech.openai_voice import OpenAIVoice
from simulator.speech.smart_turn import SmartTurn
from simulator.speech.weights import smart_turn_path, whisper_path
from tests.fakes_speech import FakeEars, FakeTurnEnd, FakeVoice
from tests.speech.openai_server import SpeechServer

ENGLISH = "My power has been out since last night."


@pytest.fixture(scope="session")
def models() -> Path:
    return Path(os.environ.get("SIMULATOR_MODELS") or Path(__file__).resolve().parents[2] / "data" / "models")


def absent(reason: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def whisper(models: Path) -> WhisperEars:
    folder = whisper_path(models)
    if folder is None:
        absent(f"no Whisper weights in {models.name}: run `simulator setup`")
    return WhisperEars(folder, beam=1)


@pytest.fixture(scope="session")
def smart_turn(models: Path) -> SmartTurn:
    folder = smart_turn_path(models)
    if folder is None:
        absent(f"no Smart Turn weights in {models.name}: run `simulator setup`")
    return SmartTurn(folder)


@pytest.fixture
def fake_turn_end() -> FakeTurnEnd:
    return FakeTurnEnd()


@pytest.fixture(scope="session")
def espeak() -> Iterator[EspeakVoice]:
    voice = EspeakVoice()
    yield voice
    voice.close()


@pytest.fixture(scope="session")
def kokoro(models: Path) -> Iterator[KokoroVoice]:
    try:
        voice = KokoroVoice(require_kokoro(models))
    except Missing as missing:
        absent(f"{missing}: {missing.hint}")
    yield voice
    voice.close()


@pytest.fixture(scope="session")
def english(espeak: EspeakVoice) -> bytes:
    """A real sentence, spoken by the voice that is always there."""
    return espeak.say(ENGLISH, "en", Voicing())


@pytest.fixture(scope="session")
def server(espeak: EspeakVoice) -> Iterator[SpeechServer]:
    with SpeechServer(FakeEars(default=ENGLISH), espeak) as running:
        yield running


@pytest.fixture
def openai_ears(server: SpeechServer) -> Iterator[OpenAIEars]:
    ears = OpenAIEars(server.url, "", "whisper-1", timeout=10)
    yield ears
    ears.close()


@pytest.fixture
def openai_voice(server: SpeechServer) -> Iterator[OpenAIVoice]:
    voice = OpenAIVoice(server.url, "", "tts-1", timeout=10)
    yield voice
    voice.close()


EARS = [
    "fake_ears",
    pytest.param("whisper", marks=pytest.mark.speech),
    pytest.param("openai_ears"),
]
VOICES = ["fake_voice", "espeak", pytest.param("kokoro", marks=pytest.mark.speech), "openai_voice"]


@pytest.fixture
def fake_ears() -> FakeEars:
    return FakeEars(default=ENGLISH)


@pytest.fixture
def fake_voice() -> FakeVoice:
    return FakeVoice()
