"""Coaching by rules: the three costliest things to do differently, each with the trainee's sentence and a better one."""

from collections.abc import Iterator

from simulator.core import gaps, offers, trying, wrongs
from simulator.core.drafts import COSTS, FATAL, GRAVE, Draft
from simulator.core.lesson import Case, Tip, Trial, one_sentence
from simulator.core.trying import Better, Outcome
from simulator.core.wrongs import duties, why_not

__all__ = ["COSTS", "FATAL", "MOST", "Case", "Tip", "Trial", "coach", "duties", "why_not"]
MOST = 3
_ALSO = {"case_done": ("substance",), "feeling": ("restates",), "restates": ("feeling",)}
"""What else a sentence earns that counts: a duty done is help given, and a feeling is named with the customer's facts."""
_MOST_TRIED = 6
_SPARE = 0.5
"""So many points a sentence may cost elsewhere that earns what was lost."""
_DRAFTS = {
    "avoids": wrongs.avoided,
    "fresh_words": wrongs.avoided,
    "forbidden": wrongs.forbidden,
    "duties": gaps.missed,
    "feeling": gaps.feeling,
    "restates": gaps.restates,
    "explores": gaps.explores,
    "shows": gaps.shows,
    "deadline": gaps.deadline,
    "safety": gaps.safety,
    "parts": gaps.parts,
}
"""An outcome, a pace or a count of helpful things has no one sentence that could be put better."""


def coach(case: Case, most: int = MOST) -> tuple[Tip, ...]:
    """The costliest tips, each about another loss and another sentence; fewer where less was lost."""
    tried: list[tuple[Tip, Draft]] = []
    kept: list[tuple[Tip, Draft]] = []
    for draft in sorted(_drafts(case), key=lambda each: -each.weight):
        if len(kept) == most and kept[-1][0].cost >= draft.weight:
            break  # nothing that is left can be costlier
        if tip := _tried(case, draft):
            tried.append((tip, draft))
            kept = _best(tried, most, case.call.lang)
    return tuple(tip for tip, _ in kept)


def _best(tried: list[tuple[Tip, Draft]], most: int, lang: str) -> list[tuple[Tip, Draft]]:
    """The costliest that are unlike; where they are too few, also a second duty, and what one sentence did wrong and left out."""
    kept: list[tuple[Tip, Draft]] = []
    ranked = sorted(tried, key=lambda each: (-each[0].cost, not each[0].duty))
    for strict in (True, False):
        for tip, draft in ranked:
            if len(kept) < most and all(_other(tip, draft, *before, strict, lang) for before in kept):
                kept.append((tip, draft))
    return sorted(kept, key=lambda each: -each[0].cost)


def _other(tip: Tip, draft: Draft, before: Tip, drafted: Draft, strict: bool, lang: str) -> bool:
    """Whether two tips are about two losses, two sentences, and say two things."""
    same = draft.loss == drafted.loss and not (draft.grave or draft.fatal or (draft.duty and not strict))
    one_loss = same or (tip.about, tip.duty) == (before.about, before.duty)
    return (
        not one_loss
        and not (one_sentence(tip, before) and (strict or draft.done == drafted.done))
        and not offers.alike(tip.better, before.better, lang)
    )


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
    yield from wrongs.promised(case)
    criteria = {c.id: c for c in case.rubric.criteria}
    fatal = {f.criterion for f in case.score.fatal}
    for verdict in case.score.verdicts:
        criterion = criteria.get(verdict.criterion)
        if criterion is None or verdict.points is None or not verdict.advice:
            continue
        if verdict.points < verdict.most or criterion.id in fatal:
            make = _DRAFTS.get(criterion.check.kind)
            yield from make(case, criterion, verdict) if make else ()
