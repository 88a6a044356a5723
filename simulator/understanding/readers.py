"""One cue reader a language, made when it is first needed."""

import threading
from collections.abc import Mapping
from pathlib import Path

from simulator.core import tones
from simulator.core.cues import Cue, CueBook
from simulator.core.errors import ContentError
from simulator.core.steering import apart, spans
from simulator.understanding.reader import CueReader, build


class Readers:
    """The understanding of every language that has a cue book; safe to call from many threads."""

    def __init__(self, books: Mapping[str, CueBook], cache: Path | None) -> None:
        self._books = books
        self._cache = cache
        self._readers: dict[str, CueReader] = {}
        self._making = threading.Lock()

    def read(self, text: str, lang: str) -> tuple[Cue, ...]:
        """The cues of one utterance in order of their place; raises ContentError for a language without a book.

        What is said past the customer, to a grader or into the record, shows none.
        """
        return apart(self._reader(lang).read(text), spans(text, lang))

    def customer_tone(self, text: str, lang: str) -> frozenset[str]:
        """The tones that a customer's words show."""
        return tones.read(self._book(lang).customer, text)

    def warm(self) -> None:
        """Makes every reader now."""
        for lang in self._books:
            self._reader(lang)

    def _reader(self, lang: str) -> CueReader:
        if lang not in self._readers:
            with self._making:
                if lang not in self._readers:
                    self._readers[lang] = build(self._book(lang), self._cache)
        return self._readers[lang]

    def _book(self, lang: str) -> CueBook:
        if lang not in self._books:
            raise ContentError(f"there is no cue book for {lang!r}", f"Write scenarios/cues.{lang}.yaml.")
        return self._books[lang]
