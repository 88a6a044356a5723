"""GIFT: what each form of the documentation becomes, what is repaired and said, what is refused by name."""

from decimal import Decimal

import pytest

from simulator.content.formats.gift import FORMAT, read, write
from simulator.content.formats.rows import Defaults
from simulator.core.errors import ContentError
from tests.content.formats.samples import MORE, SOUND, made, of, same

EN = Defaults(lang="en")


def one(text: str):
    rows = read(text.encode(), EN)
    assert len(rows) == 1, rows
    return rows[0]


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        ("Who is there?{~Ann ~Bob =no one}", "single", {"options": ("Ann", "Bob", "no one"), "answer": "C"}),
        ("It is {~hot =cold ~dry} in winter.", "single", {"stem": "It is ____ in winter.", "answer": "B"}),
        ("Which are fruit? {\n~%50%apple\n~%50%pear\n~%-100%nail}", "multiple", {"answer": ("A", "B")}),
        ("Pick thirds {~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}", "multiple", {"answer": ("A", "B", "C")}),
        ("Snow is warm.{F}", "truth", {"answer": "wrong"}),
        ("Snow is cold.{TRUE#no#yes####general}", "truth", {"answer": "right", "why": "general\nyes\nFALSE: no"}),
        ("Two and two is {=four =4}.", "blank", {"stem": "Two and two is ____.", "answer": (("four", "4"),)}),
        ("_____ is the largest.{\n\t=%100%Asia#\n}", "blank", {"stem": "_____ is the largest.", "answer": (("Asia",),)}),
        ("Match them.{=a -> 1 =b->2 = -> 3}", "match", {"pairs": (("a", "1"), ("b", "2")), "extra": ("3",)}),
        ("When was it?{#1822:5}", "numeric", {"answer": "1822", "tolerance": Decimal(5)}),
        ("Give one of 1 to 5 {#1..5}", "numeric", {"answer": "3", "tolerance": Decimal(2)}),
        ("Pi to three places? {#3.141..3.142}", "numeric", {"answer": "3.1415", "tolerance": Decimal("0.0005")}),
        ("How cold? {#=-2.50:0.5#well ~#no}", "numeric", {"answer": "-2.5", "why": "*: no\nwell"}),
        ("::T::[html]<p>H<sub>2</sub>O &amp; m<sup>2</sup>?</p>{T}", "truth", {"stem": "H₂O & m²?"}),
        ("[markdown]Is **this** so?{T}", "truth", {"stem": "Is this so?"}),
        ("[plain]a < b and <b>bold</b>?{T}", "truth", {"stem": "a < b and <b>bold</b>?"}),
        ("Is 3 < 4 or a<b and c>d?{T}", "truth", {"stem": "Is 3 < 4 or a<b and c>d?"}),
        (
            r"Which is 5\: {~ \= 2 + 2 = \= 2 + 3 ~ \{\}\~\#}",
            "single",
            {"stem": "Which is 5:", "options": ("= 2 + 2", "= 2 + 3", "{}~#")},
        ),
        (r"Two\nlines and \\n{T}", "truth", {"stem": "Two\nlines and \\n"}),
        ("Order them {>2 none\none\ntwo\nthree\n}", "order", {"steps": ("one", "two", "three")}),
    ],
)
def test_forms(text, kind, fields):
    question = one(text).question
    assert question.kind == kind
    assert {key: getattr(question, key) for key in fields} == fields


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("Who is there?{=no one}", "A blank ____ was added at the end of the stem."),
        ("客服电话是（ ）。{=95598}", "The empty brackets in the stem became the blank ____."),
        ("Where from?{~%50%half =full ~none}", "Options worth part of the mark count as wrong: ‘half’ (50 %)."),
        (
            "Seasons?{=spring =summer ~easter}",
            "More than one option is worth 100 %: read as multiple choice, all of them must be picked.",
        ),
        (
            "Odd weights?{~%40%a ~%30%b ~c}",
            "The right options add up to 70 %, not 100 %; every option with a positive weight is right.",
        ),
        ("Town ____?{=Nazareth =%75%Nazereth}", "Not accepted, since it is worth part of the mark: ‘Nazereth’ (75 %)."),
        ("Town ____?{=York =%50%york}", "Accepted in full, since only case or punctuation differs: ‘york’ (50 %)."),
        ("Town ____?{=York =Yo*}", "Left out, since the wildcard * cannot be held: ‘Yo*’."),
        ("Which year?{#=1822 =1823}", "Several numbers are right: read as a fill-in that accepts each of them."),
        ('Is it so?{#3:2~#no}";', 'The signs after the closing brace were left out: ";'),
        ("Is it <b>so</b>?{T}", "HTML tags were taken for formatting and left out."),
        ("It is so.{true}", "‘true’ was read as TRUE."),
        ("Is it so?{T // yes\n}", "Comments at the ends of lines were left out."),
        ("Long one?{\n~a\n\n=b\n}", "A blank line inside the braces was left out."),
        ("A picture?{=a ~b#<img src='x.png'>}", "A picture or file in the feedback was left out."),
        ("It is {one ~two =three}", "‘one’ stands before the first ~ or = and counts as a wrong option."),
    ],
)
def test_repairs_are_said(text, repair):
    row = one(text)
    assert row.question is not None
    assert repair in row.repairs


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Write about it. {}", "essay: it has no key that can be marked"),
        ("::Intro::Read this first.", "a description has nothing to answer"),
        ("Who?{=a ~b", "a brace { is not closed"),
        ("{=a} and {=b} in one", "there is more than one pair of braces; GIFT has one a question"),
        ("Only parts?{~%50%a ~%-50%b =%20%c}", "one option is to be picked and none is worth 100 %"),
        ("None right?{~a ~b}", "no option is marked as right"),
        ("Anything ____?{=*}", "‘*’ has the wildcard *, which a fill-in cannot hold"),
        ("Say it ____!{=!!}", "an accepted answer has no letter and no figure, so it cannot be compared"),
        ("Match them.{=a -> 1 =b}", "‘b’ has no -> to what belongs to it"),
        ("Match them.{=a -> 1}", "there are fewer than two pairs"),
        ("How much?{#3,5}", "‘3,5’ is no number"),
        ("How much?{#1e999}", "‘1e999’ is no number that can be asked for"),
        ("Which?{#=1:1 =9:2}", "several numbers are right, each with a tolerance of its own"),
        ('[html]See <img src="a.png">?{T}', "the text needs a picture (a.png), which cannot be imported"),
        ("Many?{=a" + "".join(f" ~o{n}" for n in range(10)) + "}", "there are 11 options; a question can show 10"),
        ("Hm {T}", "the question ‘Hm’ is shorter than 4 characters"),
        ("Twice?{=a ~b ~b}", "question: Value error, two options are the same"),
        ("The pole is {1:SHORTANSWER:=wooden} here.", "cloze: embedded answers cannot be imported"),
    ],
)
def test_refused_by_name(text, reason):
    row = one(text)
    assert (row.question, row.reason) == (None, reason)


def test_a_file_keeps_lines_categories_ids_and_tags():
    text = "// head {\n$CATEGORY: $course$/top/电费/抄表\n\n// [id:zh-old-1] [tag:a b] [tag:level:4]\n::x::第一题对吗？{T}\n\n\nBroken {=a\n\n$CATEGORY: tariffs\nMore here?{F}\n"
    first, second, third = read(text.encode(), Defaults())
    assert (first.number, second.number, third.number) == (5, 8, 11)
    assert first.question.id == "zh-old-1"
    assert (first.question.level, first.question.tags) == (4, ("a b", "电费/抄表"))
    assert second.reason == "a brace { is not closed"
    assert third.question.tags == ("tariffs",)


def test_the_same_words_give_the_same_id_and_a_bare_number_is_none():
    again = [read(b"// [id:393]\n::Q 1::Is it so?{T}", EN)[0].question.id for _ in range(2)]
    assert again[0] == again[1] != "393"
    assert again[0].startswith("393-")


def test_encodings():
    assert read("\ufeff是不是这样？{T}".encode(), Defaults())[0].question.stem == "是不是这样？"
    row = read("是不是这样？{T}".encode("gb18030"), Defaults())[0]
    assert (row.question.stem, row.repairs) == ("是不是这样？", ("The file is not UTF-8; it was read as GB 18030.",))
    with pytest.raises(ContentError, match="not text"):
        read(b"{\x00\x01\xff\xfe=}", EN)


def test_no_gift_at_all():
    with pytest.raises(ContentError, match="no GIFT file"):
        read(b"What?\nA. x\nB. y\nANSWER: A\n", EN)


def test_round_trip():
    questions = of(*FORMAT.kinds)
    rows = read(write(questions), Defaults(topic="norms", lang="en", level=1))
    assert [row.repairs for row in rows] == [()] * len(questions)
    assert [same(row.question) for row in rows] == [same(question) for question in questions]


@pytest.mark.parametrize(
    ("question", "message"),
    [
        (SOUND, "zh-tariffs-012: gift has no listening questions"),
        (MORE[0], "zh-tariffs-010: gift has one blank a question, this one has 2"),
        (made({"id": "x-1", "kind": "match", "stem": "match", "pairs": [["a->b", "1"], ["c", "2"]]})[0], "x-1: an arrow"),
        (
            made({"id": "x-2", "kind": "numeric", "stem": "n {n}", "answer": "n", "cases": [{"n": 1}]})[0],
            "x-2: gift cannot draw",
        ),
    ],
)
def test_what_cannot_be_written_is_named(question, message):
    with pytest.raises(ContentError, match=message):
        write([*of("single"), question])
