"""Whether a customer says yes, and to what: a played one must not say yes to what is not so."""

import re

from simulator.core.call import Call
from simulator.core.scenario import Lang
from simulator.core.steering import spans
from simulator.core.text import facts

SENTENCE = re.compile(r"(?<=[。！？!?])|(?<=\.)\s")
_ASSENTS = {
    "zh": re.compile(
        r"^(?:嗯+|哦|啊|哎|诶|唉)?[，,、]?(?:对|是(?!不是|吗|谁|什么)|没错|正是|就是|好|行|嗯)|没错|就是(?:这个|我|那个)|属实|我认(?=[，。]|$)"
    ),
    "en": re.compile(
        r"^(?:oh |well |ah |um,? )?(?:yes|yeah|yep|aye|right|correct|that's|sure|exactly|it is|i am|i did|i have)\b|\bthat's (?:right|me|it|correct|the one|true)\b",
        re.I,
    ),
}
_REFUSES = {
    "zh": re.compile(
        r"不(?:是|对|叫|姓|住|认|行|记得)|没(?:有)?(?:这|说|讲|提|答应)|错了|哪(?:个|来)|谁|什么|搞错|弄错|记错|[？?]"
    ),
    "en": re.compile(r"\b(?:not|no|wrong|never|who|what|mistake|isn't|aren't|didn't|haven't)\b|\?", re.I),
}
_BEFORE = {
    "zh": re.compile(r"(?:你|您)(?:们)?(?:刚才|刚刚|之前|前面|方才|上次|早先)?(?:不是|也|都|可)?(?:自己)?(?:亲口)?(?:说|讲|提|答应|同意|承认)(?:过|了|的)"),
    "en": re.compile(r"\byou(?:'ve| have)? (?:just |already |yourself |did )?(?:said|say|told|mentioned|agreed|promised|admitted)\b", re.I),
}  # fmt: skip
_LEAST_SAID = 1 / 3


def says_yes(text: str, lang: Lang) -> bool:
    """Whether the line begins with a yes that is not taken back in the same sentence."""
    first = SENTENCE.split(text)[0]
    return bool(_ASSENTS[lang].search(first)) and not _REFUSES[lang].search(first)


def yields_to_a_record(text: str, said: str, lang: Lang) -> bool:
    """Whether the line says yes to what the agent told a file, a system or a judge."""
    return says_yes(text, lang) and bool(spans(said, lang))


def concedes(text: str, said: str, call: Call) -> bool:
    """Whether the line says yes to words that the agent claims the customer said before, and that nobody said."""
    lang: Lang = call.lang  # type: ignore[assignment]
    claimed = [each for each in SENTENCE.split(said) if _BEFORE[lang].search(each)]
    if not claimed or not says_yes(text, lang):
        return False
    wanted = facts("\n".join(claimed), lang)
    own = facts("\n".join(turn.text for turn in call.customer_turns()), lang)
    return len(wanted & own) < _LEAST_SAID * len(wanted)
