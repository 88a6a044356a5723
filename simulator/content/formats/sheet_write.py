"""Writing questions as a table: every field of every kind has its column, so that what is written reads back the same."""

import csv
import io
import json
import re
from collections.abc import Sequence
from typing import Any

from simulator.content.formats.answers import WORDINGS
from simulator.content.formats.options import DIVIDER
from simulator.core.kinds import KINDS
from simulator.core.question import LETTERS, Question

WRITTEN = tuple(KINDS)
EXPLAINED = ("列说明", "Columns")
KIND_NAMES = {
    "single": "单选题",
    "multiple": "多选题",
    "truth": "判断题",
    "blank": "填空题",
    "numeric": "计算题",
    "order": "排序题",
    "match": "匹配题",
    "short": "简答题",
    "listening": "听力题",
}
COLUMNS = {
    "题型": "单选题 多选题 判断题 填空题 计算题 排序题 匹配题 简答题 听力题；留空时按选项和答案判断，并在结果中说明。",
    "题干": "必填。填空题的空写作 ____ 或（ ）。",
    **{f"选项{letter}": "一格一个选项；排序题的步骤也写在这里。" for letter in LETTERS},
    "答案": "选择题写字母，如 B 或 ABD；判断题写 正确 或 错误；填空题的各空之间写 $;$，同一空的多种写法之间写 $=$；"
    "计算题写一个数；排序题写字母顺序；匹配题写 左$=$右，各对之间写 $;$；简答题写参考答案。",
    "要点": "简答题的得分点，之间写 $;$；要点后可用 $=$ 写出识别它的正则表达式。留空时由参考答案分句得出。",
    "干扰项": "匹配题中不属于任何一对的右项，之间写 $;$。",
    "听力原文": "听力题要播放的一句话。",
    "声音": "听力题的声音：female 或 male。",
    "答案单位": "计算题答案的单位，如 元。",
    "允许误差": "计算题允许的误差，与答案同单位。",
    "参数表": "计算题的参数，JSON；题干中写 {名称}，答案写公式。",
    "解析": "交卷后显示的说明。",
    "依据": "规定的名称和条款；留空时写导入时给出的来源。",
    "难度": "1 至 5，或 易、中、难。",
    "专业": "题库的主题，如 norms、tariffs，或 电价电费、业扩报装 等。",
    "标识": "题目的唯一标识，小写字母、数字和连字符；留空时自动生成。",
    "语言": "zh 或 en。",
    "版本": "依据的版本。",
    "状态": "S 一手来源，S2 二手来源，own 本单位自编。",
    "停用": "写 是 的题目不再抽取。",
    "生效日期": "规定从哪天起有效，如 2024-06-01。",
    "失效日期": "规定有效的最后一天。",
    "公司": "规定只约束某公司时写。",
    "省份": "规定只约束某省时写。",
    "标签": "之间写 | 。",
}
_PLAIN = {
    "解析": "why",
    "依据": "source",
    "难度": "level",
    "专业": "topic",
    "标识": "id",
    "语言": "lang",
    "版本": "edition",
    "状态": "status",
    "生效日期": "effective_from",
    "失效日期": "effective_to",
    "公司": "company",
    "省份": "province",
    "听力原文": "says",
    "声音": "voice",
    "答案单位": "unit",
}


def cells_of(question: Any) -> dict[str, str]:
    """The columns of a question that are not empty, by name."""
    cells = {name: str(getattr(question, field, "") or "") for name, field in _PLAIN.items()}
    cells |= {"题型": KIND_NAMES[question.kind], "题干": question.stem, "停用": "是" if question.retired else ""}
    cells["标签"] = " | ".join(question.tags)
    listed = getattr(question, "options", ()) or getattr(question, "steps", ())
    cells |= {f"选项{letter}": text for letter, text in zip(LETTERS, listed, strict=False)}
    return {name: text for name, text in (cells | _answer(question)).items() if text}


def _answer(question: Any) -> dict[str, str]:
    match question.kind:
        case "truth":
            return {"答案": "正确" if question.answer == "right" else "错误"}
        case "multiple":
            return {"答案": "".join(question.answer)}
        case "blank":
            return {"答案": _wordings(question.answer)}
        case "order":
            return {"答案": LETTERS[: len(question.steps)]}
        case "match":
            pairs = DIVIDER.join(WORDINGS.join(pair) for pair in question.pairs)
            return {"答案": pairs, "干扰项": DIVIDER.join(question.extra)}
        case "short":
            points = DIVIDER.join(WORDINGS.join((point.says, *point.shown_by)) for point in question.points)
            return {"答案": question.answer, "要点": points}
        case "numeric":
            rows = [{name: str(value) for name, value in row.items()} for row in question.cases]
            worked = rows or not re.fullmatch(r"-?\d+(?:\.\d+)?", question.answer)
            table = json.dumps(rows, ensure_ascii=False) if worked else ""
            return {"答案": question.answer, "允许误差": str(question.tolerance or ""), "参数表": table}
    return {"答案": question.answer}


def _wordings(answer: Sequence[Sequence[str]]) -> str:
    text = DIVIDER.join(WORDINGS.join(accepted) for accepted in answer)
    return text if WORDINGS in text or not re.search(r"[|｜;；\n]", text.replace(DIVIDER, "")) else text + WORDINGS


def _table(questions: Sequence[Question]) -> tuple[list[str], list[list[str]]]:
    rows = [cells_of(question) for question in questions]
    used = set().union(*rows) if rows else set()
    names = [
        name for name in COLUMNS if name in used or name in ("题型", "题干", "选项A", "选项B", "选项C", "选项D", "答案", "依据")
    ]
    return names, [[row.get(name, "") for name in names] for row in rows]


def write_csv(questions: Sequence[Question]) -> bytes:
    """The questions as CSV in UTF-8 with the mark by which spreadsheet programs know it."""
    names, rows = _table(questions)
    out = io.StringIO(newline="")
    csv.writer(out).writerows([names, *rows])
    return out.getvalue().encode("utf-8-sig")


def write_xlsx(questions: Sequence[Question]) -> bytes:
    """The questions as a workbook, with a second sheet that explains the columns."""
    from openpyxl import Workbook

    names, rows = _table(questions)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("题库")
    sheet.freeze_panes = "A2"
    for at, name in enumerate(names):
        letter = chr(65 + at) if at < 26 else f"A{chr(39 + at)}"
        sheet.column_dimensions[letter].width = {"题干": 60, "答案": 24, "解析": 40, "依据": 30}.get(name, 14)
    sheet.append([_cell(sheet, name, bold=True) for name in names])
    for row in rows:
        sheet.append([_cell(sheet, text) for text in row])
    explained = book.create_sheet(EXPLAINED[0])
    explained.column_dimensions["B"].width = 100
    explained.append([_cell(explained, "列", bold=True), _cell(explained, "写什么", bold=True)])
    for name, text in COLUMNS.items():
        explained.append([name, text])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: Any, text: str, bold: bool = False) -> Any:
    plain = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text)
    if not bold and not plain.startswith("=") and "\n" not in plain:
        return plain or None
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    cell = WriteOnlyCell(sheet, value=plain)
    cell.data_type = "s"  # a text that begins with = is no formula
    cell.font = Font(bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
