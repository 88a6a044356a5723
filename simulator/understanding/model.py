"""The learned part of a reader: linear weights, used with numpy alone and kept in one file."""

import json
import os
import tempfile
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from simulator.core.cues import BAD, PERFORMED
from simulator.understanding.asking import ASKING
from simulator.understanding.features import Window

Floats = NDArray[np.float32]

# How much n-grams and concepts weigh in the length of a window's vector (chosen by cross-validation).
SHARES = (0.55, 0.45)
_NOTHING = np.float32(-0.2)


@dataclass(frozen=True)
class Vocabulary:
    """The known features, and how telling each is (inverse document frequency)."""

    names: tuple[str, ...]
    idf: Floats

    @classmethod
    def of(cls, windows: Sequence[Window], least: int = 2) -> "Vocabulary":
        """The features that occur in at least so many windows."""
        counts = Counter(name for each in windows for name in each.grams | each.concepts)
        kept = sorted(name for name, count in counts.items() if count >= least)
        seen = np.array([counts[name] for name in kept], np.float32)
        return cls(tuple(kept), np.log((1 + len(windows)) / (1 + seen)) + 1)

    @cached_property
    def columns(self) -> dict[str, int]:
        """The column of each feature."""
        return {name: column for column, name in enumerate(self.names)}

    def vector(self, window: Window) -> tuple[NDArray[np.int64], Floats]:
        """The columns of a window's known features and their values; n-grams and concepts have their shares of length 1."""
        parts = [self._part(names, share) for names, share in zip((window.grams, window.concepts), SHARES, strict=True)]
        return np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts])

    def _part(self, names: frozenset[str], share: float) -> tuple[NDArray[np.int64], Floats]:
        at = np.fromiter((self.columns[name] for name in names if name in self.columns), np.int64)
        values = self.idf[at]
        return at, values * np.float32(np.sqrt(share) / (np.linalg.norm(values) or 1))


@dataclass(frozen=True)
class Linear:
    """One linear score a cue for a window, and one more for any harm (a bad cue, whichever)."""

    vocabulary: Vocabulary
    weights: Floats
    bias: Floats

    def scores(self, windows: Sequence[Window]) -> Floats:
        """Windows x (cues + 1); about 1 where a cue is, about 0 where not."""
        rows = [values @ self.weights[at] for at, values in map(self.vocabulary.vector, windows)]
        return np.array(rows, np.float32).reshape(len(windows), -1) + self.bias


@dataclass(frozen=True)
class Model:
    """Everything learned: the window scores, and how they decide together with a pattern's hit about each cue."""

    cues: tuple[str, ...]
    linear: Linear
    decision: Floats

    def margins(self, evidence: NDArray[np.floating]) -> Floats:
        """One number a cue from `evidence` (cues x features, see `evidence`); above 0 the cue is there."""
        return (evidence * self.decision[:, :-1]).sum(axis=1) + self.decision[:, -1]

    def save(self, path: Path) -> None:
        """Writes the model so that a reader sees all of it or nothing."""
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        words = np.frombuffer(json.dumps([self.cues, self.linear.vocabulary.names], ensure_ascii=False).encode(), np.uint8)
        linear = self.linear
        with os.fdopen(handle, "wb") as file:
            np.savez(
                file,
                words=words,
                idf=linear.vocabulary.idf,
                weights=linear.weights.astype(np.float16),
                bias=linear.bias,
                decision=self.decision,
            )
        os.replace(name, path)

    @classmethod
    def load(cls, path: Path) -> "Model":
        """The model in a file; raises OSError, ValueError or KeyError when there is none or it is damaged."""
        with np.load(path, allow_pickle=False) as kept:
            cues, names = json.loads(kept["words"].tobytes().decode())
            vocabulary = Vocabulary(tuple(names), kept["idf"])
            return cls(tuple(cues), Linear(vocabulary, kept["weights"].astype(np.float32), kept["bias"]), kept["decision"])


def opened(scores: Floats, windows: Sequence[Window], cues: Sequence[str]) -> Floats:
    """The cues' scores, silenced in windows that may not speak for a cue (see _speaks)."""
    allowed = np.array([[_speaks(each, cue) for cue in cues] for each in windows], bool)
    return np.where(allowed, scores[:, : len(cues)], _NOTHING)


def _speaks(window: Window, cue: str) -> bool:
    """Not with quoted words for a cue that words perform, not without a question for one that a question shows."""
    return (window.own if cue in PERFORMED else window.said) and (window.asks or cue not in ASKING)


def evidence(scores: Floats, windows: Sequence[Window], cues: Sequence[str], hits: Container[str]) -> Floats:
    """Cues x 6, what a decision is made of, from windows x (cues + 1) scores whose last column is any harm at all.

    The whole's score, the best window's, the whole's by length, the length, the whole's harm, and a pattern's hit.
    """
    of_cue = opened(scores, windows, cues)
    said, own = 0, next((at for at, each in enumerate(windows) if each.own), None)
    whole = np.array(
        [_NOTHING if (at := own if cue in PERFORMED else said) is None else of_cue[at, n] for n, cue in enumerate(cues)]
    )
    harm = _NOTHING if own is None else scores[own, -1]
    length = np.log(len(windows))
    hit = [cue in hits for cue in cues]
    columns = (
        whole,
        of_cue.max(axis=0),
        whole * length,
        np.full(len(cues), length),
        np.array([harm if cue in BAD else 0 for cue in cues]),
        hit,
    )
    return np.stack(columns, axis=1).astype(np.float32)
