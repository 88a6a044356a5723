"""`simulator people` in a terminal: what it prints, keeps and refuses."""

import argparse
import stat
from pathlib import Path

import pytest

from simulator import settings as settings_module
from simulator import wiring
from simulator.commands import people
from simulator.core.errors import NotFound, SimulatorError
from simulator.core.signin import Refused
from simulator.flows import signin
from simulator.flows.desk import Desk


@pytest.fixture
def run(guarded: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    """Runs `simulator people ...`: its status and what it printed."""
    monkeypatch.setattr(wiring, "desk", lambda settings: guarded)
    parser = argparse.ArgumentParser()
    people.add(parser.add_subparsers(required=True))

    def command(*words: str) -> tuple[int, str]:
        options = parser.parse_args(["people", *words])
        status = options.run(options, settings_module.read({}))
        return status, capsys.readouterr().out

    return command


def test_somebody_is_added_listed_reset_and_put_out(run, guarded: Desk) -> None:  # type: ignore[no-untyped-def]
    _, out = run("add", "1023", "李晓", "--team", "白班")
    login, password = out.strip().split("\t")
    assert login == "1023" and signin.sign_in(guarded, login, password)
    assert run("list", "白班") == (0, "1023\t李晓\ttrainee\t白班\tfirst_password\n")
    _, out = run("reset", "1023")
    with pytest.raises(Refused, match="wrong"):
        signin.sign_in(guarded, "1023", password)
    password = out.strip().split("\t")[1]
    run("deactivate", "1023")
    assert "inactive" in run("list", "1023")[1]
    run("activate", "1023")
    assert signin.sign_in(guarded, "1023", password)


def test_the_last_administrator_and_strangers_are_told(run) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Refused, match="administrator"):
        run("deactivate", "boss")
    with pytest.raises(NotFound, match="login name"):
        run("reset", "nobody")


def test_a_list_is_looked_at_first_and_its_passwords_are_the_owners_alone(run, guarded: Desk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file, passwords = tmp_path / "staff.csv", tmp_path / "passwords.csv"
    file.write_text("name,login,role\n李晓,1023,\n王敏,1024,chief\n马主任,boss,\n", encoding="utf-8")
    told = "2\tadded\t1023\t\n3\trefused\t1024\tthere is no such role\n4\tunchanged\tboss\t\n"
    assert run("import", str(file)) == (1, told)
    assert len(guarded.store.accounts()) == 1
    with pytest.raises(SimulatorError, match="need a file"):
        run("import", str(file), "--apply")
    assert run("import", str(file), "--apply", "--passwords", str(passwords)) == (1, told)
    assert stat.S_IMODE(passwords.stat().st_mode) == 0o600
    _, login, _, password = passwords.read_text("utf-8-sig").splitlines()[1].split(",")
    assert signin.sign_in(guarded, login, password)
    with pytest.raises(SimulatorError, match="cannot be made"):
        run("import", str(file), "--apply", "--passwords", str(passwords))
