"""The form in which words are compared, with the way back to what was written."""

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Plain:
    """A text in NFKC and lower case; `places[i]` is where its i-th character stood in the original."""

    text: str
    places: tuple[int, ...]
    original: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The slice of the original that a slice of the plain text came from, without the blanks and marks around it."""
        if start >= end:
            return 0, 0
        first, last = self.places[start], self.places[end - 1] + 1
        while first < last and not self.original[first].isalnum():
            first += 1
        while last > first and not self.original[last - 1].isalnum():
            last -= 1
        return first, last


def plain(text: str) -> Plain:
    """The plain form of a text; one written character may become several."""
    pairs = [(low, place) for place, char in enumerate(text) for low in unicodedata.normalize("NFKC", char).lower()]
    return Plain("".join(low for low, _ in pairs), tuple(place for _, place in pairs), text)


_BREAK = re.compile(r"(?:[。!?;:…—\n\"“”()《》]|,(?!\d)|(?<!\d),|、|\.(?!\d)|\s-+\s)+")


def pieces(text: str) -> list[tuple[int, int]]:
    """The spans between punctuation marks; a mark inside a number does not part."""
    spans, start = [], 0
    for mark in _BREAK.finditer(text):
        spans.append((start, mark.start()))
        start = mark.end()
    spans.append((start, len(text)))
    return [span for span in (_trimmed(text, *each) for each in spans) if span[0] < span[1]]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())
