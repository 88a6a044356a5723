"""The workbook that people start from: the header, one example of every kind, and a sheet that explains the columns."""

from typing import Any

from simulator.content.formats.rows import Defaults, made
from simulator.content.formats.sheet_write import write_xlsx
from simulator.core.question import Question

_SOURCE = {"source": "国家电网公司供电服务“十项承诺”第三条", "topic": "promises", "level": 2}
_EXAMPLES: tuple[dict[str, Any], ...] = (
    {
        "kind": "single",
        "stem": "城区范围抢修人员到达现场的平均时限是（ ）。",
        "options": ["30分钟", "45分钟", "60分钟", "90分钟"],
        "answer": "B",
        "why": "城区平均45分钟，农村平均90分钟，特殊边远地区平均2小时。",
    },
    {
        "kind": "multiple",
        "stem": "下列属于变更用电的有（ ）。",
        "options": ["减容", "暂停", "新装", "过户"],
        "answer": "ABD",
        "source": "《供电营业规则》（2024年）",
        "topic": "changes",
    },
    {"kind": "truth", "stem": "公布的到达现场时限是平均时限，不是对每一户的保证。", "answer": "right"},
    {"kind": "blank", "stem": "农村到达现场的平均时限是____，城区是____。", "answer": [["90分钟", "1.5小时"], ["45分钟"]]},
    {
        "kind": "numeric",
        "stem": "某户本月用电200千瓦时，电价每千瓦时0.5元，应交电费多少元？",
        "answer": "100",
        "unit": "元",
        "source": "按公布的电价计算",
        "topic": "tariffs",
    },
    {
        "kind": "order",
        "stem": "把故障报修工单的处理环节按先后排列。",
        "options": [],
        "steps": ["受理", "派发", "到达现场", "处理", "回访"],
        "topic": "workorders",
        "source": "本中心工单处理流程",
    },
    {
        "kind": "match",
        "stem": "把到达现场的平均时限与地区对应起来。",
        "pairs": [["城区", "45分钟"], ["农村", "90分钟"]],
        "extra": ["3小时"],
    },
    {
        "kind": "short",
        "stem": "客户追问几点能修好，应怎样答复？",
        "answer": "城区平均45分钟到达现场，修复时间以现场情况为准，有进展会联系您。",
        "points": [
            {"says": "讲明平均45分钟到达", "shown_by": [r"45\s*分钟"]},
            {"says": "说明以现场情况为准", "shown_by": ["现场", "平均"]},
            {"says": "有进展会联系", "shown_by": ["联系", "回电"]},
        ],
    },
    {
        "kind": "listening",
        "stem": "听客户的一句话，他最关心的是什么？",
        "says": "我就想知道今晚到底还来不来电！",
        "options": ["来电时间", "赔偿金额", "投诉渠道"],
        "answer": "A",
        "topic": "outages",
        "source": "本中心录音整理",
    },
)


def examples() -> list[Question]:
    """One sound question of every kind."""
    rows = [made(at, _SOURCE | {k: v for k, v in each.items() if v != []}, Defaults()) for at, each in enumerate(_EXAMPLES)]
    return [row.question for row in rows if row.question]


def template() -> bytes:
    """The template as an .xlsx workbook."""
    return write_xlsx(examples())
