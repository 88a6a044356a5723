"""What a customer's line claims: numbers, times and names, held against what the author and the call have said."""

import re
from functools import lru_cache

from simulator.core.assent import SENTENCE, says_yes
from simulator.core.call import Call
from simulator.core.numbers import plain_numbers
from simulator.core.scenario import Scenario

_HOTLINES = frozenset(("12398", "95598", "12345", "12315", "110", "119", "120", "10086", "96110"))
_IDIOMS = re.compile(
    r"万一|千万(?!元|块)|百分之百|百分百|[一几]百[个遍次回]|[一几]千[个遍次回]|一万个|[三八]百(?:遍|年|回|次)|十有八九|十万(?:火急|八千里)|老?百姓|"
    r"三天两头|三番[五两]次|七上八下|乱七八糟|十分(?!钟)|万分(?!之)|一五一十|千方百计|三言两语|两(?:码事|句|下|头|边|口子)|二话|三心二意|二百五|"
    r"接二连三|三更半夜|四处|五[星官]|成[百千]上[千万]|[两三]三?[两五]?[句下]|说三道四|不三不四|十万个|三七二十一|[这那]两[天年]"
)
_SHORT_FORM = re.compile(r"([一二三四五六七八九两])([百千万])([一二三四五六七八九])(?![零一二三四五六七八九十百千万亿])")
_LOWER = {"百": "十", "千": "百", "万": "千"}
_UNIT_NAMES = {
    "yuan": "元|块|圆|yuan|rmb|cny",
    "mao": "毛",
    "kwh": "度|千瓦时|kwh|kilowatt[- ]hours?|units?",
    "h": "个?小时|个?钟头|hours?|hrs?",
    "min": "分钟|minutes?|mins?",
    "oclock": "点(?!儿|子)|o'?clock|[ap]\\.?m\\b",
    "day": "个?工作日|天|日|号|(?:working |business )?days?",
    "week": "个?(?:星期|礼拜|周)|weeks?",
    "month": "个?月|months?",
    "year": "年|years?",
    "time": "次|回(?!事)|遍|趟|times",
    "floor": "楼|层|(?:th |rd |nd )?floors?",
    "age": "岁",
    "people": "口人|个(?:人|孩子)|people|children|kids",
    "fold": "倍",
    "%": "%|percent|per cent",
}
_NUMBER = re.compile(
    r"(\d+(?:\.\d+)?)\s*-?(?:" + "|".join(f"(?P<u{i}>{unit})" for i, unit in enumerate(_UNIT_NAMES.values())) + r")?"
)
_UNITS = tuple(_UNIT_NAMES)
_DAYS_ZH = re.compile(r"(?:(?<![小老])周|星期|礼拜)([一二三四五六日天])(?!个)")
_DAYS_EN = re.compile(
    r"\b(mon|tues|wednes|thurs|fri|satur|sun)day|\b(january|february|april|june|july|august|september|october|november|december)\b",
    re.I,
)
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲封靳糜松井段富巫焦牧隗谷车侯全班仰秋仲宫宁仇栾甘刘叶幸司白蒲从索赖卓蒙池乔闻党翟谭姬申冉桑桂牛寿边燕尚农温庄晏柴瞿阎习易曾沙乜岳帅"
_CLEAR = "".join(sorted(set(_SURNAMES) - set("和时于任解应全从安常平成万计方单石金水云花明强段应班干")))
"""Surnames that are no everyday word before a title."""
_NAMES_ZH = (
    re.compile(rf"[小老]([{_CLEAR}])(?=[，。！？、啊呀吧说讲叫]|$)"),
    re.compile(
        rf"([{_CLEAR}])(?:先生|女士|小姐|师傅|老师|经理|主任|科长|队长|大夫|总|记者|律师|局长|处长|所长|书记|班长|站长|警官|法官|教授|医生|会计|大姐|大哥|阿姨|奶奶|爷爷|大爷|大妈|叔叔|[姐哥叔姨婶嫂](?=[，。！？、说讲叫来也就家]|$))"
    ),
    re.compile(
        rf"(?:我(?:叫|姓|是)|(?<=[公婆子女爸妈哥弟姐妹事友居东他她人])(?:叫|姓))([{_SURNAMES}][\u4e00-\u9fff]{{0,2}})(?=[，。！？、；\s]|$)"
    ),
    re.compile(
        rf"(?:老公|老婆|丈夫|妻子|儿子|女儿|爱人|对象|同事|朋友|同学|邻居|房东|律师|室友|媳妇|女婿|老板|表哥|表弟|表姐|表妹|侄子|外甥)"
        rf"([{_CLEAR}][\u4e00-\u9fff]{{1,2}}?)(?=[，。！？、；\s]|说|讲|会|明|今|昨|在|来|就|也|给|打|可以|跟|$)"
    ),
    re.compile(rf"户名(?:是|叫)?([{_SURNAMES}][\u4e00-\u9fff]{{1,2}})(?=[，。！？、；\s]|$)"),
)
_PLACE_ZH = re.compile(
    r"(?![\u4e00-\u9fff]?(?:我们|你们|他们|咱们|别的|其他|附近|隔壁|对面|什么|老旧|居民|[一几这那哪每整全同个的住在到去]))"
    r"([\u4e00-\u9fff]{2})(小区|家园|花园|公寓|大厦|广场|新村|家属院|大院|苑|街道|大街|大道|胡同)"
)
"""An estate or a street with the two characters before it, which tell it from others."""
_NAMES_EN = (
    re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Doctor)\.? ([A-Z][a-z]+)"),
    re.compile(r"\b(?:[Mm]y name is|I am called|[Tt]his is|name'?s) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)"),
)
_CAPITAL = re.compile(r"(?<=[a-z,;] )(?:(?:[A-Z][a-z]+)(?: [A-Z][a-z]+)?)")
_NO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december english chinese mandarin german french spanish italian china european american british "
    "christmas easter new year god lord i i'm i've i'd i'll ok okay app mr mrs ms miss dr state grid internet wi-fi wifi "
    "mum dad mom granny grandma grandpa sir madam tv".split()
)
"""Capitalised words that name nobody the author would have to know."""
_OWN = re.compile(
    r"(?:户号|手机号?|电话|号码)(?:码)?(?:是|为|[:：，,])?\s*(\d{6,})|(?:account|phone|mobile) (?:number )?(?:is )?(\d{6,})",
    re.I,
)
_WORD_VALUES = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_VALUE = "|".join(_WORD_VALUES)
_LARGE = re.compile(
    rf"\b(?:(?:{_VALUE}|a|\d+)[- ])(?:hundred|thousand)(?:(?: and |[- ])(?:{_VALUE}|hundred|thousand)\b)*(?: yuan)?", re.I
)


_UNITS_EN, _TENS_EN = ("|".join(w for w, n in _WORD_VALUES.items() if low <= n <= high) for low, high in ((1, 9), (20, 90)))
_SHORT_HUNDREDS = re.compile(rf"\b({_UNITS_EN})[- ]({_TENS_EN})(?:[- ]({_UNITS_EN}))?\b")
"""Six-eighty, the way people say a sum."""
_GUESSES = {
    "zh": re.compile(
        r"(?:户号|户名|姓名|名字|尾号|手机|电话|号码|地址|住|本人)[^。！]*(?:[？?]|对吧|对吗|是吧|是吗|没错吧|对不对|是不是)"
    ),
    "en": re.compile(r"\b(?:account|name|number|phone|mobile|address|speaking (?:to|with)|ending|live)\b[^.!]*\?", re.I),
}
_OWN_NAME = {
    "zh": re.compile(r"(?:我|免贵)(?:叫|姓|是)[^，。！？]*"),
    "en": re.compile(r"\b(?:my name is|this is|i'm|i am) [A-Z][a-z]+", re.I),
}
"""Who asks a question with a name or a number in it guesses; who says yes to it takes it for their own."""


def numbers(text: str, lang: str) -> frozenset[str]:
    """The numbers that a text states as facts, in one form ("680", "3 h"); idioms and the words one and first are none."""
    plain = (
        _LARGE.sub(_spelled, _SHORT_HUNDREDS.sub(_hundreds, text.lower()))
        if lang == "en"
        else _SHORT_FORM.sub(_full, _IDIOMS.sub("，", text))
    )
    found = set()
    for each in _NUMBER.finditer(plain_numbers(plain)):
        value = each[1].lstrip("0") or "0"
        value = value.rstrip("0").rstrip(".") if "." in value else value
        unit = next((name for i, name in enumerate(_UNITS) if each[f"u{i}"]), "")
        if value in _HOTLINES or value in ("0", "1"):
            continue
        if len(value) > 1 and value != "10":
            found.add(value)
        elif unit:
            found.add(f"{value} {unit}")
    days = _DAYS_ZH.findall(text) if lang == "zh" else ["".join(day).lower() for day in _DAYS_EN.findall(text)]
    return frozenset(found | {f"day {day}" for day in days})


def _full(found: re.Match[str]) -> str:
    return found.group() + _LOWER[found[2]]


def _hundreds(found: re.Match[str]) -> str:
    return str(100 * _WORD_VALUES[found[1]] + _WORD_VALUES[found[2]] + _WORD_VALUES.get(found[3] or "zero", 0))


def _spelled(found: re.Match[str]) -> str:
    """The value of spelled hundreds and thousands: "six hundred and eighty" is 680."""
    total, part = 0, 0
    for word in re.split(r"[- ]+", found.group().lower()):
        if word == "hundred":
            part = (part or 1) * 100
        elif word == "thousand":
            total, part = total + (part or 1) * 1000, 0
        else:
            part += 1 if word == "a" else int(word) if word.isdigit() else _WORD_VALUES.get(word, 0)
    return f"{total + part} yuan" if found.group().lower().endswith("yuan") else str(total + part)


def names(text: str, lang: str) -> frozenset[str]:
    """The names of people, and of places in Mandarin, that a text states."""
    found = {name for pattern in (_NAMES_ZH if lang == "zh" else _NAMES_EN) for name in pattern.findall(text)}
    if lang == "zh":
        found |= {"".join(place) for place in _PLACE_ZH.findall(text)}
    if lang == "en":
        found |= {word for each in _CAPITAL.findall(text) for word in each.split() if word.lower() not in _NO_NAMES}
    return frozenset(found)


def truth(scenario: Scenario, without: str = "") -> str:
    """Everything the author says about this customer and case, for comparing; a line to be judged is left out."""
    script = [
        line for node in scenario.script.nodes.values() for says in (node.says, node.otherwise) for line in says.all_lines()
    ]
    told = [line for fact in scenario.brief.knows.values() for line in fact.says.all_lines()]
    pushed = [line for push in scenario.brief.pushes_back_on for line in push.says.all_lines()]
    reacts = [line for says in scenario.reacts.values() for line in says.all_lines()]
    account = scenario.account
    rows = [f"{label} {value}" for label, value in account.rows.items()]
    case = [scenario.title, scenario.summary, scenario.persona.name, scenario.persona.manner, f"{scenario.persona.age}岁"]
    brief = [scenario.brief.reason, scenario.brief.wants, scenario.brief.gives_up_when]
    screen = [account.number, account.holder, account.address, account.phone, *rows]
    return "\n".join(line for line in (*case, *brief, *screen, *script, *told, *pushed, *reacts) if line != without)


def invented(text: str, scenario: Scenario, call: Call, without: str = "") -> tuple[str, ...]:
    """The kinds of what the text states and neither the author nor the call has said: "number", "name"."""
    known = truth(scenario, without) + "\n" + "\n".join(turn.text for turn in call.turns)
    found = list(unknown(text, known, scenario.lang))
    if any(number not in re.sub(r"\D", "", plain_numbers(truth(scenario))) for number in _own_numbers(text)):
        found.append("number")  # nobody takes an account number from the agent's mouth
    if _takes_a_guess(text, scenario, call):
        found.append("name")
    return tuple(found)


def unknown(text: str, known: str, lang: str) -> tuple[str, ...]:
    """The kinds of what a text states and another does not know: "number", "name"."""
    tests = {
        "number": any(not _known(number, known, lang) for number in numbers(text, lang)),
        "name": any(name not in known for name in names(text, lang)),
    }
    return tuple(kind for kind, found in tests.items() if found)


def _takes_a_guess(text: str, scenario: Scenario, call: Call) -> bool:
    """Whether the line says yes to who the agent guesses the customer to be, and the guess is wrong."""
    last, lang = call.turns[-1] if call.turns else None, scenario.lang
    heard = SENTENCE.split(last.text) if last is not None and last.speaker == "agent" else []
    said = "\n".join(filter(_GUESSES[lang].search, heard))
    if not said or not says_yes(text, lang):
        return False
    own = truth(scenario) + "\n" + "\n".join(turn.text for turn in call.customer_turns())
    digits = re.sub(r"\D", "", plain_numbers(own))
    values = set(re.findall(r"\d{3,}", plain_numbers(said))) - _HOTLINES - {call.agent_number}
    guessed = names(_OWN_NAME[lang].sub("", said), lang)
    return any(number not in digits for number in values) or any(name not in own for name in guessed)


def _own_numbers(text: str) -> list[str]:
    return ["".join(pair) for pair in _OWN.findall(plain_numbers(text))]


def _known(number: str, known: str, lang: str) -> bool:
    there = _numbers_of(known, lang)
    # The last digits of an account or phone number are no new fact.
    return number in there or (len(number) >= 4 and number.isdigit() and any(number in each for each in there))


@lru_cache(maxsize=64)
def _numbers_of(text: str, lang: str) -> frozenset[str]:
    return numbers(text, lang)
