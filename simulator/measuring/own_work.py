"""Measurements of our own work: `simulator bench turn|report|start|speech`."""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from simulator import wiring
from simulator.content.loading import load
from simulator.core.call import Call
from simulator.core.people import Account
from simulator.flows import calls, grading
from simulator.flows.desk import Desk
from simulator.settings import Settings

Row = dict[str, Any]
_TURNS = 60


def run(what: str, settings: Settings) -> list[Row]:
    """The rows of one measurement."""
    with tempfile.TemporaryDirectory() as folder:
        apart = replace(settings, data=Path(folder))
        return _BENCHES[what](apart, settings)


def table(rows: list[Row]) -> str:
    """Rows of the same keys as a plain text table."""
    if not rows:
        return "nothing was measured"
    names = list(rows[0])
    cells = [[str(row.get(name, "")) for name in names] for row in rows]
    widths = [max(len(name), *(len(row[i]) for row in cells)) for i, name in enumerate(names)]
    lines = ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in [names, *cells]]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


def _turn(apart: Settings, settings: Settings) -> list[Row]:
    """Our own work of a turn: understand, mood, reply, score and save, in calls of sixty turns."""
    rows = []
    desk, me = _desk(apart)
    for lang in sorted(desk.library.books):
        times: list[float] = []
        early: list[float] = []
        late: list[float] = []
        for seed in range(5):
            for number, took in enumerate(_one_call(desk, me, lang, seed)[1]):
                times.append(took)
                (early if number < 5 else late if number >= _TURNS // 2 - 5 else []).append(took)
        row = {"measure": f"turn {lang}", "turns": len(times), **_figures(times)}
        rows.append({**row, "late/early": round(statistics.median(late) / statistics.median(early), 2)})
    return rows


def _one_call(desk: Desk, me: Account, lang: str, seed: int) -> tuple[Call, list[float]]:
    """A patient customer of this language keeps a call of sixty turns open; the agent's lines come from the cue book."""
    plan = next(s for s in desk.library.scenarios.values() if s.lang == lang)
    call = calls.start(desk, me, plan.id, seed=seed)
    said = [u.text for u in desk.library.books[lang].utterances[seed::37] if u.text][: _TURNS // 2]
    times = []
    for text in said:
        began = time.perf_counter()
        call = calls.say(desk, me, call.id, text, len(call.turns))
        grading.by_rules(desk.library, call)
        times.append(1000 * (time.perf_counter() - began))
        if call.outcome is not None:
            call = replace(call, outcome=None)
            break
    return call, times


def _report(apart: Settings, settings: Settings) -> list[Row]:
    """The report of a sixty-turn call, from the store to the finished score."""
    desk, me = _desk(apart)
    rows = []
    for lang in sorted(desk.library.books):
        call, _ = _one_call(desk, me, lang, 1)
        if desk.store.call(call.id).outcome is None:
            calls.hang_up(desk, me, call.id)
        times = _repeat(lambda call=call: grading.by_rules(desk.library, desk.store.call(call.id)), 20)
        rows.append({"measure": f"report {lang}", "turns": len(call.turns), **_figures(times)})
    return rows


def _start(apart: Settings, settings: Settings) -> list[Row]:
    """The start with 200 scenarios: content read, and a fresh process until its desk is ready."""
    root = apart.data / "content"
    shutil.copytree(settings.content / "scenarios", root / "scenarios")
    shutil.copytree(settings.content / "rubrics", root / "rubrics")
    sound = sorted(f for f in (root / "scenarios").glob("*/*.yaml") if ".plan." not in f.name and f.parent.name != "utterances")
    count = len(sound)
    while count < 200:
        source = sound[count % len(sound)]
        id = f"copy{count}-{source.stem}"
        text = source.read_text(encoding="utf-8").replace(f"id: {source.stem}\n", f"id: {id}\n", 1)
        (source.parent / f"{id}.yaml").write_text(text, encoding="utf-8")
        shutil.copy(source.with_name(f"{source.stem}.plan.yaml"), source.with_name(f"{id}.plan.yaml"))
        count += 1
    loads = _repeat(lambda: load(root), 5)
    code = "from simulator import settings, wiring; wiring.desk(settings.read()).understanding.warm()"
    variables = {"SIMULATOR_CONTENT": str(root), "SIMULATOR_DATA": str(settings.data), "SIMULATOR_MODELS": str(settings.models)}
    from os import environ

    whole = _repeat(lambda: subprocess.run([sys.executable, "-c", code], env={**environ, **variables}, check=True), 5)
    return [
        {"measure": "read 200 scenarios", **_figures(loads)},
        {"measure": "new process to desk and readers", **_figures(whole)},
    ]


def _speech(apart: Settings, settings: Settings) -> list[Row]:
    from simulator.measuring import speech

    return speech.rows(settings.models)


def _desk(settings: Settings) -> tuple[Desk, Account]:
    desk = wiring.desk(settings)
    desk.understanding.warm()  # type: ignore[attr-defined]
    patient = {id: _patient(scenario) for id, scenario in desk.library.scenarios.items()}
    desk = replace(desk, library=replace(desk.library, scenarios=patient))
    me = Account("bench", "bench", "trainee", "", "zh")
    desk.store.keep_account(me)
    return desk, me


def _patient(scenario):  # type: ignore[no-untyped-def]
    """The same scenario with a customer who never hangs up, so that a call lasts."""
    calm = scenario.temperament.model_copy(update={"anger": 0.3, "patience": 1.0, "swing": 0.02})
    limits = scenario.limits.model_copy(update={"turns": 80})
    nodes = {name: node.model_copy(update={"ends": None}) for name, node in scenario.script.nodes.items()}
    script = scenario.script.model_copy(update={"nodes": nodes})
    return scenario.model_copy(update={"temperament": calm, "limits": limits, "script": script})


def _repeat(work: Callable[[], object], times: int) -> list[float]:
    took = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - began))
    return took


def _figures(times: list[float]) -> Row:
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return {"median ms": round(statistics.median(ordered), 2), "p95 ms": round(p95, 2), "max ms": round(ordered[-1], 2)}


_BENCHES: dict[str, Callable[[Settings, Settings], list[Row]]] = {
    "turn": _turn,
    "report": _report,
    "start": _start,
    "speech": _speech,
}
