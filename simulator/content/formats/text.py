"""Questions as running text, pasted or in a .txt file, in the layouts of Chinese test papers."""

import re
from collections.abc import Iterable, Iterator

from simulator.content.formats import answer_key
from simulator.content.formats.answers import letters_of
from simulator.content.formats.blocks import Blocks
from simulator.content.formats.build import row as built
from simulator.content.formats.csv_sheet import decoded, of_text
from simulator.content.formats.marks import GLUED, SIGNS, without
from simulator.content.formats.options import Option, labelled
from simulator.content.formats.pieces import Block
from simulator.content.formats.prepared import prepared
from simulator.content.formats.record import PRIVATE, Record, clean
from simulator.content.formats.rows import Defaults, Format, Row
from simulator.content.formats.signs import ANSWER, QUICK, TAG
from simulator.content.formats.terms import kind_of, truth_of, truths
from simulator.content.formats.unglue import Cutter
from simulator.core.errors import ContentError

_CHOSEN = re.compile(
    r"(?:故|因此|所以|答案)?\s*(?:本题)?(?:正确答案|答案)?\s*(?:应?选择?|为|是)\s*[:：]?\s*([A-J]{1,8})(?![A-Za-z])"
)
_SCORE = re.compile(
    r"^\s*[（(]\s*(?:本题)?\s*\d+(?:\.\d+)?\s*分\s*[)）]\s*|\s*[（(]\s*(?:本题)?\s*\d+(?:\.\d+)?\s*分\s*[)）]\s*$"
)
_RULE = re.compile(r"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$", re.MULTILINE)
_TWO_LABELS = re.compile(r"(?<![A-Za-z])A\s*[.．、)）]\s*(?![B-J]\s*[.．、)）]).{2,}(?<![A-Za-z])B\s*[.．、)）]", re.DOTALL)
_WITHOUT = ("blank", "short", "numeric", None)  # kinds whose text holds no options


def read_text(data: bytes, defaults: Defaults) -> Iterator[Row]:
    """The questions of a text, numbered by the lines on which they begin; raises ContentError where there are none."""
    text = PRIVATE.sub("", decoded(data))
    ruled = bool(_RULE.search(text))  # a table of Markdown, or one copied from a spreadsheet
    table = of_text(_unruled(text) if ruled else text, defaults, ("|",) if ruled else ("\t",))
    return table or read_lines(enumerate(re.split(r"\r\n|\r|\n", text), 1), defaults)


def _unruled(text: str) -> str:
    """The lines of a Markdown table as cells between bars, its rule as an empty line."""
    lines = re.split(r"\r\n|\r|\n", text)
    return "\n".join("" if _RULE.match(line) else re.sub(r"^\s*\||\|\s*$", "", line) for line in lines)


def read_lines(lines: Iterable[tuple[int, str]], defaults: Defaults) -> Iterator[Row]:
    """The questions of numbered lines."""
    reading = Blocks(Cutter().cut(prepared((number, clean(text)) for number, text in lines)))
    blocks, keys = reading.read()
    if not blocks:
        raise ContentError(
            "no question was found", "Number the questions (1. 2. 3.) and write 答案： before each answer, or use the template."
        )
    stray = [
        Row(line.number, line.text.strip()[:80], None, (), "an answer without a question before it") for line in reading.stray
    ]
    lost = stray + answer_key.apply(blocks, keys)
    return _rows(blocks, lost, defaults)


def _rows(blocks: list[Block], lost: list[Row], defaults: Defaults) -> Iterator[Row]:
    for block in blocks:
        record = record_of(block)
        against = next((note for note in block.notes if note.startswith("refused: ")), "") or _two(block, record)
        if against:
            yield Row(block.number, record.begun(), None, (), against.removeprefix("refused: "))
        else:
            yield built(record, defaults)
    yield from lost


def _two(block: Block, record: Record) -> str:
    """Why a block seems to hold more than one question, "" where it does not."""
    stem, why, answer = "\n".join(block.stem), record.more["why"], record.answer
    if record.options and (found := labelled(stem, anywhere=True)) and _TWO_LABELS.search(found[0]):
        return "refused: there are two lists of options: part the questions by their numbers"
    if _TWO_LABELS.search(why) and ANSWER.search(why) and not QUICK.match(ANSWER.split(why)[-1]):
        return "refused: another question seems to stand in the explanation: part the questions by their numbers"
    if ANSWER.search(answer) and not re.search(r"[答解]\s*[:：]", answer):
        return "refused: there is more than one answer: part the questions by their numbers"
    return ""


def record_of(block: Block) -> Record:
    """The texts of a block by field."""
    marked = _marked_truth(block)
    _tagged(block)
    stem, options = _divided(block)
    stem = without(stem)
    record = Record(block.number, kind=block.more.pop("kind", ""), known=block.known, stem=stem, options=options)
    record.notes = list(block.notes)
    record.answer = joined(block.answer or [], keep=True) or marked
    if GLUED in record.answer:
        record.answer = record.answer.replace(GLUED, "")
        record.notes.append(
            f"the number of the next answer was glued to {record.answer!r} in the key: look whether it is whole"
        )
    if marked:
        record.notes.append("the answer was read from the mark beside it")
    record.more = {name: text for name, text in block.more.items() if name != "score"} | {"why": joined(block.why, keep=True)}
    if _SCORE.search(record.stem):
        record.stem = _SCORE.sub("", record.stem)
        record.notes.append("the score in the stem was left out")
    chosen = _CHOSEN.search(record.more["why"]) if not record.answer and options else None
    if chosen:
        record.answer = chosen[1]
        record.notes.append(f"the answer {chosen[1]} was taken from the explanation")
    return record


def _divided(block: Block) -> tuple[str, list[Option]]:
    text = "\n".join(block.stem)
    tag = re.match(r"\s*[【\[（(]\s*([\u4e00-\u9fff]{2,7})\s*[】\]）)]", text)
    kind = kind_of(block.more.get("kind") or (tag[1] if tag and kind_of(tag[1]) else "") or block.known)
    found = labelled(text, anywhere=True) if kind not in _WITHOUT else None
    if found and not found[0].strip():
        found = None
    given = "".join(block.answer or [])
    if found and _is_truth(kind, given) and not truths([option for _, option in found[1]]) and not letters_of(given):
        found = None
    if not found:
        return joined(block.stem), []
    return joined(found[0].split("\n")), found[1]


def _marked_truth(block: Block) -> str:
    """The truth of 对✓ and 错 on lines of their own below the stem; both lines are taken out of the block."""
    last = [SIGNS.sub("", line).strip() for line in block.stem[-2:]]
    if len(block.stem) < 3 or {truth_of(each) for each in last} != {"right", "wrong"}:
        return ""
    said = [word for word, line in zip(last, block.stem[-2:], strict=True) if SIGNS.search(line)]
    if len(said) != 1:
        return ""
    del block.stem[-2:]
    return said[0]


def _tagged(block: Block) -> None:
    """Takes [单选题] * off the end of a line that others follow; it names the kind."""
    for at, line in enumerate(block.stem[:-1]):
        found = TAG.search(line)
        if found and (name := found[0].strip(" *＊[]【】（）()")) and kind_of(name):
            block.stem[at] = line[: found.start()]
            block.more.setdefault("kind", name)


def _is_truth(kind: str | None, given: str) -> bool:
    return kind == "truth" or (kind not in ("single", "multiple") and bool(truth_of(given)))


def joined(lines: list[str], keep: bool = False) -> str:
    """Lines as one text: a line that breaks off inside a sentence goes on without a break; with `keep` breaks stay."""
    text = "\n".join(line.strip() for line in lines if line.strip())
    if keep:
        return text
    text = re.sub(r"(?<=[A-Za-z,])\n(?=[A-Za-z(])", " ", text)
    listed = r"(?![①-⑳]|[（(]?\d{1,2}\s*[.．、)）](?!\d))"
    return re.sub(rf"(?<=[^。！？!?：:；;\n])\n{listed}(?=[\w，。、；：）)(（_《“])", "", text)


FORMAT = Format("text", (".txt", ".md", ".text"), read_text)
