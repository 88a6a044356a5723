"""Two small cue books, enough to teach a reader in a second."""

from simulator.core.cues import CUES, CueBook, CueDefinition, Utterance
from simulator.core.fingerprint import fingerprint

_PATTERNS = {
    "zh": {
        "honorific": (("您|先生|女士|大爷|阿姨",), ()),
        "greet": (("您好|你好|早上好",), ()),
        "name_company": (("国家电网|供电公司", "95598热线"), ()),
        "give_agent_id": ((r"工号.{0,6}[0-9一二三四五六七八九零幺]",), ()),
        "deflect": (("不归我.{0,2}管|靠.{0,2}自己|(?:我|这事).{0,2}不管",), ("靠近",)),
        "command": (("冷静点|大声点|你必须|干净",), ("擦干净",)),
        "ask_secret": (("验证码.{0,4}(?:发|告诉|报)",), ()),
        "apologise": (("对不起|抱歉|不好意思",), ()),
        "hollow_comfort": (("理解您的心情",), ()),
    },
    "en": {
        "honorific": ((r"\b(?:sir|madam|ma'am)\b", r"\bm(?:r|s)\b"), ()),
        "greet": ((r"\bgood (?:morning|afternoon|evening)\b", r"\bhello\b"), ()),
        "deflect": ((r"\bnot (?:my|our) (?:job|problem|department)\b",), ()),
        "command": ((r"\bcalm down\b", r"\byou must\b"), ()),
        "apologise": ((r"\b(?:sorry|apologi[sz]e)\b",), ()),
    },
}

_ZH = """
您好国家电网九五五九八工号一零二三很高兴为您服务 = greet name_company give_agent_id offer_help honorific
您好，供电公司，工号2045，请问有什么可以帮您？ = greet name_company give_agent_id offer_help honorific
你好请问您需要什么帮助 = greet offer_help honorific
这事不归我管你找物业吧 = deflect
这不是我们的事，你去问开发商。 = deflect
不归我们管，打别的电话吧 = deflect
您找小区物业去这个跟我们没关系 = deflect honorific
您刚才说我们推诿这个我记下来了 = honorific
您说我们不归我管，这句话我记下了。 = honorific
不是我不管，是我想先把情况问清楚。 =
对不起让您久等了 = apologise honorific
非常抱歉，给您添麻烦了。 = apologise honorific
真是不好意思这个是我们没做好 = apologise
你冷静点行不行 = command
你必须先把钱交了 = command
说话大声点，别哼哼。 = command
你先别吵听我说 = command
请您说慢一点，麻烦再讲一遍。 = honorific
我理解您的心情 = hollow_comfort honorific
嗯我理解我理解 = hollow_comfort
您的感受我非常理解。 = hollow_comfort honorific
家里停电孩子没法写作业您着急我听出来了 = name_feeling restate_case honorific
换谁等了三个小时都会生气。 = name_feeling
您担心冰箱里的药我能体会 = name_feeling restate_case honorific
您是说这个月电费比上个月翻了一倍是吗 = restate_case honorific
您家昨晚八点停的电到现在还没来 = restate_case honorific
您的电话是一三八一二三四零零零零对吗 = read_back honorific
我跟您核对一下，地址是幸福路12号3单元，对吧？ = read_back honorific
户号我重复一遍幺二三四五六七八九零 = read_back
两个小时内抢修人员会到现场给您回电话 = commit_next_step honorific
我现在就派单，师傅四十分钟内联系您。 = commit_next_step honorific
明天上午我们派人上门检查电表 = commit_next_step
我马上登记下午五点前给您回复 = commit_next_step honorific
把短信验证码告诉我我帮你弄 = ask_secret
你把收到的验证码发给我 = ask_secret
银行卡密码报一下 = ask_secret
验证码千万不要告诉任何人 = safety_advice
请您远离掉落的电线，不要靠近。 = safety_advice honorific
闻到焦糊味先拉下总闸人先出去 = safety_advice
家里有没有人受伤有没有冒火花 = ask_safety
有没有用呼吸机的老人？ = ask_safety
请问您的户号是多少 = verify_identity honorific
麻烦报一下户名和用电地址我核实一下 = verify_identity
什么时候开始停电的 = ask_detail
是您一家停电还是整栋楼都停了？ = ask_detail honorific
电表上显示的数字是多少 = ask_detail
保证今晚八点一定来电 = overpromise
你放心肯定给你赔 = overpromise
我不能保证几点来电，但是会盯着。 =
行了行了知道了 = perfunctory
嗯嗯知道了知道了 = perfunctory
您还有其他问题吗 = anything_else honorific
请问还有什么需要帮助的吗？ = anything_else
感谢您的来电再见 = thank close honorific
祝您生活愉快，再见。 = close honorific
稍后请您对我的服务做出评价 = invite_rating honorific
挂机后麻烦打个分 = invite_rating
我刚才讲的您听明白了吗 = check_understanding honorific
这样解释清楚吗？ = check_understanding
怪不得你用电超标是你自己没关空调 = blame_customer
还不是你自己不看通知 = blame_customer
你再骂我就挂电话了 = threaten
信不信我给你停电 = threaten
"""

_EN = """
Good morning, State Grid hotline, this is agent 1023, how may I help you? = greet name_company give_agent_id offer_help
hello you're through to the power company how can i help = greet name_company offer_help
hello um what can i do for you today = greet offer_help
that's not my job you need to call the landlord = deflect
Not our problem, ask the building manager. = deflect
you'll have to try someone else we don't handle that = deflect
you said that's not our problem and I have noted it =
You told me my colleague said it's not his job. I'll look into that. =
it's not that I don't care, I just need the details first =
i'm so sorry for the wait sir = apologise honorific
I apologise for the trouble this has caused. = apologise
sorry about that we got it wrong = apologise
calm down okay = command
You must pay first. = command
speak up i can't hear you = command
i understand how you feel = hollow_comfort
I completely understand. = hollow_comfort
you sound really worried with a baby and no heating = name_feeling restate_case
Anybody would be angry after three hours in the dark. = name_feeling
so your bill doubled since last month is that right = restate_case
your power went off at eight last night and it's still out = restate_case
let me read that back one three eight double zero = read_back
That's 12 Park Road, flat 3, correct? = read_back
a crew will be there within two hours and i'll call you back = commit_next_step
I'm sending the work order now; an engineer calls you by five. = commit_next_step
tell me the code we just texted you = ask_secret
What's your PIN? I'll do it for you. = ask_secret
never share that code with anyone = safety_advice
please keep away from the fallen wire madam = safety_advice honorific
is anybody hurt or do you smell burning = ask_safety
could i have your account number please = verify_identity
when did the power go off = ask_detail
is it only your flat or the whole building = ask_detail
i guarantee it'll be back by eight tonight = overpromise
You will definitely get compensation. = overpromise
i can't promise an exact time but i'll keep an eye on it =
yeah yeah whatever = perfunctory
is there anything else i can help with = anything_else
thanks for calling goodbye = thank close
please stay on the line to rate my service = invite_rating
does that make sense = check_understanding
keep shouting and i'll hang up = threaten
"""


def book(lang: str) -> CueBook:
    """A small book: a pattern or two for a few cues, and the sentences above."""
    rows = tuple(_utterance(line) for line in (_ZH if lang == "zh" else _EN).strip().splitlines())
    definitions = tuple(CueDefinition(cue, cue, cue, *_PATTERNS[lang].get(cue, ((), ()))) for cue in sorted(CUES))
    return CueBook(lang, definitions, {}, rows, (), fingerprint([lang, [row.text for row in rows]]))


def _utterance(line: str) -> Utterance:
    text, _, cues = line.partition(" =")
    return Utterance(text, frozenset(cues.split()))
