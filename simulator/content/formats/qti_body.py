"""A QTI item as a tree with one set of names for 2.x and 3.0, and its body as plain text with blanks for gaps."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from html import escape

from simulator.content.formats.markup import Node
from simulator.content.formats.plaintext import from_html
from simulator.content.formats.shaping import Refused, percent

GAPS = {"textentryinteraction", "inlinechoiceinteraction"}
FEEDBACK = {"modalfeedback", "feedbackblock", "feedbackinline"}
_UNSEEN = FEEDBACK | {"stylesheet", "cataloginfo", "companionmaterialsinfo", "templateblock", "templateinline"}
_NEEDED = {"img", "object", "audio", "video", "math", "svg", "iframe", "embed", "picture"}
_HTML = _NEEDED | set(
    "address article b big blockquote br caption center cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li ol "
    "p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead tr tt u ul var".split()
)


@dataclass
class Answers:
    """What a response declaration says: right values, values by key, type and cardinality."""

    right: list[str] = field(default_factory=list)
    mapped: dict[str, Decimal] = field(default_factory=dict)
    strict: bool = False
    base: str = "string"
    cardinality: str = "single"

    def weights(self) -> dict[str, Decimal]:
        """The weight in percent of each value: 100 for what is right or earns the most, the rest in proportion.

        With right values of cardinality multiple or ordered the mapping gives their parts, so it is not looked at.
        """
        if self.right and self.cardinality != "single":
            return dict.fromkeys(self.right, Decimal(100))
        most = max(self.mapped.values(), default=Decimal(0))
        shares = {key: value * 100 / most for key, value in self.mapped.items() if value > 0}
        return shares | dict.fromkeys(self.right, Decimal(100))


def unified(node: Node) -> Node:
    """The same tree with the names of QTI 2.x in small letters: qti-simple-choice and simpleChoice are simplechoice."""
    for each in node.deep():
        if each.name.lower().removeprefix("qti-").endswith("interaction"):
            each.attrs["named"] = each.name
        each.name = _name(each.name)
        each.attrs = {_name(key): value for key, value in each.attrs.items()}
    return node


def _name(name: str) -> str:
    return name.removeprefix("qti-").replace("-", "").lower()


def answers(item: Node) -> dict[str, Answers]:
    """The response declarations of an item by identifier."""
    return {each.attrs.get("identifier", ""): _answers(each) for each in item.all("responsedeclaration")}


def _answers(declared: Node) -> Answers:
    right = [value.text().strip() for group in declared.all("correctresponse") for value in group.all("value")]
    entries = [entry for group in declared.all("mapping") for entry in group.all("mapentry")]
    return Answers(
        [value for value in right if value],
        {entry.attrs.get("mapkey", "").strip(): percent(entry.attrs.get("mappedvalue", "0")) for entry in entries},
        any(entry.attrs.get("casesensitive") == "true" for entry in entries),
        declared.attrs.get("basetype", "string").lower(),
        declared.attrs.get("cardinality", "single").lower(),
    )


def interactions(item: Node) -> list[Node]:
    """Everything that can be answered in the item's body, in order."""
    body = item.first("itembody")
    return [each for each in body.deep() if "named" in each.attrs] if body else []


def stem(item: Node) -> str:
    """The body as plain text: prompts where they stand, ____ for gaps, feedback and choices left out; raises Refused."""
    body = item.first("itembody")
    return plain(body) if body else ""


def plain(node: Node, loose: bool = False) -> str:
    """The plain text of an element of an item."""
    html = re.sub(r"____(?=____)", "____ ", "".join(_html(node)))
    return from_html(html, loose)


def _html(node: Node) -> Iterator[str]:
    for each in node.inside:
        if isinstance(each, str):
            yield escape(each, quote=False)
        elif "named" in each.attrs:
            yield "____" if each.name in GAPS else _prompt(each)
        elif each.name in ("printedvariable", "include"):
            raise Refused(f"{each.name}: what stands there is put in by a template")
        elif each.name in _HTML:
            source = each.attrs.get("src") or each.attrs.get("data") or ""
            yield f'<{each.name} src="{escape(source)}">{"".join(_html(each))}</{each.name}>'
        elif each.name == "prompt":
            yield f"<p>{''.join(_html(each))}</p>"
        elif each.name not in _UNSEEN and _candidate(each):
            yield "".join(_html(each))


def _candidate(node: Node) -> bool:
    """Whether the candidate sees it: anything but a rubric for other eyes."""
    return node.name != "rubricblock" or "candidate" in node.attrs.get("view", "candidate").split()


def _prompt(interaction: Node) -> str:
    prompt = interaction.first("prompt")
    return f"<p>{''.join(_html(prompt))}</p>" if prompt else ""
