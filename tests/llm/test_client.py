"""The chat client over real HTTP: answers, faults on the wire, and what a server refuses."""

import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from simulator.core.errors import EngineError, Missing
from simulator.llm import answers
from simulator.llm.client import ChatClient, Form
from simulator.llm.faults import code
from tests.llm.chat_server import ChatServer

TEXT = {"type": "string"}
FORM = Form(
    "line",
    {
        "type": "object",
        "properties": {"says": TEXT, "ends": {"type": "string", "enum": ["", "solved"]}},
        "required": ["says", "ends"],
        "additionalProperties": False,
    },
)
GOOD = {"says": "上个月两百，这个月六百八！", "ends": ""}
ASKED = [{"role": "user", "content": "x"}]


def client(server: ChatServer, budget: float = 5.0) -> ChatClient:
    return ChatClient(server.url, "secret", "m", budget, pause=lambda seconds: None)


def test_an_answer_comes_whole_and_early() -> None:
    heard: list[str] = []
    with ChatServer(GOOD) as server:
        said = client(server).ask(ASKED, FORM, heard.append)
    assert dict(said.fields) == GOOD and said.tries == 1 and (said.asked, said.answered) == (40, 12)
    early = [answers.so_far(text, "says") for text in heard]
    assert early[-1] == GOOD["says"] and any("两百" in text and "六百八" not in text for text in early)
    assert server.headers[0]["authorization"] == "Bearer secret"
    assert server.requests[0]["response_format"]["type"] == "json_schema"


@pytest.mark.parametrize(
    ("shapes", "reply"),
    [
        (("json_object", "text"), GOOD),
        (("text",), 'Sure!\n```json\n{"says": "上个月两百，这个月六百八！", "ends": ""}\n```'),
        (("text",), '<think>{"says": "no"}</think>{"says": "上个月两百，这个月六百八！", "ends": ""} Done.'),
    ],
)
def test_a_server_without_json_support_is_asked_more_plainly_from_then_on(shapes: tuple[str, ...], reply: object) -> None:
    with ChatServer(reply, shapes=shapes) as server:  # type: ignore[arg-type]
        chat = client(server)
        assert dict(chat.ask(ASKED, FORM).fields) == GOOD
        asked = len(server.requests)
        chat.ask(ASKED, FORM)
    assert chat.shape == shapes[0] and len(server.requests) == asked + 1


def test_a_server_that_knows_other_parameters_is_asked_with_those() -> None:
    with ChatServer(GOOD) as server:
        server.refuses = {"max_tokens": "max_tokens is not supported", "temperature": "temperature must be 1"}
        chat = client(server)
        assert chat.ask(ASKED, FORM).fields["says"] == GOOD["says"]
    assert chat.shape == "json_schema" and "max_completion_tokens" in server.requests[-1]


@pytest.mark.parametrize("fault", [":busy", ":500", ":cut", "no json at all", '{"says": 3, "ends": ""}', '{"says": "half'])
def test_what_may_pass_is_tried_again(fault: str) -> None:
    with ChatServer(fault, GOOD) as server:
        said = client(server).ask(ASKED, FORM)
    assert dict(said.fields) == GOOD and said.tries == 2


@pytest.mark.parametrize(
    ("fault", "words", "name", "asked"),
    [
        (":401", "refuses the key", "engine-key", 1),
        (":403", "refuses the key", "engine-key", 1),
        (":404-model", "does not know this model", "engine-model", 1),
        (":404", "does not know this path", "engine-path", 1),
        (":spent", "no more requests", "engine-credit", 1),
        (":busy-long", "no more requests", "engine-busy", 1),
        (":declines", "declined", "engine-declined", 1),
        ("never json", "no usable JSON", "engine-malformed", 2),
        (":cut", "cut off", "engine-cut", 4),
        (":page", "cut off", "engine-cut", 4),
        (":length", "not finished after 300 tokens", "engine-malformed", 2),
        (":floods", "does not end", "engine-endless", 1),
        (":one-line", "does not end", "engine-endless", 1),
    ],
)
def test_every_failure_is_told_in_plain_words(fault: str, words: str, name: str, asked: int) -> None:
    with ChatServer(fault) as server, pytest.raises(EngineError, match=words) as caught:
        client(server).ask(ASKED, FORM)
    assert code(caught.value) == name and caught.value.hint and len(server.requests) == asked
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("fault", [":slow", ":stalls", ":drips", ":pings"])
def test_a_stalled_or_dripping_server_is_left_in_time_by_every_thread(fault: str) -> None:
    with ChatServer(fault) as server:
        began = time.monotonic()
        with pytest.raises(EngineError, match="in time"):
            client(server, 0.4).ask(ASKED, FORM)
        assert time.monotonic() - began < 1.0
        until = time.monotonic() + 2
        while (reading := [t for t in threading.enumerate() if t.name == "model"]) and time.monotonic() < until:
            time.sleep(0.02)
        assert reading == []


def test_a_server_is_told_when_nobody_waits_any_more() -> None:
    """So that a local model does not go on writing for a turn that was given up."""
    with ChatServer(":drips") as server:
        with pytest.raises(EngineError, match="in time"):
            client(server, 0.4).ask(ASKED, FORM)
        assert server.left.wait(3)


def test_a_server_that_does_not_stream_is_understood() -> None:
    with ChatServer(":whole " + json.dumps(GOOD, ensure_ascii=False)) as server:
        heard: list[str] = []
        said = client(server).ask(ASKED, FORM, heard.append)
    assert dict(said.fields) == GOOD and (said.asked, said.answered) == (40, 12) and len(heard) == 1


def test_a_template_without_a_system_role_is_asked_without_it() -> None:
    with ChatServer(GOOD) as server:
        server.knows_system = False
        chat = client(server)
        messages = [{"role": "system", "content": "play"}, {"role": "user", "content": "now"}]
        assert chat.ask(messages, FORM).fields["says"] == GOOD["says"]
    assert server.requests[-1]["messages"] == [{"role": "user", "content": "play\n\nnow"}] and chat.shape == "json_schema"


def test_the_second_try_shows_the_first_and_the_roles_alternate() -> None:
    with ChatServer("no json at all", GOOD) as server:
        client(server).ask(ASKED, FORM)
    assert [m["role"] for m in server.requests[1]["messages"]] == ["user", "assistant", "user"]
    assert server.requests[1]["messages"][1]["content"] == "no json at all"


def test_a_refusal_that_is_not_about_the_way_of_asking_changes_nothing() -> None:
    """A question that is too long is refused in every shape; the next one is asked by schema again."""
    with ChatServer(":too-long", ":too-long", ":too-long", GOOD) as server:
        chat = client(server)
        with pytest.raises(EngineError, match="error 400"):
            chat.ask(ASKED, FORM)
        assert chat.ask(ASKED, FORM).fields["says"] == GOOD["says"]
    assert chat.shape == "json_schema" and server.requests[-1]["response_format"]["type"] == "json_schema"


def test_two_callers_who_learn_the_way_at_once_agree_on_it() -> None:
    with ChatServer(GOOD, shapes=("json_object", "text")) as server:
        chat = client(server)
        with ThreadPoolExecutor(6) as pool:
            assert all(said.fields["says"] for said in pool.map(lambda _: chat.ask(ASKED, FORM), range(6)))
    assert chat.shape == "json_object"


def test_nothing_is_asked_again_once_something_was_used() -> None:
    with ChatServer(":cut", GOOD) as server:
        heard: list[str] = []
        with pytest.raises(EngineError, match="cut off"):
            client(server).ask(ASKED, FORM, heard.append, settled=lambda: bool(heard))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("base", "key", "words", "name"),
    [
        ("127.0.0.1:9/v1", "", "begin with http", "engine-address"),
        ("http://127.0.0.1:9/v1", "密钥", "characters that no key has", "engine-key"),
        ("http://127.0.0.1:9/v1", "sk-1\nx", "characters that no key has", "engine-key"),
    ],
)
def test_what_cannot_be_sent_is_told_before(base: str, key: str, words: str, name: str) -> None:
    with pytest.raises(EngineError, match=words) as caught:
        ChatClient(base, key, "m").ask(ASKED, FORM)
    assert code(caught.value) == name and caught.value.hint and "sk-1" not in str(caught.value)


def test_https_that_nobody_speaks_is_told() -> None:
    with ChatServer(GOOD) as server, pytest.raises(EngineError, match="https") as caught:
        ChatClient(server.url.replace("http:", "https:"), "", "m").ask(ASKED, FORM)
    assert code(caught.value) == "engine-https"


@pytest.mark.parametrize(
    ("raw", "spoken"),
    [
        ("  好的。\n“行”  ", "好的。 “行”"),
        ("“肯定到”？今晚修了明晚再黑呢！", "“肯定到”？今晚修了明晚再黑呢！"),
        (' "“行，我等着。”" ', "行，我等着。"),
        ("为\u200b您\u202e服务\x00", "为您服务"),
        ("半个\ud83d字", "半个字"),
        ("气死我了😡🤬！", "气死我了！"),
        ("室内３０℃，ＡＩ", "室内30℃，AI"),
        ("\u2028\t", ""),
    ],
)
def test_what_nobody_says_is_left_out_of_speech(raw: str, spoken: str) -> None:
    assert answers.as_speech(raw) == spoken


def test_nobody_listens_there() -> None:
    with pytest.raises(EngineError, match="cannot be reached") as caught:
        ChatClient("http://127.0.0.1:9/v1", "", "m", 2.0, pause=lambda seconds: None).ask(ASKED, FORM)
    assert caught.value.retryable and code(caught.value) == "engine-lost"


def test_a_client_without_a_model_is_missing() -> None:
    with pytest.raises(Missing) as caught:
        ChatClient("http://127.0.0.1:9/v1", "", "")
    assert "SIMULATOR_LLM_MODEL" in caught.value.cure


@pytest.mark.parametrize(
    ("text", "so_far"),
    [
        ('{"sa', ""),
        ('{"says": "上个', "上个"),
        ('{"says": "a\\"b', 'a"b'),
        ('{"says": "a\\', "a"),
        ('{"says": "\\u4e0a\\u4', "上"),
        ('{"says": "完", "ends": "x"}', "完"),
        ('{"says": "\\ud83d', ""),
    ],
)
def test_what_has_come_of_a_text(text: str, so_far: str) -> None:
    assert answers.so_far(text, "says") == so_far
