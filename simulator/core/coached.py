"""What a coach is asked after a call, and which of its tips are believed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from simulator.core import claims, coaching, duties, judging, placing
from simulator.core.call import Call, Turn
from simulator.core.coaching import FATAL, MOST, Case, Tip
from simulator.core.cues import BAD, Cue
from simulator.core.facts import Fact, wording
from simulator.core.guard import written
from simulator.core.lesson import one_sentence
from simulator.core.promises import Promise
from simulator.core.rubric import Criterion
from simulator.core.scenario import Duty
from simulator.core.scoring import Verdict
from simulator.core.steering import speaks_to_judge, without_steering
from simulator.core.text import in_language, occurs, place, speech_units, squash

MOST_LOSSES = 8
LENGTHS = {"why": {"zh": (4, 60), "en": (3, 40)}, "better": {"zh": (5, 80), "en": (4, 55)}}
"""The least and the most characters of Mandarin, or words of English, of a reason and of a sentence to say."""
REASONS = ("turn", "quote", "twice", "why", "length", "language", "unspeakable", "same", "marks", "cue", "forbidden", "promise", "number", "name")  # fmt: skip
"""Why a tip is not believed."""
_LEAST_QUOTE = {"zh": 2, "en": 4}
_GAPS = re.compile(r"[XxＸ×○]{2,}|某某|＿|__|\.{3}")
"""A model's gaps to be filled in: nobody can say them."""
_MARKS = {
    "zh": re.compile(
        r"[评打扣得加满失高低零百\d]分(?![钟析之百])|分数|成绩|考核|提示词|指令|语言模型|大模型|人工智能|\bAI\b|教练|评委|考官|评分"
        r"|完美|无可挑剔|(?:表现|做|说)得?(?:很好|非常好|出色|优秀)|不错|真棒|继续保持|无需(?:改|调整)|不(?:用|必|需要)改",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:scores?|points|marks|graded?|grading|rubric|criteri\w+|prompt|instructions|language model|a\.?i\.?|coach|judge)\b"
        r"|\b(?:perfect(?:ly)?|flawless(?:ly)?|excellent|outstanding|well done|(?:good|great|nice) job|keep (?:it|this) up|nothing to (?:change|improve))\b",
        re.I,
    ),
}
"""Talk of marks, of models, and praise: the marks are given elsewhere, and a tip says what to do differently."""
_DONE = frozenset(("avoids", "forbidden", "fresh_words"))
"""The checks whose evidence is what was wrong."""
Read = Callable[[str], Sequence[Cue]]
Held = Callable[[Call], tuple[Promise, ...]]


@dataclass(frozen=True)
class Loss:
    """Something that cost points, as rules know it: what is asked, what was reached, points lost, words, advice, source."""

    about: str
    asks: str
    reached: str
    cost: float
    words: tuple[tuple[int, str], ...]
    advice: str
    source: str
    duty: str = ""
    done: bool = False
    """Whether the words themselves are what was wrong, and not only where something was left out."""


@dataclass(frozen=True)
class Asked:
    """The question: the numbered transcript with the fence around it, the scenario's truth, the losses, costliest first."""

    lang: str
    lines: tuple[judging.Line, ...]
    fence: str
    truth: judging.Truth | None
    losses: tuple[Loss, ...]


@dataclass(frozen=True)
class Suggested:
    """One tip of a coach: the numbers of the loss and of the turn as they were shown (from 1), the words, why, what to say."""

    about: int
    turn: int
    said: str
    why: str
    better: str


class Coach(Protocol):
    """Who says what to do differently, in words of this call."""

    name: str

    def fingerprint(self, lang: str) -> str:
        """A short name of everything that shapes its answers: the model, its settings and the prompt."""
        ...

    def advise(self, asked: Asked) -> tuple[Suggested, ...]:
        """Its tips; raises EngineError."""
        ...


def ask(case: Case) -> Asked:
    """The question about a call; without losses there is nothing to ask."""
    lines, fence = judging.numbered(case.call.turns, case.call.lang)
    shown = {number: text for number, _, text in lines}
    found = tuple(
        replace(loss, words=tuple((turn, words) for turn, words in loss.words if occurs(words, shown.get(turn, ""))))
        for loss in losses(case)
    )
    return Asked(case.call.lang, lines, fence, judging.truth(case.scenario), found)


def losses(case: Case) -> tuple[Loss, ...]:
    """What cost the call points or was promised wrongly, the costliest first."""
    criteria = {c.id: c for c in case.rubric.criteria}
    found = [_promised(p, p.fact, case.call.lang) for p in case.promises if p.verdict in coaching.COSTS and p.fact is not None]
    for verdict in case.score.verdicts:
        if verdict.points is not None and verdict.criterion in criteria:
            found += _lost(case, criteria[verdict.criterion], verdict)
    return tuple(sorted(found, key=lambda loss: -loss.cost)[:MOST_LOSSES])


def _promised(promise: Promise, fact: Fact, lang: str) -> Loss:
    words = ((promise.turn + 1, promise.commitment.quote),)
    right = coaching.why_not(promise, fact, lang)
    return Loss(
        "no_overpromise", wording(fact.clause, lang), "", coaching.COSTS[promise.verdict], words, right, fact.source, done=True
    )


def _lost(case: Case, criterion: Criterion, verdict: Verdict) -> list[Loss]:
    lost = verdict.lost
    fatal = {f.criterion for f in case.score.fatal}
    if lost <= 0 and criterion.id not in fatal:
        return []
    reached = next((option.means for option in criterion.options if option.id == verdict.option), "")
    done = criterion.check.kind in _DONE
    words = tuple((proof.turn + 1, proof.quote) for proof in (verdict.evidence if done else verdict.evidence[:2]))
    mine = coaching.duties(case, criterion, verdict)
    if not mine:
        cost = FATAL if criterion.id in fatal else lost
        return [Loss(criterion.id, criterion.asks, reached, cost, words, criterion.advice, criterion.norm, done=done)]
    whole = sum(duty.points for duty in mine)
    costs = [FATAL if duty.id in fatal else round(lost * duty.points / whole, 2) for duty in mine]
    return [_duty(criterion, duty, cost, reached, words) for duty, cost in zip(mine, costs, strict=True)]


def _duty(criterion: Criterion, duty: Duty, cost: float, reached: str, words: tuple[tuple[int, str], ...]) -> Loss:
    """What one duty of the case cost; only of what was forbidden do the verdict's words show that it was done."""
    done = criterion.check.kind in _DONE
    return Loss(criterion.id, criterion.asks, reached, cost, words if done else (), duty.advice, duty.source, duty.asks, done)


@dataclass(frozen=True)
class Reader:
    """What a tip is read with: our own cues of a sentence, the promises of a call, the words of all policy facts."""

    cues: Read
    held: Held
    facts: Sequence[Fact]


def believed(given: Sequence[Suggested], case: Case, reader: Reader) -> tuple[Tip, ...]:
    """The tips that pass every test, at most three, in the coach's order."""
    found, kept = losses(case), list[Tip]()
    for each in given:
        if len(kept) < MOST and not refused(each, case, reader, kept):
            kept.append(_tip(each, case, found))
    return tuple(kept)


def laid(tips: Sequence[Tip], rules: Sequence[Tip]) -> tuple[Tip, ...]:
    """The coach's tips, filled up with the rules' to three, the costliest first.

    No fatal error of the rules is left out, and there are never fewer than the rules alone would give: of their further
    tips those about another loss and sentence come first, then those about another sentence, then about another loss.
    """
    fatal = [tip for tip in rules[:MOST] if tip.cost >= FATAL]
    mine = [_of_fatal(tip, fatal) for tip in tips]
    kept = [*(tip for tip in fatal if not any(_same(tip, other) for other in mine)), *mine][:MOST]
    for alike in (_same, one_sentence, _one_loss):
        for tip in rules:
            if len(kept) < MOST and not any(tip == other or alike(tip, other) for other in kept):
                kept.append(tip)
    enough = len(kept) >= min(MOST, len(rules))
    return tuple(sorted(kept, key=lambda tip: (-tip.cost, tip.turn))) if enough else tuple(rules[:MOST])


def _of_fatal(tip: Tip, fatal: Sequence[Tip]) -> Tip:
    """A tip about the very sentence that was fatal has that error's name, source and place, whatever the coach called it."""
    found = next((each for each in fatal if one_sentence(each, tip)), None)
    return replace(tip, about=found.about, duty=found.duty, source=found.source, cost=found.cost) if found else tip


def _same(one: Tip, other: Tip) -> bool:
    """Whether two tips are about one loss or one sentence."""
    return _one_loss(one, other) or one_sentence(one, other)


def _one_loss(one: Tip, other: Tip) -> bool:
    return (one.about, one.duty) == (other.about, other.duty) and bool(one.about)


def _tip(each: Suggested, case: Case, found: Sequence[Loss]) -> Tip:
    turn = next(t for t in case.said if t.index == each.turn - 1)
    start, end = place(each.said, turn.text) or (0, len(turn.text))
    loss = found[each.about - 1] if 0 < each.about <= len(found) else None
    if loss is not None and loss.done and each.turn not in {number for number, _ in loss.words}:
        loss = None  # the loss happened elsewhere: its name and its source would say something wrong of this sentence
    about, source, cost, duty = (loss.about, loss.source, loss.cost, loss.duty) if loss else ("", "", 0.0, "")
    return Tip(about, turn.index, turn.text[start:end], each.why, each.better, source, cost, duty, by_model=True)


def refused(each: Suggested, case: Case, reader: Reader, kept: Sequence[Tip] = ()) -> str:
    """Why a tip is not believed (see REASONS), or an empty text; `kept` are the tips believed before it."""
    lang = case.call.lang
    turn = next((t for t in case.said if t.index == each.turn - 1), None)
    if turn is None:
        return "turn"
    if len(squash(each.said)) < _LEAST_QUOTE[lang] or not occurs(each.said, without_steering(turn, lang)):
        return "quote"
    tests: dict[str, Callable[[], bool]] = {
        "twice": lambda: any(_again(each, turn, tip) for tip in kept),
        "why": lambda: bool(_form(each.why, "why", lang)),
        "same": lambda: occurs(each.better, turn.text),
        "marks": lambda: bool(_MARKS[lang].search(f"{each.why}\n{each.better}")) or speaks_to_judge(each.better, lang),
        "cue": lambda: any(cue.cue in BAD for cue in reader.cues(each.better)),
        "forbidden": lambda: _forbidden(each.better, turn, case, reader),
        "promise": lambda: _promises(each.better, turn, case, reader),
        "name": lambda: _strange_name(each.better, case),
    }
    form = _form(each.better, "better", lang)
    found = form or next((reason for reason, test in tests.items() if test()), "")
    known = "" if found else _known(case, reader.facts)
    return found or next((kind for text in (each.better, each.why) for kind in claims.unknown(text, known, lang)), "")


def _again(each: Suggested, turn: Turn, tip: Tip) -> bool:
    """Whether another tip has the same sentence of the call, or the same sentence to say."""
    if squash(each.better) == squash(tip.better):
        return True
    return tip.turn == turn.index and placing.sentence_of(turn.text, each.said) == placing.sentence_of(turn.text, tip.said)


def _form(text: str, part: str, lang: str) -> str:
    """What is wrong with the form of a text that is to be read or said, or an empty text."""
    least, most = LENGTHS[part][lang]
    if not in_language(text, lang):
        return "language"
    if not least <= speech_units(text, lang) <= most:
        return "length"
    return "unspeakable" if written(text) or _GAPS.search(text) else ""


def _forbidden(better: str, turn: Turn, case: Case, reader: Reader) -> bool:
    """Whether the sentence does what this case forbids."""
    spoken = Turn(turn.index, "agent", better, cues=tuple(reader.cues(better)))
    return case.scenario is not None and bool(duties.breached(case.scenario.must_not, [spoken]))


def _promises(better: str, turn: Turn, case: Case, reader: Reader) -> bool:
    """Whether the sentence, said in that turn's place, promises what the table calls wrong or too much."""
    before = tuple(t for t in case.call.turns if t.index < turn.index)
    spoken = replace(case.call, turns=(*before, replace(turn, text=better)))
    return any(p.turn == turn.index and p.verdict in ("wrong", "over_promise") for p in reader.held(spoken))


def _strange_name(better: str, case: Case) -> bool:
    """Whether somebody is called by a name that nobody in the call or the case has: a surname is also an everyday word."""
    lang = case.call.lang
    told = [turn.text for turn in case.call.turns] + [claims.truth(case.scenario) if case.scenario else ""]
    people = {name for text in told for name in claims.names(text, lang)}
    people |= {case.scenario.persona.name, case.scenario.account.holder} if case.scenario else set()
    return lang == "zh" and any(not any(name in person for person in people) for name in claims.names(better, lang))


def _known(case: Case, facts: Sequence[Fact]) -> str:
    """Everything that the call, the case and the policy facts say, for comparing numbers and names."""
    told = [case.truth, *(turn.text for turn in case.call.turns)]
    told += [wording(text, case.call.lang) for fact in facts for text in (fact.clause, fact.better) if text]
    return "\n".join(told)
