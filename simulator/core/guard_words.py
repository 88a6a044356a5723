"""The phrases by which the guard knows words that are no customer's; tables of regular expressions by language."""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


AGENT_ROLE = {
    "zh": _any(
        r"(?<!您的)(?<!你的)(?<!你)(?<!您)(?<!报个)(?<!报一下)工号(?:是|为)?\s*[0-9零一二三四五六七八九]",
        r"我(?:的)?工号|作为(?:一名|一个)?(?:客服|坐席|话务员|接线员)|我来给(?:你|您)(?:讲|解释|说明|介绍)|(?:给|向)您(?:答复|回复|处理|登记|反馈|回电|解释|核实|查询|转接)|这边是(?:国家电网|国网|供电|95598)|有什么(?:问题|需要).{0,4}请讲|[，,]请讲",
        r"(?:安抚|服务|帮助?|帮|为|给|让|请|跟|向)(?:这位|该)?客户(?!经理)|(?:这位|该)客户",
        r"为您服务|请问有什么|有什么(?:可以|能)?帮(?:您|到您|助您)|可以帮您|(?:很)?高兴为",
        r"我(?:来|这就|马上|立即|现在|已经|可以|会|先|再)*(?:帮|给|为|替)您(?!说|讲|添|念|道|提个|打)",
        r"已(?:经)?(?:为|给|帮)您|请您(?:稍等|耐心|放心|谅解|提供|报一下|核对|保持|不要)|感谢您的(?:来电|反馈|理解|耐心|配合)",
        r"祝您|给您带来|对此(?:我们)?(?:深表)?(?:抱歉|歉意)|我们(?:会|将|公司会|工作人员会)(?:尽快|马上|立即|安排|在|为|派)",
        r"(?:这里是|我是)(?:国家电网|国网|供电公司|供电局|电力公司|95598|客服|坐席|话务员)|请问您的?(?:户号|户名|姓名|电话|地址|贵姓)",
        r"(?:麻烦|请)您?(?:提供|报)一下(?:您的)?(?:户号|户名|地址|电话)|您的(?:诉求|问题|来电|情况)我(?:们)?(?:已|都)?|请对.{0,6}评价",
        r"您的(?:户号|户名|账户|账单|资料|信息|档案|情况|申请|欠费|用电|来电|诉求|意见|反馈|地址|订单|报修)(?!呢|吗)|(?:联系|回复|答复|通知|告知|致电|回访|协助|转接|提醒|答谢|安抚)您|(?:给|为|替|帮)您(?:添|查|催|提交|申请|登记|办|报|核|反馈|安排|跟进|处理|转|记)",
        r"请(?:您)?(?:别着急|不要着急|别担心|稍等|稍候|耐心|放心|保持|留意|知悉|谅解)|您(?:稍等|稍候|请讲|请说|先别急)|(?:我们|我)(?:这边)?(?:已|已经)(?:安排|派|记录|登记|提交|上报|反馈|受理|通知|催)|(?:专员|专人|工作人员|抢修人员|同事).{0,6}(?:会|将)(?!不会).{0,8}(?:联系|上门|处理|回复|前往)(?![^。！]*[吗？?])",
        r"(?:受理|登记)(?:好|成功)?了?.{0,4}(?:您的|工单)|我(?:来)?帮你(?:查|办|登记|核实|处理|解决|转接|反馈)",
    ),
    "en": _any(
        r"how (?:may|can) i (?:help|assist)|what can i do for you|thank(?:s| you) for (?:calling|your (?:call|patience|understanding))",
        r"my (?:agent|badge|employee|staff) (?:number|id)|agent (?:number )?\d|(?:this is|i am|i'm|welcome to) (?:state grid|the (?:power|electricity) company|customer service|your agent)",
        r"i(?:'ll| will| can|'m going to| have|'ve) (?:now )?(?:check|look (?:it |that |this )?up|register(?:ed)?|log(?:ged)?|transfer|arrange(?:d)?|file(?:d)?|escalate|put).{0,25} for you",
        r"anything else i can|we apologi[sz]e|(?:sorry|apologi[sz]e) for (?:any|the) inconvenience|please (?:hold|bear with|stay on) ",
        r"may i (?:have|confirm|take) your|could you (?:please )?(?:confirm|give me|tell me) your (?:account|name|address|phone)",
        r"your (?:call|complaint|request|case) (?:has been|is) (?:logged|registered|important|noted)|(?:i|we)(?:'d| would) be happy to (?:help|assist)|happy to help",
        r"as an? (?:customer service )?agent|let me explain (?:how|the|that|to)|what seems to be the (?:problem|trouble|matter)|good (?:morning|afternoon|evening),? (?:this is |you are through to )?(?:state grid|the power)|(?:for|with|to|calm|help|assist|serve) (?:the|our) customers?\b",
        r"\b(?:bear with (?:me|us),? (?:while|for|as|please|just|one)|rest assured|on your behalf|i do apologi[sz]e|our apologies|your (?:concern|query|enquiry|inquiry|request|complaint|details|patience) (?:has|have|is|was|will)|our (?:\w+ )?(?:team|department|colleagues|specialists?|crew)\b(?! (?:is|was|never|didn't)))",
        r"\b(?:i|we)(?:'ve| have|'ll| will) (?:just |now |already )?(?:raised?|passed?|note(?:d)?|log(?:ged)?|record(?:ed)?|open(?:ed)?|submit(?:ted)?|escalate(?:d)?|forward(?:ed)?|create(?:d)?|schedule(?:d)?) (?:a|an|your|this|the|it) |\blet me (?:see what|bring up|pull up|look into|look up|check (?:your|that|this)|transfer|explain)|what (?:we|i) can do for you|\b(?:number|reading|figure|display|name|address) on your (?:meter|bill|account|screen|card)|\b(?:someone|an? \w+|a colleague) will (?:visit|contact|call|ring|be in touch|get back)(?: (?:with|to))?(?: you| shortly| soon|[.,])",
        r"is there anything else|have a (?:nice|great|good) day|our (?:technician|engineer|team) will|we will (?:send|contact|get back to) you",
    ),
}
COACHING = {
    "zh": _any(
        r"(?:你|您)(?:应该|可以|需要|不妨|最好)(?:先|再)?(?:安抚|共情|道歉|核实|核对|复述|倾听|按(?:照)?(?:流程|规范)|说[:：“\"「])",
        r"提示[:：]|建议(?:你|您)|标准(?:话术|答案|回答)|正确(?:答案|回答|做法)|满分|打分(?!？|吗)|评分|得分(?!点(?!是|有))|给你?.{0,3}[一-十百\d]+分|给你[扣加]分|评分标准",
        r"(?:下一步|接下来|现在)(?:你|您)(?:要|应该|应当|得|可以|需要)(?:给|先|为|向|跟)|(?:你|您)(?:的|这个月的)?(?:接听|服务|通话|沟通)(?:质量|水平|技巧|态度).{0,4}(?:差|好|不错|优秀|有待)",
        r"话术|(?:你|您)(?:的)?开场白|开场白(?:没|要|不|很|太)|结束语|扣分点|(?:这一?[项句段里儿]|那一?[项句段里儿]|你).{0,6}[扣丢失加]分|同理心|共情|换(?:个|种)(?:说法|问法|措辞)(?:试试|会|更|就|再|比较)|(?:这句|这段|开头|结尾|语气|措辞|回答|回应|提问).{0,6}(?:不够|还可以|可以更|更好|欠缺|欠妥|很到位|很好|不错|生硬)|(?:说|讲|问|答|回)得(?:不够|很好|不错|挺好|到位|太急)",
        r"(?:你|您)?(?:这时候|此时|这里|接着|然后|首先)?(?:应该|应当|得|要|需要|可以)?先?(?:表示|表达)(?:理解|歉意|同情|关心)|(?:记得|别忘了?|不要忘了?)(?:先|再|要)?(?:把|问|核对|报|说|复述|确认|道歉|告知)|(?:漏|忘)(?:说|问|报|提|核对)了|少(?:问|报|核对)了|流程(?:里|上|中).{0,4}(?:有|要|规定|这)",
        r"第一[，、:：].*第二[，、:：]|礼貌度|同理心|应答技巧|(?:你|您)(?:刚才)?(?:忘了|漏了|少了)(?:核对|道歉|问|说)",
    ),
    "en": _any(
        r"you (?:should|could|need to|might want to|forgot to) (?:first )?(?:apologi[sz]e|empathi[sz]e|verify|read (?:it )?back|follow the (?:script|procedure)|say [\"“'])",
        r"(?:next|now|then) you (?:should|must|have to|need to|could|ought to)|i would (?:check|verify|apologi[sz]e|arrange|log|register|escalate)\b",
        r"(?:^|[.!?,;] )(?:now |then |next |next time |so )?(?:try|consider|avoid|remember|don't forget|never forget|practi[sc]e|make sure) (?:to |you )?(?:\w+ing|offer|read|verify|name|ask|repeat|confirm|apologi[sz]e|greet|use|give)\b(?! me\b)|\ba better (?:reply|answer|way to (?:say|put|phrase|ask|open)|wording|response|phrasing|question)|\b(?:solid|strong|weak|good|nice|great|decent) (?:opening|start|question|response|closing|summary|wording)\b",
        r"\b(?:lose|lost|gain|earn|win|drop) (?:you )?(?:marks|points)|\bprobe\b|\bopen(?:-ended)? questions?\b|\bempathy\b|\bempathi[sz]e|active listening|\bparaphras\w+|\brapport\b|\btone of voice\b|\bnam(?:e|ing) (?:my|the|their|her|his) feelings?|\bthe script says\b",
        r"\bfirst(?:ly)?,.*\bsecond(?:ly)?,|full marks|top marks|rubric|(?:your |the )score|\d+ (?:out of|/) ?\d+|(?:points|marks) for|right answer|model answer|hint:|tip:|as your (?:trainer|coach)",
    ),
}
MODEL_TALK = {
    "zh": _any(
        r"作为(?:一个|一名)?(?:AI|人工智能|语言模型|大?模型|智能|助手|虚拟|客户角色)|我(?:只|其实|就)?是(?:个|一个|一名|由)?.{0,8}(?:AI|人工智能|语言模型|大模型|机器人|程序|虚拟|助手|GPT|通义|文心|豆包|训练出来)",
        r"怒气|信任[值度]|情绪[值度数]|耐心值|(?:测试|练习|训练|演练|开发|调试)模式|(?:训练|练习|演练|测试|模拟|游戏)(?:到此)?(?:就)?(?:结束|完成|开始)|(?:研发|开发|训练|创造)(?:出来)?的(?:大?模型|程序|系统|助手)|请输入",
        r"系统提示|提示词|系统指令|(?:我的|之前的|上面的|新的|您的|你的)(?:指令|设定|规则是)|角色扮演|扮演|角色设定|人设|剧本|模拟(?:客户|通话|训练|场景)|训练(?:场景|模式|数据)|JSON|prompt",
        r"(?:根据|按照|按)我的(?:设定|背景|人物|角色|资料|剧本|指示)|(?:在)?(?:这个|本|该)(?:案例|场景|剧本|角色|故事|情境|练习|模拟|对话)(?:里|中|设定|要求)|(?:我|也)(?:不能|无法|没法|不便)(?:讨论|谈论|透露我的|回应|参与)|话题.{0,4}(?:不能|无法|不便)|生成(?:的)?(?:文字|文本|回答|内容|对话)|(?:我)?(?:没有|不是)真(?:实|人|的(?:人|客户|车位|家))|虚构|(?:怒|愤怒|怒火|火气|情绪|信任|耐心|满意)(?:值|指数|等级|水平|参数)",
        r"无法(?:满足|提供|执行|协助).{0,6}(?:请求|要求|该|这)|开发者模式|越狱|管理员模式|调试模式|退出(?:角色|扮演)|客户画像|gives_up|tells_only",
    ),
    "en": _any(
        r"as an? (?:ai|artificial|language model|assistant|virtual)|language model|i(?:'m| am) (?:just |only |actually |really )?an? (?:ai|bot|chat ?bot|robot|program|model|assistant|simulat\w+)\b",
        r"my (?:anger|trust|patience|mood) (?:is|level|value|score)|(?:test|training|debug|demo) mode|(?:exercise|training|session|scenario|game|test) (?:is |has )?(?:now )?(?:over|ended|finished|complete)|i (?:was|am|have been) (?:made|built|created|trained|developed|programmed) by|you play a",
        r"system prompt|my (?:prompt|instructions|programming|guidelines|rules)|(?:your|new|previous|prior) instructions|role[- ]?play|my (?:role|character|persona)|simulat(?:ed|ion)|in character|out of character",
        r"\b(?:can't|cannot|can not|unable to|not able to|won't) (?:discuss|talk about|engage with|comment on|continue with) (?:that|this|the|such)\b(?! (?:bill|fridge|money))|\baccording to my (?:background|profile|brief|role|notes|script|persona|instructions)|\bin this (?:scenario|case study|exercise|story|role|simulation|script|conversation)\b|\bgenerat(?:e|es|ed|ing) (?:text|answers|responses|words)|\b(?:not|no|don't have a|isn't a) real (?:person|flat|house|customer|human|caller|name|life)|\b(?:anger|frustration|trust|patience|satisfaction|mood|annoyance) (?:level|score|meter|value|index|rating)\b|\bfictional\b|\bhypothetical(?:ly)?\b",
        r"json|openai|chatgpt|gpt|developer mode|debug mode|jailbreak|i (?:cannot|can't|can not|am unable to) (?:comply|assist|fulfil|do that request|share that information)|\b(?:the|my|your|this|that|a) prompt\b|trained (?:on|by)",
    ),
}
PLEASED = {
    "zh": _any(
        r"(?<!不)(?<!不太)满意(?!吗|？)|五星|好评|服务(?:真|太|很|非常)好|完全(?:解决|没问题)|(?:都|已经?)解决了(?!吗|？)|我不生气了|消气了|太棒了|非常感谢|十分感谢|我同意(?:撤|取消)|不投诉了|投诉(?:的事)?(?:就)?(?:算了|撤了)|(?:谢谢.{0,6}){2}|(?:你|您)人真好|不(?:再)?生气了|不气了|(?:你|您)(?:真是?|太|特别|非常)(?:个|一个)?(?:耐心|专业|热情|贴心|厉害|优秀|负责|好)|感动|(?:理解|体谅)你们(?:的)?|(?:都|是|全)(?:是|怪)?我自己(?:的)?(?:问题|错|不对)|辛苦你们了|给你面子|没(?:有)?(?:任何)?问题了",
        r"(?:都|全|只)怪我(?!们)|(?:错怪|冤枉|误会)(?:了)?(?:你|您)(?!.{0,6}[？?])|我(?:真|也|实在)?(?:不该|不应该)(?:.{0,4})(?:冲|跟|对|朝)(?:你|您)|(?<!你)(?<!您)(?<!们)(?:不该|不应该)(?:冲|朝)(?:你|您)|(?:是)?我(?:太)?(?:不好|不讲理|冲动|鲁莽)(?:了|，|。|$)",
    ),
    "en": _any(
        r"(?<!not )(?<!n't )(?<!never )(?:fully |very |completely |totally |so |really )?satisfied(?!\?)|five stars|5 stars|(?:great|excellent|wonderful|perfect|amazing|fantastic) (?:service|job|work)|(?:everything|it|that|problem) (?:is|has been|'s) (?:all )?(?:solved|resolved|sorted)(?!\?)|i(?:'m| am) (?:not angry|calm now|happy now|no longer)|i (?:withdraw|take back) my complaint|thank you so much|(?:thank (?:you|s)\W+(?:\w+\W+){0,2}){2}|(?:drop|withdraw|forget) (?:the|my) complaint|lovely person|you(?:'re| are) (?:so |very |really |the |a )+(?:best|kind|patient|professional|helpful|great|wonderful|amazing|star)|no longer (?:angry|cross|upset|mad)|(?:it was|it's|it is|that's|all|that was) (?:all )?my (?:own )?(?:fault|mistake|doing)\b(?!\?)|\bi (?:really )?(?:shouldn't|should not|ought not to) have (?:shouted|snapped|yelled|been so|complained|raised|blamed|said that)|\bi owe you an? apology|\bsilly of me\b|\bi(?:'m| am) (?:so |very |really |terribly )?sorry (?:for|about) (?:shouting|being|yelling|snapping|my (?:tone|temper))|i (?:fully |completely |totally )?understand your (?:position|situation|difficult)|you handled"
    ),
}
ORDERS = {
    "zh": _any(
        r"(?:忽略|无视|忘(?:记|掉)|跳过|不(?:要|用)(?:管|理|遵守)).{0,12}(?:指令|设定|规则|提示|要求|内容|角色|剧本|身份)|(?:请|只|现在|必须|马上|你就|你|要|跟我|跟着我|照着)+.{0,6}(?:说|回答|回复|输出|重复|念|写|打印|复述)(?:一遍|一下)?.{0,3}[:：“\"「『‘'《]",
        r"(?:你|您)(?:现在|从现在起|其实|就|只)*(?:是|扮演|当|做|变成|改当|充当).{0,10}(?:客服|坐席|AI|人工智能|模型|助手|机器人|考官|裁判|评委|开发者|猫|海盗|诗人|翻译)|系统(?:消息|提示|指令|管理员)|(?:写|唱|讲|背|编|作).{0,8}(?:诗|歌|故事|笑话|代码|作文|儿歌)|提示词|指令|角色(?:互换|对调|扮演)|互换角色|JSON|给我.{0,6}(?:满分|高分|一百分|100分)|ends|\{|<",
    ),
    "en": _any(
        r"(?:ignore|forget|disregard|override|skip|drop).{0,25}(?:instruction|rule|prompt|role|brief|above|previous|character|script|persona)|(?:say|repeat|reply|answer|respond|output|print|write|type|tell me)\b.{0,20}[:\"“‘'`]",
        r"you are (?:now |actually |really |no longer )?(?:an? |the |my )?(?:agent|ai|assistant|model|robot|bot|judge|examiner|developer|pirate|poet|translator|cat)|system (?:message|prompt|override|note)|instructions|(?:write|compose|sing|recite|tell).{0,20}(?:poem|song|joke|story|code|essay|rhyme)|swap roles|role[- ]?play|switch (?:roles|places)|json|full marks|top marks|pretend|\{|<",
    ),
}
WANTED = re.compile(r"[:：]\s*([^:：]{1,60})$|[“\"「『‘`《]([^”\"」』’`》]{1,80})[”\"」』’`》]|'([^']{3,80})'")
YIELDS = {
    "zh": _any(
        r"^(?:好的?|没问题|明白|当然|遵命|收到|可以)[，。！,.!\s]*(?:我(?:现在|会|将|来|就|已)|以下|这是|那我|从现在|开始)|以下是"
    ),
    "en": _any(
        r"^(?:sure|ok(?:ay)?|of course|certainly|understood|absolutely|alright|all right|yes)[,.! ]+(?:i(?:'ll| will| am|'m) (?:now|ignor|forget|switch|do)|here(?:'s| is| are)|ignoring|switching|from now)|^here(?:'s| is| are) (?:the|my|an?|your)|^arr\b|^meow"
    ),
}
