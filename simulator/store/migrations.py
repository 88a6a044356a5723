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


@migrations()
def weekly_tests(db: Database) -> None:
    """Published tests, their sittings step by step, marks laid over marks, make-up leave, own questions and cards."""
    for statement in (
        """CREATE TABLE quizzes (
            id TEXT PRIMARY KEY, blueprint TEXT NOT NULL, week TEXT NOT NULL, opens TEXT NOT NULL, closes TEXT NOT NULL,
            published TEXT NOT NULL, author TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL,
            revision INTEGER NOT NULL DEFAULT 1, UNIQUE (blueprint, week))""",
        """CREATE TABLE attempts (
            id TEXT PRIMARY KEY, quiz TEXT NOT NULL REFERENCES quizzes(id), account TEXT NOT NULL REFERENCES accounts(id),
            number INTEGER NOT NULL, seed INTEGER NOT NULL, paper TEXT NOT NULL, started TEXT NOT NULL, ends TEXT NOT NULL,
            handed TEXT, how TEXT, UNIQUE (quiz, account, number))""",
        """CREATE TABLE steps (
            id INTEGER PRIMARY KEY, attempt TEXT NOT NULL REFERENCES attempts(id), place INTEGER NOT NULL,
            given TEXT NOT NULL, flagged INTEGER NOT NULL, at TEXT NOT NULL)""",
        "CREATE INDEX steps_by_attempt ON steps(attempt, id)",
        """CREATE TABLE marks (
            id INTEGER PRIMARY KEY, attempt TEXT NOT NULL REFERENCES attempts(id), place INTEGER NOT NULL,
            share REAL NOT NULL, judge TEXT NOT NULL, at TEXT NOT NULL, why TEXT NOT NULL)""",
        "CREATE INDEX marks_by_attempt ON marks(attempt, id)",
        """CREATE TABLE leaves (
            quiz TEXT NOT NULL REFERENCES quizzes(id), account TEXT NOT NULL REFERENCES accounts(id),
            until TEXT NOT NULL, author TEXT NOT NULL, paper TEXT NOT NULL, PRIMARY KEY (quiz, account))""",
        """CREATE TABLE questions (
            id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (id, version))""",
        "CREATE TABLE blueprints (id TEXT PRIMARY KEY, body TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL)",
        """CREATE TABLE cards (
            account TEXT NOT NULL REFERENCES accounts(id), question TEXT NOT NULL, body TEXT NOT NULL, due TEXT NOT NULL,
            origin TEXT NOT NULL, PRIMARY KEY (account, question))""",
        "CREATE INDEX cards_by_due ON cards(account, due)",
    ):
        db.execute(statement)


@migrations()
def sign_in(db: Database) -> None:
    """Login names with their password hashes, sessions, tries at a password, and tickets that were used."""
    for statement in (
        """CREATE TABLE logins (
            account TEXT PRIMARY KEY REFERENCES accounts(id), name TEXT NOT NULL UNIQUE, password TEXT NOT NULL,
            changed TEXT NOT NULL, must_change INTEGER NOT NULL)""",
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts(id), created TEXT NOT NULL,
            expires TEXT NOT NULL)""",
        "CREATE INDEX sessions_by_account ON sessions(account)",
        "CREATE TABLE tries (id INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL, wrong INTEGER NOT NULL)",
        "CREATE INDEX tries_by_name ON tries(name, at)",
        "CREATE TABLE spent (nonce TEXT PRIMARY KEY, until TEXT NOT NULL)",
    ):
        db.execute(statement)


@migrations()
def judge_licences(db: Database) -> None:
    """What a judge showed on the gold set, by the judge and the rubric as both stood."""
    db.execute(
        """CREATE TABLE licences (
            id INTEGER PRIMARY KEY, judge TEXT NOT NULL, fingerprint TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL)"""
    )
    db.execute("CREATE INDEX licences_by_judge ON licences(judge, fingerprint, id)")


@migrations()
def remarks_of_models(db: Database) -> None:
    """What models said of a call beside its marks, once by the model, its prompt, the rubric and the words as they stood."""
    db.execute(
        """CREATE TABLE remarks (
            call TEXT NOT NULL REFERENCES calls(id), kind TEXT NOT NULL, mark TEXT NOT NULL, at TEXT NOT NULL,
            body TEXT NOT NULL, PRIMARY KEY (call, kind, mark))"""
    )
