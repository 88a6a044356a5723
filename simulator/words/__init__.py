"""The interface's own text: words by key, the same keys in every language."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

LANGS = {"zh": "中文", "en": "English"}
_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Words:
    """The text of one language."""

    lang: str
    texts: dict[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key with its values filled in; KeyError when there is none."""
        text = self.texts[key]
        return text.format(**values) if values else text

    def or_else(self, key: str, default: str) -> str:
        """The text of a key, or the default."""
        return self.texts.get(key, default)


@lru_cache
def words(lang: str) -> Words:
    """The words of a language; Mandarin for one that is not known."""
    name = lang if lang in LANGS else "zh"
    data = yaml.load((_FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return Words(name, dict(_flat("", data)))


def _flat(prefix: str, data: dict[str, object]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for key, value in data.items():
        name = f"{prefix}{key}"
        pairs += _flat(f"{name}.", value) if isinstance(value, dict) else [(name, str(value))]
    return pairs
