"""Question words that ask and question words that do not."""

import pytest

from simulator.understanding.asking import asks
from tests.real import readers

ASKED = {
    "zh": ("几楼的灯还亮着", "昨晚跳闸前开了哪几样", "老人现在喘不喘", "您把表上的数念一下", "是刚装的还是早就有的"),
    "en": ("which floor is dark", "did the fuse trip again", "tell me what the screen says", "is anyone hurt", "since when"),
}
NOT_ASKED = {
    "zh": ("谁来都是这个价", "什么时候交都行", "新表哪会出错", "换谁不心疼", "如果还跳就别推了", "不管几点我都在"),
    "en": ("whoever comes will call first", "how awful for you", "if it trips again leave it", "no matter when you ring"),
}


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in ASKED.items() for text in texts])
def test_a_question_or_a_request_asks(lang: str, text: str) -> None:
    assert asks(text, lang)


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in NOT_ASKED.items() for text in texts])
def test_whoever_rhetoric_and_conditions_ask_nothing(lang: str, text: str) -> None:
    assert not asks(text, lang)
    assert not {"ask_detail", "ask_safety"} & {cue.cue for cue in readers().read(text, lang)}


@pytest.mark.parametrize("text", ["一院子的花全冻坏了，这谁看了不难受啊", "小宝贝现在没事吧，冷不冷"])
def test_care_is_no_rudeness(text: str) -> None:
    found = {cue.cue for cue in readers().read(text, "zh")}
    assert found & {"name_feeling", "ask_safety"} and not found & {"counter_question", "casual"}
