"""A test with one question of every kind of the bank, open today, for the browser tests."""

from dataclasses import replace
from pathlib import Path

from simulator import settings, wiring
from simulator.core.kinds import KINDS
from simulator.core.paper import Blueprint
from simulator.core.people import Account
from simulator.core.weeks import WEEKDAYS
from simulator.flows import publishing
from simulator.flows.desk import Desk

TRAINER = Account("chen", "陈", "trainer", "培训", "zh")


def every_kind(data: Path, lang: str = "zh", minutes: int = 60) -> Desk:
    """The desk of this data folder, with a trainee `li` and the test; kinds come in the order of their table."""
    desk = wiring.desk(replace(settings.read({}), data=data))
    desk.store.keep_account(TRAINER)
    desk.store.keep_account(Account("li", "李晓", "trainee", "白班", lang))
    for old in desk.bank.blueprints.values():
        publishing.keep_blueprint(desk, TRAINER, old.model_copy(update={"scheduled": False}))
    now = desk.clock.now()
    fields = {"id": "every", "title": "业务知识周测" if lang == "zh" else "Weekly test", "lang": lang, "zone": "UTC"}
    window = {"day": WEEKDAYS[now.weekday()], "opens": "00:00", "closes": "00:00", "minutes": minutes, "scheduled": False}
    rules = [{"count": 1, "kinds": [kind]} for kind in KINDS]
    plan = Blueprint.model_validate(fields | window | {"rules": rules})
    publishing.publish(desk, TRAINER, publishing.draft(desk, TRAINER, plan, publishing.week_options(now, plan)[0]))
    return desk
