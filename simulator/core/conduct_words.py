"""What shows a line's conduct, by kind and language; tables of regular expressions."""

import re

Table = dict[str, re.Pattern[str]]


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


CLAIMS: dict[str, Table] = {
    "zh": {
        "settled": _any(
            r"解决|搞定|(?:办|处理|弄|修|做)(?:得|的)?(?:成|好|妥|完|结|清楚|明白)(?!没|吗|不)了?|恢复(?:了|正常)|圆满|(?<!人)(?<!人倒是)(?<!暂时)(?:没|没有|没什么|无)(?:任何|什么|半点)?(?:事|问题|意见|异议|疑问|疑义|损失|大碍)(?:了|$|啦)?|翻篇|了结|过去了(?=$|吧|啊)|就算了|(?:不用|不必|无需|不需要)(?:再)?(?:查|管|赔|修|处理|麻烦|追究|回电)|(?:不|没什么好)(?:重要|要紧|追究|计较|投诉|闹|吵|提)了?(?=$|了)",
        ),
        "pleased": _any(
            r"满意|认可(?!不)|放心|踏实|舒心|高兴|开心|愉快|信得过|信任|相信(?:你|您|贵)|理解(?:你|您|贵|了)|体谅|支持(?:你|您|贵)|感谢|(?:气|火|怒).{0,4}(?:消|没|下去|平)了?|(?:很|真|挺|特别|非常|十分|太)(?:好|棒|周到|贴心|专业|耐心|负责|及时|到位|满足|感动)|心情.{0,3}(?:好|平|舒)|辛苦(?:你|您|大家|各位)?了|(?:好得很|没得说|挑不出)",
        ),
        "leaves": _any(
            r"再见|拜拜|(?:这就|先|我)挂(?:了|啦|电话)|(?:到|就)(?:这里|这儿|此)(?:吧|了|为止|结束)?$|(?:结束|完毕|收工)(?:了|吧|$)|不打扰|回见",
        ),
    },
    "en": {
        "settled": _any(
            r"\b(?:sorted|settled|solved|resolved|fixed|cleared up|taken care of|all done|done and dusted|back to normal|in order|dealt with|handled|answered)\b|\bno (?:problem|problems|issues?|complaints?|further \w+|more \w+)\b|\bno need(?! to)\b|\bnothing (?:more|else|further)\b|\ball(?:'s| is) (?:well|good|fine)|\beverything(?:'s| is| has been| was) (?:all |now |just )?(?:fine|well|good|ok(?:ay)?|great|right|lovely|perfect|clear|done)\b|\b(?:consider it|i'll drop|is dropped|never mind|forget about it|don't (?:bother|trouble|worry))",
        ),
        "pleased": _any(
            r"\b(?:satisfied|happy|delighted|pleased|content|grateful|thankful|relieved|glad|at ease|at rest|comfortable|reassured|confident)\b|\b(?:wonderful|lovely|excellent|fantastic|marvellous|brilliant|perfect|splendid|terrific|superb|pleasure|top[- ]notch|first[- ]rate|great (?:job|work|service|help))\b|\bthanks? (?:you )?(?:so much|very much|a lot|ever so|kindly|for (?:all|your|being|everything))|\bappreciate\b|\b(?:trust|believe in|support|agree with|understand) you\b",
        ),
        "leaves": _any(
            r"\b(?:good ?bye|bye(?:[- ]bye)?|take care|farewell|cheerio|so long|i'll (?:let you go|hang up|be off)|that(?:'ll| will) be (?:all|me)\b|have a (?:nice|good|great|lovely)|over and out|talk (?:soon|later))\b",
        ),
    },
}
DOUBTS = {
    "zh": re.compile(
        r"不(?!用|必|需要|打扰|重要|要紧|追究|计较|投诉|闹|吵|提)|没(?!事|有?问题|什么|有?意见|有?异议|了)|未|别|甭|谁|哪|啥|吗|呢|[？?]|怎么|凭|才|等|要是|如果|除非|除了|先|再(?!见)|(?:要|想|求|让|叫|盼)|能|可以|几|什么(?!事|问题|意见|异议)|到底|就(?:能|会|算|说)|以为|还"
    ),
    "en": re.compile(
        r"\b(?:not|never|until|unless|if|when|once|before|who|why|how|what|want|wants|wanted|wish|hope|need (?:it|this|that|somebody|someone|to)|get (?:it|this|that)|till|hardly|far from|nothing|nobody|neither|no|would|should|can|could|please|let's|so is|and so is|than)\b|n't\b(?! (?:bother|trouble|worry))|\?",
        re.I,
    ),
}
"""A clause with one of these asks, denies, wants or sets a condition: it claims nothing."""
CLOSING = {
    "zh": re.compile(
        r"再见|祝您|还有.{0,8}(?:需要|问题|帮)|感谢您|满意吗|评价|登记好|办好|已(?:经)?(?:恢复|处理|办|给您)|放心吗|清楚了吗"
    ),
    "en": re.compile(
        r"good ?bye|anything else|thank you for (?:calling|your)|all right with you|is that (?:clear|all right|okay)|(?:has|have|is|are) (?:now |just |already )?(?:been )?(?:registered|restored|fixed|sent|done|booked|arranged)",
        re.I,
    ),
}
CONDUCT: dict[str, Table] = {
    "zh": {
        "stages": _any(
            r"(?:这|本|该|此)(?:段|轮|次|通|场|个)?(?:对话|会话|通话|电话|交流|沟通|谈话|互动|来电|练习|演练|模拟)(?:.{0,6}(?:结束|完成|到此|圆满|告一段落|里的|中的|中|顺利))|(?:对话|会话|通话|交流|沟通|互动)(?:已经|已|就|到此)?(?:结束|完成|终止)",
            r"作为.{0,10}(?:客户|用户|来电(?:者|人)|业主|车主|市民|老人|母亲|父亲|女儿|儿子|顾客|角色|人物)|(?:我|接下来|下面)(?:将|会|要|应)(?:会)?(?:以|用|表现|表达|表示|体现|展现|展示|回应|回复|回答)|(?:表现|表达|体现|展现|流露)(?:出|得|了)?.{0,6}(?:情绪|语气|焦虑|愤怒|不满|着急|怀疑|担忧|态度)|(?:语气|情绪|态度)[：:]|台词|(?:对方|坐席|客服)(?:说|问|的(?:话|回答|问题)|应|需|要)",
        ),
        "written": _any(
            r"综上|总而言之|此外|其一.*其二|首先.*(?:其次|然后)|因此[，,]|然而[，,]|从而|鉴于|贵(?:司|公司|单位|方)|上述|予以|敬请|特此|尊敬的|此致|事宜|有助于|关键(?:是|在于)|需(?:要)?注意|应(?:当)?(?:注意|避免|确保)|确保|以便|具有|(?:多|几|若干)种(?:原因|因素|方式|方法|可能)|建议(?!书)",
        ),
        "narrates": _any(
            r"(?:说|问|答|喊|吼|哭|笑)道(?!理)|(?:[她他]|客户|对方)(?:深深|长长|重重|轻轻|无奈地)?叹了?(?:一)?口?气|(?:沉默|停顿)(?:了)?(?:片刻|一下|几秒)|语气(?:里|中|带|变|缓|十分|很)|声音(?:里|中)?(?:带着|有些|微微)(?:颤|哽|发|一丝)"
        ),
        "pledges": _any(
            r"(?:^|[，。！])(?:[^，。！？]{0,6})(?:我|我们|这边|由我|由我们)(?:这边)?(?:一定|肯定)?(?:会|将|来|马上|立刻|立即|尽快|这就)?(?:给您|为您|帮您|亲自)?(?:派人|派师傅|派车|安排(?!不)|跟进|落实|催办|上报|答复|受理|核实|恢复(?:供|送)电|督促|协调)(?![^，。！？]*(?:[？?]|吗|没|不))|(?:今晚|明天|马上|立刻|尽快|第一时间)(?:一定|就|会|给您)?(?:安排人|派人|派师傅|恢复(?:供|送)电|答复|落实)(?![^，。！？]*(?:[？?]|吗|没|不))",
        ),
        "consoles": _any(
            r"(?:你|您|孩子|姑娘|小伙子|同志)?(?:别|不要|不用)(?:难过|伤心|哭|灰心|自责|紧张|担心|有压力|往心里去)|(?:你|您)(?:也)?(?:辛苦|不容易|挺好|很棒|真棒|能行|可以的|照顾好|注意(?:休息|身体)|保重|休息)|加油|抱抱|深呼吸|慢慢来|会好(?:起来)?的|(?:你|您)(?:已经|做得|干得|说得|办得)(?:很|挺|非常)?(?:好|棒|对|不错)|相信自己|前途|鼓励"
        ),
        "owed": _any(
            r"(?:你|您)(?:们)?(?:得|该|倒|先|快|赶紧|就|给我|把|来|去|找|叫|别|少|还|连|又|自己|到底|是不是|说说)|(?:赔|查|派|修|叫|换|找|给)(?:我|人|个|钱|清)|凭什么|跟我(?:没|有什么)|我(?:就|只|偏|才|可|都|还)(?!放心|满意)"
        ),
        "serves": _any(
            r"(?:需要|要|想(?:让|要)?)我(?:做|帮|说|干|怎么|为|给)|(?:我|来|先|可以|能)?(?:帮|替|陪|为|给)(?:你|您)(?!们|什么|说|钱|打|讲|添)|(?:你|您)(?:需要|想要|要).{0,4}(?:什么|哪些)|有什么(?:可以|能|需要)",
        ),
        "anew": _any(r"^(?:喂|你好|您好|大家好|早上好|晚上好|亲爱的|各位|嗨|哈喽)"),
        "throws back": _any(
            r"(\w)什么\1|(\w{1,3})归\2|(\w{1,2})不\3|(?:^|[，。！])(?:什么|啥|谁|哪|怎么|凭)[^，。！？]{1,10}[，。！？]"
        ),
    },
    "en": {
        "stages": _any(
            r"\b(?:this|the|our|that) (?:call|conversation|session|chat|dialogue|interaction|exchange|exercise|practice|simulation)\b.{0,20}\b(?:ended|over|complete\w*|conclu\w+|finished|done|closed|went|was|good|helpful)\b|\b(?:call|conversation|session|chat|dialogue) (?:has |is )?(?:now )?(?:ended|over|completed?|concluded|finished|closed)\b",
            r"\bas (?:the|a|an|this|your) (?:\w+ )?(?:caller|customer|user|client|tenant|mother|father|resident|character|consumer)\b|\bmy (?:next|last|previous|first) (?:line|reply|response|turn|answer)\b|\bi (?:will |would |should |shall )?(?:now )?(?:respond|reply|answer|react|speak|act|express|convey|display|show)(?: \w+){0,2} (?:with|fear|anger|concern|frustration|worry|doubt|suspicion|as|like|in a)\b|\b(?:the|an) (?:agent|operator|representative)(?:'s)? (?:says?|asks?|should|must|reply|response|question|words?)\b",
        ),
        "written": _any(
            r"\b(?:furthermore|moreover|additionally|in (?:conclusion|summary|addition)|to summari[sz]e|aforementioned|hereby|pertaining|forthwith|rectif\w+|imperative|kindly (?:note|be)|sincerely|regards|dear (?:sir|customer)|it is (?:important|generally|advisable|essential|recommended|worth|crucial|imperative)|there (?:are|can be|may be) (?:several|many|various|multiple|a number)|e\.g\.|i\.e\.|ensur(?:e|ing)|as follows|firstly|secondly|lastly|utili[sz]e|several factors|many factors)\b",
        ),
        "narrates": _any(
            r"\b(?:her|his|their) (?:voice|tone|breath) (?:\w+ )?(?:trembl|crack|shak|ris|soft|break|rais|quiver|turn)\w*|\b(?:sighs|hesitates|pauses|exhales|clutches|clutching|sobs|stammers)\b",
        ),
        "pledges": _any(
            r"\b(?:we|i)(?:'ll| will|'m going to| are going to) (?:\w+ )?(?:have|get|send|arrange|look into|review|check|follow|process|restore|ensure|make sure|see to|contact|be in touch|issue|book|register|log|refund|compensate|dispatch)\b|\b(?:is|are) (?:already )?on (?:its|their|the) way\b|\bwill be (?:\w+ly )?(?:settled|restored|sent|reviewed|processed|fixed|resolved|contacted|refunded|compensated|with you|arranged|repaired|handled|dispatched)\b|\bwithout delay\b",
        ),
        "consoles": _any(
            r"\byour feelings\b|\byou(?:'re| are)(?: doing)? (?:great|well|fine|amazing|enough|not alone|not worthless|so strong|valid)\b|\byou (?:matter|deserve|did (?:great|well|your best)|'ve got this|can do)\b|\b(?:it|that) sounds? like you|\bhave you (?:thought|considered|tried)\b|\btake (?:a deep breath|care of yourself|your time|it easy)|\bbreathe\b|\bhang in there|\bproud of you|\bbe kind to yourself|\b(?:don't|do not) be (?:so )?(?:hard|sad)|\bi'm here for you|\bcheer up|\bgood luck|\bi hear you",
        ),
        "owed": _any(
            r"\byou(?:'d| had)? (?:better|people|lot|can|could|need|should|owe|got|haven't|don't|didn't|never|still|just|keep)\b|\byour (?:people|lot|line|meter|company|boss|job|desk)\b|\b(?:find|get|put|give|send|tell|show|read|look|explain|check|pay|fetch) (?:me|us|somebody|someone|it|at|that|the)\b|\bi (?:just|only|still|want|need|rang|called|can't|won't|don't|didn't|haven't|am not)\b|\bi'm (?:not|sitting|standing|still|stood|the one|going to)\b",
        ),
        "serves": _any(
            r"\b(?:what|how|anything)(?: else)? (?:can|may|could|should|shall|would) i (?:do|help|be|say|get)\b|\b(?:help|assist|keep|show|teach|walk|guide|cheer) you\b|\bfor you\b|\byou(?:'d| would) like me to\b|\bdo you need\b|\bwould you like\b|\bat your service\b",
        ),
        "anew": _any(
            r"^(?:hello|hi|hey|greetings|welcome|nice to meet|dear|darling|ladies|everyone|good (?:morning|afternoon|evening))\b"
        ),
        "throws back": _any(r"^(?:\w+['\w]*[,]? ){0,4}\w+\?|^(?:no|plenty|nobody|none|hardly|who)\b"),
    },
}
PERSONS = {
    "zh": re.compile(r"[我你您咱俺]|人家|老子"),
    "en": re.compile(r"\b(?:i|me|my|mine|we|us|our|you|your|yours)\b|\b(?:i|we|you)'", re.I),
}
