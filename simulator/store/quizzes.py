"""The store of tests: published papers, sittings that grow step by step, marks laid over marks, own questions, cards."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from simulator.core.errors import NotFound, QuizError
from simulator.core.kinds import ADAPTER
from simulator.core.paper import Blueprint
from simulator.core.question import Question
from simulator.core.quiz import Attempt, Judged, Leave, Quiz, Step
from simulator.store.database import Connections

Row = dict[str, Any]


class QuizStore:
    """Tests in the one SQLite file; each method that writes is one transaction."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections
        self._known: dict[str, tuple[int, Quiz]] = {}
        self._own: tuple[int, Mapping[str, Question]] = 0, {}

    def publish(self, quiz: Quiz) -> Quiz:
        """Stores a test; of a blueprint and week the first that was published stays, and is given back."""
        values = [quiz.id, quiz.blueprint.id, quiz.week, _iso(quiz.opens), _iso(quiz.closes), _iso(quiz.published), quiz.by]
        with self._db.writing() as db:
            db.execute("INSERT OR IGNORE INTO quizzes VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, 1)", [*values, _body(quiz)])
            kept = db.execute("SELECT id FROM quizzes WHERE blueprint = ? AND week = ?", values[1:3]).fetchone()[0]
        return self.quiz(kept)

    def quiz(self, id: str) -> Quiz:
        """The test of this id; raises NotFound."""
        found = self._db.rows("SELECT id, revision FROM quizzes WHERE id = ?", [id])
        if not found:
            raise NotFound("there is no such test")
        return self._quiz(found[0])

    def quizzes(self, since: datetime | None = None) -> tuple[Quiz, ...]:
        """The tests that close after a moment, or all, newest first."""
        found = self._db.rows(
            "SELECT id, revision FROM quizzes WHERE closes > ? ORDER BY opens DESC, id", [_iso(since) if since else ""]
        )
        return tuple(self._quiz(row) for row in found)

    def published(self, blueprint: str, week: str) -> bool:
        """Whether this week's test of a blueprint stands already."""
        return bool(self._db.rows("SELECT 1 FROM quizzes WHERE blueprint = ? AND week = ?", [blueprint, week]))

    def correct(self, quiz: Quiz) -> None:
        """Replaces the questions of a test, or its paper before anybody sat it."""
        with self._db.writing() as db:
            db.execute("UPDATE quizzes SET body = ?, revision = revision + 1 WHERE id = ?", [_body(quiz), quiz.id])

    def close(self, id: str) -> None:
        """Closes a test for good."""
        with self._db.writing() as db:
            db.execute("UPDATE quizzes SET closed = 1, revision = revision + 1 WHERE id = ? AND closed = 0", [id])

    def _quiz(self, at: Row) -> Quiz:
        """The test of an id and revision: hundreds of people sit the same one, so it is read once."""
        known = self._known.get(at["id"])
        if known is None or known[0] != at["revision"]:
            row = self._db.rows("SELECT * FROM quizzes WHERE id = ?", [at["id"]])[0]
            known = self._known[at["id"]] = row["revision"], _quiz(row)
        return known[1]

    def begin(self, attempt: Attempt) -> Attempt:
        """Stores a new sitting; begun twice in two tabs it is one, and the open one is given back."""
        with self._db.writing() as db:
            open_ = db.execute(
                "SELECT id FROM attempts WHERE quiz = ? AND account = ? AND handed IS NULL", [attempt.quiz, attempt.account]
            ).fetchone()
            if open_ is None:
                db.execute(
                    "INSERT OR IGNORE INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)",
                    [
                        attempt.id,
                        attempt.quiz,
                        attempt.account,
                        attempt.number,
                        attempt.seed,
                        json.dumps(attempt.paper),
                        _iso(attempt.started),
                        _iso(attempt.ends),
                    ],
                )
                open_ = db.execute(
                    "SELECT id FROM attempts WHERE quiz = ? AND account = ? AND number = ?",
                    [attempt.quiz, attempt.account, attempt.number],
                ).fetchone()
        return self.attempt(open_[0])

    def add_step(self, attempt: str, step: Step) -> None:
        """Adds what a person gave; raises QuizError when the sitting was handed in meanwhile."""
        with self._db.writing() as db:
            row = db.execute("SELECT handed FROM attempts WHERE id = ?", [attempt]).fetchone()
            if row is None:
                raise NotFound("there is no such sitting")
            if row[0] is not None:
                raise QuizError("the test has been handed in", "See your result.")
            db.execute(
                "INSERT INTO steps (attempt, place, given, flagged, at) VALUES (?, ?, ?, ?, ?)",
                [attempt, step.place, json.dumps(step.given, ensure_ascii=False), step.flagged, _iso(step.at)],
            )

    def hand_in(self, attempt: Attempt) -> Attempt:
        """Stores the end and the marks of a sitting; handed in twice, the first stays.

        When an answer came since it was read, nothing is stored and it is given back as it is now, still open.
        """
        with self._db.writing() as db:
            done = db.execute(
                "UPDATE attempts SET handed = ?, how = ? WHERE id = ? AND handed IS NULL"
                " AND (SELECT count(*) FROM steps WHERE attempt = attempts.id) = ?",
                [_iso(attempt.handed) if attempt.handed else None, attempt.how, attempt.id, len(attempt.steps)],
            )
            if done.rowcount:
                self._lay(db, attempt.id, attempt.marks)
        return self.attempt(attempt.id)

    def lay_marks(self, attempt: str, marks: Sequence[Judged]) -> None:
        """Lays marks over the earlier ones."""
        with self._db.writing() as db:
            self._lay(db, attempt, marks)

    @staticmethod
    def _lay(db: Any, attempt: str, marks: Sequence[Judged]) -> None:
        for mark in marks:
            db.execute(
                "INSERT INTO marks (attempt, place, share, judge, at, why) VALUES (?, ?, ?, ?, ?, ?)",
                [attempt, mark.place, mark.share, mark.by, _iso(mark.at), mark.why],
            )

    def attempt(self, id: str) -> Attempt:
        """The sitting with all its steps and marks; raises NotFound."""
        found = self._found("id = ?", [id], "id")
        if not found:
            raise NotFound("there is no such sitting")
        return found[0]

    def attempt_head(self, id: str) -> Attempt:
        """The sitting without its steps and marks; raises NotFound."""
        found = self._db.rows("SELECT * FROM attempts WHERE id = ?", [id])
        if not found:
            raise NotFound("there is no such sitting")
        return _head(found[0])

    def attempts(self, quiz: str, account: str | None = None) -> tuple[Attempt, ...]:
        """The sittings of a test, or one person's, in the order of their beginning."""
        if account is None:
            return self._found("quiz = ?", [quiz], "started, id")
        return self._found("quiz = ? AND account = ?", [quiz, account], "started, id")

    def attempts_of(self, account: str) -> tuple[Attempt, ...]:
        """All sittings of a person, newest first."""
        return self._found("account = ?", [account], "started DESC, id")

    def open_attempts(self) -> tuple[Attempt, ...]:
        """The sittings that nobody has handed in yet."""
        return self._found("handed IS NULL", [], "id")

    def _found(self, where: str, values: Sequence[str], order: str) -> tuple[Attempt, ...]:
        """Sittings with their steps and marks, in three queries however many they are."""
        rows = self._db.rows(f"SELECT * FROM attempts WHERE {where} ORDER BY {order}", values)
        steps: dict[str, list[Step]] = {row["id"]: [] for row in rows}
        marks: dict[str, list[Judged]] = {row["id"]: [] for row in rows}
        mine = f"attempt IN (SELECT id FROM attempts WHERE {where}) ORDER BY id"
        for s in self._db.rows(f"SELECT * FROM steps WHERE {mine}", values):
            step = Step(s["place"], json.loads(s["given"]), bool(s["flagged"]), datetime.fromisoformat(s["at"]))
            steps.setdefault(s["attempt"], []).append(step)
        for m in self._db.rows(f"SELECT * FROM marks WHERE {mine}", values):
            mark = Judged(m["place"], m["share"], m["judge"], datetime.fromisoformat(m["at"]), m["why"])
            marks.setdefault(m["attempt"], []).append(mark)
        return tuple(replace(_head(r), steps=tuple(steps[r["id"]]), marks=tuple(marks[r["id"]])) for r in rows)

    def allow(self, leave: Leave) -> None:
        """Keeps the leave for a make-up test; a later one replaces it."""
        with self._db.writing() as db:
            values = [leave.quiz, leave.account, _iso(leave.until), leave.by, json.dumps(leave.paper)]
            db.execute("INSERT OR REPLACE INTO leaves VALUES (?, ?, ?, ?, ?)", values)

    def leave(self, quiz: str, account: str) -> Leave | None:
        """The leave of a person for a make-up test."""
        found = self._db.rows("SELECT * FROM leaves WHERE quiz = ? AND account = ?", [quiz, account])
        return next((_leave(row) for row in found), None)

    def leaves(self, account: str) -> tuple[Leave, ...]:
        """The make-up tests that a person was allowed."""
        return tuple(_leave(row) for row in self._db.rows("SELECT * FROM leaves WHERE account = ?", [account]))

    def keep_questions(self, questions: Iterable[Question], by: str, at: datetime) -> None:
        """Keeps a new version of each of these questions, all or none."""
        with self._db.writing() as db:
            for question in questions:
                last = db.execute("SELECT coalesce(max(version), 0) FROM questions WHERE id = ?", [question.id]).fetchone()[0]
                body = json.dumps(question.model_dump(mode="json"), ensure_ascii=False)
                db.execute("INSERT INTO questions VALUES (?, ?, ?, ?, ?)", [question.id, last + 1, body, by, _iso(at)])

    def own_questions(self) -> Mapping[str, Question]:
        """The latest version of every question that was written here, read anew only when there are more versions."""
        count = self._db.rows("SELECT count(*) AS n FROM questions")[0]["n"]
        if self._own[0] != count:
            found = self._db.rows(
                "SELECT id, body FROM questions WHERE (id, version) IN (SELECT id, max(version) FROM questions GROUP BY id)"
            )
            self._own = count, {row["id"]: ADAPTER.validate_python(json.loads(row["body"])) for row in found}
        return self._own[1]

    def versions(self, question: str) -> tuple[tuple[int, Question, str, datetime], ...]:
        """Every version of a question that was written here, oldest first: number, question, author, moment."""
        found = self._db.rows("SELECT * FROM questions WHERE id = ? ORDER BY version", [question])
        return tuple(
            (r["version"], ADAPTER.validate_python(json.loads(r["body"])), r["author"], datetime.fromisoformat(r["at"]))
            for r in found
        )

    def keep_blueprint(self, blueprint: Blueprint, by: str, at: datetime) -> None:
        """Keeps a blueprint, over the one with its id."""
        body = json.dumps(blueprint.model_dump(mode="json"), ensure_ascii=False)
        with self._db.writing() as db:
            db.execute("INSERT OR REPLACE INTO blueprints VALUES (?, ?, ?, ?)", [blueprint.id, body, by, _iso(at)])

    def own_blueprints(self) -> dict[str, Blueprint]:
        """The blueprints that were written here."""
        found = self._db.rows("SELECT id, body FROM blueprints")
        return {row["id"]: _blueprint(row["body"]) for row in found}

    def keep_card(self, account: str, question: str, body: str, due: datetime, origin: str) -> None:
        """Keeps the state of a review card."""
        with self._db.writing() as db:
            db.execute("INSERT OR REPLACE INTO cards VALUES (?, ?, ?, ?, ?)", [account, question, body, _iso(due), origin])

    def cards(self, account: str) -> dict[str, tuple[str, datetime, str]]:
        """A person's review cards by question: state, when due, and what it came from."""
        found = self._db.rows("SELECT * FROM cards WHERE account = ? ORDER BY due", [account])
        return {r["question"]: (r["body"], datetime.fromisoformat(r["due"]), r["origin"]) for r in found}


@lru_cache(maxsize=64)
def _blueprint(body: str) -> Blueprint:
    """A blueprint from its text; every page of the test asks for all of them."""
    return Blueprint.model_validate(json.loads(body))


def _body(quiz: Quiz) -> str:
    questions = [q.model_dump(mode="json") for q in quiz.questions.values()]
    whole = {"blueprint": quiz.blueprint.model_dump(mode="json"), "questions": questions, "paper": list(quiz.paper)}
    return json.dumps(whole, ensure_ascii=False)


def _quiz(row: Row) -> Quiz:
    body = json.loads(row["body"])
    questions = [ADAPTER.validate_python(each) for each in body["questions"]]
    return Quiz(
        row["id"],
        Blueprint.model_validate(body["blueprint"]),
        row["week"],
        datetime.fromisoformat(row["opens"]),
        datetime.fromisoformat(row["closes"]),
        {q.id: q for q in questions},
        tuple(body["paper"]),
        datetime.fromisoformat(row["published"]),
        row["author"],
        bool(row["closed"]),
    )


def _head(row: Row) -> Attempt:
    times = {key: datetime.fromisoformat(row[key]) if row[key] else None for key in ("started", "ends", "handed")}
    return Attempt(**{**row, **times, "paper": tuple(json.loads(row["paper"]))})


def _leave(row: Row) -> Leave:
    until = datetime.fromisoformat(row["until"])
    return Leave(row["quiz"], row["account"], until, row["author"], tuple(json.loads(row["paper"])))


def _iso(moment: datetime) -> str:
    """UTC, so that text sorts as time does."""
    return moment.astimezone(UTC).isoformat()
