"""How words stand in what was said: in a question, after a denial, in somebody else's mouth. Rules on the words of one clause."""

import re
from functools import lru_cache

_ENDS = re.compile(r"[，。！？；：,.!?;:\n]+|…+|\s[-–—]\s")
_SENTENCE_ENDS = re.compile(r"[。！？；!?;\n]+|…+|\.(?=\s|$)")
_EITHER_OR = re.compile(r"(.{1,2})[不没]\1")
"""是不是, 有没有: asks and denies nothing."""
_TAG = re.compile(
    r"(?:您(?:看|说|听))?(?:这样)?(?:[好行对成中]|可以|没错|是|清楚|明白)(?:的)?(?:吗|么|吧|不好|不对|不行|不可以|不是|不|没有?)?$"
    r"|(?:[好行对成]不[好行对成]|可不可以|是不是|是这样)(?:吗|的吗)?$"
    r"|\b(?:is that (?:right|so|correct|all right|okay)|right|correct|okay|ok|isn'?t it|all right|does that (?:help|suit you))$",
    re.I,
)
"""Asks only for assent to what stands before it."""
_ASKS = re.compile(
    r"[吗么]$|吗(?=[我您那])|(?<![着在])呢$|几(?!乎|年来|句|张|样|次都|百|千|个小时都)|多少|多久|多长|多大|什么(?!都|也)|啥(?!都|也)|哪(?!怕|有)|怎么样|怎么(?=回事|停|坏|说|个)|谁(?!都|也|看|受|不)|为什么"
    r"|[^没]有没有|^有没有|是不是|能不能|会不会|要不要|可不可以|是否|了没有?$|没有$|是.{1,10}还是|(?:地址|名|名字|号|电话)是$"
    r"|^(?:and |so |but |then |well |now )*(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|may|shall|what|when|where|which|who|whose|how|why)\b",
    re.I,
)
_INDIRECT = re.compile(
    r"(?:我(?!问|想问)|我们|他们|师傅|同事|供电所|设备班|核查|要求|会|由|让|请(?!问|您|你))[^您你]{0,10}?"
    r"(?:[查问写弄说讲看核算]|告诉您|回复|答复|通知|说明|确认)|(?:要看|取决于|得看|先看|先查|查清|弄清|查明|看看)|(?:怎么|谁|什么|哪).{0,8}(?:听|按|都|我(?:告诉|给|来))"
    r"|(?:多少|什么|怎么|几|哪|谁|能不能|是不是|会不会|多久|赔不赔).{0,10}(?:没有?权|定不了|说不准|不知道|不好说|要看|得看|要等|得等|才|说了算)"
    r"|(?:知道|看出|看到|看得到|看是|查出|查到|查明|写明|写上|说清).{0,6}(?:为什么|为啥|怎么|什么|啥|哪|谁|几|多少)|(?:为什么|为啥|怎么|什么|啥|哪|谁).{0,10}[写说查弄讲问搞](?:明白|清楚|清|出来|下来|上)"
    r"|就[^，。]{0,5}(?:什么|啥|怎么|哪|多少)|(?:责任|原因)(?:在|归|是)(?:谁|哪)"
    r"|[您你]的?(?:意思|问题)是|[您你]是[说问]|[您你](?:要问|问的)"
    r"|^(?:what|when|where|which|who|how|why)\b.{0,60}\b(?:is for|depends|cannot|can't|i can|means|will be decided|shows?)\b",
    re.I,
)
"""A question inside a statement: "they will write down why"."""
_OPEN = re.compile(r"[吗么]$|(?<![着在])呢$")
_RHETORICAL = re.compile(r"(?:能|哪能|怎么能|还能)不[^，。]{1,8}吗$|(?:谁|哪|怎么)[^，。]{0,6}(?:不[急慌怕疼气愁]|受得了|好受)")
_REQUESTS = re.compile(
    r"请|麻烦|劳驾|[报说念讲](?:一?下|我|给|出来)|[报说念讲]吧|先[报说念讲]|告诉|提供|核[对实]|对一?下|确认"
    r"|\b(?:please|tell|give|read|let me|let us|let's|may i|i need|could you|would you)\b",
    re.I,
)
_STOP = r"我你您就也但只可请再得已，。"
_DENIES = re.compile(
    r"(?:不(?:能|会|敢|用|必|需要|可以|准|许|让|给|想|是|按|要|归|好|便|等于|打算|代表|愿|应该|该|一定)|没(?:法|办法|能|有|权|人能|人敢|给|让|资格|看到|查到|找到|收到)|(?<![特分级个差告类区])别(?!的|人|处|家|样)|无法|无权|甭|难以"
    r"|保证不了|做不到|谁也|未必)"
    rf"(?!担心|急|着急|慌|怕|生气|激动|问题|关系|事|错|紧|上火|客气|难过|有户号|户号|仅|光|只|但)(?:(?:[给跟让叫向帮为替和对劝拦说]|答应|承诺|保证|告诉)[您你他她]|(?!没关系)[^{_STOP}]){{0,6}}$"
    r"|(?<![是要能会])[没不]有?$"
    r"|\b(?:not|never|cannot|can'?t|won'?t|don'?t|doesn'?t|didn'?t|isn'?t|wasn'?t|wouldn'?t|shouldn'?t|mustn'?t|couldn'?t|no need|unable|nobody|nothing)\b"
    r"(?! only| just| later| more than| worry| hesitate)(?:(?!\b(?:but|so|and i|and you|until|before)\b)[^.,;!?]){0,40}$",
    re.I,
)
_FAILS = re.compile(
    r"^[^，。！？,.!?]{0,2}(?:不了|不成|不到|不上|不起)|^[^，。,.]{0,3}(?:没用|无效|不算数)"
    r"|^[^，。！？,.!?]{0,10}?[查登报派改办交弄做定收打]不[了到成]"
)
"""Just after what was said: "cannot be done"; not searched where a "no" is part of what was said."""
_NOT_DONE = re.compile(r"[不没](?:能|会|给|去|再|太)?[^，。、]{1,3}$")
_DISCLAIMS = re.compile(
    r"不(?:敢|能|好|可能)?(?:保证|承诺|担保|打包票)|(?:保证|承诺|担保|答应)不了|没(?:法|办法|人能?)(?:保证|承诺)"
    r"|\b(?:can(?:no|')t|cannot|not) (?:promise|guarantee)|no (?:promise|guarantee)",
    re.I,
)
_QUOTES = re.compile(
    r"(?:[您你他她]|客户|对方|人家|骗子)(?:刚才|刚刚|是|们|要)?(?:说|讲|问|要求|希望|想要|提|担心|觉得|让我|叫我|要我)(?!白了|实话|句)[^，。！？]{0,8}$|[“「][^”」]{0,20}$"
    r"|\b(?:you|he|she|they) (?:said|say|asked|want|wanted|told me)\b[^.!?]{0,24}$",
    re.I,
)

_TAKES_BACK = re.compile(
    r"(?:话|说法)[^，。]{0,4}收回|收回.{0,6}(?:话|说法)|(?:我|刚才|刚刚)[^，。]{0,8}(?:说错|说急|口误|说得?不对|说得?不准|说快|不该(?:这么|那么)?说)|更正一下|纠正一下"
    r"|\b(?:take (?:that|it) back|misspoke|correct myself|correct that|should(?: not|n'?t) have (?:said|promised)|i was wrong|i said that wrong)\b",
    re.I,
)


def clause_at(text: str, place: int) -> tuple[int, int]:
    """Where the clause lies in which text[place] stands."""
    start = max((mark.end() for mark in _ENDS.finditer(text, 0, place)), default=0)
    return start, next((mark.start() for mark in _ENDS.finditer(text, place)), len(text))


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence or sentences in which text[start:end] stands."""
    first = max((mark.end() for mark in _SENTENCE_ENDS.finditer(text, 0, start)), default=0)
    last = next((mark.start() for mark in _SENTENCE_ENDS.finditer(text, end)), len(text))
    return text[first:last]


@lru_cache(maxsize=16_384)
def asked(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] stands in nothing but questions; what only asks for assent ("..., right?") is none."""
    at = start
    while at < end:
        first, last = clause_at(text, at)
        if text[first:last].strip() and not _question(text, first, last):
            return False
        at = max(last, at) + 1
    return True


def requested(text: str, start: int, end: int) -> bool:
    """Whether the customer is asked or told to say something in a clause of text[start:end], or just after it."""
    first, _ = clause_at(text, start)
    _, last = clause_at(text, max(start, end - 1))
    after = text[last + 1 : clause_at(text, min(last + 1, len(text)))[1]].strip()
    said = text[first:last] + (after if re.match(r"[念报说告给]", after) else "")
    return bool(_REQUESTS.search(said)) or asked(text, start, end) or _question(text, *clause_at(text, start))


def denied(text: str, start: int, end: int) -> bool:
    """Whether a "no" just before text[start:end], or a "cannot" just after it, takes it back."""
    first, _ = clause_at(text, start)
    before = _EITHER_OR.sub(lambda found: "□" * len(found.group()), text[first:start])
    own = re.search(r"[不没无别]", text[start:end])
    return bool(_DENIES.search(before) or (not own and _FAILS.search(text[end:])))


def negated(words: str) -> bool:
    """Whether the words end in what is not done: "a complaint I do not register"."""
    return bool(_NOT_DONE.search(_EITHER_OR.sub(lambda found: "□" * len(found.group()), words)))


def disclaims(words: str) -> bool:
    """Whether the words say that nothing is promised."""
    return bool(_DISCLAIMS.search(words))


def quoted(text: str, start: int) -> bool:
    """Whether somebody else is said to have said what begins at text[start]."""
    return bool(_QUOTES.search(text[clause_at(text, start)[0] : start]))


def _question(text: str, first: int, last: int) -> bool:
    clause = text[first:last].strip()
    plain = _TAG.sub("", clause).strip()
    if not plain:
        return True
    if _RHETORICAL.search(clause):
        return False
    tagged = plain != clause and not re.search(r"[^是可]不[^是可]$", clause)
    marked = not tagged and text[last : last + 1] in ("?", "？")
    return marked or bool(_ASKS.search(plain) and (_OPEN.search(plain) or not _INDIRECT.search(plain)))


def takes_back(text: str) -> bool:
    """Whether the speaker takes back what they said before: a promise so corrected binds nobody."""
    return bool(_TAKES_BACK.search(text))
