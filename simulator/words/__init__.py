"""The interface's own text: words by key, the same keys in every language."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import yaml

from simulator.words.sentences import Sentences

LANGS = {"zh": "中文", "en": "English"}
_FOLDER = Path(__file__).parent
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class Words:
    """The text of one language."""

    lang: str
    texts: dict[str, str]
    sentences: Sentences | None = field(default=None, compare=False)

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key with its values filled in; KeyError when there is none."""
        text = self.texts[key]
        return text.format(**values) if values else text

    def or_else(self, key: str, default: str) -> str:
        """The text of a key, or the default."""
        return self.texts.get(key, default)

    def of_another(self) -> "Words":
        """The words for whoever reads about somebody else: those of `another` stand in for the ones that say "you"."""
        theirs = {key.removeprefix("another."): text for key, text in self.texts.items() if key.startswith("another.")}
        return replace(self, texts={**self.texts, **theirs})

    def sentence(self, text: str) -> str:
        """A sentence that a room below said in English, in this language; one that nobody knows comes back as it is."""
        return text if self.sentences is None else self.sentences.of(text)

    def told(self, *sentences: str) -> str:
        """What is wrong and what to do about it, as one text; empty sentences are left out."""
        said = [self.sentence(each).rstrip(".。") for each in sentences if each]
        end = "。" if self.sentences else ". "
        text = end.join(said) + end.strip()
        return text[:1].upper() + text[1:] if re.match(r"[a-z]+[ ,]", text) else text  # but no id, as in "q-1: ..."


@lru_cache
def words(lang: str) -> Words:
    """The words of a language; Mandarin for one that is not known."""
    name = lang if lang in LANGS else "zh"
    texts = dict(_flat("", _read(f"{name}.yaml")))
    return Words(name, texts, Sentences(*catalogue(name), lambda key: texts.get(key, "")) if name != "en" else None)


def catalogue(lang: str) -> tuple[dict[str, str], dict[str, str]]:
    """What a language has for the English templates, and for the names that fill their gaps."""
    groups = _read(f"sentences.{lang}.yaml")
    names = groups.pop("names")
    return {ours: theirs for group in groups.values() for ours, theirs in group.items()}, names


def _read(name: str) -> dict[str, dict[str, str]]:
    data: dict[str, dict[str, str]] = yaml.load((_FOLDER / name).read_text(encoding="utf-8"), Loader=_LOADER)
    return data


def _flat(prefix: str, data: dict[str, object]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for key, value in data.items():
        name = f"{prefix}{key}"
        pairs += _flat(f"{name}.", value) if isinstance(value, dict) else [(name, str(value))]
    return pairs
