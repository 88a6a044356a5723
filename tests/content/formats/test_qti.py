"""QTI 2.1 and 3.0: six interactions become questions, every other is refused by its name; packages stay within bounds."""

import io
import zipfile
from decimal import Decimal

import pytest

from simulator.content.formats.qti import FORMAT, read, write
from simulator.content.formats.rows import Defaults
from simulator.core.errors import ContentError
from tests.content.formats.samples import COMMON, MORE, SOUND, same

EN = Defaults(lang="en")


def item(body: str, *declared: str, after: str = "", attrs: str = 'identifier="i1" title="T 1"') -> bytes:
    inside = f"{''.join(declared)}\n<itemBody>{body}</itemBody>{after}"
    return f'<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" {attrs}>{inside}</assessmentItem>'.encode()


def key(cardinality: str, base: str, *right: str, name: str = "RESPONSE", mapped: str = "") -> str:
    values = "".join(f"<value>{value}</value>" for value in right)
    attrs = f'identifier="{name}" cardinality="{cardinality}" baseType="{base}"'
    return f"<responseDeclaration {attrs}><correctResponse>{values}</correctResponse>{mapped}</responseDeclaration>"


def mapping(**entries: float) -> str:
    written = (f'<mapEntry mapKey="{k}" mappedValue="{v}"/>' for k, v in entries.items())
    return f"<mapping>{''.join(written)}</mapping>"


def choice(*texts: str, most: str = 'maxChoices="1"', kind: str = "choice", prompt: str = "Which one?") -> str:
    choices = "".join(f'<simpleChoice identifier="c{at}">{text}</simpleChoice>' for at, text in enumerate(texts))
    attrs = f'responseIdentifier="RESPONSE" {most}'
    return f"<{kind}Interaction {attrs}><prompt>{prompt}</prompt>{choices}</{kind}Interaction>"


def gap(name: str = "RESPONSE", kind: str = "textEntry") -> str:
    return f'<{kind}Interaction responseIdentifier="{name}"/>'


def columns(lefts: str, rights: str) -> str:
    sets = (
        "".join(f'<simpleAssociableChoice identifier="{x}">{x}{x}</simpleAssociableChoice>' for x in side)
        for side in (lefts, rights)
    )
    inside = "".join(f"<simpleMatchSet>{each}</simpleMatchSet>" for each in sets)
    return f'<p>Match them.</p><matchInteraction responseIdentifier="RESPONSE">{inside}</matchInteraction>'


def within(rule: str, name: str = "RESPONSE") -> str:
    inside = f'<equal {rule}><variable identifier="{name}"/><correct identifier="{name}"/></equal>'
    return f"<responseProcessing><responseCondition><responseIf>{inside}</responseIf></responseCondition></responseProcessing>"


def one(data: bytes):
    (row,) = read(data, EN)
    return row


PAIR = "directedPair"
INLINE = (
    '<p>It is <inlineChoiceInteraction responseIdentifier="RESPONSE"><inlineChoice identifier="a">hot</inlineChoice>'
    '<inlineChoice identifier="b">cold</inlineChoice></inlineChoiceInteraction>.</p>'
)


@pytest.mark.parametrize(
    ("data", "kind", "fields"),
    [
        (
            item(choice("x", "y"), key("single", "identifier", "c1")),
            "single",
            {"stem": "Which one?", "options": ("x", "y"), "answer": "B"},
        ),
        (
            item(choice("x", "y", "z", most='maxChoices="0"'), key("multiple", "identifier", "c0", "c2")),
            "multiple",
            {"answer": ("A", "C")},
        ),
        (
            item(choice("x", "y", "z", most=""), key("multiple", "identifier", mapped=mapping(c0=1, c1=1, c2=-1))),
            "multiple",
            {"answer": ("A", "B")},
        ),
        (item(choice("True", "False"), key("single", "identifier", "c1")), "truth", {"answer": "wrong"}),
        (item(INLINE, key("single", "identifier", "b")), "single", {"stem": "It is ____.", "answer": "B"}),
        (
            item(f"<p>Sun of {gap()};</p>", key("single", "string", "York")),
            "blank",
            {"stem": "Sun of ____;", "answer": (("York",),)},
        ),
        (
            item(f"<p>Name {gap()}</p>", key("single", "string", mapped=mapping(York=3, Jorvik=3))),
            "blank",
            {"answer": (("York", "Jorvik"),)},
        ),
        (
            item(
                f"<p>{gap('A')}{gap('B')} in all</p>",
                key("single", "string", "x", name="A"),
                key("single", "integer", "2", name="B"),
            ),
            "blank",
            {"stem": "____ ____ in all", "answer": (("x",), ("2",))},
        ),
        (
            item(f"<p>How many?</p>{gap()}", key("single", "integer", "7")),
            "numeric",
            {"stem": "How many?", "answer": "7", "tolerance": Decimal(0)},
        ),
        (
            item(
                f"<p>It is {gap()} m/s</p>",
                key("single", "float", "300"),
                after=within('toleranceMode="absolute" tolerance="2 4"'),
            ),
            "numeric",
            {"stem": "It is ____ m/s", "answer": "301", "tolerance": Decimal(3)},
        ),
        (
            item(
                f"<p>It is {gap()}</p>", key("single", "float", "200"), after=within('toleranceMode="relative" tolerance="5"')
            ),
            "numeric",
            {"tolerance": Decimal(10)},
        ),
        (
            item(choice("x", "y", "z", kind="order", most=""), key("ordered", "identifier", "c2", "c0", "c1")),
            "order",
            {"steps": ("z", "x", "y")},
        ),
        (
            item(columns("ab", "xyz"), key("multiple", PAIR, "a y", "b y")),
            "match",
            {"pairs": (("aa", "yy"), ("bb", "yy")), "extra": ("xx", "zz")},
        ),
    ],
)
def test_interactions(data, kind, fields):
    row = one(data)
    assert (row.question.kind, row.repairs) == (kind, ())
    assert {key: getattr(row.question, key) for key in fields} == fields


def test_the_names_of_3_0_mean_the_same():
    data = b"""<?xml version="1.0"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="three-zero" title="x" xml:lang="zh-CN">
  <qti-response-declaration identifier="R" cardinality="multiple" base-type="identifier">
    <qti-correct-response><qti-value>A</qti-value><qti-value>C</qti-value></qti-correct-response>
  </qti-response-declaration>
  <qti-item-body>
    <p>Look.</p>
    <qti-choice-interaction response-identifier="R" max-choices="2"><qti-prompt>Which two?</qti-prompt>
      <qti-simple-choice identifier="A">a</qti-simple-choice><qti-simple-choice identifier="B">b</qti-simple-choice>
      <qti-simple-choice identifier="C">c</qti-simple-choice></qti-choice-interaction>
    <qti-rubric-block view="scorer">secret</qti-rubric-block>
  </qti-item-body>
</qti-assessment-item>"""
    question = one(data).question
    assert (question.id, question.lang, question.stem, question.answer) == ("three-zero", "zh", "Look.\nWhich two?", ("A", "C"))


@pytest.mark.parametrize(
    ("data", "repair"),
    [
        (
            item(choice("x", "y"), key("single", "identifier", "c0", mapped=mapping(c0=2, c1=1))),
            "Options worth part of the mark count as wrong: ‘y’ (50 %).",
        ),
        (
            item(columns("ab", "xyz"), key("multiple", PAIR, "a x", "a y", "b z")),
            "The columns were swapped, so that each on the left has one on the right.",
        ),
        (
            item(f"<p>Type it.</p>{gap(kind='extendedText')}", key("single", "string", "the phrase")),
            "A free text with a short declared answer was read as a fill-in.",
        ),
        (
            item(choice("x", "y"), key("single", "identifier", "c0"), attrs='xml:lang="nl"'),
            "The item is in the language nl, which no question can have; it got the one chosen for the import.",
        ),
        (
            item(
                choice("x", "y"),
                key("single", "identifier", "c0"),
                after=within("").replace("<correct ", "<baseValue>c1</baseValue><correct "),
            ),
            "The item's own response rules were left out; the declared right answer counts.",
        ),
    ],
)
def test_repairs_are_said(data, repair):
    row = one(data)
    assert row.question is not None
    assert row.repairs == (repair,) or repair in row.repairs


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (
            item('<hotspotInteraction responseIdentifier="RESPONSE"/>'),
            "hotspotInteraction: this interaction cannot be imported",
        ),
        (
            item('<qti-gap-match-interaction response-identifier="R"/>'),
            "qti-gap-match-interaction: this interaction cannot be imported",
        ),
        (item(choice("x", "y") + gap()), "several interactions in one item: choiceInteraction, textEntryInteraction"),
        (item("<p>Just read.</p>"), "it has nothing to answer"),
        (item(choice("x", "y")), "no right answer is declared"),
        (item(choice("x", "y"), key("single", "identifier", "nine")), "the right answer ‘nine’ is none of the choices"),
        (
            item(f"<p>Write!</p>{gap(kind='extendedText')}", key("single", "string", "a" * 41)),
            "extendedTextInteraction: it has no key points, so it cannot be marked",
        ),
        (
            item(choice("x", "y", prompt='See <img src="a.png"/>'), key("single", "identifier", "c0")),
            "the text needs a picture (a.png), which cannot be imported",
        ),
        (
            item(choice("x", "y", prompt="Is <math><mi>E</mi></math>?"), key("single", "identifier", "c0")),
            "the text needs a formula, which cannot be imported",
        ),
        (item(choice("x", "y"), attrs='adaptive="true"'), "an adaptive item changes while it is answered"),
        (item(choice("x", "y"), '<templateDeclaration identifier="A"/>'), "its values are drawn by a template"),
        (
            item(choice("x", "y", "z", kind="order"), key("ordered", "identifier", "c0", "c1")),
            "the right order does not name every step once",
        ),
        (
            item(columns("ab", "xy"), key("multiple", PAIR, "a x", "a y", "b x")),
            "something on the left belongs to several on the right",
        ),
        (item(columns("abc", "xy"), key("multiple", PAIR, "a x", "b y")), "‘cc’ belongs to nothing"),
        (
            item(f"<p>Near {gap()}</p>", key("single", "float", "9"), after=within("").replace("equal", "equalRounded")),
            "the number is compared by significant figures",
        ),
    ],
)
def test_refused_by_name(data, reason):
    row = one(data)
    assert (row.question, row.reason) == (None, reason)


def test_feedback_for_the_right_answer_goes_to_why():
    notes = "".join(f'<modalFeedback identifier="{name}">{name}!</modalFeedback>' for name in ("correct", "incorrect"))
    row = one(item(choice("x<feedbackInline>well</feedbackInline>", "y"), key("single", "identifier", "c0"), after=notes))
    assert (row.question.options, row.question.why) == (("x", "y"), "well\ncorrect!")
    assert row.repairs == ("Feedback for other than right answers was left out.",)


MANIFEST = """<manifest><resources>
<resource type="imsqti_test_xmlv2p1" href="test.xml"/>
<resource type="imsqti_item_xmlv2p1" href="items/one%201.xml"><metadata><keyword><langstring>level:5</langstring></keyword></metadata></resource>
<resource type="imsqti_item_xmlv2p1" href="items/lost.xml"/></resources></manifest>"""
GOOD = item(choice("x", "y"), key("single", "identifier", "c1"))


def zipped(**files: bytes | str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_a_package_row_by_row():
    files = {
        "p/imsmanifest.xml": MANIFEST,
        "p/test.xml": "<assessmentTest/>",
        "p/items/one 1.xml": GOOD,
        "p/items/more.xml": GOOD.replace(b"Which", b"What"),
        "p/items/old.xml": "<questestinterop/>",
        "p/items/bad.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>',
    }
    rows = read(zipped(**files), EN)
    assert [(row.number, row.reason or row.question.level, row.repairs) for row in rows] == [
        (1, 5, ()),
        (2, "p/items/lost.xml: the manifest names it, the package does not hold it", ()),
        (3, 2, ("The manifest does not name this item.",)),
        (4, "p/items/old.xml: QTI 1.2 is not read", ()),
        (5, "p/items/bad.xml: line 1: the file declares entities of its own, which are not read", ()),
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04nonsense", "cannot be opened"),
        (zipped(a="x"), "no QTI item"),
        (zipped(**{"imsmanifest.xml": "<manifest/>", "a.xml": "<questestinterop/>"}), "QTI 1.2"),
        (zipped(**{f"{at}.xml": b" " * 4_900_000 for at in range(21)}), "unpacks to more than 100 MB"),
        (zipped(**{f"{at}.txt": "" for at in range(5001)}), "more than 5000 files"),
        (b"<assessmentTest/>", "only names its items"),
        (b"<questestinterop/>", "QTI 1.2"),
        (b"<quiz/>", "begins with <quiz>"),
    ],
)
def test_files_that_are_no_package(data, message):
    with pytest.raises(ContentError, match=message):
        read(data, EN)


def test_a_file_that_unpacks_too_large_is_refused_alone():
    rows = read(zipped(**{"a.xml": b"<a>" + b" " * 6_000_000, "b.xml": GOOD}), EN)
    assert [row.reason for row in rows] == ["a.xml: larger than 5 MB", ""]


def test_round_trip():
    questions = [*COMMON, *MORE]
    assert {question.kind for question in questions} == set(FORMAT.kinds)
    rows = read(write(questions), Defaults(topic="norms", lang="en", level=1))
    assert [row.repairs for row in rows] == [()] * len(questions)
    assert [same(row.question) for row in rows] == [same(question) for question in questions]
    assert write(questions) == write(questions)


def test_what_cannot_be_written_is_named():
    with pytest.raises(ContentError, match="zh-tariffs-012: qti has no listening"):
        write([COMMON[0], SOUND])
