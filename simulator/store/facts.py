"""The store of facts: accounts, calls that grow turn by turn, and scores laid over them."""

from dataclasses import asdict
from datetime import datetime

from simulator.core.call import Call, Event, Turn
from simulator.core.errors import CallError, NotFound
from simulator.core.licence import Licence
from simulator.core.people import Account
from simulator.core.remarks import Remark
from simulator.core.scenario import Outcome
from simulator.core.scoring import Score
from simulator.store import rows
from simulator.store.database import Connections


class SqliteStore:
    """Facts in one SQLite file; each method that writes is one transaction."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def keep_account(self, account: Account) -> None:
        """Adds an account or replaces the one with its id."""
        row = asdict(account)
        with self._db.writing() as db:
            db.table("accounts").upsert(row, pk="id")

    def account(self, id: str) -> Account:
        """The account of this id; raises NotFound."""
        found = self._db.rows("SELECT * FROM accounts WHERE id = ?", [id])
        if not found:
            raise NotFound("there is no such account")
        return rows.account_of(found[0])

    def accounts(self) -> tuple[Account, ...]:
        """All accounts by name."""
        return tuple(map(rows.account_of, self._db.rows("SELECT * FROM accounts ORDER BY name, id")))

    def begin(self, call: Call) -> None:
        """Stores a new call with the turns it already has."""
        with self._db.writing() as db:
            db.table("calls").insert(rows.call_row(call))
            for event in call.events:
                self._note(db, call.id, event)
            for turn in call.turns:
                db.execute("INSERT INTO turns VALUES (?, ?, ?, ?)", [call.id, turn.index, turn.speaker, rows.turn_body(turn)])

    def add_turn(self, call: str, turn: Turn, ends: Outcome | None = None, ended: datetime | None = None) -> None:
        """Adds the next turn, and the ending that it brings; raises CallError when the call has moved on or ended."""
        with self._db.writing() as db:
            state = db.execute(
                "SELECT outcome, (SELECT count(*) FROM turns WHERE call = calls.id) FROM calls WHERE id = ?", [call]
            ).fetchone()
            if state is None:
                raise NotFound("there is no such call")
            if state[0] is not None:
                raise CallError("the call is over", "Open its report.")
            if state[1] != turn.index:
                raise CallError("the call went on elsewhere", "Reload the page.")
            db.execute("INSERT INTO turns VALUES (?, ?, ?, ?)", [call, turn.index, turn.speaker, rows.turn_body(turn)])
            if ends:
                self._end(db, call, ends, ended)

    def change_turn(self, call: str, turn: Turn) -> None:
        """Replaces a turn's marks and recording when its sound has come; its words can only be cut short."""
        with self._db.writing() as db:
            old = db.execute("SELECT body FROM turns WHERE call = ? AND number = ?", [call, turn.index]).fetchone()
            if old is None or not rows.turn_of(old[0]).text.startswith(turn.text):
                raise CallError("that turn is not in the call", "Reload the page.")
            db.execute("UPDATE turns SET body = ? WHERE call = ? AND number = ?", [rows.turn_body(turn), call, turn.index])

    def add_event(self, call: str, event: Event) -> None:
        """Notes what happened on the line, also after the end; raises NotFound."""
        with self._db.writing() as db:
            if db.execute("SELECT 1 FROM calls WHERE id = ?", [call]).fetchone() is None:
                raise NotFound("there is no such call")
            self._note(db, call, event)

    @staticmethod
    def _note(db, call: str, event: Event) -> None:  # type: ignore[no-untyped-def]
        values = [call, event.kind, event.at, event.seconds, event.turn, event.detail]
        db.execute("INSERT INTO events (call, kind, at, seconds, turn, detail) VALUES (?, ?, ?, ?, ?, ?)", values)

    def end(self, call: str, outcome: Outcome, ended: datetime) -> None:
        """Ends a call that is still open; an ended one stays as it is."""
        with self._db.writing() as db:
            self._end(db, call, outcome, ended)

    def spoil(self, call: str, why: str, ended: datetime) -> None:
        """Marks a call void, with the reason, and ends it if it is still open; the first reason stays."""
        with self._db.writing() as db:
            self._end(db, call, "hung_up", ended)
            db.execute("UPDATE calls SET void = ? WHERE id = ? AND void IS NULL", [why, call])

    def count_again(self, call: str) -> None:
        """Takes back that a call is void; one that is not void stays as it is."""
        with self._db.writing() as db:
            db.execute("UPDATE calls SET void = NULL WHERE id = ?", [call])

    @staticmethod
    def _end(db, call: str, outcome: Outcome, ended: datetime | None) -> None:  # type: ignore[no-untyped-def]
        when = ended.isoformat() if ended else None
        db.execute("UPDATE calls SET outcome = ?, ended = ? WHERE id = ? AND outcome IS NULL", [outcome, when, call])

    def call(self, id: str) -> Call:
        """The call with all its turns; raises NotFound."""
        found = self._db.rows("SELECT * FROM calls WHERE id = ?", [id])
        if not found:
            raise NotFound("there is no such call")
        turns = self._db.rows("SELECT body FROM turns WHERE call = ? ORDER BY number", [id])
        events = self._db.rows("SELECT kind, at, seconds, turn, detail FROM events WHERE call = ? ORDER BY id", [id])
        return rows.call_of(found[0], tuple(rows.turn_of(row["body"]) for row in turns), tuple(Event(**row) for row in events))

    def calls(self, agent: str) -> tuple[Call, ...]:
        """The calls of an account, newest first, without their turns."""
        found = self._db.rows("SELECT * FROM calls WHERE agent = ? ORDER BY started DESC, id", [agent])
        return tuple(rows.call_of(row) for row in found)

    def running(self, since: datetime) -> tuple[Call, ...]:
        """The calls of everybody that have begun since then and not ended, newest first, whole."""
        found = self._db.rows(
            "SELECT id FROM calls WHERE outcome IS NULL AND started >= ? ORDER BY started DESC, id", [since.isoformat()]
        )
        return tuple(self.call(row["id"]) for row in found)

    def keep_score(self, score: Score) -> None:
        """Lays a score over the earlier ones of its call."""
        with self._db.writing() as db:
            db.execute(
                "INSERT INTO scores (call, grader, made, total, body) VALUES (?, ?, ?, ?, ?)",
                [score.call, score.grader, score.at.isoformat() if score.at else None, score.total, rows.score_body(score)],
            )

    def scores(self, call: str) -> tuple[Score, ...]:
        """The scores of a call, oldest first."""
        found = self._db.rows("SELECT body FROM scores WHERE call = ? ORDER BY id", [call])
        return tuple(rows.score_of(row["body"]) for row in found)

    def scores_of(self, agent: str) -> dict[str, Score]:
        """The newest score by rules of each call of an account."""
        found = self._db.rows(
            "SELECT scores.call, scores.body FROM scores JOIN calls ON calls.id = scores.call"
            " WHERE calls.agent = ? AND grader = 'rules' ORDER BY scores.id",
            [agent],
        )
        return {row["call"]: rows.score_of(row["body"]) for row in found}

    def keep_licence(self, licence: Licence) -> None:
        """Keeps what a judge showed on the gold set; the newest of a judge and rubric counts."""
        with self._db.writing() as db:
            db.execute(
                "INSERT INTO licences (judge, fingerprint, at, body) VALUES (?, ?, ?, ?)",
                [licence.judge, licence.fingerprint, licence.at.isoformat(), rows.licence_body(licence)],
            )

    def licence(self, judge: str, fingerprint: str) -> Licence | None:
        """The newest licence of a judge with a rubric, both by their fingerprints; None when there is none."""
        found = self._db.rows(
            "SELECT body FROM licences WHERE judge = ? AND fingerprint = ? ORDER BY id DESC LIMIT 1", [judge, fingerprint]
        )
        return rows.licence_of(found[0]["body"]) if found else None

    def keep_remark(self, remark: Remark) -> None:
        """Keeps what a model said of a call; of two that were asked the same at once the first one stays."""
        with self._db.writing() as db:
            db.execute(
                "INSERT INTO remarks (call, kind, mark, at, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (call, kind, mark) DO NOTHING",
                [remark.call, remark.kind, remark.mark, remark.at.isoformat(), rows.remark_body(remark)],
            )

    def remark(self, call: str, kind: str, mark: str) -> Remark | None:
        """What was said of a call of this kind under this mark; None when nobody has."""
        found = self._db.rows("SELECT * FROM remarks WHERE call = ? AND kind = ? AND mark = ?", [call, kind, mark])
        return rows.remark_of(found[0]) if found else None
