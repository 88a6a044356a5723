"""Test papers as running text: numbers, options, answers and keys in the layouts in which they are passed around."""

import pytest

from simulator.content.formats import FORMATS, guess
from simulator.content.formats.rows import Defaults, Row
from simulator.core.errors import ContentError
from tests.content.formats.tables import brief

ONE = ("single", "30分钟 45分钟 60分钟", "B")


def read(text: str) -> list[Row]:
    return list(FORMATS["text"].read(text.encode(), Defaults()))


SINGLE = {
    "dot": "1.城区到达时限是（ ）。\nA.30分钟\nB.45分钟\nC.60分钟\n答案：B",
    "pause": "1、城区到达时限是（ ）。\nA、30分钟  B、45分钟  C、60分钟\n正确答案：B",
    "wide": "１．城区到达时限是（　　）。\nＡ．30分钟　Ｂ．45分钟　Ｃ．60分钟\n参考答案：Ｂ",
    "bracket": "（1）城区到达时限是（ ）。\n（A）30分钟（B）45分钟（C）60分钟\n【答案】B",
    "title": "第1题 城区到达时限是（ ）。\nA：30分钟 B：45分钟 C：60分钟\n答案 B",
    "titled": "第一题：城区到达时限是（ ）。\nA.30分钟 B.45分钟 C.60分钟\n【正确答案】：b",
    "close": "1）城区到达时限是（ ）。\nA)30分钟 B)45分钟 C)60分钟\n答案：（B）",
    "space": "1 城区到达时限是（ ）。\nA 30分钟 B 45分钟 C 60分钟\n答案：B",
    "bare": "1.城区到达时限是（ ）。\nA30分钟\nB45分钟\nC60分钟\n答案：B",
    "blank lines": "\n\n1.城区到达时\n\n限是（ ）。\n\nA.30分钟\n\nB.45分钟\n\nC.60分钟\n\n答案：B\n\n",
    "in stem": "1.城区到达时限是（ B ）。\nA.30分钟\nB.45分钟\nC.60分钟",
    "in line": "1.城区到达时限是____B____。A.30分钟B.45分钟C.60分钟",
    "own words": "1.城区到达时限是（ ）。\nA.30分钟;\nB.45分钟;\nC.60分钟;\n答案：45分钟",
    "answer first": "1.城区到达时限是（ ）。\n答案：B\nA.30分钟\nB.45分钟\nC.60分钟",
    "explained": "1.城区到达时限是（ ）。\nA.30分钟 B.45分钟 C.60分钟\n【解析】按十项承诺第三条，故选B。",
    "said": "1.城区到达时限是（ ）。\nA.30分钟 B.45分钟 C.60分钟 正确答案 B",
    "named": "1.城区到达时限是（ ）。\nA.30分钟 B.45分钟 C.60分钟\n答案（B）",
    "scored": "1.（2分）城区到达时限是（ ）。\nA.30分钟 B.45分钟 C.60分钟\n答案：B",
    "fields": "题目：城区到达时限是（ ）。\n选项：A.30分钟 B.45分钟 C.60分钟\n答案：B\n难度：易",
    "tagged": "1.【单选题】城区到达时限是（ ）。\nA.30分钟 B.45分钟 C.60分钟\n答案：B",
    "unnumbered": "城区到达时限是（ ）。\nA.30分钟\nB.45分钟\nC.60分钟\n答案：B",
    "english": "Q1: Where? (城区)\nA) 30分钟\nB) 45分钟\nC) 60分钟\nAnswer: B",
}


@pytest.mark.parametrize("layout", SINGLE)
def test_one_question_in_many_layouts(layout: str) -> None:
    assert [brief(row) for row in read(SINGLE[layout])] == [ONE]


TRUTHS = {
    "1.供电企业应当公告计划停电。（√）": "right",
    "1.供电企业应当公告计划停电。( × )": "wrong",
    "1、供电企业应当公告计划停电（错误）": "wrong",
    "（√）1.供电企业应当公告计划停电。": "right",
    "1.（×）供电企业应当公告计划停电。": "wrong",
    "1.供电企业应当公告计划停电。 √": "right",
    "1.供电企业应当公告计划停电。()\n答案:V": "right",
    "1.供电企业应当公告计划停电。（ ）\nA、正确B、错误\n答案：B": "wrong",
    "1.A、B、C三相应当平衡，C、B、A为逆相序。\n答案：正确": "right",
    "1.供电企业应当公告计划停电。\n\nA、正确\n\nB、错误\n\n正确答案:B\n\n分析:见规则可知。": "wrong",
    "1.【判断题】供电企业应当公告计划停电。\n答案：对\n解析：见规则。": "right",
}


@pytest.mark.parametrize("text", TRUTHS)
def test_truths(text: str) -> None:
    (row,) = read(f"判断题\n{text}")
    assert brief(row) == ("truth", TRUTHS[text])
    assert row.question and not set("√×VA()") & set(
        row.question.stem.replace("A、B、C", "").replace("B、A", "").replace("()", "")
    )


PAPER = """95598业务知识考试卷
姓名：________  得分：________
一、单项选择题（共2题，每题2分，共4分）
1.城区到达时限是（ ）。
A.30分钟 B.45分钟
C.60分钟
2.10千伏客户的验收时限为（ ）个工作日。
A.3   B.5
二、多选题（每题3分）
1.变更用电有（ ）。
A.减容 B.暂停 C.新装 D.过户
三、判断题
1.可以随意停电。（ ）
2.应当提前公告。（ ）
四、填空题（每空1分）
1.供电服务热线是____，开通____小时服务。
五、简答题
1.简述首问负责制。
2.简述投诉处理的时限。
"""
KEY = """参考答案及评分标准
一、单项选择题
1.B 2.A
二、多选题
1.ABD
三、判断题
1.× 2.√
四、填空题
1.95598；24
五、简答题
1.（1）首位接待负责到底；
（2）不得推诿。
2.24小时内联系客户；7个工作日内答复。
"""


def test_a_paper_with_its_key_at_the_end() -> None:
    rows = read(PAPER + KEY)
    assert [brief(row) for row in rows] == [
        ONE,
        ("single", "3 5", "A"),
        ("multiple", "减容 暂停 新装 过户", "ABD"),
        ("truth", "wrong"),
        ("truth", "right"),
        ("blank", "供电服务热线是____，开通____小时服务。", "95598 / 24"),
        ("short", "首位接待负责到底 | 不得推诿"),
        ("short", "24小时内联系客户 | 7个工作日内答复"),
    ]
    assert [row.number for row in rows] == [4, 7, 10, 13, 14, 16, 18, 19]


def test_a_paper_without_its_key_refuses_every_question() -> None:
    rows = read(PAPER)
    assert len(rows) == 8 and not any(row.question for row in rows)
    assert all("missing" in row.reason for row in rows)


TWO = "1.城区到达时限是（ ）。\nA.30 B.45\n2.农村到达时限是（ ）。\nA.30 B.90\n3.可以随意停电。\n4.变更用电有（ ）。\nA.减容 B.过户\n"
KEYS = {
    "答案：1-2 BB 3.× 4.AB": 0,
    "参考答案\n1.B 2.B 3.错 4.AB": 0,
    "答案：\n1. B\n2. B\n3. ×\n4. A、B": 0,
    "1-2：BB\n3-3：×\n4-4 AB": 0,
    "1.B 2.B 3.× 4.AB": 0,
    "标准答案：\n1.【答案】B【解析】见第三条\n2.【答案】B\n3.【答案】错误\n4.【答案】AB": 0,
    "参考答案\n1.B 2.B 3.× 4.AB 5.C": 1,
}


@pytest.mark.parametrize("key", KEYS)
def test_keys_in_many_layouts(key: str) -> None:
    rows = read(TWO + key)
    assert [brief(row)[-1] for row in rows[:4]] == ["B", "B", "wrong", "AB"]
    lost = [row.reason for row in rows[4:]]
    assert lost == ["the answer key names question 5, which was not found"] * KEYS[key]


def test_numbers_that_begin_again_find_their_part_of_the_key() -> None:
    rows = read(
        "1.城区时限（ ）\nA.30 B.45\n2.农村时限（ ）\nA.30 B.90\n1.可以停电。\n2.应当公告。\n参考答案\n1.B 2.A\n1.× 2.√"
    )
    assert [brief(row)[-1] for row in rows] == ["B", "A", "wrong", "right"]


def test_a_key_that_says_something_else_than_the_question_is_not_believed() -> None:
    rows = read(
        "1.城区时限（A）\nA.30 B.45\n2.农村时限（ ）\nA.30 B.90\n答案：A\n3.停电公告（ ）\nA.是 B.否\n4.热线号码（ ）\nA.1 B.2\n参考答案\n1.B 2.B 3.A 4.A"
    )
    assert rows[1].reason == "the answer beside the question is 'A', the key says 'B'"


GLUED = (
    "用电客户受理员试题(附参考答案)一、单选题(共40题,每题1分,共40分)1.电能计量装置可分为()类。A、4B、3C、5D、2正确答案:C"
    "2.应按()的原则签订合同。A、自愿协商B、平等协商C、公平自愿正确答案:B答案解析:平等协商是原则之一。应选平等协商。"
    "3.10千伏客户验收时限为()个工作日。A、3B、4C、5正确答案:A二、判断题(共2题)1.可以随意停电。(×)2.应当公告。(√)"
)


def test_questions_that_run_together_in_one_line() -> None:
    rows = read(GLUED)
    assert [brief(row) for row in rows] == [
        ("single", "4 3 5 2", "C"),
        ("single", "自愿协商 平等协商 公平自愿", "B"),
        ("single", "3 4 5", "A"),
        ("truth", "wrong"),
        ("truth", "right"),
    ]
    assert rows[2].question and rows[2].question.stem == "10千伏客户验收时限为()个工作日。"
    assert {row.number for row in rows} == {1}


def test_numbers_glued_to_the_option_before_or_lost_are_said() -> None:
    rows = read("1、线上人数是线下的几倍?A.12B.24C.362、一共有多少项任务?A.24B.363、各多少件？A.30B.40\n参考答案\n1.C 2.A 3.B")
    assert [brief(row) for row in rows] == [("single", "12 24 36", "C"), ("single", "24 36", "A"), ("single", "30 40", "B")]
    assert rows[1].repairs[0] == "the number 2 was glued to what stands before it: '362、'"
    rows = read(
        "一、判断题\n1.不得中断供电。A、正确B、错误答案:B.发现攻击应阻断。A、正确B、错误答案:A.可以公布名录。A、正确B、错误答案:A"
    )
    assert [brief(row)[-1] for row in rows] == ["wrong", "right", "right"]
    assert [row.repairs[:1] for row in rows[1:]] == [("the question has no number",)] * 2


def test_numbered_parts_of_answers_are_no_questions() -> None:
    rows = read(
        "简答题\n1、简述停电通知的要求？\n答：\n1、计划停电提前7天公告；\n2、临时停电提前24小时；\n3、通知重要用户。\n"
        "2、简述欠费停电程序。\n答：(1)催费；(2)通知；\n(3)停电。\n3、简述投诉时限\n答：24小时内联系。\n"
    )
    assert [brief(row)[-1] for row in rows] == [
        "计划停电提前7天公告 | 临时停电提前24小时 | 通知重要用户",
        "催费 | 通知 | 停电",
        "24小时内联系",
    ]
    (listed,) = read("判断题\n1. 以下说法对吗：\n1）应当公告\n2）应当登记\n答案：对")
    assert brief(listed) == ("truth", "right")


def test_every_numbered_block_gives_one_row_whatever_is_wrong_with_it() -> None:
    rows = read(
        "一、单选题\n1. A类工单是指（ ）\nA. 紧急 B. 一般\n答案：A\n1. 编号重复的题（ ）\nA. 甲 B. 乙\n答案：B\n"
        "9. 跳号的题（ ）\nA. 甲 B. 乙\n答案：A\n10. 没有答案的题（ ）\nA. 甲 B. 乙\n11. 没有选项的题（ ）\n答案：A\n12. \n"
        "13. 答案越界的题（ ）\nA. 甲 B. 乙\n答案：C\n"
    )
    assert [row.number for row in rows] == [2, 5, 8, 11, 13, 15, 16]
    assert [row.reason for row in rows] == [
        "",
        "",
        "",
        "the answer is missing",
        "a single choice needs two options or more, and there are none",
        "the stem is missing",
        "the answer 'C' is not one of the 2 options",
    ]


def test_lines_broken_off_page_numbers_and_numbers_that_are_none() -> None:
    rows = read(
        "一、单选题  \n1.客户按210、400千瓦时分档，电价为0.5469、0.  \n8469元，哪种答复最妥  \n\n当？　\nA．按先后临时来\n排序　B．按事先确定的次  \n"
        "序\n答案：B　\n第3页 共9页\n2.95598业务集中后，统一的服务口号是（ ）\nA.甲\n- 4 -\nB.乙\n答案：A\n5\n"
        "3、2025年6月的意见中，95598、12398两条热线分别由谁管理？\nA.丙 B.丁\n答案：B"
    )
    assert [brief(row) for row in rows] == [
        ("single", "按先后临时来排序 按事先确定的次序", "B"),
        ("single", "甲 乙", "A"),
        ("single", "丙 丁", "B"),
    ]
    stems = [row.question.stem for row in rows if row.question]
    assert stems[0] == "客户按210、400千瓦时分档，电价为0.5469、0.8469元，哪种答复最妥当？"
    assert stems[1].startswith("95598业务") and stems[2].startswith("2025年6月的意见中，95598、12398")
    assert rows[1].repairs == ("the line 5 after the answer was left out: the number of a page",)


def test_sections_that_count_on_and_numbers_that_are_missed() -> None:
    rows = read(
        "一、单选题\n1.城区时限（ ）\nA.30 B.45\n二、判断题\n2.可以随意停电。\n3.应当公告。\n三、填空题\n4.热线____\n答案：1-1 B 2.× 3.√ 4.95598"
    )
    assert [brief(row)[-1] for row in rows] == ["B", "wrong", "right", "95598"]
    rows = read("一、单选题1.城区时限（B）A.30 B.45 2.农村时限（A）A.90 B.95 4.热线号码（A）A.95598 B.95588")
    assert [brief(row)[-1] for row in rows] == ["B", "A", "A"]


def test_unnumbered_questions_are_told_apart_by_their_answers() -> None:
    rows = read(
        "判断题\n供电企业应当公告停电。\n【答案】对\n\n单选题\n以下哪个是热线？\nA. 95588\nB. 95598\n【答案】B\n【解析】见官网。\n\n"
        "多选题\n以下哪些是渠道？\nA. 营业厅\nB. 热线\n【答案】AB\n以下哪些不是？\nA. 甲\nB. 乙\n【答案】AB\n"
    )
    assert [brief(row)[0] for row in rows] == ["truth", "single", "multiple", "multiple"]
    assert rows[1].question and rows[1].question.why == "见官网。"


def test_answers_in_the_brackets_of_fill_ins_and_worked_solutions() -> None:
    rows = read(
        "一、填空题(每空1分)\n1、负载把(电能)转换为(其它形式的能)。2、电流与电压成(正比)。\n二、计算题\n"
        "1、某户用电200kWh，电价0.5元，求电费。\n解：200×0.5=100（元）\n答：电费100元。\n三、案例分析题\n"
        "客户投诉停电未通知。\n问题：应如何处理？\n答案：先致歉；再核实。\n"
    )
    assert [brief(row) for row in rows] == [
        ("blank", "负载把____转换为____。", "电能 / 其它形式的能"),
        ("blank", "电流与电压成____。", "正比"),
        ("numeric", "100", "元"),
        ("short", "先致歉 | 再核实"),
    ]


def test_a_table_pasted_from_a_spreadsheet() -> None:
    (row,) = read("题型\t题干\t选项\t答案\n单选题\t城区到达时限是\tA.30分钟 B.45分钟 C.60分钟\tB\n")
    assert brief(row) == ONE


@pytest.mark.parametrize("text", ["", "只有一句话，没有题目。", "供电服务规范\n第一章 总则\n"])
def test_a_text_without_questions_says_what_to_do(text: str) -> None:
    with pytest.raises(ContentError, match="no question was found") as error:
        read(text)
    assert "答案" in error.value.hint


@pytest.mark.parametrize("layout", SINGLE)
def test_chinese_papers_are_known_by_their_ending(layout: str) -> None:
    wanted = "aiken" if layout == "english" else "text"
    assert guess("题库.txt", SINGLE[layout].encode()).name in ("text", wanted)
