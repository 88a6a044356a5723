"""Small text rules."""

import pytest

from simulator.core.text import breaths, clauses, facts, occurs, speech_units


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


def shared(one: str, other: str, lang: str) -> frozenset[str]:
    return facts(one, lang) & facts(other, lang)


def test_shared_facts_are_content_not_filler() -> None:
    assert "冰箱" in shared("您家冰箱坏了", "我的冰箱烧了", "zh")
    assert not shared("我理解您的心情", "我的电费怎么这么多", "zh")
    assert "412" in shared("the 412 yuan", "412 on my bill", "en")
    assert not shared("I understand how you feel", "I want my money", "en")


def test_breaths_are_the_text_again_and_the_first_is_short() -> None:
    text = "上个月二百，这个月六百八！你们抢钱啊！是不是看我老实好欺负？"
    assert breaths(text, "zh") == ["上个月二百，这个月六百八！", "你们抢钱啊！", "是不是看我老实好欺负？"]
    for lang, line in [
        ("zh", "喂。你好吗，我这里从昨天晚上开始一直就没有电，到现在也没人来。"),
        ("en", "Yes. I came home an hour ago, and it is dark. Help!"),
    ]:
        assert "".join(breaths(line, lang)) == line
    assert breaths("", "zh") == []
