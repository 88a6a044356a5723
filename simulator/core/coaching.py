"""Coaching by rules: the three costliest things to do differently, each with the trainee's sentence and a better one."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from simulator.core import claims, dialogue, placing, rewording, trying
from simulator.core.call import Turn
from simulator.core.commitments import extract
from simulator.core.cues import BAD, GOOD, Cue
from simulator.core.cues import FATAL as FATAL_CUES
from simulator.core.facts import Fact, found_by, wording
from simulator.core.lesson import Case, Tip, Trial
from simulator.core.promises import Promise
from simulator.core.rubric import Criterion
from simulator.core.scenario import Duty
from simulator.core.scoring import Verdict
from simulator.core.text import facts as pieces
from simulator.core.text import occurs
from simulator.core.trying import Better, Outcome

__all__ = ["COSTS", "FATAL", "MOST", "Case", "Tip", "Trial", "coach", "duties", "why_not"]

MOST = 3
COSTS = {"over_promise": 8.5, "wrong": 8.5, "missing_caveat": 2.0}
"""What a promise weighs, more than the criterion takes: people rely on it."""
FATAL = 100.0
"""What a fatal error costs: the whole call."""
GRAVE = 20.0
"""What is added for what the case forbids and for a danger that was passed over."""
_ALSO = {"case_done": ("substance",), "feeling": ("restates",), "restates": ("feeling",)}
"""What else a sentence earns that counts: a duty done is help given, and a feeling is named with the customer's facts."""
_MORE = 8.0
"""The most that this is."""
_CALM_ENDINGS = ("solved", "calmed")
_MOST_TRIED = 6
_SPARE = 0.5
"""So many points a sentence may cost elsewhere that earns what was lost."""
_MANNERS = frozenset(("honorific", "thank", "greet", "name_company", "give_agent_id"))
_LIKELY = 0.75
"""The least confidence with which an author's sentence is taken to do what is wanted."""
_RUDE = frozenset(("belittle", "perfunctory", "rush", "command", "counter_question", "casual"))
"""What the criterion's own sentence is too general for: each has another cure."""
_SAVES = re.compile(r"(?<!\d)(?:110|119|120)(?!\d)")
_DANGER = frozenset(("ask_safety", "safety_advice"))
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


@dataclass(frozen=True)
class Draft:
    """A tip that is not tried yet: `betters` in the order in which they are wanted.

    `done` says that the words themselves were wrong, and not only something missing; `held` that they are a promise, which
    no criterion need show; `fatal` are the fatal errors that stand on it; `warm` that a feeling is named.
    """

    about: str
    turn: Turn
    said: str
    betters: tuple[Better, ...]
    why: str
    source: str
    cost: float
    done: bool = True
    held: bool = False
    grave: bool = False
    fatal: frozenset[str] = frozenset()
    duty: str = ""
    warm: bool = False

    @property
    def weight(self) -> float:
        """The most that the tip can cost."""
        return FATAL if self.fatal else self.cost + GRAVE * self.grave + _MORE * (not self.done)

    @property
    def loss(self) -> str:
        """What it is about: to take up a feeling and to say the facts back are one thing to a trainee."""
        return "taken_up" if self.warm or self.about in ("feeling", "restates") else self.about


def coach(case: Case, most: int = MOST) -> tuple[Tip, ...]:
    """The costliest tips, each about another loss and another sentence; fewer where less was lost."""
    tried: list[tuple[Tip, Draft]] = []
    kept: list[tuple[Tip, Draft]] = []
    for draft in sorted(_drafts(case), key=lambda each: -each.weight):
        if len(kept) == most and kept[-1][0].cost >= draft.weight:
            break  # nothing that is left can be costlier
        if tip := _tried(case, draft):
            tried.append((tip, draft))
            kept = _best(tried, most)
    return tuple(tip for tip, _ in kept)


def _best(tried: list[tuple[Tip, Draft]], most: int) -> list[tuple[Tip, Draft]]:
    """The costliest that are unlike; where they are too few, also a second duty, and what one sentence did wrong and left out."""
    kept: list[tuple[Tip, Draft]] = []
    ranked = sorted(tried, key=lambda each: (-each[0].cost, not each[0].duty))
    for strict in (True, False):
        for tip, draft in ranked:
            if len(kept) < most and all(_other(tip, draft, *before, strict) for before in kept):
                kept.append((tip, draft))
    return sorted(kept, key=lambda each: -each[0].cost)


def _other(tip: Tip, draft: Draft, before: Tip, drafted: Draft, strict: bool) -> bool:
    """Whether two tips are about two losses, two sentences, and say two things."""
    same = draft.loss == drafted.loss and not (draft.grave or draft.fatal or (draft.duty and not strict))
    one_loss = same or (tip.about, tip.duty) == (before.about, before.duty)
    one_place = tip.turn == before.turn and (occurs(tip.said, before.said) or occurs(before.said, tip.said))
    return not one_loss and not (one_place and (strict or draft.done == drafted.done)) and not _alike(tip.better, before.better)


def _alike(one: str, other: str) -> bool:
    """Whether one sentence holds the other, or most of it."""
    lang = "zh" if re.search("[\u4e00-\u9fff]", one) else "en"
    mine, others = pieces(one, lang), pieces(other, lang)
    return 10 * len(mine & others) >= 7 * max(1, min(len(mine), len(others)))


def _tried(case: Case, draft: Draft) -> Tip | None:
    """The tip with the first sentence that passes every test; for what was forbidden the first that puts it right will do."""
    spare: Better | None = None
    for better in draft.betters[:_MOST_TRIED]:
        if not trying.passes(better, case, draft.turn, draft.said):
            continue
        made = trying.outcome(case, draft.turn, draft.said, better.text)
        if made is None:
            return _tip(draft, better, draft.cost)
        earned = made.earned(draft.about, *_ALSO.get(draft.about, ()))
        if draft.done and _put_right(draft, made):
            if made.gain >= 0:
                return _tip(draft, better, draft.cost)
            spare = spare or better
        if not draft.done and made.gain >= earned - _SPARE > -_SPARE:
            return _tip(draft, better, earned)
        if draft.fatal and not draft.done and _put_right(draft, made):
            spare = spare or better
    return _tip(draft, spare, draft.cost) if spare and (draft.fatal or draft.grave) else None


def _put_right(draft: Draft, made: Outcome) -> bool:
    return draft.held or made.cleared(draft.turn.index, draft.about, draft.fatal)


def _tip(draft: Draft, better: Better, cost: float) -> Tip:
    weight = FATAL if draft.fatal else round(cost + GRAVE * draft.grave, 2)
    return Tip(draft.about, draft.turn.index, draft.said, draft.why, better.text, draft.source, weight, draft.duty)


def _drafts(case: Case) -> Iterator[Draft]:
    if not case.said:
        return
    yield from _promised(case)
    criteria = {c.id: c for c in case.rubric.criteria}
    fatal = {f.criterion for f in case.score.fatal}
    for verdict in case.score.verdicts:
        criterion = criteria.get(verdict.criterion)
        if criterion is None or verdict.points is None or not verdict.advice:
            continue
        if verdict.points < verdict.most or criterion.id in fatal:
            make = _DRAFTS.get(criterion.check.kind)
            yield from make(case, criterion, verdict) if make else ()


def _promised(case: Case) -> Iterator[Draft]:
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
    return "；".join(wording(c.text, lang) for c in each.missing) or wording(fact.clause, lang)


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


def _forbidden(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """Each thing that this case forbids and that was done, on the words that did it."""
    for duty in duties(case, criterion, verdict):
        turn = dialogue.met([duty], case.call.turns)[duty.id]
        found = [m for p in duty.mentions if (m := re.search(p, turn.text, re.IGNORECASE))]
        quote = found[0].group() if found else next((c.quote for c in turn.cues if c.cue in duty.shows), "")
        said = placing.wrong_words(turn.text, quote, case.call.lang)
        fatal = frozenset((duty.id,)) if duty.fatal else frozenset[str]()
        lost = verdict.most - (verdict.points or 0.0)
        betters = (Better(duty.better, own=True),)
        yield Draft(criterion.id, turn, said, betters, duty.advice, duty.source, lost, grave=True, fatal=fatal, duty=duty.asks)


def _avoided(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """Words that were wrong, each place by itself."""
    lang, turns = case.call.lang, {turn.index: turn for turn in case.said}
    lost = verdict.most - (verdict.points or 0.0)
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
        betters = _kinder(case, criterion, turn, said, cue.cue if cue else "", quote)
        cost = lost if cue is None or cue.sure else lost / 2
        yield Draft(criterion.id, turn, said, tuple(betters), criterion.advice, criterion.norm, cost, fatal=broken)


def _plain(cue: Cue, verdict: Verdict) -> bool:
    """Whether a mistake is plain enough to correct somebody with; what is read between the lines is so only where there was more."""
    return cue.sure or (cue.confidence >= _LIKELY and not verdict.points)


def _kinder(case: Case, criterion: Criterion, turn: Turn, said: str, cue: str, quote: str) -> Iterator[Better]:
    """What may be said instead of wrong words: the sentence without them, the case's own, the book's, the customer's facts."""
    lang = case.call.lang
    book = [Better(case.book.definition(cue).better)] if cue else []
    general = [*book, *([] if cue in _RUDE else [Better(criterion.better)])]
    if cue in FATAL_CUES or cue in ("overpromise", "discriminate", "jargon", "hedge_pile"):
        yield from general
        return
    if cue == "casual" and (rest := rewording.without(said, quote, lang)):
        yield Better(rest, own=True)
    yield from (Better(duty.better, own=True) for duty in _answering(case, turn))
    if cue in ("hollow_comfort", "belittle", "blame_customer", "deny", "command"):
        yield from _feelings(case, turn)
    before = case.before(turn)
    if before and placing.heat(case, before):
        yield from _stories(case, turn, "restates")
    yield from general


def _answering(case: Case, turn: Turn) -> list[Duty]:
    """What this case asks for and the customer's words before a turn called for, the nearest first."""
    before = case.before(turn)
    if case.scenario is None or before is None:
        return []
    told = pieces(before.text, case.call.lang)
    near = [(len(told & pieces(d.better, case.call.lang)), d) for d in case.scenario.must]
    return [d for shared, d in sorted(near, key=lambda each: -each[0]) if shared >= 2][:3]


def _feelings(case: Case, turn: Turn) -> Iterator[Better]:
    """The customer's feeling with what made it: in the author's words or with the customer's trouble."""
    told = claims.numbers(case.told(turn), case.call.lang)
    yield from (each for each in _authored(case, turn, ("name_feeling",)) if claims.numbers(each.text, case.call.lang) <= told)
    before = case.before(turn)
    heated = placing.heat(case, before) if before else frozenset()
    if heated:
        calls = {"angry", "threat"} & heated or (
            case.scenario and case.scenario.customer in ("angry", "abusive", "threatening")
        )
        yield from _stories(case, turn, "angry" if calls else "worried")


def _stories(case: Case, turn: Turn, form: str) -> Iterator[Better]:
    """What the customer told just before a turn, or once earlier, said back; not what the trainee took up anyway."""
    lang, about = case.call.lang, _about(case)
    mine = frozenset().union(*(pieces(t.text, lang) for t in case.said if t.index <= turn.index))
    for before in [t for t in case.call.customer_turns() if t.index < turn.index][:-3:-1]:
        said = rewording.taken_up(form, before.text, lang, about)
        if said and 2 * len(pieces(said, lang) & mine) < len(pieces(said, lang)):
            yield Better(said, own=True)


def _authored(case: Case, turn: Turn, cues: Collection[str]) -> Iterator[Better]:
    """Sentences of the case's author that do what is wanted, what the customer has just spoken of first."""
    if case.scenario is None:
        return
    before = case.before(turn)
    told = pieces(before.text, case.call.lang) if before else frozenset()
    wanted = [d for d in case.scenario.must if _does(case, d, cues)]
    done = dialogue.met(wanted, case.call.turns)
    for duty in sorted(wanted, key=lambda d: (d.id in done, -len(told & pieces(d.better, case.call.lang)))):
        yield Better(duty.better, own=True)


def _does(case: Case, duty: Duty, cues: Collection[str]) -> bool:
    shows = {cue.cue for cue in case.read(duty.better) if cue.confidence >= _LIKELY} if case.trial else set(duty.shows)
    return bool(shows & set(cues))


def _missed(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
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
            lost = verdict.most - (verdict.points or 0.0)
            yield Draft(
                criterion.id,
                turn,
                said,
                betters,
                duty.advice,
                duty.source,
                lost,
                False,
                False,
                bool(danger),
                fatal,
                duty.asks,
                warm,
            )


def _beside(case: Case, turn: Turn, better: str, said: str, before: bool) -> list[Better]:
    """A sentence beside the trainee's own and alone: first beside it where that one moves the case, never beside a bad one.

    Nothing takes the place of words that save somebody.
    """
    lang, shows = case.call.lang, {cue.cue for cue in case.read(said)}
    both = Better(rewording.joined(better, said, lang) if before else rewording.joined(said, better, lang), own=True)
    alone = Better(better, own=True)
    if shows & _DANGER or _SAVES.search(said):
        return [both]
    if _unsure(case, turn, said):
        return [alone]
    rough = shows | {cue.cue for cue in turn.cues if cue.confidence >= _LIKELY}
    if rough & BAD or not placing.says_something(said, lang) or rewording.same_numbers(better, said, lang):
        return [alone]
    return [both, alone] if shows & GOOD - _MANNERS else [alone, both]


def _unsure(case: Case, turn: Turn, said: str) -> bool:
    """Whether a sentence names a time or a sum that may be wrong, its own appointments apart: it is not to be said again."""
    fine = {p.commitment.quote for p in case.promises if p.turn == turn.index and p.verdict in ("right", "not_in_table")}
    named = [c for c in extract(said, case.call.lang) if c.value is not None and not c.dated]
    return any(c.quote not in fine for c in named)


def _lacking(
    case: Case, criterion: Criterion, verdict: Verdict, turns: Iterable[Turn], betters: dict[int, list[Better]], before: bool
) -> Iterator[Draft]:
    """Something missing, in the first turns that have a sentence for it: beside the trainee's own words, or in their place."""
    lang, lost = case.call.lang, verdict.most - (verdict.points or 0.0)
    for turn in [t for t in turns if betters.get(t.index)][:3]:
        said = placing.first_sentence(turn.text, lang) if before else placing.last_sentence(turn.text, lang)
        wanted = [x for each in betters[turn.index] for x in _beside(case, turn, each.text, said, before)]
        yield Draft(criterion.id, turn, said, tuple(wanted), criterion.advice, criterion.norm, lost, done=False)


def _feeling(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """The hollow words, where there were some, or the answer to a customer who showed a feeling."""
    lang, turns = case.call.lang, {turn.index: turn for turn in case.said}
    lost = verdict.most - (verdict.points or 0.0)
    for proof in verdict.evidence:
        if turn := turns.get(proof.turn):
            said = placing.wrong_words(turn.text, proof.quote, lang)
            yield Draft(
                criterion.id, turn, said, tuple(_feelings(case, turn)), criterion.advice, criterion.norm, lost, done=False
            )
    open_turns = placing.open_to(case, ("name_feeling",))
    places = [t for t in placing.after_feeling(case) if t in open_turns]
    yield from _lacking(case, criterion, verdict, places, {t.index: list(_feelings(case, t)) for t in places}, before=True)


def _restates(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    cues = ("restate_case", "name_feeling", "read_back")
    open_turns = placing.open_to(case, cues)
    places = [t for t in placing.after_story(case) if t in open_turns]
    betters = {t.index: [*_authored(case, t, ("restate_case", "name_feeling")), *_stories(case, t, "restates")] for t in places}
    yield from _lacking(case, criterion, verdict, places, betters, before=True)


def _explores(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """A question that the case has and nobody asked; what was spoken of is not asked again."""
    cues = ("ask_detail", "ask_safety")
    open_turns = placing.open_to(case, cues)
    places = [t for t in placing.after_story(case) if t in open_turns]
    betters = {t.index: [b for b in _questions(case, t, cues) if not _spoken_of(case, t, b.text)] for t in places}
    yield from _lacking(case, criterion, verdict, places, betters, before=False)


def _questions(case: Case, turn: Turn, cues: Collection[str]) -> Iterator[Better]:
    authored = [each for each in _authored(case, turn, cues) if each.text.endswith(("?", "？"))]
    yield from (each for each in authored if not trying.knows_who(each.text, case, turn))
    if case.scenario is not None and not trying.named(rewording.question(case.scenario.topic, case.call.lang), case, turn):
        yield Better(rewording.question(case.scenario.topic, case.call.lang), own=True)


def _spoken_of(case: Case, turn: Turn, text: str) -> bool:
    asked = pieces(text, case.call.lang)
    return 2 * len(asked & pieces(case.told(turn), case.call.lang)) >= len(asked)


def _shows(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """A number or an address that was given and not said back."""
    open_turns = placing.open_to(case, criterion.check.cues)
    places = [t for t in placing.after_numbers(case) if t in open_turns]
    betters = {}
    for turn in places:
        before = case.before(turn)
        text = rewording.read_back(before.text, case.call.lang) if before else ""
        betters[turn.index] = [Better(text, own=True)] if text else list(_authored(case, turn, ("read_back",)))
    yield from _lacking(case, criterion, verdict, places, betters, before=True)


def _deadline(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """What comes next and by when, towards the end."""
    places = placing.near_the_end(case)
    betters = {
        t.index: [b for b in _authored(case, t, ("commit_next_step",)) if claims.numbers(b.text, case.call.lang)]
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


def _safety(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """The words that a danger called for, in the first answer to it."""
    if verdict.points:
        return
    danger = min((e.turn for e in verdict.evidence), default=0)
    turn = next((t for t in case.said if t.index > danger), None)
    if turn is None:
        return
    said = placing.first_sentence(turn.text, case.call.lang)
    betters = (*_authored(case, turn, ("safety_advice", "ask_safety")), Better(criterion.better))
    yield Draft(criterion.id, turn, said, betters, criterion.advice, criterion.norm, verdict.most, done=False, grave=True)


def _parts(case: Case, criterion: Criterion, verdict: Verdict) -> Iterator[Draft]:
    """The opening, and the closing of a call that ended in calm and had room for one."""
    lang, lost = case.call.lang, verdict.most - (verdict.points or 0.0)
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
        ends = {c.cue for c in case.read(said)} & {"anything_else", "close"}
        if ends or not said.endswith(("?", "？")):
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


def _about(case: Case) -> frozenset[str]:
    """The pieces of what the case is about."""
    if case.scenario is None:
        return frozenset()
    brief = case.scenario.brief
    told = (brief.reason, case.scenario.summary, case.scenario.work_order.summary)
    return frozenset().union(*(pieces(text, case.call.lang) for text in told))


_DRAFTS = {
    "avoids": _avoided,
    "fresh_words": _avoided,
    "forbidden": _forbidden,
    "duties": _missed,
    "feeling": _feeling,
    "restates": _restates,
    "explores": _explores,
    "shows": _shows,
    "deadline": _deadline,
    "safety": _safety,
    "parts": _parts,
}
"""An outcome, a pace or a count of helpful things has no one sentence that could be put better."""
