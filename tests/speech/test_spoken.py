"""What a voice is given to read."""

import pytest

from simulator.speech.spoken import pieces, sayable


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("户号1234567890", "户号幺二三四五六七八九零"),
        ("请拨打95598。", "请拨打九五五九八。"),
        ("电话138-1234-5678", "电话幺三八幺二三四五六七八"),
        ("电话010-12345678", "电话零幺零幺二三四五六七八"),
        ("欠费12345.6元", "欠费12345.6元"),
        ("10000元", "10000元"),
        ("2024年3月", "二零二四年3月"),
        ("8:05到18:30", "8点零5分到18点30分"),
        ("3-5天", "3到5天"),
        ("用了350kWh", "用了350千瓦时"),
        ("220V", "220伏"),
        ("**您好**……喂", "您好 ，喂"),
        ("。。。", ""),
        ("（）——", ""),
    ],
)
def test_mandarin(text, spoken):
    assert sayable(text, "zh") == spoken


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("account 12345678", "account 1 2 3 4 5 6 7 8"),
        ("$12,345.60", "$12345.60"),
        ("10,000 dollars", "10000 dollars"),
        ("350 kWh", "350 kilowatt hours"),
        ("call 555-123-4567", "call 5 5 5 1 2 3 4 5 6 7"),
        ("wait… what", "wait, what"),
        ("...", ""),
    ],
)
def test_english(text, spoken):
    assert sayable(text, "en") == spoken


def test_pieces_are_clauses_that_together_are_the_text():
    text = "喂，你们怎么回事？我家停电三天了！到底管不管。要3.5元"
    assert pieces(text, "zh") == ["喂，你们怎么回事？", "我家停电三天了！", "到底管不管。", "要3.5元"]
    assert "".join(pieces(text, "zh")) == text
    assert pieces("Hi. My bill is 3.50 dollars, and it is wrong.", "en") == ["Hi. My bill is 3.50 dollars,", "and it is wrong."]
    assert pieces("", "zh") == []
