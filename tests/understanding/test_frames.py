"""Quoting, reporting and denying: whose words they are."""

import pytest

from simulator.understanding.frames import own_words

BLOTTED = [
    ("zh", "您说我们推诿", "推诿"),
    ("zh", "同事说不归他管，这不对", "不归他管"),
    ("zh", "不是我不管，我给您转过去", "不管"),
    ("zh", "具体几点我不敢保证一定来电", "一定来电"),
    ("en", "you said we keep passing you on", "passing you on"),
    ("en", "i'm not saying it's your fault", "your fault"),
    ("en", "never give your code to anybody", "your code"),
]
KEPT = [
    ("zh", "您说我们推诿，我给您登记", "我给您登记"),
    ("zh", "这事不归我管，您找物业", "不归我管"),
    ("en", "you said nobody came, so i'll send a crew", "i'll send a crew"),
    ("en", "it's your fault", "your fault"),
    ("en", "i understand how you feel and we apologise", "we apologise"),
]


@pytest.mark.parametrize(("lang", "text", "words"), BLOTTED)
def test_other_peoples_words_are_blotted_out(lang: str, text: str, words: str) -> None:
    assert words not in own_words(text, lang)


@pytest.mark.parametrize(("lang", "text", "words"), KEPT)
def test_a_turn_to_ones_own_matter_ends_the_frame(lang: str, text: str, words: str) -> None:
    assert words in own_words(text, lang)


def test_every_place_stays_where_it_was() -> None:
    for lang, text, _ in [*BLOTTED, *KEPT]:
        own = own_words(text, lang)
        assert len(own) == len(text)
        assert all(a in (b, "\n") for a, b in zip(own, text, strict=True))
