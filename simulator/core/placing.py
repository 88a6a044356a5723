"""Where a tip belongs: the wrong words themselves, or the moment at which something was called for."""

import re
from collections.abc import Collection, Iterable

from simulator.core.call import Turn
from simulator.core.cues import FATAL, Cue
from simulator.core.lesson import Case
from simulator.core.scenario import Duty
from simulator.core.text import clause_around, facts, occurs, speech_units

_LONG = {"zh": 30, "en": 28}
"""Characters or words from which on a sentence is more than the words that were wrong."""
_BRIEF = {"zh": 4, "en": 3}
_SENTENCE_END = re.compile(r"(?<=[。！？!?])|(?<=[^\d]\.)\s")
_GIVEN = re.compile(
    r"\d{3,}|[一二三四五六七八九零幺]{4,}|[路街弄].{0,8}号|\d+ ?号|\d+栋|\b\d+ [A-Z]\w+ (?:Road|Street|Lane)|(?:Road|Street|Lane) \w+"
)
_HOTLINES = re.compile(r"(?<!\d)(?:12398|95598|96110|12345|12315|110|119|120)(?!\d)")


def sentences(text: str) -> list[str]:
    """The sentences of a text; a text without full stops whole."""
    return [s.strip() for s in _SENTENCE_END.split(text) if s.strip()] or [text]


def sentence_of(text: str, quote: str) -> str:
    """The sentence of a text that holds a quote, or its first one."""
    every = sentences(text)
    return next((s for s in every if quote and occurs(quote, s)), every[0])


def wrong_words(text: str, quote: str, lang: str) -> str:
    """The sentence that holds a quote, or of a long one only the clause."""
    sentence = sentence_of(text, quote)
    at = sentence.find(quote)
    if speech_units(sentence, lang) <= _LONG[lang] or at < 0:
        return sentence
    clause = clause_around(sentence, at, at + len(quote))
    return clause if says_something(clause, lang) else sentence


def first_sentence(text: str, lang: str) -> str:
    """The beginning of a text up to the first sentence that says something: "okay" says nothing."""
    end = 0
    for sentence in sentences(text):
        end = text.index(sentence, end) + len(sentence)
        if says_something(sentence, lang):
            break
    return text[:end].strip()


def last_sentence(text: str, lang: str) -> str:
    """The last sentence that says something."""
    every = sentences(text)
    return next((s for s in reversed(every) if says_something(s, lang)), text.strip())


def says_something(sentence: str, lang: str) -> bool:
    """Whether a sentence is more than "okay"."""
    return speech_units(sentence, lang) > _BRIEF[lang]


def nearest_sentence(text: str, words: str, lang: str) -> str:
    """The sentence that shares most with some words, or the first one where none does."""
    want = facts(words, lang)
    best = max(sentences(text), key=lambda s: (len(facts(s, lang) & want), len(s)))
    return best if facts(best, lang) & want else first_sentence(text, lang)


def numbers_in(text: str) -> bool:
    """Whether a text gives an account number, a phone number or an address."""
    return bool(_GIVEN.search(_HOTLINES.sub("", text)))


def shown(case: Case, turn: Turn | None, cues: Collection[str]) -> bool:
    """Whether any of these cues was read in a turn, surely or not."""
    return turn is not None and any(cue.cue in cues for cue in turn.cues)


def open_to(case: Case, cues: Collection[str]) -> list[Turn]:
    """The turns that neither show these cues nor are followed by one that does, nor fail the call."""
    return [
        t for t in case.said if not shown(case, t, cues) and not shown(case, case.following(t), cues) and not t.shows(*FATAL)
    ]


def heat(case: Case, turn: Turn) -> frozenset[str]:
    """The anger, threat or worry in a customer's words; an expert who weighs a risk is not worried, nor who has come round."""
    composed = case.scenario is not None and case.scenario.customer in ("expert", "enterprise")
    hot = turn.tones & (frozenset(("angry", "threat")) if composed else frozenset(("angry", "threat", "worried")))
    return frozenset() if turn.tones & {"calmer", "thanks"} else hot


def after_feeling(case: Case) -> list[Turn]:
    """The turns that answer a customer who is angry, worried or threatens."""
    return [t for t in case.said if (before := case.before(t)) and heat(case, before)]


def after_story(case: Case) -> list[Turn]:
    """The turns that answer a customer who told something."""
    return [t for t in case.said if (before := case.before(t)) and len(facts(before.text, case.call.lang)) >= 3]


def after_numbers(case: Case) -> list[Turn]:
    """The turns that answer a customer who gave a number or an address."""
    return [t for t in case.said if (before := case.before(t)) and numbers_in(before.text)]


def near_the_end(case: Case) -> list[Turn]:
    """The last turns, the very last one only where the one before is nearer to the opening than to the end."""
    last = [t for t in case.said[-2:] if case.before(t)]
    return [t for t in last if not {c.cue for c in t.cues} & {"close"}] or last


def moments(case: Case, duty: Duty, cues: Iterable[Cue]) -> list[Turn]:
    """The turns in which a duty of the case had its place, the likeliest first; none where nobody called for it.

    A question that the case wants early belongs after the story, an agreement towards the end; everything else where the
    customer spoke of it.
    """
    shows = {cue.cue for cue in cues}
    story = after_story(case)
    if duty.by_turn is not None or shows & {"verify_identity", "ask_safety", "ask_detail", "safety_advice"}:
        early = story[:1] if shows & {"ask_safety", "safety_advice"} else story[:2]
        return sorted(early, key=lambda t: -_shared(case, t, duty))[:1] + early[:1]
    near = sorted(story, key=lambda t: (-_shared(case, t, duty), t.index))
    called = [t for t in near if _called(case, t, duty) >= 2]
    if duty.mark == "empathy":
        return (called or story)[:2]
    late = near_the_end(case) if shows & {"commit_next_step", "read_back", "inform_right"} else []
    return [*called[:2], *late]


def _shared(case: Case, turn: Turn, duty: Duty) -> int:
    """How much of what a duty is about the customer has just spoken of, doubled, and the trainee."""
    want = facts(f"{duty.asks} {duty.better}", case.call.lang)
    return 2 * _called(case, turn, duty) + len(want & facts(turn.text, case.call.lang))


def _called(case: Case, turn: Turn, duty: Duty) -> int:
    """How much of what a duty is about the customer has just spoken of."""
    before = case.before(turn)
    want = facts(f"{duty.asks} {duty.better}", case.call.lang)
    return len(want & facts(before.text, case.call.lang)) if before else 0
