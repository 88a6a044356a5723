"""The mood: a fold over the turns, per temperament; never stored.

The size of each effect is authored (no study gives them for this trade); their signs follow the trade's training
literature: attentive and concrete responses help more than affective formulas (Clark et al. 2013), commands and
hollow comfort inflame, and a formula said again loses its effect.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.core.call import Turn
from simulator.core.cues import BAD, TIMED
from simulator.core.scenario import Band, Temperament
from simulator.core.text import squash


@dataclass(frozen=True)
class Mood:
    """How the customer feels, each 0-1."""

    anger: float
    trust: float
    patience: float

    @property
    def satisfaction(self) -> float:
        """Trust without anger, tempered by the patience left (0-1)."""
        return _unit(0.5 * self.trust + 0.35 * (1 - self.anger) + 0.15 * self.patience)

    @property
    def band(self) -> Band:
        """Calm below 0.4 of anger, angry from 0.7."""
        return "calm" if self.anger < 0.4 else "tense" if self.anger < 0.7 else "angry"


NEUTRAL = Temperament(anger=0.55, trust=0.4, patience=0.6)
STALE = 0.55
MOST_GAIN = 0.22

_EFFECTS: dict[str, tuple[float, float, float]] = {
    "greet": (-0.01, 0.02, 0.01),
    "give_agent_id": (0.0, 0.02, 0.0),
    "ask_name": (0.0, 0.01, 0.0),
    "verify_identity": (0.0, 0.01, -0.02),
    "ask_detail": (-0.02, 0.05, 0.0),
    "ask_safety": (-0.06, 0.12, 0.03),
    "name_feeling": (-0.12, 0.10, 0.06),
    "restate_case": (-0.10, 0.11, 0.05),
    "apologise": (-0.05, 0.03, 0.03),
    "thank": (-0.02, 0.02, 0.02),
    "read_back": (-0.03, 0.08, 0.0),
    "explain_reason": (-0.06, 0.10, 0.02),
    "cite_limit": (-0.04, 0.08, 0.02),
    "commit_next_step": (-0.10, 0.13, 0.06),
    "offer_choice": (-0.07, 0.09, 0.04),
    "refuse_with_way": (-0.03, 0.06, 0.01),
    "ask_hold": (-0.01, 0.02, -0.03),
    "return_from_hold": (-0.02, 0.02, 0.03),
    "transfer_with_context": (-0.03, 0.05, 0.0),
    "safety_advice": (-0.08, 0.14, 0.04),
    "inform_right": (-0.06, 0.10, 0.03),
    "set_boundary": (-0.02, 0.0, 0.02),
    "check_understanding": (-0.02, 0.04, 0.02),
    "anything_else": (-0.01, 0.02, 0.0),
    "deflect": (0.14, -0.16, -0.12),
    "counter_question": (0.16, -0.14, -0.10),
    "command": (0.12, -0.08, -0.10),
    "deny": (0.12, -0.12, -0.10),
    "hollow_comfort": (0.05, -0.05, -0.06),
    "overpromise": (-0.02, -0.08, 0.02),
    "hide_behind_rule": (0.12, -0.14, -0.10),
    "jargon": (0.04, -0.05, -0.06),
    "casual": (0.03, -0.05, -0.02),
    "perfunctory": (0.12, -0.12, -0.12),
    "hedge_pile": (0.05, -0.10, -0.05),
    "belittle": (0.20, -0.20, -0.14),
    "blame_customer": (0.18, -0.18, -0.12),
    "rush": (0.12, -0.10, -0.14),
    "discriminate": (0.22, -0.24, -0.16),
    "threaten": (0.24, -0.24, -0.18),
    "obstruct_complaint": (0.20, -0.26, -0.14),
    "insult": (0.30, -0.30, -0.25),
    "leak_privacy": (0.05, -0.18, -0.04),
    "ask_secret": (0.10, -0.24, -0.06),
    "interrupt": (0.10, -0.08, -0.10),
    "long_hold": (0.08, -0.06, -0.18),
    "late_answer": (0.04, -0.02, -0.08),
}
_SILENCE = (0.09, -0.08, -0.16)
_EMPTY_HANDED = (0.025, -0.02, -0.05)
_EACH_EXCHANGE = (-0.0, 0.0, -0.012)
_SLOW = (0.03, -0.02, -0.08)
_TONES: dict[str, tuple[float, float, float]] = {
    "angry": (0.85, 0.20, 0.25),
    "threat": (0.80, 0.20, 0.30),
    "worried": (0.60, 0.45, 0.45),
    "calmer": (0.30, 0.60, 0.60),
    "thanks": (0.15, 0.75, 0.70),
}
_TONE_PULL = 0.12
_MOVING = frozenset(
    [
        "ask_detail",
        "ask_safety",
        "restate_case",
        "explain_reason",
        "cite_limit",
        "commit_next_step",
        "offer_choice",
        "refuse_with_way",
        "read_back",
        "verify_identity",
        "safety_advice",
        "inform_right",
        "name_feeling",
        "transfer_with_context",
        "ask_name",
        "ask_hold",
        "return_from_hold",
        "set_boundary",
        "check_understanding",
        "anything_else",
        "greet",
        "apologise",
        "close",
    ]
)


def start(temperament: Temperament) -> Mood:
    """The mood before anything was said."""
    return Mood(temperament.anger, temperament.trust, temperament.patience)


_LEVELS: dict[int, tuple[float, float]] = {1: (1.35, 0.7), 2: (1.15, 0.85), 3: (1.0, 1.0), 4: (0.85, 1.2), 5: (0.7, 1.4)}
"""How much a good deed and a bad one weigh with a played customer of each level (1-5)."""
_MOST_WEIGHT, _MOST_SWING = 8.0, 3.0


def of_level(temperament: Temperament, level: int) -> Temperament:
    """The temperament of a played customer of a level: the harder, the less a good deed moves and the more a bad one."""
    good, bad = _LEVELS[level]
    own = temperament.sensitivities
    # The swing and not the weights, since what one turn can gain is bounded before it swings.
    weights = {cue: own.get(cue, 1.0) * bad / good for cue in BAD | TIMED}
    sensitive = {**own, **{cue: min(_MOST_WEIGHT, weight) for cue, weight in weights.items()}}
    # What wears a customer down wears a hard one down more, so it must not shrink with the swing.
    changed = {"swing": min(_MOST_SWING, temperament.swing * good), "drain": temperament.drain * bad / good}
    return temperament.model_copy(update={**changed, "sensitivities": sensitive})


def fold(temperament: Temperament, turns: Iterable[Turn]) -> tuple[Mood, ...]:
    """The mood after every turn; as many as there are turns."""
    return tuple(_walk(temperament, turns))


def latest(temperament: Temperament, turns: Iterable[Turn]) -> Mood:
    """The mood after the last turn."""
    last = start(temperament)
    for mood in _walk(temperament, turns):
        last = mood
    return last


def _walk(temperament: Temperament, turns: Iterable[Turn]) -> Iterator[Mood]:
    mood, seen, said, before = start(temperament), Counter[str](), set[str](), None
    for turn in turns:
        if turn.speaker == "agent":
            mood = _after_agent(mood, temperament, turn, seen, said)
            if before and before.end is not None and turn.start is not None and turn.start - before.end > 10:
                mood = _moved(mood, _SLOW, temperament.swing * temperament.drain)
        else:
            mood = _after_customer(mood, turn)
        before = turn
        yield mood


def _after_agent(mood: Mood, temperament: Temperament, turn: Turn, seen: Counter[str], said: set[str]) -> Mood:
    """Applies each cue once, good ones weaker every time they come again, bad ones as far as they are sure."""
    words = squash(turn.text)
    if not words:
        return _moved(mood, _SILENCE, temperament.swing * temperament.drain)
    parroted = words in said
    said.add(words)
    gains, losses = [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]
    cues = {cue.cue: cue.confidence for cue in turn.cues if cue.believed}
    for cue in sorted(cues.keys() & _EFFECTS.keys()):
        effect, weight = _EFFECTS[cue], temperament.sensitivities.get(cue, 1.0)
        good = cue not in BAD | TIMED
        if not good:
            weight *= max(0.0, 2 * cues[cue] - 1)
        fresh = STALE ** seen[cue] if good else 1.0
        seen[cue] += 1
        for axis, change in enumerate(effect):
            helps = change < 0 if axis == 0 else change > 0
            if helps:
                gains[axis] += 0.0 if parroted else change * weight * fresh
            else:
                losses[axis] += change * weight
    if any(losses[axis] * (1 if axis == 0 else -1) > 0.05 for axis in (0, 1)):
        gains = [0.4 * gain for gain in gains]
    gains = [max(-MOST_GAIN, min(MOST_GAIN, gain)) for gain in gains]
    mood = _moved(mood, (gains[0], gains[1], gains[2]), temperament.swing)
    mood = _moved(mood, (losses[0], losses[1], losses[2]), temperament.swing)
    worn = _EACH_EXCHANGE if cues.keys() & _MOVING and not parroted else _EMPTY_HANDED
    return _moved(mood, worn, temperament.swing * temperament.drain)


def _after_customer(mood: Mood, turn: Turn) -> Mood:
    """Draws the mood a little toward what the customer's own words show."""
    for tone in sorted(turn.tones):
        aim = _TONES[tone]
        mood = Mood(
            mood.anger + _TONE_PULL * (aim[0] - mood.anger),
            mood.trust + _TONE_PULL * (aim[1] - mood.trust),
            mood.patience + _TONE_PULL * (aim[2] - mood.patience),
        )
    return mood


def _moved(mood: Mood, change: tuple[float, float, float], swing: float) -> Mood:
    return Mood(
        _unit(mood.anger + swing * change[0]),
        _unit(mood.trust + swing * change[1]),
        _unit(mood.patience + swing * change[2]),
    )


def _unit(value: float) -> float:
    return min(1.0, max(0.0, value))
