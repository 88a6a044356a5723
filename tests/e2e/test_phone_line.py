"""A trainee takes a call hands free: real sound in a real browser, a lost server, and the report."""

import re
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
        page.locator(".phone .type input").fill(
            {"zh": "先生，我先核对一下您的户号", "en": "May I have the account number?"}[lang]
        )
        page.locator(".phone .type input").press("Enter")  # typed while there is no line: it is told when there is one
        server.start()
        expect(page.locator(".phone .notice")).to_be_hidden(timeout=60_000)
        assert page.locator(".phone .turn.agent").first.inner_text() == words_heard
        expect(page.locator(".phone .turn.agent").nth(1)).to_be_visible(timeout=60_000)
        page.locator(".phone .hangup").click()
        page.get_by_role("button", name=w("call.to_report")).click()
        expect(page.locator(".sim-report").last).to_be_visible()
        expect(page.locator("body")).to_contain_text(HEARD[lang])
        browser.close()


SPOKEN_ON = {
    "zh": ("我先核对一下，请问您的户号是多少？", "请问上个月是多少钱，这个月是多少钱？", "好的，我马上为您登记，请您放心。"),
    "en": (
        "I am sorry about that. May I have your account number, please?",
        "How much was your bill last month, and how much is it now?",
        "Thank you. I am logging a free meter test for you now.",
    ),
}


LAST_HEARD = {"zh": "登记|放心", "en": "meter|test"}


@pytest.fixture
def whole(tmp_path: Path, models: Path, request: pytest.FixtureRequest) -> Path:
    """Everything the trainee says in a call, with time to listen in between."""
    from simulator import settings, wiring
    from simulator.speech import audio

    voice, lang = wiring.voice(settings.Settings(data=tmp_path / "voice", models=models)), request.param
    if lang == "zh" and not voice.name.startswith("kokoro"):
        pytest.skip("the plain voice's Mandarin is not understood by the ears")
    sounds = [audio.silence(1.5)]
    for text in (SPOKEN[lang], *SPOKEN_ON[lang]):
        sounds += [voice.say(text, lang, Voicing(pace=0.9)), audio.silence(12.0)]
    file = tmp_path / "whole.wav"
    file.write_bytes(audio.concat([*sounds, audio.silence(120.0)], 0.0, 48_000))
    return file


@pytest.mark.parametrize(("whole", "lang"), [("zh", "zh"), ("en", "en")], indirect=["whole"])
def test_a_whole_call_by_voice_alone_to_its_report(server: Server, browser, whole: Path, lang: str) -> None:  # type: ignore[no-untyped-def]
    from playwright.sync_api import expect

    w = words(lang)
    page = browser(whole)
    enter(page, server, lang)
    page.get_by_text(w("phone.by_phone")).click()
    page.wait_for_timeout(1000)
    page.get_by_role("button", name=w("practice.take")).first.click()
    page.locator(".phone .answer").wait_for()
    page.keyboard.press("a")
    # On a busy machine the trainee speaks before the customer could, and one who is spoken over too often hangs up.
    report = page.get_by_role("button", name=w("call.to_report"))
    last = page.locator(".phone .turn.agent:not(.partial)").filter(has_text=re.compile(LAST_HEARD[lang], re.I))
    expect(last.first.or_(report)).to_be_visible(timeout=180_000)
    if not report.is_visible():
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
    report.click()
    expect(page.locator(".sim-report").last).to_be_visible()
    expect(page.locator("body")).to_contain_text(HEARD[lang])
    turns = server.rows("SELECT speaker, body FROM turns ORDER BY number")
    spoken = [body for speaker, body in turns if speaker == "agent" and '"text": ""' not in body]
    assert len(spoken) >= 3 and any(speaker == "customer" for speaker, _ in turns)
    assert all('"recording": "' in body for body in spoken), "everything was spoken, nothing typed"
    assert all(side.stat().st_size > 500_000 for side in Path(server.data).glob("tapes/*/*.pcm"))


@pytest.fixture
def eager(tmp_path: Path, models: Path) -> Path:
    """The spoken opening, then the trainee talking into the customer's words, twice."""
    from simulator import settings, wiring
    from simulator.speech import audio

    voice = wiring.voice(settings.Settings(data=tmp_path / "voice", models=models))
    opening = voice.say(SPOKEN["en"], "en", Voicing(pace=0.9))
    into = voice.say("Sorry to stop you there, may I have your account number first, please?", "en", Voicing(pace=0.9))
    pauses = (audio.silence(1.5), audio.silence(6.0), audio.silence(7.0), audio.silence(240.0))
    file = tmp_path / "eager.wav"
    parts = [pauses[0], opening, pauses[1], into, pauses[2], into, pauses[3]]
    file.write_bytes(audio.concat(parts, 0.0, 48_000))
    return file


def test_talking_into_the_customer_stops_them_and_a_supervisor_hears_and_whispers(
    server: Server, chromium: str, eager: Path
) -> None:
    from playwright.sync_api import expect, sync_playwright

    w = words("en")
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=chromium,
            args=[
                "--no-sandbox",
                "--disable-background-networking",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                f"--use-file-for-fake-audio-capture={eager}",
            ],
        )
        trainee = browser.new_page()
        trainee.set_default_timeout(60_000)
        enter(trainee, server, "en")
        trainee.get_by_text(w("phone.by_phone")).click()
        trainee.wait_for_timeout(1000)
        trainee.get_by_role("button", name=w("practice.take")).first.click()
        expect(trainee.locator(".phone .checked")).to_have_text(w("phone.check_first"))
        trainee.locator(".phone .answer").click()
        expect(trainee.locator(".phone .turn.agent:not(.partial)").nth(1)).to_contain_text("account", timeout=90_000)

        supervisor = browser.new_context().new_page()
        supervisor.set_default_timeout(60_000)
        enter(supervisor, server, "en", "supervisor")
        supervisor.get_by_role("link", name=w("nav.listen")).click()
        supervisor.get_by_role("button", name=w("listen.join")).click()
        expect(supervisor.locator(".phone .turn.agent").first).to_contain_text(HEARD["en"])
        supervisor.locator(".phone .type.side input").fill("Ask what the meter reads")
        supervisor.locator(".phone .type.side input").press("Enter")
        expect(trainee.locator(".phone .notice")).to_contain_text("Ask what the meter reads")
        expect(trainee.locator(".phone .listeners")).to_be_visible()

        trainee.keyboard.press("t")
        trainee.locator(".phone .to input").press("Escape")
        expect(trainee.locator(".phone .to")).to_be_hidden()
        trainee.locator(".phone .hangup").click()
        trainee.get_by_role("button", name=w("call.to_report")).click()
        expect(trainee.locator(".sim-report").last).to_be_visible()
        browser.close()
    turns = server.rows("SELECT speaker, body FROM turns ORDER BY number")
    assert any('"interrupted": true' in body for speaker, body in turns if speaker == "customer")
