"""What may come over the line, and what may not."""

import json
import struct

import pytest

from simulator.line.wire import FRAME_BYTES, Message, Order, Rate, Sound, WireError, event, parse, sound

FRAME = bytes(FRAME_BYTES)


def test_sound_and_messages() -> None:
    heard = parse(struct.pack("<I", 7) + FRAME * 2)
    assert isinstance(heard, Sound) and heard.seq == 7 and len(heard.frames) == 2
    assert parse('{"t": "hold", "on": true, "more": 1}') == Message("hold", {"on": True})
    assert sound(1, 2, b"ab") == b"\x01\0\0\0\x02\0\0\0ab"
    assert event("caption", text="您好") == '{"t": "caption", "text": "您好"}'


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"123", b"\0\0\0\0", b"\0\0\0\0" + FRAME[:-1], b"\0\0\0\0" + FRAME * 9, bytes(70_000),
        "", "null", "[]", "3", '"x"', "{", "{}", '{"t": "fly"}', '{"t": ["hold"]}', '{"t": "hold"}', '{"t": "hold", "on": 1}',
        '{"t": "played", "line": true, "ms": 1}', '{"t": "text", "text": null}', '{"t": "text", "text": "\\ud800"}', "[" * 60_000,
        json.dumps({"t": "played", "line": 1, "ms": 10**400}), json.dumps({"t": "text", "text": "长" * 2001}),
    ],
)  # fmt: skip
def test_anything_else_is_refused(raw: bytes | str) -> None:
    with pytest.raises(WireError):
        parse(raw)


def test_frames_may_come_in_real_time_for_ever_and_in_a_burst_after_a_stall() -> None:
    rate = Rate(0.032, most=100)
    assert all(rate.allows(1, 0.032 * number) for number in range(10_000))
    assert rate.allows(100, 400.0) and not rate.allows(10, 400.0)
    assert rate.allows(10, 400.5)


def test_late_and_doubled_frames_are_dropped_and_missing_ones_counted() -> None:
    order = Order()
    assert [order.missing(Sound(seq, (FRAME,))) for seq in (5, 6, 6, 4, 9, 10_000)] == [0, 0, None, None, 2, 62]
