"""Moodle XML: every type that can be marked here, the repairs said, all others refused by name; hostile files stay out."""

from decimal import Decimal

import pytest

from simulator.content.formats.moodle_xml import FORMAT, read, write
from simulator.content.formats.rows import Defaults
from simulator.core.errors import ContentError
from tests.content.formats.samples import MORE, SOUND, of, same

EN = Defaults(lang="en")


def quiz(inside: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n{inside}\n</quiz>'.encode()


def asked(kind: str, inside: str, stem: str = "What is asked?", head: str = 'format="html"') -> bytes:
    text = f"<questiontext {head}><text><![CDATA[{stem}]]></text></questiontext>"
    return quiz(f'<question type="{kind}"><name><text>Name</text></name>{text}{inside}</question>')


def answer(fraction: object, text: str, feedback: str = "", more: str = "") -> str:
    note = f"<feedback><text>{feedback}</text></feedback>" if feedback else ""
    return f'<answer fraction="{fraction}"><text>{text}</text>{note}{more}</answer>'


def one(data: bytes):
    (row,) = read(data, EN)
    return row


AB = answer(100, "a", "well") + answer(0, "b", "no")


@pytest.mark.parametrize(
    ("data", "kind", "fields"),
    [
        (asked("multichoice", AB), "single", {"options": ("a", "b"), "answer": "A", "why": "well\nb: no"}),
        (asked("multichoice", "<single>false</single>" + AB), "multiple", {"answer": ("A",)}),
        (
            asked("multichoice", "<single>0</single>" + answer(50, "a") + answer(50, "b") + answer(-100, "c")),
            "multiple",
            {"answer": ("A", "B")},
        ),
        (asked("multichoiceset", answer(100, "a") + answer(100, "b") + answer(0, "c")), "multiple", {"answer": ("A", "B")}),
        (asked("truefalse", answer(0, "true") + answer(100, "False")), "truth", {"answer": "wrong"}),
        (
            asked("shortanswer", answer(100, "Beta") + answer(100, r"2 \* 3") + answer(0, "*"), "A, ____, C"),
            "blank",
            {"answer": (("Beta", "2 * 3"),)},
        ),
        (
            asked("numerical", answer("100", "42.0", "", "<tolerance>0.5</tolerance>") + answer(0, "*", "no")),
            "numeric",
            {"answer": "42", "tolerance": Decimal("0.5")},
        ),
        (
            asked(
                "numerical",
                answer(100, "5") + "<units><unit><multiplier>1</multiplier><unit_name>kWh</unit_name></unit></units>",
            ),
            "numeric",
            {"unit": "kWh"},
        ),
        (
            asked(
                "matching",
                "".join(
                    f"<subquestion><text>{a}</text><answer><text>{b}</text></answer></subquestion>"
                    for a, b in (("x", "1"), ("y", "2"), ("", "3"))
                ),
            ),
            "match",
            {"pairs": (("x", "1"), ("y", "2")), "extra": ("3",)},
        ),
        (
            asked("ordering", answer("2.0000000", "second") + answer("1.0000000", "first") + answer("3.0000000", "third")),
            "order",
            {"steps": ("first", "second", "third")},
        ),
        (
            asked("truefalse", answer(100, "true"), "<p>m<sup>2</sup>&nbsp;&gt; x<sub>1</sub><br>new</p><ul><li>a</li></ul>"),
            "truth",
            {"stem": "m² > x₁\nnew\na"},
        ),
        (asked("truefalse", answer(100, "true"), "a <b>\nc", 'format="plain_text"'), "truth", {"stem": "a <b>\nc"}),
    ],
)
def test_types(data, kind, fields):
    row = one(data)
    assert row.question.kind == kind
    assert row.repairs == ()
    assert {key: getattr(row.question, key) for key in fields} == fields


@pytest.mark.parametrize(
    ("data", "repair"),
    [
        (
            asked("shortanswer", "<usecase>1</usecase>" + answer(100, "a"), "____ is it"),
            "Upper and lower case are not told apart here.",
        ),
        (asked("shortanswer", answer(100, "a")), "A blank ____ was added at the end of the stem."),
        (asked("multichoice", AB + answer(50, "c")), "Options worth part of the mark count as wrong: ‘c’ (50 %)."),
        (asked("truefalse", "<hidden>1</hidden>" + answer(100, "true")), "Hidden in Moodle: imported as retired."),
        (
            asked("truefalse", answer(100, "true", '<![CDATA[see <img src="x.png">]]>')),
            "A picture or file in the feedback was left out.",
        ),
        (
            asked("ordering", "<selecttype>RANDOM</selecttype>" + "".join(answer(at, f"s{at}") for at in (1, 2, 3))),
            "Moodle asks for a part of the steps; here all of them are asked for.",
        ),
    ],
)
def test_repairs_are_said(data, repair):
    row = one(data)
    assert row.question is not None
    assert repair in row.repairs


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (asked("essay", "<graderinfo><text>points</text></graderinfo>"), "essay: it has no key that can be marked"),
        (asked("cloze", ""), "cloze: embedded answers cannot be imported"),
        (asked("ddwtos", ""), "ddwtos: this type of question cannot be imported"),
        (asked("description", ""), "description: it has nothing to answer"),
        (asked("calculated", ""), "calculated: its numbers come from a data set"),
        (asked("", ""), "no type: this type of question cannot be imported"),
        (asked("truefalse", answer(50, "true")), "truefalse: not exactly one of true and false is worth 100 %"),
        (
            asked("multichoice", AB, '<img src="@@PLUGINFILE@@/x.png">'),
            "the text needs a picture (@@PLUGINFILE@@/x.png), which cannot be imported",
        ),
        (
            asked("multichoice", AB, '<a href="@@PLUGINFILE@@/a.mp3">listen</a>'),
            "the text needs an attached file (a.mp3), which cannot be imported",
        ),
        (
            asked("multichoice", "<image>x.png</image>" + AB),
            "the text needs a picture or an attached file, which cannot be imported",
        ),
        (asked("multichoice", answer("half", "a") + answer(0, "b")), "‘half’ is no weight"),
        (asked("numerical", answer(100, "about 5")), "‘about 5’ is no number"),
        (asked("shortanswer", answer(100, "a*")), "‘a*’ has the wildcard *, which a fill-in cannot hold"),
    ],
)
def test_refused_by_name(data, reason):
    row = one(data)
    assert (row.question, row.reason) == (None, reason)


def test_categories_tags_and_lines():
    category = '<question type="category"><category><text>$course$/top/电费</text></category></question>\n'
    truth = '<question type="truefalse"><name><text>N 1</text></name><questiontext><text>Is it so?</text></questiontext>'
    tags = "<tags><tag><text>x</text></tag><tag><text>level:5</text></tag><tag><text>level:hard</text></tag></tags>"
    (row,) = read(quiz(f"{category}{truth}<idnumber>7</idnumber>{tags}{AB.replace('>a<', '>true<')}</question>"), EN)
    assert row.number == 4
    assert (row.question.level, row.question.tags) == (5, ("x", "level:hard", "电费"))
    assert row.question.id.startswith("7-")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'<!DOCTYPE quiz [<!ENTITY a "aaaa">]><quiz>&a;</quiz>', "entities of its own"),
        (b'<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>', "entities of its own"),
        (b'<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>', "entities of its own"),
        (b"<a>" * 300 + b"</a>" * 300, "nested deeper"),
        (b"<quiz>\n<question></quiz>", "line 2: not well-formed"),
        (b"<questions/>", "begins with <questions>"),
        (b"", "not well-formed"),
    ],
)
def test_files_not_to_be_trusted(data, message):
    with pytest.raises(ContentError, match=message):
        read(data, EN)


def test_a_doctype_without_entities_and_html_names_are_harmless():
    data = b'<!DOCTYPE quiz SYSTEM "http://example.com/x.dtd">' + asked("truefalse", answer(100, "true")).partition(b"\n")[2]
    assert one(data.replace(b"<![CDATA[What is asked?]]>", b"a&nbsp;&eacute;&amp;b?")).question.stem == "a é&b?"


def test_declared_encoding():
    data = asked("truefalse", answer(100, "true"), "是不是这样？").decode().replace("UTF-8", "GB2312").encode("gb18030")
    assert one(data).question.stem == "是不是这样？"


def test_round_trip():
    questions = of(*FORMAT.kinds)
    rows = read(write(questions), Defaults(topic="norms", lang="en", level=1))
    assert [row.repairs for row in rows] == [()] * len(questions)
    assert [same(row.question) for row in rows] == [same(question) for question in questions]


def test_what_cannot_be_written_is_named():
    with pytest.raises(ContentError, match="zh-tariffs-012: moodle-xml has no listening"):
        write([*of("single"), SOUND])
    with pytest.raises(ContentError, match="zh-tariffs-010: moodle-xml has one blank"):
        write(MORE[:1])
