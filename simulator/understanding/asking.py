"""Whether words ask something: a question word also stands in a denial, in an exclamation and in "whoever comes, pays"."""

import re
from functools import lru_cache

# Cues that only a question or a request shows.
ASKING = frozenset(("ask_detail", "ask_safety", "ask_name", "verify_identity"))

_ZH_WH = r"(?:什么|啥|哪(?![,。!]|$)|几(?!乎)|多少|多久|多长|多大|谁|怎么|咋|有没有|是不是)"
_ZH_STOP = r"[^,。!?;\n]"
_ASKS = {
    "zh": re.compile(
        r"\?|[吗么](?:[,。!]|$)|吗|有没有|有无|是否|是不是|能不能|还是|([\u4e00-\u9fff])[不没]\1|(?:过|了|着|到|好)没(?!.?[停来])|[不没](?:[,。]|$)"
        r"|什么|啥|为何|哪(?![,。!]|$)|几(?!乎)|多少|多久|多长|多大|多高|多远|谁|怎么|咋|何时|没有(?:[,。]|$)|贵姓|尊姓|称呼|^[^,。]{1,8}(?<!着)呢(?:[,。]|$)|[吧呗](?:[,。]|$)"
        r"|(?:报|说|讲|念|提供|核对|核实|确认|描述|介绍|对|留|写|数|量|拍|看|告诉|问|登记|找|翻|准备)(?:我|给我|个)?(?:一?[下遍声]|看看|个)"
        r"|(?:告诉|报给|念给|发给|说给|发|跟|给)我(?!们)|说说|讲讲|看看|说一说|报(?:过?来|上)|^户号|请(?:您|你)?.{0,4}[讲说报提描核确出]|麻烦|劳驾"
        r"|(?:需要|得|要)(?:您|你)?.{0,6}(?:提供|报|核[对实]|对|确认|知道|身份)"
        r"|(?:户号|户名|地址|姓名|电话|号码)(?:[,。]|$)"
    ),
    "en": re.compile(
        r"\?|\b(?:what|which|whose|where|when|how|who)\b(?: (?!it\b|you\b|that\b|i\b|we\b)[\w'-]+){0,4}? (?:is|are|was|were|do|does|did|has|have"
        r"|had|can|could|would|will|should|went|go|goes|started|happened)\b"
        r"|\b(?:what|who|where|when|how)'s\b|\bhow (?:many|much|long|old|often|far|high|big|bad)\b"
        r"|\b(?:what|which) (?:time|day|date|month|floor|number|make|colou?r|kind|bank|year|model|street|exactly)\b"
        r"|\b(?:is|are|was|were|do|does|did|have|has|had|can|could|would|will|may)n?'?t? (?:you|it|there|he|she|they|any\w*|(?:some|every)(?:one"
        r"|body)|your|i)\b"
        r"|(?:^|[.,;!?] *|\b(?:and|so|or|um|uh|now|right|okay|ok|well|sorry|please|sir|madam) )(?:is|are|was|were|do|does|did|have|has|can|could"
        r"|would|will|any|anyone|anything)\b"
        r"|\b(?:tell|give|read|show|describe|spell|send|walk|take|run) (?:me|us|through|it|out|that|them|the|your)\b"
        r"|\blet me (?:have|take|get|know)\b|\bi(?:'ll| will)? (?:just )?need (?:you|your|to (?:verify|confirm|know|check|take)|the)\b"
        r"|\b(?:confirm|verify|check) (?:your|the|who|that you)\b|\bplease\b|\bor (?:not|is|just|only|did|are|the)\b"
        r"|\b(?:your|the) (?:full |account |last |first )?(?:name|number|address)\b|^account number|\bsince when\b|\bat all$|\b\w+ or \w+$"
        r"|\b(?:am|shall|should) i\b|\bwant me to\b|^you the "
    ),
}
# What looks like a question and asks nothing: whoever and however, rhetoric, conditions.
_MOOT = {
    "zh": re.compile(
        rf"(?:不管|不论|无论|甭管|别管|任凭|随便){_ZH_STOP}{{0,14}}"
        rf"|(?:{_ZH_WH}|([\u4e00-\u9fff])[不没]\1)(?:(?!吗|{_ZH_WH}){_ZH_STOP}){{0,10}}?(?:都|(?<!不是)(?<!没有)也)(?!{_ZH_STOP}{{0,12}}(?:吗|没有|[几哪]|什么"
        rf"|多少|\?))"
        rf"|谁{_ZH_STOP}{{1,6}}谁{_ZH_STOP}*|怎么{_ZH_STOP}{{1,4}}怎么{_ZH_STOP}*|什么{_ZH_STOP}{{1,3}}(?:尽管|说什么)"
        rf"|(?:哪(?:里|儿)?(?:[会能敢]|[有来](?!没)(?!火|烟|味|人|电)|受得|用得着|至于)|怎么(?:会|能|可能|敢)|何必|何苦|难道|凭什么){_ZH_STOP}*\??"
        rf"|谁(?:心里|见了|看[着见]|碰上|遇上|摊上|家|还|也|能|听了)?{_ZH_STOP}{{0,6}}(?:不|受得|能舒服|好受|乐意|没{_ZH_STOP}{{0,3}}过){_ZH_STOP}*\??"
        rf"|(?:要是|如果|假如|万一|一旦)(?:(?!吗|怎么办){_ZH_STOP}){{0,12}}?(?:呢|的话|就|那|(?=[,。!;\n]|$))"
        r"|没(?:什么|啥|多少|几)|什么的|哪怕|多少[有得]点|不知道(?:是)?(?:谁|什么|哪)|有(?:什么|啥)(?:事|问题|需要|情况)(?:您|你)?(?:就|尽管|随时|再)"
    ),
    "en": re.compile(
        r"\b(?:whatever|whoever|whenever|wherever|whichever|however|no matter (?:what|who|when|where|how|which))\b[^.,;!?\n]*"
        r"|\bif\b[^.,;!?\n]{0,60}(?=[.,;!\n]|$)|\bwhat a\b[^.;!\n]*|\bwho (?:wouldn't|says|would not|doesn't|needs|cares)\b[^.;\n]*"
        r"|\bhow (?:scary|awful|frightening|horrible|upsetting|stressful|worrying|dreadful|miserable|rotten|exhausting|hard|sad|terrible"
        r"|annoying|frustrating)\b(?: (?:is|was|that|it|this|must|for|you|be|have|been|to)\b)*"
        r"|\bhow (?:would|could|can) (?:a|an|the|it|that|they|our|your) [^.,;!?\n]*\b(?:wrong|fast|faulty|mistake|off)\b\??"
        r"|\b(?:what (?:happens|happened|it does|that means|this means)|how (?:it|this|that) works) is\b"
        r"|\bwhich (?:is|was|are|means|will|makes)\b|\bwhich \w+ you \w+ makes\b"
    ),
}


@lru_cache(maxsize=8192)
def asks(text: str, lang: str) -> bool:
    """Whether the plain text puts a question or a request to the other one."""
    return _ASKS[lang].search(_MOOT[lang].sub("\n", text)) is not None
