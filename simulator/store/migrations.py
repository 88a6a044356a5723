"""The steps that bring any earlier database to today's form; a step that landed is never changed."""

from sqlite_utils import Database, Migrations

migrations = Migrations("simulator")


@migrations()
def first_tables(db: Database) -> None:
    """Accounts, calls, their turns and their scores."""
    for statement in (
        """CREATE TABLE accounts (
            id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, team TEXT NOT NULL,
            lang TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1)""",
        """CREATE TABLE calls (
            id TEXT PRIMARY KEY, scenario TEXT NOT NULL, fingerprint TEXT NOT NULL,
            agent TEXT NOT NULL REFERENCES accounts(id), lang TEXT NOT NULL, mode TEXT NOT NULL,
            played_by TEXT NOT NULL, seed INTEGER NOT NULL, agent_number TEXT NOT NULL,
            started TEXT NOT NULL, ended TEXT, outcome TEXT, void TEXT)""",
        "CREATE INDEX calls_by_agent ON calls(agent, started)",
        """CREATE TABLE turns (
            call TEXT NOT NULL REFERENCES calls(id), number INTEGER NOT NULL, speaker TEXT NOT NULL,
            body TEXT NOT NULL, PRIMARY KEY (call, number))""",
        """CREATE TABLE scores (
            id INTEGER PRIMARY KEY, call TEXT NOT NULL REFERENCES calls(id), grader TEXT NOT NULL,
            made TEXT, total REAL, body TEXT NOT NULL)""",
        "CREATE INDEX scores_by_call ON scores(call, id)",
    ):
        db.execute(statement)


@migrations()
def line_events(db: Database) -> None:
    """What happened on the phone line beside the words."""
    db.execute(
        """CREATE TABLE events (
            id INTEGER PRIMARY KEY, call TEXT NOT NULL REFERENCES calls(id), kind TEXT NOT NULL,
            at REAL NOT NULL, seconds REAL NOT NULL, turn INTEGER, detail TEXT NOT NULL)"""
    )
    db.execute("CREATE INDEX events_by_call ON events(call, id)")
