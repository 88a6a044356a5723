"""What a judge is asked about a call, and which of its answers are accepted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from simulator.core.call import Call, Turn
from simulator.core.evidence import Evidence
from simulator.core.fingerprint import fingerprint
from simulator.core.rubric import Criterion, Option
from simulator.core.scenario import Scenario
from simulator.core.scoring import Advice, Score, Verdict
from simulator.core.steering import without_steering
from simulator.core.text import occurs, squash

PENDING = "needs_judge"
"""The reason with which rules leave a criterion to a judge."""
_LEAST_QUOTE = {"zh": 2, "en": 4}
"""Characters below which a quote stands in almost any turn and proves nothing."""

Line = tuple[int, str, str]
"""A line of a numbered transcript: the number, who speaks, the words."""


@dataclass(frozen=True)
class Truth:
    """What is true in a scenario, as far as a judge must know it to grade the agent."""

    company: str
    reason: str
    wants: str
    must: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()
    right: str = ""


@dataclass(frozen=True)
class Asked:
    """One question to a judge: a criterion with its options in the order shown, the truth, and the numbered transcript.

    `fence` encloses the transcript: it is made from the words between, so that nobody in the call can write it.
    """

    lang: str
    criterion: Criterion
    options: tuple[Option, ...]
    truth: Truth | None
    lines: tuple[Line, ...]
    fence: str


@dataclass(frozen=True)
class Answer:
    """What a judge said: an option, the number of a turn as the transcript shows it (from 1), and words of that turn."""

    option: str
    turn: int
    quote: str
    why: str = ""


class Judge(Protocol):
    """Who decides what rules cannot know; the same question gives the same answer."""

    name: str

    def fingerprint(self, lang: str) -> str:
        """A short name of everything that shapes its answers: the model, its settings and the prompt."""
        ...

    def answer(self, asked: Asked) -> Answer:
        """The answer to one question; raises EngineError."""
        ...


class Marker(Protocol):
    """Who looks for the key points of a short answer that rules did not find."""

    name: str

    def shown(self, lang: str, stem: str, point: str, answer: str) -> str:
        """The words of the answer that make the point, empty when none do; raises EngineError."""
        ...


def pending(criteria: Sequence[Criterion], score: Score) -> tuple[Criterion, ...]:
    """The criteria that rules left to a judge, in the rubric's order."""
    left = {verdict.criterion for verdict in score.verdicts if verdict.points is None and verdict.reason == PENDING}
    return tuple(c for c in criteria if c.check.kind == "ask_judge" or c.id in left)


def ask(criterion: Criterion, call: Call, scenario: Scenario | None, turned: bool = False) -> Asked:
    """The question about one criterion; the options go from the lowest to the highest, or the other way when `turned`."""
    options = tuple(sorted(criterion.options, key=lambda option: option.points, reverse=turned))
    lines, fence = numbered(call.turns, call.lang)
    return Asked(call.lang, criterion, options, truth(scenario), lines, fence)


def numbered(turns: Sequence[Turn], lang: str) -> tuple[tuple[Line, ...], str]:
    """Turns as a model may see them, numbered from 1 and without words to whoever grades, and the fence around them."""
    lines = tuple((turn.index + 1, _speaker(turn), without_steering(turn, lang).strip()) for turn in turns)
    return lines, fingerprint([lang, *lines])


def _speaker(turn: Turn) -> str:
    return "supervisor" if turn.by and turn.speaker == "agent" else turn.speaker


def truth(scenario: Scenario | None) -> Truth | None:
    """What the scenario says a right call has to do; None without a scenario."""
    if scenario is None:
        return None
    return Truth(
        scenario.company,
        scenario.brief.reason,
        scenario.brief.wants,
        tuple(duty.asks for duty in scenario.must),
        tuple(duty.asks for duty in scenario.must_not),
        f"{scenario.work_order.summary} ({scenario.work_order.deadline})",
    )


def accept(answer: Answer, criterion: Criterion, call: Call) -> Verdict:
    """The verdict of an answer: accepted only if the option exists and the quote stands in the turn it names.

    More than the lowest option must be proven by the trainee's own words, and words to the judge prove nothing. What is
    not accepted is unscored with a reason: judge_option, judge_turn, judge_quote, judge_speaker or judge_steered.
    """
    option = next((each for each in criterion.options if each.id == answer.option), None)
    if option is None:
        return unscored(criterion, "judge_option")
    turn = next((each for each in call.turns if each.index == answer.turn - 1), None)
    if turn is None:
        return unscored(criterion, "judge_turn")
    if reason := _refused(answer.quote, turn, option, call):
        return unscored(criterion, reason)
    points = round(criterion.weight * option.points, 2)
    advice = () if option.points == 1 else (Advice(criterion.advice, criterion.better, criterion.norm),)
    proof = Evidence(turn.index, answer.quote.strip())
    return Verdict(criterion.id, criterion.mark, option.id, points, criterion.weight, (proof,), advice)


def _refused(quote: str, turn: Turn, option: Option, call: Call) -> str:
    """Why words of a turn do not prove an option, as a reason; empty when they do."""
    if len(squash(quote)) < _LEAST_QUOTE.get(call.lang, 2) or not occurs(quote, turn.text):
        return "judge_quote"
    if turn.speaker == "agent" and not occurs(quote, without_steering(turn, call.lang)):
        return "judge_steered"
    if option.points > 0 and _speaker(turn) != "agent":
        return "judge_speaker"
    return ""


def unscored(criterion: Criterion, reason: str) -> Verdict:
    """The verdict of a criterion that a judge could not decide."""
    return Verdict(criterion.id, criterion.mark, None, None, criterion.weight, (), (), reason)
