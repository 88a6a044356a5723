"""Every problem code has a bad example, and the example gives the code at a line of the right file."""

import shutil
from pathlib import Path

import pytest

from simulator.content import codes
from simulator.content.loading import load

EXAMPLE = Path(__file__).parent / "example"


def test_the_sound_example_has_no_problem() -> None:
    library = load(EXAMPLE)
    assert [str(problem) for problem in library.problems] == []
    assert set(library.scenarios) == {"tiny-zh"}


@pytest.mark.parametrize("code", codes.CODES.values(), ids=lambda code: code.id)
def test_the_bad_example_of_every_code(code: codes.Code, tmp_path: Path) -> None:
    root = tmp_path / "content"
    shutil.copytree(EXAMPLE, root)
    _edit(root / code.file, code)
    library = load(root)
    found = [problem for problem in library.problems if problem.code == code.id]
    assert found, [str(problem) for problem in library.problems]
    assert all(problem.line >= 1 and problem.cure for problem in found)


def _edit(file: Path, code: codes.Code) -> None:
    if code.new == "\0":
        file.unlink()
        return
    text = file.read_text(encoding="utf-8") if code.old else ""
    assert code.old in text
    file.write_bytes((text.replace(code.old, code.new, 1) if code.old else code.new).encode("utf-8", "surrogateescape"))


def test_yaml_leaves_what_people_typed_alone() -> None:
    account = load(EXAMPLE).scenario("tiny-zh").account
    assert account.number == "0123456"
    assert account.rows == {"上次抄表": "12:30", "欠费": "no"}


def test_a_bad_file_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    root = tmp_path / "content"
    shutil.copytree(EXAMPLE, root)
    sound = (root / "scenarios/bill/tiny-zh.yaml").read_text(encoding="utf-8")
    (root / "scenarios/bill/broken-zh.yaml").write_text(
        sound.replace("id: tiny-zh", "id: broken-zh") + "\nwrong: [", encoding="utf-8"
    )
    assert set(load(root).scenarios) == {"tiny-zh"}


def test_explain_tells_of_every_code() -> None:
    for id in codes.CODES:
        assert codes.CODES[id].cure in codes.explain(id)
