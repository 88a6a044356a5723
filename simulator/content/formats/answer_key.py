"""Answer keys at the end of a text: 1.C 2.A 3.√, 1-5 ABCDA, or one worded answer a number; who gets which."""

import re
from dataclasses import dataclass, field

from simulator.content.formats.pieces import Block, Key
from simulator.content.formats.rows import Row
from simulator.content.formats.signs import KEY_ENTRY, KEY_RANGE, Line, is_key
from simulator.content.formats.terms import kind_of

_NUMBERED = re.compile(r"\s*(?:第\s*)?(?P<open>[（(])?(\d{1,5})\s*[)）]?\s*题?\s*[.．、:：)）]?\s*")

_ONE = re.compile(rf"{KEY_ENTRY.pattern}\s*[;；,，。.]?\s*(?=\d|$)")


@dataclass
class Entry:
    """What a key says of one number."""

    line: int
    n: int
    answer: str
    why: str = ""


@dataclass
class Part:
    """A section of a key: the kind that its heading names, and its entries."""

    kind: str
    open: str = ""  # the bracket before its numbers
    entries: list[Entry] = field(default_factory=list)


def apply(blocks: list[Block], keys: list[Key]) -> list[Row]:
    """Gives every question its answer from the key of its paper; returns a refused row for each entry without a question."""
    lost = []
    for key in keys:
        paper = [block for block in blocks if block.paper == key.paper]
        parts = _parts(key)
        sections = list(dict.fromkeys(block.section for block in paper))
        for at, part in enumerate(parts):
            for entry in part.entries:
                block = _block(entry, part, at, parts, paper, sections)
                if block is None:
                    reason = f"the answer key names question {entry.n}, which was not found"
                    lost.append(Row(entry.line, f"{entry.n}. {entry.answer}"[:80], None, (), reason))
                else:
                    _give(block, entry)
    return lost


def _block(entry: Entry, part: Part, at: int, parts: list[Part], paper: list[Block], sections: list[int]) -> Block | None:
    same = [block for block in paper if block.n == entry.n]
    if part.kind:
        of_kind = [block for block in same if kind_of(block.known) == part.kind]
        nth = [each for each in parts if each.kind == part.kind].index(part)
        if of_kind:
            return of_kind[min(nth, len(of_kind) - 1)]
    if len(same) == 1:
        return same[0]
    if len(parts) == len(sections):
        return next((block for block in same if block.section == sections[at]), None)
    return None


def _give(block: Block, entry: Entry) -> None:
    had = "".join(block.answer or []).strip()
    if had and re.sub(r"\W", "", had).upper() != re.sub(r"\W", "", entry.answer).upper():
        block.notes.append("refused: " + f"the answer beside the question is {had!r}, the key says {entry.answer!r}")
    block.answer = [had or entry.answer]
    if entry.why:
        block.why.append(entry.why)


def _parts(key: Key) -> list[Part]:
    parts = [Part("")]
    for name, line in key.lines:
        if name == "heading":
            parts.append(Part(kind_of(line.name) or ""))
            inside = _inside(line)
            if inside:
                _entries(inside, parts)
        else:
            _entries(line, parts)
    return [part for part in parts if part.entries]


def _inside(line: Line) -> Line | None:
    """The entries that stand in the line of a heading: 一、单选题：1-5 ABCDA."""
    head = re.match(r"^\D{0,16}(?:[（(][^）)]*[)）])?\s*[:：]?\s*(?=\d)", line.text)
    text = line.text[head.end() :] if head else ""
    return Line(line.number, text, rest=text) if KEY_RANGE.match(text) or KEY_ENTRY.match(text) else None


def _entries(line: Line, parts: list[Part]) -> None:
    text = line.rest if line.what in ("answer", "why", "field") else line.text.strip()
    now = parts[-1].entries
    if line.what == "why" and now:
        now[-1].why = text
    elif line.what == "answer" and now and not is_key(text) and not KEY_RANGE.match(text):
        now[-1].answer = f"{now[-1].answer} {text}".strip()
    elif _quick(line, text, parts):
        return
    elif (found := _NUMBERED.match(text)) and _due(int(found[2]), now) and (not now or parts[-1].open == (found[1] or "")):
        _add(Entry(line.number, int(found[2]), text[found.end() :].strip()), parts)
        parts[-1].open = found[1] or ""
    elif now and line.what != "answer":
        now[-1].answer = f"{now[-1].answer}\n{text}".strip()


def _quick(line: Line, text: str, parts: list[Part]) -> bool:
    """Takes picks and ranges one after the other, and one worded answer at the end; False where the line is none such."""
    found: list[Entry] = []
    at = 0
    while at < len(text):
        ranged, one = KEY_RANGE.match(text, at), _ONE.match(text, at)
        if ranged:
            found += [Entry(line.number, n, answer) for n, answer in enumerate(_shared(ranged), int(ranged[1]))]
        elif one:
            found.append(Entry(line.number, int(one[1]), one[2].strip()))
        elif found and (last := _NUMBERED.match(text, at)) and int(last[2]) == found[-1].n + 1:
            found.append(Entry(line.number, int(last[2]), text[last.end() :].strip()))
            break
        else:
            return False
        at = (ranged or one).end()  # type: ignore[union-attr]
    for entry in found:
        _add(entry, parts)
    return bool(found)


def _due(n: int, now: list[Entry]) -> bool:
    last = now[-1].n if now else 0
    quick = not now or len(now[-1].answer) < 12
    return n == last + 1 or (quick and (n > last or n == 1))


def _shared(found: re.Match[str]) -> list[str]:
    """The answers of a range: one letter each, or groups of letters where they are as many as the numbers."""
    count = int(found[2]) - int(found[1]) + 1
    groups = [group for group in re.split(r"[\s,，、;；]+", found[3].strip()) if group]
    if len(groups) == count:
        return groups
    signs = re.findall(r"[A-J√×✓✔✗对错TF]", found[3])
    return signs if len(signs) == count else []


def _add(entry: Entry, parts: list[Part]) -> None:
    if entry.n in {each.n for each in parts[-1].entries}:  # the numbers begin again: the next section, without a heading
        parts.append(Part(""))
    parts[-1].entries.append(entry)
