"""Everything that a server sends during a whole sitting, every kind of question: nothing in it tells the key."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from simulator import settings, wiring
from simulator.core.kinds import KINDS
from simulator.core.paper import Blueprint
from simulator.core.people import Account
from simulator.core.question import Question
from simulator.core.weeks import WEEKDAYS
from simulator.flows import publishing
from simulator.measuring.quiz import begun
from simulator.measuring.visitor import AppServer, Shown, Visitor
from simulator.words import words
from tests.core.test_kinds import made

W = words("zh")
TRAINER = Account("chen", "陈", "trainer", "", "zh")
HIDDEN = "zugzwang"
BASE = {"why": f"{HIDDEN} why", "source": f"{HIDDEN} source", "edition": f"{HIDDEN} edition", "tags": [f"{HIDDEN} tag"]}
EVERY: list[dict[str, Any]] = [
    {"kind": "single", "options": ["甲", "乙", "丙"], "answer": "B"},
    {"kind": "multiple", "options": ["甲", "乙", "丙", "丁"], "answer": "ACD"},
    {"kind": "truth", "answer": "wrong"},
    {"kind": "blank", "stem": "先填____，再填____", "answer": [[f"{HIDDEN} one", f"{HIDDEN} more"], [f"{HIDDEN} two"]]},
    {
        "kind": "numeric",
        "stem": "欠费{owed}元，应付多少",
        "answer": "owed * 8.1357 + 1",
        "tolerance": "0.01357",
        "cases": [{"owed": 100}, {"owed": 250}],
    },
    {"kind": "order", "steps": ["受理", "勘查", "装表", "送电", "归档"]},
    {"kind": "match", "pairs": [["移动表位", "移表"], ["换名字", "过户"]], "extra": ["暂停"]},
    {
        "kind": "short",
        "answer": f"{HIDDEN} answer",
        "points": [{"says": f"{HIDDEN} point", "shown_by": f"{HIDDEN} pattern"}],
    },
    {"kind": "listening", "says": "我家电表走得太快了", "options": ["故障报修", "计量异议"], "answer": "B"},
]


def opened(data: Path) -> list[Question]:
    """A test of these questions, open now, and a trainee."""
    questions = [made(**(BASE | {"id": f"every-{each['kind']}"} | each)) for each in EVERY]
    desk = wiring.desk(replace(settings.read({}), data=data))
    desk.store.keep_account(TRAINER)
    desk.store.keep_account(Account("c0", "考生", "trainee", "", "zh"))
    for old in desk.bank.blueprints.values():
        publishing.keep_blueprint(desk, TRAINER, old.model_copy(update={"scheduled": False}))
    now = desk.clock.now()
    desk.quizzes.keep_questions(questions, TRAINER.id, now)
    desk = replace(desk, bank=replace(desk.bank, questions={}))
    fields = {"id": "every", "title": "every", "lang": "zh", "zone": "UTC", "scheduled": False, "minutes": 60}
    fields |= {"day": WEEKDAYS[now.weekday()], "opens": "00:00", "closes": "00:00"}
    plan = Blueprint.model_validate(fields | {"rules": [{"count": 1, "kinds": [kind]} for kind in KINDS]})
    publishing.publish(desk, TRAINER, publishing.draft(desk, TRAINER, plan, publishing.week_options(now, plan)[0]))
    return questions


def sent(shown: Shown) -> bytes:
    return b"".join(message.SerializeToString() for message in shown.messages)


async def sit(port: int) -> list[bytes]:
    """Begins, looks at every question, flags, answers the first, and asks to hand in; what each run sent."""
    async with Visitor(port, "who=c0&lang=zh", page="quiz") as visitor:
        shown = await begun(visitor)
        seen = [sent(shown)]
        radio, fragment = shown.widgets("radio")[-1]
        visitor.set(radio.id, radio.options[0])
        seen.append(sent(await visitor.rerun("", fragment)))
        for label in ["quiz.flag", *["quiz.next"] * (len(EVERY) - 1), "quiz.hand_in"]:
            on = shown.button(W(label))
            assert on is not None
            shown = await visitor.rerun(*on)
            seen.append(sent(shown))
    return seen


def test_no_message_of_a_sitting_tells_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMULATOR_VOICE", "espeak")
    questions = opened(tmp_path)
    server = AppServer(replace(settings.read({}), data=tmp_path), warm=1)
    try:
        seen = asyncio.run(sit(server.port))
    finally:
        server.stop()
    whole = b"".join(seen)
    for question in questions:  # every one was really shown
        assert question.face(0).stem[:2].encode() in whole
    assert W("quiz.hand_in_title").encode() in whole
    for secret in (HIDDEN, "8.1357", "0.01357", "813.5", "814.5", "2033.9", "2034.9", "every-"):
        assert secret.encode() not in whole, secret
    for kind in ("order", "match"):
        shown = next(text for text in seen if W(f"kind.{kind}").encode() in text)
        texts = {"order": EVERY[5]["steps"], "match": ["移表", "过户", "暂停"]}[kind]
        places = [shown.index(text.encode()) for text in texts]
        assert kind == "match" or places != sorted(places)
