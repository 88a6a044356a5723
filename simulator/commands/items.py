"""`simulator items`: item analysis of a CSV file of marks or of picked options."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from simulator.commands.answer_key import Right, key_of
from simulator.commands.cells import LETTERS, number
from simulator.commands.mark_sheet import matrix_of
from simulator.core.errors import ContentError
from simulator.core.item_flags import Flag, flags
from simulator.core.items import ItemFacts, analyse
from simulator.core.reliability import WholeFacts, whole
from simulator.settings import Settings

_COLUMNS = (
    ("n", "n", "{}"),
    ("facility", "facility", "{:.2f}"),
    ("sd", "sd", "{:.2f}"),
    ("discrimination", "discr.%", "{:.1f}"),
    ("discrimination_27", "upper-lower", "{:.2f}"),
    ("point_biserial", "pt-bis.", "{:.2f}"),
    ("discriminative_efficiency", "effic.%", "{:.1f}"),
    ("effective_weight", "weight%", "{:.1f}"),
)
_FORMULAS = """\
x are the marks on an item, X the totals, X-x the rest of the total, k the items, n the candidates who met the item.
Where papers differ, totals are shares of what each candidate could earn.

of an item
  facility                   mean of x / its highest mark (Moodle's facility index, as a share)
  sd, sd_population          deviation of x over n-1, over n
  discrimination             100 cov(x, X-x) / sqrt(var x var(X-x)): Moodle's discrimination index, in percent
  discriminative_efficiency  100 cov(x, X-x) / the same of both lists sorted: Moodle's, in percent
  discrimination_27          (mean x of the upper 27 % - of the lower 27 %) / highest mark; level candidates share places
  point_biserial             Pearson of x and X, the item within X: (M1-M0)/s sqrt(pq) with s over n
  point_biserial_sample      the same with s over n-1
  intended_weight            100 highest mark / sum of the highest marks (Moodle)
  effective_weight           100 sqrt(cov(x, X)) / sum of these roots over all items (Moodle)
  guess                      1 / options, for one right option (Moodle's random guess score)
of the test
  sd, skewness, kurtosis     n-1 and k-statistics, as Moodle; ..._population over n
  alpha                      k/(k-1) (1 - sum of var x / var X): Cronbach; Moodle prints 100 times it
  kr20, kr20_sample          k/(k-1) (1 - sum of pq / var X), var X over n (equal to alpha), over n-1
  error_ratio                100 sqrt(1 - alpha) (Moodle)
  sem, sem_population        sd sqrt(1 - alpha), with sd over n-1 (Moodle's standard error), over n

the file: an empty cell was not presented, - was not answered (0). A row named max or 满分 gives the highest marks, one
named key or 答案 the right options; names and totals (总分) are left aside. null in --json is unknown, `unknown` says why.
"""
_UNITS = {"marks": "marks", "share": "shares of what each could earn"}
_WORDS = {
    "too_easy": "too easy: {facility:.0%} of the marks are earned",
    "too_hard": "too hard: only {facility:.0%} of the marks are earned",
    "weak": "weak: the best and the weakest 27 % differ by {discrimination_27:.2f} only (0.20 is the least)",
    "idle_distractor": "idle distractor: under 5 % pick {options}",
    "best_miss": "the best miss it more often than the weakest ({discrimination_27:.2f})",
}


def run(options: argparse.Namespace, settings: Settings) -> int:
    """How hard each question of a test was, whether it tells candidates apart, and how reliable the test is."""
    key = _key(options.key) if options.key else []
    told: list[str] = []
    matrix = matrix_of(_text(options.responses), key, _most(options.max), options.options or 0, told)
    print(*told, sep="\n", end="\n" * bool(told), file=sys.stderr)
    facts, total = analyse(matrix), whole(matrix)
    print(json.dumps(as_json(facts, total), ensure_ascii=False, indent=1) if options.json else table(facts, total))
    return 0


def add(commands: Any) -> argparse.ArgumentParser:
    """Registers the command with the subparsers of `simulator`."""
    command: argparse.ArgumentParser = commands.add_parser(
        "items",
        help=run.__doc__,
        description=run.__doc__,
        epilog=_FORMULAS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(run=run)
    command.add_argument("responses", help="CSV: a line a candidate, a column an item (- for standard input)")
    command.add_argument("--key", help="the right options: ABCD..., or a CSV file (answers, or item,answer[,options])")
    command.add_argument("--max", help="the highest mark of every item, or one an item: 1,1,2")
    command.add_argument("--options", type=int, choices=range(2, len(LETTERS) + 1), help="options of every keyed item")
    command.add_argument("--json", action="store_true")
    return command


def as_json(facts: Sequence[ItemFacts], total: WholeFacts) -> dict[str, Any]:
    """The stable JSON form; see `ItemFacts` and `WholeFacts` for units. null is unknown, `unknown` says why."""
    rest = asdict(total)
    return {
        "candidates": rest.pop("candidates"),
        "items": [{**asdict(item), "flags": [asdict(flag) for flag in flags(item)]} for item in facts],
        "test": rest,
    }


def table(facts: Sequence[ItemFacts], total: WholeFacts) -> str:
    """The readable form: a line an item, the test below, then the flags in words."""
    rows = [["item", *(head for _, head, _ in _COLUMNS)]]
    rows += [[item.item, *(_shown(getattr(item, name), form) for name, _, form in _COLUMNS)] for item in facts]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]) for row in rows]
    named = {name: value for name, value in asdict(total).items() if name not in ("unknown", "unit", "candidates", "n_items")}
    lines += ["", f"{total.candidates} candidates, {total.n_items} items, scores in {_UNITS[total.unit]}"]
    lines += [f"{name:20} {_shown(value, '{:.4f}')}  {total.unknown.get(name, '')}".rstrip() for name, value in named.items()]
    hints = [flag for item in facts for flag in flags(item)]
    return "\n".join([*lines, "", *map(words, hints)]).rstrip()


def words(flag: Flag) -> str:
    """A flag as an English sentence with its numbers."""
    return f"{flag.item}: {_wrong_key(flag) if flag.code == 'wrong_key_suspected' else _WORDS[flag.code].format(**flag.detail)}"


def _wrong_key(flag: Flag) -> str:
    told = []
    if "discrimination" in flag.detail:
        told.append(f"the better the candidate the worse the mark ({float(flag.detail['discrimination']):.1f} %)")
    if "option" in flag.detail:
        top, right = float(flag.detail["top"]), float(flag.detail["top_key"])
        told.append(f"of the best {top:.0%} pick {flag.detail['option']}, {right:.0%} the key")
    return f"is the key right? {', and '.join(told)}"


def _shown(value: float | None, form: str) -> str:
    return "-" if value is None else form.format(value)


def _key(told: str) -> list[Right]:
    is_file = told.lower().endswith((".csv", ".tsv", ".txt")) or (len(told) < 200 and Path(told).is_file())
    return key_of(_text(told) if is_file else told)


def _most(told: str | None) -> list[float]:
    marks = [number(cell.strip()) for cell in told.split(",")] if told else []
    if any(mark is None or mark <= 0 for mark in marks):
        raise ContentError("--max is no list of marks", "Give numbers above 0 such as 1 or 1,1,2.")
    return [mark for mark in marks if mark is not None]


def _text(name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise ContentError(f"{name} cannot be read", "Give a CSV file that is there, or - for standard input.") from error
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ContentError(f"{name} cannot be read", "Save it as CSV in UTF-8.")
