"""The printed paper gives nothing away, and its key speaks by the letters that stand on it."""

import re

import pytest

from simulator.core.kinds import ADAPTER
from simulator.core.question import Question
from simulator.pages.parts.printed import document
from simulator.words import words
from tests.core.test_kinds import ALL

PAIRS = [["加大容量", "增容"], ["换户名", "过户"], ["停用半年", "暂停"], ["换地方", "迁址"]]
MATCH = ADAPTER.validate_python(ALL[0].model_dump(include={"id", "topic", "lang", "level", "stem", "source"}) | {"kind": "match", "pairs": PAIRS, "extra": ["销户"]})  # fmt: skip


@pytest.mark.parametrize("question", [*ALL, MATCH], ids=lambda q: q.kind)
def test_the_letters_of_the_key_are_those_of_the_paper(question: Question) -> None:
    paper, key = (document(words("zh"), "周测", [question], with_key) for with_key in (False, True))
    printed = dict(re.findall(r"<(?:li|td)>([A-J])\. ([^<]*)</", paper))
    said = re.findall(r"class='key'>([A-J]*) ?(.*?)</span>", key)[0]
    assert bool(said[0]) == bool(printed)
    right = re.split(" / | → |; ", question.key(0))
    right = right[1::2] if question.kind == "match" else right
    assert [printed[letter] for letter in said[0]] == (right if printed else [])


def test_what_belongs_together_does_not_stand_side_by_side() -> None:
    rows = re.findall(r"<tr><td>([^<]*?) （　　）</td><td>[A-J]\. ([^<]*)</td>", document(words("zh"), "周测", [MATCH], False))
    assert len(rows) == 4 and [list(row) for row in rows] != PAIRS


def test_an_english_paper_is_english_throughout() -> None:
    page = document(words("en"), "Weekly test", [], False)
    assert "：" not in page and "Name: " in page
