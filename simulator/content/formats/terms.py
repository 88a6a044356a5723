"""What question banks call their kinds, truths, levels and topics: tables of words, and how a word is looked up in them."""

import re
import unicodedata

CHOICE = "choice"  # 选择题: single or multiple, which only the answer tells
_KINDS = {
    "single": "单选 单项选择 单选择 单一选择 单项 单项单选 single singlechoice 单选型 radio",
    "multiple": "多选 多项选择 多选择 多项 不定项选择 不定项 任选 混合选择 multiple multi multipleresponse multiplechoices checkbox",
    "truth": "判断 判断正误 判断对错 是非 是非判断 对错 正误 正误判断 truth truefalse true/false tf judge judgement judgment 判断选择",
    "blank": "填空 填充 多空填空 单空填空 blank fill fillin fillintheblank fillblank cloze",
    "short": "简答 问答 论述 简述 名词解释 主观 案例 案例分析 情景 情景分析 情景模拟 情景问答 综合 综合分析 分析 解答 开放 话术 应答 场景 "
    "实务 思考 阐述 口述 陈述 essay short shortanswer qa subjective text open openended descriptive",
    "numeric": "计算 数值 数字 计算填空 numeric numerical calculation calculated number",
    "order": "排序 流程排序 步骤排序 顺序 排列 order ordering sequence",
    "match": "匹配 连线 配对 搭配 对应 match matching",
    "listening": "听力 听音 听音选择 听力选择 听录音 listening",
    CHOICE: "选择 客观 choice multiplechoice mcq",
}
KINDS = {word: kind for kind, words in _KINDS.items() for word in words.split()}
KIND_WORD = "|".join(sorted((re.escape(word) for word in KINDS if not word.isascii()), key=len, reverse=True))

_RIGHT = "√ ✓ ✔ ☑ 对 对的 正确 是 是的 正 t true y yes right v ok 正确的"
_WRONG = "× ✗ ✘ ✕ ╳ ☒ x 错 错的 错误 否 不是 误 f false n no wrong 不正确 不对 非 错误的 乂"
TRUTHS = dict.fromkeys(_RIGHT.split(), "right") | dict.fromkeys(_WRONG.split(), "wrong")
MARKS = "√✓✔☑×✗✘✕╳☒"  # what cannot be anything but a truth

_LEVELS = {
    1: "易 容易 简单 很易 低 初级 基础 入门 了解 初级工 easy 一级 ⅰ i 一 *",
    2: "较易 较简单 偏易 中低 中级工 二级 ⅱ ii 二 **",
    3: "中 一般 中等 适中 普通 中级 熟悉 高级工 medium normal middle 三级 ⅲ iii 三 ***",
    4: "较难 偏难 中高 技师 四级 ⅳ iv 四 ****",
    5: "难 困难 很难 高 高级 掌握 极难 高级技师 hard difficult 五级 ⅴ v 五 *****",
}
LEVELS = {word: level for level, words in _LEVELS.items() for word in words.split()}

_TOPICS = {
    "norms": "服务规范 服务礼仪 礼仪 文明服务 规范用语 服务用语 优质服务 行为规范 话务规范 服务标准",
    "promises": "承诺 十项承诺 服务承诺 供电服务十项承诺 员工服务行为十个不准 十个不准",
    "workorders": "工单 工单处理 工单填写 95598业务 业务受理 工单派发 业务分类 工单管理 95598工单",
    "connection": "业扩 业扩报装 新装 报装 新装增容 获得电力 办电 增容 高压新装 低压新装",
    "changes": "变更用电 变更 过户 更名 销户 暂停 减容 改类 变更业务",
    "tariffs": "电价 电价电费 电费 电价政策 阶梯电价 分时电价 电费电价 电费核算 电费计算 抄核收 抄表核算收费",
    "arrears": "欠费 催费 交费 缴费 欠费停复电 停复电 电费回收 违约金",
    "outages": "停电 抢修 故障报修 故障 报修 停送电 停电信息 配网抢修 计划停电 故障抢修",
    "metering": "计量 电能计量 电能表 电表 智能电表 装表接电 校表 抄表 用电信息采集",
    "safety": "安全 安全用电 用电安全 电力安全 安规 安全规程 安全生产 触电 用电检查",
    "ev_pv": "充电桩 充电 电动汽车 光伏 分布式光伏 分布式电源 新能源 充换电 新型业务",
    "privacy": "隐私 信息安全 保密 个人信息 客户信息保护 数据安全 个人信息保护 网络安全",
    "kpi": "指标 绩效 考核 绩效考核 质检 服务质量 运营指标 监督评价 话务指标",
    "deescalation": "投诉 投诉处理 情绪安抚 情绪管理 沟通技巧 沟通 投诉管理 客户情绪 应答技巧 舆情",
}
TOPICS = {word: topic for topic, words in _TOPICS.items() for word in (topic, *words.split())}


def flat(text: str) -> str:
    """A word in one width and case, without blanks, the form in which tables are looked up."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).lower()


def kind_of(name: str) -> str | None:
    """The kind that a name stands for, "choice" for 选择题, None for one that nobody here knows; an empty name gives ""."""
    word = re.sub(r"[(\[【].*?[)\]】]", "", flat(name)) or flat(name).strip("()[]【】")
    word = re.sub(r"^(?:第?[一二三四五六七八九十\d]+(?:部分|大题)?[.、:：]*)", "", word)
    word = re.sub(r"(?:试?题目?型?|类)?[.、:：。]*$", "", word).replace("_", "").replace("-", "")
    if word in KINDS or not word:
        return KINDS.get(word) if flat(name) else ""
    found = {KINDS[each] for each in re.findall(KIND_WORD, word)}
    return found.pop() if len(found) == 1 else None


def truth_of(text: str) -> str:
    """The truth "right" or "wrong" that a word or mark says, "" for any other text."""
    return TRUTHS.get(re.sub(r"[.。,，;；!！()\[\]【】“”\"']", "", flat(text)), "")


def truths(texts: list[str]) -> bool:
    """Whether options are right and wrong and nothing else; x and y are names, T and F are truths."""
    words = [flat(text) for text in texts]
    plain = all(not re.fullmatch("[a-z]", word) for word in words) or set(words) == {"t", "f"}
    return bool(texts) and plain and all(map(truth_of, texts))


def level_of(text: str) -> int | None:
    """The level 1-5 that a word, a digit or a row of stars says, None for anything else."""
    word = re.sub(r"[★☆⭐]", "*", flat(text)).replace("难度", "").strip("(),.:：")
    found = re.fullmatch(r"(?:l|level)?([1-5])(?:\.0+)?(?:级|星|颗星)?", word)
    return int(found[1]) if found else LEVELS.get(word.removesuffix("度") if len(word) > 1 else word)


def topics_of(text: str) -> tuple[set[str], bool]:
    """The topics that a text names, and whether it is a topic's own name; longer names hide those inside them."""
    word = flat(text)
    if word in TOPICS:
        return {TOPICS[word]}, True
    names = "|".join(sorted(map(re.escape, TOPICS), key=len, reverse=True))
    return {TOPICS[name] for name in re.findall(names, word)}, False
