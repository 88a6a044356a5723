"""One question of every kind, with the signs that exchange formats use for themselves in their texts."""

from simulator.core.kinds import ADAPTER
from simulator.core.question import Question

_BASE = {"topic": "tariffs", "lang": "zh", "level": 3, "source": "供电服务标准", "status": "S2", "tags": ("电价", "抄表")}
_ROWS = (
    {
        "id": "zh-tariffs-001",
        "kind": "single",
        "stem": "阶梯电价 {第二档} 比第一档高多少？",
        "options": ["0.05 元 = 5 分", "~0.1 元", "100% #"],
        "answer": "A",
        "why": "见文件：第 3 条 {a=b}",
    },
    {
        "id": "zh-tariffs-002",
        "kind": "multiple",
        "stem": "哪些属于居民用电？[选]",
        "options": ["照明", "充电桩 <自用>", "冲 & 磨", "%50% 商业"],
        "answer": "ABC",
    },
    {
        "id": "zh-tariffs-003",
        "kind": "multiple",
        "stem": "Only one of these is right",
        "options": ["yes", "no"],
        "answer": "A",
        "lang": "en",
    },
    {
        "id": "zh-tariffs-004",
        "kind": "truth",
        "stem": "抄表周期为每月一次。",
        "answer": "wrong",
        "why": "第一行\n第二行",
        "effective_from": "2024-01-01",
    },
    {
        "id": "zh-tariffs-005",
        "kind": "truth",
        "stem": "The price is the same day and night.",
        "answer": "right",
        "lang": "en",
        "tags": [],
    },
    {"id": "zh-tariffs-006", "kind": "blank", "stem": "交费期限为 ____ 天。", "answer": [["十", "10", "10 * 天"]]},
    {
        "id": "zh-tariffs-007",
        "kind": "numeric",
        "stem": "用电 100 千瓦时，单价 0.5 元，应交多少？",
        "answer": "50.25",
        "tolerance": "0.5",
        "unit": "元",
    },
    {"id": "zh-tariffs-008", "kind": "order", "stem": "抄核收的顺序是什么？", "steps": ["抄表", "核算", "收费", "A = B"]},
    {
        "id": "zh-tariffs-009",
        "kind": "match",
        "stem": "把用电类别与例子连起来",
        "pairs": [["居民", "住宅"], ["工商业", "工厂 -> 车间"], ["农业", "住宅"]],
        "extra": ["路灯 = 照明"],
    },
)
_MORE = (
    {"id": "zh-tariffs-010", "kind": "blank", "stem": "第一档 ____ 元，第二档 ____ 元。", "answer": [["0.5", "五角"], ["0.6"]]},
    {
        "id": "zh-tariffs-011",
        "kind": "short",
        "stem": "为什么要抄表？",
        "answer": "为了核算电费 <每月>",
        "points": [{"says": "核算", "shown_by": ["核算", "计费|算费"]}, {"says": "线损 & 用量", "shown_by": "线损"}],
    },
)
LISTENING = {
    "id": "zh-tariffs-012",
    "kind": "listening",
    "stem": "客户要什么？",
    "options": ["查电费", "报修"],
    "answer": "A",
    "says": "我想查一下电费",
}


def made(*rows: dict) -> list[Question]:
    """Questions from rows laid over what they share."""
    return [ADAPTER.validate_python(_BASE | row) for row in rows]


COMMON = made(*_ROWS)
MORE = made(*_MORE)
SOUND = made(LISTENING)[0]


def of(*kinds: str) -> list[Question]:
    """The samples of these kinds."""
    return [question for question in COMMON if question.kind in kinds]


def same(question: Question) -> dict:
    """What a round trip must keep."""
    return question.model_dump()
