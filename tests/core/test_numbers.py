"""Numbers and units in one form."""

from decimal import Decimal

import pytest

from simulator.core.numbers import number_in, same_form, zh_number

SAME = [
    ("24小时", "二十四小时", "24h", "24 hours", "２４小时", "twenty-four hours", "24个小时"),
    ("45分钟", "四十五分钟", "45 min", "45minutes"),
    ("2个工作日", "两个工作日", "2 working days", "二个工作日"),
    ("30分钟", "半小时", "half an hour", "三十分钟"),
    ("0.588元", "零点五八八元", "¥0.588", "0.588 yuan"),
    ("1000元", "1,000元", "一千元", "１０００元"),
    ("15%", "百分之十五", "１５％"),
    ("160千瓦", "160kW", "一百六十千瓦"),
]


@pytest.mark.parametrize("words", SAME, ids=lambda w: w[0])
def test_one_thing_written_in_many_ways_is_one(words: tuple[str, ...]) -> None:
    assert len({same_form(word) for word in words}) == 1


@pytest.mark.parametrize(("one", "other"), [("24小时", "24分钟"), ("3天", "3个工作日"), ("10千瓦", "10千伏"), ("1.5", "15")])
def test_other_things_stay_apart(one: str, other: str) -> None:
    assert same_form(one) != same_form(other)


@pytest.mark.parametrize(
    ("text", "value"),
    [("二十四", 24), ("两千零五", 2005), ("十", 10), ("一百一十", 110), ("三点五", Decimal("3.5")), ("二〇二四", 2024)],
)
def test_numerals(text: str, value: Decimal) -> None:
    assert zh_number(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("约 12.5 元", Decimal("12.5")), ("十二元", 12), ("1到2", None), ("", None), ("-3", -3), ("1,234.5", Decimal("1234.5"))],
)
def test_the_only_number_of_an_answer(text: str, value: Decimal | None) -> None:
    assert number_in(text) == value
