"""Teaches a model from a book: ridge regression over windows, and per-cue decisions on what it has not seen."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from simulator.core.cues import BAD, CueBook, Utterance
from simulator.understanding.features import Speech, Window, speech
from simulator.understanding.model import Floats, Linear, Model, Vocabulary, evidence
from simulator.understanding.plain import plain
from simulator.understanding.rules import Rules

FOLDS = 5
RIDGE = 0.3
# A decision is learned from at least this many sentences that show the cue; below, only the patterns speak.
ENOUGH = 8
# Bad sentences are far more frequent in a book than in calls: a false alarm about one weighs as many as this.
FALSE_ALARM = 16.0
_PATTERN_ONLY = (0.0, 0.0, 0.0, 0.0, 0.0, 2.0, -1.0)


@dataclass(frozen=True)
class Lesson:
    """Utterances with their windows, the cues they show (rows x cues) and the cues whose patterns hit."""

    utterances: tuple[Utterance, ...]
    speeches: tuple[Speech, ...]
    shown: NDArray[np.bool_]
    hits: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, utterances: Sequence[Utterance], rules: Rules, lang: str) -> "Lesson":
        """The utterances read by the rules; those without a word are left out."""
        read = [(each, speech(each.text, lang)) for each in utterances]
        read = [(each, made) for each, made in read if made.windows]
        return cls(
            tuple(each for each, _ in read),
            tuple(made for _, made in read),
            np.array([[cue in each.cues for cue in rules.cues] for each, _ in read], bool),
            tuple(frozenset(rules.hits(made.plain.text, made.own)) for _, made in read),
        )


@dataclass(frozen=True)
class Unseen:
    """The evidence for every cue of utterances that the scores had not learned from, with the fold each was kept out in."""

    lesson: Lesson
    evidence: Floats
    folds: NDArray[np.int64]


def learn(book: CueBook, rules: Rules) -> Model:
    """The model of a book; held-out utterances are not looked at."""
    lesson = Lesson.of(book.utterances, rules, book.lang)
    unseen = rehearse(book, rules, lesson)
    return Model(rules.cues, _linear(lesson, rules.cues), decide(unseen.evidence, unseen.lesson.shown, rules.cues))


def rehearse(book: CueBook, rules: Rules, lesson: Lesson) -> Unseen:
    """The evidence in each fold, and in sentences of that fold strung together, from what the other folds taught."""
    folds = fold_numbers([each.text for each in lesson.utterances])
    strung = [(strung_together(lesson.utterances, folds, fold, book.lang), fold) for fold in range(FOLDS)]
    extra = Lesson.of([each for group, _ in strung for each in group], rules, book.lang)
    all_folds = np.concatenate([folds, *(np.full(len(group), fold) for group, fold in strung)])
    both = Lesson(
        lesson.utterances + extra.utterances,
        lesson.speeches + extra.speeches,
        np.concatenate([lesson.shown, extra.shown]),
        lesson.hits + extra.hits,
    )
    return Unseen(both, _unseen_evidence(lesson, both, all_folds, rules.cues), all_folds)


def decide(seen: Floats, shown: NDArray[np.bool_], cues: Sequence[str]) -> Floats:
    """Cues x (features + 1): logistic weights whose zero lies where F1 is best on the given evidence."""
    from sklearn.linear_model import LogisticRegression

    rows = []
    for cue in range(shown.shape[1]):
        if shown[:, cue].sum() < ENOUGH:
            rows.append(np.array(_PATTERN_ONLY))
            continue
        fitted = LogisticRegression(C=10.0, solver="newton-cholesky", max_iter=50).fit(seen[:, cue], shown[:, cue])
        margin = fitted.decision_function(seen[:, cue])
        threshold = best_threshold(margin, shown[:, cue], FALSE_ALARM if cues[cue] in BAD else 1.0)
        rows.append(np.append(fitted.coef_[0], fitted.intercept_[0] - threshold))
    return np.array(rows, np.float32)


def best_threshold(margins: NDArray[np.floating], shown: NDArray[np.bool_], alarm: float = 1.0) -> float:
    """The margin above which F1 = 2TP / (TP + shown + alarm x false alarms) is highest."""
    order = np.argsort(-margins)
    ranked = margins[order]
    right, wrong = np.cumsum(shown[order]), np.cumsum(~shown[order])
    f1 = 2 * right / (right + alarm * wrong + shown.sum())
    best = int(np.argmax(f1))
    return float((ranked[best] + ranked[min(best + 1, len(ranked) - 1)]) / 2)


def fold_numbers(texts: Sequence[str]) -> NDArray[np.int64]:
    """A fold for each text, the same for texts that share most of their character pairs."""
    pairs = [
        {squashed[at : at + 2] for at in range(len(squashed))} for squashed in (re.sub(r"\W", "", plain(t).text) for t in texts)
    ]
    leader = list(range(len(texts)))
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for here, mine in enumerate(pairs):
        shared: defaultdict[int, int] = defaultdict(int)
        for pair in mine:
            for other in holders[pair]:
                shared[other] += 1
            holders[pair].append(here)
        alike = [other for other, count in shared.items() if count >= 0.65 * max(len(mine), len(pairs[other]))]
        leader[here] = leader[alike[0]] if alike else here
    # By the words and not by the place: a sentence more in a book must not deal all the others anew.
    return np.array([crc32(plain(texts[each]).text.encode()) % FOLDS for each in leader], np.int64)


def strung_together(utterances: Sequence[Utterance], folds: NDArray[np.int64], fold: int, lang: str) -> list[Utterance]:
    """Sentences of one fold said in one breath, half of them without marks, as a recogniser writes them."""
    dice = np.random.default_rng(fold)
    own = np.flatnonzero(folds == fold)
    if len(own) < 3:
        return []
    made = []
    for turn in range(len(own) // 2):
        chosen = [utterances[at] for at in dice.choice(own, 2 + turn % 2, replace=False)]
        text = ("，" if lang == "zh" else ". ").join(each.text for each in chosen)
        if turn % 4 < 2:
            text = re.sub(r"[^\w\s']", "" if lang == "zh" else " ", text)
        made.append(Utterance(text, frozenset().union(*(each.cues for each in chosen))))
    return made


def _linear(lesson: Lesson, cues: Sequence[str]) -> Linear:
    windows = [each.windows[0] for each in lesson.speeches]
    vocabulary = Vocabulary.of([window for each in lesson.speeches for window in each.windows])
    inputs = _matrix(vocabulary, windows)
    alphas = _solve((inputs @ inputs.T).toarray(), _targets(lesson.shown, cues))
    return Linear(vocabulary, np.asarray(inputs.T @ alphas, np.float32), alphas.sum(axis=0) * _OFFSET)


# Every two windows are a little alike: the dual form of an unpenalised bias.
_OFFSET = np.float32(0.1)


def _solve(kernel: Floats, targets: Floats) -> Floats:
    """Kernel ridge regression, K a = y, for all cues at once."""
    return np.linalg.solve(kernel + _OFFSET + RIDGE * np.eye(len(kernel), dtype=np.float32), targets)


def _unseen_evidence(taught: Lesson, read: Lesson, folds: NDArray[np.int64], cues: Sequence[str]) -> Floats:
    windows = [window for each in read.speeches for window in each.windows]
    owner = np.repeat(np.arange(len(read.speeches)), [len(each.windows) for each in read.speeches])
    vocabulary = Vocabulary.of([window for each in taught.speeches for window in each.windows])
    wholes = _matrix(vocabulary, [each.windows[0] for each in taught.speeches])
    kernel = (_matrix(vocabulary, windows) @ wholes.T).toarray()
    among = (wholes @ wholes.T).toarray()
    teaching = folds[: len(taught.speeches)]
    targets = _targets(taught.shown, cues)
    scores = np.zeros((len(windows), targets.shape[1]), np.float32)
    for fold in range(FOLDS):
        others, kept_out = np.flatnonzero(teaching != fold), folds[owner] == fold
        if len(others):
            alphas = _solve(among[np.ix_(others, others)], targets[others])
            scores[kept_out] = (kernel[kept_out][:, others] + _OFFSET) @ alphas
    bounds = np.searchsorted(owner, np.arange(len(read.speeches) + 1))
    parts = [scores[slice(*bounds[at : at + 2])] for at in range(len(read.speeches))]
    rows = zip(parts, read.speeches, read.hits, strict=True)
    return np.stack([evidence(part, each.windows, cues, hits) for part, each, hits in rows])


def _targets(shown: NDArray[np.bool_], cues: Sequence[str]) -> Floats:
    """What is to be learned: every cue, and whether there is any harm."""
    harm = shown[:, [cue in BAD for cue in cues]].any(axis=1)
    return np.column_stack([shown, harm]).astype(np.float32)


def _matrix(vocabulary: Vocabulary, windows: Sequence[Window]):  # type: ignore[no-untyped-def]  # scipy has no stubs
    from scipy.sparse import csr_matrix

    vectors = [vocabulary.vector(window) for window in windows]
    starts = np.concatenate([[0], np.cumsum([len(at) for at, _ in vectors])])
    values = (np.concatenate([v for _, v in vectors]), np.concatenate([at for at, _ in vectors]), starts)
    return csr_matrix(values, shape=(len(windows), len(vocabulary.names)), dtype=np.float32)
