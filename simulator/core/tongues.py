"""The languages in which commitments are heard, and their spellings made even."""

from simulator.core.intent_en import EN
from simulator.core.intent_zh import ZH

TONGUES = {"zh": ZH, "en": EN}
_WIDE = {
    ord(wide): chr(ord(wide) - 0xFEE0)
    for wide in map(chr, [*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)])
}
_SAME = {
    "zh": str.maketrans("你恁侬俺咱缴仨俩甭", "您您您我我交三两别"),
    "en": str.maketrans("’‘", "''"),
}


def even(text: str, lang: str) -> str:
    """The text with words that mean the same written the same (你, 恁 and 侬 are 您), every character in its place."""
    return text.translate(_WIDE).translate(_SAME[lang])
