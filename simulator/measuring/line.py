"""The phone line measured from outside: real sound in real time over the real route, `simulator bench line`."""

import asyncio
import os
import random
import shutil
import socket
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from simulator import wiring
from simulator.core.ports import Voicing
from simulator.core.text import speech_units
from simulator.flows import rehearsal
from simulator.flows.desk import Desk
from simulator.measuring.caller import Caller, Heard, Said
from simulator.measuring.visitor import AppServer, Visitor, answers, free_port
from simulator.settings import ROOT, Settings
from simulator.speech import audio

_PAUSES = (0.3, 0.45, 0.6)  # seconds of thinking, the voice's own pause there counted in
_ROOM = 30 / 32768  # the noise of a quiet room
_CALLERS = ("female", "male")
_SCENARIOS = {"zh": "bill-doubled-zh", "en": "bill-doubled-en"}
_PARTS = ("decision", "ears", "reply", "voice", "transport")  # of a wait, one after the other
_LAST_TURN = 80  # of the agent, in a call that is measured
_A_TURN = 12.0  # seconds that a turn takes at most, with the customer's answer
Row = dict[str, Any]
Callers = Sequence[tuple[str, Sequence[Said]]]
"""The language of each caller, and what they say."""


def rows(
    settings: Settings,
    apart: Settings,
    turns: int = 40,
    counts: Sequence[int] = (1, 2, 4, 8),
    minutes: float = 0.0,
    served: bool = False,
    fresh: bool = False,
) -> list[Row]:
    """One row a number of calls at once (for one call, a row a language), and one for a single call of so many minutes.

    `turns` are what each caller says. What the customers can say is voiced beforehand, which takes minutes the first time;
    then it all happens in real time: some ten seconds a turn and row. With `served` a speech server of our own, in a
    process on the same machine, hears; the lines, which are known, need none. On a `fresh` machine nothing is voiced beforehand.
    """
    for shared in ("voices", "cache"):
        (settings.data / shared).mkdir(parents=True, exist_ok=True)
        (apart.data / shared).symlink_to((settings.data / shared).resolve())
    apart = replace(apart, models=settings.models, content=_patient_content(settings.content, apart.data / "content"))
    desk = wiring.desk(apart)
    said = {}
    for lang in _SCENARIOS:
        lines = _lines(desk, lang, max(turns, round(60 * minutes / _A_TURN)))
        said[lang] = [_voiced(desk, text, lang, number) for number, text in enumerate(lines)]
        if not fresh:
            _make_known(desk, lang)
    if fresh:
        (apart.data / "voices").unlink()
    with ExitStack() as ending:
        if served:
            apart = ending.enter_context(_speech_server(apart))
        server = AppServer(apart)
        ending.callback(server.stop)
        return _measured(desk, server, said, turns, counts, minutes)


def _measured(
    desk: Desk, server: AppServer, said: Mapping[str, Sequence[Said]], turns: int, counts: Sequence[int], minutes: float
) -> list[Row]:
    def row(name: str, langs: Sequence[str], most: int) -> Row:
        return _row(name, asyncio.run(_many(desk, server.port, [(lang, said[lang][:most]) for lang in langs])))

    found = []
    for count in counts:
        if count == 1:
            found += [row(f"{lang}, 1 call", (lang,), turns) for lang in _SCENARIOS]
        else:
            found.append(row(f"{count} calls at once", [("zh", "en")[at % 2] for at in range(count)], turns))
    return [*found, row(f"zh, {minutes:g} minutes", ("zh",), len(said["zh"]))] if minutes else found


@contextmanager
def _speech_server(settings: Settings) -> Iterator[Settings]:
    """Lets `simulator speech-server` run; the settings with which a machine uses it."""
    port = free_port()
    command = [sys.executable, "-m", "simulator.cli", "speech-server", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"SIMULATOR_MODELS": str(settings.models)})
    try:
        answers(lambda: socket.create_connection(("127.0.0.1", port), 1))
        yield replace(settings, ears="openai", voice="kokoro", api_base=f"http://127.0.0.1:{port}/v1", api_key="none")
    finally:
        process.terminate()
        process.wait(10)


def _patient_content(source: Path, target: Path) -> Path:
    """The same content with customers of the bench who never hang up, so that a call lasts as long as it is measured."""
    for part in ("scenarios", "rubrics", "quizzes"):
        shutil.copytree(source / part, target / part)
    for id in _SCENARIOS.values():
        (file,) = (target / "scenarios").glob(f"*/{id}.yaml")
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        data["temperament"] |= {"anger": 0.3, "patience": 1.0, "swing": 0.02}
        data["limits"] = {"turns": _LAST_TURN, "silences": 5}
        nodes = data["script"]["nodes"]
        for branch in (branch for node in nodes.values() for branch in node.get("hears", ())):
            if "ends" in nodes[branch["goto"]]:
                branch["heard"] = _LAST_TURN
        file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return target


def _lines(desk: Desk, lang: str, turns: int) -> list[str]:
    """What agents say in the good plans of a language, over and over."""
    plans = [desk.library.plans[id] for id, s in sorted(desk.library.scenarios.items()) if s.lang == lang]
    lines = [text for plan in plans for text in plan.good.lines if text]
    return (lines * (1 + turns // max(1, len(lines))))[:turns]


def _make_known(desk: Desk, lang: str) -> None:
    """Lets the voice say beforehand all that the customer, who stays calm, can say: as a machine does that was idle for long."""
    for _ in rehearsal.rehearse(desk, desk.library.scenario(_SCENARIOS[lang]), ("calm",)):
        pass


def _voiced(desk: Desk, text: str, lang: str, number: int) -> Said:
    """A line as sound; in every second one somebody stops to think."""
    draw = random.Random(number)
    wav = desk.voice.say(text, lang, Voicing(gender=_CALLERS[number % 2], name="trainee"))
    samples = _trimmed(audio.decode(wav))
    if number % 2 == 0 or speech_units(text, lang) < 8:
        return Said(samples, False)
    place = _quietest(samples, draw.uniform(0.3, 0.7))
    loud = np.flatnonzero(np.abs(samples) > 0.01)
    own = int(min(loud[loud > place], default=place) - max(loud[loud <= place], default=place))
    more = max(0, round(draw.choice(_PAUSES) * audio.RATE) - own)
    room = np.random.default_rng(number).normal(0, _ROOM, more).astype(np.float32)
    return Said(np.concatenate([samples[:place], room, samples[place:]]), True)


def _quietest(samples: np.ndarray, share: float) -> int:
    """Where, within a quarter of a second of a share of the sound, it is quietest: between two words rather than in one."""
    step, middle = audio.RATE // 100, round(share * samples.size)
    starts = range(max(0, middle - 25 * step), min(samples.size - 3 * step, middle + 25 * step), step)
    return min(starts, key=lambda at: float(np.square(samples[at : at + 3 * step]).sum())) + step


def _trimmed(samples: np.ndarray) -> np.ndarray:
    loud = np.flatnonzero(np.abs(samples) > 0.02)
    return samples[loud[0] : loud[-1] + 1] if loud.size else samples


async def _many(desk: Desk, port: int, callers: Callers) -> Heard:
    total = Heard()
    pages = asyncio.ensure_future(_browse(port, total.pages))
    talks = (Caller(desk, port, _SCENARIOS[lang], said, at).run() for at, (lang, said) in enumerate(callers))
    for one in await asyncio.gather(*talks):
        total.add(one)
    pages.cancel()
    await asyncio.gather(pages, return_exceptions=True)
    return total


async def _browse(port: int, times: list[float]) -> None:
    """Somebody who looks at the list of calls every two seconds meanwhile."""
    async with Visitor(port, "lang=zh") as visitor:
        await visitor.rerun()
        while True:
            times.append((await visitor.rerun()).ms)
            await asyncio.sleep(2)


def _row(name: str, heard: Heard) -> Row:
    def part(key: str) -> int | str:
        values = [each[key] for each in heard.parts if key in each]
        return round(statistics.median(values)) if values else ""

    third = max(1, len(heard.waits) // 3)
    first, last = heard.waits[:third], heard.waits[-third:]
    return {
        "line": name,
        "turns": heard.turns,
        "wait p50 ms": _at(heard.waits, 0.5),
        "p95 ms": _at(heard.waits, 0.95),
        **{f"{name} ms": part(name) for name in _PARTS},
        "last/first third": round(statistics.median(last) / statistics.median(first), 2) if last else "",
        "stop p50 ms": _at(heard.stops, 0.5),
        "stop p95 ms": _at(heard.stops, 0.95),
        "pauses": heard.pauses,
        "cut-ins %": round(100 * heard.cuts / max(1, heard.pauses), 1),
        "missed %": round(100 * heard.missed / max(1, heard.turns), 1),
        "page p50 ms": _at(heard.pages, 0.5),
        "page p95 ms": _at(heard.pages, 0.95),
    }


def _at(values: list[float], share: float) -> int | str:
    ranked = sorted(values)
    return round(ranked[round(share * (len(ranked) - 1))]) if ranked else ""
