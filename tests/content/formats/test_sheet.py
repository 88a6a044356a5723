"""Tables as centres keep them: every row is imported, repaired by a rule that is shown, or refused with its reason."""

import io
import zipfile
from datetime import datetime
from typing import Any

import pytest

from simulator.content.formats import FORMATS, guess
from simulator.content.formats.rows import Defaults, Row
from simulator.content.formats.template import examples, template
from simulator.core.errors import ContentError
from tests.content.formats.tables import Cells, brief, csv_of, xlsx_of

GRID = ["序号", "题型", "试题正文", "试题选项", "试题答案", "依据 出处", "难易度", "专业", "分值"]
FOUR = "30分钟 45分钟 60分钟 90分钟"
STEM = "城区到达现场的时限是（ ）。"


def read(rows: Cells, **more: Any) -> list[Row]:
    return list(FORMATS["csv"].read(csv_of(rows, **more), Defaults()))


def one(header: list[str], *cells: str) -> Row:
    (row,) = read([header, cells])
    return row


KINDS = ["题型", "题干", "选项", "答案"]
OPTIONS = [
    ("30分钟$;$45分钟$;$60分钟$;$90分钟", "B", FOUR, "B"),
    ("A-30分钟$;$B-45分钟$;$C-60分钟$;$D-90分钟", "b", FOUR, "B"),
    ("A.30分钟|B.45分钟|C.60分钟|D.90分钟", "Ｂ", FOUR, "B"),
    ("30分钟｜45分钟｜60分钟｜90分钟", "B.", FOUR, "B"),
    ("30分钟\n45分钟\n60分钟\n90分钟", " B ", FOUR, "B"),
    ("A、30分钟\r\nB、45分钟\r\nC、60分钟\r\nD、90分钟", "正确答案：B", FOUR, "B"),
    ("A. 30分钟\nB. 45分钟\nC. 60分钟\nD. 90分钟\nE.\nF.", "（B）", FOUR, "B"),
    ("30分钟；45分钟；60分钟；90分钟；", "【B】", FOUR, "B"),
    ("A．30分钟  B．45分钟  C．60分钟  D．90分钟", "B", FOUR, "B"),
    ("A30分钟 B45分钟 C60分钟 D90分钟", "B", FOUR, "B"),
    ("（A）30分钟（B）45分钟（C）60分钟（D）90分钟", "B", FOUR, "B"),
    ("A:30分钟 B：45分钟 C:60分钟 D：90分钟", "B", FOUR, "B"),
    ("a.30分钟 b.45分钟 c.60分钟 d.90分钟", "B", FOUR, "B"),
    ("A.A.30分钟 B.B.45分钟 C.C.60分钟 D.D.90分钟", "B", FOUR, "B"),
    ('["A.30分钟", "B.45分钟", "C.60分钟", "D.90分钟"]', "B", FOUR, "B"),
    ("①30分钟②45分钟③60分钟④90分钟", "②", FOUR, "B"),
    ("A.10A B.20A C.30A D.40A", "C", "10A 20A 30A 40A", "C"),
    ("A．10AB．20AC．30AD．40A", "D", "10A 20A 30A 40A", "D"),
    ("A相|B相|C相|零线", "D", "A相 B相 C相 零线", "D"),
    ("A、A、B两相 B、B、C两相 C、A、C两相 D、三相", "A", "A、B两相 B、C两相 A、C两相 三相", "A"),
    ("A.一类 B.二类 C.A、B、C、D类 D.全部", "C", "一类 二类 A、B、C、D类 全部", "C"),
    ("A.1.5小时 B.2.0小时 C.3.5小时", "A", "1.5小时 2.0小时 3.5小时", "A"),
]


@pytest.mark.parametrize(("cell", "answer", "options", "key"), OPTIONS, ids=[cell[:12] for cell, *_ in OPTIONS])
def test_options_of_one_cell(cell: str, answer: str, options: str, key: str) -> None:
    assert brief(one(KINDS, "单选题", STEM, cell, answer)) == ("single", options, key)


ANSWERS = [
    ("多选题", "ABD", "multiple", "ABD"),
    ("多选题", "A,B,D", "multiple", "ABD"),
    ("多选", "a、b、d", "multiple", "ABD"),
    ("多项选择题", "D B A", "multiple", "ABD"),
    ("多选题", "A；B；D。", "multiple", "ABD"),
    ("多选题", "(A)(B)", "multiple", "AB"),
    ("多选题", "甲、乙", "multiple", "AB"),
    ("多选题", "A.甲；D.丁", "multiple", "AD"),
    ("多选题", "①③", "multiple", "AC"),
    ("不定项选择题", "C", "multiple", "C"),
    ("单项选择题", "丙", "single", "C"),
    ("单选题", "3", "single", "C"),
    ("单选题", "3.0", "single", "C"),
    ("单选题", "C 丙", "single", "C"),
    ("单选题", "C（第三十条）", "single", "C"),
    ("选择题", "C", "single", "C"),
    ("选择题", "CD", "multiple", "CD"),
    ("客观题", "CD", "multiple", "CD"),
]


@pytest.mark.parametrize(("kind", "answer", "made", "key"), ANSWERS, ids=[f"{kind}-{answer}" for kind, answer, *_ in ANSWERS])
def test_answers_to_choices(kind: str, answer: str, made: str, key: str) -> None:
    assert brief(one(KINDS, kind, "下列正确的是（ ）", "甲$;$乙$;$丙$;$丁", answer)) == (made, "甲 乙 丙 丁", key)


TRUTHS = [
    *[(word, "", "right") for word in "√ 对 正确 T TRUE Y 是 A 1 正确。 （√） v ✔".split()],
    *[(word, "", "wrong") for word in "× 错 错误 F false N 否 B 0 Ｘ ✗ (错)".split()],
    ("A", "A.错误 B.正确", "wrong"),
    ("B", "错误|正确", "right"),
    ("正确", "A.对 B.错", "right"),
]


@pytest.mark.parametrize(("answer", "options", "key"), TRUTHS)
def test_answers_to_truths(answer: str, options: str, key: str) -> None:
    assert brief(one(KINDS, "判断题", "供电企业应当提前公告计划停电。", options, answer)) == ("truth", key)


BLANKS = [
    ("城区（ ）农村（　　）", "45分钟$;$90分钟", "城区____农村____", "45分钟 / 90分钟"),
    ("城区()农村【 】", "45分钟|90分钟", "城区____农村____", "45分钟 / 90分钟"),
    ("城区__农村______", "45分钟；90分钟", "城区____农村____", "45分钟 / 90分钟"),
    ("城区（）农村（）", "45分钟、90分钟", "城区____农村____", "45分钟 / 90分钟"),
    ("城区（①）农村（②）", "①45分钟 ②90分钟", "城区____农村____", "45分钟 / 90分钟"),
    ("城区____农村____", "（1）45分钟（2）90分钟", "城区____农村____", "45分钟 / 90分钟"),
    ("城区____农村____", "45分钟 90分钟", "城区____农村____", "45分钟 / 90分钟"),
    ("方针是（ ）", "安全第一、预防为主", "方针是____", "安全第一、预防为主"),
    ("供电热线为( )", "95598.0", "供电热线为____", "95598.0"),
    ("电流与电压成（正比）。", "", "电流与电压成____。", "正比"),
    ("国网公司（以下简称公司）的宗旨是（人民电业为人民）", "", "国网公司（以下简称公司）的宗旨是____", "人民电业为人民"),
    ("安全电压有(42)、(36)伏", "", "安全电压有____、____伏", "42 / 36"),
    ("服务的宗旨是      。", "人民电业为人民", "服务的宗旨是____。", "人民电业为人民"),
    ("城区到达时限为多少分钟", "45", "城区到达时限为多少分钟____", "45"),
]


@pytest.mark.parametrize(("stem", "answer", "blanked", "words"), BLANKS)
def test_blanks(stem: str, answer: str, blanked: str, words: str) -> None:
    assert brief(one(KINDS, "填空题", stem, "", answer)) == ("blank", blanked, words)


WORKED = [
    ("简答题", "答：（1）居民凭身份证受理（2分）；（2）后补资料。", "", ("short", "居民凭身份证受理 | 后补资料")),
    ("问答题", "首位接待负责；不得推诿。及时办理", "", ("short", "首位接待负责 | 不得推诿 | 及时办理")),
    ("论述题", "应做到以下几点：\n一是先安抚。\n二是再核实。", "", ("short", "先安抚 | 再核实")),
    ("案例分析题", "先致歉，再核实情况", "", ("short", "先致歉，再核实情况")),
    ("计算题", "1,234.50元", "", ("numeric", "1234.50", "元")),
    ("计算题", "解：100×0.5=50（元）\n答：应交电费50元。", "", ("numeric", "50", "元")),
    ("计算题", "解：先算基本电费，再算电度电费。", "", ("short", "解：先算基本电费，再算电度电费")),
    ("排序题", "BADC", "A.派发|B.受理|C.回访|D.处理", ("order", "受理 派发 处理 回访")),
    ("排序题", "②①③", "①受理②派发③回访", ("order", "派发 受理 回访")),
    ("排序题", "受理→派发→处理→回访", "", ("order", "受理 派发 处理 回访")),
    ("匹配题", "城区-45分钟；农村-90分钟", "", ("match", "城区=45分钟 农村=90分钟", "")),
    ("连线题", "A-2,B-1", "A.城区 B.农村 1.90分钟 2.45分钟 3.2小时", ("match", "城区=45分钟 农村=90分钟", "2小时")),
    ("连线题", "A2;B1", "A.城区|B.农村|1.90分钟|2.45分钟", ("match", "城区=45分钟 农村=90分钟", "")),
]


@pytest.mark.parametrize(("kind", "answer", "options", "made"), WORKED)
def test_other_kinds(kind: str, answer: str, options: str, made: tuple[str, ...]) -> None:
    assert brief(one(KINDS, kind, "请按规定作答", options, answer)) == made


REFUSED = [
    ("单选题", "甲|乙", "AB", "a single choice with 2 right answers (AB)"),
    ("单选题", "甲|乙", "C", "'C' is not one of the 2 options"),
    ("单选题", "甲|乙", "", "the answer is missing"),
    ("单选题", "甲|乙", "见解析", "no letter and no wording"),
    ("单选题", "甲", "A", "two options or more, and there is one"),
    ("单选题", "甲|甲", "A", "two options are the same"),
    ("单选题", "2|3|5", "1", "none of the options, which are numbers"),
    ("单选题", "2|3|5", "2", "may be an option's words or its number"),
    ("单选题", "3|2|1", "1", "may be an option's words or its number"),
    ("单选题", "|".join("一二三四五六七八九十甲"), "A", "11 options"),
    ("判断题", "对|错|不确定", "A", "with other options"),
    ("判断题", "", "C", "does not say right or wrong"),
    ("判断题", "", "", "the answer is missing"),
    ("填空题", "", "甲$;$乙", "has no blank"),
    ("简答题", "", "略", "shorter than four"),
    ("作图题", "", "见图", "is not one that is known"),
    ("排序题", "甲|乙|丙", "AB", "does not name each of the 3 steps"),
    ("匹配题", "", "甲乙丙", "the pairs cannot be told"),
    ("", "", "国", "does not tell it"),
    ("", "", "B", "is a letter, but there are no options"),
]


@pytest.mark.parametrize(("kind", "options", "answer", "reason"), REFUSED)
def test_what_cannot_be_told_is_refused_with_its_reason(kind: str, options: str, answer: str, reason: str) -> None:
    row = one(KINDS, kind, "关于服务规范的题目", options, answer)
    assert row.question is None and reason in row.reason


@pytest.mark.parametrize(
    ("stem", "options", "answer", "kind"),
    [
        ("下列正确的是", "甲|乙", "A", "single"),
        ("下列正确的是", "甲|乙|丙", "AC", "multiple"),
        ("停电应当公告", "对|错", "A", "truth"),
        ("停电应当公告", "", "√", "truth"),
        ("城区____分钟到达", "", "45", "blank"),
        ("电费是多少", "", "120.5元", "numeric"),
        ("什么是首问负责制", "", "首位接待的人负责到底", "short"),
    ],
)
def test_a_missing_kind_is_derived_and_said(stem: str, options: str, answer: str, kind: str) -> None:
    row = one(KINDS, "", stem, options, answer)
    assert brief(row)[0] == kind
    assert row.repairs[0].startswith(f"no kind is named: read as {kind}, since ")


def test_a_table_as_the_grid_company_keeps_it() -> None:
    rows = read(
        [
            ["95598业务知识题库（2024版）"],
            [],
            GRID,
            ["1", "单选题", f" 1.{STEM} ", "30分钟$;$45分钟", "b", "十项承诺第三条", "易", "服务承诺", "2"],
            [""] * 9,
            ["2", "多选题", "变更用电有（ AB ）", "A.减容 B.暂停 C.新装", "", "", "较难", "营销-业扩-高压新装", "2"],
            ["3", "判断题", "可以随意停电。（×）", "", "", "无", "3.0", "线损管理", "1"],
            GRID,
            ["二、判断题（每题1分）"],
            ["4", "", "应当通知客户", "", "√", "", "极端", "", "1"],
            ["5", "单选题", "", "甲|乙", "A", "", "", "", ""],
        ]
    )
    assert [row.number for row in rows] == [4, 6, 7, 8, 9, 10, 11]
    first, second, third, header, heading, fourth, last = rows
    assert brief(first) == ("single", "30分钟 45分钟", "B")
    assert first.question and first.question.stem == STEM and first.question.source == "十项承诺第三条"
    assert (first.question.level, first.question.topic) == (1, "promises")
    assert [note for note in first.repairs if "scores" in note] and not any("scores" in note for note in second.repairs)
    assert brief(second) == ("multiple", "减容 暂停 新装", "AB") and second.question
    assert (second.question.topic, second.question.level) == ("connection", 4)
    assert "the answer AB stood in the stem: taken out" in second.repairs
    assert any("filed under connection" in note for note in second.repairs)
    assert brief(third) == ("truth", "wrong") and third.question and third.question.source == "imported"
    assert (third.question.topic, third.question.tags) == ("norms", ("线损管理",))
    assert any("none that is known here: filed under norms" in note for note in third.repairs)
    assert header.reason == "the header again, not a question"
    assert heading.reason.startswith("a heading, not a question")
    assert brief(fourth) == ("truth", "right") and any("level" in note for note in fourth.repairs)
    assert last.reason == "the stem is missing" and last.text == "甲|乙"


COLUMNS = ["题目（必填）", "选项A（必填）", "选项B（必填）", "选项C", "选项D", "正确选项（必填）", "解析"]


@pytest.mark.parametrize(
    ("header", "cells", "made"),
    [
        (COLUMNS, ["热线号码是", "95588", "95598", "12398", "", "B", "见官网"], ("single", "95588 95598 12398", "B")),
        (["题干", "选项一", "选项二", "答案"], ["热线号码是", "95588", "95598", "B"], ("single", "95588 95598", "B")),
        (COLUMNS, ["热线号码是", "A.95588", "B.95598", "C 12398", "", "b", ""], ("single", "95588 95598 12398", "B")),
        (COLUMNS, ["热线号码是", "95588", "", "12398", "95598", "D", ""], ("single", "95588 12398 95598", "C")),
        (COLUMNS, ["热线号码是", "A.95588 B.95598", "", "", "", "B", ""], ("single", "95588 95598", "B")),
        (COLUMNS, ["热线号码是 A.95588 B.95598", "", "", "", "", "B", ""], ("single", "95588 95598", "B")),
        (COLUMNS, ["热线有两个（多选）", "95588", "95598", "", "", "AB", ""], ("multiple", "95588 95598", "AB")),
        (["试题", "A", "B", "C", "标准答案"], ["热线号码是", "95588", "95598", "", "95598"], ("single", "95588 95598", "B")),
        (["题干", "答案A", "答案B", "正确答案"], ["热线号码是", "95588", "95598", "B"], ("single", "95588 95598", "B")),
        (["题干", "答案1", "答案2"], ["城区（ ）农村（ ）", "45", "90"], ("blank", "城区____农村____", "45 / 90")),
        (
            ["content", "type", "option1", "option2", "correctAnswer"],
            ["Which one?", "single", "x", "y", "2"],
            ("single", "x y", "B"),
        ),
        (
            ["问题", "题型（0单选，1判断，2多选）", "选项A", "选项B", "答案"],
            ["选哪一个呢", "2", "甲", "乙", "A,B"],
            ("multiple", "甲 乙", "AB"),
        ),
        (["问题", "题型", "选项A", "选项B", "答案"], ["选哪一个呢", "2", "甲", "乙", "A"], ("single", "甲 乙", "A")),
    ],
)
def test_headers_by_their_many_names(header: list[str], cells: list[str], made: tuple[str, ...]) -> None:
    assert brief(one(header, *cells)) == made


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_csv_in_every_sign_and_code(sign: str, encoding: str) -> None:
    (row,) = read([KINDS, ["判断题", "应当“提前”公告，不得拖延; 如有", "", "√"]], sign=sign, encoding=encoding)
    assert row.number == 2 and brief(row) == ("truth", "right")


def test_csv_rows_are_numbered_by_their_first_line_and_stray_commas_refused() -> None:
    data = '题型,题干,选项,答案\n单选题,"两行\n的题干",甲|乙,A\n单选题,价格（ ）,1,000元|2元,A\n'.encode()
    first, second = FORMATS["csv"].read(data, Defaults())
    assert (first.number, second.number) == (2, 4)
    assert second.reason == "5 cells, but the header has 4: put the cell with the separator in quotes"


def test_what_a_workbook_shows_is_read_and_not_what_it_stores() -> None:
    day = datetime(2024, 3, 5)  # noqa: DTZ001
    data = xlsx_of(
        {
            "单选题": [
                ["供电服务题库"],
                ["序号", "专业", "题干", "选项", None, None, "答案"],
                [None, None, None, "A", "B", "C", None],
                [1, "电价电费", "违约金的比例是（ ）", 0.001, 0.002, 0.05, "a"],
                [2.0, None, "答复的时限是（ ）天", day, "3-7", 7.0, "C "],
                [3, None, "实施的日期是（ ）", day, day, 1.5, "A"],
            ],
            "判断题(20)": [["题目", "答案"], ["应当公告停电", True], ["可以随意停电", False]],
            "填写说明": [["请按模板填写"]],
            "Sheet3": [],
        },
        merged=("A1:G1", "D2:F2", "B4:B6"),
        formats={"D4": "0.0%", "E4": "0.0%", "F4": "0%", "D5": 'm"月"d"日"', "D6": "yyyy-mm-dd", "E6": 'yyyy"年"m"月"d"日"'},
    )
    rows = list(FORMATS["xlsx"].read(data, Defaults()))
    assert [brief(row) for row in rows[:5]] == [
        ("single", "0.1% 0.2% 5%", "A"),
        ("single", "3月5日 3-7 7", "C"),
        ("single", "2024-03-05 2024年3月5日 1.5", "A"),
        ("truth", "right"),
        ("truth", "wrong"),
    ]
    assert {row.question.topic for row in rows[:3] if row.question} == {"tariffs"}
    assert rows[1].repairs == ("a cell holds the date 2024-03-05: read as 3月5日, which the spreadsheet made a date of",)
    assert rows[3].text == "判断题(20): 应当公告停电"
    assert [row.reason for row in rows[5:]] == ["a sheet without a header was not read (rows: 1)"]


def test_a_workbook_with_a_false_extent_and_a_text_that_calls_itself_one() -> None:
    data = xlsx_of({"电费计算": [["题干", "答案"], ["停电应当提前公告", "对"], ["热线号码是____", "95598"]]})
    packed, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(out, "w") as changed:
        for name in packed.namelist():
            changed.writestr(name, packed.read(name).replace(b'<dimension ref="A1:B3"', b'<dimension ref="A1"'))
    assert b'ref="A1"' in zipfile.ZipFile(out).read("xl/worksheets/sheet1.xml")
    assert [brief(row)[0] for row in FORMATS["xlsx"].read(out.getvalue(), Defaults())] == ["truth", "blank"]
    text = csv_of([KINDS, ["判断题", "停电应当提前公告", "", "√"]], sign="\t", encoding="gb18030")
    assert [brief(row) for row in guess("导出.xls", text).read(text, Defaults())] == [("truth", "right")]


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_every_kind_comes_back_as_it_was_written(name: str) -> None:
    form = FORMATS[name]
    assert form.write
    rows = list(form.read(form.write(examples()), Defaults()))
    assert [row.question for row in rows] == examples() and not any(row.repairs for row in rows)


def test_the_template_has_one_row_a_kind_and_reads_itself() -> None:
    rows = list(FORMATS["xlsx"].read(template(), Defaults()))
    assert sorted(brief(row)[0] for row in rows) == sorted(FORMATS["xlsx"].kinds)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("bank.csv", "甲,乙\n1,2\n".encode(), "no header"),
        ("bank.csv", b"\xd0\xcf\x11\xe0old", "an old Office file"),
        ("bank.csv", b"\xff\xff\xff", "neither UTF-8 nor GB 18030"),
        ("bank.xlsx", b"\xd0\xcf\x11\xe0old", "an old Office file"),
        ("bank.xlsx", b"not packed", "not an .xlsx workbook"),
        ("bank.xlsx", xlsx_of({"空": [["甲", "乙"]]}), "no header"),
    ],
)
def test_a_file_that_is_no_table_says_what_to_do(name: str, data: bytes, message: str) -> None:
    with pytest.raises(ContentError, match=message) as error:
        list(guess(name, data).read(data, Defaults()))
    assert error.value.hint
