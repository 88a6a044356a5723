"""The store: what went in comes out, a call only grows, and a crash loses nothing that was acknowledged."""

import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from simulator.core.call import Call, Marks, Turn
from simulator.core.coached import Suggested
from simulator.core.cues import Cue
from simulator.core.errors import CallError, NotFound
from simulator.core.overheard import Overheard
from simulator.core.people import Account
from simulator.core.ports import Word
from simulator.core.remarks import Kind, Remark
from simulator.store.database import Connections
from simulator.store.facts import SqliteStore
from simulator.store.migrations import migrations
from simulator.store.recordings import FileRecordings
from tests.fakes import MemoryRecordings

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def call(store: SqliteStore) -> Call:
    store.keep_account(Account("li", "李晓", "trainee", "白班", "zh"))
    made = Call("c1", "tiny-zh", "abc", "li", "zh", NOW, seed=3, agent_number="1023")
    store.begin(made)
    return made


def turn(index: int, text: str = "您好") -> Turn:
    return Turn(
        index, "agent", text, 1.0, 2.5, (Cue("greet", "您好", 0.9, 0, 2),), frozenset({"thanks"}), "n", ("f",), "r.wav",
        (Word("您好", 0.0, 0.4, 0.8),), Marks(2.5, 2.6, 2.7, 3.0), 1.2, "claim",
    )  # fmt: skip


def test_what_went_in_comes_out(store: SqliteStore, call: Call) -> None:
    store.add_turn("c1", turn(0))
    assert store.call("c1") == call.with_turn(turn(0))
    assert store.calls("li")[0].id == "c1"
    assert store.account("li").name == "李晓"


def test_a_call_only_grows_and_an_ended_one_not_at_all(store: SqliteStore, call: Call) -> None:
    store.add_turn("c1", turn(0))
    with pytest.raises(CallError, match="elsewhere"):
        store.add_turn("c1", turn(0))
    store.add_turn("c1", turn(1), "solved", NOW)
    with pytest.raises(CallError, match="over"):
        store.add_turn("c1", turn(2))
    store.end("c1", "hung_up", NOW)
    assert store.call("c1").outcome == "solved"


def test_the_words_of_a_turn_cannot_change(store: SqliteStore, call: Call) -> None:
    store.add_turn("c1", turn(0))
    with pytest.raises(CallError):
        store.change_turn("c1", turn(0, "别的话"))


def test_what_is_not_there(store: SqliteStore) -> None:
    with pytest.raises(NotFound):
        store.call("none")
    with pytest.raises(NotFound):
        store.account("none")


def test_two_windows_at_once_add_one_turn(store: SqliteStore, call: Call) -> None:
    results: list[str] = []

    def add() -> None:
        try:
            store.add_turn("c1", turn(0))
            results.append("added")
        except CallError:
            results.append("refused")

    threads = [threading.Thread(target=add) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == ["added", *["refused"] * 5]


def test_a_killed_process_loses_no_acknowledged_turn(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom datetime import UTC, datetime\n"
        "from simulator.store.database import Connections\nfrom simulator.store.facts import SqliteStore\n"
        "from simulator.core.call import Call, Turn\nfrom simulator.core.people import Account\n"
        "s = SqliteStore(Connections(Path(sys.argv[1])))\ns.keep_account(Account('a', 'a', 'trainee', '', 'zh'))\n"
        "s.begin(Call('c', 's', 'f', 'a', 'zh', datetime.now(UTC)))\n"
        "for i in range(100000):\n    s.add_turn('c', Turn(i, 'agent', str(i)))\n    print(i, flush=True)\n"
    )
    file = tmp_path / "facts.db"
    with subprocess.Popen([sys.executable, "-c", program, str(file)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        seen = [int(process.stdout.readline()) for _ in range(40)]
        process.kill()
        seen += [int(line) for line in process.stdout.read().splitlines() if line.isdigit()]
    turns = SqliteStore(Connections(file)).call("c").turns
    assert [turn.index for turn in turns] == list(range(len(turns)))
    assert len(turns) >= seen[-1] + 1


def test_migrations_bring_an_empty_file_up_and_run_once(tmp_path: Path) -> None:
    Connections(tmp_path / "a.db").close()
    db = Database(tmp_path / "a.db")
    assert {"accounts", "calls", "turns", "scores"} <= set(db.table_names())
    assert migrations.pending(db) == []
    db.close()


def test_several_that_open_a_new_file_at_once_migrate_it_once(tmp_path: Path) -> None:
    start, failed = threading.Barrier(8), []

    def opens(file: Path) -> None:
        start.wait()
        try:
            Connections(file).close()
        except Exception as error:
            failed.append(error)

    for number in range(5):
        threads = [threading.Thread(target=opens, args=(tmp_path / f"{number}.db",)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failed == []


@pytest.mark.parametrize("kind", ["memory", "files"])
def test_recordings_keep_their_contract(kind: str, tmp_path: Path) -> None:
    recordings = MemoryRecordings() if kind == "memory" else FileRecordings(tmp_path)
    name = recordings.keep("c1", 3, b"sound")
    assert recordings.keep("c1", 3, b"sound") == name
    assert recordings.fetch("c1", name) == b"sound"
    with pytest.raises(NotFound):
        recordings.fetch("c1", "003-0000000000000000.wav")
    with pytest.raises(NotFound):
        recordings.fetch("c2", name)


def test_an_altered_recording_and_a_strange_name_are_refused(tmp_path: Path) -> None:
    recordings = FileRecordings(tmp_path)
    name = recordings.keep("c1", 0, b"sound")
    (tmp_path / "c1" / name).write_bytes(b"other")
    with pytest.raises(NotFound, match="altered"):
        recordings.fetch("c1", name)
    for call, strange in (("c1", "../../etc/passwd"), ("../x", name)):
        with pytest.raises(NotFound):
            recordings.fetch(call, strange)


def test_a_connection_goes_from_a_thread_that_ended_to_the_next_and_is_never_shared(tmp_path: Path) -> None:
    connections, both = Connections(tmp_path / "a.db"), threading.Barrier(2)
    seen: list[int] = []

    def one(together: bool) -> None:
        seen.append(id(connections.here().conn))
        if together:
            both.wait(10)

    def run(*threads: threading.Thread) -> None:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    run(threading.Thread(target=one, args=(False,)))
    run(threading.Thread(target=one, args=(False,)))
    run(*(threading.Thread(target=one, args=(True,)) for _ in range(2)))
    assert seen[0] == seen[1]
    assert seen[2] != seen[3]


def test_what_a_thread_left_half_done_is_nobody_elses(tmp_path: Path) -> None:
    connections = Connections(tmp_path / "a.db")

    def dies() -> None:
        db = connections.here()
        db.conn.execute("BEGIN IMMEDIATE")
        db.conn.execute("INSERT INTO accounts (id, name, role, team, lang, active) VALUES ('x', 'x', 'trainee', '', 'zh', 1)")

    thread = threading.Thread(target=dies)
    thread.start()
    thread.join()
    with connections.writing() as db:
        assert db.execute("SELECT count(*) FROM accounts").fetchone()[0] == 0


@pytest.mark.parametrize(
    ("kind", "said"),
    [("promises", (Overheard(3, "三天“内”", "limit"),)), ("coach", (Suggested(1, 3, "喂", "为什么", "您好"),)), ("coach", ())],
)
def test_what_a_model_said_is_kept_once_under_its_mark(store: SqliteStore, call: Call, kind: Kind, said: Any) -> None:
    first = Remark("c1", kind, "model/rubric/words", NOW, said)
    store.keep_remark(first)
    store.keep_remark(Remark("c1", kind, "model/rubric/words", NOW, ()))
    assert store.remark("c1", kind, "model/rubric/words") == first
    assert store.remark("c1", kind, "other/rubric/words") is None
    assert store.remark("c2", kind, "model/rubric/words") is None
