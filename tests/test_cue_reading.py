"""What people really say: the cues of the held-out sentences, and the traps of phrase lists."""

import pytest

from simulator.core.cues import CUES
from simulator.understanding.evaluate import measure
from tests.real import library, readers

TRAPS = {
    "zh": [
        ("您刚才说我们推诿，这个我记下来了", "deflect"),
        ("不是我不管，是我先把情况给您转过去", "deflect"),
        ("请您不要靠近那根断线", "insult"),
        ("我帮您申请校验", "command"),
        ("验证码千万不要告诉任何人", "ask_secret"),
        ("具体几点来电我不能跟您保证", "overpromise"),
    ],
    "en": [
        ("you said we keep passing you on and i have noted that", "deflect"),
        ("never tell anybody the code you get by text", "ask_secret"),
        ("i cannot promise an exact time for the power", "overpromise"),
    ],
}


@pytest.mark.parametrize(("lang", "text", "cue"), [(lang, *row) for lang, rows in TRAPS.items() for row in rows])
def test_a_trap_does_not_fire(lang: str, text: str, cue: str) -> None:
    assert cue not in {found.cue for found in readers().read(text, lang)}


@pytest.mark.parametrize(("lang", "least"), [("zh", 0.75), ("en", 0.70)])
def test_sentences_never_learned_from(lang: str, least: float) -> None:
    heldout = library().books[lang].heldout
    measured = measure(heldout, lambda text: (cue.cue for cue in readers().read(text, lang)), CUES)
    assert measured.macro_f1 >= least
    assert measured.trap_rate is not None and measured.trap_rate <= 0.10


def test_every_quote_stands_where_it_says() -> None:
    for lang, book in library().books.items():
        for utterance in book.heldout[:80]:
            for cue in readers().read(utterance.text, lang):
                assert utterance.text[cue.start : cue.end] == cue.quote != ""


def test_nothing_is_read_out_of_nothing() -> None:
    for text in ("", " ", "。。。", "...", "嗯"):
        assert {cue.cue for cue in readers().read(text, "zh")} <= {"perfunctory"}
