"""Options as question banks write them: in one cell or one line, with letters in many manners, or one a cell."""

import json
import re
import unicodedata
from dataclasses import dataclass

from simulator.content.formats.numbering import numbered
from simulator.content.formats.terms import truths
from simulator.core.question import LETTERS

Option = tuple[str, str]  # the letter ("" where there is none) and the text
_TOKEN = re.compile(
    r"(?:(?P<open>[（(\[【<])\s?)?(?P<letter>[A-Ja-jＡ-Ｊａ-ｊ])(?P<sep>\s*[.．。、:：,，)）\]】>·]+|\s*[-—–]|\s|)"
)
_ENDS = re.compile(r"^[\s;；|]+|[\s;；|]+$")
DIVIDER = "$;$"
_DIVIDERS = (("$;$", r"\$\s*[;；]\s*\$"), ("|", r"[|｜]+"), ("a line break", r"\n+"), (";", r"[;；]+"), ("a tab", r"\t+"))
_SOFT = (("、", r"、"), (",", r"[,，]"), ("/", r"/"), ("blanks", r"\s{2,}"))


@dataclass(frozen=True)
class _Label:
    start: int
    end: int
    at: int  # 0 for A
    sep: str  # the separator's first sign in one width, " " for a blank, "" for none
    before: str  # "line", "gap" (blank or closing sign), "latin" or "text"


def _labels(text: str) -> list[_Label]:
    found = []
    for token in _TOKEN.finditer(text):
        letter = unicodedata.normalize("NFKC", token["letter"]).upper()
        sign = unicodedata.normalize("NFKC", token["sep"]).strip()[:1] or token["sep"][:1]
        sep = "(" if token["open"] else {"。": ".", "\n": " ", "\t": " ", ">": ")", "]": ")", "】": ")"}.get(sign, sign)
        ahead = text[: token.start()]
        before = "line" if not ahead.strip() or ahead.rstrip(" \t\u3000")[-1:] == "\n" else ""
        last = ahead[-1:]
        latin = bool(re.match(r"[A-Za-z]", last))
        before = before or ("latin" if latin else "gap" if re.match(r"[\s;；|。）)】？?：:_]", last) else "text")
        found.append(_Label(token.start(), token.end(), LETTERS.index(letter), sep, before))
    return found


def _marked(label: _Label) -> bool:
    return label.sep not in ("", " ") and not (label.sep == "-" and label.before == "text")


# From the strictest to the loosest; each says whether a label fits a run that began with `first`.
_STRICT = (
    lambda first, label: label.before == "line" and _marked(label),
    lambda first, label: label.sep == first.sep and _marked(label) and label.before in ("line", "gap"),
    lambda first, label: label.sep == first.sep and _marked(label) and label.before != "latin",
    lambda first, label: _marked(label) and label.before in ("line", "gap"),
)
_LOOSE = (
    lambda first, label: label.sep == first.sep and _marked(label),
    lambda first, label: _marked(label) and label.before != "latin",
    lambda first, label: label.before == "line",
    lambda first, label: label.before in ("line", "gap"),
)


def labelled(text: str, anywhere: bool = False) -> tuple[str, list[Option]] | None:
    """What stands before the first letter, and the options A, B, ... that follow it; None where there are none.

    Without `anywhere` the text must begin with its A. Of several readings the one with the most letters is taken, of
    equals the strictest (each on its own line, then with one and the same sign), of equals the last in the text.
    """
    labels = _labels(text)
    run = _longest(labels, _STRICT, anywhere, text)
    if len(run) < 3:
        loose = _longest(labels, _LOOSE, anywhere, text)
        run = loose if len(loose) > max(len(run), 2 if _unsure(loose, text) else 1) else run
    cut = _cut(run, text) if run else []
    if len(cut) < 2 or (run[0].sep in ("", " ") and len({each for _, each in cut}) < len(cut)):  # A相 B相 C相
        return None
    again = without_letters([each for _, each in cut], [letter for letter, _ in cut])  # A.A.甲 B.B.乙
    return text[: run[0].start].rstrip(), again


def _unsure(run: list[_Label], text: str) -> bool:
    listed = all(label.sep == " " and label.before == "line" for label in run)
    return any(label.sep in ("", " ") for label in run) and not listed and not truths([each for _, each in _cut(run, text)])


def _longest(labels: list[_Label], ways: tuple, anywhere: bool, text: str) -> list[_Label]:  # type: ignore[type-arg]
    best: list[_Label] = []
    for way in ways:
        of_way: list[_Label] = []
        for at, first in enumerate(labels):
            if first.at or not way(first, first) or (not anywhere and text[: first.start].strip()):
                continue
            run = [first]
            for label in labels[at + 1 :]:
                touching = not text[run[-1].end : label.start].strip(" ")
                if label.at == len(run) and way(first, label) and not touching:
                    run.append(label)
            if len(run) >= len(of_way):
                of_way = run
        if len(of_way) > len(best):
            best = of_way
    return best


def _cut(run: list[_Label], text: str) -> list[Option]:
    ends = [*(label.start for label in run[1:]), len(text)]
    cut = [(LETTERS[label.at], trimmed(text[label.end : end])) for label, end in zip(run, ends, strict=True)]
    while cut and not cut[-1][1]:  # templates end in an empty E. and F.
        cut.pop()
    return cut


def trimmed(text: str) -> str:
    """An option without the signs that divide it from the next, its lines joined."""
    return re.sub(r"\s*\n\s*", "", _ENDS.sub("", text))


def split(cell: str, most: int = 0) -> tuple[list[Option], list[str]]:
    """The options of one cell, and the repairs that this took; `most` is the position of the answer's highest letter.

    Divided by $;$, |, letters A. B. C., line breaks, ; or tabs; numbers 1. 2. 3.; at last by 、 , / or wide blanks, where
    that gives three to eight parts and reaches the answer.
    """
    listed = _from_json(cell)
    if listed:
        return listed, []
    for name, sign in _DIVIDERS:
        if name == "a line break" and (found := labelled(cell)):
            return found[1], []
        parts = [part for part in (trimmed(each) for each in re.split(sign, cell)) if part]
        if len(parts) > 1:
            return without_letters(parts), []
    if (parts_of := numbered(cell)) and not parts_of[0]:
        return [(str(at), trimmed(part)) for at, part in enumerate(parts_of[1], 1)], []
    for name, sign in _SOFT:
        parts = [part.strip() for part in re.split(sign, cell.strip()) if part.strip()]
        if max(3, most) <= len(parts) <= 8:
            return [("", part) for part in parts], [f"the options were divided at {name}"]
    return ([("", trimmed(cell))] if cell.strip() else []), []


def _from_json(cell: str) -> list[Option]:
    if cell.lstrip()[:1] not in ("[", "{"):
        return []
    try:
        data = json.loads(cell)
    except ValueError:
        return []
    if isinstance(data, dict) and all(isinstance(value, str) for value in data.values()):
        return [(key.strip().upper()[:1], value.strip()) for key, value in data.items()]
    if isinstance(data, list) and all(isinstance(value, str) for value in data):
        return without_letters([value.strip() for value in data])
    return []


def without_letters(texts: list[str], letters: list[str] | None = None) -> list[Option]:
    """The texts with their letters: those given (of columns), or those that the texts begin with; else none.

    A letter at the beginning is taken off where most texts have one and none has another's ("A相" keeps its A).
    """
    begun = [
        re.match(r"[（(\[【]?\s*([A-Ja-jＡ-Ｊａ-ｊ])\s*(?:[.．、:：,，)）\]】]+|[-—–]|\s+)\s*(?=\S)", text) for text in texts
    ]
    own = [unicodedata.normalize("NFKC", found[1]).upper() if found else "" for found in begun]
    should = letters or list(LETTERS[: len(texts)])
    sound = all(own) and (len(set(own)) > 1 or len(own) == 1)
    if letters:
        sound = all(a in ("", b) for a, b in zip(own, should, strict=True)) and sum(map(bool, own)) * 2 >= len(own)
    if not sound:
        return list(zip(letters or [""] * len(texts), texts, strict=True))
    cut = [text[found.end() :] if found else text for found, text in zip(begun, texts, strict=True)]
    return list(zip(letters or own, cut, strict=True))
