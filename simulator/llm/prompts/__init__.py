"""The prompts: one file a role and language, in named parts with gaps."""

from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from string import Template

_FOLDER = Path(__file__).parent


@lru_cache
def parts(role: str, lang: str) -> dict[str, Template]:
    """The parts of a prompt by name; the headings `## name` divide the file."""
    pieces = ("\n" + _text(role, lang)).split("\n## ")[1:]
    split = (piece.partition("\n") for piece in pieces)
    return {name.strip(): Template(body.strip()) for name, _, body in split}


def fingerprint(role: str, lang: str) -> str:
    """A short name of the prompt as it stands now; it changes with every word of it."""
    return sha256(_text(role, lang).encode("utf-8")).hexdigest()[:12]


def _text(role: str, lang: str) -> str:
    return (_FOLDER / f"{role}.{lang}.md").read_text(encoding="utf-8")
