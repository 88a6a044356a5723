"""What a customer's own words tell about the mood."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache


def read(patterns: Mapping[str, Sequence[str]], text: str) -> frozenset[str]:
    """The tones whose regexes are found; anger or a threat silences thanks and calm in the same breath."""
    found = {tone for tone, each in patterns.items() if any(_compiled(pattern).search(text.lower()) for pattern in each)}
    if found & {"angry", "threat"}:
        found -= {"thanks", "calmer"}
    return frozenset(found)


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
