"""A scenario without a script: content may have it, a model plays it, and nobody else can."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from simulator.content.loading import load
from simulator.core.call import Call, Line
from simulator.core.errors import Missing
from simulator.core.mood import Mood
from simulator.core.people import Account
from simulator.core.played import Played
from simulator.core.scenario import Manners, Scenario
from simulator.flows import calls, home
from simulator.flows import line as phone
from simulator.flows.desk import Desk

EXAMPLE = Path(__file__).parent / "example"


class Player:
    """Says the same for ever."""

    def reply(
        self, scenario: Scenario, manners: Manners, call: Call, mood: Mood, on_clause: Callable[[str], None] | None = None
    ) -> Played:
        return Played(Line("我的电费怎么回事？"))


@pytest.fixture
def bare(desk: Desk, tmp_path: Path) -> Desk:
    """The desk over content whose only scenario has lost its script and its plans."""
    root = tmp_path / "content"
    shutil.copytree(EXAMPLE, root)
    file = root / "scenarios" / "bill" / "tiny-zh.yaml"
    data = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
    del data["script"]
    data["opens"] = "customer"
    file.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    file.with_name("tiny-zh.plan.yaml").unlink()
    return replace(desk, library=load(root))


def test_it_is_sound_content(bare: Desk) -> None:
    assert [str(problem) for problem in bare.library.problems if problem.error] == []
    assert set(bare.library.scenarios) == {"tiny-zh"}


def test_only_a_model_plays_it(bare: Desk, li: Account) -> None:
    with pytest.raises(Missing, match="script"):
        calls.start(bare, li, "tiny-zh")
    assert home.suggestion(bare, (), "zh") is None
    desk = replace(bare, customer=Player())
    call = calls.start(desk, li, "tiny-zh", played_by="model", ringing=True)
    call = phone.answer(desk, li, call.id)
    assert call.turns == ()
    call = calls.say(desk, li, call.id, "您好", 0)
    call = phone.unheard(desk, li, call.id)
    assert [turn.text for turn in call.turns] == ["您好", "我的电费怎么回事？", "没听清，再说一遍。"]
