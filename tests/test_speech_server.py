"""The speech server for other machines: its key, its refusals, and that it speaks and hears."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from simulator import speech_server
from simulator.core.errors import EngineError
from simulator.core.ports import Voicing
from simulator.speech import audio
from simulator.speech.openai_voice import OpenAIVoice
from tests.fakes_speech import FakeEars, FakeVoice
from tests.speech.openai_server import SpeechServer

HEARD = {"authorization": "Bearer k"}


@pytest.fixture
def client() -> Iterator[TestClient]:
    with TestClient(speech_server.app(FakeEars(), FakeEars(default="quickly"), FakeVoice(), "k")) as running:
        yield running


def test_another_machine_speaks_through_it_with_the_key() -> None:
    with SpeechServer(FakeEars(), FakeVoice(), "k") as server:
        wav = OpenAIVoice(server.url, "k").say("您好，请讲", "zh", Voicing(gender="male", pace=1.2))
        with pytest.raises(EngineError):
            OpenAIVoice(server.url, "wrong").say("您好，请讲", "zh", Voicing())
    assert audio.duration(wav) > 0.5
    assert server.requests[0]["voice"] == "onyx" and server.requests[0]["speed"] == 1.2


def test_a_running_call_is_heard_by_the_quick_ears(client: TestClient) -> None:
    sound = {"file": ("a.wav", audio.encode(audio.decode(FakeVoice().say("hello there", "en", Voicing())), 16_000))}
    asked = {"model": "m", "language": "en"}
    quick = client.post("/v1/audio/transcriptions", files=sound, data=asked, headers=HEARD)
    exact = client.post(
        "/v1/audio/transcriptions", files=sound, data=asked | {"response_format": "verbose_json"}, headers=HEARD
    )
    assert set(quick.json()) == {"text"} and {"words", "segments", "duration"} <= set(exact.json())


@pytest.mark.parametrize(
    ("path", "request_", "status", "why"),
    [
        ("speech", {"json": {"input": "hello"}, "headers": {}}, 401, "key"),
        ("speech", {"json": {"input": ""}, "headers": HEARD}, 400, "input"),
        ("speech", {"json": ["input"], "headers": HEARD}, 400, "input"),
        ("speech", {"json": {"input": "x" * 5000}, "headers": HEARD}, 400, "4096"),
        ("speech", {"json": {"input": "hello", "response_format": "mp3"}, "headers": HEARD}, 400, "wav"),
        ("speech", {"content": b"{", "headers": HEARD}, 400, ""),
        ("transcriptions", {"data": {"language": "zh"}, "headers": HEARD}, 400, "file"),
        ("transcriptions", {"files": {"file": ("a.wav", b"no sound")}, "headers": HEARD}, 400, ""),
        ("transcriptions", {"files": {"file": ("a.wav", audio.silence(1))}, "data": {"language": "xx"}, "headers": HEARD}, 503, "xx"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_in_words(client: TestClient, path: str, request_: dict, status: int, why: str) -> None:  # type: ignore[type-arg]
    answer = client.post(f"/v1/audio/{path}", **request_)
    assert answer.status_code == status and why in answer.json()["error"]["message"]
