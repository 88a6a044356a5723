"""The weekly test under load: `simulator bench quiz`, many candidates over the real server into the real store."""

import asyncio
import random
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from simulator import wiring
from simulator.core.kinds import ADAPTER
from simulator.core.paper import Blueprint
from simulator.core.people import Account
from simulator.core.weeks import WEEKDAYS
from simulator.flows import publishing
from simulator.flows.desk import Desk
from simulator.measuring.visitor import AppServer, Shown, Visitor, free_port
from simulator.settings import ROOT, Settings
from simulator.words import words

Row = dict[str, Any]
_QUESTIONS = 20
_RHYTHM = 20.0  # seconds from one answer of a candidate to the next
_TRAINER = Account("bench-trainer", "bench", "trainer", "", "zh")
_W = words("zh")


@dataclass
class Sat:
    """What candidates measured, in milliseconds; `kept` are the answers that were acknowledged, by sitting and place."""

    first: list[float] = field(default_factory=list)
    updated: list[float] = field(default_factory=list)
    saved: list[float] = field(default_factory=list)
    kept: dict[tuple[str, int], str] = field(default_factory=dict)
    failures: int = 0

    async def all_there(self, count: int) -> None:
        """Waits until every candidate has seen a question or failed."""
        while len(self.first) + self.failures < count:
            await asyncio.sleep(0.1)


def rows(settings: Settings, counts: tuple[int, ...] = (50, 100, 200, 400, 800), minutes: float = 1.0) -> list[Row]:
    """One row a number of candidates: they start within a minute and answer every 20 s; then all arrive within a second.

    `saved` is from the click until the server had the answer in its hands to write, `updated` until the page showed it;
    `lost` are acknowledged answers that the store does not have.
    """
    found = []
    for count in counts:
        found.append(_measured(settings, count, 60.0, minutes, f"{count}"))
    found.append(_measured(settings, 400, 1.0, 0.0, "400 in a second"))
    if shutil.which("nginx"):
        found.append(_measured(settings, 400, 1.0, 0.0, "400 in a second, two processes", processes=2))
        found.append(_measured(settings, 1000, 60.0, minutes, "1000, two processes", processes=2))
    return found


def _measured(settings: Settings, count: int, within: float, minutes: float, name: str, processes: int = 1) -> Row:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as ending:
        apart = replace(settings, data=Path(folder) / "data")
        apart.data.mkdir()
        desk = prepared(apart, count)
        servers = [AppServer(apart) for _ in range(processes)]
        for server in servers:
            ending.callback(server.stop)
        port = servers[0].port if processes == 1 else _proxied(Path(folder) / "nginx", servers, ending)
        cpu, memory = _usage(servers)
        began = time.perf_counter()
        sat = asyncio.run(_all(port, count, within, minutes))
        spent, (after, grown) = time.perf_counter() - began, _usage(servers)
        return _row(name, sat, lost_of(desk, sat), (after - cpu) / spent, (grown - memory) / count) | {
            "CPU ms each": round(1000 * (after - cpu) / count)
        }


def _usage(servers: list[AppServer]) -> tuple[float, float]:
    each = [server.usage() for server in servers]
    return sum(cpu for cpu, _ in each), sum(memory for _, memory in each)


def _proxied(folder: Path, servers: list[AppServer], ending: ExitStack) -> int:
    """Puts the proxy of deploy/ in front of the servers; its port."""
    port = free_port()
    ports = [str(server.port) for server in servers]
    prepare = [sys.executable, str(ROOT / "deploy" / "prepare"), str(folder), *ports, "--listen", f"127.0.0.1:{port}"]
    subprocess.run(prepare, check=True)
    command = ["nginx", "-p", str(folder), "-c", "nginx.conf", "-g", "daemon off;"]
    proxy = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ending.callback(proxy.wait)
    ending.callback(proxy.terminate)
    time.sleep(1.0)
    return port


def _row(name: str, sat: Sat, lost: int, cores: float, megabytes: float) -> Row:
    return {
        "candidates": name,
        "answers": len(sat.kept),
        **{f"saved {p}": _at(sat.saved, share) for p, share in _SHARES.items()},
        **{f"updated {p}": _at(sat.updated, share) for p, share in _SHARES.items()},
        "first question p50": _at(sat.first, 0.5),
        "first question p95": _at(sat.first, 0.95),
        "max": round(max(sat.first)) if sat.first else "",
        "failures": sat.failures,
        "lost": lost,
        "cores": round(cores, 2),
        "MB each": round(megabytes, 2),
    }


_SHARES = {"p50": 0.5, "p95": 0.95, "p99": 0.99}


def _at(values: list[float], share: float) -> int | str:
    ranked = sorted(values)
    return round(ranked[round(share * (len(ranked) - 1))]) if ranked else ""


def prepared(settings: Settings, count: int) -> Desk:
    """A desk with candidates and an open test of single choices."""
    desk = wiring.desk(settings)
    stems = [f"第{n}题：客户问复电最迟什么时候，您怎么答？" for n in range(_QUESTIONS)]
    made = [
        ADAPTER.validate_python(
            {
                "id": f"b-{n}",
                "kind": "single",
                "topic": "norms",
                "lang": "zh",
                "level": 1,
                "stem": stem,
                "source": "nobody may see the source",
            }
            | {
                "options": ["24小时内", "48小时内", "3个工作日", "当天"],
                "answer": "A",
                "why": "nobody may see why",
                "tags": ["bench"],
            }
        )
        for n, stem in enumerate(stems)
    ]
    desk.store.keep_account(_TRAINER)
    for n in range(count):
        desk.store.keep_account(Account(f"c{n}", f"考生{n}", "trainee", "bench", "zh"))
    for old in desk.bank.blueprints.values():  # only the bench's own test is open
        publishing.keep_blueprint(desk, _TRAINER, old.model_copy(update={"scheduled": False}))
    desk.quizzes.keep_questions(made, _TRAINER.id, desk.clock.now())
    desk = replace(desk, bank=replace(desk.bank, questions={}))
    now = desk.clock.now()
    fields = {
        "id": "bench",
        "title": "bench",
        "lang": "zh",
        "rules": [{"count": _QUESTIONS}],
        "zone": "UTC",
        "scheduled": False,
    }
    window = {"day": WEEKDAYS[now.weekday()], "opens": "00:00", "closes": "00:00", "minutes": 60}
    plan = Blueprint.model_validate(fields | window)
    publishing.publish(desk, _TRAINER, publishing.draft(desk, _TRAINER, plan, publishing.week_options(now, plan)[0]))
    return desk


async def _all(port: int, count: int, within: float, minutes: float) -> Sat:
    sat = Sat()
    draw = random.Random(11)
    starts = [draw.random() * within for _ in range(count)]
    await asyncio.gather(*(_candidate(port, n, start, count, within, minutes, sat) for n, start in enumerate(starts)))
    return sat


async def _candidate(port: int, number: int, start: float, count: int, within: float, minutes: float, sat: Sat) -> None:
    """Sits for so many minutes; for none, only until everybody has seen a question."""
    await asyncio.sleep(start)
    draw = random.Random(number)
    try:
        async with Visitor(port, f"who=c{number}&lang=zh", f"simulator_place={number}", page="quiz") as visitor:
            arrived = time.perf_counter()
            shown = await begun(visitor)
            sat.first.append(1000 * (time.perf_counter() - arrived))
            if not minutes:
                return await sat.all_there(count)
            end = time.perf_counter() + 60 * minutes + max(0.0, within - start)
            while time.perf_counter() < end:
                await asyncio.sleep(_RHYTHM * (0.25 + draw.random() / 2))
                if not await answer(visitor, shown, sat, draw):
                    return
                await asyncio.sleep(_RHYTHM * (0.25 + draw.random() / 2))
                on = shown.button(_W("quiz.next"))
                if on is None:
                    return
                moved = await visitor.rerun(*on)
                sat.updated.append(moved.ms)
                shown = moved
    except (OSError, TimeoutError, LookupError, ConnectionError):
        sat.failures += 1


async def begun(visitor: Visitor) -> Shown:
    shown = await visitor.rerun()
    begin = shown.button(_W("quiz.begin"))
    if begin is None:
        raise LookupError("no test is open")
    return await visitor.rerun(*begin)


async def answer(visitor: Visitor, shown: Shown, sat: Sat, draw: random.Random) -> bool:
    """Chooses an option of the question that is shown; False when there is none."""
    found = shown.widgets("radio")
    if not found:
        return False
    radio, fragment = found[-1]
    picked = draw.choice(list(radio.options))
    visitor.set(radio.id, picked)
    began = time.time()
    done = await visitor.rerun("", fragment)
    sat.updated.append(done.ms)
    attempt, place = radio.id.rsplit("-a-", 1)[-1].rsplit("-", 1)
    sat.kept[attempt, int(place)] = f"{began} {picked}"
    return True


def lost_of(desk: Desk, sat: Sat) -> int:
    """How many acknowledged answers the store does not have; fills in when the others were taken."""
    lost = 0
    attempts = {id: desk.quizzes.attempt(id) for id, _ in sat.kept}
    for (id, place), kept in sat.kept.items():
        began, picked = kept.split(" ", 1)
        attempt = attempts[id]
        question = desk.quizzes.quiz(attempt.quiz).questions[attempt.paper[place]]
        step = next((s for s in reversed(attempt.steps) if s.place == place), None)
        if step is None or dict(question.face(0).choices).get(str(step.given), "") != picked.split(". ", 1)[-1]:
            lost += 1
        else:
            sat.saved.append(1000 * (step.at.timestamp() - float(began)))
    return lost
