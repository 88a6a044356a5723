"""Whether words sound finished, hang in the air, or are only a nod: what the end of a turn is decided by."""

import re

from simulator.core.text import squash

_HANGING = {
    "zh": re.compile(
        r"(因为|然后|就是|就是说|那个|这个|嗯|呃|如果|但是|可是|不过|所以|而且|或者|还有|的话|把|给|在|和|跟|对|向|比如|比如说|"
        r"关于|由于|为了|虽然|要是|您的|我们的|我先|我来|请您|麻烦您|您先|第一|第二|首先|其次|一个是|户号是|电话是|地址是)[,，、。…\s]*$|[,，、:：]$"
    ),
    "en": re.compile(
        r"\b(and|but|so|because|the|a|an|to|if|um|uh|er|that|with|of|for|or|then|my|your|our|is|are|was|i|we|you|in|on|at|"
        r"which|when|while|about|first|also|like|please could you|i'll|we'll|i'm|it's|number is)([,\s…]|\.{3})*$|[,:;]$",
        re.I,
    ),
}
_CLOSED = {
    "zh": re.compile(r"(吗|呢|吧|好吗|行吗|可以吗|对吗|对吧|谢谢|再见|是吧|没有|一下)[?？。!！]*$|[?？]$"),
    "en": re.compile(r"(\?|\b(please|thank you|thanks|goodbye|bye|right|okay|isn't it|correct|sir|madam)[.!]*)$", re.I),
}
_DIGITS = {
    "zh": re.compile(r"[\d一二三四五六七八九零〇幺两]{2,}[,，、。\s]*$"),
    "en": re.compile(r"(\d[\d\s-]*|\b(one|two|three|four|five|six|seven|eight|nine|zero|oh|double)\b[\s,]*){2,}[.,\s]*$", re.I),
}
_WHOLE_NUMBER = 10
_NODS = {
    "zh": {"嗯", "嗯嗯", "是", "是的", "对", "对对", "对的", "好", "好的", "哦", "啊", "噢", "明白", "嗯好", "是是", "行"},
    "en": {"mm", "mhm", "mmhm", "uhhuh", "yes", "yeah", "right", "okay", "ok", "isee", "sure", "yep", "gotit", "ah", "oh", "hm", "hmm"},
}  # fmt: skip


def finished(text: str, lang: str) -> bool | None:
    """True when the words close a sentence, False when they hang or a number is being dictated, None when nobody can say."""
    words = text.strip()
    if not words:
        return None
    number = _DIGITS[lang].search(words)
    if (
        number is not None
        and 2 <= _digits(number.group(), lang) < _WHOLE_NUMBER
        and len(squash(words)) > len(number.group().strip())
    ):
        return False
    if _CLOSED[lang].search(words):
        return True
    return False if _HANGING[lang].search(words) else None


def nod(text: str, lang: str) -> bool:
    """Whether the words are a back-channel: they say "go on", and claim no turn."""
    bare = squash(text)
    return bare in _NODS[lang] or (bool(bare) and not bare.strip("嗯哦啊是对好噢") and lang == "zh" and len(bare) <= 4)


def _digits(text: str, lang: str) -> int:
    return len(squash(text)) if lang == "zh" else len(re.findall(r"\d|[a-z]+", text.lower()))
