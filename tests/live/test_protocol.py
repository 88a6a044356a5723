"""The chat client on a real server: streaming, JSON by schema and without, time-outs, a frozen and a killed server."""

import itertools
import time
from pathlib import Path

import pytest

from simulator import doctor
from simulator.core.errors import EngineError
from simulator.core.judging import ask
from simulator.llm import answers
from simulator.llm.client import ChatClient, Form
from simulator.llm.customer import FORM
from simulator.llm.faults import code
from simulator.llm.judge import form
from tests.core.judged_call import call, criterion
from tests.live.conftest import settings_of
from tests.live.llama import KEY, NAME, LlamaServer
from tests.live.proxy import Proxy

pytestmark = pytest.mark.live
ASKED = [{"role": "user", "content": "Tell the power company in one short sentence that your light is out."}]
PATIENT = 120.0  # the machine may be busy; what is proved here is not speed
OK = Form("probe", {"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"]})


def bounded(wanted: Form) -> Form:
    """The form with bounds: so small a model stops by itself only now and then."""
    bounds = {"string": {"maxLength": 60}, "array": {"maxItems": 2}}
    parts = {
        key: {**part, **({} if "enum" in part else bounds.get(part["type"], {}))}
        for key, part in wanted.schema["properties"].items()
    }
    return Form(wanted.name, {**wanted.schema, "properties": parts})


def client(url: str, budget: float = PATIENT) -> ChatClient:
    return ChatClient(url, KEY, NAME, budget)


def frees(llama: LlamaServer, seconds: float = 20.0) -> bool:
    """Whether the server stops working within the seconds."""
    until = time.monotonic() + seconds
    while llama.busy():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


@pytest.mark.parametrize("wanted", [OK, FORM, form(ask(criterion(), call(), None))])
def test_json_comes_by_schema(llama: LlamaServer, wanted: Form) -> None:
    chat = client(llama.url)
    said = chat.ask(ASKED, bounded(wanted), most=600)
    assert answers.wrong(said.fields, wanted.schema) == "" and set(said.fields) == set(wanted.schema["properties"])
    assert chat.shape == "json_schema" and said.asked > 10 and said.answered > 3
    assert 0 < said.first < said.seconds


def test_the_words_come_while_the_answer_is_written(llama: LlamaServer) -> None:
    came: list[tuple[float, str]] = []
    said = client(llama.url).ask(ASKED, bounded(FORM), lambda text: came.append((time.monotonic(), text)), most=600)
    early = [answers.so_far(text, "says") for _, text in came]
    assert len(came) > 10 and all(after.startswith(before) for before, after in itertools.pairwise(early))
    assert early[-1] == said.fields["says"]
    # The spoken part stood before the last sign of the answer came.
    stood = next(at for (at, _), words in zip(came, early, strict=True) if words == said.fields["says"])
    assert stood < came[-1][0]


def test_a_server_without_schemas_is_asked_more_plainly(plain: Proxy) -> None:
    plain.refuses = {"json_schema"}
    chat = client(plain.url)
    try:
        assert isinstance(chat.ask(ASKED, Form("any", {"type": "object"}), most=200).fields, dict)
    except EngineError as error:  # so small a model may find no end
        assert code(error) == "engine-malformed"
    assert chat.shape == "json_object" and plain.asked[:2] == ["json_schema", "json_object"]


def test_a_server_without_json_is_asked_in_text_and_what_comes_is_told(plain: Proxy) -> None:
    """So small a model rarely writes JSON of its own accord; what matters is that the client says so, within its time."""
    plain.refuses = {"json_schema", "json_object"}
    chat = client(plain.url)
    try:
        assert answers.wrong(chat.ask(ASKED, FORM, most=60).fields, FORM.schema) == ""
    except EngineError as error:
        assert code(error) == "engine-malformed"
    assert chat.shape == "text" and plain.asked[:3] == ["json_schema", "json_object", "text"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, ("JSON by schema",)),
        ({"llm_base": "http://127.0.0.1:9/v1"}, ("cannot be reached", "address")),
        ({"llm_base": "no-scheme:80/v1"}, ("does not begin with http",)),
        ({"llm_key": "wrong"}, ("refuses the key", "Check the key")),
        ({"llm_model": "gpt-99"}, ("may have taken another model", NAME)),
    ],
)
def test_the_doctor_says_what_works_and_what_is_wrong(
    llama: LlamaServer, tmp_path: Path, change: dict[str, str], words: tuple[str, ...]
) -> None:
    [(_, works, told)] = doctor.models(settings_of(llama.url, tmp_path, **change))
    assert all(word in told for word in words) and works == (not change or "llm_model" in change)


def test_the_doctor_tells_of_a_wrong_path_and_of_a_server_without_json(
    llama: LlamaServer, plain: Proxy, tmp_path: Path
) -> None:
    [(_, works, told)] = doctor.models(settings_of(llama.url.replace("/v1", "/nothing"), tmp_path))
    assert not works and "/v1" in told
    plain.refuses = {"json_schema", "json_object"}
    [(_, works, told)] = doctor.models(settings_of(plain.url, tmp_path))
    assert "no JSON support" in told if works else "usable JSON" in told or "in time" in told


LONG = Form("long", {"type": "object", "properties": {"says": {"type": "string", "minLength": 3000}}, "required": ["says"]})


def test_a_time_out_is_kept_and_the_server_is_free_again(llama: LlamaServer) -> None:
    began, heard = time.monotonic(), []
    with pytest.raises(EngineError) as caught:
        client(llama.url, 4.0).ask(ASKED, LONG, heard.append, most=4000)
    assert code(caught.value) == "engine-timeout" and time.monotonic() - began < 5.0
    assert frees(llama)


def test_whoever_has_heard_enough_leaves_and_the_server_is_free_again(llama: LlamaServer) -> None:
    class Enough(Exception):
        pass

    def listen(text: str) -> None:
        if len(text) > 20:
            raise Enough

    with pytest.raises(Enough):
        client(llama.url).ask(ASKED, LONG, listen, most=4000)
    assert frees(llama, 5.0)


def test_a_frozen_server_is_left_in_time_and_found_again(mortal: LlamaServer) -> None:
    chat = client(mortal.url)
    chat.ask(ASKED, OK)
    mortal.freeze()
    began = time.monotonic()
    with pytest.raises(EngineError, match="in time"):
        chat.ask(ASKED, OK, budget=1.0)
    assert time.monotonic() - began < 1.5
    mortal.thaw()
    assert set(chat.ask(ASKED, OK).fields) == {"ok"}


def test_a_server_that_dies_in_the_middle_of_an_answer_is_told(mortal: LlamaServer) -> None:
    def pull_the_plug(text: str) -> None:
        if len(text) > 12:
            mortal.kill()

    with pytest.raises(EngineError) as caught:
        client(mortal.url).ask(ASKED, bounded(FORM), pull_the_plug, most=600)
    assert code(caught.value) in ("engine-cut", "engine-lost")
