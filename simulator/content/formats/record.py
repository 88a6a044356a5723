"""One question as a file gives it: texts by field, before anything in them is understood."""

import html
import re
from dataclasses import dataclass, field

from simulator.content.formats.options import Option

PRIVATE = re.compile("[\ue000-\ue008]")  # the signs of marks.py
PICTURE = "\ufffc"  # stands where a document has a picture
_TAG = re.compile(r"</?(?:p|br|span|div|b|i|u|strong|em|font|sub|sup|table|tbody|tr|td|img|ul|ol|li)\b[^<>]*/?>", re.I)
_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li|/tr)\b[^<>]*>", re.I)


@dataclass
class Record:
    """The raw texts of one question; `known` is the kind that its surroundings name (a heading, a sheet's title).

    `cell` holds options that still have to be divided. `more` holds the other fields by their name in core/kinds, as
    text. `notes` are the repairs made so far.
    """

    number: int
    kind: str = ""
    known: str = ""
    stem: str = ""
    options: list[Option] = field(default_factory=list)
    cell: str = ""
    answer: str = ""
    points: str = ""
    more: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def begun(self) -> str:
        """How the question began in its file, for the report."""
        words = self.stem or self.cell or self.answer or self.kind or " ".join(self.more.values())
        return re.sub(r"\s+", " ", PRIVATE.sub("", words))[:80]


def clean(text: str) -> str:
    """A text without what nobody sees: odd blanks, zero-width signs, carriage returns, blanks at line ends."""
    plain = text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")
    plain = re.sub(r"[\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f]", "", plain).replace("\xa0", " ").replace("\u3000", " ")
    return re.sub(r"[ \t]*\n[ \t]*", "\n", plain).strip()


def without_marks(text: str) -> tuple[str, bool]:
    """The text without HTML marks and entities, and whether there were any."""
    if not (_TAG.search(text) or re.search(r"&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|#\d+);", text)):
        return text, False
    return clean(html.unescape(_TAG.sub("", _BREAK.sub("\n", text)))), True


def tidy(record: Record) -> None:
    """Cleans every text of a record; HTML marks and pictures that are left out are named in its notes."""
    marked = False
    pictures = 0
    for name in ("kind", "known", "stem", "cell", "answer", "points"):
        text, had = without_marks(clean(getattr(record, name)))
        text = text if name in ("stem", "cell") else PRIVATE.sub("", text)
        pictures += text.count(PICTURE)
        setattr(record, name, text.replace(PICTURE, "").strip())
        marked = marked or had
    options = [(letter, without_marks(clean(text))) for letter, text in record.options]
    marked = marked or any(had for _, (_, had) in options)
    pictures += sum(text.count(PICTURE) for _, (text, _) in options)
    record.options = [(letter, text.replace(PICTURE, "").strip()) for letter, (text, _) in options]
    record.more = {
        name: without_marks(PRIVATE.sub("", clean(text)).replace(PICTURE, ""))[0] for name, text in record.more.items()
    }
    if marked:
        record.notes.append("HTML marks were left out")
    if pictures:
        record.notes.append("a picture was left out: look whether the question can be answered without it")
