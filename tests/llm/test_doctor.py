"""What `simulator doctor` says of a language model, in words."""

from pathlib import Path

import pytest

from simulator import doctor, settings, wiring
from simulator.settings import Settings
from tests.llm.chat_server import ChatServer

OK = {"ok": True}


def rows(server: ChatServer, **more: str) -> list[tuple[str, bool, str]]:
    return doctor.models(Settings(llm_base=server.url, llm_key="k", llm_model="m", **more))


def test_no_model_is_optional() -> None:
    [(name, works, cure)] = doctor.models(Settings())
    assert name.startswith("optional") and not works and "SIMULATOR_LLM_MODEL" in cure


@pytest.mark.parametrize(
    ("shapes", "remark"),
    [
        (("json_schema", "json_object", "text"), "JSON by schema"),
        (("json_object", "text"), "without a schema"),
        (("text",), "no JSON support"),
    ],
)
def test_what_the_server_can_do_is_told(shapes: tuple[str, ...], remark: str) -> None:
    with ChatServer(OK, shapes=shapes) as server:
        [(name, works, told)] = rows(server)
    assert works and remark in told and name == "language model m (customer, judge, author)"


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (":401", ("refuses the key", "Check the key")),
        (":404-model", ("does not know this model", "model's name")),
        (":404", ("does not know this path", "/v1")),
        ("I would rather talk.", ("No usable JSON", "another model")),
    ],
)
def test_what_is_wrong_is_told_with_its_cure(reply: str, words: tuple[str, ...]) -> None:
    with ChatServer(reply) as server:
        [(_, works, told)] = rows(server)
    assert not works and all(word in told for word in words)


def test_a_wrong_address_is_told() -> None:
    [(_, works, told)] = doctor.models(Settings(llm_base="http://127.0.0.1:9/v1", llm_model="m"))
    assert not works and "cannot be reached" in told and "address" in told


def test_the_models_that_there_are_are_told_when_the_name_is_not_among_them() -> None:
    with ChatServer(OK) as server:
        server.models = ["big", "small"]
        [(_, works, told)] = rows(server)
    assert works and "big, small" in told and "another model" in told
    with ChatServer(":404-model") as server:
        server.models = ["big", "small"]
        [(_, works, told)] = rows(server)
    assert not works and told.endswith("The server lists: big, small.")


def test_every_role_may_have_its_own_model() -> None:
    with ChatServer(OK) as server:
        names = [name for name, _, _ in rows(server, judge_model="j")]
        assert {asked["model"] for asked in server.requests} == {"m", "j"}
    assert names == ["language model m (customer, author)", "language model j (judge)"]


def test_the_settings_choose_the_customer(tmp_path: Path) -> None:
    chosen = settings.read({"SIMULATOR_CUSTOMER_MODEL": "c", "SIMULATOR_LLM_BASE": "http://127.0.0.1:9/v1"})
    customer = wiring.customer(chosen)
    assert customer is not None and customer.name == "c"
    assert wiring.customer(Settings()) is None
