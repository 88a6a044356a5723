"""The desk is made once a process, however many ask for it at the same moment."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from simulator import settings, wiring


def test_many_who_come_at_once_share_one_desk(tmp_path: Path) -> None:
    apart, ready = replace(settings.read({}), data=tmp_path), threading.Barrier(8)

    def come(_: int) -> int:
        ready.wait(10)
        return id(wiring.desk(apart))

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(come, range(8)))) == 1
