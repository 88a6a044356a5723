"""Checks that must not punish what could not be done, nor reward what only sounds like it."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from simulator.core.call import Call, Turn
from simulator.core.checks import apply
from simulator.core.commitments import Commitment
from simulator.core.cues import Cue
from simulator.core.evidence import Case, Finding
from simulator.core.promises import Promise
from simulator.core.rubric import Check
from simulator.core.scenario import Outcome

ENDING = Check(kind="parts", cues=("anything_else", "close", "thank"), last=2, full=2, half=1, ends=True)
BACK = Check(kind="shows", cues=("read_back", "restate_case"), told=True, full=1)
HELP = Check(kind="substance", full=2)


def agent(index: int, text: str, *cues: str) -> Turn:
    return Turn(index, "agent", text, cues=tuple(Cue(cue, text, 0.9) for cue in cues))


def case(*turns: Turn, outcome: Outcome = "solved", spoken: tuple[Promise, ...] = ()) -> Case:
    call = Call("c", "", "", "", "zh", datetime.fromtimestamp(0, UTC), turns, outcome=outcome)
    return Case(call, (), None, spoken)


def told(*turns: Turn, check: Check, **more: object) -> Finding:
    return apply(check, case(*turns, **more))  # type: ignore[arg-type]


def test_the_customer_who_leaves_takes_the_goodbye_along() -> None:
    offered, left = agent(0, "还有什么要我办的", "anything_else"), Turn(1, "customer", "没了，挂了")
    summed = agent(0, "明早师傅上门", "commit_next_step")
    assert told(offered, left, check=ENDING).share == 1.0
    assert told(summed, left, check=ENDING) == Finding(None, reason="customer_left")
    assert told(agent(0, "就这样"), left, check=ENDING).share == 0.0
    assert told(summed, left, check=ENDING, outcome="agent_hung_up").share == 0.0
    assert told(offered, check=ENDING).share == 0.5


def test_reading_back_says_back_something() -> None:
    story = Turn(0, "customer", "冰箱空调昨晚烧坏了")
    assert told(story, agent(1, "还是原来那个号吧", "read_back"), check=BACK).share == 0.0
    assert told(story, agent(1, "尾号六六二一对吧", "read_back"), check=BACK).share == 1.0
    assert told(story, agent(1, "您是说冰箱空调烧坏了", "restate_case"), check=BACK).share == 1.0
    assert told(story, agent(1, "您刚才问能不能快", "restate_case"), check=BACK).share == 0.0


def test_a_harsh_word_takes_the_care_out_of_a_question() -> None:
    check = Check(kind="explores", full=1)
    asked = agent(0, "家里有没有孩子", "ask_safety")
    assert told(asked, check=check).share == 1.0
    harsh = replace(asked, cues=(*asked.cues, Cue("discriminate", asked.text, 0.9)))
    assert told(harsh, check=check).share == 0.0


def test_a_broken_promise_is_no_help() -> None:
    wrong, right = agent(0, "两天出结果", "cite_limit"), agent(2, "我现在派单", "commit_next_step")
    assert told(wrong, right, check=HELP).share == 1.0
    late = Commitment("limit", Decimal(2), "day", 0, 5, "两天出结果", (0, 2), "company")
    assert told(wrong, right, check=HELP, spoken=(Promise(0, late, "wrong"),)).share == 0.5
