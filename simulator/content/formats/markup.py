"""XML read without trust and written by hand: a tree with line numbers, no entities of a file's own, bounded depth and size."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.entities import html5
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from simulator.content.formats.plaintext import decoded
from simulator.core.errors import ContentError

DEEPEST = 200
LARGEST = 50_000_000
_PREDEFINED = {"amp", "lt", "gt", "quot", "apos"}
_ENTITY = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&([A-Za-z][A-Za-z0-9]*);", re.DOTALL)
_DECLARED = re.compile(r"\A\s*<\?xml.*?\?>", re.DOTALL)
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass
class Node:
    """An element: its `name` without namespace, the `line` it begins in, and texts and elements inside as they come."""

    name: str
    attrs: dict[str, str]
    line: int
    inside: list["Node | str"] = field(default_factory=list)

    def __iter__(self) -> Iterator["Node"]:
        return (each for each in self.inside if isinstance(each, Node))

    def all(self, *names: str) -> list["Node"]:
        """The children of these names."""
        return [each for each in self if each.name in names]

    def first(self, name: str) -> "Node | None":
        """The first child of this name."""
        return next(iter(self.all(name)), None)

    def deep(self) -> Iterator["Node"]:
        """The element itself and everything below it."""
        yield self
        for each in self:
            yield from each.deep()

    def text_of(self, name: str) -> str:
        """All text of the first child of this name, empty where there is none."""
        child = self.first(name)
        return child.text() if child else ""

    def text(self) -> str:
        """All text below."""
        return "".join(each if isinstance(each, str) else each.text() for each in self.inside)


class _Builder:
    def __init__(self) -> None:
        self.root: Node | None = None
        self.open: list[Node] = []
        self.parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = lambda name: self.open.pop()
        self.parser.CharacterDataHandler = self.data
        self.parser.EntityDeclHandler = self.refuse
        self.parser.ExternalEntityRefHandler = self.refuse
        self.parser.SkippedEntityHandler = self.skipped

    def start(self, name: str, attrs: dict[str, str]) -> None:
        node = Node(_local(name), {_local(key): value for key, value in attrs.items()}, self.parser.CurrentLineNumber)
        if len(self.open) >= DEEPEST:
            raise ContentError(f"line {node.line}: the elements are nested deeper than {DEEPEST}")
        if self.open:
            self.open[-1].inside.append(node)
        else:
            self.root = node
        self.open.append(node)

    def data(self, text: str) -> None:
        if self.open:
            self.open[-1].inside.append(text)

    def skipped(self, name: str, parameter: bool) -> None:
        if not parameter:
            self.data(html5.get(f"{name};", f"&{name};"))

    def refuse(self, *_: Any) -> int:
        raise ContentError(
            f"line {self.parser.CurrentLineNumber}: the file declares entities of its own, which are not read",
            "Save it again without a DOCTYPE that declares entities.",
        )


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def parsed(data: bytes) -> tuple[Node, tuple[str, ...]]:
    """The root element of an XML file and the repairs its encoding took.

    Named HTML entities such as &nbsp; mean what they mean in HTML. Raises ContentError with the line where it is not
    XML, declares entities, is nested too deep or larger than 50 MB.
    """
    if len(data) > LARGEST:
        raise ContentError(f"the file is larger than {LARGEST // 1_000_000} MB", "Split it.")
    text, repairs = _text(data)
    text = _DECLARED.sub(lambda found: "\n" * found[0].count("\n"), text)
    builder = _Builder()
    try:
        builder.parser.Parse(_ENTITY.sub(_named, text).encode("utf-8", "surrogatepass"), True)
    except expat.ExpatError as error:
        raise ContentError(f"line {error.lineno}: not well-formed XML ({expat.ErrorString(error.code)})", "") from error
    if builder.root is None:
        raise ContentError("the file is empty")
    return builder.root, repairs


def _text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of an XML file in the encoding that it declares, otherwise as any text file."""
    declared = re.match(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)", data[:300])
    try:
        name = codecs.lookup(declared[1].decode()).name if declared else "utf-8"
        if name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be"):
            return decoded(data)
        return data.decode("gb18030" if name in ("gb2312", "gbk") else name).replace("\r\n", "\n"), ()
    except (LookupError, UnicodeDecodeError) as error:
        raise ContentError(f"the file is not in the encoding that it declares ({error})", "Save it as UTF-8.") from error


def _named(found: re.Match[str]) -> str:
    name = found[1]
    return html5[f"{name};"] if name and name not in _PREDEFINED and f"{name};" in html5 else found[0]


def el(name: str, attrs: dict[str, Any] | None = None, *inside: str) -> str:
    """An element as text: attributes and nothing else are escaped here, what is inside must be `said` or elements."""
    written = "".join(f" {key}={quoteattr(str(value))}" for key, value in (attrs or {}).items())
    return f"<{name}{written}>{''.join(inside)}</{name}>" if inside else f"<{name}{written}/>"


def said(text: str) -> str:
    """Text for the inside of an element; characters that XML cannot hold are left out."""
    return escape(_NOT_XML.sub("", text))
