"""The words with which sentences are put better, and those by which a customer's clause is known to tell something."""

import re

UNITS = {
    "zh": {
        "min": "分钟",
        "h": "小时",
        "day": "天",
        "wd": "个工作日",
        "month": "个月",
        "year": "年",
        "yuan": "元",
        "percent": "%",
        "permille": "‰",
    },
    "en": {
        "min": "minutes",
        "h": "hours",
        "day": "days",
        "wd": "working days",
        "month": "months",
        "year": "years",
        "yuan": "yuan",
        "percent": "%",
        "permille": "‰",
    },
}
SWAPS = {
    "zh": (
        ("我们家", "您家"),
        ("我们这儿", "您那儿"),
        ("我们这里", "您那里"),
        ("我这儿", "您那儿"),
        ("我这里", "您那里"),
        ("咱家", "您家"),
        ("我家", "您家"),
        ("你们", "\0们"),
        ("我们", "您"),
        ("咱们", "您"),
        ("我", "您"),
        ("你", "\0"),
    ),
    "en": (
        (r"\bI'm\b", "you are"),
        (r"\bI've\b", "you have"),
        (r"\bI'll\b", "you will"),
        (r"\bI'd\b", "you'd"),
        (r"\bI am\b", "you are"),
        (r"\bI was\b", "you were"),
        (r"\b(?:my|our)\b", "\0r"),
        (r"\bhere\b", "there"),
        (r"\b(?:myself|ourselves)\b", "\0rself"),
        (r"\byour\b", "our"),
        (r"\bwe're\b", "you are"),
        (r"\bwe've\b", "you have"),
        (r"\b(?:I|me|we|us)\b", "\0"),
        (r"\byou\b(?! are| have| were| will)", "we"),
    ),
}
SPLIT = re.compile(r"([，。！？；：!?;:\n]|(?<!\d)[,.]|[,.](?!\d)|…+|——|\.\.\.)")
HEATED = {
    "zh": re.compile(
        r"抢[钱劫]|欺负|骗(?:子|人)|曝光|视频|录(?:着|像|音)|电视台|抖音|投诉|12398|[哪谁吗什么怎凭]|滚|妈的|有病|你们|冤大头|糊弄"
    ),
    "en": re.compile(
        r"\b(?:rob\w*|steal\w*|idiots?|liars?|newspaper|sue|complain\w*|post|hell|you|your|why|what|how|who|when|please|help)\b",
        re.IGNORECASE,
    ),
}
"""Insults, threats, questions and pleas: no agent says them back."""
LEADS = {
    "zh": re.compile(
        r"^(?:可是|但是|不过|而且|反正|就是说|就是|那个|可|但|还有|还|又|哎|喂|对|嗯|这不|其实|因为|所以|同志你好|第[一二三四]|首先|其次|一个是|你好|您好|好的|好)+(?!几|多)"
    ),
    "en": re.compile(
        r"^(?:(?:and|but|so|well|oh|yes|yeah|no|okay|hello|hi|look|because|now|also|plus|still|i mean|i think|i got home and)\b\s*)+",
        re.IGNORECASE,
    ),
}
"""How a clause hangs on the one before it."""
BESIDE = {
    "zh": re.compile(
        r"您|你|给我|快点|赶紧|必须|得给|请|麻烦|^别|^[我俺](?:是|叫|姓|开)(?!着)|^我?(?:要|想|就要|等着|告诉|问|说|跟|记|数|校)|听|翻翻|报装|"
        r"行|可以|谢|再见|不懂|不会弄|害怕|好怕|担心|着急|生气|教了|教物理|代表|问一?[句下个]|^(?:这(?!个?月|几天|两天|[回次])|那|它|他|她)|^(?:年轻人|同志|师傅|姑娘|小伙子?)$"
    ),
    "en": re.compile(
        r"^it\b(?!(?:'s| is| was| has been)? ?(?:all |so |completely |pitch |totally )?(?:dark|cold|freezing|black|out|off|dead)\b)|"
        r"^(?:that|this|which|he|she|they|there's no talking|to|or|if|as|for|of|by|at|in|on|with|until|than|maybe|just)\b|"
        r"\bi(?:'d)? (?:want|need|expect|demand|like|hope|guess|know|tell|told|said|say|see|mean|ask|am calling|think)\b|"
        r"\bi'm (?:calling|asking|going to|sorry)|\b(?:thanks?|goodbye|bye|worried|scared|afraid|angry|furious|upset)\b|"
        r"\blike (?:this|that)\b|\blet\b|^i(?:'ll|'d)\b|^(?:give|take|send|pay|show|come|look|tell)\b",
        re.IGNORECASE,
    ),
}
"""Orders, wishes, introductions, pointing words without their thing: not the story itself."""
TELLS = {
    "zh": re.compile(r"[\u4e00-\u9fff]{2}"),
    "en": re.compile(
        r"\b(?:is|are|was|were|has|have|had|went|came|broke|got|can't|cannot|couldn't|don't|doesn't|didn't|keeps?|kept|cut|costs?|lost|ran|runs?|"
        r"says?|shows?|put|said|blew|stank|works?|did|stopped)\b|\w(?:'s|'re|'ve)\b|\w{3}ed\b|\bhundred\b",
        re.IGNORECASE,
    ),
}
"""A clause of English that says something has a verb, or a sum."""
TROUBLE = {
    "zh": re.compile(
        r"停电|停了|又停|断(?:我|了|电)|没电|没有电|跳闸|黑着|漆黑|全黑|坏了|全坏|烧|死了|全死|翻白|化了|多(?:了|出|交)|涨|[翻贵]了|走了.{0,6}度|扣了|转走|钱没|没人|等了|"
        r"报了?.{0,3}[次回遍]|热不了|太冷|喘|不亮|不敢|吃奶|发烧|生病|呼吸机|欠费|被骗|吓|亏|泡汤|打不开|用不了|没收到|漏"
    ),
    "en": re.compile(
        r"\b(?:off|(?:is|are|was|were|went|been|power) out|\w's out|outage|dark|cut|burn\w*|burnt|broke\w*|dead|doubl\w+|tripl\w+|lost|spoil\w*|spoilt|rotting|"
        r"cold|waiting|waited|charged|nothing works|no (?:power|light|electricity|message|warning)|gone|stopped|fail\w*|ruin\w*|can't|cannot|again|baby|ill|sick|"
        r"scam\w*|cheated|blew up|afford|on my own)\b",
        re.IGNORECASE,
    ),
}
"""What makes somebody angry or afraid."""
CASUAL = {
    "zh": re.compile(r"亲爱的|亲(?=[，,、。！!~]|$)|宝贝|美女|帅哥|哈喽|嗨|哎呀|哟|老铁"),
    "en": re.compile(
        r",? ?\b(?:dear|sweetheart|lovely|honey|love|darling|mate|buddy|guys?|poor thing)\b(?! ?(?:mr|ms|mrs|sir|madam))",
        re.IGNORECASE,
    ),
}
ASKS = {
    "zh": {
        "bill": "这个月家里有没有添电器，或者来了人住？",
        "outage": "是整栋楼都没电，还是就您一家？",
        "disconnection": "家里现在有没有老人、孩子，或者要用电的医疗设备？",
        "damage": "坏的是哪几样，什么时候坏的，现在有没有焦味？",
        "metering": "表上的读数您是哪天看的，家里还有哪些电器插着？",
    },
    "en": {
        "bill": "Has anything changed at home this month, a new appliance or a guest?",
        "outage": "Is the whole building dark, or only your flat?",
        "disconnection": "Is anybody at home with you, a child, or somebody who needs power for their health?",
        "damage": "Which appliances are broken, and is there any smell of burning now?",
        "metering": "On which day did you read the meter, and what is still plugged in?",
    },
}
SAY = {
    "zh": {
        "angry": "{story}，换谁都会生气。",
        "worried": "{story}，您一定很担心。",
        "act": "这件事我来跟。",
        "restates": "您是说{story}，对吗？",
        "shows": "我和您核对一下：{story}，对吗？",
        "caveat": "{said}，{caveat}。",
        "next_step": "我现在给您登记{what}，{deadline}，有变化我告诉您。",
    },
    "en": {
        "angry": "{story}, anybody would be angry about that.",
        "worried": "{story}, that must be worrying.",
        "act": "I am looking into it now.",
        "restates": "So {story}, is that right?",
        "shows": "Let me read that back: {story}. Is that right?",
        "caveat": "{said}; {caveat}.",
    },
}
