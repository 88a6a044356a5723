"""The rules of login names, names and passwords, and a sentence for every refusal."""

from typing import get_args

import pytest

from simulator.core import signin
from simulator.core.signin import Refused, Why
from simulator.words import LANGS, words


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(" 1023 ", "1023"), ("ＧＤ－1023", "gd-1023"), ("Li.Xiao@gd", "li.xiao@gd"), ("李晓", "李晓"), ("a_b", "a_b")],
)
def test_login_names_are_kept_folded(typed: str, kept: str) -> None:
    assert signin.checked_login(typed) == kept


@pytest.mark.parametrize("typed", ["", "a", "a b", "a/b", "<b>", "a" * 41, "a\x00b", "=1+1"])
def test_what_is_no_login_name(typed: str) -> None:
    with pytest.raises(Refused, match="login name"):
        signin.checked_login(typed)


def test_a_name_has_single_blanks_and_nothing_unprintable() -> None:
    assert signin.checked_name("  孙\u3000丽\n\x07 ") == "孙 丽"
    assert signin.checked_team(" \t ") == ""


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("12345678", "common"), ("PASSWORD1", "common"), ("１２３４５６７８", "common"), ("sgcc95598", "common"),
        ("aaaaaaaaaa", "common"), ("LiXiao1023", "same_as_login"), ("7 chars", "short"), ("x" * 129, "long"),
        ("ﷺ" * 20, "long"), ("eight ok", ""), ("我的口令是八个字", ""), ("ab" * 64, ""),
    ],
)  # fmt: skip
def test_passwords(typed: str, why: str) -> None:
    if not why:
        assert signin.checked_password(typed, typed, "lixiao1023") == typed
        return
    with pytest.raises(Refused) as refused:
        signin.checked_password(typed, typed, "lixiao1023")
    assert refused.value.why == why


def test_every_refusal_has_a_sentence_and_a_cure_in_every_language() -> None:
    for why in get_args(Why):
        refused = Refused(why)
        assert refused.message and refused.hint
        assert all(words(lang)(f"signin.{why}") for lang in LANGS)
