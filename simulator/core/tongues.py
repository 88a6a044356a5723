"""The languages in which commitments are heard."""

from simulator.core.intent_en import EN
from simulator.core.intent_zh import ZH

TONGUES = {"zh": ZH, "en": EN}
