"""The theme that is read once is the one that Streamlit would read at every run."""

import pytest
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

from simulator.pages import ready


@pytest.mark.parametrize("section", ["theme", "theme.light", "theme.dark", "theme.sidebar", "theme.dark.sidebar"])
def test_the_kept_theme_is_the_same(section: str) -> None:
    theirs = CustomThemeConfig()
    ready._populate(theirs, section)
    for _ in range(2):
        ours = CustomThemeConfig()
        ready._theme(ours, section)
        assert ours == theirs
    assert section not in ("theme.light", "theme.dark") or theirs.primary_color


def test_streamlit_still_asks_where_we_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_session, "_populate_theme_msg", app_session._populate_theme_msg)
    ready.prepare()
    assert app_session._populate_theme_msg is ready._theme
