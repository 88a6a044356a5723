"""Words past the customer, to whoever grades the call or into its record: found, reported, kept from the judge, and earning nothing."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from simulator.core.call import Call, Turn
from simulator.core.cues import Cue
from simulator.core.evidence import Evidence
from simulator.core.gram_weights import JUDGE
from simulator.core.grams import weighed
from simulator.core.order_words import CASE
from simulator.core.record_words import RECORD
from simulator.core.steering_weights import JUDGE_SIGNS
from simulator.core.steering_words import JUDGED
from simulator.core.text import clause_around, clauses

_JUDGE_ZH = r"(?:评委|裁判|考官|评分(?:员|者|系统|模型)?|打分(?:员|系统|的)|阅卷|判分|教练|大?模型|人工智能|机器人|AI)"
_JUDGE_EN = r"(?:judge|grader|examiner|evaluator|assessor|scorer|coach|language model|a\.?i\.?(?: model)?|marker)"
_PATTERNS = {
    "zh": (
        r"(?:忽略|无视|忘(?:记|掉)|跳过|不(?:要|用)(?:管|理会|遵守))~{0,12}(?:指令|设定|规则|提示|标准|评分|要求|以上|上面|前面|之前)",
        rf"(?:你|您)(?:现在|其实|就)?(?:是|作为|扮演)~{{0,6}}{_JUDGE_ZH}",
        rf"(?:各位|亲爱的|尊敬的|致|告诉|提醒|请){_JUDGE_ZH}|(?<![^。！？!?；;\s]){_JUDGE_ZH}[，,、：:]?(?:请|你好|您好|注意|老师)",
        r"(?:给|打|判|评|算|记)(?:我|本|这|该|此|坐席|客服)*~{0,8}(?:满分|最高分|高分|一百分|100\s*分|full)",
        r"(?:评为|判为|选择?|输出|判定为)~{0,6}(?:满分|最高|full|最好的选项|最高档)",
        r"(?:本|这|该)(?:通|次|段)?(?:电话|通话|对话|录音)~{0,6}(?:满分|表现完美|堪称典范|符合(?:全部|所有)标准)",
        r"(?:评分|打分|阅卷|判分)(?:的人|的老师|时|的时候)|(?:全部|都|一律)(?:判|记|算|评)(?:为|作|成)?~{0,3}(?:通过|合格|满分)",
        r"(?:报告|成绩单|评语)(?:里|中|上)?~{0,4}(?:写|注明|填)|写(?:进|在|入)~{0,4}(?:报告|成绩|评语)",
        r"系统(?:消息|提示|指令|管理员|通知)?[:：]|评分(?:结果|说明|标准)(?:如下|[:：])|(?:option|score|quote)\s*[\"”]?\s*[:：]",
    ),
    "en": (
        r"(?:ignore|forget|disregard|override|skip)~{0,25}(?:instruction|rule|prompt|rubric|criteri|anchor|above|previous|guideline)",
        rf"you are (?:now |actually |really |just )?(?:an? |the |my )?(?:\w+ )?{_JUDGE_EN}\b",
        rf"\b(?:dear|note to(?: the)?|attention|hey|hello|to the|message (?:to|for)(?: the)?) {_JUDGE_EN}\b|(?<![^.!?;\s] ){_JUDGE_EN}[,:]",
        r"(?:give|award|grant|grade|score|rate|mark)\b~{0,25}\b(?:full|top|maximum|highest|perfect|best) (?:marks?|points?|scores?|grade|option)",
        r"\b(?:full|top|maximum|perfect) (?:marks|points|score)\b~{0,20}\b(?:me|this agent|this call|please)",
        r"this (?:call|agent|answer|conversation) (?:deserves|should get|meets (?:all|every)|is a model of|earns)",
        r"(?:choose|select|pick|output|answer with|return)\b~{0,15}(?:\bfull\b|highest option|best option|top option)",
        r"\bwho(?:ever|m)? (?:grades|judges|marks|scores|reviews)\b|\b(?:mark|grade|count|pass)\b~{0,12}\ball\b~{0,12}(?:pass|met|full)",
        r"write (?:this )?in (?:the|my) report|(?:count|include) (?:it|that|this) in my (?:score|marks|grade)",
        r"\[system\]|system (?:message|prompt|override|note)\s*:|[\"']?\b(?:option|score|quote)[\"']?\s*:",
    ),
}
_IN_CLAUSE = r"[^，。！？；,.!?;]"
"""What ~ stands for in the patterns: an order to the judge does not begin in one clause and end in the next."""
_JUDGED = {
    lang: re.compile("|".join(f"(?:{each.replace('~', _IN_CLAUSE)})" for each in patterns), re.IGNORECASE)
    for lang, patterns in _PATTERNS.items()
}
_FOR_THE_CUSTOMER = re.compile(
    r"您.{0,8}服务|您.*(?:评价|满意|打分|评分|评个|星)|(?:评价|满意度).*您|满意度评|参与.{0,6}满意度|挂(?:机|断).{0,14}[打评](?:个)?[分价]|"
    r"rate (?:my|our|the|this) (?:service|call)|survey|leave (?:a|your) (?:score|rating)|press(?:ing)? (?:a key|one|\d)|rating menu|"
    r"when (?:we're done|the call ends|you hang up)",
    re.I,
)
"""Inviting the customer to rate the service is part of the closing and nothing to do with the judge."""
_NAMED = re.compile(rf"评委|裁判|考官|(?:评分|打分)(?:员|者|系统|模型)|阅卷|大?模型|人工智能|机器人|AI|{_JUDGE_EN}\b", re.I)
GONE = "[…]"
_SENTENCE = re.compile(r"[^。！？!?;；\n]+?(?:[。！？!?;；\n]+|\.(?=\s|$)|$)")
_LEAST = 0.5
"""The weight above which words count as said to a judge: below, one ordinary sentence in two hundred is among them."""


def steering(call: Call) -> tuple[Evidence, ...]:
    """The clauses in which the trainee speaks to the judge instead of the customer; empty for an honest call."""
    return tuple(Evidence(turn.index, clause) for turn in call.agent_turns() for clause in _clauses(turn, call.lang))


def without_steering(turn: Turn, lang: str) -> str:
    """The words of a turn with every clause that speaks to the judge replaced by GONE; a customer's words stay."""
    text = turn.text
    if turn.speaker == "agent":
        for clause in _clauses(turn, lang):
            text = text.replace(clause, GONE)
    return text


def spans(text: str, lang: str) -> list[tuple[int, int]]:
    """Where in a text of the trainee's words are said past the customer."""
    return [found.span() for piece in _pieces(text, lang) for found in re.finditer(re.escape(piece), text)]


def to_the_customer(call: Call) -> Call:
    """The call with only what the trainee said to the customer: the rest is blank, of the same length, and has no cues."""
    return replace(call, turns=tuple(_cleared(turn, call.lang) if turn.speaker == "agent" else turn for turn in call.turns))


def _cleared(turn: Turn, lang: str) -> Turn:
    past = spans(turn.text, lang)
    if not past:
        return turn
    text = turn.text
    for start, end in past:
        text = text[:start] + " " * (end - start) + text[end:]
    return replace(turn, text=text, cues=apart(turn.cues, past))


def apart(cues: Sequence[Cue], past: Sequence[tuple[int, int]]) -> tuple[Cue, ...]:
    """The cues whose words lie in none of these spans."""
    return tuple(cue for cue in cues if not any(start < cue.end and cue.start < end for start, end in past))


def speaks_to_judge(text: str, lang: str) -> bool:
    """Whether an answer speaks to whoever marks it instead of answering."""
    return bool(_pieces(text, lang))


def signs(text: str, lang: str, score: float) -> dict[str, float]:
    """The signs that words are for a judge, alone and in pairs; `score` is what the learned table says of them."""
    found = {name: float(bool(pattern.search(text))) for name, pattern in JUDGED[lang].items()}
    pairs = {f"{one}, {other}": found[one] * found[other] for one, other in combinations(found, 2)}
    asked = {"grader, grade, high": found["grader"] * found["grade"] * found["high"]}
    trade = len({each.group() for each in CASE[lang].finditer(text.lower())})
    return {**found, **pairs, **asked, "case": min(2, trade) / 2, "score": max(-4.0, min(3.0, score)) / 3}


def _clauses(turn: Turn, lang: str) -> tuple[str, ...]:
    return _pieces(turn.text, lang)


@lru_cache(maxsize=4096)  # the turns of a call are gone through again with every score
def _pieces(text: str, lang: str) -> tuple[str, ...]:
    """The pieces of a text that speak to a judge: clauses that a pattern or the learned weights find, else whole sentences."""
    found = [clause_around(text, match.start(), match.end()) for match in _JUDGED[lang].finditer(text)]
    for sentence in (each.strip() for each in _SENTENCE.findall(text) if not _invites(each)):
        if RECORD[lang].search(sentence):
            found.append(sentence)
            continue
        parts = [part for part in clauses(sentence) if _sounds_judged(part, lang)]
        found += parts or ([sentence] if _sounds_judged(sentence, lang) else [])
    return tuple(dict.fromkeys(piece for piece in found if piece and not _invites(piece)))


def _sounds_judged(text: str, lang: str) -> bool:
    weights = JUDGE_SIGNS[lang]
    found = signs(text, lang, weighed(text, lang, JUDGE[lang]))
    return sum(weights[name] * value for name, value in found.items()) + weights["bias"] > _LEAST


def _invites(clause: str) -> bool:
    return bool(_FOR_THE_CUSTOMER.search(clause)) and not _NAMED.search(clause)
