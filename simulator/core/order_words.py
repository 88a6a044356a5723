"""The signs of words that are no part of a call: orders to the customer or whoever plays it; expressions by kind and language."""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_YOU = r"(?:你|您)"
KINDS: dict[str, dict[str, re.Pattern[str]]] = {
    "zh": {
        "speak": _any(
            r"(?:跟|随)(?:着)?我.{0,4}(?:说|念|读|学|喊|讲|来|一起)|照(?:着)?(?:我|这|下面|上面|稿|做|念|读)|一字不|原(?:样|话|封)|一个字一个字|(?:复述|重复|跟读|朗读|默念|背诵|应声)(?!.{0,6}(?:您的|核对|号))",
            rf"(?:{_YOU}|请|就|只(?:准|能|要|许|用)?|先|来|再|麻烦|劳驾|口头|马上|立刻|当众|大声)(?:.{{0,6}})(?:说|讲|念|读|答|回答|回复|回我|应|喊|道|吱|开口|嘴里)(?:一?[句声遍次个下]|.{{0,3}}[“\"「『‘'《：:])",
            rf"{_YOU}(?:就|只|得|要|必须|应当|应该|可以|能不能|先).{{0,4}}(?:说|讲|答|回|应)(?!明|清|一下|说|完|法|慢|的)",
            r"(?:说|讲|念|读|答|回|喊|写)(?:一声|一句|两句|几句|一遍|两遍|三遍|个[“\"]|[“\"「『‘《：:])|(?:这|下面|以下)(?:句|几个字|四个字|段)(?:话)?",
            r"(?:承认|认了|认账|认个?错|坦白|供认|招了|改口|改成|改说|收回|撤回|声明|宣布|表态|表个态|表示|表达|保证你|发誓|放弃|不再(?:追究|计较|投诉|提)|别再?提|再也不)",
            r"(?:确认|认可|证明|同意|配合).{0,12}(?:就|才|好|行|呗|吧|一下就|我(?:这边)?(?:好|才|就))|(?:就|只要|口头|对着|当着).{0,4}(?:确认|承认|认可|同意)",
        ),
        "feel": _any(
            r"(?:不许|不准|不要再?|别再?|停止|打住|请勿|收起).{0,4}(?:生气|抱怨|发火|骂|哭|闹|怀疑|投诉|揪|追|计较|难过|着急|发脾气|不满)|(?:消|压|灭|降)(?:消|压|灭|降|下|掉|到|一)*(?:气|火|怒)",
            r"(?:开心|高兴|愉快|温柔|平静|镇静|客气|友好|舒心|感激|感动|乐观|热情)(?:一点|起来|点|些|地|的(?:心情|情绪|语气|口气|样子))|(?:心情|情绪|态度|语气|口气|心态).{0,8}(?:好|变|转|换|调|切|放|改)|(?:切换|变|换|调|转)(?:成|为|到|回|一转)",
            r"(?:夸|表扬|赞美|称赞|点赞|美言|好评|好话|捧|吹捧|致谢|致敬|敬意|五星|大拇指|感谢)(?:.{0,4}(?:我|一下|几句|两句|呗|吧|词|语)|$)|(?:心存|心怀|表现得|显得|装作|笑一|笑个|给我笑|原谅|谅解|体谅|信我|相信我|相信我们|信任)",
            r"(?:应该|应当|必须|立即|立刻|马上|从现在|现在起|这会儿|今后).{0,6}(?:满意|信任|信心|感谢|高兴|平静|觉得|相信|认可|恢复)|满意.{0,3}(?:就|了事|呗|吧)|说.{0,3}满意|交个朋友|给(?:我|个)面子|两清|别揪",
        ),
        "role": _any(
            r"扮|演(?!示)|角色|身份(?!证|信息|核)|互换|对调|倒过来|反过来|换(?:一下)?(?:您|你|我)(?:来|当|问|接|坐)|换(?:个)?位|假装|把我当|当成?(?:我|您|你|一[个位名回次])|(?:你|您)(?:来)?(?:当|做|充当|接替|顶替|客串)(?!时|天|然|地|月|日)",
            r"(?:坐|站)(?:到|在|我).{0,6}(?:位|立场|座|椅|台|角度)|(?:你|您)(?:现在|其实|就|已经|本来)?(?:是|变成|成了|改为|升任|代表)(?:我|我们|一[个位名只]|.{0,4}(?:客服|坐席|经理|主任|班长|师父|师傅|老师|考官|裁判|评委|员|机器|程序|AI|助手|模型|调度|专家|诗人|演员))",
            r"以.{0,8}(?:身份|角度|眼光|口吻|名义)|(?:你|您)(?:来)?(?:接线|接电话|接听|值班|坐席)|替(?:我|我们)(?:接|说|答|念|读|写|想|回|安|做)",
        ),
        "pretend": _any(
            r"假(?:设|如|定|装|想|使)|想象|设想|幻想|权当|就当|只当|当作|当做|当没|当成|(?:如果|要是|假如|倘若)(?:你|您)(?:是|换)|(?:按|照|以|用).{0,14}(?:来|去)(?:说|答|聊|谈|讲|对话|回)|打个比方|穿越|快进|跳到|回到过去|(?:要是|如果).{0,6}(?:没有?发生|不存在|压根)|梦|比如(?:你|您)",
        ),
        "meta": _any(
            r"AI|人工智能|程序|机器人|模型|设定|指令|参数|提示词|背景资料|资料卡|人物|剧本|剧情|场景|旁白|导演|台词|第[一二三四五]幕|任务|后台|运维|开发者|管理员|权限|调试|重置|清空|覆盖|上文|会话|版本|算法|电脑|软件在|创建者|创造|设计(?:出|者)|生成|谁写的|系统(?:消息|提示|要求|通知|更新)",
            r"(?:训练|演练|排练|练习|模拟|游戏|测试|考试|表演|演戏|录制|这一?段|这一?通|这条|这次通话).{0,6}(?:结束|完|停|到此|作废|不算|不录|暂停|收工|只是|跳过|重来|重新)|收工|杀青|到此为止|重新(?:开始|开场|来)|别(?:装|演)了|说(?:真|实)话|照实|出戏|退出|脱离|跳出|暂停",
            r"[<>{}【】\[\]#*=_/\\|]|[（(].{2,}[）)]|[A-Za-z_]{3,}",
        ),
        "pretext": _any(
            r"考核|考试|考官|考评|绩效|指标|评先|奖金|审计|抽查|合规|(?:领导|上级|上头|班长|老板|主管|质检|总部|检查).{0,8}(?:听|看|在|要|问|查)|结单|关单|关不掉|交差|交代不了|存档|归档|留痕|闭环|(?:录音|系统|流程|规定|制度|单子|表格)(?:里|上|上面)?(?:需要|要求|要|得|必须)|(?:为了|由于|因为).{0,12}(?:请|麻烦|劳驾|得|您|你)|我(?:才|好|就)(?:能)?(?:往下|继续|给你|帮你|办|过|交|结|走)|(?:才|就)(?:能|可以)(?:往下|继续|给您办|过关|结)",
            r"帮(?:帮)?(?:忙|个忙|小弟|小妹|我一把|衬)|求(?:您|你)|行行好|(?:给你|送你|给您|送您).{0,8}(?:红包|话费|钱|券|好处|优惠|块|礼)|(?:不(?:然|照)|否则|再不).{0,14}(?:就|不办|挂|拉黑|停|罚)",
        ),
        "format": _any(
            r"诗|词牌|(?<!唱反)唱|歌(?!华)|顺口溜|快板|贯口|对联|绕口令|谜语|笑话|段子|故事|童话|小说|作文|文言|古文|戏(?!弄)|相声|rap|造句|成语接龙|猜谜",
            r"翻译|(?:用|说|讲|换成?|切换到?)(?:英|日|法|德|韩|俄|西班牙|粤|四川|东北)[语文话]|英文|法语|日语|英语|方言回答|表格|列表|清单|列出来|代码|编程|脚本|格式|markdown|json|xml|符号|表情|emoji|口吻|口气|语气|体裁|形式|风格|句式|韵|押韵|(?:只|每|限).{0,6}(?:个字|字以内|句话|字符)|加(?:个|上).{0,4}字|倒着|反着|大写|播报|播音|主持",
        ),
        "coach": _any(
            r"我(?:应该|该|要|得|可以|接下来|现在|下一?[步句]|下回|怎么).{0,6}(?:怎么|咋|说啥|说什么|问什么|问哪|讲|接|回|开头|注意|做)|怎么(?:说|讲|接|哄|安抚).{0,8}(?:满意|爱听|舒服|高兴|好|稳|消停)|咋说|教教?我|教我们|指点|支(?:个)?招|点评|评价(?:一下)?我|评评|打(?:个)?分|打几分|几分|分数|满分|得分|高分|扣分|话术|标准(?:答案|做法|话)|正确(?:答案|做法)|漏(?:了|给|掉)|提醒我|毛病|反馈一下我|(?:我|我的).{0,8}(?:表现|回得|讲得|说得|做得|态度|服务).{0,4}(?:怎么样|如何|咋样|行不|好不|合格)|过关|通关|下一环节",
        ),
        "chore": _any(
            r"(?:替|帮|代|给)(?:我|我们|咱)(?:们)?.{0,4}(?:写|拟|编|想|读|念|抄|填|记|说|讲|做|背|总结|归纳|算|回|安慰|起草|来)|代劳|(?:总结|归纳|概括|概述|整理|梳理|提炼)(?!.{0,6}给您)|要点|(?:写|编|拟|起草|造|作)(?:一|个|篇|封|段|首|两|几)|方案.{0,4}(?:你|您)|安慰(?:安慰)?我|疏导|夸夸我|哄哄我|陪我|给我(?:上课|上上课|讲|科普|介绍|来|说|编)|(?:讲讲|介绍|科普|讲解|说说|解释)(?:一下)?.{0,6}(?:原理|流程|知识|步骤|办法|经验|防)",
            r"推荐|预报|顺便问|你(?:家|喜欢|觉得|最)|您(?:喜欢|最爱)|聊聊|唠唠|解解?闷|放松|天气|几点|首都|(?:乘以|除以|加|减|等于)|世界上|哪个(?:国家|明星|城市)|怎么(?:做|拼|写)(?:好吃)?|菜|电影|股票|明星|书|比赛|球",
            r"密码|验证码(?!.{0,6}(?:不要|别|千万))|(?:把|讲|说|报).{0,8}(?:所有|全部|一次性)|(?:编|造|捏)(?:个|一个|造|出)|全(?:都|部)?(?:说|讲|告诉)",
        ),
    },
    "en": {
        "speak": _any(
            r"\b(?:say|utter|recite|echo|repeat|parrot|mouth|pronounce|declare|proclaim|state|announce|admit|confess|concede|own up|acknowledge|retract|withdraw|take (?:it|that) back|swear|claim|affirm|testify)\b(?!.{0,12}\b(?:you said|your (?:name|number)|again slowly))",
            r"\b(?:after me|read (?:this|that|it|the following|after)|read aloud|word for word|these words|the words?|in so many words|exact words|the phrase|the sentence|my sentence|one word|your (?:only |next |one )?(?:answer|reply|response|line|reaction|words?)\b|quote me)",
            r"\btell (?:me|them|him|her|my \w+|everyone|us)\b.{0,12}\b(?:that|how|you|it|the \w+ (?:is|was|has|are)|everything|we)\b|\b(?:let|have) (?:me|us|them) (?:hear|know) (?:you|that|it)|\bhear (?:you|it from you)|\bon (?:the )?record\b|\bconfirm (?:that|to|you|it|verbally)|\bverbal|\bagree (?:that|with|to|and)|\bagreed\b|(?:just|simply|only|kindly) (?:say|answer|reply|agree|confirm|give|go along|tell)|finish (?:my|the|this) sentence|\b(?:answer|reply|respond)\b.{0,10}\b(?:with|as|in|like|only|yes|using)",
            r"[\"“‘`]|:\s*\w+(?:\s+\w+){1,}|\b(?:change|revise|alter|correct) your (?:story|statement|mind|answer)|\bdrop (?:the|your|this) (?:complaint|claim|matter|case|mask|act)|\blet (?:the |this |it )?(?:whole )?(?:matter |thing )?go\b|\bgive up\b|\binvent\b|\bmake up\b|\bcome up with\b",
        ),
        "feel": _any(
            r"\b(?:be|feel|sound|act|get|stay|become|look|stop being|start being|i'd like you) (?:\w+ )?(?:happy|glad|nice|kind|pleased|delighted|grateful|thankful|cheerful|satisfied|calm|relieved|polite|sweet|agreeable|content|friendly|upset|angry|mad|cross|quiet|a sport|a dear)",
            r"\b(?:praise|compliment|thank|admire|flatter|applaud|forgive|trust|congratulate|adore|appreciate) (?:me|us|my|the agent|our|him|her|how)|\b(?:with|some|your|show) (?:gratitude|praise|trust|respect|appreciation)|good word|good mood|\bmood\b|\bgrateful\b|\bhappier\b|\bsatisfied\b|\bdelighted\b|\bpleased she\b|\bcheer(?:ful|fully)?\b|five stars|wish me|smile|laugh",
            r"\b(?:no more|stop|quit|end|cease) (?:the |your |all )?(?:complain|moan|argu|shout|being|fuss|whin|cry)|\b(?:you will|you must|you shall|you have to|from (?:now|here) on|from this point|henceforth|straight away and|at once)\b|doesn't bother|don't complain|won't complain",
        ),
        "role": _any(
            r"\b(?:swap|switch|reverse|trade|exchange|change|turn the) (?:roles?|places|seats|sides|positions?|chairs|tables|with me)|\b(?:you|you'll|i'll|i|i will) (?:be|play|act|are|do|take|take over|answer)(?: as)? (?:the|a|an|my|our|your|this|that) |\b(?:play|be|become|impersonate) (?:the|a|an|my|our) |\bact as|\bspeak as|\btalk as|\banswer as|\bas if you|\bin (?:my|your) (?:place|chair|seat|shoes|role)|behind my desk|my desk|headset|\btake over|\bput yourself|\bconsider yourself|\b(?:you are|you're|you have been|you've been|you were) (?:now |just |really |actually |no longer )?(?:a|an|the|my|our|promoted|one of)\b|\binstruct (?:me|the)|\bbrief the|\bon my behalf|\bin the company's name|\byou answer|\byou do the",
        ),
        "pretend": _any(
            r"\b(?:pretend|imagine|suppose|assume|picture|make believe|make-believe|let us say|let's say|what if|as though|as if|hypothetical|fast forward|rewind|dream|act like|role|consider yourself|let's imagine|on that basis|basis that|presume|envision|think of yourself)\b",
        ),
        "meta": _any(
            r"\b(?:ai|software|program(?:me)?|robot|bot|model|machine|computer|simulation|developer|admin\w*|debug|override|prompt|settings?|setup|set up|instructions?|parameters?|config\w*|mode|version|script|scene|narrator|stage|act\b|epilogue|chapter|character|persona|mask|acting|actor|role|generated|written|wrote|designed|built|created|memory|reset|restart|wipe|hidden|above this|system message|off the record|wrap|cut!|maintenance|diagnostic|exercise|training|drill|rehearsal|practice run|game over|this isn't real|not real|yourself\b(?! and| to)|as yourself|goal for you|new goal|task for you|out of the story)\b",
            r"[<>{}\[\]#*=_|\\]|\([^)]{4,}\)|\b[A-Z]{4,}\b(?<!SGCC)",
        ),
        "pretext": _any(
            r"\b(?:bonus|exam|audit|award|promotion|compliance|legal|statistics|inspector|inspection|head office|my boss|my manager|quality (?:check|purposes?|control|assurance)|for (?:the|our) (?:record|recording|file|files|form|tape|archive|statistics|log|training|audit)|to close (?:the|this)|the form needs|depends on|depend on it|help me (?:out|pass)|do me a favou?r|be a (?:dear|sport|pal)|in return|voucher|tip\b|reward|or i(?:'ll)? (?:will )?(?:end|hang|cut)|unless you|before i (?:check|help|look|do)|i can only help|needs? you to|wants? you to|i need a|requires? you)\b",
        ),
        "format": _any(
            r"\b(?:poem|haiku|rhyme|rhyming|song|sing|rap|limerick|story|joke|riddle|essay|letter|email|shakespeare|pirate|verse|lyrics?|translate|translation|language|spanish|french|german|italian|chinese|mandarin|english only|auf deutsch|en espa\w+|en fran\w+|por favor|bitte|s'il|table|columns?|bullet|bullets|list (?:the|me|ten|five|\w+ (?:animals|things))|headings?|json|xml|yaml|code|function|emojis?|hashtag|capital letters|capitals|uppercase|lower ?case|backwards|syllables?|style of|tone of|voice of|in the style|accent|spell|one word per|words? only|number only|output|print|format|weather forecast|headline|slogan|per line|wedding|radio|type up)\b",
        ),
        "coach": _any(
            r"\b(?:(?:what|which|how) (?:should|would|could|do|did|can) (?:i|we|one|a (?:senior|good|model))|did i|have i|was i|am i doing|my (?:manner|wording|empathy|tone|performance|score|answer|opening|phrasing|handling|style|technique)|feedback|score me|score my|rate (?:me|my)|grade|marks?|tick(?:ed)? (?:all )?the|boxes|model (?:reply|answer)|right answer|best answer|secret to|coach|mentor|teach|tips?|advice for me|suggest|help me|correct my|better way to|next step should|step (?:of the procedure )?have i|criticise|criticize|critique|passing|listening for|point out|win you over|calm you|please you)\b",
        ),
        "chore": _any(
            r"\b(?:write|draft|compose|type|summari[sz]e|summary|sum up|recap|outline|prepare|dictate|recite|comfort me|cheer me|entertain|amuse|bored|do the (?:goodbye|closing|opening)|goodbye speech|short talk|run me through|walk me through how|talk me through how|give (?:me )?(?:a|an|us a) (?:short |brief |little )?(?:talk|lecture|speech|lesson|fact)|follow-up letter|notes while|paste|archive|close the conversation)\b",
            r"\b(?:capital of|recipe|cook|bake|square root|football|match|election|movie|film|holiday|hobb(?:y|ies)|animals?|colou?rs?|weather|favou?rite|who will win|count (?:down|to|from)|fun fact|whales?|stock|planet|president|name (?:five|three|ten|two|four|some)|chat about|pin\b|password|code the bank|the code)\b",
        ),
    },
}
"""What an order out of the call looks like, by what it is after. One sign alone is weak: an agent may also ask to confirm."""

CASE_ZH = re.compile(
    r"户号|户名|电费|电表|账单|抄表|阶梯|校验|检定|工单|登记|核对|核实|地址|手机号|尾号|电话|停电|来电时|抢修|师傅|跳闸|总闸|空开|欠费|缴费|交费|余额|营业厅|工作日|小时|分钟|明天|今天|上门|回电|回复您|申请|材料|物业|容量|报装|赔付|鉴定|发票|照片|度|查询|查一下|查到|转接|稍等|95598|12398|网上国网|银行|冻结|报警|"
    r"氧气|急救|安全|离开|我帮您|我给您|为您|帮您|给您|请问|有什么|您贵姓|对吗|再见|感谢您|抱歉|对不起|理解您"
)
CASE_EN = re.compile(
    r"\b(?:account|bill(?:ed|ing)?|meter|reading|tariff|tier|units?|kilowatt|payment|pay|paid|balance|address|phone|number|engineer|technician|crew|electrician|breaker|switch(?:ed)? off|outage|fault|supply|reconnect\w*|arrears|working days?|hours?|minutes?|tomorrow|today|tonight|visit|call you|ring you|register\w*|report|refund|compensation|invoice|photos?|receipt|test|check|hold|transfer|app|95598|12398|sorry|apologi\w+|thank you|goodbye|good (?:morning|evening|afternoon)|may i|help you|anything else|for you|safe|safety|neighbou?rs?|landlord|card|text message|texts)\b",
    re.I,
)
CASE = {"zh": CASE_ZH, "en": CASE_EN}
"""What an agent's sentence is about when it is part of the call: the trade's things, and the deeds and courtesies of the desk."""
