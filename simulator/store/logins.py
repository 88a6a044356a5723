"""The store of sign-in: login names, sessions, tries at a password, and tickets that open the door once."""

import hashlib
import hmac
import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from itsdangerous import BadSignature, URLSafeSerializer
from sqlite_utils import Database

from simulator.core.people import Account, Login
from simulator.core.signin import Refused
from simulator.store import passwords, rows
from simulator.store.database import Connections

TICKET = timedelta(seconds=30)
SESSION = timedelta(hours=12)
WINDOW = timedelta(minutes=15)
MOST_WRONG = 5
"""Wrong tries at one login name in WINDOW before it is locked."""
MOST_WRONG_ALL = 100
"""Wrong tries at all login names in a minute before everybody has to wait."""
_ADMINS = "SELECT 1 FROM logins JOIN accounts ON accounts.id = logins.account WHERE accounts.role = 'admin'"


class LoginStore:
    """Sign-in in the store's own file; each method that writes is one transaction."""

    def __init__(self, connections: Connections, secret: bytes) -> None:
        self._db, self._secret = connections, secret
        self._tickets = URLSafeSerializer(secret, salt="entrance")
        self._cookies = URLSafeSerializer(secret, salt="session")

    def hashed(self, password: str) -> str:
        """The hash of a password; takes about 50 ms."""
        return passwords.hashed(password)

    def matches(self, password: str, login: Login | None) -> bool:
        """Whether this is the login's password; for none it takes as long and is never right."""
        return passwords.matches(password, login.password if login else None)

    def administered(self) -> bool:
        """Whether there is an administrator who signs in, active or not."""
        return bool(self._db.rows(_ADMINS + " LIMIT 1"))

    def login(self, name: str) -> Login | None:
        """The login of a folded name."""
        found = self._db.rows("SELECT * FROM logins WHERE name = ?", [name])
        return _login_of(found[0]) if found else None

    def login_of(self, account: str) -> Login | None:
        """The login of an account."""
        found = self._db.rows("SELECT * FROM logins WHERE account = ?", [account])
        return _login_of(found[0]) if found else None

    def logins(self) -> tuple[Login, ...]:
        """All logins by name."""
        return tuple(map(_login_of, self._db.rows("SELECT * FROM logins ORDER BY name")))

    def enrol(self, people: Sequence[tuple[Account, Login | None]], first: bool = False) -> None:
        """Keeps accounts and, where given, their new logins, all or none; who is inactive or has a new login is out.

        Raises Refused for a login name that is taken, when the last active administrator would go, and, for the
        `first` administrator, when there is one already.
        """
        with self._writing() as db:
            if first and db.execute(_ADMINS).fetchone():
                raise Refused("set_up")
            active = _ADMINS + " AND accounts.active = 1"
            administered = db.execute(active).fetchone() is not None
            for account, login in people:
                _keep_account(db, account)
                if login is not None:
                    self._keep_login(db, login)
            if administered and db.execute(active).fetchone() is None:
                raise Refused("last_admin")

    def _keep_login(self, db: Database, login: Login) -> None:
        values = [login.account, login.name, login.password, _iso(login.changed), int(login.must_change)]
        db.execute(
            "INSERT INTO logins (account, name, password, changed, must_change) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (account) DO UPDATE SET name = excluded.name, password = excluded.password,"
            " changed = excluded.changed, must_change = excluded.must_change",
            values,
        )
        db.execute("DELETE FROM sessions WHERE account = ?", [login.account])
        db.execute("DELETE FROM tries WHERE name = ?", [self._key(login.name)])

    def reserve(self, name: str, now: datetime) -> int:
        """Counts a try at a folded login name before it is made, so that a hundred at once are no way around.

        Raises Refused when this name is locked, known or not, or when all together were wrong too often.
        """
        with self._writing() as db:
            db.execute("DELETE FROM tries WHERE at <= ?", [_iso(now - WINDOW)])
            key = self._key(name)
            if db.execute("SELECT count(*) FROM tries WHERE name = ?", [key]).fetchone()[0] >= MOST_WRONG:
                raise Refused("locked")
            since = _iso(now - timedelta(minutes=1))
            if db.execute("SELECT count(*) FROM tries WHERE wrong = 1 AND at > ?", [since]).fetchone()[0] >= MOST_WRONG_ALL:
                raise Refused("busy")
            cursor = db.execute("INSERT INTO tries (name, at, wrong) VALUES (?, ?, 0)", [key, _iso(now)])
            return int(cursor.lastrowid or 0)

    def settle(self, number: int, name: str, right: bool) -> None:
        """Says how a reserved try ended: a right one clears the name."""
        with self._writing() as db:
            if right:
                db.execute("DELETE FROM tries WHERE name = ?", [self._key(name)])
            else:
                db.execute("UPDATE tries SET wrong = 1 WHERE id = ?", [number])

    def _key(self, name: str) -> str:
        # People type their password into the wrong field: what was typed there is not kept.
        return hmac.new(self._secret, name.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()

    def ticket(self, login: Login, now: datetime) -> str:
        """Signed words that open the door once within TICKET, as long as the login stays as it is."""
        until = (now + TICKET).timestamp()
        return str(self._tickets.dumps([login.account, _iso(login.changed), secrets.token_hex(8), until]))

    def enter(self, ticket: str, now: datetime) -> str:
        """Takes a ticket and opens a session: its cookie; raises Refused when the ticket is forged, used or too old."""
        try:
            account, changed, nonce, until = self._tickets.loads(ticket)
        except (BadSignature, ValueError, TypeError) as error:
            raise Refused("ticket") from error
        session = secrets.token_urlsafe(32)
        with self._writing() as db:
            db.execute("DELETE FROM spent WHERE until < ?", [_iso(now)])
            db.execute("DELETE FROM sessions WHERE expires <= ?", [_iso(now)])
            valid = db.execute(
                "SELECT 1 FROM logins JOIN accounts ON accounts.id = logins.account"
                " WHERE accounts.active = 1 AND logins.account = ? AND logins.changed = ?",
                [account, changed],
            ).fetchone()
            used = db.execute("SELECT 1 FROM spent WHERE nonce = ?", [nonce]).fetchone()
            if until < now.timestamp() or used or not valid:
                raise Refused("ticket")
            db.execute("INSERT INTO spent (nonce, until) VALUES (?, ?)", [nonce, _iso(datetime.fromtimestamp(until, UTC))])
            values = [_digest(session), account, _iso(now), _iso(now + SESSION)]
            db.execute("INSERT INTO sessions (id, account, created, expires) VALUES (?, ?, ?, ?)", values)
        return str(self._cookies.dumps(session))

    def account_of(self, cookie: str, now: datetime) -> Account | None:
        """Whose session this cookie is, active or not; None when it is forged, signed out or too old."""
        if (session := self._session(cookie)) is None:
            return None
        found = self._db.rows(
            "SELECT accounts.* FROM sessions JOIN accounts ON accounts.id = sessions.account"
            " WHERE sessions.id = ? AND sessions.expires > ?",
            [session, _iso(now)],
        )
        return rows.account_of(found[0]) if found else None

    def leave(self, cookie: str) -> None:
        """Ends the session of a cookie, if there is one."""
        if (session := self._session(cookie)) is not None:
            with self._writing() as db:
                db.execute("DELETE FROM sessions WHERE id = ?", [session])

    def _session(self, cookie: str) -> str | None:
        try:
            return _digest(str(self._cookies.loads(cookie)))
        except (BadSignature, ValueError):
            return None

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        try:
            with self._db.writing() as db:
                yield db
        except sqlite3.IntegrityError as error:
            if "logins.name" in str(error):
                raise Refused("login_taken") from error
            raise


def _keep_account(db: Database, account: Account) -> None:
    row = asdict(account) | {"active": int(account.active)}
    names = ", ".join(row)
    changes = ", ".join(f"{name} = excluded.{name}" for name in row if name != "id")
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO accounts ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {changes}", list(row.values()))
    if not account.active:
        db.execute("DELETE FROM sessions WHERE account = ?", [account.id])


def _login_of(row: dict[str, Any]) -> Login:
    changed = datetime.fromisoformat(row["changed"])
    return Login(row["account"], row["name"], row["password"], changed, bool(row["must_change"]))


def _digest(session: str) -> str:
    return hashlib.sha256(session.encode()).hexdigest()


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
