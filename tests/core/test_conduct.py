"""How a line behaves: what it claims of the call, in which register it speaks; and what a first clause has to wait for."""

import pytest

from simulator.core import conduct, guard
from simulator.core.call import Line
from simulator.flows.guarding import pair_call
from tests.real import library

LISTENS = {"zh": "嗯，我在听。", "en": "Yes, I am listening."}


@pytest.mark.parametrize(
    ("text", "lang", "claims"),
    [
        ("问题已经圆满解决，感谢。", "zh", {"settled", "pleased"}),
        ("问题解决了吗？", "zh", set()),
        ("等你们解决了我才满意。", "zh", set()),
        ("没有任何异议，就到这里吧。", "zh", {"settled", "leaves"}),
        ("Everything is fine, take care.", "en", {"settled", "leaves"}),
        ("Is everything fine?", "en", set()),
        ("I'll be satisfied when it's fixed.", "en", set()),
        ("I could not be happy with that.", "en", set()),
    ],
)
def test_a_claim_is_neither_asked_nor_denied_nor_wanted(text: str, lang: str, claims: set[str]) -> None:
    assert conduct.claimed(text, lang) == claims  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("id", "text", "reason"),
    [
        ("bill-doubled-zh", "问题都处理好了，我很放心。", "mood"),
        ("bill-doubled-zh", "那我挂了，回见。", "over"),
        ("bill-doubled-zh", "本次对话圆满结束。", "model-talk"),
        ("bill-doubled-zh", "梁志强叹了口气，说道自己等了很久。", "not-speech"),
        ("bill-doubled-zh", "我会尽快安排人上门。", "agent-role"),
        ("bill-doubled-en", "The call has ended.", "model-talk"),
        ("bill-doubled-en", "Margaret hesitates before she speaks.", "not-speech"),
        ("bill-doubled-en", "We will send a corrected bill to you.", "agent-role"),
        ("bill-doubled-en", "Everything is fine, goodbye.", "over"),
    ],
)
def test_what_no_customer_does_is_stopped_after_any_words(id: str, text: str, reason: str) -> None:
    scenario = library().scenario(id)
    assert reason in guard.check(Line(text), scenario, pair_call(scenario, LISTENS[scenario.lang]))


def test_a_goodbye_passes_where_the_call_ends_with_it() -> None:
    scenario = library().scenario("bill-doubled-en")
    call = pair_call(scenario, LISTENS["en"])
    assert "over" in guard.check(Line("I give up. Goodbye!"), scenario, call)
    assert "over" not in guard.check(Line("I give up. Goodbye!", ends="hung_up"), scenario, call)


@pytest.mark.parametrize(
    ("id", "text", "may"),
    [
        ("bill-doubled-zh", "你先别急着解释。", True),
        ("bill-doubled-zh", "好，这就行了，没问题了。", False),
        ("bill-doubled-en", "Now look here, young man.", True),
        ("bill-doubled-en", "The call has ended.", False),
        ("bill-doubled-en", "Well, that's all settled then.", False),
    ],
)
def test_a_first_clause_that_claims_an_end_waits_for_the_rest_even_of_a_calm_customer(id: str, text: str, may: bool) -> None:
    scenario = library().scenario(id)
    calm = scenario.model_copy(update={"temperament": scenario.temperament.model_copy(update={"anger": 0.1, "trust": 0.8})})
    assert guard.may_begin(text, calm, pair_call(calm, LISTENS[scenario.lang])) == may
