"""Right options that a file marks (（正确答案）, √A., a red or bold option) where others name their letters."""

import re
from collections.abc import Sequence

from simulator.content.formats.answers import Refused, bare, picked, short
from simulator.content.formats.options import Option
from simulator.content.formats.record import PRIVATE, Record
from simulator.core.question import LETTERS

CHOSEN = "\ue000"  # after an option that words call right
TICKED = "\ue007"  # after an option with a tick before it
LOOKS = {"\ue001": "in bold", "\ue002": "underlined", "\ue003": "in another colour", "\ue004": "highlighted"}
GLUED = "\ue008"  # after an answer whose digits touch the next number
OPENED, CLOSED = "\ue005", "\ue006"  # around words that are underlined: in a fill-in they are the answer
SIGNS = PRIVATE
_UNDERLINED = re.compile(f"{OPENED}\\s*(.*?)\\s*{CLOSED}")

LABEL = re.compile(r"(?<![A-Za-zＡ-Ｚ])[（(]?([A-JＡ-Ｊ])\s*[.．、:：)）\s]\s*(?=\S)")
_SAID = re.compile(r"\s*[（(【\[]\s*(?:正确答案|正确选项|答案)\s*[)）】\]]\s*(?=$|[（(]?([A-J])\s*[.．、:：)）])")
_TICK = re.compile(r"^\s*(?:[vV]\s+|[√✓✔☑✅■●*＊]\s*)(?=[（(]?[A-JＡ-Ｊ]\s*[.．、:：)）\s])")
_BOX = re.compile(r"^\s*[□○◯☐◻⬜〇]\s*(?=[（(]?[A-JＡ-Ｊ]\s*[.．、:：)）\s])")
_AT_END = re.compile(r"\s*[（(【\[]\s*(?:正确答案|正确选项|√|✓|✔)\s*[)）】\]]\s*$")
_TRUTH = re.compile(r"^\s*(对|错|正确|错误|是|否)\s*[（(]\s*(?:正确答案|正确选项|答案)\s*[)）]\s*$")


def signed(line: str) -> str:
    """The line with a sign behind each option that words or a tick call right, and without those words and ticks."""
    truth = _TRUTH.match(line)
    if truth:
        return f"{truth[1]}{CHOSEN}"
    ticked = _TICK.match(line)
    if ticked:
        line = f"{line[ticked.end() :]}{TICKED}"
    line = _BOX.sub("", line)

    def sign(found: re.Match[str]) -> str:
        before = [label[1] for label in LABEL.finditer(line[: found.start()])]
        follows = bool(before) and (not found[1] or ord(found[1]) == ord(before[-1]) + 1)
        return CHOSEN if follows else found[0]

    return _SAID.sub(sign, line)


def without(text: str) -> str:
    """A text without the signs of options; those around underlined words stay."""
    return re.sub("[\ue000-\ue004\ue007]", "", text)


def underlined(stem: str) -> tuple[str, list[str]]:
    """The stem with ____ for every underlined word, and the words."""
    words = _UNDERLINED.findall(stem)
    return _UNDERLINED.sub("____", stem), words


def looked(text: str, shapes: Sequence[frozenset[str]]) -> str:
    """The text of a paragraph with a sign behind each of its options for every look that all its characters have.

    `shapes` gives the looks (keys of LOOKS) of every character.
    """
    starts = [found.start() for found in LABEL.finditer(text)]
    alone = len(starts) == 1 and not text[: starts[0]].strip()
    everywhere = frozenset() if alone else _common(text, shapes, 0, len(text))  # the look of a paragraph sets nothing off
    parts = [text[: starts[0]]] if starts else [text]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        begun = LABEL.match(text, start)
        common = _common(text, shapes, begun.end() if begun else start, end) - everywhere
        whole = text[start:end].rstrip()
        parts.append(f"{whole}{''.join(sorted(common))}{text[start + len(whole) : end]}")
    return "".join(parts)


def _common(text: str, shapes: Sequence[frozenset[str]], start: int, end: int) -> frozenset[str]:
    held = [shapes[at] for at in range(start, end) if text[at].strip(" \t\n;；。")]
    return frozenset.intersection(*held) if held else frozenset()


def taken(record: Record) -> None:
    """Takes the signs off a record's options; they are its answer where it has no other. Raises Refused where they disagree."""
    texts = [_AT_END.sub(CHOSEN, text) for _, text in record.options]
    signs = [set(SIGNS.findall(text)) for text in texts]
    record.options = [(letter, SIGNS.sub("", text)) for (letter, _), text in zip(record.options, texts, strict=True)]
    by_sign = {sign: _letters(record.options, [sign in held for held in signs]) for sign in (CHOSEN, TICKED, *LOOKS)}
    told = {look: letters for look, letters in by_sign.items() if 0 < len(letters) < len(record.options)}
    chosen = by_sign[CHOSEN] or told.pop(TICKED, "")  # a tick before every option is a bullet
    if chosen:
        _agree(record, chosen)
        record.notes.append(f"the answer {chosen} was read from the marks beside the options")
        record.answer = chosen
    elif told and not record.answer:
        if len(set(told.values())) > 1:
            said = ", ".join(f"{LOOKS[look]} {letters}" for look, letters in told.items())
            raise Refused(f"the answer is missing, and the options are set off in two ways: {said}")
        look, record.answer = next(iter(told.items()))
        record.notes.append(f"no answer is named: {record.answer} was taken, which alone is {LOOKS[look]}")


def _agree(record: Record, chosen: str) -> None:
    if not bare(record.answer):
        return
    given = "".join(LETTERS[at] for at in picked(record.answer, record.options)[0])
    if set(given) != set(chosen):
        raise Refused(f"the option {chosen} is marked as right, and the answer is {short(record.answer)!r}")


def _letters(options: Sequence[Option], which: Sequence[bool]) -> str:
    names = [letter if letter.isalpha() else LETTERS[at : at + 1] for at, (letter, _) in enumerate(options)]
    return "".join(name for name, is_it in zip(names, which, strict=True) if is_it)
