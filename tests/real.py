"""The project's own content and cue readers, made once a test run."""

import os
from functools import lru_cache
from pathlib import Path

from simulator import settings, wiring
from simulator.content.loading import load
from simulator.core.library import Library
from simulator.understanding.readers import Readers

ROOT = Path(__file__).resolve().parent.parent


@lru_cache
def library() -> Library:
    """What lies in scenarios/ and rubrics/."""
    return load(ROOT)


@lru_cache
def readers() -> Readers:
    """The readers that the set-up taught, from its cache."""
    return wiring.understanding(library(), settings.read(os.environ))
