"""Drafts for what was left out, each in the moment that called for it."""

import re
from collections.abc import Iterable, Iterator

from simulator.core import claims, dialogue, offers, placing, rewording, trying
from simulator.core.call import Turn
from simulator.core.commitments import extract
from simulator.core.cues import BAD, GOOD
from simulator.core.drafts import Draft
from simulator.core.lesson import Case
from simulator.core.rubric import Criterion
from simulator.core.scoring import Verdict
from simulator.core.trying import Better
from simulator.core.wrongs import duties

_CALM_ENDINGS = ("solved", "calmed")
_MANNERS = frozenset(("honorific", "thank", "greet", "name_company", "give_agent_id"))
_SAVES = re.compile(r"(?<!\d)(?:110|119|120)(?!\d)")
_AWAITS = {
    "zh": re.compile(r"报一?下|告诉我|念给我|说一下"),
    "en": re.compile(r"\b(?:tell|give|read|send) me\b", re.IGNORECASE),
}
"""Who waits for an answer is not about to say goodbye."""
_DANGER = frozenset(("ask_safety", "safety_advice"))


def missed(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """Each thing that this case asks for and that was not done, where it was called for."""
    lang = case.call.lang
    for duty in duties(case, criterion, verdict):
        cues = case.read(duty.better)
        danger = {cue.cue for cue in cues if cue.sure} & _DANGER
        if danger and not duty.fatal and any(placing.shown(case, turn, _DANGER) for turn in case.said[:3]):
            continue
        first = duty.fatal or bool(danger)
        warm = any(cue.cue == "name_feeling" for cue in cues)
        for turn in placing.moments(case, duty, cues):
            if (warm and placing.shown(case, turn, ("name_feeling",))) or trying.knows_who(duty.better, case, turn):
                continue
            said = placing.first_sentence(turn.text, lang) if first else placing.nearest_sentence(turn.text, duty.better, lang)
            both = _beside(case, turn, duty.better, said, duty.mark == "empathy")
            betters = tuple(reversed(both)) if first else tuple(both)
            fatal = frozenset((duty.id,)) if duty.fatal else frozenset[str]()
            lost = verdict.lost
            yield Draft(
                criterion.id,
                turn,
                said,
                betters,
                duty.advice,
                duty.source,
                lost,
                done=False,
                grave=bool(danger),
                fatal=fatal,
                duty=duty.asks,
                warm=warm,
            )


def _lacking(
    case: Case, criterion: Criterion, verdict: Verdict, turns: Iterable[Turn], betters: dict[int, list[Better]], before: bool
) -> Iterator[Draft]:
    """Something missing, in the first turns that have a sentence for it: beside the trainee's own words, or in their place."""
    lang, lost = case.call.lang, verdict.lost
    for turn in [t for t in turns if betters.get(t.index)][:3]:
        said = placing.first_sentence(turn.text, lang) if before else placing.last_sentence(turn.text, lang)
        wanted = [x for each in betters[turn.index] for x in _beside(case, turn, each.text, said, before)]
        yield Draft(criterion.id, turn, said, tuple(wanted), criterion.advice, criterion.norm, lost, done=False)


def _beside(case: Case, turn: Turn, better: str, said: str, before: bool) -> list[Better]:
    """A sentence beside the trainee's own and alone: first beside it where that one moves the case, never beside a bad one.

    Nothing takes the place of words that save somebody.
    """
    lang, shows = case.call.lang, {cue.cue for cue in case.read(said)}
    both = Better(rewording.joined(better, said, lang) if before else rewording.joined(said, better, lang), own=True)
    alone = Better(better, own=True)
    if shows & _DANGER or _SAVES.search(said):
        return [both]
    if _unsure(case, turn, said) or offers.alike(better, said, lang):
        return [alone]
    rough = shows | {cue.cue for cue in turn.cues if cue.confidence >= offers.LIKELY}
    if rough & BAD or not placing.says_something(said, lang) or rewording.same_numbers(better, said, lang):
        return [alone]
    return [both, alone] if shows & GOOD - _MANNERS else [alone, both]


def _unsure(case: Case, turn: Turn, said: str) -> bool:
    """Whether a sentence names a time or a sum that may be wrong, its own appointments apart: it is not to be said again."""
    fine = {p.commitment.quote for p in case.promises if p.turn == turn.index and p.verdict in ("right", "not_in_table")}
    named = [c for c in extract(said, case.call.lang) if c.value is not None and not c.dated]
    return any(c.quote not in fine for c in named)


def feeling(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """The hollow words, where there were some, or the answer to a customer who showed a feeling."""
    lang, turns = case.call.lang, {turn.index: turn for turn in case.said}
    lost = verdict.lost
    for proof in verdict.evidence:
        if turn := turns.get(proof.turn):
            said = placing.wrong_words(turn.text, proof.quote, lang)
            yield Draft(
                criterion.id, turn, said, tuple(offers.feelings(case, turn)), criterion.advice, criterion.norm, lost, done=False
            )
    open_turns = placing.open_to(case, ("name_feeling",))
    places = [t for t in placing.after_feeling(case) if t in open_turns]
    yield from _lacking(
        case, criterion, verdict, places, {t.index: list(offers.feelings(case, t)) for t in places}, before=True
    )


def restates(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    cues = ("restate_case", "name_feeling", "read_back")
    open_turns = placing.open_to(case, cues)
    places = [t for t in placing.after_story(case) if t in open_turns]
    betters = {
        t.index: [*offers.authored(case, t, ("restate_case", "name_feeling")), *offers.stories(case, t, "restates")]
        for t in places
    }
    yield from _lacking(case, criterion, verdict, places, betters, before=True)


def explores(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """A question that the case has and nobody asked; what was spoken of is not asked again."""
    cues = ("ask_detail", "ask_safety")
    open_turns = placing.open_to(case, cues)
    places = [t for t in placing.after_story(case) if t in open_turns]
    betters = {t.index: [b for b in offers.questions(case, t, cues) if not offers.spoken_of(case, t, b.text)] for t in places}
    yield from _lacking(case, criterion, verdict, places, betters, before=False)


def shows(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """A number or an address that was given and not said back."""
    open_turns = placing.open_to(case, criterion.check.cues)
    places = [t for t in placing.after_numbers(case) if t in open_turns]
    betters = {}
    for turn in places:
        before = case.before(turn)
        text = rewording.read_back(before.text, case.call.lang) if before else ""
        betters[turn.index] = [Better(text, own=True)] if text else list(offers.authored(case, turn, ("read_back",)))
    yield from _lacking(case, criterion, verdict, places, betters, before=True)


def deadline(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """What comes next and by when, towards the end."""
    places = placing.near_the_end(case)
    betters = {
        t.index: [b for b in offers.authored(case, t, ("commit_next_step",)) if claims.numbers(b.text, case.call.lang)]
        for t in places
    }
    if case.scenario is not None and (made := rewording.next_step(case.scenario)):
        betters = {index: [*each, Better(made, own=True)] for index, each in betters.items()}
    betters = {index: [b for b in each if not _timed(case, index, b.text)] for index, each in betters.items()}
    yield from _lacking(case, criterion, verdict, reversed(places), betters, before=False)


def _timed(case: Case, index: int, text: str) -> bool:
    """Whether the time that a sentence names was named in a turn, and not in its last sentence."""
    lang = case.call.lang
    turn = next(t for t in case.said if t.index == index)
    rest = turn.text.replace(placing.last_sentence(turn.text, lang), "")
    return rewording.same_numbers(text, rest, lang)


def safety(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """The words that a danger called for, in the first answer to it."""
    if verdict.points:
        return
    danger = min((e.turn for e in verdict.evidence), default=0)
    turn = next((t for t in case.said if t.index > danger), None)
    if turn is None:
        return
    said = placing.first_sentence(turn.text, case.call.lang)
    betters = (*offers.authored(case, turn, ("safety_advice", "ask_safety")), Better(criterion.better))
    yield Draft(criterion.id, turn, said, betters, criterion.advice, criterion.norm, verdict.most, done=False, grave=True)


def parts(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """The opening, and the closing of a call that ended in calm and had room for one."""
    lang, lost = case.call.lang, verdict.lost
    if criterion.check.first:
        turn = case.said[0]
        number = re.search(r"(?<!\d)(?!95598|12398)\d{3,6}(?!\d)|(?<=工号)[一二三四五六七八九零幺]{3,6}", turn.text)
        mine = number.group() if number else case.call.agent_number
        text = re.sub(r"(?<!\d)1023(?!\d)", mine, criterion.better) if mine else criterion.better
        hello = re.search(r"good (?:morning|afternoon|evening)", turn.text, re.IGNORECASE)
        text = re.sub(r"^Good \w+", hello.group().capitalize() if hello else "Hello", text)
        said = placing.sentences(turn.text)[0]
        yield Draft(criterion.id, turn, said, (Better(text, True, text),), criterion.advice, criterion.norm, lost, done=False)
    if criterion.check.last and _had_room(case):
        turn = case.said[-1]
        said = placing.sentences(turn.text)[-1]
        ends = {c.cue for c in case.read(said) if c.sure} & {"anything_else", "close"}
        if ends or not (said.endswith(("?", "？")) or _AWAITS[lang].search(said)):
            betters = [Better(criterion.better, own=True)]
            betters += (
                [] if ends or _unsure(case, turn, said) else [Better(rewording.joined(said, criterion.better, lang), own=True)]
            )
            yield Draft(criterion.id, turn, said, tuple(reversed(betters)), criterion.advice, criterion.norm, lost, done=False)


def _had_room(case: Case) -> bool:
    """Whether the customer was calm at the end, and nothing was burning."""
    last = next((t for t in reversed(case.call.customer_turns()) if t.text.strip()), None)
    heated = last is not None and last.tones & {"angry", "threat", "worried"} and not last.tones & {"calmer", "thanks"}
    dangers = [p for c in case.rubric.criteria if c.check.kind == "safety" for p in c.check.patterns]
    told = "\n".join(t.text for t in case.call.customer_turns())
    urgent = case.scenario.work_order.urgency == "emergency" if case.scenario else dialogue.mentions(tuple(dangers), told)
    glad = last is not None and bool(last.tones & {"calmer", "thanks"})
    return (case.call.outcome in _CALM_ENDINGS or (case.call.outcome is None and glad)) and not heated and not urgent
