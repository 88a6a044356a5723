"""The header of a table of questions: where it stands and which column is what, by a table of names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from simulator.content.formats.numbering import number_of
from simulator.content.formats.terms import flat, kind_of
from simulator.core.question import LETTERS

ROWS = 10  # the header stands among the first so many rows
_NAMES = {
    "kind": "题型 试题类型 题目类型 考题类型 题型名称 试题题型 题类 题目题型 类型 种类 题种 kind type questiontype",
    "stem": "试题正文 题干 题目 试题题干 题目内容 试题内容 题干内容 题目题干 试题 问题 题目正文 正文 考题 试题题目 题目名称 试题名称 题目描述 "
    "问题描述 内容 试题描述 考题内容 标题 stem question questiontext questioncontent content title",
    "options": "试题选项 选项 备选项 备选答案 候选项 选项内容 题目选项 答案选项 可选项 选择项 可选答案 options choices",
    "answer": "正确答案 标准答案 参考答案 试题答案 答案 正确选项 题目答案 答案内容 标准选项 正确项 正确答案选项 correctanswer answer key "
    "correct rightanswer correctanswers correctoption correctoptions answers",
    "source": "依据出处 依据 出处 来源 试题来源 出题依据 命题依据 题目来源 知识来源 文件依据 制度依据 来源依据 依据文件 参考依据 条款 条目 章节条款 source reference",
    "why": "答案解析 解析 试题解析 题目解析 详解 解释 答案说明 解题思路 试题分析 答案详解 why explanation analysis",
    "level": "难度 难易度 难易程度 试题难度 难度等级 题目难度 难度系数 难度级别 难易 level difficulty difficultylevel",
    "topic": "专业 知识点 分类 章节 一级专业 二级专业 所属专业 知识点名称 题目分类 试题分类 类别 所属分类 业务分类 模块 业务类型 知识模块 科目 学科 专业类别 "
    "所属章节 考点 知识分类 所属知识点 二级分类 一级分类 课程 topic category subject",
    "points": "要点 得分点 采分点 评分要点 答案要点及评分标准 答案要点 评分标准 关键点 关键词 keypoints",
    "score": "分值 分数 得分 题目分值 试题分值 答题分数 默认分值 分 单题分数 score mark points",
    "number": "序号 编号 题号 试题编号 题目编号 no no. number 行号 id号 试题id 题目id 序",
    "id": "id 标识",
    "lang": "语言 lang language",
    "edition": "版本 edition",
    "status": "状态 status",
    "retired": "停用 retired",
    "effective_from": "生效日期 effective_from",
    "effective_to": "失效日期 effective_to",
    "company": "公司 company",
    "province": "省份 province",
    "tags": "标签 tags",
    "says": "听力原文 播放文本 听力文本 says",
    "voice": "声音 voice",
    "unit": "答案单位 unit",
    "tolerance": "允许误差 误差 tolerance",
    "cases": "参数表 cases",
    "extra": "干扰项 extra",
}
COLUMNS = {name: field for field, names in _NAMES.items() for name in names.split()}
_ORDER = {name: at for names in _NAMES.values() for at, name in enumerate(names.split())}
_MANY = ("topic", "source")  # several columns make one field
_PARTLY = (
    ("number", r"编号|序号|题号"),
    ("kind", r"题型|(?:题|试题).*(?:类型|种类)"),
    ("why", r"解析|详解|解释"),
    ("points", r"要点|得分点|评分"),
    ("level", r"难度|难易"),
    ("score", r"分值|分数"),
    ("answer", r"答案|正确选项"),
    ("options", r"选项|备选"),
    ("source", r"依据|出处|来源"),
    ("topic", r"专业|知识点|章节|分类|类别|科目|模块"),
    ("stem", r"题干|题目|试题|正文|问题"),
)
_LETTER = re.compile(
    r"(?:试题|题目|备选|答案|候选)?(?:选项|选择项|备选项|备选答案|option|choice)_?([a-j]|10|[1-9]|[一二三四五六七八九十])(?:内容)?|([a-j])(?:选项内容|选项|项|答案|内容)?|(答案|answer)_?([a-j]|10|[1-9])"
)
_LEGEND = re.compile(r"(\d)\s*[:：=＝、.—-]?\s*(?:代?表|是|为)?\s*([\u4e00-\u9fff]{2,6})")


@dataclass
class Header:
    """Which column (from 0) holds what: `fields` by name, `letters` of the columns of single options.

    `legend` says what digits in the kind's column mean, where its name tells (0单选，1判断). `unread` are the columns
    that nothing here can use, `width` is how many columns the header has, `rows` how many rows it takes.
    """

    fields: dict[str, list[int]] = field(default_factory=dict)
    letters: dict[int, str] = field(default_factory=dict)
    legend: dict[str, str] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    width: int = 0
    at: int = 0
    rows: int = 1

    def score(self) -> int:
        """How many fields are known: a header has a stem and at least one more."""
        known = set(self.fields) - {"number", "score"} | ({"options"} if self.letters else set())
        return len(known) if "stem" in known else 0


def find(rows: Sequence[Sequence[str]]) -> Header | None:
    """The header among the first rows, of one row or of two (A B C D below 选项); None where there is none."""
    best: Header | None = None
    for at in range(min(ROWS, len(rows))):
        made = _two(rows[at], rows[at + 1] if at + 1 < len(rows) else ()) or _read(rows[at])
        if made.score() > max(1, best.score() if best else 1):
            made.at = at
            best = made
    return best


def _two(upper: Sequence[str], lower: Sequence[str]) -> Header | None:
    below = [(at, _name(cell)) for at, cell in enumerate(lower) if cell.strip()]
    if not below or sum(_name(cell) in COLUMNS for cell in upper) < 2:
        return None
    if not all(_LETTER.fullmatch(name) or name in COLUMNS for _, name in below):
        return None
    cells = [*upper, *[""] * (len(lower) - len(upper))]
    if any(cells[at].strip() and COLUMNS.get(_name(cells[at])) != "options" for at, _ in below):
        return None
    for at, _ in below:
        cells[at] = lower[at]
    made = _read(cells)
    made.rows = 2
    return made


def _name(cell: str) -> str:
    word = re.sub(r"[(\[【<].*", "", flat(cell))
    return (word or flat(cell)).strip("*:：.。、#")


def _read(cells: Sequence[str]) -> Header:
    made = Header(width=max((at + 1 for at, cell in enumerate(cells) if cell.strip()), default=0))
    named = [(at, _name(cell)) for at, cell in enumerate(cells) if cell.strip()]
    fields: dict[str, list[tuple[int, int]]] = {}
    for at, name in named:
        letter = _letter(name, [other for _, other in named])
        part = _LETTER.fullmatch(name)
        what = (
            "answer"
            if part and part[3]
            else COLUMNS.get(name) or next((field for field, sign in _PARTLY if re.search(sign, name)), "")
        )
        if letter:
            made.letters[at] = letter
        elif what and len(name) <= 16:
            fields.setdefault(what, []).append((_ORDER.get(name, 99), at))
        else:
            made.unread.append(cells[at].strip())
    for what, found in fields.items():
        of_blanks = what == "answer" and all(rank == 99 for rank, _ in found)  # 答案1, 答案2 of a fill-in
        keep = sorted(at for _, at in found) if what in _MANY or of_blanks else [min(found)[1]]
        made.fields[what] = keep
        made.unread += [cells[at].strip() for _, at in found if at not in keep and what not in ("number", "score")]
    _spread(made, cells)
    if "kind" in made.fields:
        pairs = _LEGEND.findall(flat(cells[made.fields["kind"][0]]))
        made.legend = {digit: name for digit, name in pairs if kind_of(name)}
    return made


def _spread(made: Header, cells: Sequence[str]) -> None:
    """A merged 选项 over several columns: those without a name that follow it hold B, C, D."""
    at = made.fields.get("options", [-1])[0]
    end = at + 1
    while at >= 0 and end < made.width and not cells[end].strip():
        end += 1
    if end > at + 1 and not made.letters:
        del made.fields["options"]
        made.letters = {column: LETTERS[column - at] for column in range(at, min(end, at + len(LETTERS)))}


def _letter(name: str, others: list[str]) -> str:
    """The letter of a column that holds one option; 答案1 is one only beside a column of answers."""
    found = _LETTER.fullmatch(name)
    if not found:
        return ""
    if found[3] and not any(COLUMNS.get(other) == "answer" for other in others):
        return ""
    sign = next(group for group in (found[1], found[2], found[4]) if group)
    return sign.upper() if sign.isascii() and sign.isalpha() else LETTERS[number_of(sign) - 1]
