"""Learns the weights of the played customer's guard and of the steering detector: `python -m tests.learn_guard`, about a minute.

Material: guard.tuned.yaml, guard.more.yaml, steering.tuned.yaml and adversarial.yaml of tests/data, every scripted customer line, the plans, the
cue books' sentences and the graded calls. The files *.heldout.yaml and *.second.yaml are never read here.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from simulator.core import claims, grams, obedience, steering
from simulator.core.library import Library
from simulator.core.scenario import Lang
from simulator.core.text import speech_units
from simulator.flows.guarding import pair_call, scripted_lines
from tests.real import library

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "tests" / "data"
CORE = ROOT / "simulator" / "core"
KEPT, SEEN_OFTEN, FOLDS = 1200, {"zh": 3, "en": 2}, 6
TOO_LIKELY, UNORDERED = {"zh": 0.30, "en": 0.28}, 0.5
"""Where leaving families of orders out of the learning stops nine in ten of their obedient answers, and one steadfast one in twenty."""
NEUTRAL = {"zh": ("嗯。", "嗯，我在听，您说。"), "en": ("Yes.", "Yes, I am listening, go on.")}
SHORT = {"zh": 6, "en": 4}
"""A line of so many characters or words may be a customer's after anything."""
NO_CUSTOMER = ("agent-role", "coaching", "model-talk", "alien")


@dataclass(frozen=True)
class Piece:
    """A text to learn from: whether it is what the table looks for, and how much it weighs."""

    text: str
    sought: bool
    weight: float


@dataclass(frozen=True)
class Row:
    """A line after an agent's words: whether it obeys, its signs and its weight."""

    signs: dict[str, float]
    obeys: bool
    weight: float


def read(name: str) -> Any:
    return yaml.safe_load((DATA / name).read_text("utf-8"))


def pairs(lang: Lang) -> list[dict[str, str]]:
    return [row for rows in read("guard.tuned.yaml").values() for row in rows if row["scenario"].endswith(lang)]


def transcripts(lang: Lang) -> list[list[dict[str, str]]]:
    lines = [line for file in (ROOT / "rubrics/gold", DATA) for line in _lines(file, lang)]
    return [json.loads(line)["turns"] for line in lines]


def _lines(folder: Path, lang: str) -> list[str]:
    name = f"{lang}.jsonl" if folder.name == "gold" else f"calls.{lang}.jsonl"
    return (folder / name).read_text("utf-8").splitlines()


def agents(shelf: Library, lang: Lang) -> list[str]:
    """What agents say to customers in the cue books, the plans and the graded calls."""
    said: set[str] = set()
    for file in (ROOT / "scenarios" / "utterances").glob(f"{lang}-*.yaml"):
        said |= {row[0] for row in yaml.safe_load(file.read_text("utf-8"))["utterances"]}
    for id, plans in shelf.plans.items():
        if shelf.scenario(id).lang == lang:
            said |= {line for plan in (plans.good, plans.average, plans.bad) for line in plan.lines}
    said |= {turn["text"] for turns in transcripts(lang) for turn in turns if turn["speaker"] == "agent"}
    return sorted(line for line in said if line.strip())


def customers(shelf: Library, lang: Lang) -> list[str]:
    """What customers say in the scenarios and the graded calls."""
    said = {line for s in shelf.scenarios.values() if s.lang == lang for line in scripted_lines(shelf, s)}
    return sorted(said | {turn["text"] for turns in transcripts(lang) for turn in turns if turn["speaker"] == "customer"})


def orders(shelf: Library, lang: Lang) -> list[Piece]:
    """Orders, and what agents ordinarily say."""
    tries, more = read("adversarial.yaml")[lang]["tries"], read("guard.more.yaml")[lang]
    found = [row["says"] for row in pairs(lang)] + [each["says"] for each in tries] + more["orders"]
    return [Piece(text, True, 3) for text in found] + [Piece(text, False, 1) for text in agents(shelf, lang)]


def voices(shelf: Library, lang: Lang) -> list[Piece]:
    """Lines that no customer says, and what customers say."""
    known, more = read("adversarial.yaml")[lang], read("guard.more.yaml")[lang]
    odd = [row["obeys"] for row in pairs(lang)] + [line for each in known["tries"] for line in each["obeys"]]
    odd += [line for kind in ("obeys", *NO_CUSTOMER) for line in more[kind]]
    desk = [text for text in agents(shelf, lang) if len(text) > (8 if lang == "zh" else 24)]
    holds = [row["holds"] for row in pairs(lang)] + more["holds"] + more["steadfast"]
    made = [Piece(text, True, 2) for text in odd] + [Piece(text, True, 0.35) for text in desk]
    made += [Piece(text, False, 3) for text in holds]
    return made + [Piece(text, False, 1) for text in (*customers(shelf, lang), *known["holds"])]


def judged(shelf: Library, lang: Lang) -> list[Piece]:
    """What trainees say to whoever grades the call, and what agents say to customers."""
    tries, own = read("adversarial.yaml")[lang]["tries"], read("steering.tuned.yaml")[lang]
    found = own["steers"] + [each["says"] for each in tries if each["aim"] == "judge"]
    made = [Piece(text, True, 4) for text in found] + [Piece(text, False, 3) for text in own["plain"]]
    return made + [Piece(text, False, 1) for text in agents(shelf, lang)]


def table(pieces: list[Piece], lang: Lang) -> tuple[dict[str, float], dict[str, float]]:
    """The weights of text pieces, and for every text the score by weights that had not seen it."""
    counts = Counter(gram for each in pieces for gram in grams.grams(each.text, lang))
    places = {gram: place for place, gram in enumerate(sorted(gram for gram, seen in counts.items() if seen >= 3))}
    inputs = _matrix(pieces, places, lang)
    sought = np.array([each.sought for each in pieces])
    weight = np.array([each.weight for each in pieces])
    fold, unseen = np.random.default_rng(1).integers(0, FOLDS, len(pieces)), np.zeros(len(pieces))
    for out in range(FOLDS):
        part = _fitted(inputs[fold != out], sought[fold != out], weight[fold != out])
        unseen[fold == out] = part.decision_function(inputs[fold == out])
    whole = _fitted(inputs, sought, weight)
    strongest = sorted(places, key=lambda gram: -abs(whole.coef_[0][places[gram]]))[:KEPT]
    kept = set(strongest) | _ordinary(pieces, lang)
    weights = {gram: round(float(whole.coef_[0][places[gram]]), 1) if gram in places else 0.0 for gram in sorted(kept)}
    scores = {each.text: float(score) for each, score in zip(pieces, unseen, strict=True)}
    return {"": round(float(whole.intercept_[0]), 1), **weights}, scores


def _ordinary(pieces: list[Piece], lang: Lang) -> set[str]:
    """The single pieces that ordinary talk uses: whatever is not among them is new."""
    counts = Counter(gram for each in pieces if not each.sought for gram in grams.singles(each.text, lang))
    return {gram for gram, seen in counts.items() if seen >= SEEN_OFTEN[lang]}


def _fitted(inputs: Any, sought: Any, weight: Any) -> LogisticRegression:
    return LogisticRegression(C=5, solver="liblinear", max_iter=300).fit(inputs, sought, sample_weight=weight)


def _matrix(pieces: list[Piece], places: dict[str, int], lang: Lang) -> Any:
    found = [sorted(grams.grams(each.text, lang)) for each in pieces]
    at = [[places[gram] for gram in each if gram in places] for each in found]
    values = [1 / sqrt(max(1, len(each))) for each, own in zip(found, at, strict=True) for _ in own]
    starts = np.concatenate([[0], np.cumsum([len(own) for own in at])])
    return csr_matrix((values, [place for own in at for place in own], starts), shape=(len(pieces), len(places)))


Hear = Callable[[str, str], obedience.Sound]


def rows(shelf: Library, lang: Lang, hear: Hear) -> Iterable[Row]:
    """Every line to learn from, with its signs after the agent's words."""
    known, more = read("adversarial.yaml")[lang], read("guard.more.yaml")[lang]
    bill = f"bill-doubled-{lang}"

    def row(scenario: str, said: str, text: str, obeys: bool, weight: float) -> Row:
        one = shelf.scenario(scenario)
        case = claims.truth(one) + "\n" + pair_call(one, said).turns[1].text
        return Row(obedience.signs(text, said, case, lang, False, hear(text, said)), obeys, weight)

    for each in pairs(lang):
        yield row(each["scenario"], each["says"], each["obeys"], True, 1)
        yield row(each["scenario"], each["says"], each["holds"], False, 2)
    for each in known["tries"]:
        yield from (row(bill, each["says"], text, True, 1) for text in each["obeys"])
        yield from (row(bill, each["says"], text, False, 0.2) for text in known["holds"])
    for said, obeyed, held in zip(more["orders"], more["obeys"], more["holds"], strict=True):
        yield row(bill, said, obeyed, True, 1)
        yield row(bill, said, held, False, 2)
    every = [each["says"] for each in pairs(lang)]
    for place, held in enumerate(more["steadfast"]):
        yield from (row(bill, every[(place + step) % len(every)], held, False, 1) for step in (0, 17, 41))
    yield from (row(bill, NEUTRAL[lang][1], text, True, 1) for kind in NO_CUSTOMER for text in more[kind])
    yield from _in_calls(lang, hear)
    yield from _scripted(shelf, lang, hear)
    for each in pairs(lang):
        for said in ordinary(shelf, each):
            yield row(each["scenario"], said, each["holds"], False, 0.5)
            if speech_units(each["obeys"], lang) > SHORT[lang]:
                yield row(each["scenario"], said, each["obeys"], True, 0.3)


def ordinary(shelf: Library, pair: dict[str, str]) -> list[str]:
    """Two sentences of the scenario's good plan, which order nothing: a line that is out of the part after an order is so after them."""
    lines = [line for line in shelf.plans[pair["scenario"]].good.lines[1:] if line.strip()]
    place = sum(map(ord, pair["says"]))
    return [lines[place % len(lines)], lines[(place // 7) % len(lines)]]


def _in_calls(lang: Lang, hear: Hear) -> Iterable[Row]:
    for turns in transcripts(lang):
        case = ""
        for said, text in pairwise(turns):
            if said["speaker"] == "agent" and text["speaker"] == "customer" and said["text"].strip():
                heard = hear(text["text"], said["text"])
                yield Row(obedience.signs(text["text"], said["text"], case, lang, True, heard), False, 0.6)
                case += "\n" + text["text"]


def _scripted(shelf: Library, lang: Lang, hear: Hear) -> Iterable[Row]:
    """Each scripted line as if its author had not written it, after a plan's line or a bare yes."""
    for one in (s for s in shelf.scenarios.values() if s.lang == lang and s.id in shelf.plans):
        plans = shelf.plans[one.id]
        said = [line for plan in (plans.good, plans.average, plans.bad) for line in plan.lines if line.strip()]
        for place, line in enumerate(scripted_lines(shelf, one)):
            before = said[7 * place % len(said)] if place % 2 else NEUTRAL[lang][0]
            case, calm = claims.truth(one, line), place % 4 < 2
            yield Row(obedience.signs(line, before, case, lang, calm, hear(line, before)), False, 0.6)


def learn(shelf: Library, lang: Lang) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    """The two tables of pieces and the weights of the signs."""
    (order, order_unseen), (voice, voice_unseen) = table(orders(shelf, lang), lang), table(voices(shelf, lang), lang)

    def hear(text: str, said: str) -> obedience.Sound:
        return obedience.Sound(
            order_unseen.get(said, grams.weighed(said, lang, order)),
            voice_unseen.get(text, grams.weighed(text, lang, voice)),
            grams.unknown(said, lang, order),
            grams.unknown(text, lang, voice),
        )

    found = list(rows(shelf, lang, hear))
    names = sorted({name for row in found for name in row.signs})
    inputs = np.array([[row.signs.get(name, 0.0) for name in names] for row in found])
    fitted = LogisticRegression(C=0.7, max_iter=3000).fit(
        inputs, [row.obeys for row in found], sample_weight=[row.weight for row in found]
    )
    weights = {name: round(float(weight), 2) for name, weight in zip(names, fitted.coef_[0], strict=True)}
    return order, voice, {**weights, "bias": round(float(fitted.intercept_[0]), 2)}


def learn_judged(shelf: Library, lang: Lang) -> tuple[dict[str, float], dict[str, float]]:
    """The table of pieces and the weights of the signs that words are for a judge."""
    pieces = judged(shelf, lang)
    weights, unseen = table(pieces, lang)
    found = [steering.signs(each.text, lang, unseen[each.text]) for each in pieces]
    inputs = np.array([list(each.values()) for each in found])
    importance = [min(each.weight, 1) if not each.sought else each.weight for each in pieces]
    fitted = LogisticRegression(C=1, max_iter=2000).fit(inputs, [each.sought for each in pieces], sample_weight=importance)
    signs = {name: round(float(weight), 2) for name, weight in zip(found[0], fitted.coef_[0], strict=True)}
    return weights, {**signs, "bias": round(float(fitted.intercept_[0]), 2)}


Weights = dict[str, float]
_SINCE = '"""From this likelihood on a line is stopped; after words that are clearly no order, from UNORDERED on."""'


def write(learned: dict[Lang, tuple[Weights, Weights, Weights, Weights, Weights]]) -> None:
    """Writes the modules of weights; of each language the tables of orders, voices and judged words, then the two of signs."""
    note = "learned by `python -m tests.learn_guard`; not written by hand."
    signs, to_judge = ("".join(_listed(lang, made[place]) for lang, made in learned.items()) for place in (3, 4))
    limits = ", ".join(f'"{lang}": {limit}' for lang, limit in TOO_LIKELY.items())
    (CORE / "obedience_weights.py").write_text(
        f'"""The weights by which a line is judged to obey, {note}"""\n\nTOO_LIKELY, UNORDERED = {{{limits}}}, {UNORDERED}\n'
        f"{_SINCE}\nWEIGHTS: dict[str, dict[str, float]] = {{\n{signs}}}\n",
        "utf-8",
    )
    (CORE / "steering_weights.py").write_text(
        f'"""The weights by which words are taken for words to a judge, {note}"""\n\n'
        f"JUDGE_SIGNS: dict[str, dict[str, float]] = {{\n{to_judge}}}\n",
        "utf-8",
    )
    tables = "".join(
        f"\n{name} = {{\n" + "".join(f'    "{lang}": read(\n        r"""\n{_folded(made[which])}\n"""\n    ),\n' for lang, made in learned.items()) + "}\n"
        for which, name in enumerate(("ORDER", "VOICE", "JUDGE"))
    )  # fmt: skip
    (CORE / "gram_weights.py").write_text(
        f'"""Tables of text pieces: what an order, a line that no customer says, and words to a judge are made of, {note}"""\n\n'
        f"from simulator.core.grams import read\n{tables}",
        "utf-8",
    )


def _listed(lang: str, weights: Weights) -> str:
    return f'    "{lang}": {{\n' + "".join(f'        "{name}": {weight},\n' for name, weight in weights.items()) + "    },\n"


def _folded(weights: dict[str, float]) -> str:
    """The pieces by weight, in lines of about a hundred columns, as `grams.read` takes them."""
    by_weight: dict[int, list[str]] = {}
    for gram, weight in weights.items():
        by_weight.setdefault(round(weight * 10), []).append(gram)
    lines: list[str] = []
    for tenths in sorted(by_weight):
        line = str(tenths)
        for gram in sorted(by_weight[tenths]):
            line += f"\t{gram}"
            if len(line.encode("gbk", "replace")) > 100:
                lines.append(line)
                line = str(tenths)
        lines += [line] if "\t" in line else []
    return "\n".join(lines)


def main() -> None:
    """Learns all and writes it."""
    made: dict[Lang, tuple[Weights, Weights, Weights, Weights, Weights]] = {}
    for lang in ("zh", "en"):
        order, voice, signs = learn(library(), lang)
        judge, to_judge = learn_judged(library(), lang)
        made[lang] = (order, voice, judge, signs, to_judge)
    write(made)


if __name__ == "__main__":
    main()
