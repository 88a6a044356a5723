"""The shipped bank out and in again: what a format carries comes back the same, what it cannot carry is named."""

from typing import Any

import pytest

from simulator import settings
from simulator.commands.questions import _written
from simulator.content.bank import load_bank
from simulator.content.formats import FORMATS
from simulator.content.formats.rows import Defaults
from simulator.core.question import Question

BANK = list(load_bank(settings.read().content).questions.values())
CARRYING = [name for name, form in FORMATS.items() if form.write and name != "aiken"]


def _told(question: Question) -> dict[str, Any]:
    told = question.model_dump()
    if told["kind"] == "numeric" and not told["cases"]:
        told["answer"] = question.value(0)  # type: ignore[attr-defined]  # 60000 / 224 comes back as its value
    return told


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", CARRYING)
def test_every_question_of_the_bank_comes_back_the_same(name: str, lang: str) -> None:
    asked = [question for question in BANK if question.lang == lang]
    data, left = _written(FORMATS[name], asked)
    sent = {question.id: _told(question) for question in asked if question.id not in left}
    rows = list(FORMATS[name].read(data, Defaults()))
    assert {row.question.id: _told(row.question) for row in rows if row.question} == sent
    assert len(rows) == len(sent) and not any(row.repairs for row in rows)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_aiken_keeps_the_stems_the_options_and_the_key(lang: str) -> None:
    asked = [question for question in BANK if question.lang == lang and question.kind == "single"]  # type: ignore[attr-defined]
    data, left = _written(FORMATS["aiken"], asked)
    sent = [question for question in asked if question.id not in left]
    rows = list(FORMATS["aiken"].read(data, Defaults(lang=lang)))
    for row, question in zip(rows, sent, strict=True):
        assert row.question is not None
        for name in ("stem", "options"):
            assert "".join(getattr(row.question, name)).split() == "".join(getattr(question, name)).split()
        assert row.question.answer == question.answer  # type: ignore[attr-defined]
