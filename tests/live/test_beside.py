"""The finder of promises and the coach through a real server: structured answers come, and nothing a small model says does harm."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator import wiring
from simulator.core import coached, overheard
from simulator.core.call import Call, Turn
from simulator.core.errors import EngineError
from simulator.core.people import Account
from simulator.flows import consulting, grading, remarks
from simulator.llm.client import ChatClient
from simulator.llm.coach import ModelCoach
from simulator.llm.finder import ModelFinder
from tests.live.conftest import settings_of
from tests.live.llama import KEY, NAME, LlamaServer

pytestmark = pytest.mark.live
SAID = (
    ("agent", "Hello, speak."),
    ("customer", "Six hundred and eighty yuan! Are you robbing me?"),
    ("agent", "Calm down. The meter test takes five working days."),
)


def test_both_parts_are_asked_and_kept_or_told(llama: LlamaServer, tmp_path: Path) -> None:
    """A model of this size may babble until its tokens are used up: then it is told, and the report is the rules'."""
    desk = wiring.desk(settings_of(llama.url, tmp_path))
    assert isinstance(desk.finder, ModelFinder) and isinstance(desk.coach, ModelCoach)
    patient = ChatClient(llama.url, KEY, NAME, 240.0)  # a busy machine is slow, and the judge has tests of its own
    desk = replace(desk, judge=None, finder=ModelFinder(patient), coach=ModelCoach(patient))
    li = Account("li", "Li", "trainee", "", "en")
    desk.store.keep_account(li)
    turns = tuple(
        Turn(index, who, text, cues=desk.understanding.read(text, "en") if who == "agent" else ())  # type: ignore[arg-type]
        for index, (who, text) in enumerate(SAID)
    )
    began = datetime(2026, 11, 23, tzinfo=UTC)
    desk.store.begin(Call("c1", "bill-doubled-en", "f", "li", "en", began, turns, outcome="hung_up", ended=began))
    before = grading.report(desk, li, "c1")
    failed = consulting.ask(desk, before)
    after = grading.report(desk, li, "c1")
    assert after.score == before.score and len(after.coaching) >= len(before.coaching)
    assert set(consulting.waiting(desk, after)) == set(failed)
    assert all(error.answered for error in failed.values()), "it answered, whatever it was"
    finder, coach = desk.finder, desk.coach
    assert finder is not None and coach is not None
    assert remarks.lacks(desk, "promises", finder, after.call, after.score) == ("promises" in failed)
    assert remarks.lacks(desk, "coach", coach, after.call, after.score) == ("coach" in failed)


def test_a_structured_answer_has_every_field_of_its_form(llama: LlamaServer) -> None:
    turns = tuple(Turn(index, who, text) for index, (who, text) in enumerate(SAID))  # type: ignore[arg-type]
    call = Call("c1", "", "", "li", "en", datetime(2026, 11, 23, tzinfo=UTC), turns)
    client = ChatClient(llama.url, KEY, NAME, 120.0)
    try:
        heard = ModelFinder(client).find(overheard.ask(call, ()))
    except EngineError as error:
        assert error.answered
    else:
        assert all(isinstance(each.turn, int) and isinstance(each.quote, str) for each in heard)
    assert client.shape == "json_schema"


def test_a_server_that_dies_is_told_with_a_cure(mortal: LlamaServer) -> None:
    turns = tuple(Turn(index, who, text) for index, (who, text) in enumerate(SAID))  # type: ignore[arg-type]
    lines, fence = coached.judging.numbered(turns, "en")
    mortal.kill()
    with pytest.raises(EngineError) as told:
        ModelCoach(ChatClient(mortal.url, KEY, NAME, 5.0)).advise(coached.Asked("en", lines, fence, None, ()))
    assert not told.value.answered and told.value.hint
