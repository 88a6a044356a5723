"""What a customer's words tell of the mood, and what takes it back."""

import pytest

from tests.real import readers

ROWS = [
    ("zh", "怎么就好了，屋里还黑着", "calmer", False),
    ("zh", "好，那我在家等着", "calmer", True),
    ("zh", "您好，我想问个事", "calmer", False),
    ("zh", "户号是3312345670", "threat", False),
    ("zh", "再拖我就打12345", "threat", True),
    ("zh", "记者那边我先不找了", "threat", False),
    ("zh", "我不是来投诉的", "angry", False),
    ("zh", "我要投诉", "angry", True),
    ("zh", "满意个鬼", "angry", True),
    ("en", "I'm not going to the press", "threat", False),
    ("en", "I'm going to the press", "threat", True),
    ("en", "Thanks for nothing", "thanks", False),
    ("en", "Thank you, that helps", "thanks", True),
    ("en", "Now I understand", "calmer", True),
]


@pytest.mark.parametrize(("lang", "text", "tone", "there"), ROWS)
def test_a_tone_stands_unless_it_is_taken_back(lang: str, text: str, tone: str, there: bool) -> None:
    assert (tone in readers().customer_tone(text, lang)) is there
