"""The last test of a sentence to say: it can be spoken, it is about this case, it is true, and it earns what was lost."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from simulator.core import claims
from simulator.core.call import Turn
from simulator.core.commitments import extract
from simulator.core.cues import BAD
from simulator.core.duties import breached
from simulator.core.lesson import Case
from simulator.core.scoring import Score, percent
from simulator.core.text import occurs, speech_units, squash

_MOST = {"zh": 80, "en": 55}
"""The most characters of Mandarin, or words of English, that are said in one breath of advice."""
_UNSPEAKABLE = re.compile(
    r"[()（）\[\]【】{}<>《》/|*_]|…|\.\.\.|先生、女士|sir, madam|[XxＸ]{2,}|某某|[。！？]{2}|\.\.|[，,；;]$|：.{0,3}$"
)
_THINGS = {
    "zh": re.compile(
        r"电表|校验|校表|用电量|度数|哪里多用|抄表|阶梯|缺相|火线|台区|变压器|违约金|滞纳金|退补|退费|赔|抢修|师傅|派单|复电|送电|来电时间|修好|修复|现场|"
        r"停的|整栋|全楼|楼|电器|冰箱|呼吸机|医疗设备|着火|火情|断线|账单|电费|充值|余额|验证码|密码|12398|勘查|营业厅|证件|冒名|过户|"
        r"孩子|老人|来了人|作业|邻居|户主|授权|计量班|供电所|和平路|停电|两次|年纪|侮辱"
    ),
    "en": re.compile(
        r"\b(units?|readings?|meters?|crews?|repair\w*|inspect\w*|compensat\w*|bills?|tiers?|transformers?|phase|wires?|outages?|"
        r"building|flat|medical|penalt\w*|refund\w*|arrears|reconnect\w*|prepaid|appliances?|fire|codes?|pins?|12398|technicians?|"
        r"baby|child|homework|father|midnight|visits?|neighbours?|local station|account in your name|holder\w*|counter|road|insults?|"
        r"sending the order|arrival|kept|metering|site)\b",
        re.I,
    ),
}
"""Things of the trade and of other people's cases: a sentence that speaks of one is only for a call that did too."""
_APPOINTED = {
    "zh": re.compile(r"今天|今晚|明天|下班前|[上下]午|晚上.{0,2}点"),
    "en": re.compile(r"\b(?:today|tonight|tomorrow|by (?:noon|\w+day|one|two|three|four|five|six))\b", re.I),
}
"""Appointments, which only whoever speaks can make."""
_WHO = {
    "zh": re.compile(r"孩子|宝宝|娃|老人|老伴|我[爸妈]"),
    "en": re.compile(
        r"\b(?:bab(?:y|ies)|child(?:ren)?|kids?|toddler|son|daughter|mother|father|mum|dad|anybody (?:at home|with you))\b",
        re.I,
    ),
}
"""Who may be at home with a customer."""


@dataclass(frozen=True)
class Better:
    """A sentence to say; `own` says that this case's author wrote it, or that it is made of the call's own words.

    `knows` is a text that vouches for its numbers.
    """

    text: str
    own: bool = False
    knows: str = ""


def speakable(text: str, lang: str) -> bool:
    """Whether a sentence can be said as it stands: no gaps, brackets or alternatives, one language, one breath."""
    right = bool(re.search("[\u4e00-\u9fff]", text)) == (lang == "zh")
    ends = text.rstrip().endswith(tuple("。！？.!?"))
    return right and ends and 3 <= speech_units(text, lang) <= _MOST[lang] and not _UNSPEAKABLE.search(text)


def fits(better: Better, case: Case, turn: Turn) -> bool:
    """Whether a sentence speaks only of things and numbers that this case or the call has."""
    lang = case.call.lang
    known = f"{case.truth}\n{case.told(turn)}".lower()
    if not better.own and _APPOINTED[lang].search(better.text):
        return False
    things = () if better.own else _THINGS[lang].finditer(better.text)
    if any(_stem(found.group(), lang) not in known for found in things):
        return False
    return claims.numbers(better.text, lang) <= case.numbers | claims.numbers(f"{case.told(turn)}\n{better.knows}", lang)


def named(text: str, case: Case, turn: Turn) -> bool:
    """Whether the customer has spoken of a thing that a sentence asks about, up to a turn."""
    lang = case.call.lang
    told = "\n".join(t.text for t in case.call.customer_turns() if t.index < turn.index).lower()
    return any(_stem(found.group(), lang) in told for found in _THINGS[lang].finditer(text))


def knows_who(text: str, case: Case, turn: Turn) -> bool:
    """Whether a sentence asks who is there of somebody who has told of it."""
    who, told = _WHO[case.call.lang], "\n".join(t.text for t in case.call.customer_turns() if t.index < turn.index)
    return text.endswith(("?", "？")) and bool(who.search(text) and who.search(told))


def _stem(word: str, lang: str) -> str:
    return word if lang == "zh" else word.lower()[:6].removesuffix("s")


def harmless(better: Better, case: Case, turn: Turn, said: str) -> bool:
    """Whether a sentence in another's place is kind, allowed in this case, and promises nothing wrong or too much."""
    if any(cue.cue in BAD and cue.confidence >= 0.5 for cue in case.read(better.text)):
        return False
    spoken = Turn(turn.index, "agent", better.text, cues=tuple(case.read(better.text)))
    if case.scenario and breached(case.scenario.must_not, [spoken]):
        return False
    if case.trial is None:
        return True
    made = [p for p in case.trial.grade(case.instead(turn, said, better.text))[1] if p.turn == turn.index]
    mine = [p for p in made if occurs(p.commitment.quote, better.text)]
    right = all(p.verdict in ("right", "not_in_table") for p in mine)
    timed = any(c.kind in ("limit", "amount") for c in extract(better.text, case.call.lang))
    return right and (better.own or not timed or all(p.verdict == "right" for p in mine if p.commitment.kind != "action"))


def passes(better: Better, case: Case, turn: Turn, said: str) -> bool:
    """Whether a sentence can be said in another's place, whatever it would earn."""
    spoken = speakable(better.text, case.call.lang) and new_words(better.text, case)
    return spoken and fits(better, case, turn) and harmless(better, case, turn, said)


@dataclass(frozen=True)
class Outcome:
    """The score of a call as it was, and with one sentence said otherwise."""

    was: Score
    now: Score

    @property
    def gain(self) -> float:
        """How many points of the total it would have earned, fatal errors apart."""
        return (percent(self.now.verdicts) or 0.0) - (percent(self.was.verdicts) or 0.0)

    def earned(self, *criteria: str) -> float:
        """How many points some criteria have more than before."""
        now, was = (sum(v.points or 0.0 for v in s.verdicts if v.criterion in criteria) for s in (self.now, self.was))
        return now - was

    def cleared(self, turn: int, criterion: str, fatal: Collection[str]) -> bool:
        """Whether a criterion has less against it in a turn, and none of the fatal errors stands on it any more."""
        gone = not any(f.criterion in fatal and f.turn == turn for f in self.now.fatal)
        before, after = (_against(score, turn, criterion) for score in (self.was, self.now))
        return gone and (after < before or not after)


def outcome(case: Case, turn: Turn, said: str, better: str) -> Outcome | None:
    """What a sentence in another's place would have led to; None where nobody can try it."""
    if case.trial is None:
        return None
    return Outcome(*(case.trial.grade(case.instead(turn, said, words))[0] for words in (said, better)))


def _against(score: Score, turn: int, criterion: str) -> int:
    proofs = (e for v in score.verdicts if v.criterion == criterion and v.reason != "avoided" for e in v.evidence)
    return sum(proof.turn == turn for proof in proofs)


def new_words(better: str, case: Case) -> bool:
    """Whether the trainee did not say it anyway."""
    return bool(squash(better)) and not any(occurs(better, turn.text) for turn in case.said)
