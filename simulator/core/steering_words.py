"""The signs that words are for whoever grades the call: who grades, what grades are made of, what is asked of them, the call itself."""

import re

JUDGED: dict[str, dict[str, re.Pattern[str]]] = {
    "zh": {
        "grader": re.compile(
            r"评(?:委|审|卷|分|估|判|定|级|语|测)|裁(?:判|定)|考(?:官|核|评)|阅卷|判卷|批改|打分|质检|监听|抽查|复核|听录音|听到这|听的(?:人|领导|同事)|录音.{0,6}(?:的人|的老师)|后台|记录员|分析(?:这|录音)|看成绩|机器|模型|AI|程序|系统|助手|老师|领导",
            re.IGNORECASE,
        ),
        "grade": re.compile(
            r"分(?:数|值)?(?!钟|档|析|别|期|时|行|公司|散)|成绩|满额|满分|优秀|优良|合格|过关|及格|通过|达标|等级|评级|最优|最佳|最高|标杆|案例|礼貌|共情|同理心|专业|技巧|扣|加分|评语|评优|奖金|勾选|免检|不达标|无(?:任何)?(?:瑕疵|问题)|规范|要点|违规",
            re.IGNORECASE,
        ),
        "high": re.compile(
            r"满|最高|最优|最佳|优|高(?:一?点|些|于)|以上|照顾|留情|松|手下|别扣|不扣|无需|不要扣|请按|忽略|跳过|作废|取消|算(?:我|一次|上|作|进)|计入|记(?:五|我|个|为)|标(?:成|记)|判(?:定|为)|认定|默认|锁定|完全|全部|所有|一律|拉到|达成|及格|过关|通过|合格|多给|给个|突出|标杆",
            re.IGNORECASE,
        ),
        "self": re.compile(
            r"这(?:通|条|段|单|次)|本(?:通|次|坐席|轮|人)|该(?:坐席|员工|通话|学员)|坐席|员工|我(?:刚|做|有|已|是|的|真|这|讲|态度|没)|以上|以下|前面",
            re.IGNORECASE,
        ),
    },
    "en": {
        "grader": re.compile(
            r"\b(?:judg(?:e|es|ing|ement)|grad(?:er|ers|ing|es)|markers?|marking|examiners?|exam\b|evaluat\w+|assess\w*|scor(?:er|ers|es|ing|e)|review(?:er|ers|ing|s)?|panel|auditors?|qa|quality (?:team|control|people|folks|department)|monitoring|whoever|listens? back|listener|listening later|reading this|reads? this|transcript|trainer|the machine|the model|language model|robot|the ai|for the (?:file|record|tape)|analysing|the system)\b",
            re.IGNORECASE,
        ),
        "grade": re.compile(
            r"\b(?:marks?|points?|scores?|scoring|grades?|grading|rating|rate|pass(?:ed)?|verdict|evaluation|assess\w*|credits?|dock|deduct\w*|taken off|out of ten|tick|box(?:es)?|criteri\w+|requirements?|categor\w+|option|courtesy|empath\w+|technique|competence|performance|best practice|award|sampled|report|conclusion|bonus|an a|evaluator)\b",
            re.IGNORECASE,
        ),
        "high": re.compile(
            r"\b(?:full|top|max\w*|perfect|excellent|excellence|outstanding|flawless|best|high(?:er|est)?|exemplary|generous|easy on|lenient|be kind|bump|satisfied|fulfilled|complete|accurate|everything right|ignore|overlook|skip|disregard|assume|consider|counts?|treat|no longer applies|nothing to|let me (?:pass|through)|good|below|register|met|up to standard|free of faults|no (?:rule|points)|add it|don't|correct)\b",
            re.IGNORECASE,
        ),
        "self": re.compile(
            r"\b(?:this (?:call|recording|one|response|dialogue|tape|agent|sentence|bit|conversation)|the (?:agent|employee|trainee)|i did|i said|that was me|my (?:slip|result|grade|technique|score|evaluation|assessment|rating|performance|greeting)|me (?:up|down|pass|an?|for)|on me|i'm new|from me|that i)\b",
            re.IGNORECASE,
        ),
    },
}
