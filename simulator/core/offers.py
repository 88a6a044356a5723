"""What may be said instead: the case's own sentences first, then the customer's facts, then what fits any call."""

from collections.abc import Collection, Iterator

from simulator.core import claims, placing, rewording, trying
from simulator.core.call import Turn
from simulator.core.cues import FATAL as FATAL_CUES
from simulator.core.duties import met
from simulator.core.lesson import Case
from simulator.core.rubric import Criterion
from simulator.core.scenario import Duty
from simulator.core.text import facts as pieces
from simulator.core.trying import Better

LIKELY = 0.75
"""The least confidence with which an author's sentence is taken to do what is wanted."""
_RUDE = frozenset(("belittle", "perfunctory", "rush", "command", "counter_question", "casual"))
"""What the criterion's own sentence is too general for: each has another cure."""


def kinder(case: Case, criterion: Criterion, turn: Turn, said: str, cue: str, quote: str) -> Iterator[Better]:
    """What may be said instead of wrong words: the sentence without them, the case's own, the book's, the customer's facts."""
    lang = case.call.lang
    book = [Better(case.book.definition(cue).better)] if cue else []
    general = [*book, *([] if cue in _RUDE else [Better(criterion.better)])]
    if cue in FATAL_CUES or cue in ("overpromise", "discriminate", "jargon", "hedge_pile"):
        yield from general
        return
    if cue == "casual" and (rest := rewording.without(said, quote, lang)):
        yield Better(rest, own=True)
    yield from (Better(duty.better, own=True) for duty in answering(case, turn))
    if cue in ("hollow_comfort", "belittle", "blame_customer", "deny", "command"):
        yield from feelings(case, turn)
    before = case.before(turn)
    if before and placing.heat(case, before):
        yield from stories(case, turn, "restates")
    yield from general


def answering(case: Case, turn: Turn) -> list[Duty]:
    """What this case asks for and the customer's words before a turn called for, the nearest first."""
    before = case.before(turn)
    if case.scenario is None or before is None:
        return []
    told = pieces(before.text, case.call.lang)
    near = [(len(told & pieces(d.better, case.call.lang)), d) for d in case.scenario.must]
    return [d for shared, d in sorted(near, key=lambda each: -each[0]) if shared >= 2][:3]


def feelings(case: Case, turn: Turn) -> Iterator[Better]:
    """The customer's feeling with what made it: in the author's words or with the customer's trouble."""
    lang, heard = case.call.lang, case.told(turn)
    written = list(authored(case, turn, ("name_feeling",)))
    known = [b for b in written if 3 * len(pieces(b.text, lang) & pieces(heard, lang)) >= len(pieces(b.text, lang))]
    yield from known
    before = case.before(turn)
    heated = placing.heat(case, before) if before else frozenset()
    if heated:
        calls = {"angry", "threat"} & heated or (
            case.scenario and case.scenario.customer in ("angry", "abusive", "threatening")
        )
        yield from stories(case, turn, "angry" if calls else "worried")
    yield from (b for b in written if b not in known and claims.numbers(b.text, lang) <= claims.numbers(heard, lang))


def stories(case: Case, turn: Turn, form: str) -> Iterator[Better]:
    """What the customer told just before a turn, or once earlier, said back; not what the trainee took up anyway."""
    lang, about = case.call.lang, _about(case)
    mine = frozenset().union(*(pieces(t.text, lang) for t in case.said if t.index <= turn.index))
    for before in [t for t in case.call.customer_turns() if t.index < turn.index][:-3:-1]:
        said = rewording.taken_up(form, before.text, lang, about)
        if said and 2 * len(pieces(said, lang) & mine) < len(pieces(said, lang)):
            yield Better(said, own=True)


def authored(case: Case, turn: Turn, cues: Collection[str]) -> Iterator[Better]:
    """Sentences of the case's author that do what is wanted, what the customer has just spoken of first."""
    if case.scenario is None:
        return
    before = case.before(turn)
    told = pieces(before.text, case.call.lang) if before else frozenset()
    wanted = [d for d in case.scenario.must if _does(case, d, cues)]
    done = met(wanted, case.call.turns)
    for duty in sorted(wanted, key=lambda d: (d.id in done, -len(told & pieces(d.better, case.call.lang)))):
        yield Better(duty.better, own=True)


def _does(case: Case, duty: Duty, cues: Collection[str]) -> bool:
    shows = {cue.cue for cue in case.read(duty.better) if cue.confidence >= LIKELY} if case.trial else set(duty.shows)
    return bool(shows & set(cues))


def questions(case: Case, turn: Turn, cues: Collection[str]) -> Iterator[Better]:
    written = [each for each in authored(case, turn, cues) if each.text.endswith(("?", "？"))]
    yield from (each for each in written if not trying.knows_who(each.text, case, turn))
    if case.scenario is not None and not trying.named(rewording.question(case.scenario.topic, case.call.lang), case, turn):
        yield Better(rewording.question(case.scenario.topic, case.call.lang), own=True)


def spoken_of(case: Case, turn: Turn, text: str) -> bool:
    asked = pieces(text, case.call.lang)
    return 2 * len(asked & pieces(case.told(turn), case.call.lang)) >= len(asked)


def _about(case: Case) -> frozenset[str]:
    """The pieces of what the case is about."""
    if case.scenario is None:
        return frozenset()
    brief = case.scenario.brief
    told = (brief.reason, case.scenario.summary, case.scenario.work_order.summary)
    return frozenset().union(*(pieces(text, case.call.lang) for text in told))


def alike(one: str, other: str, lang: str) -> bool:
    """Whether one sentence says most of what another does."""
    mine, others = pieces(one, lang), pieces(other, lang)
    return 10 * len(mine & others) >= 7 * max(1, min(len(mine), len(others)))
