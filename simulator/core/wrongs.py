"""Drafts for what was said wrong: promises, what a case forbids, words that no agent should use."""

import re
from collections.abc import Iterator

from simulator.core import dialogue, offers, placing, rewording
from simulator.core.cues import Cue
from simulator.core.drafts import COSTS, Draft
from simulator.core.duties import breached
from simulator.core.facts import Fact, found_by, wording
from simulator.core.lesson import Case
from simulator.core.promises import Promise
from simulator.core.rubric import Criterion
from simulator.core.scenario import Duty
from simulator.core.scoring import Verdict
from simulator.core.text import facts as pieces
from simulator.core.trying import Better

_READS_BACK = {
    "zh": re.compile(r"(?:对吧|对吗|是吧|对不对|没错吧)[。？?！]?$"),
    "en": re.compile(r"\b(?:is that right|correct|right)\?$", re.IGNORECASE),
}
"""Who says the customer's demand back has promised nothing."""
_TAKES_BACK = {
    "zh": re.compile(r"(?:说|讲|报)错|口误|说急了|说过头|收回|更正|纠正|刚才那句?话?不(?:对|算|准)"),
    "en": re.compile(
        r"\b(?:misspoke|(?:take|took) (?:that|it) back|I was wrong|correct myself|let me correct|shouldn't have (?:said|promised)|"
        r"my mistake|I said that wrong|that was wrong)\b",
        re.IGNORECASE,
    ),
}


def promised(case: Case) -> Iterator[Draft]:
    """What was promised wrongly and not taken back."""
    lang, turns = case.call.lang, {turn.index: turn for turn in case.call.turns}
    for each in case.promises:
        if each.verdict not in COSTS or each.fact is None or _taken_back(case, each.turn, each.commitment.end):
            continue
        if _READS_BACK[lang].search(placing.sentence_of(turns[each.turn].text, each.commitment.quote)):
            continue
        turn = turns[each.turn]
        said = placing.wrong_words(turn.text, each.commitment.quote, lang)
        vouched = "" if case.scenario else f"{wording(each.fact.clause, lang)}\n{wording(each.fact.better, lang)}"
        near = _forbidding(case, said, each)
        own = [Better(duty.better, own=True) for duty in near]
        speaks = any(re.search(p, each.commitment.quote, re.IGNORECASE) for p in found_by(each.fact.says, lang))
        kept = [Better(text, knows=vouched) for text in rewording.kept_promise(each, said, lang) if text and speaks]
        cost = COSTS[each.verdict] + 0.5 * (each.fact.kind == "never_promise")
        why, source = why_not(each, each.fact, lang), each.fact.source
        if near and not speaks:
            why, source = near[0].advice, near[0].source
        yield Draft("no_overpromise", turn, said, (*own, *kept), why, source, cost, held=True)


def why_not(each: Promise, fact: Fact, lang: str) -> str:
    """What speaks against a promise: what was left out, or else what holds."""
    return ("；" if lang == "zh" else "; ").join(wording(c.text, lang) for c in each.missing) or wording(fact.clause, lang)


def _taken_back(case: Case, turn: int, end: int) -> bool:
    """Whether the trainee took back what stands in a turn before `end`, in the same turn or one of the next two."""
    texts = [t.text if t.index > turn else t.text[end:] for t in case.said if t.index >= turn][:3]
    return any(_TAKES_BACK[case.call.lang].search(text) for text in texts)


def _forbidding(case: Case, said: str, each: Promise) -> list[Duty]:
    """What the case forbids that these words do, or that is about the same thing."""
    if case.scenario is None or each.verdict == "missing_caveat":
        return []
    lang = case.call.lang
    broken = [d for d in case.scenario.must_not if d.mentions and dialogue.mentions(d.mentions, said)]
    about = pieces(f"{each.commitment.quote} {each.fact and wording(each.fact.clause, lang)}", lang)
    near = [
        d
        for d in (*case.scenario.must_not, *case.scenario.must)
        if len(about & pieces(f"{d.asks} {d.better}", lang)) >= 3 and d not in broken
    ]
    return [*broken, *sorted(near, key=lambda d: -len(about & pieces(f"{d.asks} {d.better}", lang)))][:3]


def duties(case: Case, criterion: Criterion, verdict: Verdict) -> list[Duty]:
    """The duties of the case that the verdict is about, the weightiest first."""
    advised = {advice.better for advice in verdict.advice}
    return [duty for duty in case.duties(criterion.id) if duty.better in advised]


def forbidden(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """Each thing that this case forbids and that was done, on the words that did it."""
    for duty in duties(case, criterion, verdict):
        shown = breached([duty], case.call.turns, case.promises)[duty.id][0]
        turn, said = shown.turn, placing.wrong_words(shown.turn.text, shown.quote, case.call.lang)
        fatal = frozenset(f.criterion for f in case.score.fatal if f.criterion == duty.id)
        lost = verdict.lost
        betters = (Better(duty.better, own=True),)
        yield Draft(criterion.id, turn, said, betters, duty.advice, duty.source, lost, grave=True, fatal=fatal, duty=duty.asks)


def avoided(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """Words that were wrong, each place by itself."""
    lang, turns = case.call.lang, {turn.index: turn for turn in case.said}
    lost = verdict.lost
    broken = frozenset((criterion.id,)) & {f.criterion for f in case.score.fatal}
    for proof in verdict.evidence:
        turn = turns.get(proof.turn)
        mine = [c for c in turn.cues if c.cue in criterion.check.cues] if turn else []
        cue = max(mine, key=lambda c: c.confidence, default=None)
        if turn is None or (criterion.check.kind == "avoids" and (cue is None or not _plain(cue, verdict))):
            continue
        quote = cue.quote if cue else proof.quote
        if cue and cue.cue == "overpromise" and _taken_back(case, turn.index, cue.end):
            continue
        said = placing.wrong_words(turn.text, quote, lang)
        betters = offers.kinder(case, criterion, turn, said, cue.cue if cue else "", quote)
        cost = lost if cue is None or cue.sure else lost / 2
        yield Draft(criterion.id, turn, said, tuple(betters), criterion.advice, criterion.norm, cost, fatal=broken)


def _plain(cue: Cue, verdict: Verdict) -> bool:
    """Whether a mistake is plain enough to correct somebody with; what is read between the lines is so only where there was more."""
    return cue.sure or (cue.confidence >= offers.LIKELY and not verdict.points)
