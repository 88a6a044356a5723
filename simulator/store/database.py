"""The database: one SQLite file, a connection in one thread's hands at a time, migrated at the first opening."""

import sqlite3
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from simulator.store.migrations import migrations

_PRAGMAS = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA foreign_keys=ON",
    "PRAGMA synchronous=NORMAL",
)

_TRIES = 100
_SPARE = 32


class Connections:
    """A connection for each thread as long as it lives; then another thread has it, for every run of a page is a new one."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self.file = file
        self._spare: deque[Database] = deque(maxlen=_SPARE)
        self._own = threading.local()
        with self.writing() as db:  # of several processes that start together one migrates, and the others wait
            migrations.apply(db)

    def here(self) -> Database:
        """This thread's connection."""
        lent: _Lent | None = getattr(self._own, "lent", None)
        if lent is None:
            lent = self._own.lent = _Lent(self._taken() or self._opened(), self._spare)
        return lent.db

    def _taken(self) -> Database | None:
        try:
            return self._spare.pop()
        except IndexError:
            return None

    def _opened(self) -> Database:
        db = Database(sqlite3.connect(self.file, check_same_thread=False))
        for pragma in _PRAGMAS:
            db.execute(pragma).fetchall()
        _write_ahead(db)
        return db

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """All rows of a query, by column name."""
        cursor = self.here().execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One transaction that takes the write lock at once, so that what was read in it stays true."""
        db = self.here()
        db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield db
        except BaseException:
            db.conn.rollback()
            raise
        db.conn.commit()

    def close(self) -> None:
        """Closes this thread's connection."""
        lent: _Lent | None = getattr(self._own, "lent", None)
        if lent is not None:
            lent.spare = None
            lent.db.close()
            del self._own.lent


class _Lent:
    """A connection in a thread's hands: it goes back when the thread is gone."""

    def __init__(self, db: Database, spare: deque[Database]) -> None:
        self.db = db
        self.spare: deque[Database] | None = spare

    def __del__(self) -> None:
        if self.spare is None:
            return
        if len(self.spare) < _SPARE and not self.db.conn.in_transaction:
            self.spare.append(self.db)
        else:
            self.db.close()


def _write_ahead(db: Database) -> None:
    """Lets readers and a writer work side by side; SQLite does not wait by itself where another process does the same now."""
    for left in reversed(range(_TRIES)):
        try:
            db.execute("PRAGMA journal_mode=WAL").fetchall()
            return
        except sqlite3.OperationalError:
            if not left:
                raise
            time.sleep(0.05)
