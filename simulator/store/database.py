"""The database: one SQLite file, one connection a thread, migrated at the first opening."""

import sqlite3
import threading
import time
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


class Connections:
    """Opens one connection for each thread; sqlite3 refuses to share them."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self.file = file
        self._own = threading.local()
        with self.writing() as db:  # of several processes that start together one migrates, and the others wait
            migrations.apply(db)

    def here(self) -> Database:
        """This thread's connection."""
        db: Database | None = getattr(self._own, "db", None)
        if db is None:
            db = Database(self.file)
            for pragma in _PRAGMAS:
                db.execute(pragma).fetchall()
            _write_ahead(db)
            self._own.db = db
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
        db: Database | None = getattr(self._own, "db", None)
        if db is not None:
            db.close()
            del self._own.db


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
