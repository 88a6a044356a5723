"""A customer's line on its way to the loudspeaker: paced, paused, cut, and how much of it was heard."""

from dataclasses import dataclass, field

from simulator.core.text import speech_units

RATE = 24_000
CHUNK = 0.04
"""Seconds of sound in one message."""
AHEAD = 0.25
"""Seconds of sound sent before their time, so that a jitter is not heard and a barge-in still cuts."""


@dataclass
class Playing:
    """A line being voiced: its pieces as PCM16, and where the loudspeaker is."""

    line: int
    turn: int
    pieces: tuple[str, ...]
    lang: str
    began: float | None = None
    sent: float = 0.0
    played: float = 0.0
    lengths: list[float] = field(default_factory=list)
    thinking: float = 0.0
    """Seconds of a sound without words that came first."""
    stopped: bool = False
    paused: bool = False
    lost: float = 0.0
    """Seconds of pauses and of waiting for the next piece, by which the loudspeaker is behind the clock."""

    @property
    def complete(self) -> bool:
        """Whether every piece has been voiced."""
        return len(self.lengths) == len(self.pieces)

    @property
    def length(self) -> float:
        """Seconds voiced so far."""
        return self.thinking + sum(self.lengths)

    def at(self, now: float) -> float:
        """How many seconds of the line have sounded by now, as far as the client has not told better."""
        if self.began is None:
            return 0.0
        return max(self.played, min(self.sent, now - self.began - self.lost))

    def wait_ends(self, now: float) -> None:
        """The next piece is there; if the loudspeaker had run dry, the wait is added to what was lost."""
        if self.began is not None:
            self.lost += max(0.0, now - self.began - self.lost - self.sent)

    def share(self, seconds: float) -> float:
        """The part (0-1) of the words that so many seconds of sound carry."""
        units = [speech_units(piece, self.lang) for piece in self.pieces]
        heard, seconds = 0.0, max(0.0, seconds - self.thinking)
        for length, count in zip(self.lengths, units, strict=False):
            part = min(1.0, seconds / length) if length else 1.0
            heard += part * count
            seconds -= length
            if seconds <= 0:
                break
        return min(1.0, heard / max(1, sum(units)))
