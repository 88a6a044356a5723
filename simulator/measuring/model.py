"""The language models that are set, measured as a trainee meets them: `simulator bench model`.

It measures the server, the model's speed and our own work around it; how well a model plays or judges it does not say.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from simulator import wiring
from simulator.core.call import Call
from simulator.core.errors import EngineError
from simulator.core.people import Account
from simulator.flows import calls, judging
from simulator.flows.desk import Desk
from simulator.llm import answers
from simulator.llm.client import ChatClient, Said
from simulator.llm.customer import ModelCustomer, first_clause
from simulator.llm.judge import ModelJudge
from simulator.settings import Settings

Row = dict[str, Any]


class Watched:
    """A chat client that notes how long the model was waited for, without our own work while its words come."""

    def __init__(self, client: ChatClient) -> None:
        self._client = client
        self.model, self.budget = client.model, client.budget
        self.waited = 0.0
        self.failed = 0
        self.said: list[Said] = []
        self.lang = "zh"
        self.clauses: list[float] = []
        """Seconds of each answer until its first clause stood, whatever the guard says of it."""

    def ask(self, messages: Any, form: Any, on_text: Callable[[str], None] | None = None, *more: Any) -> Said:
        """The client's answer."""
        ours, began, stood = 0.0, time.perf_counter(), False

        def listen(text: str) -> None:
            nonlocal ours, stood
            if not stood and first_clause(answers.as_speech(answers.so_far(text, "says")), self.lang):
                stood = True
                self.clauses.append(time.perf_counter() - began)
            at = time.perf_counter()  # looking for the clause is neither the model's work nor that of a call
            try:
                if on_text is not None:
                    on_text(text)
            finally:
                ours += time.perf_counter() - at

        try:
            self.said.append(self._client.ask(messages, form, listen if on_text else None, *more))
        except EngineError:
            self.failed += 1
            raise
        finally:
            self.waited += time.perf_counter() - began - ours
        return self.said[-1]


@dataclass
class _Measured:
    """Seconds of each turn or judged call, in all and of our own work; how often a first clause sounded, and what went wrong."""

    sounded: int = 0
    wholes: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    again: int = 0
    failed: int = 0

    def add(self, work: Callable[[Callable[[], bool]], Call | None], watched: Watched) -> Call | None:
        """Times one piece of work, which is handed what to call when its first clause is there."""
        began, before, heard = time.perf_counter(), watched.waited, []

        def clause() -> bool:
            heard.append(True)
            return True

        done = work(clause)
        whole = time.perf_counter() - began
        self.wholes.append(whole)
        self.sounded += bool(heard)
        self.own.append(whole - (watched.waited - before))
        return done


def rows(settings: Settings, count: int = 2, langs: Sequence[str] = ("zh", "en"), budget: float = 8.0) -> list[Row]:
    """Two rows a language: so many calls played with the good plans' agent lines, and then judged. Raises Missing."""
    with tempfile.TemporaryDirectory() as folder:
        apart = replace(settings, data=Path(folder))
        (settings.data / "cache").mkdir(parents=True, exist_ok=True)
        (apart.data / "cache").symlink_to((settings.data / "cache").resolve())
        player = Watched(wiring.chat(settings, "customer", budget))
        desk = replace(wiring.desk(apart), customer=ModelCustomer(player))  # type: ignore[arg-type]
        desk.understanding.warm()  # type: ignore[attr-defined]
        me = Account("bench", "bench", "trainee", "", "zh")
        desk.store.keep_account(me)
        found = []
        for lang in langs:
            played = _played(desk, me, lang, count, player, found)
            judge = Watched(wiring.chat(settings, "judge", budget=60.0))
            found.append(_judged(replace(desk, judge=ModelJudge(judge)), lang, played, judge))
        return found


def _played(desk: Desk, me: Account, lang: str, count: int, player: Watched, found: list[Row]) -> list[Call]:
    measured, done = _Measured(), []
    player.lang, first, stood = lang, len(player.said), len(player.clauses)
    for id in [id for id in sorted(desk.library.plans) if desk.library.scenario(id).lang == lang][:count]:
        call = calls.start(desk, me, id, played_by="model")
        for text in desk.library.plans[id].good.lines:
            if call.outcome is None and text.strip():
                call = measured.add(lambda clause, call=call, text=text: _say(desk, me, call, text, clause), player) or call
        if call.outcome is None:
            call = calls.hang_up(desk, me, call.id)
        measured.again += sum(event.kind == "replayed" for event in call.events)
        measured.failed += sum(event.kind == "fell_back" for event in call.events)
        done.append(call)
    found.append(_row(f"customer {lang}", len(done), measured, player.said[first:], player.clauses[stood:]))
    return done


def _say(desk: Desk, me: Account, call: Call, text: str, clause: Callable[[], bool]) -> Call:
    return calls.say(desk, me, call.id, text, len(call.turns), speak=lambda turn, words, voicing: clause())


def _judged(desk: Desk, lang: str, played: Sequence[Call], judge: Watched) -> Row:
    measured = _Measured()
    for call in played:
        measured.add(lambda clause, call=call: _judge(desk, call, measured), judge)
    return _row(f"judge {lang}", len(played), measured, judge.said)


def _judge(desk: Desk, call: Call, measured: _Measured) -> None:
    verdicts = judging.judge(desk, call, keep=False).verdicts
    measured.failed += sum(each.reason.startswith("judge_") for each in verdicts)


def _row(measure: str, count: int, measured: _Measured, said: Sequence[Said], clauses: Sequence[float] = ()) -> Row:
    """Seconds are medians and p95 of a turn, of a judge's row of a call; tokens are a call's.

    A first clause is timed in every answer that has one, and sounds early where the guard lets it.
    """
    first = statistics.median([each.first for each in said]) if said else None
    return {
        "measure": measure,
        "calls": count,
        "turns": len(measured.wholes),
        "questions": len(said),
        "first words s": None if first is None else round(first, 2),
        "first clause s": _p50(clauses),
        "sounded early": measured.sounded,
        "whole s": _p50(measured.wholes),
        "p95 s": _p95(measured.wholes),
        "own ms": _p50(measured.own, 1000),
        "own p95 ms": _p95(measured.own, 1000),
        "tokens in": round(sum(each.asked for each in said) / max(1, count)),
        "tokens out": round(sum(each.answered for each in said) / max(1, count)),
        "asked again": measured.again,
        "failed": measured.failed,
    }


def _p50(times: Sequence[float], times_by: float = 1.0) -> float | None:
    return round(times_by * statistics.median(times), 2) if times else None


def _p95(times: Sequence[float], times_by: float = 1.0) -> float | None:
    return round(times_by * sorted(times)[round(0.95 * (len(times) - 1))], 2) if times else None
