"""Frames in which bad words are not the speaker's own deed: quoting, reporting, denying and warning.

"You say we pass the buck", "a colleague said it is not his job", "it is not that I do not care" and "never tell
anybody your code" all contain a bad phrase and none of them does what the phrase does.
"""

import re

_ZH_WHO = r"(?:您|你|客户|人家|网上|媒体|同事|有人|邻居|物业|师傅|别人|他们?|她们?|[上前那][一个]?位\w{0,2})"
_ZH_WHEN = r"(?:刚才|刚刚|刚|之前|上次|昨天|当时|一直|那边|都|也|是|的意思是)?"
_ZH_SAYS = (
    r"(?:[说讲](?!明|清|慢|一[下遍说])|觉得|认为|嫌|怀疑|提到|反映|指责|抱怨|告诉您|跟您[说讲]|答复您)(?:的是|的|是|过|了)?"
)
_ZH_DENIES = (
    r"(?<![这那又可])不是(?!.{0,5}(?:管的|负责|的事|的问题|的责任|范围|[说讲]过|[说讲]了|告诉|弄的|造成|定的))"
    r"(?:说|要|想|在|有意|故意|不|我们?[不没要想在有故推催怪赶嫌])"
    r"|没有?(?:说|要|想|在)?(?:怪|催|赶|嫌|怀疑|推|骂|威胁|不管|瞧不起|看不起)"
    r"|不会(?:让您|叫您|催|怪|嫌|推|不管|说)|不可能让您|不(?:敢|能|便|好)(?:跟您|向您|给您|随便|轻易)?(?:保证|打包票|承诺|答应)"
    r"|(?:不要|别|勿|不能|不会|不用|不需要|绝不)(?:把|将|向|给|跟|轻信|透露|告诉|泄露|提供|转|问您|索要|要您)"
)
_EN_WHO = (
    r"(?:you|he|she|they|someone|somebody|nobody|people|(?:my|a|our|the|your|that)(?: \w+)? "
    r"(?:colleague|agent|person|technician|neighbou?r|guy|lady|website|man|woman|landlord|contractor))"
)
_EN_REPORTS = (
    # "I understand how you feel" and "if it makes you feel better" report nothing.
    rf"(?<!how )(?<!makes )(?<!make )\b{_EN_WHO}(?: \w+)?(?: were| was|'re| are|'ve| have)?(?: just| also)? "
    r"(?:said|says|say|saying|told|mentioned|mean|meant|feel|felt|think|thought|heard|claimed|complained)\b"
)
_EN_DENIES = (
    r"\b(?:i'm|i am|we're|we are|it's|it is) not (?:saying|blaming|telling|asking|rushing|trying|suggesting|calling|accusing"
    r"|pushing|dismissing|brushing|refusing|passing|threatening|that)\b"
    r"|\b(?:won't|will not|would never|will never|never|don't|do not|wouldn't|would not|not going to) "
    r"(?:\w+ )?(?:ask|tell you to|blame|rush|pass|brush|send you|share|give|mean|want you|transfer money)\b"
    r"|\b(?:can't|cannot|can not|couldn't|won't|don't|not able to|unable to) (?:\w+ )?(?:promise|guarantee)\b"
)
_FRAMES = {
    "zh": re.compile(f"{_ZH_WHO}{_ZH_WHEN}{_ZH_SAYS}|{_ZH_DENIES}"),
    "en": re.compile(f"{_EN_REPORTS}|{_EN_DENIES}"),
}
# A frame reaches to the next mark, to a word that turns to the speaker's own matter, or this many characters.
_TURNS = {
    "zh": re.compile(r"[。!?;…\n,]|而是|只是|但|不过|这[个点]?[我是不]|我[来会给帮马记这]|我们[会来]"),
    "en": re.compile(r"[.!?;\n,](?!\d)|\b(?:but|and i|so i|i'll|i will|i'd|let me|that's|which|it's just)\b"),
}
_REACH = {"zh": 14, "en": 70}


def own_words(text: str, lang: str) -> str:
    """The plain text with what is quoted or denied blotted out by line breaks, each at its place."""
    kept = list(text)
    for frame in _FRAMES[lang].finditer(text):
        turn = _TURNS[lang].search(text, frame.end())
        end = min(turn.start() if turn else len(text), frame.end() + _REACH[lang])
        kept[frame.start() : end] = "\n" * (end - frame.start())
    return "".join(kept)
