"""The shipped bank written as test papers in a few hundred layouts: a key may never come back wrong, a question never be lost."""

import random
import re
from typing import Any

import pytest

from simulator import settings
from simulator.content.bank import load_bank
from simulator.content.formats import FORMATS
from simulator.content.formats.rows import Defaults

NAMES = {
    "single": "单选题",
    "multiple": "多项选择题",
    "truth": "判断题（对的打√，错的打×）",
    "blank": "填空题",
    "short": "简答题",
}
BANK = [q for q in load_bank(settings.read().content).questions.values() if q.lang == "zh"]
NUMBERS = ("{}.", "{}、", "{}．", "（{}）", "第{}题 ", "{} ")
LETTERS = ("{}.", "{}、", "({})", "{}．")
ANSWERS = ("\n答案：{}", "\n正确答案:{}", "\n【答案】{}", "\n参考答案：{}\n解析：见规定。", "key")
HEADS = ("", "（每题2分，共4题）", "(共10分)", "：")


def _answer(question: Any) -> str:
    match question.kind:
        case "truth":
            return "√" if question.answer == "right" else "×"
        case "blank":
            return "；".join(words[0] for words in question.answer)
        case "short":
            return str(question.answer).replace("\n", "")
    return "".join(question.answer)


def _told(question: Any) -> tuple[Any, ...]:
    def flat(text: str) -> str:
        return re.sub(r"[\s_（）()]+", "", text)

    return (flat(question.stem), question.kind, tuple(map(flat, getattr(question, "options", ()))), flat(_answer(question)))


def _paper(dice: random.Random) -> tuple[str, list[Any]]:
    number, letter, answer, counts_on = dice.choice(NUMBERS), dice.choice(LETTERS), dice.choice(ANSWERS), dice.random() < 0.3
    body, key, asked = [], [], []
    glued = dice.random() < 0.25  # everything in one line, as pages of document sites have it
    if glued:
        number, letter, answer = dice.choice(NUMBERS[:2]), dice.choice(LETTERS[:2]), "答案：{}"
    for at, kind in enumerate(dice.sample(list(NAMES)[: 3 if glued else 5], dice.randint(1, 3))):
        heading = f"{'一二三四'[at]}、{NAMES[kind]}{dice.choice(HEADS)}"
        body.append(heading)
        key.append(heading)
        drawn = dice.sample([question for question in BANK if question.kind == kind], 4)  # type: ignore[attr-defined]
        for n, question in enumerate(drawn, len(asked) + 1 if counts_on else 1):
            line = number.format(n) + question.stem.replace("\n", "")
            between = "" if glued else dice.choice(("\n", "  "))
            for name, option in zip("ABCDEFGHIJ", getattr(question, "options", ()), strict=False):
                line += between + letter.format(name) + option.replace("\n", "")
            body.append(line + (answer.format(_answer(question)) if answer != "key" else ""))
            key.append(f"{n}.{_answer(question)}")
        asked += drawn
    joint = "" if glued else dice.choice(("\n", "\n\n"))
    return joint.join(body) + ("\n\n参考答案\n" + "\n".join(key) if answer == "key" else ""), asked


@pytest.mark.parametrize("seed", range(8))
def test_no_key_comes_back_wrong_and_no_question_is_lost(seed: int) -> None:
    dice, sent, right = random.Random(seed), 0, 0
    for _ in range(25):
        paper, asked = _paper(dice)
        rows = list(FORMATS["text"].read(paper.encode(), Defaults()))
        found = {_told(row.question) for row in rows if row.question}
        assert found <= {_told(question) for question in asked}, paper
        assert len(found) == len(asked) or any(row.question is None for row in rows), paper
        sent, right = sent + len(asked), right + len(found)
    assert right >= 0.99 * sent
