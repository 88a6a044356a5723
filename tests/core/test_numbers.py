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
    ("1.5小时", "一个半小时", "90分钟", "an hour and a half", "一小时半", "5400 s"),
    ("2.5小时", "两个半小时", "150 minutes"),
    ("21.5小时", "二十一个半小时"),
    ("2‰", "千分之二", "0.2%", "百分之零点二"),
    ("万分之五", "0.05%", "0.5‰"),
    ("三分之一", "1/3"),
    ("20000元", "2万元", "两万元", "20,000 yuan"),
    ("0.3元", "3角", "三毛", "￥0.30", "¥.3"),
    ("0.5元/千瓦时", "0.5元每度", "0.5 yuan/kWh"),
    ("5个工作日", "5 wd", "five working days", "5 business days"),
    ("120分钟", "one hundred and twenty minutes", "a hundred and twenty minutes", "2h"),
    ("24 hours", "24-hour"),
    ("10%", "10 percent", "ten per cent"),
    ("±7%", "正负7%", "正负百分之七"),
    ("50赫兹", "50 Hz", "五十赫"),
]


@pytest.mark.parametrize("words", SAME, ids=lambda w: w[0])
def test_one_thing_written_in_many_ways_is_one(words: tuple[str, ...]) -> None:
    assert len({same_form(word) for word in words}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("24小时", "24分钟"),
        ("3天", "3个工作日"),
        ("10千瓦", "10千伏"),
        ("1.5", "15"),
        ("24小时", "一天"),
        ("24小时", "不是24小时"),
        ("24 hours", "not 24 hours"),
        ("45分钟", "45"),
        ("45分钟", "45天"),
        ("1‰", "1%"),
        ("千分之一", "百分之一"),
        (".5", "5"),
        ("2万", "20万"),
        ("5千伏", "5千"),
        ("1/3", "13"),
        ("0.3元", "0.3"),
    ],
)
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
    [
        ("约 12.5 元", Decimal("12.5")),
        ("十二元", 12),
        ("1到2", None),
        ("", None),
        ("-3", -3),
        ("1,234.5", Decimal("1234.5")),
        ("不是24", None),
        ("not 24", None),
        ("一半", None),
        ("−3", -3),
        ("负三", -3),
        ("2万", 20000),
        ("24 到 48", None),
    ],
)
def test_the_only_number_of_an_answer(text: str, value: Decimal | None) -> None:
    assert number_in(text) == value


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("90分钟", "小时", Decimal("1.5")),
        ("1.5", "小时", Decimal("1.5")),
        ("0分钟", "小时", 0),
        ("1.5天", "小时", None),
        ("3角", "元", Decimal("0.3")),
        ("¥50", "元", 50),
        ("50度", "元", None),
        ("5‰", "%", Decimal("0.5")),
        ("0.6元", "元/千瓦时", Decimal("0.6")),
        ("12", "户", 12),
    ],
)
def test_a_number_is_taken_in_the_unit_that_is_asked_for(text: str, unit: str, value: Decimal | None) -> None:
    assert number_in(text, unit) == value
