"""`simulator judge`: the judge's examination on graded calls, and its verdicts on a transcript."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from simulator.commands.forms import score_json, text_of
from simulator.core.agreement import Agreement
from simulator.core.errors import SimulatorError
from simulator.core.licence import LEAST_GAIN, LEAST_KAPPA, MOST_FLIPS, Licence, Trust
from simulator.core.scoring import Score
from simulator.core.steering import steering
from simulator.flows import gold, judging, licensing, transcripts
from simulator.flows.desk import Desk
from simulator.flows.gold import Graded
from simulator.settings import Settings

_LANGS = ("zh", "en")
_FAILING = {
    "few_graded": "too few graded calls",
    "few_answered": "too many answers were not usable",
    "kappa_unknown": "kappa cannot be known",
    "kappa_low": f"kappa below {LEAST_KAPPA:.2f}",
    "no_better": f"less than {LEAST_GAIN:.2f} better than a rule that only counts",
    "flips_unknown": "flips were not tried",
    "flips_many": f"flips above {MOST_FLIPS:.0%}",
}


def check(options: argparse.Namespace, settings: Settings) -> int:
    """Puts the graded calls to the judge, shows how far it agrees with people, and keeps its licence."""
    desk, made = _desk(settings), []
    for lang in [options.lang] if options.lang else _LANGS:
        graded = _graded(lang, settings, options.gold)
        rubric = next((r for r in desk.library.rubrics.values() if r.lang == lang), None)
        if graded and rubric:
            made.append(licensing.licence(desk, rubric, graded, options.flips, _tell))
    if not made:
        raise SimulatorError(
            "there are no graded calls", "Put them into rubrics/gold/<lang>.jsonl, or name a file with --gold."
        )
    used = {name: getattr(desk.judge, name, None) for name in ("questions", "seconds", "tokens")}
    if options.json:
        print(json.dumps({"licences": [as_json(each) for each in made], "used": used}, ensure_ascii=False, indent=1))
    else:
        print("\n\n".join(map(table, made)))
        print(f"\n{used['questions']} questions, {used['seconds'] or 0:.0f} s, {used['tokens']} tokens")
    return 0


def score(options: argparse.Namespace, settings: Settings) -> int:
    """The score of a transcript by rules with the judge's verdicts over it; advice where it has no licence."""
    desk = _desk(settings)
    for each in transcripts.read(text_of(options.transcript), options.transcript):
        call = transcripts.call_of(each, desk.understanding)
        made = judging.judge(desk, call, keep=False)
        tries = [asdict(evidence) for evidence in steering(call)]
        print(
            json.dumps({"grader": made.grader, **score_json(made), "steering": tries}, ensure_ascii=False)
            if options.json
            else _short(made)
        )
    return 0


def add(commands: Any) -> argparse.ArgumentParser:
    """Registers `judge check` and `judge score` with the subparsers of `simulator`."""
    told = "let a language model judge calls, and see how far it can be trusted"
    group: argparse.ArgumentParser = commands.add_parser("judge", help=told, description=told)
    verbs = group.add_subparsers(required=True, metavar="WHAT")
    command = verbs.add_parser("check", help=check.__doc__, description=check.__doc__)
    command.set_defaults(run=check)
    command.add_argument("--lang", choices=_LANGS, help="one language only")
    command.add_argument(
        "--gold", action="append", default=[], help="graded calls of your own beside the project's (JSON lines)"
    )
    command.add_argument("--flips", type=int, default=licensing.FLIPPED_CALLS, help="calls asked again with changes (0: none)")
    command.add_argument("--json", action="store_true")
    command = verbs.add_parser("score", help=score.__doc__, description=score.__doc__)
    command.set_defaults(run=score)
    command.add_argument("transcript", help="a JSON file or JSON lines, - for standard input")
    command.add_argument("--json", action="store_true")
    return group


def as_json(licence: Licence) -> dict[str, Any]:
    """The stable JSON form of a licence: shares and rates are 0-1, null is unknown."""
    rest = {key: value for key, value in asdict(licence).items() if key not in ("trusts", "at")}
    return {**rest, "at": licence.at.isoformat(), "criteria": [_trust(trust) for trust in licence.trusts]}


def _trust(trust: Trust) -> dict[str, Any]:
    kinds = {kind: {**asdict(each), "rate": each.rate} for kind, each in trust.flips.items()}
    counts = {"licensed": trust.licensed, "failing": list(trust.failing), "flip_rate": trust.flipped.rate}
    return {**asdict(trust), "flips": kinds, **counts}


def table(licence: Licence) -> str:
    """The readable form: a line a criterion (counting: the best rule that understands nothing), then its flips by kind."""
    rows = [["criterion", "calls", "answered", "exact", "adjacent", "kappa", "people", "counting", "flips", "counts"]]
    rows += [
        [
            trust.criterion,
            str(trust.asked),
            str(trust.answered),
            *_figures(trust.judge),
            _shown(trust.people.kappa),
            _shown(trust.best_trivial[1] if trust.best_trivial else None),
            _shown(trust.flipped.rate),
            "yes" if trust.licensed else "advice only: " + ", ".join(_FAILING[reason] for reason in trust.failing),
        ]
        for trust in licence.trusts
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([f"{licence.rubric} judged by {licence.model}", *lines, *(_kinds(trust) for trust in licence.trusts)])


def _figures(found: Agreement) -> list[str]:
    return [_shown(found.exact), _shown(found.adjacent), _shown(found.kappa)]


def _kinds(trust: Trust) -> str:
    rival = f"best counting rule: {trust.best_trivial[0]} {trust.best_trivial[1]:.2f}; " if trust.best_trivial else ""
    return f"{trust.criterion}: {rival}" + ", ".join(
        f"{kind} {each.flipped}/{each.tried}" for kind, each in trust.flips.items()
    )


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _short(made: Score) -> str:
    judged = [v for v in made.verdicts if v.reason == "advice_only" or v.reason.startswith("judge_")]
    lines = [f"{v.criterion:12} {v.option or '-':8} {v.reason}" for v in judged]
    return "\n".join([f"total {made.total} ({made.grader})", *lines])


def _desk(settings: Settings) -> Desk:
    from simulator.wiring import desk

    return desk(settings)


def _graded(lang: str, settings: Settings, more: Sequence[str]) -> list[Graded]:
    shipped = settings.content / "rubrics" / "gold" / f"{lang}.jsonl"
    found = gold.read(text_of(str(shipped)), shipped.name) if shipped.is_file() else []
    found += [each for name in more for each in gold.read(text_of(name), name)]
    return [each for each in found if each.lang == lang]


def _tell(done: int, of: int) -> None:
    print(f"{done} of {of} criteria", file=sys.stderr, flush=True)
