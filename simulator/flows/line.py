"""The phone line as a story: it rings, is answered, goes on in real time, is interrupted, held, lost and found again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from simulator.core import dialogue, played, telling
from simulator.core import mood as moods
from simulator.core.call import Call, Event, EventKind, Line, Turn
from simulator.core.cues import Cue
from simulator.core.errors import CallError, Missing, NotAllowed
from simulator.core.people import Account, Owned, may, require
from simulator.core.ports import Heard, Voicing, Word
from simulator.core.text import breaths, speech_units
from simulator.flows import calls, people
from simulator.flows.desk import Desk

RING = 5.0
"""Seconds from ring to ring: a tone of one second, a pause of four."""
RINGS = 4
"""Answered after more rings than these is late (State Grid service norm 2003: within four rings)."""
LONG_HOLD = 30.0
"""Seconds on hold after which an agent should have come back (12333 handbook)."""


@dataclass(frozen=True)
class Spoken:
    """What a customer's turn sounds like: its pieces in order, and how they are voiced.

    `thinking` is the sound that may go before them where the first of them takes a moment to be made.
    """

    turn: int
    pieces: tuple[str, ...]
    voicing: Voicing
    thinking: str = ""


def answer(desk: Desk, account: Account, call_id: str) -> Call:
    """The trainee picks up: the ringing is noted, and a customer who opens speaks; answered twice changes nothing."""
    call = calls.mine(desk, account, call_id)
    if not call.ringing or call.outcome is not None:
        return call
    now = calls.since(call, desk.clock.now())
    desk.store.add_event(call.id, Event("answered", now, now))
    line = dialogue.opening(desk.library.scenario(call.scenario))
    if line is not None:
        desk.store.add_turn(call.id, calls.customer_turn(desk, call, line, now))
    return desk.store.call(call.id)


def noticed(call: Call, interrupted: bool) -> tuple[str, ...]:
    """What the clock has against the agent's next turn: an interruption, a long hold before it, a late answer."""
    last = call.turns[-1].index if call.turns else -1
    held = any(e.kind == "held" and e.seconds > LONG_HOLD and e.turn == last for e in call.events)
    late = not call.agent_turns() and call.seconds_of("answered") > RINGS * RING
    marks = {"interrupt": interrupted, "long_hold": held, "late_answer": late}
    return tuple(cue for cue, true in marks.items() if true)


def note(
    desk: Desk, account: Account, call_id: str, kind: EventKind, at: float, seconds: float = 0.0, detail: str = ""
) -> None:
    """Notes what happened on the line after the latest turn."""
    call = calls.mine(desk, account, call_id)
    turn = call.turns[-1].index if call.turns else None
    desk.store.add_event(call.id, Event(kind, round(at, 3), round(seconds, 3), turn, detail))


def hear(desk: Desk, call: Call, wav: bytes) -> Heard:
    """What was said, as fast as the ears can; raises EngineError or SoundError."""
    return desk.quick_ears.hear(wav, call.lang, calls.hints(desk.library.scenario(call.scenario)))


def together(parts: Sequence[Heard], lang: str) -> Heard:
    """What was heard in several breaths as one; word times are moved to where their part begins."""
    words: list[Word] = []
    text, seconds, voiced, weighed = "", 0.0, 0.0, 0.0
    for part in parts:
        words += [replace(word, start=word.start + seconds, end=word.end + seconds) for word in part.words]
        glue = (
            "" if not text or not part.text or (lang == "zh" and text[-1] in "，。！？；：") else "，" if lang == "zh" else " "
        )
        text += glue + part.text
        seconds, voiced = seconds + part.seconds, voiced + part.voiced
        weighed += part.confidence * len(part.text)
    return Heard(text, tuple(words), seconds, voiced, round(weighed / len(text), 3) if text else 0.0)


def unheard(desk: Desk, account: Account, call_id: str) -> Call:
    """The line was bad: the customer asks to hear it again; nothing the trainee said is counted."""
    call = calls.mine(desk, account, call_id)
    if call.outcome is None and call.customer_turns():
        scenario = calls.scenario_of(desk, call)
        feeling = moods.latest(scenario.temperament, call.turns)
        words = dialogue.unheard(desk.library.manners[call.lang], call, feeling)
        at = calls.since(call, desk.clock.now())
        desk.store.add_turn(call.id, calls.customer_turn(desk, call, Line(words, call.node), at))
    return desk.store.call(call.id)


def transfer(desk: Desk, account: Account, call_id: str, note: str) -> Call:
    """The trainee transfers the call, with what was said or without; it ends escalated."""
    call = calls.mine(desk, account, call_id)
    if call.outcome is None:
        now = calls.since(call, desk.clock.now())
        text = note.strip()[:2000]
        cues = (Cue("transfer_with_context", text, 1.0, 0, len(text)),) if speech_units(text, call.lang) >= 4 else ()
        if text:
            desk.store.add_turn(call.id, Turn(len(call.turns), "agent", text, now, now, cues))
        desk.store.end(call.id, "escalated", desk.clock.now())
    return desk.store.call(call.id)


def give_up(desk: Desk, account: Account, call_id: str) -> Call:
    """The customer hangs up, having waited too long."""
    call = calls.mine(desk, account, call_id)
    if call.outcome is None:
        desk.store.end(call.id, "hung_up", desk.clock.now())
    return desk.store.call(call.id)


def ticket(desk: Desk, account: Account, call_id: str) -> str:
    """A ticket that opens this call's line once, within a minute, for its trainee or for who may listen in.

    Raises NotAllowed and Missing.
    """
    call = _theirs(desk, account, call_id)
    if desk.tickets is None:
        raise Missing("the phone line", "Start the app with `make run`.")
    return desk.tickets.issue(call.id, account.id)


def admit(desk: Desk, call_id: str, words: str, cookies: Mapping[str, str]) -> Account:
    """Whose ticket this is; once people sign in, the cookies must be theirs too; raises NotAllowed and NotFound."""
    if desk.tickets is None:
        raise Missing("the phone line", "Start the app with `make run`.")
    account = desk.store.account(desk.tickets.redeem(words, call_id))
    if not people.vouched(desk, account, cookies):
        raise NotAllowed("this ticket is somebody else's", "Sign in and reload the page.")
    _theirs(desk, account, call_id)
    return account


def _theirs(desk: Desk, account: Account, call_id: str) -> Call:
    call = desk.store.call(call_id)
    if not may(account, "listen_in"):
        require(account, "take_call", Owned(call.agent))
    return call


def cuts_in(desk: Desk, call: Call) -> bool:
    """Whether this customer, as they feel now, breaks in on an agent who talks at length."""
    return desk.library.scenario(call.scenario).temperament.cuts_in and calls.mood(desk, call).band == "angry"


def spoken(desk: Desk, call: Call, begun: str = "") -> Spoken | None:
    """How the customer's latest turn is to be voiced; None when the agent spoke last or nothing was said.

    `begun` is the clause that is sounding already: it is the first piece, and None comes back for a turn without it.
    """
    if not call.turns or call.turns[-1].speaker != "customer" or not call.turns[-1].text:
        return None
    turn, scenario = call.turns[-1], calls.scenario_of(desk, call)
    if not turn.text.startswith(begun):
        return None
    feeling = moods.latest(scenario.temperament, call.turns[: turn.index])
    pieces = breaths(turn.text.removeprefix(begun), call.lang)
    thinking = dialogue.hesitation(desk.library.manners[call.lang], call, feeling)
    return Spoken(turn.index, (begun, *pieces) if begun else tuple(pieces), calls.voicing_of(scenario, feeling), thinking)


def was_heard(
    desk: Desk, account: Account, call_id: str, index: int, start: float, end: float, share: float = 1.0, wav: bytes = b""
) -> Turn:
    """Keeps when a customer's turn sounded, and of an interrupted one only the share (0-1) that reached the trainee.

    A fact whose words were cut off is not told yet, so that it can be asked for again.
    """
    call = calls.mine(desk, account, call_id)
    turn = call.turns[index]
    if turn.speaker != "customer":
        raise CallError("that turn is the agent's", "Reload the page.")
    turn = replace(turn, start=round(start, 3), end=round(end, 3), marks=replace(turn.marks, voiced=round(start, 3)))
    if share < 1.0:
        text = _beginning(turn.text, call.lang, share)
        told = _still_told(desk, call, turn, text)
        # Of a line that nobody heard nothing stays: neither its facts nor its place in the script.
        turn = replace(turn, text=text, reveals=told, interrupted=True, node=turn.node if text else None)
    if wav:
        turn = replace(turn, recording=desk.recordings.keep(call.id, index, wav))
    desk.store.change_turn(call.id, turn)
    return turn


def _still_told(desk: Desk, call: Call, turn: Turn, text: str) -> tuple[str, ...]:
    scenario = desk.library.scenario(call.scenario)
    if call.played_by == played.MODEL:  # who tells a fact in words of their own
        return tuple(id for id in telling.told(text, scenario) if id in turn.reveals)
    facts = scenario.brief.knows
    return tuple(id for id in turn.reveals if any(line in text for line in facts[id].says.all_lines()))


def _beginning(text: str, lang: str, share: float) -> str:
    """As much of the text as fits in a share of its units, cut after a whole word or character."""
    units = speech_units(text, lang) * max(0.0, share)
    ends = [at for at in range(1, len(text) + 1) if lang == "zh" or at == len(text) or not text[at].isalnum()]
    return text[: max((at for at in ends if speech_units(text[:at], lang) <= units + 0.5), default=0)].rstrip()
