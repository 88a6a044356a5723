"""The cues: what an agent's sentence does to a customer, and the book that teaches them."""

from collections.abc import Mapping
from dataclasses import dataclass

OPENING = ("greet", "name_company", "give_agent_id", "offer_help")
CLOSING = ("check_understanding", "anything_else", "close", "invite_rating")

GOOD = frozenset(
    (
        *OPENING,
        "ask_name",
        "verify_identity",
        "ask_detail",
        "ask_safety",
        "name_feeling",
        "restate_case",
        "apologise",
        "thank",
        "honorific",
        "read_back",
        "explain_reason",
        "cite_limit",
        "commit_next_step",
        "offer_choice",
        "refuse_with_way",
        "ask_hold",
        "return_from_hold",
        "transfer_with_context",
        "safety_advice",
        "inform_right",
        "set_boundary",
        *CLOSING,
    )
)
BAD = frozenset(
    (
        "deflect",
        "counter_question",
        "command",
        "deny",
        "hollow_comfort",
        "overpromise",
        "hide_behind_rule",
        "jargon",
        "casual",
        "perfunctory",
        "hedge_pile",
        "belittle",
        "blame_customer",
        "rush",
        "discriminate",
        "threaten",
        "obstruct_complaint",
        "insult",
        "leak_privacy",
        "ask_secret",
    )
)
CUES = GOOD | BAD
# Deeds done by the very words ("sorry", "goodbye"): quoted or reported words do not do them, as with bad cues.
PERFORMED = BAD | {"greet", "thank", "apologise", "close", "offer_help", "anything_else", "invite_rating"}
# What the phone line notices by its clock; no words show these, so no book teaches them.
TIMED = frozenset(("interrupt", "long_hold", "late_answer"))
FATAL = frozenset(("threaten", "obstruct_complaint", "insult", "leak_privacy", "ask_secret"))
# The least confidence of a cue that is more than a guess.
SURE = 0.85


@dataclass(frozen=True)
class Cue:
    """One cue in one utterance; `quote` is the verbatim slice text[start:end] that shows it."""

    cue: str
    quote: str
    confidence: float
    start: int = 0
    end: int = 0

    @property
    def sure(self) -> bool:
        """Whether a curated pattern found it, and not a guess alone."""
        return self.confidence >= SURE

    @property
    def believed(self) -> bool:
        """Whether a customer goes by it: a fatal cue only when it is sure."""
        return self.sure or self.cue not in FATAL


@dataclass(frozen=True)
class CueDefinition:
    """What a cue means to people, a better wording, and the regexes that find it.

    A clause with a `vetoes` never shows it; a guess (no pattern found it) stands only in a clause with one of `needs`.
    """

    id: str
    means: str
    better: str
    patterns: tuple[str, ...]
    vetoes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Utterance:
    """A labelled agent sentence; `trap` names a cue that must not be read out of it."""

    text: str
    cues: frozenset[str]
    trap: str | None = None


@dataclass(frozen=True)
class CueBook:
    """Everything authored about cues in one language; `heldout` is never learned from."""

    lang: str
    definitions: tuple[CueDefinition, ...]
    customer: Mapping[str, tuple[str, ...]]
    utterances: tuple[Utterance, ...]
    heldout: tuple[Utterance, ...]
    fingerprint: str

    def definition(self, cue: str) -> CueDefinition:
        """The definition of one cue id; KeyError if the book has none."""
        return next(d for d in self.definitions if d.id == cue) if cue in CUES else _unknown(cue)


def _unknown(cue: str) -> CueDefinition:
    raise KeyError(cue)
