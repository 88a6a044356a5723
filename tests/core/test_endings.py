"""How finished words sound, by what closes and what hangs, and by where speech was seen to end."""

import random

import pytest

from simulator.content.loading import load
from simulator.core.endings import Endings, nod
from simulator.settings import ROOT


@pytest.mark.parametrize(
    ("lang", "text", "sounds"),
    [
        ("zh", "我给您登记好了", "open"),
        ("zh", "请问是什么时候停的呢", "closed"),
        ("zh", "这个是因为", "hanging"),
        ("zh", "户号是1234", "hanging"),
        ("zh", "户号是1234567890", "open"),
        ("zh", "看见烟火请先打119", "open"),
        ("zh", "您再打95598。", "open"),
        ("en", "Could you tell me the address, please?", "closed"),
        ("en", "I will send somebody and", "hanging"),
        ("en", "The number is one two three", "hanging"),
        ("en", "", None),
        ("en", "Thank you.", "closed"),
        ("en", "I think so.", "open"),
        ("zh", "因为。", "hanging"),
        ("zh", "您先…", "hanging"),
    ],
)
def test_how_words_end(lang: str, text: str, sounds: str | None) -> None:
    ending = Endings(lang)(text)
    assert (ending.kind if ending else None) == sounds


def test_nods() -> None:
    assert all(nod(text, "zh") for text in ("嗯", "嗯嗯嗯", "好的", "是的。", "对，对"))
    assert all(nod(text, "en") for text in ("Mm-hm", "I see.", "Okay", "Yeah"))
    assert not nod("好的我知道了您先听我说", "zh") and not nod("", "zh") and not nod("I see the problem", "en")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_breaks_off_within_a_clause_is_waited_for_more_often_than_what_ends(lang: str) -> None:
    """The sentences of the plans are none of those that it was learned from."""
    library = load(ROOT)
    ending = Endings(lang, (each.text for each in library.books[lang].utterances))
    plans = [library.plans[id] for id, scenario in library.scenarios.items() if scenario.lang == lang]
    said = [text for each in plans for text in (*each.good.lines, *each.bad.lines) if text]
    draw, broken = random.Random(5), []
    for text in said:
        places = [
            at
            for at in range(2, len(text))
            if text[at - 1].isalpha() and (text[at] == " " if lang == "en" else text[at].isalpha())
        ]
        broken += [text[: draw.choice(places)] for _ in range(2) if places]

    def doubted(texts: list[str], below: float) -> float:
        return sum(end is not None and end.sure < below for end in map(ending, texts)) / len(texts)

    assert doubted(said, 0.14) < 0.12
    assert doubted(broken, 0.14) > 0.4
    assert doubted(broken, 0.5) > 2 * doubted(said, 0.5)


def test_without_sentences_only_the_words_themselves_are_known() -> None:
    assert Endings("zh")("我帮您查") == ("open", 1.0)
