"""A trainee takes a call by voice, in a real browser with real sound, to its report."""

from pathlib import Path

import pytest

from simulator.core.ports import Voicing
from simulator.words import words
from tests.e2e.conftest import Server

pytestmark = pytest.mark.e2e

SPOKEN = {
    "zh": "您好，国家电网九五五九八，工号一零二三，请问有什么可以帮您？",
    "en": "Good evening, State Grid, agent one zero two three. How may I help you?",
}
HEARD = {"zh": "请问", "en": "help"}
TYPED = {
    "zh": "先生您别着急，我先核对一下您的户号和地址，请问您的户号是多少？",
    "en": "I am sorry to hear that. May I have your account number or the address, please?",
}


@pytest.fixture
def microphone(tmp_path: Path, models: Path, request: pytest.FixtureRequest) -> Path:
    """The spoken opening as a WAV that the browser takes for its microphone."""
    from simulator import settings, wiring
    from simulator.speech import audio

    voice = wiring.voice(settings.Settings(data=tmp_path / "voice", models=models))
    if request.param == "zh" and not voice.name.startswith("kokoro"):
        pytest.skip("the plain voice's Mandarin is not understood by the ears")
    wav = voice.say(SPOKEN[request.param], request.param, Voicing(pace=0.9))
    file = tmp_path / "microphone.wav"
    file.write_bytes(audio.concat([audio.silence(1.0), wav, audio.silence(30.0)], 0.0, 48_000))
    return file


def enter(page, server: Server, lang: str, role: str = "trainee") -> None:  # type: ignore[no-untyped-def]
    w = words(lang)
    page.goto(f"{server.url}/?lang={lang}")
    page.get_by_label(w("profile.name")).fill("李晓")
    page.get_by_text(w(f"role.{role}"), exact=True).first.click()
    page.get_by_role("button", name=w("profile.save")).click()
    page.locator(".sim-card").first.wait_for()


def answer(page, lang: str) -> None:  # type: ignore[no-untyped-def]
    w = words(lang)
    page.get_by_role("button", name=w("practice.take")).first.click()
    page.locator(".sim-ring").wait_for()
    page.get_by_role("button", name=w("call.answer")).click()
    page.get_by_test_id("stChatInputTextArea").wait_for()


def say(page, text: str) -> None:  # type: ignore[no-untyped-def]
    """Types a line and waits for the customer's answer to it."""
    before = page.locator(".sim-turn.customer").count()
    box = page.get_by_test_id("stChatInputTextArea")
    box.fill(text)
    box.press("Enter")
    page.locator(".sim-turn.customer").nth(before).wait_for()


@pytest.mark.parametrize(("microphone", "lang"), [("zh", "zh"), ("en", "en")], indirect=["microphone"])
def test_a_call_by_voice_to_its_report(server: Server, browser, microphone: Path, lang: str) -> None:  # type: ignore[no-untyped-def]
    w = words(lang)
    page = browser(microphone)
    enter(page, server, lang)
    answer(page, lang)
    recorder = page.get_by_test_id("stAudioInput")
    recorder.get_by_test_id("stAudioInputActionButton").click()
    page.wait_for_timeout(9_000)
    recorder.get_by_test_id("stAudioInputActionButton").click()
    page.locator(".sim-turn.customer").first.wait_for()
    assert HEARD[lang] in page.locator(".sim-turn.agent").first.inner_text().lower()
    page.locator("audio").first.wait_for(state="attached")
    say(page, TYPED[lang])
    page.get_by_role("button", name=w("call.hang_up")).click()
    page.get_by_role("button", name=w("call.to_report")).click()
    page.locator(".sim-total .big").wait_for()
    page.locator(".sim-crit").wait_for()
    assert page.locator(".sim-row").count() == 4
    assert page.locator(".sim-row mark.good").count() >= 1
    assert page.locator("audio").count() >= 2


def test_a_killed_server_and_a_refresh_lose_nothing(server: Server, browser) -> None:  # type: ignore[no-untyped-def]
    page = browser(None)
    enter(page, server, "zh")
    answer(page, "zh")
    say(page, "您好，国家电网，工号1023，请问有什么可以帮您？")
    said = page.locator(".sim-turn").all_inner_texts()
    server.kill()
    server.start()
    page.reload()
    page.locator(".sim-turn.customer").first.wait_for()
    assert page.locator(".sim-turn").all_inner_texts() == said
    say(page, TYPED["zh"])
    assert len(page.locator(".sim-turn").all_inner_texts()) == len(said) + 2
