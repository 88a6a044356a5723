"""The rules of signing in: login names, passwords, and why somebody is refused. Arithmetic on text, no secrets."""

import re
import unicodedata
from typing import Literal

from simulator.core.errors import NotAllowed

SHORTEST, LONGEST = 8, 128
"""Characters of a password."""

Why = Literal[
    "wrong", "locked", "busy", "inactive", "ticket", "short", "long", "common", "same_as_login", "differ", "not_new",
    "login_form", "login_taken", "twice", "no_name", "no_role", "team", "has_login", "no_login", "last_admin", "yourself",
    "set_up", "off",
]  # fmt: skip

_SENTENCES: dict[Why, tuple[str, str]] = {
    "wrong": ("the login name or the password is wrong", "Try again; after five wrong tries you have to wait."),
    "locked": ("too many wrong tries", "Wait 15 minutes, or ask an administrator for a new password."),
    "busy": ("too many wrong tries by everybody together", "Wait a minute and try again."),
    "inactive": ("this account is not active", "Ask an administrator."),
    "ticket": ("the way in has expired or was used before", "Sign in again."),
    "short": (f"a password needs at least {SHORTEST} characters", "Take a longer one; three words are easy to keep."),
    "long": (f"a password has at most {LONGEST} characters", "Take a shorter one."),
    "common": ("this password is one of the first that anybody would try", "Take another one."),
    "same_as_login": ("the password is the login name", "Take another one."),
    "differ": ("the two passwords differ", "Type the same password twice."),
    "not_new": ("this is the password you already have", "Take another one."),
    "login_form": ("this cannot be a login name", "Use 2-40 letters, digits, dots, hyphens, underscores or @."),
    "login_taken": ("somebody else has this login name", "Take another one."),
    "twice": ("this login name stands in an earlier row", "Leave one of the rows out."),
    "no_name": ("a person needs a name of at most 60 characters", "Type the name."),
    "no_role": ("there is no such role", "Use trainee, trainer, supervisor or admin."),
    "team": ("a team's name has at most 60 characters", "Take a shorter one."),
    "has_login": ("this person has a login name already", "Reset the password instead."),
    "no_login": ("this person has no login name yet", "Give them one first."),
    "last_admin": ("one active administrator has to stay", "Make somebody else administrator first."),
    "yourself": ("one's own password is changed with the old one", "Choose `change my password`."),
    "set_up": ("sign-in is set up already", "Sign in, or ask an administrator."),
    "off": ("this installation has no sign-in", "Start the app with `make run`."),
}


class Refused(NotAllowed):
    """Somebody may not come in or have what they asked for; `why` is a word that the interface has a sentence for."""

    def __init__(self, why: Why) -> None:
        super().__init__(*_SENTENCES[why])
        self.why: Why = why


def fold_login(text: str) -> str:
    """A login name as it is kept and compared: full width, case and outer blanks do not count."""
    return unicodedata.normalize("NFKC", text[:200]).strip().casefold()


def checked_login(text: str) -> str:
    """The folded login name; raises Refused when it has another form than 2-40 letters, digits and ._-@."""
    folded = fold_login(text)
    if not re.fullmatch(r"[\w.@-]{2,40}", folded):
        raise Refused("login_form")
    return folded


def checked_name(text: str) -> str:
    """A person's name with single blanks and nothing unprintable; raises Refused for none or more than 60 characters."""
    name = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    if not 1 <= len(name) <= 60:
        raise Refused("no_name")
    return name


def checked_team(text: str) -> str:
    """A team's name with single blanks; it may be empty; raises Refused for more than 60 characters."""
    team = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    if len(team) > 60:
        raise Refused("team")
    return team


def fold_password(text: str) -> str:
    """A password as it is hashed: what was typed in full width is the same as in half width."""
    return unicodedata.normalize("NFKC", text) if len(text) <= LONGEST else ""


def checked_password(text: str, again: str, login: str) -> str:
    """The folded password; raises Refused when it is too short or long, too well known, or was typed in two ways."""
    if len(text) > LONGEST:
        raise Refused("long")
    folded = fold_password(text)
    if not SHORTEST <= len(folded) <= LONGEST:
        raise Refused("short" if len(folded) < SHORTEST else "long")
    if folded.casefold() == fold_login(login):
        raise Refused("same_as_login")
    if len(set(folded)) == 1 or folded.casefold() in _COMMON:
        raise Refused("common")
    if folded != fold_password(again):
        raise Refused("differ")
    return folded


# What is tried first against a Chinese power hotline; folded.
_COMMON = frozenset(
    "12345678 123456789 1234567890 0123456789 87654321 987654321 12341234 123123123 112233445566 11223344 147258369 "
    "123456abc abc12345 abc123456 abcd1234 a1234567 a12345678 a123456789 aa123456 aa12345678 qq123456 qq123456789 "
    "1qaz2wsx 1qazxsw2 1q2w3e4r 1q2w3e4r5t qwertyui qwertyuiop qwerty123 asdfghjk asdfghjkl zxcvbnm1 zaq12wsx "
    "password password1 password123 passw0rd p@ssw0rd p@ssword letmein1 welcome1 welcome123 changeme iloveyou iloveyou1 "
    "sunshine princess football superman trustno1 dragon123 monkey123 baseball computer internet "
    "admin123 admin1234 admin888 administrator root1234 test1234 user1234 "
    "woaini1314 woaini520 woaini521 5201314520 1314520520 52013145 13145201 woaiwojia zhang123 wang1234 "
    "sgcc95598 95598sgcc sgcc1234 sgcc2024 sgcc2025 sgcc2026 sgcc@123 95598955 95598123 95598000 stategrid "
    "stategrid95598 guojiadianwang guowang95598 dianwang95598 dianli95598 kefu95598 guowang123 dianwang123".split()
)
