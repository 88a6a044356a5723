"""Questions as a QTI 2.1 package: one item a file, a manifest with what items have no place for."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

from simulator.content.formats.carried import tags_of, writable
from simulator.content.formats.markup import el, said
from simulator.content.formats.rows import Format
from simulator.content.formats.shaping import plain
from simulator.core.kinds.blank import BLANK
from simulator.core.question import LETTERS, Question

KINDS = ("single", "multiple", "truth", "blank", "numeric", "order", "match", "short")
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_RULES = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/"
_CP = "http://www.imsglobal.org/xsd/imscp_v1p1"
_MD = "http://www.imsglobal.org/xsd/imsmd_v1p2"
_R = {"responseIdentifier": "RESPONSE"}


def package(questions: Sequence[Question], into: Format) -> bytes:
    """The zip file, the same bytes for the same questions; raises ContentError for a kind that is not carried."""
    writable(questions, into)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        files = {f"items/{question.id}.xml": _item(question) for question in questions}
        for name, text in {"imsmanifest.xml": _manifest(questions), **files}.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _XML + text)
    return buffer.getvalue()


def _manifest(questions: Sequence[Question]) -> str:
    resources = [
        el(
            "resource",
            {"identifier": f"R_{q.id}", "type": "imsqti_item_xmlv2p1", "href": f"items/{q.id}.xml"},
            el("metadata", None, el("imsmd:lom", None, el("imsmd:general", None, *map(_keyword, tags_of(q))))),
            el("file", {"href": f"items/{q.id}.xml"}),
        )
        for q in questions
    ]
    schema = el("metadata", None, el("schema", None, "QTIv2.1 Package"), el("schemaversion", None, "1.0.0"))
    attrs = {"xmlns": _CP, "xmlns:imsmd": _MD, "identifier": "MANIFEST"}
    return el("manifest", attrs, schema, el("organizations"), el("resources", None, "\n", "\n".join(resources), "\n"))


def _keyword(tag: str) -> str:
    return el("imsmd:keyword", None, el("imsmd:langstring", None, said(tag)))


def _item(question: Any) -> str:
    declared, body, rules = _WRITERS[question.kind](question)
    shown = {"outcomeIdentifier": "FEEDBACK", "identifier": "why", "showHide": "show"}
    outcome = {"identifier": "FEEDBACK", "cardinality": "single", "baseType": "identifier"}
    parts = [
        *declared,
        el("outcomeDeclaration", {"identifier": "SCORE", "cardinality": "single", "baseType": "float"}),
        el("outcomeDeclaration", outcome, el("defaultValue", None, el("value", None, "why"))) if question.why else "",
        el("itemBody", None, body),
        rules,
        el("modalFeedback", shown, _paragraphs(question.why)) if question.why else "",
    ]
    attrs = {"xmlns": _QTI, "identifier": f"_{question.id}", "title": question.id, "xml:lang": question.lang}
    inside = "".join(f"\n  {part}" for part in parts if part)
    return el("assessmentItem", attrs | {"adaptive": "false", "timeDependent": "false"}, inside, "\n") + "\n"


def _paragraphs(text: str) -> str:
    return "".join(el("p", None, said(line)) for line in text.split("\n") if line.strip())


def _template(name: str) -> str:
    return el("responseProcessing", {"template": f"{_RULES}{name}"})


def _declared(values: Sequence[str], cardinality: str, base: str, name: str = "RESPONSE", mapped: bool = False) -> str:
    right = values[:1] if mapped else values
    correct = el("correctResponse", None, *(el("value", None, said(value)) for value in right))
    entries = [el("mapEntry", {"mapKey": value, "mappedValue": 1, "caseSensitive": "false"}) for value in values]
    mapping = [el("mapping", {"defaultValue": 0}, *entries)] if mapped else []
    return el("responseDeclaration", {"identifier": name, "cardinality": cardinality, "baseType": base}, correct, *mapping)


def _choice(question: Any) -> tuple[list[str], str, str]:
    many = question.kind == "multiple"
    choices = [("right", "wrong"), [text for _, text in question.face(0).choices]] if question.kind == "truth" else None
    names, texts = choices or (LETTERS[: len(question.options)], question.options)
    right = question.answer if many else [question.answer]
    written = [el("simpleChoice", {"identifier": name}, said(text)) for name, text in zip(names, texts, strict=True)]
    shuffle = "false" if question.fixed_order else "true"
    asked = el("choiceInteraction", _R | {"shuffle": shuffle, "maxChoices": 0 if many else 1}, *written)
    declared = _declared(right, "multiple" if many else "single", "identifier")
    return [declared], _paragraphs(question.stem) + asked, _template("match_correct")


def _blank(question: Any) -> tuple[list[str], str, str]:
    names = ["RESPONSE" if at == 0 else f"RESPONSE{at + 1}" for at in range(len(question.answer))]
    declared = [_declared(texts, "single", "string", n, mapped=True) for n, texts in zip(names, question.answer, strict=True)]
    gaps = iter(names)
    body = BLANK.sub(lambda _: el("textEntryInteraction", {"responseIdentifier": next(gaps)}), _paragraphs(question.stem))
    if len(names) == 1:
        return declared, body, _template("map_response")
    total = el("sum", None, *(el("mapResponse", {"identifier": name}) for name in names))
    return declared, body, el("responseProcessing", None, el("setOutcomeValue", {"identifier": "SCORE"}, total))


def _numeric(question: Any) -> tuple[list[str], str, str]:
    tolerance = plain(question.tolerance)
    compared = el(
        "equal",
        {"toleranceMode": "absolute", "tolerance": f"{tolerance} {tolerance}"},
        el("variable", {"identifier": "RESPONSE"}),
        el("correct", {"identifier": "RESPONSE"}),
    )
    score = el("setOutcomeValue", {"identifier": "SCORE"}, el("baseValue", {"baseType": "float"}, "1"))
    rules = el("responseProcessing", None, el("responseCondition", None, el("responseIf", None, compared, score)))
    stem, gap = _paragraphs(question.stem), el("textEntryInteraction", _R)
    body = BLANK.sub(lambda _: gap, stem, count=1) if BLANK.search(stem) else stem + el("p", None, gap)
    return [_declared([plain(question.value(0))], "single", "float")], body, rules


def _order(question: Any) -> tuple[list[str], str, str]:
    names = LETTERS[: len(question.steps)]
    steps = [el("simpleChoice", {"identifier": name}, said(step)) for name, step in zip(names, question.steps, strict=True)]
    body = _paragraphs(question.stem) + el("orderInteraction", _R | {"shuffle": "true"}, *steps)
    return [_declared(list(names), "ordered", "identifier")], body, _template("match_correct")


def _match(question: Any) -> tuple[list[str], str, str]:
    rights = list(dict.fromkeys([right for _, right in question.pairs] + list(question.extra)))
    values = [f"L{at} R{rights.index(right)}" for at, (_, right) in enumerate(question.pairs)]
    columns = [_column("L", [left for left, _ in question.pairs], 1), _column("R", rights, 0)]
    asked = el("matchInteraction", _R | {"shuffle": "true", "maxAssociations": len(values)}, *columns)
    return [_declared(values, "multiple", "directedPair")], _paragraphs(question.stem) + asked, _template("match_correct")


def _column(letter: str, texts: Sequence[str], most: int) -> str:
    choices = enumerate(texts)
    return el(
        "simpleMatchSet",
        None,
        *(el("simpleAssociableChoice", {"identifier": f"{letter}{at}", "matchMax": most}, said(text)) for at, text in choices),
    )


def _short(question: Any) -> tuple[list[str], str, str]:
    points = [
        el("li", None, said(point.says), *(el("code", None, said(pattern)) for pattern in point.shown_by))
        for point in question.points
    ]
    rubric = el("rubricBlock", {"view": "scorer", "class": "key-points"}, el("ul", None, *points))
    body = _paragraphs(question.stem) + el("extendedTextInteraction", _R) + rubric
    return [_declared([question.answer], "single", "string")], body, ""


_WRITERS = {
    "single": _choice,
    "multiple": _choice,
    "truth": _choice,
    "blank": _blank,
    "numeric": _numeric,
    "order": _order,
    "match": _match,
    "short": _short,
}
