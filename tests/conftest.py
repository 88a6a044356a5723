"""What many tests share: the sound example content, a desk of fakes, and the folders of real engines."""

from dataclasses import replace
from pathlib import Path

import pytest

from simulator.content.loading import load
from simulator.core.library import Library
from simulator.core.people import Account
from simulator.flows import signin
from simulator.flows.desk import Desk
from simulator.store.database import Connections
from simulator.store.facts import SqliteStore
from simulator.store.logins import LoginStore
from simulator.store.quizzes import QuizStore
from tests.fakes import FakeClock, FakeUnderstanding, MemoryRecordings, ScriptedEars, SilentVoice

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "tests" / "content" / "example"


@pytest.fixture(scope="session")
def example() -> Library:
    """The small library with one scenario."""
    return load(EXAMPLE)


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    """A new store in a file of its own."""
    return SqliteStore(Connections(tmp_path / "facts.db"))


@pytest.fixture
def desk(example: Library, store: SqliteStore, tmp_path: Path) -> Desk:
    """A desk with a real store and fake engines."""
    return Desk(
        library=example,
        understanding=FakeUnderstanding(),
        ears=ScriptedEars([]),
        voice=SilentVoice(),
        store=store,
        recordings=MemoryRecordings(),
        clock=FakeClock(),
        join=b"".join,
        quizzes=QuizStore(Connections(tmp_path / "facts.db")),
    )


@pytest.fixture
def li(desk: Desk) -> Account:
    """A trainee."""
    account = Account("li", "李晓", "trainee", "白班", "zh")
    desk.store.keep_account(account)
    return account


@pytest.fixture
def wang(desk: Desk) -> Account:
    """Another trainee."""
    account = Account("wang", "王敏", "trainee", "夜班", "zh")
    desk.store.keep_account(account)
    return account


@pytest.fixture
def guarded(desk: Desk, tmp_path: Path) -> Desk:
    """The desk with sign-in on: an administrator `boss` whose password is `Mountain-7-rain`."""
    logins = LoginStore(Connections(tmp_path / "facts.db"), b"secret")
    guarded = replace(desk, logins=logins)
    signin.set_up(guarded, "boss", "马主任", "Mountain-7-rain", "Mountain-7-rain", "zh")
    return guarded


@pytest.fixture
def boss(guarded: Desk) -> Account:
    """The administrator."""
    return next(account for account in guarded.store.accounts() if account.role == "admin")
