"""A trainee takes a call hands free: real sound in a real browser, a lost server, and the report."""

from pathlib import Path

import pytest

from simulator.core.ports import Voicing
from simulator.words import words
from tests.e2e.conftest import Server
from tests.e2e.test_voice_call import HEARD, SPOKEN, enter

pytestmark = pytest.mark.e2e


@pytest.fixture
def microphone(tmp_path: Path, models: Path, request: pytest.FixtureRequest) -> Path:
    """Silence, the spoken opening, and silence: what the browser takes for its microphone from the answer on."""
    from simulator import settings, wiring
    from simulator.speech import audio

    voice = wiring.voice(settings.Settings(data=tmp_path / "voice", models=models))
    if request.param == "zh" and not voice.name.startswith("kokoro"):
        pytest.skip("the plain voice's Mandarin is not understood by the ears")
    wav = voice.say(SPOKEN[request.param], request.param, Voicing(pace=0.9))
    file = tmp_path / "microphone.wav"
    file.write_bytes(audio.concat([audio.silence(1.5), wav, audio.silence(240.0)], 0.0, 48_000))
    return file


@pytest.mark.parametrize(("microphone", "lang"), [("zh", "zh"), ("en", "en")], indirect=["microphone"])
def test_a_call_hands_free_through_a_lost_server_to_its_report(
    server: Server, chromium: str, microphone: Path, lang: str
) -> None:
    from playwright.sync_api import expect, sync_playwright

    w = words(lang)
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=chromium,
            args=[
                "--no-sandbox",
                "--disable-background-networking",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                f"--use-file-for-fake-audio-capture={microphone}",
            ],
        )
        page = browser.new_page()
        page.set_default_timeout(60_000)
        enter(page, server, lang)
        page.get_by_text(w("phone.by_phone")).click()
        page.wait_for_timeout(1000)
        page.get_by_role("button", name=w("practice.take")).first.click()
        page.locator(".phone .answer").click()
        heard = page.locator(".phone .turn.agent:not(.partial)").first
        expect(heard).to_contain_text(HEARD[lang], timeout=60_000)
        expect(page.locator(".phone .turn.customer").first).to_be_visible(timeout=60_000)
        words_heard = heard.inner_text()

        server.kill()
        expect(page.locator(".phone .notice")).to_be_visible(timeout=30_000)
        server.start()
        expect(page.locator(".phone .notice")).to_be_hidden(timeout=60_000)
        assert page.locator(".phone .turn.agent").first.inner_text() == words_heard

        page.locator(".phone .type input").fill(
            {"zh": "先生，我先核对一下您的户号", "en": "May I have the account number?"}[lang]
        )
        page.locator(".phone .type input").press("Enter")
        expect(page.locator(".phone .turn.agent").nth(1)).to_be_visible(timeout=60_000)
        page.locator(".phone .hangup").click()
        page.get_by_role("button", name=w("call.to_report")).click()
        expect(page.locator(".sim-report").last).to_be_visible()
        expect(page.locator("body")).to_contain_text(HEARD[lang])
        browser.close()
