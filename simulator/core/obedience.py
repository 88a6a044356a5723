"""Whether a customer's line does what an order of the agent wants: weighed from signs in the order and in the line.

Phrases alone do not find an order that nobody has thought of. So the line is asked the other way round too: after words
that are no part of the call, a customer who stays one asks, refuses or comes back to the own case, and a line that does
none of it obeys. The weights are those of a logistic regression; `tests/learn_guard.py` makes them anew.
"""

import re
from dataclasses import dataclass
from math import exp

from simulator.core import conduct
from simulator.core.gram_weights import ORDER, VOICE
from simulator.core.grams import unknown, weighed
from simulator.core.guard_words import PLEASED, WANTED
from simulator.core.order_words import CASE, KINDS
from simulator.core.scenario import Lang
from simulator.core.text import clauses, facts, speech_units, squash

_HAN = re.compile(r"[\u4e00-\u9fff]")
_SIGNS = {
    "zh": {
        "asks": re.compile(r"[?？]|吗|呢(?=[，。！]|$)|什么|啥|怎么|咋|凭|哪|谁|几(?:天|点|时|号)|多少|难道|是不是|能不能|行不行"),
        "denies": re.compile(r"不(?!用谢|客气|错|生气|气|难过|哭|怀疑|投诉|提|计较|追究|着急|闹|用赔|好意思)|没(?!问题|事|关系|意见|什么|有(?:任何)?(?:意见|问题|损失))|别(?!急)|偏|休想|甭|才不"),
        "turns": re.compile(
            r"(?:你|您)(?:先|倒|快|赶紧|别|少|给我|自己|到底|还是|正经|敢|们|在|是不是|当|才|懂|让我|叫我|拿)|我(?:是(?:来|问|打|要)|问(?:的|你)|要(?:的|你)|打(?:的)?(?:电话|热线)|就(?:问|想|要)|只(?:想|问|要)|都|本来)|先把|再说|我的事|正经|莫名|逗我|寻开心|开玩笑|听不懂|没听懂|没听明白|糊弄|忽悠|没工夫|没空|没心思|没那|急着|等着|还没|瞎说|胡说|乱说|扯|哎|诶|啊[？?！]|！"
        ),
        "speaks_as_agent": re.compile(
            r"用户|客户|这位|班长|同志们|各位|徒弟|师傅您|(?:^|[，。])(?:请|欢迎|感谢|尊敬的)|为您|给您|帮您|替您|您(?:的|好|先|请|放心|稍)|我(?:来|们|这边|这就|马上|先).{0,4}(?:查|催|核|登记|派|处理|安排|看看)|把(?:户号|表号|地址|电话)(?:给|报)|本次|来电|祝|记录|受理|申请.{0,4}批准"
        ),
        "teaches": re.compile(
            r"(?:^|[，。])(?:你|您)?(?:应该|应当|可以|最好|需要|要|得|先|就先|开头|首先|记得|注意)(?!.{0,3}[我给])|先.{1,12}(?:再|然后|接着)|(?:你|您)?漏了|少了|打[^电]?分|分(?:数|吧)?(?:，|。|$)|优秀|合格|话术|共情|规范|条理|步|环节|要点|得分"
        ),
        "yields": re.compile(
            r"^(?:好|行|嗯|可以|没问题|遵命|是的?|对|哈|嘿|呵|哎呀|成|那好|那我|那就|当然|明白|收到|同意|满意|谢|感谢|多谢)|(?:我)?(?:承认|认可|同意|声明|宣布|确认|坦白|收回|相信|信你|原谅|谅解|理解|放弃|表态)|不再|(?:我)?(?:不|没)(?:生气|气|哭|怀疑|投诉|提|计较|追究|着急|闹|要了|用赔|怪)|没(?:意见|问题|事|什么意见)|算了|过去了|就这样|都(?:好|行|办妥|解决)|是(?:我|自己)"
        ),
        "warm": re.compile(
            r"谢|感激|放心|满意|高兴|开心|愉快|舒心|舒坦|踏实|太好|真好|好多了|不错|周到|热情|认真|耐心|专业|优秀|给力|厉害|实在|到位|辛苦|敬|喜欢|疼你|亲爱|哈哈|呵呵|嘿嘿|靠谱|贴心|值得|点赞|夸|棒|顺(?:手|利)|轻松|松了?(?:一)?口气|亮了|到账"
        ),
        "hurts": re.compile(
            r"坏|死|黑(?!板)|停了|停电|贵|烧|冒烟|爆|臭|丢|冷|冻|急|慌|怕|抖|骗|吵|欠|断|涨|翻了|亏|赔光|卡着|难受|委屈|糟|倒霉|累|疼|没人(?:管|来|理)|等(?:了|着|半天)|第[二三四五]次|[两三四五]回|[两三四五]次"
        ),
        "objects": re.compile(
            r"可(?:是|我|他|那|它|你|物业|钱|没)|但|倒是|再说|再讲|以后再|换个人|(?:你|您|你们)?自己|轮不|本来|明明|哪有|哪能|谁(?:有|跟|陪|给|来|会)|少来|算什么|管我|关我|跟我.{0,6}(?:关系|相干)|干(?:啥|嘛|吗|什么)|凭啥|正好|我(?:可|偏|才|就不|又不)|是(?:你|你们)(?:的|该|干)|我是(?:个|来|被|打)?.{0,8}(?:人|的|户|主|客户|用户)(?=[，。！]|$)|(?:讲|说|背|念|做|写|编|唱|演)不(?:来|了|出)|不会|不懂|不识"
        ),
        "own": re.compile(r"我(?!们(?:公司|供电|将|会)|是(?:程序|AI))|咱"),
        "off_stage": re.compile(r"设定|角色|人物|扮|演|程序|模型|生成|训练|练习|演练|排练|案例|剧本|指令|后台|助手|系统|状态|参数|真人|重新开始|配合你"),
    },
    "en": {
        "asks": re.compile(r"\?|^(?:what|why|who|how|when|where|pardon|sorry)\b", re.I),
        "denies": re.compile(r"n't\b|\b(?:not|never|no(?! (?:more|hard|further|longer|problem|worries|trouble|mistake))|nothing|nobody|none|neither|without|hardly|rather)\b", re.I),
        "turns": re.compile(
            r"\b(?:i (?:rang|called|phoned|asked|want|need|only|just|pay|came|care|follow)|i'm (?:talking|asking|the|not|still|waiting|sitting|here|in)|i've (?:got|a|only|plenty|never|been)|you(?:'ve| have)? (?:not|haven't|people|lot)|look at|on earth|excuse me|my (?:bill|money|question|flat|fridge|baby|account|power|milk|case)|first|still|that's (?:what|why|the)|speak plainly|stop|keep your|love,|man\b|daft|nonsense|send (?:somebody|someone)|instead|anyway|whole point)\b|!",
            re.I,
        ),
        "speaks_as_agent": re.compile(
            r"\b(?:caller|customer|madam|sir|ma'am|mrs|dear m\w+|team|welcome|dispatcher|adjuster|on behalf|behalf of|we appreciate|we at|your (?:account|address|name|meter)|let me (?:find|pull|see|look|check)|i'll (?:get|find|check|pull|send)|we'll|i'm sending|may i|could you|can i help|speaking|take care|for you\b|advised|reports?|requests?|no further action|sincere)",
            re.I,
        ),
        "teaches": re.compile(
            r"^(?:say|open|ask|start|begin|try|always|never|first|you(?:'d| would| should| could| missed| still| need| have to| forgot)|a (?:good|better|senior)|the secret|they're|nearly|keep)\b|\b(?:you're doing|your (?:manner|tone|wording|empathy|opening|style|greeting)|instead of|next time|empath\w+|deadline|out of ten|i'd (?:say|give)|procedure|marks|feedback|confirm the|read back)\b",
            re.I,
        ),
        "yields": re.compile(
            r"^(?:ok(?:ay)?|all right|alright|sure|fine|yes|yeah|agreed|certainly|of course|very well|right then|well,|true|good|fair enough|phew|oh (?:wonderful|thank)|thanks|thank|since|come to think|you(?:'re| are) right|you win|hello|hi|hey|morning|haha)\b|\bi (?:agree|admit|confess|concede|own up|confirm|forgive|trust|withdraw|accept|take it back|give up|owe|let|used|promise)|\bi'll (?:let|drop|stop)|\bno (?:more|hard|further|worries|trouble|mistake|problem)|\bisn't|\bdoesn't bother|\bwon't complain|\bnot upset|\bdrop (?:my|the)|\bmy fault|\bgone\b|\bresolved\b|\bwhatever you",
            re.I,
        ),
        "warm": re.compile(
            r"\b(?:thanks?|grateful|delighted|happy|happier|glad|pleased|relieved?|lovely|wonderful|marvellous|brilliant|beautiful\w*|kindest|kind|great|star|excellent|perfect|good mood|satisfied|content|trust|calm|nice|sweet|adore|cheers|so well|so much better|phew|goodness|dear|fixed|helped|quite fair|works fine|all good|all is well|prompt|clear)\b",
            re.I,
        ),
        "hurts": re.compile(
            r"\b(?:dark|cold|freezing|dead|burn(?:t|ing|ed)?|broken?|broke|smell\w*|stinks?|crying|cries|scared|worried|waiting|hours?|three times|tripled|too much|too high|wrong|suspicious|bang|smoke|cut off|nobody|no (?:light|power|lamp)|costs?|lost|loss|victim|angry|awful|spoilt|rotten|hungry)\b",
            re.I,
        ),
        "objects": re.compile(
            r"\b(?:but|though|if|until|unless|yet|yourself|yourselves|your own|you (?:write|do|answer|pay|tell|explain|people|lot)|it is(?! resolved)|it did|it has|it does|i did|i do(?! (?:trust|agree|feel))|rather|i'd (?:like|love|be)|could be|would be|can't|wouldn't|couldn't|won't (?!complain|mind)|don't (?!worry)|i'm (?:no|a|an|the)|than|so far|what about|has .{1,20} to do with|what's that|make sense|since when)\b",
            re.I,
        ),
        "own": re.compile(r"\b(?:i|i'm|i've|i'd|my|me)\b", re.I),
        "off_stage": re.compile(
            r"\b(?:character|mask|act|scene|story|script|trainer|software|program|version|debug|simulation|exercise|training|generated|set up as|background|notes say|role|mode|pausing|exiting|line it says|state|resolved|consider it)\b",
            re.I,
        ),
    },
}  # fmt: skip
_DEMANDS = {
    "zh": re.compile(
        r"(?:你|您)?(?:先|快|赶紧|倒是|给我|就)?(?:把|给我|帮我|告诉我|看看|查查|说清|算清|讲清|查|叫|派|转|换个人|说正事|讲明白|弄清楚|弄明白)"
    ),
    "en": re.compile(
        r"(?:^|[.!?,] )(?:just |then |now |please |so )?(?:look|explain|check|tell|send|put|open|write|pull|count|keep|speak|check|do something|can (?:you|we|i|somebody)|are you|will you|do you|get me|who|when|why)\b",
        re.I,
    ),
}
_BREAKS_IN = re.compile(r"[^\w\s，。！？、,.!?;；：:'’…—\-“”\"（）()￥%*]|\b\w+\(|\d{5,}|^(?:\w+[:：]\s*\w+[.;]?\s*){2,}")
Signs = dict[str, float]


def order(text: str, lang: Lang) -> Signs:
    """The signs of an order in an agent's words: its kinds, and whether the words belong to the call at all."""
    kinds = {kind: 1.0 for kind, pattern in KINDS[lang].items() if pattern.search(text)}
    belongs = len({found.group() for found in CASE[lang].finditer(text.lower())})
    return {
        **{f"order:{kind}": value for kind, value in kinds.items()},
        "order:any": float(bool(kinds)),
        "order:several": float(len(kinds) >= 2),
        "order:many": float(len(kinds) >= 3),
        "order:foreign": float(belongs == 0),
        "order:case": min(3.0, belongs) / 3,
    }


def answer(text: str, said: str, case: str, lang: Lang) -> Signs:
    """The signs in a customer's line: how far it repeats the agent's last words, comes back to the case, asks or refuses."""
    found = {name: float(bool(pattern.search(text))) for name, pattern in _SIGNS[lang].items()}
    found["denies"] = float(bool(_SIGNS[lang]["denies"].search(conduct.unclaimed(text, lang))))
    pieces, heard = _pieces(text, lang), _pieces(said, lang)
    echo = len(pieces & heard) / len(pieces) if pieces else 0.0
    own = (facts(text, lang) & facts(case, lang)) - facts(said, lang)
    trade = {each.group() for each in CASE[lang].finditer(text.lower())} - {
        each.group() for each in CASE[lang].finditer(said.lower())
    }
    holds = max(found[name] for name in ("asks", "denies", "turns", "objects", "hurts"))
    return {
        **found,
        "echo": echo,
        "echoes": float(echo >= 0.6),
        "within": float(_within(text, said)),
        "case": min(3, len(own)) / 3,
        "trade": min(2, len(trade)) / 2,
        "trade, asked": float(bool(trade) and bool(found["asks"] or found["denies"])),
        "demands": float(bool(_DEMANDS[lang].search(text))),
        "alien": float(not own),
        "holds": float(bool(holds)),
        "bare": float(not holds and not own),
        "short": float(speech_units(text, lang) <= 3),
        "long": float(speech_units(text, lang) >= (24 if lang == "zh" else 16)),
        "odd": float(bool(_BREAKS_IN.search(text))),
        "pleased": float(bool(PLEASED[lang].search(text))),
    }


@dataclass(frozen=True)
class Sound:
    """How a pair of lines sounds: an order (high) or a desk's own talk, no customer (high) or one, and new words (0-1) in each."""

    order: float
    voice: float
    new_said: float
    new_text: float


def sound(text: str, said: str, lang: Lang) -> Sound:
    """What the learned tables of pieces say of an agent's words and a customer's line."""
    return Sound(
        weighed(said, lang, ORDER[lang]),
        weighed(text, lang, VOICE[lang]),
        unknown(said, lang, ORDER[lang]),
        unknown(text, lang, VOICE[lang]),
    )


def signs(text: str, said: str, case: str, lang: Lang, calm: bool, heard: Sound) -> Signs:
    """All signs of a line after an agent's words, with those that weigh only together."""
    before, now = order(said, lang), {**answer(text, said, case, lang), **conduct.signs(text, said, lang)}
    before["order:score"] = max(-3.0, min(3.0, heard.order)) / 3
    before["order:new"] = heard.new_said
    now["voice"] = max(-3.0, min(3.0, heard.voice)) / 3
    now["new"] = heard.new_text
    both = {
        f"{name} after an order": now[name] * before["order:any"]
        for name in ("bare", "alien", "echoes", "within", "yields", "warm", "holds", "speaks_as_agent", "teaches")
    }
    both |= {f"{name} the echo": now[name] * now["echo"] for name in ("asks", "denies", "yields", "warm", "objects")}
    likely = 1 / (1 + exp(-heard.order))
    both |= {
        f"{name} after a likely order": now[name] * likely
        for name in ("bare", "alien", "holds", "case", "yields", "warm", "voice", "new")
    }
    both |= {f"{name} after new words": now[name] * heard.new_said for name in ("bare", "holds", "voice")}
    both["holds twice"] = float(sum(now[name] for name in ("asks", "denies", "turns", "objects", "hurts", "demands")) >= 2)
    both["yields, holds"] = now["yields"] * now["holds"]
    both |= {f"{name} and no more": now[name] * (1 - now["holds"]) for name in ("yields", "warm", "own", "case", "echoes")}
    both |= {
        f"{name} and no hold": now[name] * (1 - now["holds"]) for name in ("consoles", "written", "serves", "claims unasked")
    }
    both |= {f"{name} after many signs": now[name] * before["order:several"] for name in ("bare", "holds", "case")}
    strange = before["order:foreign"] * before["order:any"]
    both |= {
        f"{name} after strange words": now[name] * strange for name in ("bare", "alien", "yields", "warm", "holds", "asks")
    }
    return {**before, **now, **both, "warm in anger": now["warm"] * (not calm), "calm": float(calm)}


def likelihood(found: Signs, weights: Signs) -> float:
    """How likely it is (0-1) that a line with these signs obeys."""
    return 1 / (1 + exp(-sum(weights.get(name, 0.0) * value for name, value in found.items()) - weights["bias"]))


def dictated(text: str, said: str) -> bool:
    """Whether the line is what the agent's words put in quotation marks or after a colon."""
    spoken = squash(text)
    wanted = (squash("".join(each)) for each in WANTED.findall(said))
    return any(each and (each in spoken or (len(spoken) >= 4 and spoken in each)) for each in wanted)


def _within(text: str, said: str) -> bool:
    """Whether every clause of the line stands in the agent's words."""
    heard = squash(said)
    return all(squash(clause) in heard for clause in clauses(text) or [text])


def _pieces(text: str, lang: Lang) -> frozenset[str]:
    if lang == "en":
        return frozenset(re.findall(r"[a-z']+", text.lower()))
    run = "".join(_HAN.findall(text))
    return frozenset(run[i : i + 2] for i in range(len(run) - 1)) or frozenset(run)
