"""`simulator questions import|export|check`: question banks in and out, and what is wrong with the one that is here."""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from simulator.commands.forms import problem_line, said
from simulator.content.bank import load_bank, style, without_edition
from simulator.content.formats import FORMATS, guess
from simulator.content.formats.once import once
from simulator.content.formats.rows import Defaults, Format, Row
from simulator.content.formats.yaml_bank import added, as_data, parsed, write_yaml
from simulator.core.errors import ContentError, NotFound
from simulator.core.question import TOPICS, Question
from simulator.settings import Settings

_EVERY = 1000  # rows between two signs of progress


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Registers the commands."""
    under = commands.add_parser("questions", help="question banks in and out").add_subparsers(required=True, metavar="WHAT")

    def named(name: str, run: Callable[[argparse.Namespace, Settings], int]) -> argparse.ArgumentParser:
        command = under.add_parser(name, help=run.__doc__, description=run.__doc__)
        command.set_defaults(run=run)
        return command

    command = named("import", bring)
    command.add_argument("file", help="a spreadsheet, CSV, document, text or quiz file")
    command.add_argument("--format", choices=FORMATS, help="what it is, where name and content do not tell")
    command.add_argument("--lang", choices=("zh", "en"), default="zh", help="of questions that do not say theirs")
    command.add_argument("--topic", choices=TOPICS, default="norms", help="of questions that do not say theirs")
    command.add_argument("--level", type=int, choices=range(1, 6), default=2, help="of questions that do not say theirs")
    command.add_argument("--source", default="imported", help="of questions that do not say theirs")
    command.add_argument("--into", metavar="FILE.yaml", help="write the good rows there; without it they are only reported")
    command.add_argument("--json", action="store_true")
    command = named("export", send)
    command.add_argument("file")
    command.add_argument("--format", choices=[name for name, form in FORMATS.items() if form.write], required=True)
    command.add_argument("--lang", choices=("zh", "en"))
    command.add_argument("--topic", choices=TOPICS)
    command = named("check", check)
    command.add_argument("path", nargs="?", help="a content folder with quizzes/ (this project's if left out)")
    command.add_argument("--json", action="store_true")


def bring(options: argparse.Namespace, settings: Settings) -> int:
    """Reads questions and says of every row whether it was imported, repaired or refused; exit status 1 when none is good."""
    file = Path(options.file)
    data = _bytes(file)
    form = FORMATS[options.format] if options.format else guess(file.name, data)
    target = Path(options.into) if options.into else None
    old = _existing(target) if target else b""
    defaults = Defaults(options.topic, options.lang, options.level, options.source)
    taken = _taken(settings, old) if target else set()
    rows = list(once(_watched(form.read(data, defaults)), taken))
    good = [row.question for row in rows if row.question]
    if target and good:
        _write(target, added(old, good) if old else write_yaml(good))
    print(json.dumps(as_json(rows), ensure_ascii=False, indent=1) if options.json else _report(rows, form.name, target))
    return int(not good)


def send(options: argparse.Namespace, settings: Settings) -> int:
    """Writes the questions of the bank in another format; kinds that it cannot carry are left out and counted."""
    form = FORMATS[options.format]
    bank = load_bank(settings.content)
    asked = [
        question
        for question in bank.questions.values()
        if options.lang in (None, question.lang) and options.topic in (None, question.topic)
    ]
    data, left = _written(form, asked)
    _write(Path(options.file), data)
    if left:
        print(f"left out, since {form.name} cannot carry them: {', '.join(left)}", file=sys.stderr)
    print(f"{options.file}: {len(asked) - len(left)} questions")
    return 0


def _written(form: Format, asked: Sequence[Question]) -> tuple[bytes, list[str]]:
    """The questions that a format can carry, and the ids of the others."""
    carried = {
        question.id: question for question in asked if not form.kinds or str(getattr(question, "kind", "")) in form.kinds
    }
    while carried and form.write:
        try:
            return form.write(list(carried.values())), [question.id for question in asked if question.id not in carried]
        except ContentError as error:  # names the first question that it cannot carry
            if carried.pop(error.message.split(":")[0], None) is None:
                raise
    raise NotFound("there is nothing to export", f"No question fits, or {form.name} cannot carry its kind.")


def check(options: argparse.Namespace, settings: Settings) -> int:
    """Every problem of the bank at once, and how its questions are made; exit status 1 when there is an error."""
    root = Path(options.path) if options.path else settings.content
    if not (root / "quizzes").is_dir():
        raise NotFound(f"{root} has no folder quizzes/", "Name the folder in which quizzes/bank lies.")
    bank = load_bank(root)
    groups: dict[str, dict[str, list[Question]]] = {}
    for question in bank.questions.values():
        groups.setdefault(question.lang, {}).setdefault(question.topic, []).append(question)
    styles = {lang: {topic: style(held) for topic, held in sorted(topics.items())} for lang, topics in sorted(groups.items())}
    bare = without_edition(bank.questions.values())
    if options.json:
        told = {"problems": [asdict(each) for each in bank.problems], "style": styles, "without_edition": bare}
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        print("\n".join(map(problem_line, bank.problems)) or f"{len(bank.questions)} questions, no problems")
        print("\n".join(_style_lines(styles)))
        if bare:
            print(f"\nwithout an edition, so that nobody sees when their rule is out of date: {', '.join(bare)}")
    return int(any(problem.error for problem in bank.problems))


def as_json(rows: Sequence[Row]) -> dict[str, Any]:
    """The stable JSON form of an import; see the README."""
    states = [_state(row) for row in rows]
    results = [
        {
            "row": row.number,
            "status": state,
            "repairs": list(row.repairs),
            "reason": row.reason or None,
            "text": row.text,
            "question": as_data(row.question) if row.question else None,
        }
        for row, state in zip(rows, states, strict=True)
    ]
    counted = Counter(states)
    return {"rows": len(rows), **{state: counted[state] for state in ("imported", "repaired", "refused")}, "results": results}


def _state(row: Row) -> str:
    return "refused" if row.question is None else "repaired" if row.repairs else "imported"


def _report(rows: Sequence[Row], name: str, target: Path | None) -> str:
    lines = [
        f"row {row.number}: {_state(row)}: {said(row.reason) or '; '.join(map(said, row.repairs))} | {row.text}"
        for row in rows
        if row.question is None or row.repairs
    ]
    counted = Counter(map(_state, rows))
    told = ", ".join(f"{counted[state]} {state}" for state in ("imported", "repaired", "refused"))
    where = (
        f"; written to {target}" if target and counted["refused"] < len(rows) else "; nothing was written" if not target else ""
    )
    return "\n".join([*lines, f"{len(rows)} rows of {name}: {told}{where}"])


def _style_lines(styles: dict[str, dict[str, dict[str, Any]]]) -> Iterator[str]:
    yield "\nlang topic          n  key longest (chance)  right  edition  keys                 rights          levels"
    for lang, topics in styles.items():
        for topic, made in topics.items():
            keys = " ".join(f"{letter}{count}" for letter, count in made["keys"].items())
            levels, rights = (" ".join(f"{name}:{count}" for name, count in made[key].items()) for key in ("levels", "rights"))
            shares = f"{made['longest']:11.2f} ({made['chance']:.2f})  {made['right']:9.2f}  {made['edition']:7.2f}"
            yield f"{lang:4} {topic:13} {made['questions']:3} {shares}  {keys:20} {rights:15} {levels}"


def _watched(rows: Iterable[Row]) -> Iterator[Row]:
    shown = sys.stderr.isatty()
    for count, row in enumerate(rows, 1):
        if shown and count % _EVERY == 0:
            print(f"\r{count} rows", end="", file=sys.stderr, flush=True)
        yield row
    if shown:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _taken(settings: Settings, old: bytes) -> set[str]:
    held = parsed(old).data["questions"] if old else []
    return set(load_bank(settings.content).questions) | {str(row.get("id")) for row in held if isinstance(row, dict)}


def _existing(target: Path) -> bytes:
    if target.suffix not in (".yaml", ".yml"):
        raise ContentError(f"{target} is no YAML file", "Name a file that ends in .yaml.")
    return target.read_bytes() if target.exists() else b""


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise NotFound(f"{file} cannot be read", "Give a file that is there.") from error


def _write(file: Path, data: bytes) -> None:
    part = file.with_name(f"{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        os.replace(part, file)
    except OSError as error:
        raise ContentError(f"{file} cannot be written", "Name a file in a folder that you may write to.") from error
