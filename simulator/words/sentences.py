"""What the rooms below say in English, in another language: the template is found that made a sentence.

The gaps of a template are named by how their value is treated: `{what}` and `{why}` hold a sentence that is found in its
turn, `{noun}` one of the names, `{kind}`, `{topic}` and the others of GROUPS a key among the interface's words (`{nouns}`,
`{kinds}`: several with ", " between them), `{choices}` quoted values with ", " and " or "; `{id!r}` is a value in quotes as
Python's repr writes it. Any other value stays as it is.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

GROUPS = {"kind": "kind", "topic": "test_topic", "role": "role", "mark": "mark", "outcome": "outcome"}
GAP = re.compile(r"{(\w+)(!r)?}")
_SAID = {"what", "why", "noun", "nouns"}
_DEEPEST = 4  # a sentence in a sentence in a sentence
_REPR = r"""('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_ESCAPED = re.compile(r"\\(['\"\\nrt])")


@dataclass(frozen=True)
class _Template:
    pattern: re.Pattern[str]
    gaps: tuple[tuple[str, bool], ...]  # a name, and whether its value stands in quotes
    theirs: str
    words: frozenset[str]  # whole words that every sentence of this template has
    own: int  # how many signs are its own
    gapped: bool  # whether it begins with a gap


class Sentences:
    """The sentences of one language; `look` gives the interface's word of a key, "" where there is none."""

    def __init__(self, pairs: dict[str, str], names: dict[str, str], look: Callable[[str], str]) -> None:
        self._names, self._look = names, look
        self._whole = {ours: theirs for ours, theirs in pairs.items() if not GAP.search(ours)}
        self._by_word: dict[str, list[_Template]] = {}
        for ours, theirs in pairs.items():
            if ours not in self._whole:
                made = _template(ours, theirs)
                self._by_word.setdefault(max(sorted(made.words), key=len, default=""), []).append(made)
        self.of = lru_cache(maxsize=8192)(self._of)

    def _of(self, text: str) -> str:
        found = self._known(text, _DEEPEST)
        return text if found is None else found.text

    def _known(self, text: str, depth: int) -> "_Found | None":
        """The sentence with the fewest gaps unknown; of equals what begins with words of its own, then what has most of them."""
        if text in self._whole or not depth:
            return _Found(self._whole[text]) if text in self._whole else None
        there = set(re.findall("[A-Za-z]+", text))
        near = [each for word in there for each in self._by_word.get(word, ()) if each.words <= there]
        return self._best(near, text, depth) or self._best(self._by_word.get("", []), text, depth)

    def _best(self, near: list[_Template], text: str, depth: int) -> "_Found | None":
        matches = [(template, match) for template in near if (match := template.pattern.fullmatch(text))]
        made = [found for template, match in matches if (found := self._filled(template, match.groups(), depth))]
        return min(made, default=None, key=lambda found: found.rank)

    def _filled(self, template: _Template, groups: Sequence[str], depth: int) -> "_Found | None":
        """A template without words of its own, as "{what}: {why}", is meant only where one of its gaps is known."""
        values, unknown, asked = {}, 0, 0
        for (name, quoted), value in zip(template.gaps, groups, strict=True):
            found = _Found(_unquoted(value)) if quoted else self._value(name, value, depth)
            values[name] = found.text if found else value
            asked += name in _SAID
            unknown += (found.rank[0] if found else 1) if name in _SAID else 0
        if not template.words and unknown >= asked:
            return None
        rank = (unknown, template.gapped, -template.own)
        return _Found(template.theirs.format(**values), rank)

    def _value(self, name: str, value: str, depth: int) -> "_Found | None":
        if name in ("what", "why"):
            return self._known(value, depth - 1)
        if name == "choices":
            return _Found(re.sub("', '|' or '", "、", value))
        one = name.removesuffix("s")
        group = GROUPS.get(one, "")
        every = [self._names.get(each, "") if one == "noun" else self._look(f"{group}.{each}") for each in value.split(", ")]
        return _Found("、".join(every)) if all(every) else None


@dataclass(frozen=True)
class _Found:
    text: str
    rank: tuple[int, bool, int] = (0, False, 0)  # gaps unknown; whether it begins with a gap; the less text of its own


def _unquoted(value: str) -> str:
    return _ESCAPED.sub(lambda sign: {"n": "\n", "r": "\r", "t": "\t"}.get(sign[1], sign[1]), value[1:-1])


def _template(ours: str, theirs: str) -> _Template:
    found = list(GAP.finditer(ours))
    cuts = [0, *(at for gap in found for at in gap.span()), len(ours)]
    own = [ours[a:b] for a, b in zip(cuts[::2], cuts[1::2], strict=True)]
    parts = [re.escape(own[0])]
    for gap, text in zip(found, own[1:], strict=True):
        if gap[2]:
            parts[-1] += _REPR + re.escape(text)
        else:
            parts.append("(.*?)" + re.escape(text))
    pattern = "".join(f"(?>{part})" for part in parts[:-1]) + parts[-1]  # atomic: never looked for twice
    marked = "\0".join(own)  # a word that touches a gap may be part of a longer one
    words = frozenset(re.findall(r"(?<![\0\w])[A-Za-z]+(?![\0\w])", marked))
    gaps = tuple((gap[1], bool(gap[2])) for gap in found)
    return _Template(re.compile(pattern, re.DOTALL), gaps, theirs, words, len(marked), not own[0])
