"""The tape of a call and the tickets to its line."""

import io
import wave
from pathlib import Path

import numpy as np
import pytest

from simulator.core.errors import NotAllowed
from simulator.store.tape import RATE, Tapes
from simulator.store.tickets import Tickets, kept_secret


def sides(wav: bytes) -> np.ndarray:
    with wave.open(io.BytesIO(wav)) as file:
        assert (file.getnchannels(), file.getframerate()) == (2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)


def test_both_sides_lie_where_they_sounded(tmp_path: Path) -> None:
    tapes = Tapes(tmp_path)
    tape = tapes.open("call")
    tape.write("agent", 0.5, np.full(RATE, 100, "<i2").tobytes())
    tape.write("customer", 2.0, np.full(RATE, 200, "<i2").tobytes())
    tape.cut("customer", 2.5)
    assert tape.seconds == 2.5
    tape.close()
    sound = sides(tapes.wav("call") or b"")
    assert len(sound) == 2.5 * RATE
    assert np.flatnonzero(sound[:, 0])[0] == RATE // 2 and np.flatnonzero(sound[:, 1])[0] == 2 * RATE


def test_a_tape_goes_on_at_its_end_and_survives_without_being_closed(tmp_path: Path) -> None:
    tapes = Tapes(tmp_path)
    first = tapes.open("call")
    first.write("agent", 0.0, np.full(2 * RATE, 1, "<i2").tobytes())
    again = tapes.open("call")
    assert again.seconds == 2.0
    again.write("agent", 3.0, np.full(2 * RATE, 2, "<i2").tobytes())
    assert len(sides(tapes.wav("call") or b"")) == 5 * RATE
    assert tapes.wav("other") is None


def test_a_ticket_opens_its_own_door_once_within_a_minute() -> None:
    now = [1000.0]
    tickets = Tickets(b"secret", lambda: now[0])
    good, late = tickets.issue("call", "li"), tickets.issue("call", "li")
    assert tickets.redeem(good, "call") == "li"
    for ticket, call in [(good, "call"), (late, "other"), ("nonsense", "call"), (Tickets(b"x").issue("call", "li"), "call")]:
        with pytest.raises(NotAllowed):
            tickets.redeem(ticket, call)
    now[0] += 61
    with pytest.raises(NotAllowed):
        tickets.redeem(late, "call")


def test_the_secret_is_made_once_and_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "data" / "secret"
    assert kept_secret(path) == kept_secret(path) and len(path.read_bytes()) == 32
    assert path.stat().st_mode & 0o077 == 0
