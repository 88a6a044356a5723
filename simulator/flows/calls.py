"""Taking a practice call: answer, speak or type, hear the customer, hang up, come back."""

import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from simulator.core import dialogue, duties, played
from simulator.core import mood as moods
from simulator.core.call import Call, Event, Line, Marks, Mode, Turn
from simulator.core.cues import Cue
from simulator.core.errors import CallError, Missing, NotFound
from simulator.core.mood import Mood
from simulator.core.people import Account, Owned, require
from simulator.core.ports import Heard, Voicing
from simulator.core.scenario import Band, Manners, Scenario
from simulator.core.text import breaths
from simulator.flows.desk import Desk

_LONGEST_TEXT = 2000
_LIKELY = 16  # lines that the voice makes ready while the trainee speaks
Piece = tuple[str, str, Voicing]
"""What the voice is asked for: text, language and voicing."""
BANDS: dict[Band, float] = {"calm": -0.5, "tense": 0.0, "angry": 1.0}
"""The three audible steps of a mood."""


def start(
    desk: Desk,
    account: Account,
    scenario_id: str,
    mode: Mode = "training",
    seed: int = 0,
    ringing: bool = False,
    played_by: str = "script",
) -> Call:
    """A new call is stored; unless it is still ringing it is answered, with the first words of a customer who opens.

    `played_by` is "script" or "model"; raises Missing when there is no model, or no script, to play.
    """
    require(account, "take_call")
    scenario = desk.library.scenario(scenario_id)
    if played_by == played.MODEL and desk.customer is None:
        raise Missing("a language model", "Set SIMULATOR_LLM_MODEL, and SIMULATOR_LLM_BASE or SIMULATOR_LLM_KEY.")
    if played_by != played.MODEL and not scenario.script.nodes:
        raise Missing("a script for this scenario", "Let a language model play the customer, or write a script.")
    call = Call(
        id=uuid.uuid4().hex,
        scenario=scenario.id,
        fingerprint=desk.library.fingerprints[scenario.id],
        agent=account.id,
        lang=scenario.lang,
        started=desk.clock.now(),
        mode=mode,
        played_by=played_by,
        seed=seed,
        agent_number=desk.agent_number,
    )
    line = dialogue.opening(scenario)
    if ringing:
        call = replace(call, events=(Event("rang", 0.0),))
    elif line is not None:
        call = call.with_turn(customer_turn(desk, call, line, 0.0))
    desk.store.begin(call)
    return call


def load(desk: Desk, account: Account, call_id: str) -> Call:
    """The call as it stands; if a crash left the customer's answer out, it is given now. Raises NotAllowed, NotFound."""
    call = desk.store.call(call_id)
    require(account, "read_call", Owned(call.agent))
    if call.outcome is None and call.turns and call.turns[-1].speaker == "agent" and call.agent == account.id:
        try:
            call = _answer(desk, call)
        except CallError:  # the answer was on its way already and has just come
            call = desk.store.call(call_id)
    return call


def open_call(desk: Desk, account: Account) -> Call | None:
    """The newest call of this account that has not ended, if any."""
    return next((call for call in desk.store.calls(account.id) if call.outcome is None), None)


def hear(desk: Desk, account: Account, call_id: str, wav: bytes) -> Heard:
    """What the trainee said in a recording; an empty text means that nothing was heard."""
    call = mine(desk, account, call_id)
    return desk.ears.hear(wav, call.lang, hints(desk.library.scenario(call.scenario)))


def hints(scenario: Scenario) -> tuple[str, ...]:
    """The words of this case that the ears should expect."""
    return (scenario.company, scenario.persona.name, scenario.title, *(scenario.account.rows.values()))


@dataclass(frozen=True)
class Heed:
    """What the phone line knows of a turn beside its words: when it was said, and what the clock noticed (TIMED cues)."""

    start: float
    end: float
    noticed: tuple[str, ...] = ()
    cut_in: bool = False


Speak = Callable[[Turn, str, Voicing], bool]
"""Takes the agent's turn, the first clause of the answer to it and how that is to sound; see `say`."""


def say(
    desk: Desk,
    account: Account,
    call_id: str,
    text: str,
    after: int,
    heard: Heard | None = None,
    wav: bytes = b"",
    heed: Heed | None = None,
    by: Account | None = None,
    speak: Speak | None = None,
) -> Call:
    """The trainee says something (an empty text is a silence) and the customer answers; each turn is on disk at once.

    `after` is the number of turns the trainee has seen: said twice, or said in a call that went on elsewhere, it is
    refused with CallError. A supervisor who says it for the trainee is named in `by`. `speak` is given the first clause of
    a played customer while the model still writes the rest; when it answers True the turn begins with that clause.
    """
    if by is not None:
        require(by, "listen_in")
    call = mine(desk, account, call_id)
    if call.outcome is not None:
        raise CallError("the call is over", "Open its report.")
    if len(call.turns) != after:
        raise CallError("the call went on elsewhere", "Reload the page.")
    turn = replace(_agent_turn(desk, call, text.strip()[:_LONGEST_TEXT], heard, heed), by=by.id if by else "")
    if wav:
        turn = replace(turn, recording=desk.recordings.keep(call.id, turn.index, wav))
    desk.store.add_turn(call.id, turn)
    return _answer(desk, call.with_turn(turn), heed is not None and heed.cut_in, speak)


def hang_up(desk: Desk, account: Account, call_id: str) -> Call:
    """The trainee ends the call; one that has ended already stays as it is."""
    call = mine(desk, account, call_id)
    if call.outcome is None:
        desk.store.end(call.id, dialogue.left(scenario_of(desk, call), call), desk.clock.now())
    return desk.store.call(call.id)


def mood(desk: Desk, call: Call) -> Mood:
    """How the customer feels now."""
    return moods.latest(scenario_of(desk, call).temperament, call.turns)


def hint(desk: Desk, call: Call) -> str | None:
    """One short piece of advice for the next turn in training mode: the first duty not met yet; None in an exam."""
    if call.mode != "training" or call.outcome is not None:
        return None
    scenario = scenario_of(desk, call)
    done = duties.met(scenario.must, call.turns)
    return next((duty.asks for duty in scenario.must if duty.id not in done), None)


def sound_of(desk: Desk, account: Account, call_id: str, index: int) -> bytes | None:
    """The sound of one turn: the trainee's recording, or the customer's voice, made once; None if there is none."""
    call = desk.store.call(call_id)
    require(account, "read_call", Owned(call.agent))
    turn = call.turns[index]
    if turn.recording:
        try:
            return desk.recordings.fetch(call.id, turn.recording)
        except NotFound:
            if turn.speaker == "agent":
                return None
    return _spoken(desk, call, turn) if turn.speaker == "customer" and turn.text else None


def whole_sound(desk: Desk, account: Account, call_id: str) -> bytes | None:
    """The whole call as one WAV: the line's tape in stereo, else the sounds of all turns in order; None without any."""
    call = desk.store.call(call_id)
    require(account, "read_call", Owned(call.agent))
    if desk.tapes is not None and (taped := desk.tapes.wav(call.id)) is not None:
        return taped
    sounds = []
    for turn in call.turns:
        if turn.recording:
            with suppress(NotFound):
                sounds.append(desk.recordings.fetch(call.id, turn.recording))
    return desk.join(sounds) if sounds else None


def prepare(desk: Desk, call: Call) -> None:
    """Lets the voice make the customer's likely next lines ready while it rings and while the trainee speaks."""
    make_ready = getattr(desk.voice, "prepare", None)
    if make_ready is None or call.outcome is not None:
        return
    scenario, manners, lines = scenario_of(desk, call), _manners(desk, call), []
    feeling = mood(desk, call)
    thinking = pieces(dialogue.hesitation(manners, call, feeling), call.lang, voicing_of(scenario, feeling))
    if call.ringing and (opening := dialogue.opening(scenario)) is not None:
        lines.append(pieces(opening.text, call.lang, voicing_of(scenario, feeling)))
        call = call.with_turn(customer_turn(desk, call, opening, 0.0))
    if call.played_by != played.MODEL:  # what a model will say, nobody knows
        voicing = voicing_of(scenario, mood(desk, call))
        lines += [pieces(line, call.lang, voicing) for line in dialogue.likely(scenario, manners, call)[:_LIKELY]]
    # While the first piece of a line sounds, there is time to make the others.
    firsts, others = [piece for line in lines for piece in line[:1]], [piece for line in lines for piece in line[1:]]
    make_ready([*firsts[:1], *thinking, *firsts[1:], *others])


def foresee(desk: Desk, call: Call, text: str) -> None:
    """Lets the voice make ready what a scripted customer would answer to the words that the trainee has said so far."""
    make_ready = getattr(desk.voice, "prepare", None)
    if make_ready is None or not text or call.outcome is not None or call.played_by == played.MODEL:
        return
    scenario, call = scenario_of(desk, call), call.with_turn(_agent_turn(desk, call, text, None, None))
    line = dialogue.reply(scenario, _manners(desk, call), call)
    make_ready(pieces(line.text, call.lang, voicing_of(scenario, mood(desk, call))))


def pieces(text: str, lang: str, voicing: Voicing) -> list[Piece]:
    """What the voice is asked for, one after the other, when a customer says this."""
    return [(piece, lang, voicing) for piece in breaths(text, lang)]


def voicing_of(scenario: Scenario, feeling: Mood) -> Voicing:
    """The persona's voice as the mood colours it: anger is faster, louder and higher, in three audible steps."""
    return voicing_at(scenario, feeling.band)


def voicing_at(scenario: Scenario, band: Band) -> Voicing:
    """The persona's voice in a mood: calm, tense or angry."""
    hint, age = scenario.persona.voice, scenario.persona.age
    step = BANDS[band]
    return Voicing(
        gender=hint.gender,
        age="elderly" if age >= 65 else "child" if age < 16 else "adult",
        pitch=max(-1.0, min(1.0, hint.pitch + 0.2 * step)),
        pace=max(0.7, min(1.5, hint.pace * (1 + 0.12 * step))),
        loudness=max(0.3, min(1.5, hint.loudness * (1 + 0.25 * step))),
        name=scenario.id,
    )


def _answer(desk: Desk, call: Call, cuts_in: bool = False, speak: Speak | None = None) -> Call:
    # Who breaks in says so first, before anything that the model says.
    found = _next_line(desk, call, None if cuts_in else speak)
    line = found.line
    if cuts_in and line.ends is None:
        line = replace(line, text=dialogue.cut_in(_manners(desk, call), call, mood(desk, call)) + line.text)
    now = desk.clock.now()
    turn = customer_turn(desk, call, line, since(call, now))
    desk.store.add_turn(call.id, turn, line.ends, now if line.ends else None)
    for event in found.events:
        desk.store.add_event(call.id, replace(event, at=since(call, now)))
    call = replace(call.with_turn(turn), outcome=line.ends, ended=now if line.ends else None)
    return _judged(desk, replace(call, events=(*call.events, *found.events)), now) if found.events or line.ends else call


def _next_line(desk: Desk, call: Call, speak: Speak | None) -> played.Played:
    """What the customer says next; without the model that began the call, the script goes on with it."""
    scenario, manners = scenario_of(desk, call), _manners(desk, call)
    if call.played_by != played.MODEL:
        return played.Played(dialogue.reply(scenario, manners, call))
    if desk.customer is None:
        gone = Event("fell_back", 0.0, 0.0, len(call.turns), "engine-missing")
        return played.Played(played.guide(scenario, manners, call), (gone,))
    feeling = moods.latest(scenario.temperament, call.turns)
    return desk.customer.reply(scenario, manners, call, feeling, _voice_early(desk, call, scenario, feeling, speak))


def _voice_early(
    desk: Desk, call: Call, scenario: Scenario, feeling: Mood, speak: Speak | None
) -> Callable[[str], bool] | None:
    """Lets the first clause sound while the model still writes the rest, or at least lets the voice make it ready."""
    voicing, make_ready = voicing_of(scenario, feeling), getattr(desk.voice, "prepare", None)
    if speak is not None:
        return lambda clause: speak(call.turns[-1], clause, voicing)
    if make_ready is None:
        return None

    def ready(clause: str) -> bool:
        make_ready([(clause, call.lang, voicing)])
        return False

    return ready


def _judged(desk: Desk, call: Call, now: datetime) -> Call:
    """The call as it stands; one that the simulator has spoilt is ended and never counts."""
    why = played.spoilt(scenario_of(desk, call), call)
    if why is not None:
        desk.store.spoil(call.id, why, now)
    return desk.store.call(call.id)


def _agent_turn(desk: Desk, call: Call, text: str, heard: Heard | None, heed: Heed | None) -> Turn:
    now = since(call, desk.clock.now())
    end = heed.end if heed else now
    start = heed.start if heed else max(0.0, end - heard.seconds) if heard else None
    noticed = tuple(Cue(cue, text, 1.0, 0, len(text)) for cue in heed.noticed) if heed and text else ()
    return Turn(
        index=len(call.turns),
        speaker="agent",
        text=text,
        start=start,
        end=end if heard or heed else None,
        cues=(*noticed, *(desk.understanding.read(text, call.lang) if text else ())),
        words=heard.words if heard else (),
        voiced=heard.voiced if heard else None,
        marks=Marks(heard_end=end, understood=now),
    )


def customer_turn(desk: Desk, call: Call, line: Line, at: float) -> Turn:
    """The customer's line as the call's next turn, replied at so many seconds."""
    return Turn(
        index=len(call.turns),
        speaker="customer",
        text=line.text,
        tones=desk.understanding.customer_tone(line.text, call.lang),
        node=line.node,
        reveals=line.reveals,
        pushed=line.pushed,
        marks=Marks(replied=at),
    )


def _spoken(desk: Desk, call: Call, turn: Turn) -> bytes:
    scenario = scenario_of(desk, call)
    feeling = moods.latest(scenario.temperament, call.turns[: turn.index])
    voicing = voicing_of(scenario, feeling)
    wav = desk.join([desk.voice.say(piece, call.lang, voicing) for piece in breaths(turn.text, call.lang)])
    name = desk.recordings.keep(call.id, turn.index, wav)
    voiced = since(call, desk.clock.now()) if call.outcome is None else turn.marks.voiced
    desk.store.change_turn(call.id, replace(turn, recording=name, marks=replace(turn.marks, voiced=voiced)))
    return wav


def since(call: Call, now: datetime) -> float:
    """Seconds since the call began."""
    return round((now - call.started).total_seconds(), 3)


def mine(desk: Desk, account: Account, call_id: str) -> Call:
    """The call, if it is this account's to take; raises NotAllowed, NotFound."""
    call = desk.store.call(call_id)
    require(account, "take_call", Owned(call.agent))
    return call


def scenario_of(desk: Desk, call: Call) -> Scenario:
    """The scenario as it is in this call: a played customer's mood goes by the level."""
    return played.taken_by(desk.library.scenario(call.scenario), call.played_by)


def _manners(desk: Desk, call: Call) -> Manners:
    return desk.library.manners[call.lang]
