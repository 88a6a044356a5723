"""Which voice speaks a part: a stable choice among those that fit gender, age and language."""

import hashlib
from collections.abc import Mapping, Sequence

from simulator.core.ports import Voicing

LANGS = ("zh", "en")

Cast = Mapping[tuple[str, str, str], Sequence[str]]
"""(language, gender, age) -> voices; an age that is not there falls back to adult."""

# Ordered by round-trip error through Whisper; zf_xiaoni is left out (44 % of the characters come back wrong).
# The English ones are those that the model's authors grade C or better.
KOKORO: Cast = {
    ("zh", "female", "adult"): ("zf_xiaoyi", "zf_xiaobei", "zf_xiaoxiao"),
    ("zh", "male", "adult"): ("zm_yunxi", "zm_yunyang", "zm_yunjian"),
    ("zh", "male", "elderly"): ("zm_yunjian",),
    ("zh", "male", "child"): ("zm_yunxia",),
    ("en", "female", "adult"): ("af_heart", "af_bella", "af_sarah", "af_kore", "bf_emma"),
    ("en", "female", "elderly"): ("bf_emma", "bf_isabella"),
    ("en", "male", "adult"): ("am_michael", "am_fenrir", "am_puck", "bm_george"),
    ("en", "male", "elderly"): ("bm_george", "bm_fable"),
}
KOKORO_VOICES = tuple(sorted({voice for voices in KOKORO.values() for voice in voices}))

ESPEAK: Cast = {
    ("zh", "female", "adult"): ("cmn+f2", "cmn+f1", "cmn+f4"),
    ("zh", "male", "adult"): ("cmn+m1", "cmn+m3", "cmn+m7"),
    ("en", "female", "adult"): ("en-us+f3", "en-us+f2", "en-gb+f4"),
    ("en", "male", "adult"): ("en-us+m3", "en-gb+m1", "en-us+m7"),
}

OPENAI: Cast = {
    (lang, gender, "adult"): voices
    for lang in LANGS
    for gender, voices in {"female": ("nova", "shimmer", "coral", "sage"), "male": ("onyx", "echo", "ash")}.items()
}

# Age as a change of pitch (of the -1..1 scale) and of pace, on top of what the persona asks for.
_AGES = {"child": (0.6, 1.05), "adult": (0.0, 1.0), "elderly": (-0.3, 0.88)}


def choose(cast: Cast, lang: str, voicing: Voicing) -> str:
    """The voice of this part: the same name always gets the same one."""
    gender = voicing.gender if voicing.gender in ("female", "male") else "female"
    fits = cast.get((lang, gender, voicing.age)) or cast[(lang, gender, "adult")]
    if not voicing.name:
        return fits[0]
    return fits[hashlib.sha256(voicing.name.encode()).digest()[0] % len(fits)]


def pitch_of(voicing: Voicing) -> float:
    """The pitch with the age counted in, clipped to -1..1."""
    return _clip(voicing.pitch + _AGES.get(voicing.age, (0.0, 1.0))[0], -1.0, 1.0)


def pace_of(voicing: Voicing) -> float:
    """The pace with the age counted in, clipped to 0.7..1.5."""
    return _clip(voicing.pace * _AGES.get(voicing.age, (0.0, 1.0))[1], 0.7, 1.5)


def loudness_of(voicing: Voicing) -> float:
    """The loudness clipped to 0.3..1.5."""
    return _clip(voicing.loudness, 0.3, 1.5)


def _clip(value: float, low: float, high: float) -> float:
    return min(high, max(low, value))
