"""Turn taking as a pure state machine: frames of sound in, events out; it counts frames and knows no clock."""

from dataclasses import dataclass
from typing import Literal

from simulator.core.endings import Ending, Endings, nod

FRAME = 0.032
"""Seconds of a frame: 512 samples at 16 kHz, what the voice model works with."""
_START, _STOP = 0.5, 0.35  # probability above which voice starts, below which it stops: hysteresis against flicker
_SPEECH = 0.10  # seconds of voice that begin a turn
_OVER, _WARY = 0.128, 0.20  # and while the customer speaks; longer once echo or a breath hushed them for nothing
_ABOVE_FLOOR = 6.0  # dB over the noise floor that voice must have while the customer speaks
_PRE_ROLL = 0.5  # seconds kept from before the first voice: soft first sounds
_MEANT = 0.7  # seconds of voice over the customer that are no nod any more
_NOD = 0.9  # seconds that a nod may last
_LONGEST = 25.0  # seconds of one utterance: Whisper's window less its padding
_LONG_FROM, _QUIET_FROM = 10.0, 4.0
_HASTE = 0.15  # seconds by which a clearly finished sentence may be answered earlier
_DOUBTFUL, _SURE = 0.3, 0.9  # up to and from which a voice sounds unfinished, or finished
_EARLY = 0.2  # seconds of silence after which decoding begins
_PART, _BREATH = 2.5, 0.128  # and after a part of so many seconds, decoded once and kept, a breath is enough


@dataclass(frozen=True)
class Pace:
    """How long the customer waits (seconds): after a sentence, after one that sounds unfinished, after words that hang."""

    stop: float
    unsure: float
    hanging: float


PACES = {"patient": Pace(0.9, 1.2, 1.6), "normal": Pace(0.6, 0.8, 1.2), "brisk": Pace(0.4, 0.6, 0.8)}

_UNKNOWN = Ending("open", 1.0)  # no words: silence and the voice alone decide

Kind = Literal["began", "early", "resumed", "ended", "hush", "unhush", "interrupted", "quiet", "long"]


@dataclass(frozen=True)
class Event:
    """What happened at a frame; `first` to `last` is the sound of a turn, `seconds` how long something has lasted.

    `part` is where the sound begins that no kept decoding covers; `kept` says of a resumed turn that the decoding
    begun in the breath stays good for what lies before it. `voice` are the first and last frame of a turn that had voice.
    """

    kind: Kind
    frame: int
    first: int = 0
    last: int = 0
    seconds: float = 0.0
    part: int = 0
    kept: bool = False
    voice: tuple[int, int] = (0, 0)


class Turns:
    """Listens to the trainee, frame by frame, and tells when a turn begins, may be decoded, ends or interrupts."""

    def __init__(self, pace: Pace = PACES["normal"], ending: Endings | None = None) -> None:
        self.pace, self._ending = pace, ending or Endings("zh")
        self._at = self._ended = -1
        self._floor = -60.0
        self._voiced = 0.0
        self._silent = 0.0
        self._first: int | None = None
        self._last_voice = 0
        self._voice_from = 0
        self._early = False
        self._early_at = 0
        self._part = 0
        self._text: str | None = None
        self._words = _UNKNOWN
        self._done: float | None = None
        self._over_customer = _OVER
        self._customer = False
        self._hushed = False
        self._quiet = 0.0
        self._told = 0.0
        self._deaf = False

    @property
    def speaking(self) -> bool:
        """Whether the trainee has the word."""
        return self._first is not None

    def customer(self, speaking: bool) -> None:
        """The customer's sound starts, or has ended, at the loudspeaker."""
        self._customer, self._quiet = speaking, 0.0
        if not speaking:
            self._hushed = False

    def deaf(self, on: bool) -> tuple[Event, ...]:
        """Mute or hold: nothing is listened to; a turn that was going on ends here."""
        events = () if not (on and self.speaking) else self._drop() if self._hushed else self._end()
        self._deaf, self._quiet, self._voiced = on, 0.0, 0.0
        return events

    def transcript(self, text: str) -> tuple[Event, ...]:
        """The words of the last early decoding; over the customer they tell a nod from an interruption."""
        self._text, self._words = text, self._ending(text) or _UNKNOWN
        if self._hushed and self.speaking:
            if not text.strip():
                self._over_customer = _WARY
                return self._drop()
            if nod(text, self._ending.lang) and self._span() <= _NOD:
                return self._drop()
            return self._interrupt()
        return ()

    def sounded(self, frame: int, done: float) -> tuple[Event, ...]:
        """How finished (0-1) the voice sounded before the pause whose early event was at this frame; late news is ignored."""
        if self._early and self._early_at == frame:
            self._done = done
        return ()

    def cut(self) -> tuple[Event, ...]:
        """Ends the trainee's turn here: the customer breaks in."""
        return self._end() if self.speaking else ()

    def frame(self, voice: float, level: float) -> tuple[Event, ...]:
        """One frame: the probability of voice (0-1) and its loudness in dBFS."""
        self._at += 1
        heard = not self._deaf and self._is_voice(voice, level)
        if not heard:
            self._floor += 0.02 * (max(-90.0, level) - self._floor)
        if self._first is None:
            return self._listening(heard)
        return self._talking(heard)

    def _is_voice(self, voice: float, level: float) -> bool:
        # A word is followed down to its soft end; in a pause it takes a new word, and not a breath, to go on.
        sounding = self._silent == 0 if self._first is not None else self._voiced > 0
        bound = _STOP if sounding else _START
        loud = level > self._floor + _ABOVE_FLOOR or not self._customer
        return voice >= bound and loud

    def _listening(self, heard: bool) -> tuple[Event, ...]:
        if not heard:
            self._voiced = 0.0
            return self._stillness()
        if not self._voiced:
            self._voice_from = self._at
        self._voiced += FRAME
        if self._voiced < (self._over_customer if self._customer else _SPEECH) - 1e-9:
            return ()
        self._first = max(self._ended + 1, self._voice_from - round(_PRE_ROLL / FRAME))
        self._last_voice, self._silent, self._early, self._told = self._at, 0.0, False, 0.0
        self._text = self._done = None
        self._part = self._first
        began = Event("began", self._at, self._first, self._at)
        if not self._customer:
            return (began,)
        self._hushed = True
        return (began, Event("hush", self._at, self._first, self._at))

    def _talking(self, heard: bool) -> tuple[Event, ...]:
        events: list[Event] = []
        if heard:
            if self._early:
                kept = (self._early_at - self._part) * FRAME >= _PART
                events.append(Event("resumed", self._at, kept=kept))
                self._part = self._early_at + 1 if kept else self._part
            self._last_voice, self._silent, self._early = self._at, 0.0, False
            self._text = self._done = None
            if self._hushed and self._span() >= _MEANT:
                events += self._interrupt()
            events += self._going_on()
        else:
            self._silent += FRAME
            if not self._early and self._silent >= self._rest() - 1e-9:
                self._early, self._early_at = True, self._at
                events.append(Event("early", self._at, self._start(), self._at, part=self._part))
            if self._silent >= self._patience() - 1e-9:
                events += self._over()
        return tuple(events)

    def _going_on(self) -> tuple[Event, ...]:
        lasted = (self._at - self._start()) * FRAME
        if lasted >= _LONGEST:
            return self._end()
        if lasted >= _LONG_FROM and lasted - self._told >= 1.0:
            self._told = lasted
            return (Event("long", self._at, seconds=lasted),)
        return ()

    def _patience(self) -> float:
        """Seconds of silence that end the turn, from its words and from how the voice sounded."""
        if self._text is None:
            # The words are still being decoded, and nobody could answer before they are.
            return self.pace.hanging
        if self._words.kind == "hanging":
            return self.pace.hanging
        voice = 1.0 if self._done is None else min(1.0, max(0.0, (self._done - _DOUBTFUL) / (_SURE - _DOUBTFUL)))
        sure = min(voice, self._words.sure)
        haste = _HASTE if self._words.kind == "closed" and sure == 1.0 else 0.0
        return self.pace.unsure + sure * (self.pace.stop - self.pace.unsure) - haste

    def _rest(self) -> float:
        """Seconds of silence after which what was said so far is worth decoding."""
        return _BREATH if (self._at - self._part) * FRAME >= _PART else _EARLY

    def _over(self) -> tuple[Event, ...]:
        """A turn's silence is over: over the customer it was a nod or noise unless its words said otherwise."""
        if self._hushed and self._span() < _MEANT and self._text is None:
            return self._drop()
        return self._end()

    def _end(self) -> tuple[Event, ...]:
        voice = (self._voice_from, self._last_voice)
        ended = Event("ended", self._at, self._start(), self._at, part=self._part, voice=voice)
        self._ended = self._at
        self._clear()
        return (ended,)

    def _drop(self) -> tuple[Event, ...]:
        self._clear()
        return (Event("unhush", self._at),)

    def _interrupt(self) -> tuple[Event, ...]:
        self._hushed = False
        return (Event("interrupted", self._at, self._start(), self._at),)

    def _clear(self) -> None:
        self._first, self._voiced, self._silent, self._early = None, 0.0, 0.0, False
        self._text = self._done = None
        self._hushed, self._quiet, self._told = False, 0.0, 0.0

    def _start(self) -> int:
        return self._first or 0

    def _span(self) -> float:
        return (self._last_voice - self._voice_from + 1) * FRAME

    def _stillness(self) -> tuple[Event, ...]:
        if self._customer or self._deaf:
            return ()
        before, self._quiet = self._quiet, self._quiet + FRAME
        if self._quiet >= _QUIET_FROM and int(self._quiet) > int(before):
            return (Event("quiet", self._at, seconds=float(int(self._quiet))),)
        return ()
