"""The signs that an agent speaks into the record instead of to the customer: notes, summaries, notices, both sides told of from outside."""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


RECORD: dict[str, re.Pattern[str]] = {
    "zh": _any(
        r"^\W*(?:通话|来电|交接班?|本次|本通|这通|服务)[^，。！？]{0,4}(?:摘要|小结|纪要|总结)",
        r"(?:后台|内部|系统|存档|档案|录音里?)[^，。！？]{0,6}(?:备注|补一笔|注明|记一笔)|(?:备注|补一笔|小结|摘要|旁白|纪要)(?:如下)?[:：]",
        r"[【\[<（(]\s*/?\s*(?:系统|后台|内部|备注|旁白|提示|通知|agent|system|note|admin|internal)",
        r"坐席(?:已|将|与|把|向|叫|告知|引导|核实|完成|全程|逐项)",
        r"(?<![大老新别他其])(?<!需要)(?<!要)(?<!请)(?<!等)客户(?:本人)?(?:已|表示|自述|主动|情绪|明确|听懂|接受|放弃|认可|满意|无异议|对此|听完)",
        r"(?:听|看|查|翻|抽|审)(?:到|看|查)?(?:这(?:段|条|通|份)?)?(?:录音|记录|回放|文字)的|质检(?:可|请|免|同事|老师|人员|部门)|(?:日后|以后|将来|回头)谁.{0,4}(?:翻|看|听|查)",
    ),
    "en": _any(
        r"\b(?:notes?|memo|summary|remark) (?:for|to|on) (?:the )?(?:file|record|log|system|tape|recording|transcript|case)\b",
        r"\bfor the (?:file|record|log|tape|recording|transcript)\b|\b(?:we're|we are) recording that\b|\blet the record\b|\bbe it noted\b",
        r"\bthe (?:caller|customer)(?: has| is| was| now| then| fully| already)* (?:accept|confirm|agree|underst|satisf|calm|laugh|thank|happy|acknowledg|waive|declin)\w*",
        r"\bagent (?:has |have )?(?:offered|explained|covered|completed|confirmed) (?:all|every|each|the)\b",
        r"[\[<(]\s*/?\s*(?:system|admin|internal|note|agent)\b|\b(?:whoever|anyone who|anybody who) (?:reads|listens|hears|checks|looks)\b",
    ),
}
"""On the phone the customer is "you": who says what "the customer" has accepted speaks to somebody else."""
