"""What every format has in common: rows that are read, repaired or refused, and how fields become a question."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from simulator.core.fingerprint import fingerprint
from simulator.core.kinds import ADAPTER
from simulator.core.question import Question


@dataclass(frozen=True)
class Defaults:
    """What a file does not say: its topic, language, level and where its questions come from."""

    topic: str = "norms"
    lang: str = "zh"
    level: int = 2
    source: str = "imported"


@dataclass(frozen=True)
class Row:
    """One question of a file: `number` is its line or spreadsheet row, `text` how it began there.

    A question that was read has `question`, with the `repairs` that were needed, each a sentence; a refused one has a
    `reason` instead.
    """

    number: int
    text: str
    question: Question | None = None
    repairs: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Format:
    """A format by name: its file endings, how bytes are read row by row, and how questions are written (None: cannot).

    `read` raises ContentError when the file as a whole is not of this format. `kinds` are those that `write` can
    carry; it raises ContentError naming the first question of another kind.
    """

    name: str
    endings: tuple[str, ...]
    read: Callable[[bytes, Defaults], Iterable[Row]]
    write: Callable[[Sequence[Question]], bytes] | None = None
    kinds: tuple[str, ...] = field(default=())


def made(number: int, fields: dict[str, Any], defaults: Defaults, repairs: Sequence[str] = ()) -> Row:
    """A row from the fields of a question (see core/kinds); what a kind refuses becomes the reason."""
    text = str(fields.get("stem", ""))[:80]
    base = {"topic": defaults.topic, "lang": defaults.lang, "level": defaults.level, "source": defaults.source}
    whole = base | {key: value for key, value in fields.items() if value not in (None, "")}
    whole.setdefault("id", new_id(whole))
    whole.pop("name", None)
    try:
        return Row(number, text, ADAPTER.validate_python(whole), tuple(repairs))
    except ValidationError as error:
        reasons = "; ".join(f"{'.'.join(map(str, e['loc'][1:])) or 'question'}: {e['msg']}" for e in error.errors())
        return Row(number, text, None, tuple(repairs), reasons)


def new_id(fields: dict[str, Any]) -> str:
    """An id for a question that has none: the same words give the same id, so that importing twice is seen."""
    name = re.sub(r"[^a-z0-9]+", "-", unicodedata.normalize("NFKC", str(fields.get("name", ""))).lower()).strip("-")[:40]
    return f"{name or fields.get('lang', 'zh')}-{fingerprint({k: v for k, v in fields.items() if k != 'name'})}"
