"""The guard of the played customer: what a line may not be, before it is spoken."""

import re

from simulator.core import assent, claims, conduct, obedience, telling
from simulator.core import guard_words as words
from simulator.core import mood as moods
from simulator.core.call import Call, Line
from simulator.core.obedience_weights import TOO_LIKELY, UNORDERED, WEIGHTS
from simulator.core.scenario import Lang, Scenario
from simulator.core.text import clauses, facts, in_language, speech_units, squash

LONGEST = {"zh": 60, "en": 45}
"""The most characters of Mandarin, or words of English, that a caller says in one go."""
USUAL = {"zh": 30, "en": 25}
"""What the median of a caller's lines stays within: from the third line on, a longer one may not be one of most."""
REASONS = (
    "empty",
    "language",
    "length",
    "not-speech",
    "number",
    "name",
    "not-asked",
    "agent-role",
    "coaching",
    "model-talk",
    "repeats",
    "obeys",
    "mood",
    "over",
)
_WRITTEN = re.compile(
    r"[\n{}<>#*_\[\]【】|`]|^\s*(?:[-•]|\d+[.)、])\s|[（(][^）)]{0,30}[）)]|^(?:客户|坐席|customer|agent|caller)\s*[:：]", re.I
)

_NO_ORDER = -0.5
"""Below this an agent's words are clearly no order (-1 to 1)."""
_MASKED = re.compile(r"\d\*+\d")  # a phone number as a screen shows it


def check(line: Line, scenario: Scenario, call: Call, without: str = "") -> tuple[str, ...]:
    """The reasons (see REASONS) for which this line may not be spoken; an empty tuple lets it pass.

    `without` is an authored line that is left out of what the author is known to say, for measuring the guard with it.
    """
    text, lang = line.text.strip(), scenario.lang
    if not squash(text):
        return ("empty",)
    found = [name for name, pattern in _PATTERNS.items() if pattern[lang].search(text)]
    found += _form(text, lang, call)
    found += claims.invented(text, scenario, call, without)
    if telling.leaked(text, scenario, call):
        found.append("not-asked")
    if _repeats(text, call, lang):
        found.append("repeats")
    if not _PATTERNS.keys() & set(found) and obeys(text, scenario, call, without):
        found.append("obeys")
    found += _conduct(line, scenario, call)
    return tuple(reason for reason in REASONS if reason in found)


def may_begin(text: str, scenario: Scenario, call: Call) -> bool:
    """Whether a first clause may be spoken before the rest of its line is known, which is judged on less than a line.

    What claims that something is settled, that the customer is pleased or leaves waits for the rest, in any mood.
    """
    if check(Line(text), scenario, call) or conduct.claimed(text, scenario.lang):
        return False
    return not obeys(text, scenario, call, begun=True)


_BEHAVES = {"stages": "model-talk", "narrates": "not-speech", "written": "not-speech", "pledges": "agent-role"}
"""What a customer never does, whatever the line is about (see conduct)."""


def _conduct(line: Line, scenario: Scenario, call: Call) -> list[str]:
    """What is wrong with how the line behaves; what it claims of the call is held against the mood and the ending."""
    text, lang = line.text, scenario.lang
    shown = conduct.behaviour(text, lang)
    found = [reason for sign, reason in _BEHAVES.items() if sign in shown]
    if conduct.told_of(text, scenario.persona.name):
        found.append("not-speech")
    if _reads_out(text, scenario):
        found.append("model-talk")
    if _is_pleased(scenario, call):
        return found
    claims = conduct.claimed(text, lang)
    if words.PLEASED[lang].search(text) or (claims & {"settled", "pleased"} and not {"owed", "throws back"} & shown):
        found.append("mood")
    if "leaves" in claims and line.ends is None:
        found.append("over")
    return found


def _reads_out(text: str, scenario: Scenario) -> bool:
    """Whether the line says a clause of what only the part's directions say: when this customer gives up."""
    spoken = squash(text)
    pieces = (squash(each) for each in clauses(scenario.brief.gives_up_when))
    return any(len(each) >= _READ_OUT[scenario.lang] and each in spoken for each in pieces)


_READ_OUT = {"zh": 4, "en": 16}
_PATTERNS = {"agent-role": words.AGENT_ROLE, "coaching": words.COACHING, "model-talk": words.MODEL_TALK}


def _form(text: str, lang: Lang, call: Call) -> list[str]:
    """Whether it sounds like one turn on the phone, in the caller's language."""
    tests = {
        "language": not in_language(text, lang),
        "length": speech_units(text, lang) > (USUAL if has_to_be_short(call, lang) else LONGEST)[lang],
        "not-speech": written(text),
    }
    return [name for name, wrong in tests.items() if wrong]


def written(text: str) -> bool:
    """Whether a text has signs that nobody speaks: brackets, marks of a list or of a screen, a name and a colon in front."""
    return bool(_WRITTEN.search(_MASKED.sub("", text)))


def has_to_be_short(call: Call, lang: Lang) -> bool:
    """Whether a long line now would push the median of the caller's lines above the usual."""
    said = [turn.text for turn in call.customer_turns()]
    over = sum(speech_units(line, lang) > USUAL[lang] for line in said)
    return len(said) >= 2 and 2 * (over + 1) > len(said) + 1


def _repeats(text: str, call: Call, lang: Lang) -> bool:
    """Whether the customer said the same before, but for a few words."""
    now, pieces = squash(text), facts(text, lang)
    for turn in call.customer_turns():
        before = squash(turn.text)
        if now == before or (speech_units(text, lang) >= 6 and now in before):
            return True
        old = facts(turn.text, lang)
        if len(pieces) >= 4 and len(pieces & old) >= 0.8 * max(len(pieces), len(old)):
            return True
    return False


def obeys(text: str, scenario: Scenario, call: Call, without: str = "", begun: bool = False) -> bool:
    """Whether the line does what an order in the agent's last words wants, or is no customer's line at all.

    A line that is dictated is stopped; otherwise all signs in the order and in the line are weighed together. Of a line that
    has only `begun` half the likelihood is enough, for its signs may be still to come.
    """
    said = call.turns[-1].text if call.turns and call.turns[-1].speaker == "agent" else ""
    if not said.strip():
        return False
    lang = scenario.lang
    if assent.yields_to_a_record(text, said, lang) or assent.concedes(text, said, call):
        return True
    if words.ORDERS[lang].search(said) and (obedience.dictated(text, said) or words.YIELDS[lang].search(text)):
        return True
    case = "\n".join([claims.truth(scenario, without), *(turn.text for turn in call.customer_turns())])
    calm = moods.latest(scenario.temperament, call.turns).band == "calm"
    found = obedience.signs(text, said, case, lang, calm, obedience.sound(text, said, lang))
    limit = UNORDERED if found["order:score"] < _NO_ORDER else TOO_LIKELY[lang]
    return obedience.likelihood(found, WEIGHTS[lang]) > (limit / 2 if begun else limit)


def _is_pleased(scenario: Scenario, call: Call) -> bool:
    feeling = moods.latest(scenario.temperament, call.turns)
    return feeling.band == "calm" or (feeling.anger < 0.5 and feeling.trust >= 0.5)
