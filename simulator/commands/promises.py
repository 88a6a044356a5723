"""`simulator promises`: what the agent of a transcript committed to, turn by turn, beside the policy facts."""

import argparse
import json
from datetime import date, datetime
from typing import Any

from simulator import wiring
from simulator.commands.forms import text_of
from simulator.content.loading import load
from simulator.core import overheard
from simulator.core.call import Call
from simulator.core.errors import Missing
from simulator.core.facts import wording
from simulator.core.promises import Promise, judge
from simulator.flows import transcripts
from simulator.settings import Settings


def add(commands: Any) -> None:
    """Registers `promises` under a parser's commands."""
    made: argparse.ArgumentParser = commands.add_parser("promises", help=show.__doc__, description=show.__doc__)
    made.add_argument("transcript", help="a JSON transcript, or several as JSON lines; - reads standard input")
    made.add_argument("--json", action="store_true", help="one JSON object a call")
    made.add_argument("--day", type=date.fromisoformat, default=None, help="the day whose rules hold, YYYY-MM-DD (today)")
    made.add_argument("--company", choices=("SGCC", "CSG"), default="SGCC")
    made.add_argument("--province", default="", help="adds the province's own rules, such as 上海")
    made.add_argument("--model", action="store_true", help="also ask the judge's language model for those that rules miss")
    made.set_defaults(run=show)


def show(options: argparse.Namespace, settings: Settings) -> int:
    """The commitments of each agent turn of a transcript, and whether they hold."""
    library = load(settings.content)
    understanding = wiring.understanding(library, settings)
    finder = wiring.finder(settings) if options.model else None
    if options.model and finder is None:
        raise Missing("a language model", "Set SIMULATOR_LLM_MODEL or SIMULATOR_JUDGE_MODEL; see the README.")
    for transcript in transcripts.read(text_of(options.transcript), options.transcript):
        call = transcripts.call_of(transcript, understanding)
        table = (library.facts, options.day or datetime.now().astimezone().date(), options.company, options.province)
        found = judge(call, *table)
        if finder is not None:
            heard = finder.find(overheard.ask(call, found))
            found = overheard.beside(found, overheard.promises(heard, call, found, *table))
        print(json.dumps(as_data(call, found), ensure_ascii=False) if options.json else as_text(call, found))
    return 0


def as_data(call: Call, found: tuple[Promise, ...]) -> dict[str, Any]:
    """A call's promises as plain data: values are numbers or None, places are characters of the turn's text."""
    rows = [
        {
            "turn": p.turn,
            "quote": p.commitment.quote,
            "start": p.commitment.start,
            "end": p.commitment.end,
            "kind": p.commitment.kind,
            "value": None if p.commitment.value is None or p.commitment.dated else float(p.commitment.value),
            "unit": "date" if p.commitment.dated else p.commitment.unit or None,
            "who": p.commitment.who,
            "verdict": p.verdict,
            "fact": p.fact.id if p.fact else None,
            "clause": wording(p.fact.clause, call.lang) if p.fact else None,
            "source": p.fact.source if p.fact else None,
            "by": "model" if p.by_model else "rules",
            "missing": [wording(c.text, call.lang) for c in p.missing],
        }
        for p in found
    ]
    return {"call": call.id, "lang": call.lang, "promises": rows}


def as_text(call: Call, found: tuple[Promise, ...]) -> str:
    """A call's promises in lines: turn, verdict, fact, and the words."""
    lines = [f"# {call.id}: {len(found)} commitments"]
    for p in found:
        by = "  (found by the model)" if p.by_model else ""
        lines.append(f"{p.turn:3} {p.verdict:15} {p.fact.id if p.fact else '-':22} {p.commitment.quote}{by}")
        if p.verdict not in ("right", "not_in_table") and p.fact is not None:
            missing = "; ".join(wording(c.text, call.lang) for c in p.missing)
            lines.append(f"      {missing or wording(p.fact.clause, call.lang)}  [{p.fact.source}]")
    return "\n".join(lines)
