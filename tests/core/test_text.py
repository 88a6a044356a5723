"""Small text rules."""

import pytest

from simulator.core.text import clauses, occurs, shared_facts, speech_units


@pytest.mark.parametrize(
    ("quote", "text", "there"),
    [
        ("您好！", "嗯，您好 国家电网", True),
        ("ＡＢＣ", "abc", True),
        ("", "abc", False),
        ("。。", "。。", False),
        ("再见", "您好", False),
    ],
)
def test_a_quote_occurs_whatever_its_punctuation(quote: str, text: str, there: bool) -> None:
    assert occurs(quote, text) is there


def test_clauses_and_units() -> None:
    assert clauses("您好，请讲。\n 好") == ["您好", "请讲", "好"]
    assert speech_units("您好，12。", "zh") == 4
    assert speech_units("Don't worry, sir.", "en") == 3


def test_shared_facts_are_content_not_filler() -> None:
    assert "冰箱" in shared_facts("您家冰箱坏了", "我的冰箱烧了", "zh")
    assert not shared_facts("我理解您的心情", "我的电费怎么这么多", "zh")
    assert "412" in shared_facts("the 412 yuan", "412 on my bill", "en")
    assert not shared_facts("I understand how you feel", "I want my money", "en")
