"""Each kind of question: what an answer earns, what a candidate sees, and what cannot be a question."""

from typing import Any

import pytest
from pydantic import ValidationError

from simulator.core.kinds import ADAPTER, KINDS
from simulator.core.question import Given, Policy, Question

BASE = {"id": "q-1", "topic": "norms", "lang": "zh", "level": 1, "stem": "题干在这里", "source": "示例", "why": "因为"}
STRICT, PARTIAL = Policy(), Policy(partial=True)


def made(**fields: Any) -> Question:
    return ADAPTER.validate_python(BASE | fields)


SINGLE = made(kind="single", options=["甲", "乙", "丙"], answer="B")
MULTIPLE = made(kind="multiple", options=["甲", "乙", "丙", "丁"], answer="ACD")
TRUTH = made(kind="truth", answer="wrong")
BLANK = made(kind="blank", stem="城区____到达，农村____到达", answer=[["45分钟"], ["90分钟", "1.5小时"]])
NUMERIC = made(kind="numeric", stem="欠费{owed}元，应付多少", answer="round(owed * 0.001 * 10, 2)", tolerance="0.01", unit="元",
               cases=[{"owed": 100}, {"owed": 250}, {"owed": 999}])  # fmt: skip
ORDER = made(kind="order", steps=["受理", "勘查", "装表", "送电"])
MATCH = made(kind="match", pairs=[["移动表位", "移表"], ["换名字", "过户"]], extra=["暂停"])
SHORT = made(kind="short", answer="先致歉，再约定24小时内回复",
             points=[{"says": "致歉", "shown_by": ["抱歉|致歉|对不起"]}, {"says": "时限", "shown_by": "24 ?小时"}])  # fmt: skip
LISTENING = made(kind="listening", says="我家电表走得太快了", options=["故障报修", "计量异议"], answer="B")
ALL = (SINGLE, MULTIPLE, TRUTH, BLANK, NUMERIC, ORDER, MATCH, SHORT, LISTENING)

MARKS = [
    (SINGLE, "B", STRICT, 1), (SINGLE, "A", STRICT, 0), (SINGLE, None, STRICT, 0), (SINGLE, "Z", STRICT, 0),
    (MULTIPLE, ["D", "A", "C"], STRICT, 1), (MULTIPLE, ["A", "C"], STRICT, 0), (MULTIPLE, ["A", "C"], PARTIAL, 2 / 3),
    (MULTIPLE, ["A", "B", "C", "D"], PARTIAL, 0), (MULTIPLE, [], PARTIAL, 0),
    (TRUTH, "wrong", STRICT, 1), (TRUTH, "right", STRICT, 0),
    (BLANK, ["四十五分钟", "一个半小时"], STRICT, 1), (BLANK, ["４５ 分钟", "９０分钟"], STRICT, 1),
    (BLANK, ["45 min", "1.5h"], STRICT, 1), (BLANK, ["45分钟"], STRICT, .5), (BLANK, ["45小时", ""], STRICT, 0),
    (BLANK, ["45", "90"], STRICT, 0),
    (ORDER, ["A", "B", "C", "D"], STRICT, 1), (ORDER, ["A", "B", "D", "C"], STRICT, 0), (ORDER, ["A", "B", "D", "C"], PARTIAL, .5),
    (MATCH, {"0": "0", "1": "1"}, STRICT, 1), (MATCH, {"0": "0", "1": "2"}, STRICT, .5), (MATCH, {}, STRICT, 0),
    (SHORT, "非常抱歉，二十四小时内给您答复", STRICT, 1), (SHORT, "对不起", STRICT, .5), (SHORT, "马上", STRICT, 0),
    (LISTENING, "B", STRICT, 1),
]  # fmt: skip


@pytest.mark.parametrize(("question", "given", "policy", "share"), MARKS)
def test_what_an_answer_earns(question: Question, given: Any, policy: Policy, share: float) -> None:
    assert question.mark(given, 7, policy).share == pytest.approx(share)


@pytest.mark.parametrize("question", ALL, ids=lambda q: q.kind)
def test_the_same_seed_shows_the_same_face_and_no_seed_shows_the_key(question: Question) -> None:
    assert question.face(5) == question.face(5)
    assert "answer" not in vars(question.face(5))
    assert question.key(5) not in question.shown(None, 5)
    assert ADAPTER.validate_python(question.model_dump(mode="json")) == question


def test_every_kind_is_in_the_table_and_tried_here() -> None:
    assert {q.kind for q in ALL} == set(KINDS)


def test_options_are_shuffled_by_the_seed_and_steps_never_in_their_right_order() -> None:
    orders = {tuple(id for id, _ in MULTIPLE.face(seed).choices) for seed in range(40)}
    assert len(orders) > 10
    assert all([id for id, _ in ORDER.face(seed).choices] != list("ABCD") for seed in range(60))
    assert [id for id, _ in SINGLE.face(3, shuffle=False).choices] == list("ABC")


def test_neighbours_calculate_with_other_numbers_and_each_is_marked_by_their_own() -> None:
    stems = {NUMERIC.face(seed).stem for seed in range(30)}
    assert len(stems) == 3
    for seed in range(10):
        right = NUMERIC.key(seed).split()[0]
        assert NUMERIC.mark(f"{right}元", seed, STRICT).right
        assert not NUMERIC.mark("7777", seed, STRICT).right
        assert not NUMERIC.mark("约1到2", seed, STRICT).right


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"kind": "single", "options": ["甲", "甲"], "answer": "A"}, "two options are the same"),
        ({"kind": "single", "options": ["甲", "乙"], "answer": "C"}, "not one of the options"),
        ({"kind": "blank", "stem": "没有空格的题干", "answer": ["1"]}, "0 blanks"),
        ({"kind": "numeric", "answer": "__import__('os')"}, "cannot calculate"),
        ({"kind": "numeric", "answer": "1 / 0"}, "cannot calculate"),
        ({"kind": "numeric", "stem": "题干{x}{y}", "answer": "x", "cases": [{"x": 1}]}, "which no case gives"),
        ({"kind": "order", "steps": ["甲", "乙", "甲"]}, "two steps are the same"),
        ({"kind": "match", "pairs": [["a", "1"], ["a", "2"]]}, "matched are the same"),
        ({"kind": "essay"}, "essay"),
    ],
)
def test_what_cannot_be_a_question_says_why(fields: dict[str, Any], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        made(**fields)


@pytest.mark.parametrize(
    ("question", "part", "whole"),
    [
        (SINGLE, "", "A"),
        (MULTIPLE, [], ["A"]),
        (TRUTH, "", "right"),
        (BLANK, ["45分钟", " "], ["1", "2"]),
        (NUMERIC, "", "0"),
        (ORDER, ["A", "B", "C"], ["D", "C", "B", "A"]),
        (MATCH, {"0": "1"}, {"0": "1", "1": "1"}),
        (SHORT, "", "好"),
        (LISTENING, "", "A"),
    ],
    ids=lambda each: getattr(each, "kind", ""),
)
def test_what_is_left_open_is_known(question: Question, part: Given, whole: Given) -> None:
    assert question.whole(whole) and not question.whole(part) and not question.whole(None)


@pytest.mark.parametrize(
    ("given", "share"),
    [("45", 1), ("45分钟", 1), ("四十五", 1), ("45 min", 1), ("450", 0), ("45小时", 0), ("4.5", 0), ("不是45", 0), ("45天", 0)],
)
def test_the_unit_behind_a_blank_may_be_typed_or_left_out(given: str, share: float) -> None:
    bare = made(kind="blank", stem="城区抢修应当在____分钟内到达。", answer=[["45"]])
    whole = made(kind="blank", stem="城区抢修应当在____分钟内到达。", answer=[["45分钟"]])
    assert bare.mark([given], 0, Policy()).share == whole.mark([given], 0, Policy()).share == share


def test_a_unit_that_is_asked_for_must_be_given() -> None:
    question = made(kind="blank", stem="城区抢修的到达时限是____。", answer=[["45分钟"]])
    assert [question.mark([given], 0, Policy()).share for given in ("45分钟", "45", "not 45 minutes")] == [1, 0, 0]


DENIALS = [
    ("先核实地址", 1),
    ("不核实地址", 0),
    ("不需要核实地址", 0),
    ("没有及时核实地址", 0),
    ("忘记核实地址", 0),
    ("不要忘记核实地址", 1),
    ("不仅要核实地址，还要派单", 1),
    ("客户不清楚时，核实地址", 1),
    ("不得不核实地址", 1),
    ("do not verify the address", 0),
    ("I wouldn't verify the address", 0),
    ("not only verify the address", 1),
    ("if you are not sure, verify the address", 1),
]


@pytest.mark.parametrize(("given", "share"), DENIALS)
def test_a_point_that_is_denied_is_not_shown(given: str, share: float) -> None:
    question = made(
        kind="short",
        answer="核实地址",
        points=[{"says": "核实地址", "shown_by": ["核实.{0,4}地址", "verif\\w+ .{0,8}address"]}],
    )
    assert question.mark(given, 0, Policy()).share == share


def test_a_point_that_says_not_is_shown_by_a_not() -> None:
    question = made(kind="short", answer="不得挂断电话", points=[{"says": "不得挂断", "shown_by": "挂断"}])
    assert question.mark("不得先挂断客户电话", 0, Policy()).share == 1


def test_a_number_in_another_unit_or_denied() -> None:
    question = made(kind="numeric", stem="几小时内到达？", answer="1.5", unit="小时")
    assert [question.mark(given, 0, Policy()).share for given in ("90分钟", "1.5 h", "1.5天", "不是1.5")] == [1, 1, 0, 0]


@pytest.mark.parametrize("question", ALL, ids=lambda q: q.kind)
def test_what_a_key_picks_is_right_and_a_written_answer_picks_nothing(question: Question) -> None:
    picks: Any = question.picks()
    assert bool(picks) == bool(question.face(0).choices)
    given = {"multiple": list, "order": list, "match": lambda ids: {str(at): id for at, id in enumerate(ids)}}
    if picks:
        assert question.mark(given.get(question.kind, lambda ids: ids[0])(picks), 0, STRICT).right


@pytest.mark.parametrize("question", [q for q in ALL if q.telling_order], ids=lambda q: q.kind)
def test_no_seed_shows_the_order_that_is_the_key(question: Question) -> None:
    written = question.face(0, shuffle=False).choices
    assert all(question.face(seed).choices != written for seed in range(60))
