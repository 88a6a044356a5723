"""Where a cue may show: clauses, neighbouring clauses, and sliding windows over speech without punctuation."""

import itertools
import re

from simulator.understanding.plain import pieces

# In units (zh: characters, en: words): a clause that is longer is also looked at through windows of this size.
SIZES = {"zh": (10, 18), "en": (7, 13)}
_UNITS = {"zh": re.compile(r"\S"), "en": re.compile(r"[\w'’]+")}

Span = tuple[int, int]


def windows(text: str, lang: str) -> list[Span]:
    """All spans of a plain text in which a cue is looked for, the whole text first."""
    clauses = pieces(text)
    if not clauses:
        return []
    spans = [(clauses[0][0], clauses[-1][1])]
    spans += clauses
    spans += [(left[0], right[1]) for left, right in itertools.pairwise(clauses)]
    for clause in clauses:
        spans += _sliding(text, clause, lang)
    return list(dict.fromkeys(spans))


def _sliding(text: str, clause: Span, lang: str) -> list[Span]:
    units = [each.span() for each in _UNITS[lang].finditer(text, *clause)]
    spans = []
    for size in SIZES[lang]:
        if len(units) > size * 1.3:
            starts = [*range(0, len(units) - size, size // 2), len(units) - size]
            spans += [(units[at][0], units[at + size - 1][1]) for at in starts]
    return spans
