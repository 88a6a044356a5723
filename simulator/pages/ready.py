"""What the pages need before the first visitor comes, so that four hundred at once do not wait for it."""

import gc
from functools import cache
from typing import Any

from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

from simulator.pages import frame
from simulator.pages.parts import posted

_populate = app_session._populate_theme_msg


def prepare() -> None:
    """Reads the theme once instead of at every run; the pages themselves are loaded with this module."""
    assert frame.run
    app_session._populate_theme_msg = _theme
    posted.prepare()


def settle() -> None:
    """Takes all that is loaded by now out of the collector's way: it stays as long as the process."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20)


def _theme(message: Any, section: str = "theme") -> None:
    message.MergeFrom(_read(section))


@cache
def _read(section: str) -> CustomThemeConfig:
    """The theme of a section of the settings; Streamlit looks through all its options for every section and run."""
    message = CustomThemeConfig()
    _populate(message, section)
    return message
