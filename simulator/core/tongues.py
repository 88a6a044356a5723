"""The languages in which commitments are heard, and their spellings made even."""

from simulator.core.intent_en import EN
from simulator.core.intent_zh import ZH
from simulator.core.text import WIDE

TONGUES = {"zh": ZH, "en": EN}
_SAME = {
    "zh": str.maketrans("你恁侬俺咱缴仨俩甭", "您您您我我交三两别"),
    "en": str.maketrans("’‘", "''"),
}


def even(text: str, lang: str) -> str:
    """The text with words that mean the same written the same (你, 恁 and 侬 are 您), every character in its place."""
    return text.translate(WIDE).translate(_SAME[lang])
