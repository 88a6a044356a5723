"""The same flows from a terminal: `simulator --help`."""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from pathlib import Path

from simulator import settings as settings_module
from simulator.commands import customer, items, judge, people, promises, questions, quiz, voices
from simulator.commands.forms import score_json, text_of
from simulator.content import codes
from simulator.content.loading import load
from simulator.core import mood as moods
from simulator.core.call import Call
from simulator.core.errors import Missing, SimulatorError
from simulator.core.library import Library
from simulator.core.ports import Voicing
from simulator.core.scenario import Scenario
from simulator.core.scoring import Score
from simulator.flows import grading, plans, transcripts
from simulator.settings import Settings


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; errors of ours are one line and a hint on standard error, and exit status 1."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options, settings_module.read()) or 0)
    except SimulatorError as error:
        print(f"{error.message}" + (f"\n  {error.hint}" if error.hint else ""), file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 0


def validate(options: argparse.Namespace, settings: Settings) -> int:
    """Every content problem at once; exit status 1 when there is an error."""
    root = Path(options.path) if options.path else settings.content
    library = load(root)
    problems = list(library.problems)
    if options.json:
        print(json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=1))
    else:
        print("\n".join(map(str, problems)) or f"{len(library.scenarios)} scenarios, no problems")
    broken = any(problem.error for problem in problems)
    return int(_play_all(library, settings) or broken) if options.plans else int(broken)


def _play_all(library: Library, settings: Settings) -> int:
    understanding = _understanding(library, settings)
    failed = 0
    for id, each in sorted(library.plans.items()):
        for name in ("good", "average", "bad"):
            played = plans.play(library, understanding, library.scenario(id), getattr(each, name))
            failed += bool(played.differs)
            total = f"{played.score.total:5.1f}" if played.score.total is not None else "    -"
            print(f"{id:32} {name:8} {played.call.outcome or 'open':13} {total}  {'; '.join(played.differs) or 'ok'}")
    return int(failed > 0)


def explain(options: argparse.Namespace, settings: Settings) -> int:
    """What a problem code means, why it matters, a bad example and the cure."""
    print(codes.explain(options.code))
    return 0


def play(options: argparse.Namespace, settings: Settings) -> int:
    """Talk to a customer in the terminal, or play lines from a file or a plan."""
    library = load(settings.content)
    scenario = library.scenario(options.scenario)
    if not scenario.script.nodes:
        raise Missing("a script for this scenario", "Only a language model can play it: take the call in the browser.")
    understanding = _understanding(library, settings)
    if options.plan:
        plan = getattr(library.plans[scenario.id], options.plan)
        played = plans.play(library, understanding, scenario, plan)
        _print_call(played.call, scenario, options)
        _print_score(played.score)
        print("\n".join(played.differs) or "as planned")
        return int(bool(played.differs))
    lines = Path(options.lines).read_text(encoding="utf-8").splitlines() if options.lines else _typed(scenario)
    call = plans.run(library, understanding, scenario, ())
    _print_call(call, scenario, options)
    for text in lines:
        before = len(call.turns)
        call = plans.step(library, understanding, scenario, call, text)
        _print_call(call, scenario, options, before)
        if call.outcome:
            break
    score = grading.by_rules(library, call)
    _print_score(score)
    return 0


def _typed(scenario: Scenario) -> Iterable[str]:
    print(f"# {scenario.title} · {scenario.company}\n# {scenario.summary}\n# An empty line is a silence; Ctrl-D hangs up.")
    while True:
        try:
            yield input("> ")
        except EOFError:
            print()
            return


def _print_call(call: Call, scenario: Scenario, options: argparse.Namespace, since: int = 0) -> None:
    folded = moods.fold(scenario.temperament, call.turns)
    for turn, feeling in list(zip(call.turns, folded, strict=True))[since:]:
        who = "agent   " if turn.speaker == "agent" else "customer"
        extra = " ".join(sorted({cue.cue for cue in turn.cues})) or turn.node or ""
        print(f"{turn.index:3} {who} {turn.text}\n      [{extra}] anger {feeling.anger:.2f} trust {feeling.trust:.2f}")
    if call.outcome:
        print(f"--- {call.outcome}")


def _print_score(score: Score) -> None:
    marks = " ".join(f"{mark} {'-' if value is None else f'{value:g}'}" for mark, value in score.marks.items())
    print(f"total {score.total} | {marks}")
    for fatal in score.fatal:
        print(f"FATAL {fatal.criterion} turn {fatal.turn}: {fatal.quote}")


def understand(options: argparse.Namespace, settings: Settings) -> int:
    """Which cues each line of a file shows, as JSON lines."""
    understanding = _understanding(load(settings.content), settings)
    for line in _lines(options.file):
        cues = [
            {"cue": c.cue, "quote": c.quote, "confidence": round(c.confidence, 3)}
            for c in understanding.read(line, options.lang)
        ]
        print(json.dumps({"text": line, "cues": cues}, ensure_ascii=False))
    return 0


def mood(options: argparse.Namespace, settings: Settings) -> int:
    """The mood after every turn of a transcript."""
    library = load(settings.content)
    for call in _transcripts(options.transcript, library, settings):
        scenario = library.scenarios.get(call.scenario)
        folded = moods.fold(scenario.temperament if scenario else moods.NEUTRAL, call.turns)
        rows = [
            {
                "turn": turn.index,
                "anger": round(feeling.anger, 4),
                "trust": round(feeling.trust, 4),
                "patience": round(feeling.patience, 4),
                "satisfaction": round(feeling.satisfaction, 4),
            }
            for turn, feeling in zip(call.turns, folded, strict=True)
        ]
        for row in rows:
            print(json.dumps(row) if options.json else "  ".join(f"{key} {value}" for key, value in row.items()))
    return 0


def score(options: argparse.Namespace, settings: Settings) -> int:
    """The score of one or several transcripts, by rules."""
    library = load(settings.content)
    for call in _transcripts(options.transcript, library, settings):
        made = grading.by_rules(library, call)
        if options.json:
            print(json.dumps(score_json(made), ensure_ascii=False))
        else:
            _print_score(made)
    return 0


def transcribe(options: argparse.Namespace, settings: Settings) -> int:
    """What was said in sound files."""
    from simulator.wiring import ears

    engine = ears(settings)
    for name in options.files:
        heard = engine.hear(_bytes(name), options.lang)
        print(json.dumps({"file": name, **asdict(heard)}, ensure_ascii=False) if options.json else heard.text)
    return 0


def say(options: argparse.Namespace, settings: Settings) -> int:
    """Speaks a text into a WAV file."""
    from simulator.wiring import voice

    engine = voice(settings)
    voicing = Voicing(gender=options.gender, age=options.age, pace=options.pace, pitch=options.pitch)
    Path(options.out).write_bytes(engine.say(options.text, options.lang, voicing))
    print(f"{options.out} ({engine.name})")
    return 0


def doctor(options: argparse.Namespace, settings: Settings) -> int:
    """What works on this machine, what is missing, and how to get it."""
    from simulator.wiring import examine

    rows = examine(settings)
    for name, state, cure in rows:
        print(
            f"{'ok     ' if state else 'missing'} {name}"
            + (f"  -> {cure}" if cure and not state else f"  {cure}" if cure else "")
        )
    return int(any(not state for name, state, _ in rows if not name.startswith("optional")))


def setup(options: argparse.Namespace, settings: Settings) -> int:
    """Fetches weights and voices, teaches the cue reader and makes the database; nothing is done twice."""
    from simulator.wiring import prepare

    prepare(settings, lambda text: print(text, flush=True))
    return 0


def cues_evaluate(options: argparse.Namespace, settings: Settings) -> int:
    """Precision, recall and F1 of every cue on the held-out utterances, and how many traps fire."""
    from simulator.understanding.evaluate import table

    library = load(settings.content)
    understanding = _understanding(library, settings)
    for lang, book in sorted(library.books.items()):
        if options.lang in (None, lang):
            print(table(lang, book, understanding, as_json=options.json))
    return 0


def bench(options: argparse.Namespace, settings: Settings) -> int:
    """Measures speed and memory and prints a table."""
    from simulator import bench as benches

    if options.what == "line":
        from simulator.line import bench as line_bench

        with tempfile.TemporaryDirectory() as folder:
            rows = line_bench.rows(settings, replace(settings, data=Path(folder)), options.turns)
    elif options.what == "quiz":
        from simulator import quiz_bench

        rows = quiz_bench.rows(settings, tuple(options.candidates))
    elif options.what == "model":
        from simulator import model_bench

        langs = (options.lang,) if options.lang else ("zh", "en")
        rows = model_bench.rows(settings, options.calls, langs, options.budget)
    else:
        rows = benches.run(options.what, settings)
    print(json.dumps(rows, indent=1) if options.json else benches.table(rows))
    return 0


def correlate(options: argparse.Namespace, settings: Settings) -> int:
    """How far the four marks move together, over all plans and any transcripts given."""
    library = load(settings.content)
    understanding = _understanding(library, settings)
    scores = [
        plans.play(library, understanding, library.scenarios[id], plan).score
        for id, landed in sorted(library.plans.items())
        for plan in (landed.good, landed.average, landed.bad)
    ]
    for name in options.transcripts:
        scores += [grading.by_rules(library, call) for call in _transcripts(name, library, settings)]
    rows = grading.correlations(scores)
    for one, other, value in rows:
        print(f"{one:12} {other:12} {value:5.2f}")
    print(f"{len(scores)} calls")
    return 0


def _understanding(library: Library, settings: Settings):  # type: ignore[no-untyped-def]
    from simulator.wiring import understanding

    return understanding(library, settings)


def _transcripts(name: str, library: Library, settings: Settings) -> list[Call]:
    understanding = _understanding(library, settings)
    return [transcripts.call_of(each, understanding) for each in transcripts.read(text_of(name), name)]


def _bytes(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise SimulatorError(f"{name} cannot be read", "Give a sound file.") from error


def _lines(name: str) -> Iterable[str]:
    return (line.rstrip("\r") for line in text_of(name).split("\n") if line.strip())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="simulator", description="Agent-training and call simulator")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: Callable[[argparse.Namespace, Settings], int], under=commands) -> argparse.ArgumentParser:  # type: ignore[no-untyped-def]
        made: argparse.ArgumentParser = under.add_parser(name, help=run.__doc__, description=run.__doc__)
        made.set_defaults(run=run)
        return made

    command = add("validate", validate)
    command.add_argument("path", nargs="?", help="a content folder with scenarios/ and rubrics/ (this project's if left out)")
    command.add_argument("--plans", action="store_true", help="play every plan as well")
    command.add_argument("--json", action="store_true")
    add("explain", explain).add_argument("code", help="a problem code, or 'all'")
    command = add("play", play)
    command.add_argument("scenario")
    group = command.add_mutually_exclusive_group()
    group.add_argument("--lines", help="a file with one agent line a line")
    group.add_argument("--plan", choices=("good", "average", "bad"))
    command = add("understand", understand)
    command.add_argument("file", help="one utterance a line, - for standard input")
    command.add_argument("--lang", choices=("zh", "en"), default="zh")
    for name, run in (("mood", mood), ("score", score)):
        command = add(name, run)
        command.add_argument("transcript", help="a JSON file or JSON lines, - for standard input")
        command.add_argument("--json", action="store_true")
    command = add("transcribe", transcribe)
    command.add_argument("files", nargs="+")
    command.add_argument("--lang", choices=("zh", "en"), default="zh")
    command.add_argument("--json", action="store_true")
    command = add("say", say)
    command.add_argument("text")
    command.add_argument("--lang", choices=("zh", "en"), default="zh")
    command.add_argument("--out", default="said.wav")
    command.add_argument("--gender", choices=("female", "male"), default="female")
    command.add_argument("--age", choices=("child", "adult", "elderly"), default="adult")
    command.add_argument("--pace", type=float, default=1.0)
    command.add_argument("--pitch", type=float, default=0.0)
    command = add("correlate", correlate)
    command.add_argument("transcripts", nargs="*")
    add("doctor", doctor)
    add("setup", setup)
    cues = commands.add_parser("cues", help="measure how cues are read").add_subparsers(required=True, metavar="WHAT")
    command = add("evaluate", cues_evaluate, cues)
    command.add_argument("--lang", choices=("zh", "en"))
    command.add_argument("--json", action="store_true")
    command = add("bench", bench)
    command.add_argument("what", choices=("turn", "report", "start", "speech", "line", "quiz", "model"))
    command.add_argument("--candidates", type=int, nargs="+", default=[50, 100, 200, 400, 800], help="of `bench quiz`")
    command.add_argument("--turns", type=int, default=40, help="what each caller of `bench line` says")
    command.add_argument("--calls", type=int, default=2, help="of `bench model`, in each language")
    command.add_argument("--lang", choices=("zh", "en"), help="of `bench model`: one language only")
    command.add_argument("--budget", type=float, default=8.0, help="of `bench model`: seconds a line may take; a call has 8")
    command.add_argument("--json", action="store_true")
    for each in (customer, items, judge, people, promises, questions, quiz, voices):
        each.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
