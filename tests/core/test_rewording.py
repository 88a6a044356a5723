"""Sentences put better: what is said back of a story, and what can be said at all."""

import pytest

from simulator.core import placing, rewording, trying
from tests.real import library


@pytest.mark.parametrize(
    ("form", "story", "lang", "want"),
    [
        ("worried", "我家停电了两个小时，孩子发烧！", "zh", "您家停电了两个小时，孩子发烧，您一定很担心。"),
        ("restates", "你们抢钱啊！我电费六百八。", "zh", "您是说您电费六百八，对吗？"),
        ("restates", "My bill was 680 yuan.", "en", "So your bill was 680 yuan, is that right?"),
        ("angry", "I think my freezer broke last night. Do something!", "en", "Your freezer broke last night, anybody would be angry about that."),
        ("angry", "喂！", "zh", ""),
        ("angry", "我是开饭店的，叫你们经理来！", "zh", ""),
        ("angry", "I want my money back and I expect an answer.", "en", ""),
        ("angry", "我要报装自用桩。", "zh", ""),
    ],
)  # fmt: skip
def test_a_story_is_taken_up_in_the_customers_own_facts(form: str, story: str, lang: str, want: str) -> None:
    assert rewording.taken_up(form, story, lang, frozenset()) == want


@pytest.mark.parametrize(
    ("story", "lang", "want"),
    [
        ("好的，户号1234567890。", "zh", "我和您核对一下：户号1234567890，对吗？"),
        ("139早停了，改成138****0000吧。", "zh", "我和您核对一下：138****0000，对吗？"),
        ("户号九八七六五，四三二一零。", "zh", "我和您核对一下：户号九八七六五，四三二一零，对吗？"),
        ("It's Mill Road twelve, room four oh two.", "en", "Let me read that back: Mill Road twelve, room four oh two. Is that right?"),
        ("我打12398行不行？", "zh", ""),
        ("我不知道。", "zh", ""),
    ],
)  # fmt: skip
def test_a_number_is_read_back_and_nothing_else(story: str, lang: str, want: str) -> None:
    assert rewording.read_back(story, lang) == want


def test_the_next_step_is_that_of_the_right_work_order() -> None:
    made = rewording.next_step(library().scenario("meter-fast-zh"))
    assert made == "我现在给您登记电能表校验，受理后5个工作日内出校验结果，有变化我告诉您。"
    assert rewording.next_step(library().scenario("elderly-payment-zh")) == ""


@pytest.mark.parametrize(
    ("text", "lang", "can"),
    [
        ("Let me check that first.", "en", True),
        ("sir, madam", "en", False),
        ("先生、女士，您看这样可以吗？", "zh", False),
        ("I am registering it now (Enquiry): within 24 hours.", "en", False),
        ("您的工号是XX，对吗？", "zh", False),
        ("请您慢慢说，我记下来。", "zh", True),
        ("请您慢慢说，我记下来，", "zh", False),
        ("请您慢慢说。", "en", False),
    ],
)
def test_only_what_can_be_said_as_it_stands_is_offered(text: str, lang: str, can: bool) -> None:
    assert trying.speakable(text, lang) == can


def test_a_pet_name_is_left_out_of_an_opening() -> None:
    said = "Good evening darling, State Grid here, what can I do for you?"
    assert rewording.without(said, "evening darling", "en") == "Good evening, State Grid here, what can I do for you?"


def test_of_a_long_sentence_the_wrong_words_are_enough() -> None:
    text = "好的女士，那我跟您确认一下您说的地址和电话，您放心今晚八点之前一定来电，电话就打这个号码，您记一下。"
    assert placing.wrong_words(text, "今晚八点之前一定来电", "zh") == "您放心今晚八点之前一定来电"
    assert placing.wrong_words("行了行了。您说吧。", "行了行了", "zh") == "行了行了。"
