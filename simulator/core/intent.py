"""Whether words are meant as a commitment: not a question, a quotation, a denial, a condition, an old rule or a look back."""

import re
from dataclasses import dataclass


def either(*parts: str) -> re.Pattern[str]:
    """A pattern that finds any of the parts, in any case of letters."""
    return re.compile("|".join(parts), re.IGNORECASE)


@dataclass(frozen=True)
class Tongue:
    """What shows a speaker's intent in one language; every pattern is searched in one clause unless it says otherwise."""

    sentence_end: re.Pattern[str]
    clause_end: re.Pattern[str]
    cut: re.Pattern[str] | None
    """Where a long clause without punctuation is cut before."""
    beside: re.Pattern[str]
    """What may stand with a time in a clause that says nothing else."""
    tag: re.Pattern[str]
    """A clause that only underlines or asks back about the one before it."""
    asks: re.Pattern[str]
    consent: re.Pattern[str]
    """Ends a clause and only asks leave for what it says: it is left out before a question is looked for."""
    reports: re.Pattern[str]
    demands: re.Pattern[str]
    """A clause that reads back what the customer asks for."""
    check: re.Pattern[str]
    """Ends a sentence that only reads back what was heard."""
    screens: re.Pattern[str]
    """Begins what is read off the screen: it lasts until the agent speaks or pledges again."""
    past: re.Pattern[str]
    """A clause about what was done, for a time in it."""
    retracts: re.Pattern[str]
    """The agent takes back what they said before."""
    own: re.Pattern[str]
    """The agent speaks again: ends a report."""
    denies: re.Pattern[str]
    """Searched before what is promised."""
    unsure: re.Pattern[str]
    """Ends just before a firm word and turns it round: cannot promise."""
    fails: re.Pattern[str]
    """Searched just after a time."""
    old: re.Pattern[str]
    hedges: re.Pattern[str]
    guess: re.Pattern[str]
    """A whole clause that makes a guess of what follows in its sentence."""
    unless: re.Pattern[str]
    """A condition, which makes an outcome no promise."""
    supposed: re.Pattern[str]
    """A weaker condition, which a firm word outweighs."""
    elapsed: re.Pattern[str]
    """Ends just before a time that has passed."""
    now: re.Pattern[str]
    """A stretch of the calendar that is running: talk of it is no promise unless it is firm."""
    ago: re.Pattern[str]
    """Stands just after a time that has passed."""
    firm: re.Pattern[str]
    vows: re.Pattern[str]
    """The agent gives their word: a commitment whatever it is about."""
    soon: re.Pattern[str]
    outcome: re.Pattern[str]
    restored: re.Pattern[str]
    gives: re.Pattern[str]
    """The agent gives what is not theirs to give, without any firm word."""
    free: re.Pattern[str]
    read_out: re.Pattern[str]
    """Searched in a clause with a sum: a bill is read out."""
    contacts: re.Pattern[str]
    """Somebody gets in touch by a time: what they will talk about is not promised."""
    acts: re.Pattern[str]
    priced: re.Pattern[str]
    """What may stand before a sum in a clause that only names the price of what was spoken of."""
    orders: re.Pattern[str]
    """A deed in a clause that goes on about the agent: they have somebody do it."""
    pledges: re.Pattern[str]
    """Somebody of the company does it: a time without a policy fact is then still a commitment."""
