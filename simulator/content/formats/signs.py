"""The signs by which a text of questions shows its parts: headings, numbers, answers, explanations, other fields."""

import re
from dataclasses import dataclass

from simulator.content.formats.numbering import number_of
from simulator.content.formats.options import labelled
from simulator.content.formats.terms import KIND_WORD, kind_of

_OPEN, _CLOSE = r"[【\[〔（(]", r"[】\]〕）)]"
ANSWER = re.compile(
    rf"{_OPEN}\s*(?:正确|参考|标准|试题|本题)?\s*答\s*案\s*{_CLOSE}\s*[:：]?"
    r"|(?:正确|参考|标准|试题|本题)?\s*答\s*案\s*[:：]"
    r"|(?:正确|参考|标准)\s*答\s*案\s*(?:为|是)\s*[:：]?|正确选项\s*[:：]|^\s*答\s*案\s*(?:为|是)?\s*(?=[（(]?\s*[A-J√×对错正])"
    r"|(?:正确|参考|标准)\s*答\s*案\s*(?=[A-J]{1,8}(?:[\s。，,]|$))"
    r"|答\s*案\s*(?=[（(]?[A-J]{1,8}[)）]?\s*(?:$|\d{1,5}\s*[.．、]))"
    r"|(?:^|(?<=[\s。；;？?）)]))[答解]\s*[:：]|(?i:\b(?:correct\s+)?answers?\s*[:：])|(?i:\b(?:answer\s+)?keys?\s*[:：])|(?i:\bans\s*[.:：])"
)
_WHOSE = r"(?:答案|试题|本题|题目|参考|参照|详细)?"
WHY = re.compile(
    rf"{_OPEN}\s*{_WHOSE}\s*(?:解\s*析|详解|分析|点评|解释)\s*{_CLOSE}\s*[:：]?"
    rf"|{_WHOSE}\s*(?:解\s*析|详解|(?<!名词)解释|答案分析)\s*[:：]|(?i:\b(?:explanation|rationale)\s*[:：])|^\s*(?:分析|点评|说明|思路)\s*[:：]"
)
_FIELDS = {
    "level": "难度等级 难易程度 难易度 难度",
    "topic": "知识点 考点 所属章节 章节 专业 模块 分类",
    "source": "依据出处 题目来源 出题依据 命题依据 参考依据 依据 出处 来源",
    "kind": "试题类型 题目类型 题型",
    "score": "分值 分数",
    "options": "选项",
    "stem": "题干 题目 试题",
}
_FIELD_OF = {word: name for name, words in _FIELDS.items() for word in words.split()}
_FIELD_WORD = "|".join(sorted(_FIELD_OF, key=len, reverse=True))
FIELD = re.compile(rf"【\s*({_FIELD_WORD})\s*】\s*[:：]?|(?:^|(?<=[\s。；;]))({_FIELD_WORD})\s*[:：]")
OFFERS = re.compile(r"【\s*选项\s*】|选项\s*[:：]")
PAGE = re.compile(
    r"^(?:第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|[-—－]\s*\d{1,4}\s*[-—－]|\d{1,4}\s*/\s*\d{1,4}|PAGE\s*\d+)$"
)
_COUNT = r"[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2})?|[ⅠⅡⅢⅣⅤIV]{1,3}"
_PREFIX = rf"(?:[（(]?第?\s*(?:{_COUNT})\s*(?:部分|大题|章|节)?\s*[)）]?\s*[、.．:：,，'’]?\s*)?"
_PLAIN = "单选|多选|判断|填空|简答|问答|论述|计算|排序|匹配|连线|不定项|选择|单项选择|多项选择|不定项选择|单项|多项|案例分析|名词解释"
HEADING = re.compile(
    rf"^\s*#*\s*{_PREFIX}[（(【\[]?\s*(?:(?P<a>{KIND_WORD})\s*(?:试?题目?|题型|题?部分)\s*[】\])）]?"
    r"(?:\s*[:：。.]?\s*[（(【\[]\s*[^)）\]】\s].*|\s*[:：]?\s*(?:共|每|本题|本部分|总计|合计|满分|\d+\s*[道题分个小]).*|\s*[:：.。]?)"
    rf"|(?P<b>{_PLAIN})\s*[】\])）]?\s*(?:[:：]|[（(]\s*(?:共|每|\d).*)?)\s*$"
)
TAG = re.compile(rf"[【\[（(]\s*(?:{KIND_WORD})题?\s*[】\]）)]\s*[*＊]?\s*$")  # a kind at the end of a stem
INLINE_HEADING = re.compile(
    rf"(?:[（(]?第?(?:[一二三四五六七八九十]{{1,3}}|(?<!\d)\d{{1,2}}\.\d{{1,2}}(?!\d))(?:部分|大题)?\s*[)）]?\s*[、.．,，'’:：]?\s*)(?:{KIND_WORD})(?:试)?题\s*(?:共\s*\d+\s*[道小]?题?)?\s*(?:[（(][^（）()]{{0,80}}[)）]\s*){{0,3}}[:：]?\s*(?=第?\d|$|\n)"
)
_NUMBER = (
    (
        "dot",
        re.compile(
            r"^\s*(?:[（(]\s*(?P<mark>√|×|对|错|[A-J]{1,8})?\s*[)）]\s*)?(?:题目?)?(?P<n>\d{1,5})\s*[.．、:：,，](?!\d)\s*"
        ),
    ),
    ("dot?", re.compile(r"^\s*(?P<n>\d{1,5})\s*[.．、](?=\d)")),  # 3.10千伏…, or a decimal
    ("title", re.compile(r"^\s*【\s*(?:题干|题目|试题|问题|第)\s*(?P<n>\d{1,5})\s*题?\s*】\s*[.．、:：]?\s*")),
    ("close", re.compile(r"^\s*(?P<n>\d{1,5})\s*[)）]\s*[.、．]?\s*")),
    ("paren", re.compile(r"^\s*[（(【\[]\s*(?P<n>\d{1,5})\s*[)）】\]]\s*[.、．]?\s*")),
    (
        "title",
        re.compile(
            r"^\s*(?:第\s*(?P<n>\d{1,5}|[一二三四五六七八九十]{1,3})\s*[题道](?![目型库])|(?:题目|问题|试题|[QqTt])\s*(?P<m>\d{1,5}))\s*[.．、:：)）]?\s*"
        ),
    ),
    (
        "blank",
        re.compile(r"^\s*(?P<n>\d{1,5})(?:\s+|(?=[【《“]))(?=[\u4e00-\u9fff【《“（(]|\d+\s*[\u4e00-\u9fff]|[A-Z][A-Za-z]{2})"),
    ),
    ("zh", re.compile(r"^\s*(?P<n>[一二三四五六七八九十]{1,3})\s*[、.．]\s*")),
)
KEY_HEADING = re.compile(
    r"^\s*#*\s*(?:[一二三四五六七八九十]{1,3}[、.．])?.{0,30}?(?:参考|标准|试题|正确)?答案(?:部分|及评分标准|及解析|与解析|及详解|汇总)?\s*[:：]?\s*$"
)
_PICK = r"[A-J](?:[,，、\s]*[A-J])*|[√×✓✔✗xXvV]|正确|错误|对|错|T|F|[①-⑩]+"
KEY_LINE = re.compile(rf"^\s*(?:\d{{1,4}}\s*[.．、:：)）]?\s*(?:{_PICK})\s*[;；,，。.]?\s*){{2,}}$")
KEY_RANGE = re.compile(r"(\d{1,5})\s*[-—~～–－至]{1,2}\s*(\d{1,5})\s*题?\s*[:：.、．]?\s*((?:[A-J√×✓✔✗对错TF][\s,，、;；]*)+)")
_MEDICAL = re.compile(rf"^\s*{_PREFIX}([ABX])\d?\s*型(?:选择)?题")  # A1型题, and X型题 for several right options
_KEYED = re.compile(  # 单选题：1.D 2.A
    rf"^\s*{_PREFIX}((?:{KIND_WORD})\s*题?)\s*[:：]?\s*\d{{1,4}}\s*(?:[-—~～–－至]\s*\d{{1,4}})?\s*[.．、:：)）]?\s*(?:{_PICK})(?![a-zA-Z\u4e00-\u9fff])"
)
KEY_ENTRY = re.compile(rf"(\d{{1,4}})\s*[.．、:：)）]?\s*({_PICK})(?![a-zA-Z])")
MARKED = re.compile(r"[（(【\[]\s*(?:√|×|✓|✔|✗|对|错|正确|错误|[A-J](?:[\s,，、]*[A-J]){0,7})\s*[)）】\]]|[√×✓✔✗]\s*$")
QUICK = re.compile(rf"^\s*[（(]?\s*(?:{_PICK})\s*[)）]?\s*[。.;；,，]?\s*$")  # an answer that is a pick and nothing more


@dataclass
class Line:
    """A line of a text as its signs classify it; `begins` says that it begins a question although it has no number."""

    number: int
    text: str
    note: str = ""
    begins: bool = False
    what: str = "text"  # text, blank, heading, key, number, answer, why, field
    rest: str = ""  # what follows the sign
    name: str = ""  # of a heading's kind, a field or a family of numbers
    n: int = 0
    mark: str = ""  # an answer that stands before the number


def classify(line: Line) -> Line:
    """Fills in what a line is."""
    text = line.text.strip()
    line.rest = text
    if not text or PAGE.match(text):
        line.what = "blank"
    elif (found := HEADING.match(text)) and len(text) < 120 and kind_of(found["a"] or found["b"]):
        line.what, line.name = "heading", found["a"] or found["b"]
    elif found := _MEDICAL.match(text):
        line.what, line.name = "heading", "多选" if found[1] == "X" else "单选"
    elif (found := _KEYED.match(text)) and kind_of(found[1]):
        line.what, line.name = "heading", found[1]
    elif found := WHY.match(text):
        line.what, line.rest = "why", text[found.end() :].strip()
    elif found := ANSWER.match(text):
        line.what, line.rest = "answer", text[found.end() :].strip()
    elif found := FIELD.match(text):
        line.what, line.rest, line.name = "field", text[found.end() :].strip(), _FIELD_OF[found[1] or found[2]]
    else:
        _number(line, text)
    return line


def _number(line: Line, text: str) -> None:
    for family, sign in _NUMBER:
        found = sign.match(text)
        if found:
            groups = found.groupdict()
            line.what, line.name, line.mark = "number", family, groups.get("mark") or ""
            line.n = number_of(groups.get("n") or groups.get("m") or "")
            line.rest = text[found.end() :].strip()
            return


def is_key(text: str) -> bool:
    """Whether a line is 1.C 2.A 3.√, its numbers rising (42V 36V 24V is none)."""
    numbers = [int(found[1]) for found in KEY_ENTRY.finditer(text)] if KEY_LINE.match(text) else []
    return bool(numbers) and numbers == sorted(set(numbers))


def has_options(text: str) -> bool:
    """Whether a text holds options with letters."""
    found = labelled(text, anywhere=True)
    return bool(found and len(found[1]) > 1)
