"""What the rooms say in English is said in Mandarin: all of it, with the same gaps, found rightly and quickly."""

import ast
import re
import time
from pathlib import Path

import pytest
from pydantic_core import _pydantic_core

from simulator.content import strict
from simulator.words import _read, catalogue, words
from simulator.words.sentences import GAP
from tests import said

SENTENCES, NAMES = catalogue("zh")
GROUPS = _read("sentences.zh.yaml")
HAN = re.compile(r"[\u4e00-\u9fff]")
ODD = [
    "42",
    "the answer is missing",  # another sentence
    "{stem} and {0}",
    "two\nlines",
    """it's "so" \\ done""",
    "停电了；请稍等：好",
    "x" * 20_000,
    "single",  # a key of the interface's words, where none is meant
]


def test_every_sentence_that_a_person_may_read_has_its_mandarin() -> None:
    assert said.missing() == {}, "see what `python -m tests.said` prints"


def test_a_sentence_keeps_its_gaps_and_is_mandarin() -> None:
    for ours, theirs in SENTENCES.items():
        gaps, kept = {gap[1] for gap in GAP.finditer(ours)}, set(re.findall(r"(?<!{){(\w+)}(?!})", theirs))
        assert kept <= gaps if ours in GROUPS["foreign"] else kept == gaps, ours
        assert HAN.search(theirs) or theirs == "{what}" or ours in GROUPS["joints"], ours


def test_no_entry_is_dead() -> None:
    alive = set(said.templates())
    dead = [ours for name, group in GROUPS.items() if name not in ("names", "joints", "foreign") for ours in group
            if said.shape(ours) not in alive]  # fmt: skip
    texts = {node.value for file in said.ROOT.rglob("*.py") for node in ast.walk(ast.parse(file.read_text("utf-8")))
             if isinstance(node, ast.Constant)}  # fmt: skip
    assert dead == [] and [name for name in NAMES if name not in texts] == []


def test_what_pydantic_is_said_to_say_it_says() -> None:
    theirs = [re.sub(r"\\{\w+\\}", ".*", re.escape(each["message_template_python"]))
              for each in _pydantic_core.list_all_errors()]  # fmt: skip
    for ours in GROUPS["foreign"]:
        if re.match(r"(Value|Field|Extra|Input|Decimal|String|Unable|Tuple|List|Dictionary)", ours):
            assert any(re.fullmatch(each, GAP.sub("x", ours)) for each in theirs), ours


FIXED = {"noun": ("rubric", "评分表"), "nouns": ("judge, customer", "评分员、扮演客户"), "role": ("trainee", "学员")}


def _fillings() -> list[tuple[str, str]]:
    return [(ours, odd) for ours in SENTENCES if GAP.search(ours) and ours not in GROUPS["joints"] for odd in ODD]


def test_a_filled_sentence_is_found_with_whatever_fills_it() -> None:
    sentence = words("zh").sentence
    wrong = []
    for ours, odd in _fillings():
        fill = FIXED.get
        text = GAP.sub(lambda gap: repr(odd) if gap[2] else fill(gap[1], (odd, ""))[0], ours)  # noqa: B023
        known = {"kind": "单选题", "kinds": "单选题"} if odd == "single" else {}
        known |= {gap: mandarin for gap, (_, mandarin) in FIXED.items()}
        values = {gap[1]: (SENTENCES.get(odd, odd) if gap[1] in ("what", "why") else known.get(gap[1], odd))
                  for gap in GAP.finditer(ours)}  # fmt: skip
        if sentence(text) != SENTENCES[ours].format(**values):
            wrong.append((text[:200], sentence(text)[:200]))
    assert wrong == []


@pytest.mark.parametrize(
    "text", ["", " ", "{", "}{", "{}", "a" * 300_000, ": " * 50_000, "'" * 50_000, "the " * 50_000, "\0; \n"]
)
def test_what_nobody_knows_comes_back(text: str) -> None:
    assert words("zh").sentence(text) == text
    assert words("en").sentence("the answer is missing") == "the answer is missing"


def test_sentences_in_sentences() -> None:
    sentence = words("zh").sentence
    assert sentence("language model: no answer in time") == "大模型：没有按时回应"
    assert sentence("a language model is missing") == "缺少：大模型"
    assert sentence("line 3: stem: Value error, two options are the same") == "第 3 行：题干：有两个选项一样"
    assert (
        sentence("no kind is named: read as truth, since its answer says right or wrong")
        == "没写题型：按判断题读，因为答案是对或错"
    )
    assert sentence("the topic 'the answer is missing' was filed under safety, and kept as a tag").count(
        "the answer is missing"
    )
    assert words("zh").told("there is no week 'x'", "Write it like 2026-W48.") == "没有“x”这一周。请写成 2026-W48 这样。"
    assert words("en").told("there is no week 'x'", "Write it like 2026-W48.").startswith("There is no week 'x'. Write")


BROKEN = [
    "a: [1",
    "a: {b: 1",
    "a: b: c",
    "a:\n  - b\n c",
    "a: 'b",
    "a: @b",
    "a: *b",
    "- a\nb: c",
    'a: "\\q"',
    "a\nb: c",
    "a:\n\t- b",
]


@pytest.mark.parametrize("text", BROKEN)
def test_broken_yaml_is_told_in_mandarin(text: str, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(text, encoding="utf-8")
    for problem in strict.read(file, "a.yaml").problems:
        told = words("zh").sentence(problem.message)
        assert HAN.search(told) and not re.search(r"[a-z]{3,}", told), (problem.message, told)


def test_the_remarks_of_a_long_list_take_no_time() -> None:
    sentence, begun = words("zh").sentence, time.process_time()
    for row in range(20_000):
        sentence(f"the same question as in row {row}, with another answer: keep the right one")
        sentence(f"the topic '知识点{row}' is none that is known here: filed under norms, kept as a tag")
        sentence("Options worth part of the mark count as wrong: ‘甲’ (50 %).")
    assert time.process_time() - begun < 4
