"""The form in which words are compared, and the way back to what was written."""

from simulator.understanding.plain import pieces, plain
from simulator.understanding.windows import windows


def test_the_way_back_leads_to_the_written_words() -> None:
    text = "ＡＢＣ，您好！"
    low = plain(text)
    assert low.text == "abc,您好!"
    at = low.text.index("您好")
    assert text[slice(*low.span(at, at + 2))] == "您好"


def test_one_written_character_may_become_several() -> None:
    low = plain("㎏吗")
    assert low.text == "kg吗" and low.places == (0, 0, 1)


def test_a_quote_has_no_marks_around_it() -> None:
    low = plain("，您好。")
    assert low.original[slice(*low.span(0, len(low.text)))] == "您好"


def test_a_mark_inside_a_number_does_not_part() -> None:
    text = "一共1,234.5元,对吗"
    assert [text[slice(*piece)] for piece in pieces(text)] == ["一共1,234.5元", "对吗"]


def test_nothing_to_look_at() -> None:
    assert pieces("。。。") == [] and windows("", "zh") == []


def test_long_speech_without_marks_is_looked_at_through_windows() -> None:
    text = "嗯那个我先帮您查一下停电信息然后再给您派单您看这样可以吗"
    spans = windows(text, "zh")
    assert spans[0] == (0, len(text)) and len(spans) > 3
    assert max(end for _, end in spans) == len(text)
