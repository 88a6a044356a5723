"""What several commands share: text that is read, sentences in the terminal's language, and the stable JSON form of a score."""

import sys
from dataclasses import asdict, replace
from pathlib import Path

from simulator.core.errors import SimulatorError
from simulator.core.library import Problem
from simulator.core.scoring import Score
from simulator.settings import tongue
from simulator.words import words


def said(text: str) -> str:
    """A sentence in the language that the terminal asks for; JSON never goes through it."""
    return words(tongue()).sentence(text)


def problem_line(problem: Problem) -> str:
    """A problem as one line: where, which code, what and how to cure it."""
    return str(replace(problem, message=said(problem.message), cure=said(problem.cure)))


def text_of(name: str) -> str:
    """The text of a file, or of standard input for -; raises SimulatorError."""
    if name == "-":
        return sys.stdin.read()
    try:
        return Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SimulatorError(f"{name} cannot be read", "Give a UTF-8 text file, or - for standard input.") from error


def score_json(score: Score) -> dict[str, object]:
    """The stable JSON form of a score; see the README."""
    return {
        "total": score.total,
        "marks": dict(score.marks),
        "fatal": [asdict(fatal) for fatal in score.fatal],
        "verdicts": [
            {
                "criterion": verdict.criterion,
                "mark": verdict.mark,
                "option": verdict.option,
                "points": verdict.points,
                "max": verdict.most,
                "evidence": [asdict(evidence) for evidence in verdict.evidence],
                "advice": " ".join(advice.text for advice in verdict.advice) or None,
                "reason": verdict.reason or None,
            }
            for verdict in score.verdicts
        ],
    }
