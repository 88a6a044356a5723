"""Right options that are marked where others name their letters, and papers in the layouts that survey and office programs write."""

import pytest
from docx import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import RGBColor

from simulator.content.formats import FORMATS
from simulator.content.formats.rows import Defaults
from simulator.core.errors import ContentError
from tests.content.formats.tables import brief, xlsx_of
from tests.content.formats.test_docx import read as read_document
from tests.content.formats.test_text import read

MARKED = {
    "said": "1.客户催办应当（ ）。\nA、挂断\nB、核实进度后答复（正确答案）\nC、不理\n",
    "said in one line": "1.客户催办应当（ ）。A、挂断 B、核实进度后答复(正确答案) C、不理",
    "ticked": "1.客户催办应当（ ）。\nA、挂断\n√B、核实进度后答复\nC、不理\n",
    "a v": "1.客户催办应当（ ）。\nA. 挂断\nv B. 核实进度后答复\nC. 不理\n",
    "filled circle": "1.客户催办应当（ ）。\n○A、挂断\n●B、核实进度后答复\n○C、不理\n",
    "agrees with its answer": "1.客户催办应当（ ）。\nA、挂断\nB、核实进度后答复（正确答案）\nC、不理\n答案：B",
}


@pytest.mark.parametrize("text", MARKED.values(), ids=MARKED)
def test_marked_options_are_the_answer(text: str) -> None:
    (row,) = read(text)
    assert brief(row) == ("single", "挂断 核实进度后答复 不理", "B")
    assert any("mark" in repair for repair in row.repairs)


def test_a_mark_and_an_answer_that_disagree_are_refused() -> None:
    (row,) = read("1.客户催办应当（ ）。\nA、挂断\nB、核实（正确答案）\nC、不理\n答案：C")
    assert row.question is None and row.reason == "the option B is marked as right, and the answer is 'C'"


def test_a_bullet_before_every_option_marks_none() -> None:
    (row,) = read("1.客户催办应当（ ）。\n* A. 挂断\n* B. 核实\n* C. 不理\n答案：B")
    assert brief(row) == ("single", "挂断 核实 不理", "B")


def test_a_survey_has_no_numbers_and_names_kinds_behind_the_stems() -> None:
    rows = read(
        "服务规范测验\n\n首次接待客户的人应当（） [单选题] *\nA、转走\nB、负责到底(正确答案)\n"
        "服务用语包括（）。 *\nA、您好(正确答案)\nB、请讲(正确答案)\nC、快点\n"
        "可以先于客户挂机。 [判断题] *\n对\n错(正确答案)\n"
        "工单应当在几小时内派出 [填空题] *\n____________(答案：2小时)"
    )
    assert [brief(row) for row in rows] == [
        ("single", "转走 负责到底", "B"),
        ("multiple", "您好 请讲 快点", "AB"),
        ("truth", "wrong"),
        ("blank", "工单应当在几小时内派出____", "2小时"),
    ]


def test_parts_named_in_brackets_run_together_in_one_line() -> None:
    rows = read(
        "【题干1】答复以前先做什么？【选项】A.核实B.挂断【参考答案】A【详细解析】先核实（A）再答复，B选项失礼。"
        "【题干2】可以泄露户号吗？【选项】A.可以B.不可以【参考答案】B【详细解析】保密。"
    )
    assert [brief(row) for row in rows] == [("single", "核实 挂断", "A"), ("single", "可以 不可以", "B")]
    assert rows[0].question and rows[0].question.why == "先核实（A）再答复，B选项失礼。"


def test_an_answer_that_stands_before_its_options() -> None:
    rows = read(
        "单选题\n1.绝缘手套多久试验一次（）。\n答案：BA.三个月B.半年C.一年2.验电要（）。答案:A《规程:5.2.1》A.戴手套B.快"
    )
    assert [brief(row) for row in rows] == [("single", "三个月 半年 一年", "B"), ("single", "戴手套 快", "A")]


def test_circled_options_and_keys_below_the_names_of_kinds() -> None:
    rows = read(
        "（一）单选题\n1.先做什么（ ）\n①问候 ②催促 ③挂断\n2.再做什么（ ）\nA.记录 B.争辩\n（二）判断题\n1.可以反问。\n\n"
        "答案：\n单选题：1.① 2.A\n判断题：1.×"
    )
    assert [brief(row) for row in rows] == [
        ("single", "问候 催促 挂断", "A"),
        ("single", "记录 争辩", "A"),
        ("truth", "wrong"),
    ]


def test_markdown_signs_are_no_part_of_a_question() -> None:
    rows = read(
        "## 一、单选题\n\n**1. 先做什么( )。**\n\n- A. 记录\n- B. 争辩\n\n> 答案：A\n\n## 二、判断题\n\n1. 可以反问。 ❌"
    )
    assert [brief(row) for row in rows] == [("single", "记录 争辩", "A"), ("truth", "wrong")]
    assert rows[0].question and rows[0].question.stem == "先做什么( )。"


def test_a_key_as_a_table_and_a_key_of_words_in_one_line() -> None:
    table = "判断题\n1.可以反问。\n2.应当致歉。\n题号\t1\t2\n答案\t×\t√"
    assert [brief(row) for row in read(table)] == [("truth", "wrong"), ("truth", "right")]
    words = "填空题\n1.先____后____。\n2.答复时限____天。\n3.回访率____。\n答案1、核实、答复2、53、100%"
    rows = read(words)
    assert [brief(row)[2] for row in rows] == ["核实 / 答复", "5", "100%"]
    assert "the number of the next answer was glued to '5' in the key: look whether it is whole" in rows[1].repairs


def test_voltages_are_no_key() -> None:
    (row,) = read("简答题\n1.安全电压有哪些？\n答：42V 36V 24V 12V 6V")
    assert row.question and row.question.kind == "short"


def test_what_seems_to_be_two_questions_is_refused() -> None:
    (row,) = read("1.甲怎样办？\nA.等 B.问 C.走\n乙怎样办？\nA.看 B.听 C.说\n答案：B")
    assert row.question is None and "two lists of options" in row.reason
    (row,) = read("填空题\n1.应当（ ）。\n答案：BA.等一等B.问一问C.走一走D.看一看")
    assert row.question is None and row.reason.startswith("a fill-in with options")


LOOKS = ("red", "bold", "underlined", "highlighted")


def _papered(look: str, right: str, answer: str = "") -> Document:
    document = Document()
    document.add_paragraph().add_run("1. 客户催办应当（ ）。").bold = True
    for letter, option in zip("ABC", ("挂断", "核实进度", "不理"), strict=True):
        run = document.add_paragraph().add_run(f"{letter}. {option}")
        if letter in right:
            run.font.color.rgb = RGBColor(192, 0, 0) if look == "red" else None
            run.bold = look == "bold"
            run.underline = look == "underlined"
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW if look == "highlighted" else None
    if answer:
        document.add_paragraph(f"答案：{answer}")
    return document


@pytest.mark.parametrize("look", LOOKS)
def test_an_option_set_off_in_a_document_is_the_answer(look: str) -> None:
    (row,) = read_document(_papered(look, "B"))
    assert brief(row) == ("single", "挂断 核实进度 不理", "B")
    assert any("no answer is named: B was taken" in repair for repair in row.repairs)


def test_a_look_of_all_options_says_nothing_and_a_written_answer_counts() -> None:
    (row,) = read_document(_papered("bold", "ABC"))
    assert row.question is None and row.reason == "the answer is missing"
    (row,) = read_document(_papered("red", "A", answer="C"))
    assert brief(row) == ("single", "挂断 核实进度 不理", "C")


def test_underlined_words_of_a_fill_in_are_its_answers() -> None:
    document = Document()
    document.add_paragraph("填空题")
    paragraph = document.add_paragraph("1. 工单应当在")
    paragraph.add_run("2小时").underline = True
    paragraph.add_run("内派出，由")
    paragraph.add_run("班长").underline = True
    paragraph.add_run("复核。")
    (row,) = read_document(document)
    assert brief(row) == ("blank", "工单应当在____内派出，由____复核。", "2小时 / 班长")


def test_an_explanation_may_say_the_answer_again_but_no_other() -> None:
    text = "1.先做什么（）\nA.核实\nB.挂断\n答案：A\n解析：先核实，故正确答案为{},其余失礼。\n2.再做什么（）\nA.等\nB.派单\n答案：B"
    rows = read(text.format("A"))
    assert [brief(row) for row in rows] == [("single", "核实 挂断", "A"), ("single", "等 派单", "B")]
    assert rows[0].question and rows[0].question.why == "先核实，故正确答案为A,其余失礼。"
    rows = read(text.format("B"))
    assert rows[0].question is None and "more than one answer" in rows[0].reason


def test_letters_that_name_things_are_no_second_list() -> None:
    (row,) = read("1.急救A、B、C中的A是\nA.开放气道\nB.按压\nC.呼吸\n答案：A")
    assert brief(row) == ("single", "开放气道 按压 呼吸", "A")


def test_english_questions_in_one_line() -> None:
    rows = read(
        "Question 1. Which word fits a bill or a tariff? A) price B) pole Answer: A Explanation: A tariff is a list of prices. "
        "Question 2. What is 95598? A) a bank B) a hotline Answer: B"
    )
    assert [brief(row) for row in rows] == [("single", "price pole", "A"), ("single", "a bank a hotline", "B")]


def test_unnumbered_questions_with_the_answer_in_their_stems() -> None:
    rows = read(
        "（一）A1型题\n例、首先应当【B】\nA、催促\nB、问候\n例：最后应当【A】\nA、致谢\nB、挂断\n（二）X型题\n例、应当【AB】\nA、致谢\nB、复述"
    )
    assert [brief(row) for row in rows] == [
        ("single", "催促 问候", "B"),
        ("single", "致谢 挂断", "A"),
        ("multiple", "致谢 复述", "AB"),
    ]


def test_a_markdown_table_is_a_table() -> None:
    rows = read(
        "# 题库\n\n| 题型 | 题干 | 选项 | 答案 |\n| --- | :-: | --- | --- |\n| 单选题 | 先做什么（ ） | A.问候 B.挂断 | A |\n| 判断题 | 可以反问。 | | 错误 |\n"
    )
    assert [(row.number, brief(row)) for row in rows] == [(5, ("single", "问候 挂断", "A")), (6, ("truth", "wrong"))]


def test_a_paper_pasted_into_a_workbook() -> None:
    lines = [
        "一、单选题",
        "1、先做什么（ ）。A.问候 B.挂断 答案：A",
        "2、再做什么？",
        "A.记录",
        "B.争辩",
        "答案：A",
        "判断题",
        "1、可以反问。（×）",
    ]
    rows = list(FORMATS["xlsx"].read(xlsx_of({"Sheet1": [[line] for line in lines]}), Defaults()))
    assert [(row.number, brief(row)) for row in rows] == [
        (2, ("single", "问候 挂断", "A")),
        (3, ("single", "记录 争辩", "A")),
        (8, ("truth", "wrong")),
    ]
    with pytest.raises(ContentError, match="no header"):
        list(FORMATS["xlsx"].read(xlsx_of({"Sheet1": [["值班表"], ["周一", "张三"]]}), Defaults()))


def test_an_option_named_by_its_column() -> None:
    table = [["题干", "选项1", "选项2", "选项3", "答案", "题型"], ["热线是哪个号码", 110, 95598, 120, "选项2", "单选题"]]
    (row,) = FORMATS["xlsx"].read(xlsx_of({"题库": table}), Defaults())
    assert brief(row) == ("single", "110 95598 120", "B")


def test_marks_below_statements_and_counted_headings_in_glued_text() -> None:
    rows = read(
        "一、选择题1.1 单选题1. 谁派单?A. 座席B. 客户答案:A1.2 多选题1. 要登记?A. 户号B. 地址C. 星座答案:AB"
        "二、判断题1. 可以反问。\n(错误)2. 应当致歉。\n(正确)3. 应当复述。\n(正确)三、简答题1. 何为首问负责?\n答案:首接者负责到底;不得推诿。"
    )
    assert [brief(row)[0] for row in rows] == ["single", "multiple", "truth", "truth", "truth", "short"]
    assert [brief(row)[1] for row in rows[2:5]] == ["wrong", "right", "right"]


def test_numbers_without_a_sign_behind_a_pick_and_a_tick_that_was_lost() -> None:
    rows = read(
        "一、判断题:1、甲类用户可以转供电。 正确答案:× 2乙类用户应当签合同。 正确答案: √3丙类用户免费。 正确答案: 4丁类用户分户。 正确答案:×"
    )
    assert [brief(row) for row in rows] == [
        ("truth", "wrong"),
        ("truth", "right"),
        ("refused", "the answer is missing"),
        ("truth", "wrong"),
    ]


def test_two_statements_in_one_are_refused() -> None:
    (row,) = read("判断题\n1. 可以反问。(错误) 客户说了算。(正确)\n")
    assert row.question is None and row.reason == "the stem holds more than one answer: part the questions by their numbers"


def test_a_question_that_hides_behind_the_title_and_answers_with_gaps() -> None:
    rows = read(
        "复核题目:简答:1、异常的原因有哪些?答:电价错;抄表错。\n\n2、固定损失有哪些?答:①铁损。\n\n②电晕损失。\n\n③介质损失。\n\n3、怎样降损?答:改造线路;平衡负荷。"
    )
    assert [brief(row) for row in rows] == [
        ("short", "电价错 | 抄表错"),
        ("short", "铁损 | 电晕损失 | 介质损失"),
        ("short", "改造线路 | 平衡负荷"),
    ]


def test_keys_by_sections_and_answers_without_a_colon() -> None:
    paper = "一、单选题\n1.甲项（ ）\nA.一类 B.二类\n2.乙项（ ）\nA.一类 B.二类\n二、多选题\n3.丙项（ ）\nA.一类 B.二类 C.三类\n答案：\n一、1～2：BA\n二、3：AC"
    assert [brief(row)[2] for row in read(paper)] == ["B", "A", "AC"]
    rows = read("一、单选题\n1.一天有几小时?A.12B.24答案B2.一周有几天?A.7B.5答案A")
    assert [brief(row) for row in rows] == [("single", "12 24", "B"), ("single", "7 5", "A")]


def test_headers_of_pages_are_no_part_of_an_option() -> None:
    page = "{}. 甲项内容是（ ）{}\nA、一类\n客服中心内部资料\n第 {} 页 共 3 页\nB、二类\n答案：B\n"
    rows = read("一、单选题\n" + "".join(page.format(n, n, n) for n in (1, 2, 3)))
    assert [brief(row) for row in rows] == [("single", "一类 二类", "B")] * 3
    kept = read("一、单选题\n" + page.format(1, 1, 1))[0]  # once is no header
    assert brief(kept)[1] == "一类客服中心内部资料 二类"


def test_a_decimal_is_no_number_of_a_question() -> None:
    rows = read(
        "单选题\n1.先做什么?A、问B、听答案：A2.再做什么?A、看B、说答案：B3.后做什么?A、甲B、乙答案：A"
        "4.上限是多少?A、低于250.1伏，不管B、高于235.4伏，登记C、都不管答案：B5.再问什么?A、一B、二答案：B"
    )
    assert [brief(row)[2] for row in rows] == ["A", "B", "A", "B", "B"]
    assert brief(rows[3])[1] == "低于250.1伏，不管 高于235.4伏，登记 都不管"


def test_a_paragraph_that_is_bold_as_a_whole_sets_no_option_off() -> None:
    document = Document()
    document.add_paragraph().add_run("1. 应当怎样办？ A. 等一等 B. 问一问 C. 走一走").bold = True
    document.add_paragraph().add_run("2. 后来怎样办？ A. 看一看 B. 写一写").bold = True
    document.add_paragraph().add_run("1.B 2.A").bold = True
    assert [brief(row)[2] for row in read_document(document)] == ["B", "A"]


@pytest.mark.parametrize(
    "key", ["答案\n1   2   3\nB   A   C", "Keys: 1. B  2. A  3. C", "题号 1 2 3\n答案 B A C", "答案：\n1-3：BAC"]
)
def test_keys_in_many_shapes(key: str) -> None:
    paper = "".join(f"{n}.第{n}项内容\nA.甲 B.乙 C.丙\n" for n in (1, 2, 3))
    assert [brief(row)[2] for row in read(f"单选题\n{paper}{key}")] == ["B", "A", "C"]
