"""The real server, started once; nothing here is even collected unless `-m live` asks for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.settings import Settings
from tests.live.llama import KEY, NAME, LlamaServer
from tests.live.proxy import Proxy
from tests.real import ROOT


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Keeps the default run away from here."""
    return None if "live" in (config.getoption("markexpr") or "") else True


@pytest.fixture(scope="session")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaServer]:
    """The server that most tests share."""
    server = LlamaServer(tmp_path_factory.mktemp("llama") / "server.log").start()
    yield server
    server.kill()


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[LlamaServer]:
    """A server of one's own, to be killed or frozen."""
    server = LlamaServer(tmp_path / "server.log").start()
    yield server
    server.kill()


@pytest.fixture
def plain(llama: LlamaServer) -> Iterator[Proxy]:
    """A gate before the server that refuses what it is told to refuse."""
    with Proxy(llama.url) as gate:
        yield gate


def settings_of(url: str, data: Path, **more: str) -> Settings:
    """Settings with this server; the cue readers come from the cache of the set-up."""
    cache = data / "cache"
    if not cache.exists():
        cache.symlink_to(ROOT / "data" / "cache")
    given = {"llm_base": url, "llm_key": KEY, "llm_model": NAME, "voice": "espeak", **more}
    return Settings(data=data, **given)  # type: ignore[arg-type]
