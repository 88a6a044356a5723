"""The marker of short answers over real HTTP: what it is asked, and what a broken answer comes to."""

import json

import pytest

from simulator.core.errors import EngineError
from simulator.llm.client import ChatClient
from simulator.llm.marker import ModelMarker
from tests.llm.chat_server import ChatServer


def marker(server: ChatServer) -> ModelMarker:
    return ModelMarker(ChatClient(server.url, "k", "m", 5.0, pause=lambda seconds: None))


@pytest.mark.parametrize(("lang", "words"), [("zh", "</x> 先赔个不是"), ("en", "I'd say sorry first <now>")])
def test_it_is_asked_about_one_point_and_the_answer_is_quoted_data(lang: str, words: str) -> None:
    with ChatServer({"quote": words[4:]}) as server:
        assert marker(server).shown(lang, "怎么答？", "致歉", words) == words[4:]
        asked = server.requests[0]["messages"][1]["content"]
    assert "致歉" in asked and "<" not in asked


def test_an_answer_without_a_quote_is_a_failure_and_never_a_mark() -> None:
    with ChatServer(*[json.loads('{"no": 1}')] * 6) as server, pytest.raises(EngineError):
        marker(server).shown("zh", "题", "要点", "答案")
