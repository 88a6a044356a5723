"""GIFT cut into blocks: escapes kept apart, so that signs mean what they say, comments taken out, categories remembered."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_ESCAPED = {sign: chr(0xE100 + at) for at, sign in enumerate("\\~=#{}:")} | {"n": "\ue110"}
_MEANT = {kept: "\n" if sign == "n" else sign for sign, kept in _ESCAPED.items()}
_LABEL = re.compile(r"\[(id|tag):((?:\\\]|[^\]])+)\]")
_CATEGORY = re.compile(r"^\s*\$CATEGORY:\s*(.*)$")
_ADDED = re.compile(r"^(?:\$(?:course|system|module|cat\w*)\$(?:/|$))?(?:top(?:/|$))?")
_NOTE = re.compile(r"(::|[{}.!?。！？]|(?<![^\s{])(?:TRUE|FALSE|T|F))[^\S\n]+//[^\S\n][^{}\n]*$", re.MULTILINE)
_TAG = re.compile(r"<[a-zA-Z]\w*(?:\s+[\w-]+\s*=\s*(?:\"[^\"<>{}]*\"|'[^'<>{}]*'|[\w#.%-]+))+\s*/?>")


@dataclass
class Block:
    """What stands between empty lines: numbered lines, the id and tags of its comments, the category that it is in."""

    lines: list[tuple[int, str]] = field(default_factory=list)
    labels: list[tuple[str, str]] = field(default_factory=list)
    category: str = ""
    joined: bool = False

    def text(self) -> str:
        """Its lines."""
        return "\n".join(line for _, line in self.lines)

    def given(self, key: str) -> list[str]:
        """The values of its labels of this key, id or tag."""
        return [value for name, value in self.labels if name == key]


def kept(text: str) -> str:
    """The text with escaped signs as private characters."""
    return re.sub(r"\\([\\~=#{}:n])", lambda found: _ESCAPED[found[1]], text)


def meant(text: str) -> str:
    """The text with escaped signs as the signs they mean."""
    return re.sub("[\ue100-\ue110]", lambda found: _MEANT.get(found[0], ""), text)


def untagged(text: str) -> str:
    """The text with the signs inside HTML tags kept like escaped ones."""
    return _TAG.sub(lambda found: re.sub("[=~#:]", lambda sign: _ESCAPED[sign[0]], found[0]), text)


def uncommented(text: str) -> str:
    """The text without comments at the ends of lines, where a sentence, a brace or a truth ends before them."""
    return _NOTE.sub(r"\1", text)


def place(category: str) -> str:
    """A category's path without the course and the top that Moodle puts before it."""
    return _ADDED.sub("", category.strip())


def blocks(text: str) -> Iterator[Block]:
    """The blocks that hold a question, in the text of a GIFT file."""
    category = ""
    for block in _joined(_parted(kept(text))):
        while block.lines and (found := _CATEGORY.match(block.lines[0][1])):
            category = place(meant(found[1]))
            del block.lines[0]
        block.category = category
        if block.lines:
            yield block


def _parted(text: str) -> Iterator[Block]:
    block = Block()
    for at, line in enumerate([*text.split("\n"), ""], 1):
        if line.strip().startswith("//"):
            block.labels += [(key, meant(value).replace("\\]", "]")) for key, value in _LABEL.findall(line)]
        elif line.strip():
            block.lines.append((at, line))
        elif block.lines or block.labels:
            yield block
            block = Block()


def _joined(parts: Iterator[Block]) -> Iterator[Block]:
    """Blocks, those put together again whose braces a blank line has parted."""
    last: Block | None = None
    for block in parts:
        parted = last and last.text().count("{") == last.text().count("}") + 1
        if last and parted and re.match(r"[^{}]*\}", block.text()):
            last.lines += block.lines
            last.joined = True
            continue
        if last:
            yield last
        last = block
    if last:
        yield last
