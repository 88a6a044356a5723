"""`simulator items`: CSV files as people have them, the JSON other tools read, and errors that name line and column."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from simulator import settings
from simulator.commands import items
from simulator.commands.answer_key import key_of
from simulator.commands.mark_sheet import matrix_of
from simulator.core.errors import ContentError
from simulator.core.items import ItemFacts
from simulator.core.marks import Matrix
from simulator.core.reliability import WholeFacts
from tests.core.item_examples import MOODLE, MOODLE_ITEMS, MOODLE_TEST, WUENSCH

ITEM_KEYS = "item n facility sd discrimination discrimination_27 point_biserial discriminative_efficiency effective_weight options flags"
TEST_KEYS = "n_items mean median sd skewness kurtosis alpha kr20 sem error_ratio"


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    items.add(parser.add_subparsers(required=True))
    options = parser.parse_args(["items", *arguments])
    return int(options.run(options, settings.read()))


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert run(*arguments, "--json") == 0
    made: dict[str, Any] = json.loads(capsys.readouterr().out)
    return made


def read(text: str, key: str = "", **more: Any) -> Matrix:
    return matrix_of(text, key_of(key) if key else (), **more)


def written(folder: Path, text: str, name: str = "marks.csv") -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_json_of_moodles_example(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = run_json(capsys, written(tmp_path, MOODLE.strip().replace("|", "\n").replace(" ", ",")))
    assert set(made) == {"candidates", "items", "test"} and made["candidates"] == 25
    assert all(set(ITEM_KEYS.split()) <= set(item) for item in made["items"]) and set(TEST_KEYS.split()) <= set(made["test"])
    assert [item["discrimination"] for item in made["items"]] == pytest.approx([row[3] for row in MOODLE_ITEMS], abs=1e-5)
    assert {name: made["test"][name] for name in MOODLE_TEST} == pytest.approx(MOODLE_TEST, abs=1e-5)
    assert made["items"][0]["item"] == "Q1" and made["items"][0]["options"] is None
    assert {flag["code"] for flag in made["items"][2]["flags"]} == {"too_easy"}


def test_letters_with_a_key_make_the_same_marks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letters = "\n".join(",".join("A" if bit == "1" else "b" for bit in row) for row in WUENSCH)
    made = run_json(capsys, written(tmp_path, letters), "--key", "A" * 10, "--options", "4")
    marks = run_json(capsys, written(tmp_path, "\n".join(",".join(row) for row in WUENSCH)))
    assert made["test"] == marks["test"]
    first = made["items"][0]
    assert first["options"]["A"] == {"n": 7, "share": 0.7, "top": 1.0, "bottom": first["options"]["A"]["bottom"], "key": True}
    assert (first["options"]["D"]["n"], first["guess"]) == (0, 0.25)


def test_the_table_says_flags_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [f"{int(n < 6)},{int(n >= 6)},{int(n < 8)},1" for n in range(12)]
    assert run(written(tmp_path, "\n".join(["停电,复电,电价,抄表", *rows]))) == 0
    out = capsys.readouterr().out
    assert "12 candidates, 4 items, scores in marks" in out
    assert "复电: is the key right? the better the candidate the worse the mark" in out
    assert "抄表: too easy: 100% of the marks are earned" in out
    assert "right_or_wrong" not in out and "nan" not in out.lower()


PLAIN = [[1.0, 0.0, None], [0.0, 1.0, 1.0]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1,0,\n0,1,1\n", ["Q1", "Q2", "Q3"]),
        ("\ufeffa;b;c\r\n1;0;\r\n-;1;1\r\n", ["a", "b", "c"]),
        ("name\tx\ty\tz\nLi\t1\t0\t\nWang\t0\t1\t1\n", ["x", "y", "z"]),
        ("Li,1,0,\nWang,0,1,1\n", ["Q1", "Q2", "Q3"]),
        ("工号,x,y,z\n1001,1,0,\n1002,0,1,1\n", ["x", "y", "z"]),
        ("Student,1,2,3\n7,1,0,\n8,0,1,1\n", ["1", "2", "3"]),
        (",1,2,3\nLi,1,0,\nWang,0,1,1\n", ["1", "2", "3"]),
        ("１,0,\n\n０,1,1\n", ["Q1", "Q2", "Q3"]),
        ('"x, old",y,z\n1,0,\n0,1,1', ["x, old", "y", "z"]),
    ],
)
def test_headers_and_names_are_found(text: str, names: list[str]) -> None:
    found = read(text)
    assert (list(found.items), [list(row) for row in found.marks]) == (names, PLAIN)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("A,C,\nB,B,D\n", "ABD"),
        ("A,C,\nB,B,D\n", "A,B,D"),
        ("x,y,z\na,c,\nb,b,d\n", "z,D\nx,A\ny,B\n"),
        ("x,y,z\nA,C,\n-,B,D\n", "item,key,options\nx,A,4\ny,B,ABC\nz,D,4\n"),
        ("A,B,C\nA,C,\nB,B,D\n", "A\nB\nD\n"),
        ("Li,A,C,\nB,B,B,D\n", "ABD"),
        ("Li,1,C,\nWang,0,B,D\n", "-BD"),
    ],
)
def test_answers_are_marked_against_every_form_of_key(text: str, key: str) -> None:
    assert [list(row) for row in read(text, key).marks][-2:] == PLAIN


def test_several_right_options_must_all_be_picked() -> None:
    found = read("AC,B\nA/C,C\nA,-\nABC,\n", "AC,B")
    assert [list(row) for row in found.marks] == [[1.0, 1.0], [1.0, 0.0], [0.0, 0.0], [0.0, None]]
    assert found.picks[0] == [frozenset("AC"), frozenset("B")] and found.picks[3][1] is None


def test_highest_marks_are_told_or_seen() -> None:
    assert list(read("0.5,3\n1,4\n").most) == [1.0, 4.0]
    assert list(read("0.5,3\n1,4\n", most=[5.0]).most) == [5.0, 5.0]
    assert list(read("0.5,3\n1,4\n", most=[1.0, 8.0]).most) == [1.0, 8.0]


@pytest.mark.parametrize(
    ("text", "key", "place"),
    [
        ("1,0\n1,x\n", "", "line 2, column 2 (Q2): not a mark"),
        ("name,a,b\nLi,1,0\nWang,1,-1\n", "", "line 3, column 3 (b): not a mark"),
        ("1,0\n1,nan\n", "", "line 2, column 2"),
        ("1,0\n\n1,0,1\n", "", "line 3, column 3: 3 cells, but line 1 has 2"),
        ("a,b,a\n1,0,1\n", "", "line 1, column 3 (a)"),
        ("A,B\nA,?\n", "AB", "line 2, column 2 (Q2): not an option"),
        ("A,B\nA,B\n", "ABC", "the key has 3 answers, the file 2 items"),
        ("x,y\nA,B\n", "x,A\nz,B\n", "the key has z"),
        ("A,B\n", "x,A\ny,?\n", "key, line 2, column 2"),
        ("A,B\n", "x,A\ny\n", "key, line 2, column 2"),
        ("A,B\n", "x,A,3\ny,D,3\n", "key, line 2, column 3"),
        ("", "", "line 1: there are no candidates"),
    ],
)
def test_errors_name_line_and_column(text: str, key: str, place: str) -> None:
    with pytest.raises(ContentError) as caught:
        read(text, key)
    assert place in caught.value.message


def test_marks_and_answers_beyond_what_was_told() -> None:
    with pytest.raises(ContentError, match=r"line 2, column 1 \(Q1\): more than the highest mark 1"):
        read("1,0\n2,0\n", most=[1.0])
    with pytest.raises(ContentError, match=r"line 1, column 2 \(Q2\): not an option"):
        read("A,E\n", "AB", options=4)
    with pytest.raises(ContentError, match="the key of Q2 lies beyond"):
        read("A,B\n", "AE", options=4)
    with pytest.raises(ContentError, match="--max has 2 marks for 3 items"):
        read("1,0,1\n", most=[1.0, 2.0])


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        run(str(tmp_path / "none.csv"))
    with pytest.raises(ContentError, match="--max is no list"):
        run(written(tmp_path, "1,0\n"), "--max", "1,x")
    (tmp_path / "raw.csv").write_bytes(b"\xff\xfe1,0")
    with pytest.raises(ContentError, match="cannot be read"):
        run(str(tmp_path / "raw.csv"))


def test_key_from_a_file_and_names_stay_out_of_the_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = written(tmp_path, "item,key\nx,A\ny,B\n", "KEY.csv")
    marks = written(tmp_path, "姓名,x,y\n王小明,A,B\n李小红,B,B\n")
    assert run(marks, "--key", key, "--json") == 0
    out = capsys.readouterr().out
    assert "王小明" not in out and json.loads(out)["items"][1]["facility"] == 1.0


def test_one_candidate_gives_nulls_with_reasons(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = run_json(capsys, written(tmp_path, "1,0\n"))
    assert made["test"]["sd"] is None and made["test"]["unknown"]["alpha"] == "few_candidates"
    assert made["items"][0]["discrimination"] is None and made["items"][0]["flags"] == []


SCORED = [[1.0, 4.0], [2.0, 3.0], [0.0, 1.0]]


@pytest.mark.parametrize(
    "text",
    [
        "name,Q1,Q2\nmax,2,5\nLi,1,4\nWang,2,3\nHe,0,1\n",
        "姓名,工号,题1,题2,总分\n满分,,2,5,7\n李,7,1,4,5\n王,8,2,3,5\n何,9,0,1,1\n",
        "Respondent ID;Q1;Q2;Total score\nOut of;2;5;7\na;1,0;4;5\nb;2;3,0;5\nc;0;1;1\n",
    ],
)
def test_rows_of_highest_marks_names_and_totals_are_no_marks(text: str) -> None:
    found = read(text)
    assert [list(row) for row in found.marks] == SCORED and list(found.most) == [2.0, 5.0]


def test_a_column_that_counts_the_candidates_is_no_item() -> None:
    told: list[str] = []
    found = read("Respond.,Q1,Q2\n1,1,0\n2,0,1\n3,1,1\n", told=told)
    assert list(found.items) == ["Q1", "Q2"] and told == ["the first column counts the candidates: it is no item"]
    assert list(read("Q1,Q2\n1,0\n2,1\n3,1\n").items) == ["Q1", "Q2"]  # marks of 1, 2 and 3


def test_a_row_may_be_the_key() -> None:
    found = read("Student,x,y,z\nKey,A,B,AC\nLi,A,C,AC\nWang,B,B,A\n")
    assert [list(row) for row in found.marks] == [[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]


def test_a_highest_mark_must_be_a_number() -> None:
    with pytest.raises(ContentError, match="line 2: a highest mark is missing"):
        read("name,Q1,Q2\nmax,2,\nLi,1,4\n")


def test_a_file_in_gb_18030_and_the_formulas_in_the_help(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "marks.csv").write_bytes("姓名,甲,乙\n李,1,0\n王,0,1\n".encode("gb18030"))
    assert [item["item"] for item in run_json(capsys, str(tmp_path / "marks.csv"))["items"]] == ["甲", "乙"]
    with pytest.raises(SystemExit):
        run("--help")
    shown = capsys.readouterr().out
    assert all(name in shown for name in ItemFacts.__dataclass_fields__ if name not in _COUNTED)
    assert all(name in shown for name in WholeFacts.__dataclass_fields__ if name not in _COUNTED)


_COUNTED = {"item", "n", "most", "group", "options", "unknown", "candidates", "n_items", "unit", "mean", "median"} | {
    "skewness_population",
    "kurtosis_population",
}
