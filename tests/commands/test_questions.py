"""`simulator questions`: the JSON that other tools read, what is written and what is not, and the check of the bank."""

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from simulator import settings
from simulator.commands import questions
from simulator.content.bank import load_bank
from simulator.content.formats import FORMATS
from simulator.content.formats.template import examples, template
from simulator.core.errors import ContentError, NotFound
from tests.content.formats.tables import csv_of, xlsx_of

ROWS = [
    ["题型", "题干", "选项", "答案", "分值"],
    ["单选题", "城区到达现场的时限是（ ）。", "30分钟$;$45分钟", "B", "2"],
    ["判断题", "可以随意停电。（×）", "", "", "1"],
    ["单选题", "热线的号码是（ ）", "甲|乙", "C", "2"],
    ["判断题", "应当提前公告。", "", "√", "1"],
    ["单选题", "城区到达现场的时限是（ ）。", "30分钟$;$45分钟", "B", "2"],
    ["单选题", "城区到达现场的时限是（ ）。", "30分钟$;$45分钟", "A", "2"],
]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content" / "quizzes" / "bank" / "zh").mkdir(parents=True)
    return tmp_path / "content"


def run(content: Path, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    questions.add(parser.add_subparsers(required=True))
    options = parser.parse_args(["questions", *arguments])
    return int(options.run(options, replace(settings.read({}), content=content)))


def kept(folder: Path, name: str, data: bytes) -> str:
    (folder / name).write_bytes(data)
    return str(folder / name)


def test_import_reports_every_row_as_json(tmp_path: Path, content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(content, "import", kept(tmp_path, "bank.csv", csv_of(ROWS)), "--json") == 0
    made: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert {name: made[name] for name in ("rows", "imported", "repaired", "refused")} == {
        "rows": 6,
        "imported": 1,
        "repaired": 2,
        "refused": 3,
    }
    assert [each["row"] for each in made["results"]] == [2, 3, 4, 5, 6, 7]
    assert all(set(each) == {"row", "status", "repairs", "reason", "text", "question"} for each in made["results"])
    assert [each["status"] for each in made["results"]] == ["repaired", "repaired", "refused", "imported", "refused", "refused"]
    assert made["results"][1]["question"]["answer"] == "wrong" and made["results"][1]["reason"] is None
    assert made["results"][2]["question"] is None and "not one of the 2 options" in made["results"][2]["reason"]
    assert made["results"][4]["reason"] == "the same question as in row 2"
    assert made["results"][5]["reason"] == "the same question as in row 2, with another answer: keep the right one"


def test_import_without_into_writes_nothing(tmp_path: Path, content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(content, "import", kept(tmp_path, "bank.xlsx", xlsx_of({"题库": ROWS}))) == 0
    out = capsys.readouterr().out
    assert "row 4: refused: the answer 'C' is not one of the 2 options | 热线的号码是（ ）" in out
    assert out.endswith("6 rows of xlsx: 1 imported, 2 repaired, 3 refused; nothing was written\n")
    assert not list(content.rglob("*.yaml"))


def test_import_into_the_bank_and_once_more(tmp_path: Path, content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = content / "quizzes" / "bank" / "zh" / "own.yaml"
    file = kept(tmp_path, "start.xlsx", template())
    assert run(content, "import", file, "--into", str(target)) == 0
    assert list(load_bank(content).questions.values()) == examples() and not load_bank(content).problems
    before = target.read_bytes()
    capsys.readouterr()
    assert run(content, "import", file, "--into", str(target)) == 1
    assert "is in the bank already" in capsys.readouterr().out and target.read_bytes() == before
    more = kept(tmp_path, "more.txt", "1.热线的号码是（ ）\nA.95588 B.95598\n答案：B\n".encode())
    assert run(content, "import", more, "--into", str(target), "--topic", "outages", "--level", "3", "--source", "本中心") == 0
    assert target.read_bytes().startswith(before.rstrip())
    (new,) = [each for each in load_bank(content).questions.values() if each not in examples()]
    assert (new.topic, new.level, new.source) == ("outages", 3, "本中心")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("import", "nowhere.csv"), "cannot be read"),
        (("import", "FILE", "--into", "bank.csv"), "no YAML file"),
        (("import", "FILE", "--format", "docx"), "not a .docx document"),
        (("export", "out.csv", "--format", "csv"), "nothing to export"),
        (("check", "nowhere"), "has no folder quizzes/"),
    ],
)
def test_errors_say_what_to_do(tmp_path: Path, content: Path, arguments: tuple[str, ...], message: str) -> None:
    file = kept(tmp_path, "bank.csv", csv_of(ROWS))
    with pytest.raises((ContentError, NotFound), match=message) as error:
        run(content, *(file if each == "FILE" else each for each in arguments))
    assert error.value.hint


@pytest.mark.parametrize("form", ["csv", "xlsx", "yaml"])
def test_export_carries_every_kind(form: str, tmp_path: Path, content: Path) -> None:
    write = FORMATS["yaml"].write
    assert write
    kept(content / "quizzes" / "bank" / "zh", "own.yaml", write(examples()))
    assert run(content, "export", str(tmp_path / "out"), "--format", form) == 0
    read = FORMATS[form].read((tmp_path / "out").read_bytes(), questions.Defaults())
    assert [row.question for row in read] == examples()
    assert run(content, "export", str(tmp_path / "few"), "--format", form, "--lang", "zh", "--topic", "promises") == 0
    few = list(FORMATS[form].read((tmp_path / "few").read_bytes(), questions.Defaults()))
    assert [row.question for row in few] == [each for each in examples() if each.topic == "promises"]


def test_export_names_what_a_format_cannot_carry(tmp_path: Path, content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write = FORMATS["yaml"].write
    assert write
    kept(content / "quizzes" / "bank" / "zh", "own.yaml", write(examples()))
    assert run(content, "export", str(tmp_path / "out.txt"), "--format", "aiken") == 0
    out = capsys.readouterr()
    assert "left out, since aiken cannot carry them: zh-" in out.err and out.out.endswith("1 questions\n")


def test_check_names_line_and_code_and_shows_the_style(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write = FORMATS["yaml"].write
    assert write
    folder = content / "quizzes" / "bank" / "zh"
    kept(folder, "own.yaml", write(examples()))
    assert run(content, "check") == 0
    assert f"{len(examples())} questions, no problems" in capsys.readouterr().out
    broken = (
        "topic: norms\nlang: zh\nquestions:\n  - {id: zh-x, kind: truth, stem: 停电应当公告。, answer: maybe, source: 规则}\n"
    )
    kept(folder, "broken.yaml", broken.encode())
    assert run(content, "check", str(content)) == 1
    assert "quizzes/bank/zh/broken.yaml:4: Q104 answer" in capsys.readouterr().out
    assert run(content, "check", "--json") == 1
    made = json.loads(capsys.readouterr().out)
    assert made["problems"][0]["line"] == 4 and made["style"]["zh"]["promises"]["keys"] == {"B": 1}


def test_check_names_the_questions_that_say_no_edition(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write = FORMATS["yaml"].write
    assert write
    base = next(each for each in examples() if each.kind == "truth")
    made = [base.model_copy(update={"id": f"zh-{name}", "edition": name}) for name in ("one", "two", "three")]
    bare = base.model_copy(update={"id": "zh-bare", "edition": " "})
    folder = content / "quizzes" / "bank" / "zh"
    kept(folder, "own.yaml", write(made))
    assert run(content, "check") == 0
    assert "without an edition" not in capsys.readouterr().out
    kept(folder, "own.yaml", write([*made, bare]))
    assert run(content, "check") == 0  # a centre's own rule may have none: it is told and stays in use
    assert capsys.readouterr().out.endswith("out of date: zh-bare\n")
    assert run(content, "check", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["without_edition"] == ["zh-bare"] and told["style"]["zh"][base.topic]["edition"] == 0.75


def test_check_counts_how_many_options_of_a_multiple_choice_are_right(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write = FORMATS["yaml"].write
    assert write
    base = next(each for each in examples() if each.kind == "multiple")
    made = [base.model_copy(update={"id": f"zh-{key.lower()}", "answer": tuple(key)}) for key in ("AB", "AC", "ABC")]
    kept(content / "quizzes" / "bank" / "zh", "own.yaml", write(made))
    assert run(content, "check", "--json") == 0
    assert json.loads(capsys.readouterr().out)["style"]["zh"][base.topic]["rights"] == {"2": 2, "3": 1}
