"""The server is killed in the middle of fifty sittings: not one acknowledged answer is lost, and everybody goes on."""

import asyncio
import random
import time
from dataclasses import replace
from pathlib import Path

from simulator import settings
from simulator.measuring.quiz import Sat, answer, begun, lost_of, prepared
from simulator.measuring.visitor import AppServer, Shown, Visitor
from simulator.words import words

SITTINGS = 50
W = words("zh")


async def sit(port: int, number: int, sat: Sat, until: float) -> str:
    """Answers one question after the other until the server is gone; the address that the browser has then."""
    draw, query = random.Random(number), f"who=c{number}&lang=zh"
    try:
        async with Visitor(port, query, page="quiz") as visitor:
            shown: Shown = await begun(visitor)
            while time.monotonic() < until:
                query = visitor.query
                if not await answer(visitor, shown, sat, draw):
                    break
                on = shown.button(W("quiz.next"))
                if on is None:
                    break
                shown = await visitor.rerun(*on)
                await asyncio.sleep(draw.random())
    except (OSError, TimeoutError, ConnectionError, EOFError):
        pass
    except Exception as error:
        if "connection" not in str(error).lower() and "close frame" not in str(error).lower():
            raise
    return query


async def all_sit(server: AppServer, sat: Sat) -> list[str]:
    until = time.monotonic() + 90
    tasks = [asyncio.create_task(sit(server.port, number, sat, until)) for number in range(SITTINGS)]
    while len({attempt for attempt, _ in sat.kept}) < SITTINGS and time.monotonic() < until:
        await asyncio.sleep(0.1)
    await asyncio.sleep(2)
    server.kill()
    return await asyncio.gather(*tasks)


async def come_back(port: int, query: str) -> Shown:
    async with Visitor(port, query, page="quiz") as visitor:
        return await visitor.rerun()


def test_a_killed_server_loses_no_acknowledged_answer(tmp_path: Path) -> None:
    apart = replace(settings.read({}), data=tmp_path)
    desk = prepared(apart, SITTINGS)
    server, sat = AppServer(apart, warm=1), Sat()
    try:
        addresses = asyncio.run(all_sit(server, sat))
    finally:
        server.kill()
    assert len(sat.kept) > SITTINGS and len({attempt for attempt, _ in sat.kept}) == SITTINGS
    assert lost_of(desk, sat) == 0
    server = AppServer(apart, warm=1)
    try:
        shown = asyncio.run(come_back(server.port, addresses[0]))
    finally:
        server.stop()
    assert shown.widgets("radio") and shown.button(W("quiz.hand_in"))
    sent = b"".join(message.SerializeToString() for message in shown.messages)
    assert "复电".encode() in sent and b"nobody may see" not in sent  # the question, and nothing of its key
