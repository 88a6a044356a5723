"""Our own bank: every kind comes back as it was written, what is added leaves the rest alone, faults name their line."""

from pathlib import Path

import pytest

from simulator.content.bank import load_bank
from simulator.content.formats import FORMATS
from simulator.content.formats.rows import Defaults
from simulator.content.formats.template import examples
from simulator.content.formats.yaml_bank import added, read_yaml, write_yaml
from simulator.core.errors import ContentError

HEAD = "topic: tariffs\nlang: zh\nquestions:\n"
GOOD = "  - {id: zh-a, kind: truth, level: 2, stem: 停电应当公告。, answer: right, source: 规则}\n"


def test_every_kind_comes_back_and_the_bank_loads_it(tmp_path: Path) -> None:
    data = write_yaml(examples())
    rows = list(read_yaml(data, Defaults()))
    assert [row.question for row in rows] == examples() and not any(row.repairs for row in rows)
    folder = tmp_path / "quizzes" / "bank" / "zh"
    folder.mkdir(parents=True)
    (folder / "all.yaml").write_bytes(data)
    bank = load_bank(tmp_path)
    assert list(bank.questions.values()) == examples() and not bank.problems


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_of_ours_names_what_it_reads(form: str) -> None:
    assert FORMATS[form].name == form and FORMATS[form].endings


def test_rows_are_numbered_by_line_and_take_topic_and_language_from_the_head() -> None:
    (row,) = read_yaml((HEAD + GOOD).encode(), Defaults("norms", "en"))
    assert row.number == 4 and row.question and (row.question.topic, row.question.lang) == ("tariffs", "zh")


FAULTS = [
    (
        "  - {kind: truth, level: 2, stem: 停电应当公告。, answer: right, source: 规则}\n",
        "",
        "no id: one was made of its words",
    ),
    (
        "  - {id: zh-a, kind: truth, stem: 停电应当公告。, answer: maybe, source: 规则}\n",
        "Input should be 'right' or 'wrong'",
        "",
    ),
    ("  - {id: zh-a, kind: riddle, stem: 停电应当公告。, answer: right}\n", "riddle", ""),
    ("  - {id: zh-a, kind: truth, stem: 停电应当公告。, answer: right, colour: red}\n", "colour", ""),
    ("  - {id: zh-a, kind: truth, stem: 停电应当公告。, answer: right, id: zh-b}\n", "line 5: key 'id' twice", ""),
    ("  - 停电应当公告。\n", "not a question", ""),
]


@pytest.mark.parametrize(("row", "reason", "repair"), FAULTS)
def test_a_fault_refuses_its_question_only(row: str, reason: str, repair: str) -> None:
    first, second = read_yaml((HEAD + GOOD + row).encode(), Defaults())
    assert first.question and second.number == 5
    assert reason in second.reason and bool(second.question) is bool(repair)
    assert second.repairs == ((repair,) if repair else ())


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"", "empty"), (b"questions: [", "while parsing"), (b"- a\n", "begins with topic"), (b"topic: norms\n", "begins with topic"), (b"\xff", "UTF-8")],
)  # fmt: skip
def test_a_file_that_is_no_bank_is_refused_whole(data: bytes, message: str) -> None:
    with pytest.raises(ContentError, match=message):
        read_yaml(data, Defaults())


def test_what_is_added_leaves_comments_and_all_else_alone() -> None:
    old = "# our tariffs\n" + HEAD + GOOD + "  # the end\n"
    new = added(old.encode(), examples()).decode()
    assert new.startswith(old.rstrip())
    rows = list(read_yaml(new.encode(), Defaults()))
    assert [row.question for row in rows[1:]] == examples() and rows[0].question


@pytest.mark.parametrize("old", [HEAD + GOOD + "extra: 1\n", "topic: a\nquestions: []\n", HEAD + GOOD + "  - {id: x, id: y}\n"])
def test_where_nothing_can_be_added_another_file_is_asked_for(old: str) -> None:
    with pytest.raises(ContentError) as error:
        added(old.encode(), examples())
    assert "another file" in error.value.hint
