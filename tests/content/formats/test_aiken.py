"""Aiken: options with . or ), several lines, feedback; errors name their line, and nothing is swallowed."""

import pytest

from simulator.content.formats.aiken import looks, read, write
from simulator.content.formats.rows import Defaults
from simulator.core.errors import ContentError
from tests.content.formats.samples import made, of

EN = Defaults(lang="en")
SOUND = "What is it?\nA. this\nB. that\nANSWER: B\n"


@pytest.mark.parametrize(
    ("text", "stem", "options", "answer"),
    [
        (SOUND, "What is it?", ("this", "that"), "B"),
        ("What is it?\r\nA) this\r\nB)that\r\n\r\nANSWER: A\r\n", "What is it?", ("this", "that"), "A"),
        ("What\nis it?\n\nA. this\n goes on\nB. that\nANSWER: A", "What\nis it?", ("this goes on", "that"), "A"),
        ("电费几号交？\nA．一号\nB．十号\nANSWER：B", "电费几号交？", ("一号", "十号"), "B"),
        ("Is it e.g. this?\nA. yes\nE.g. always\nB. no\nANSWER: A.", "Is it e.g. this?", ("yes E.g. always", "no"), "A"),
        ("Code <html class='a'> & x?\nA. <b>\nB. &\nANSWER: B", "Code <html class='a'> & x?", ("<b>", "&"), "B"),
    ],
)
def test_forms(text, stem, options, answer):
    (row,) = read(text.encode(), EN)
    assert row.repairs == ()
    assert (row.question.stem, row.question.options, row.question.answer) == (stem, options, answer)


@pytest.mark.parametrize(
    ("text", "repair", "answer"),
    [
        ("What is it?\na. this\nb. that\nANSWER: B", "Small letters before the options were read as capitals.", "B"),
        ("What is it?\nA. this\nB. that\nanswer: b", "A small letter after ANSWER: was read as a capital.", "B"),
        ("1. What is it?\nA. this\nB. that\nANSWER: B", "The running number before the question was left out.", "B"),
        (
            "Which?\nA. x\nB. y\nC. z\nANSWER: A, C",
            "ANSWER: names 2 letters: read as multiple choice, all of them must be picked.",
            ("A", "C"),
        ),
    ],
)
def test_repairs_are_said(text, repair, answer):
    (row,) = read(text.encode(), EN)
    assert row.repairs == (repair,)
    assert row.question.answer == answer


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("Only one?\nA. this\nANSWER: A", 1, "there are fewer than two options"),
        ("\nA. this\nB. that\nANSWER: A", 2, "line 2: there is no question before the options"),
        ("What is it?\nANSWER: A", 1, "line 1: there are no options A. or A) under the question"),
        ("What is it?\nA. this\nB. that\nANSWER: C", 1, "line 4: the answer C is not one of the options A-B"),
        ("What is it?\nA. this\nB. that\nANSWER: that", 1, "line 4: ‘that’ is no letter of an option"),
        ("What is it?\nA. this\nB. that\nD. none\nANSWER: A", 1, "line 4: option D follows option B"),
        ("What is it?\nA. this\nB. this\nANSWER: A", 1, "question: Value error, two options are the same"),
    ],
)
def test_refused_with_its_line(text, line, reason):
    (row,) = read(text.encode(), EN)
    assert (row.question, row.number, row.reason) == (None, line, reason)


def test_every_question_of_a_broken_file_has_its_row():
    text = f"Unfinished\nA. x\nB. y\n\n{SOUND}Next one\nA. x\nB. y\nA. again\nB. z\nANSWER: B\nLast\nA. x\nB. y\nANSWER: A"
    rows = read(text.encode(), EN)
    assert [(row.number, row.reason or row.question.stem) for row in rows] == [
        (1, "line 1: the question has no line ANSWER:"),
        (5, "What is it?"),
        (9, "line 9: the question has no line ANSWER:"),
        (12, "line 12: there is no question before the options"),
        (15, "Last"),
    ]


def test_feedback_goes_to_why_and_a_question_may_follow_at_once():
    text = (
        SOUND
        + "FEEDBACK: because\nit is so\n\nNext one?\nA. x\nB. y\nANSWER: A\nFeedback: a\nb\nThird one?\nA. x\nB. y\nANSWER: B"
    )
    first, second, third = read(text.encode(), EN)
    assert (first.question.why, second.question.why) == ("because\nit is so", "a\nb")
    assert (second.question.stem, third.question.stem) == ("Next one?", "Third one?")
    assert "no empty line parts it from the feedback" in third.repairs[0]


def test_no_aiken_at_all():
    with pytest.raises(ContentError, match="no line begins with ANSWER"):
        read(b"What is it?{=a ~b}", EN)
    assert looks(SOUND.encode())
    assert not looks(b"1. What?\nA. x\nB. y\nAnswer: A\n")


def test_round_trip_keeps_what_aiken_has():
    (question,) = of("single")
    (row,) = read(write([question]), Defaults())
    kept = ("kind", "stem", "options", "answer")
    assert [getattr(row.question, key) for key in kept] == [getattr(question, key) for key in kept]
    assert row.repairs == ()


def test_what_cannot_be_written_is_named():
    with pytest.raises(ContentError, match="zh-tariffs-004: aiken has no truth questions"):
        write(of("single", "truth"))
    with pytest.raises(ContentError, match="x-1: its first line"):
        write(made({"id": "x-1", "kind": "single", "stem": "A. Smith was who?", "options": ["a", "b"], "answer": "A"}))
