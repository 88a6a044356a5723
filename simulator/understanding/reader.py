"""Reads the cues of one agent sentence: curated patterns and a learned model, decided together."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import numpy as np

from simulator.core.cues import PERFORMED, Cue, CueBook
from simulator.understanding.features import Speech, speech
from simulator.understanding.model import Floats, Model, evidence, opened
from simulator.understanding.rules import Rules
from simulator.understanding.windows import Span

# A cue on the left is not told beside one on the right: that deed answers for the sentence.
YIELDS = {
    "deny": frozenset({"refuse_with_way"}),
    "hollow_comfort": frozenset({"name_feeling", "restate_case"}),
}
# The same, where both stand on the same words: "who would not be upset" is no taunt, "is the little one all right" no pet
# name, and a blunt "it is never wrong" neither explains nor asks.
YIELDS_THERE = {
    "counter_question": frozenset({"name_feeling", "ask_safety"}),
    "belittle": frozenset({"name_feeling"}),
    "casual": frozenset({"ask_safety", "ask_detail", "name_feeling"}),
    "explain_reason": frozenset({"deny", "hide_behind_rule", "blame_customer", "name_feeling", "ask_detail", "ask_safety"}),
    "ask_detail": frozenset({"deny", "counter_question", "discriminate"}),
    "restate_case": frozenset({"ask_detail", "ask_safety", "safety_advice", "deny"}),
}
# Of windows that show a cue almost as well as the best one, the shortest is quoted.
_NEARLY = 0.8
# A cue that no curated pattern finds is never surer than this: a fatal error asks for more.
_GUESSED = 0.8


class CueReader:
    """Finds the cues of an utterance, each with the clause that shows it."""

    def __init__(self, book: CueBook, model: Model) -> None:
        self.lang = book.lang
        self._rules = Rules(book)
        self._model = model

    def read(self, text: str) -> tuple[Cue, ...]:
        """The cues in order of their place, one quote each; confidence is 0.5-1."""
        said = speech(text, self.lang)
        if not said.windows:
            return ()
        hits = self._rules.hits(said.plain.text, said.own)
        scores = self._model.linear.scores(said.windows)
        found = self._model.margins(evidence(scores, said.windows, self._model.cues, hits))
        margins = dict(zip(self._model.cues, found, strict=True))
        of_cue = opened(scores, said.windows, self._model.cues)
        shown = {cue: hits.get(cue) or self._span(said, of_cue, cue) for cue, margin in margins.items() if margin > 0}
        kept = {cue: span for cue, span in shown.items() if cue in hits or self._stands(cue, said, span)}
        cues = [
            self._cue(said, cue, span, margins[cue], cue in hits)
            for cue, span in kept.items()
            if not YIELDS.get(cue, set()) & kept.keys() and not (cue not in hits and _yields_there(cue, span, kept))
        ]
        return tuple(sorted((each for each in cues if each.quote), key=lambda each: (each.start, each.end, each.cue)))

    def _span(self, said: Speech, of_cue: Floats, cue: str) -> Span:
        column = of_cue[:, self._model.cues.index(cue)]
        good = np.flatnonzero(column >= max(_NEARLY * column.max(), 0.0)) if column.max() > 0 else [int(column.argmax())]
        return min((said.windows[at].span for at in good), key=lambda span: span[1] - span[0])

    def _stands(self, cue: str, said: Speech, span: Span) -> bool:
        text = said.own if cue in PERFORMED else said.plain.text
        return not self._rules.vetoed(cue, text, span) and not self._rules.lacks(cue, text, span)

    @staticmethod
    def _cue(said: Speech, cue: str, span: Span, margin: float, known: bool) -> Cue:
        start, end = said.plain.span(*span)
        confidence = min(float(1 / (1 + np.exp(-margin))), 1.0 if known else _GUESSED)
        return Cue(cue, said.plain.original[start:end], round(confidence, 3), start, end)


def _yields_there(cue: str, span: Span, kept: Mapping[str, Span]) -> bool:
    better = (kept[other] for other in YIELDS_THERE.get(cue, frozenset()) if other in kept)
    return any(start < span[1] and span[0] < end for start, end in better)


def build(book: CueBook, cache: Path | None) -> CueReader:
    """The reader of a book, taught once and then kept in the cache folder under the book's and the code's fingerprints."""
    path = cache / f"cues-{book.lang}-{book.fingerprint}-{_code()}.npz" if cache else None
    return CueReader(book, _kept(path) or _taught(book, path))


def _kept(path: Path | None) -> Model | None:
    try:
        return Model.load(path) if path else None
    except (OSError, ValueError, KeyError, EOFError):
        return None


def _taught(book: CueBook, path: Path | None) -> Model:
    # The learner brings scikit-learn with it, which a reader with a kept model never needs.
    from simulator.understanding.learning import learn

    model = learn(book, Rules(book))
    if path:
        model.save(path)
    return model


def _code() -> str:
    """A mark of this room's code: a model is only good for the features it was taught with."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]
