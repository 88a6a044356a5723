"""Bytes and HTML as plain text: encodings by the order of trust, tags as line breaks, raised and lowered figures as signs."""

import codecs
import re
from html.parser import HTMLParser

from simulator.content.formats.shaping import Refused
from simulator.core.errors import ContentError

LONGEST = 200_000
GB = "The file is not UTF-8; it was read as GB 18030."
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BREAKS = set(
    "address article blockquote br dd div dl dt fieldset h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul".split()
)
_INLINE = set(
    "a abbr acronym b big center cite code del dfn em font i ins kbd label mark nobr o q s samp small span strike strong "
    "sub sup tt u var ruby rb rt rp bdo bdi td th tbody thead tfoot caption col colgroup".split()
)
_DROPPED = {"script", "style", "rp"}
_NEEDED = dict.fromkeys(("img", "picture", "svg", "canvas"), "a picture") | {
    "audio": "a sound",
    "video": "a film",
    "object": "an embedded file",
    "embed": "an embedded file",
    "iframe": "an embedded page",
    "math": "a formula",
}
_BARE = {"controls", "checked", "disabled", "selected", "hidden", "autoplay", "loop", "muted", "allowfullscreen", "nowrap"}
_UNSAID = re.compile(r"<!--.*?(?:-->|\Z)|<[?!][^<>]*>|</?\w+:\w+[^<>]*>", re.DOTALL)
_LONE = re.compile(r"<(?!/?[a-zA-Z][^<>]*>)")  # the parser of HTML takes ages over tags that never end
RAISED = str.maketrans("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ")
LOWERED = str.maketrans("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎")


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file in UTF-8, UTF-16 (by its mark) or GB 18030, lines ended by \\n, and the repair it took.

    Raises ContentError for anything else.
    """
    marked = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    for name, repairs in ((marked, ()), ("gb18030", (GB,))):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n"), repairs
    raise ContentError("the file is not text", "Save it as UTF-8 text.")


def figures(text: str, table: dict[int, str], sign: str) -> str:
    """Raised or lowered text: as Unicode signs where there are such, otherwise after the sign (^ or _)."""
    text = text.strip()
    if sign == "^" and text in ("st", "nd", "rd", "th"):
        return text
    return text.translate(table) if all(ord(char) in table for char in text) else f"{sign}({text})"


def tidy(text: str) -> str:
    """One blank between words, no blank at line ends, no empty lines."""
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in text.replace("\u200b", "").split("\n"))
    return "\n".join(line for line in lines if line)


class _Reader(HTMLParser):
    """Collects the text of HTML; an unknown tag such as <name> stays as it is written."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[list[str]] = [[]]
        self.needs: list[str] = []
        self.silent = self.verbatim = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        bare = [name for name, value in attrs if value is None and name not in _BARE]
        if tag in _NEEDED:
            source = dict(attrs).get("src") or dict(attrs).get("data") or ""
            inline = source.startswith("data:")
            self.needs.append(f"{_NEEDED[tag]} ({source[:60]})" if source and not inline else _NEEDED[tag])
        elif bare or tag not in _BREAKS | _INLINE | _DROPPED:
            self._say(self.get_starttag_text() or "")
        else:
            self._open(tag, dict(attrs))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag in _BREAKS | _INLINE | _DROPPED:
            self.handle_endtag(tag)

    def _open(self, tag: str, attrs: dict[str, str | None]) -> None:
        if "@@PLUGINFILE@@" in (attrs.get("href") or ""):
            self.needs.append(f"an attached file ({(attrs['href'] or '').rpartition('/')[2][:60]})")
        self.silent += tag in _DROPPED
        self.verbatim += tag == "pre"
        if tag in _BREAKS:
            self._say("\n")
        elif tag in ("sub", "sup"):
            self.parts.append([])
        elif tag == "rt":  # how a character is read stands above it
            self._say("(")
        elif tag in ("td", "th") and not "".join(self.parts[-1]).endswith("\n"):
            self._say(" | ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("sub", "sup") and len(self.parts) > 1:
            inner = "".join(self.parts.pop())
            self._say(figures(inner, RAISED, "^") if tag == "sup" else figures(inner, LOWERED, "_"))
        elif tag in _BREAKS or tag == "rt":
            self._say(")" if tag == "rt" else "\n")
        elif tag not in _INLINE | _DROPPED | set(_NEEDED):
            self._say(f"</{tag}>")
        self.silent -= tag in _DROPPED and self.silent > 0
        self.verbatim -= tag == "pre" and self.verbatim > 0

    def handle_data(self, data: str) -> None:
        self._say(data if self.verbatim else re.sub(r"\s+", " ", data))

    def _say(self, text: str) -> None:
        if not self.silent:
            self.parts[-1].append(text)

    def text(self) -> str:
        """All that was said, tidy."""
        return tidy("".join("".join(part) for part in self.parts))


def _read(html: str) -> _Reader:
    if len(html) > LONGEST:
        raise Refused(f"a text is longer than {LONGEST} characters")
    reader = _Reader()
    reader.feed(_LONE.sub("&lt;", _UNSAID.sub("", html)))
    reader.close()
    return reader


def from_html(html: str, loose: bool = False) -> str:
    """The plain text of HTML; raises Refused for a picture, a formula or a file, which `loose` leaves out instead."""
    reader = _read(html)
    if reader.needs and not loose:
        raise Refused(f"the text needs {reader.needs[0]}, which cannot be imported")
    return reader.text()


def needs(html: str) -> bool:
    """Whether HTML has a picture, a formula or a file."""
    return bool(_read(html).needs)


def tagged(text: str) -> bool:
    """Whether a text has a tag that HTML knows."""
    names = _BREAKS | _INLINE | set(_NEEDED)
    return any(found[1].lower() in names for found in re.finditer(r"</?([a-zA-Z]\w*)\s*(?:[\w-]+\s*=[^<>]*)?/?>", text))


def from_auto(text: str, loose: bool = False) -> str:
    """Moodle's automatic format: HTML where there are tags or entities, with line breaks as written."""
    if re.search(r"</?[a-zA-Z][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+\d?);", text):
        return from_html(text.replace("\n", "<br>"), loose)
    return tidy(text)


def from_markdown(text: str) -> str:
    """Markdown without its emphasis; raises Refused for a picture."""
    if re.search(r"!\[[^\]]*\]\(", text):
        raise Refused("the text needs a picture, which cannot be imported")
    text = re.sub(r"(?<![\w*])(\*{1,2})(?=\S)([^*\n]+?)(?<=\S)\1(?![\w*])", r"\2", text)
    return tidy(re.sub(r"(?<!`)`([^`\n]+)`(?!`)", r"\1", text))


def as_plain(text: str, written: str, loose: bool = False) -> str:
    """The plain text of what is written as html, moodle (automatic), markdown or plain."""
    if written == "html":
        return from_html(text, loose)
    if written == "markdown":
        return from_markdown(text)
    return text.strip() if written == "plain" else from_auto(text, loose)
