"""Who uses the simulator, and what each may do."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from simulator.core.errors import NotAllowed

Role = Literal["trainee", "trainer", "supervisor", "admin"]
Action = Literal[
    "take_call",
    "read_call",
    "grade_call",
    "listen_in",
    "see_problems",
    "manage_people",
    "set_engines",
    "sit_quiz",
    "write_questions",
    "run_quizzes",
    "see_results",
]
ROLES: tuple[Role, ...] = ("trainee", "trainer", "supervisor", "admin")


@dataclass(frozen=True)
class Account:
    """A person who uses the simulator."""

    id: str
    name: str
    role: Role
    team: str
    lang: str
    active: bool = True


@dataclass(frozen=True)
class Login:
    """How an account signs in: its folded login name, the password's hash, and since when that is so."""

    account: str
    name: str
    password: str = field(repr=False)
    changed: datetime
    must_change: bool = False


@dataclass(frozen=True)
class Owned:
    """A subject of a right: whose it is, and which team's."""

    owner: str
    team: str = ""


_ROLES: dict[Action, frozenset[Role]] = {
    "take_call": frozenset(ROLES),
    "read_call": frozenset(("trainer", "supervisor", "admin")),
    "grade_call": frozenset(("supervisor", "admin")),
    "listen_in": frozenset(("supervisor", "admin")),
    "see_problems": frozenset(("trainer", "supervisor", "admin")),
    "manage_people": frozenset(("admin",)),
    "set_engines": frozenset(("admin", "trainer")),
    "sit_quiz": frozenset(ROLES),
    "write_questions": frozenset(("trainer", "admin")),
    "run_quizzes": frozenset(("trainer", "admin")),
    "see_results": frozenset(("trainer", "supervisor", "admin")),
}


def may(account: Account, action: Action, subject: Owned | None = None) -> bool:
    """Whether the account may do this; people always may read and continue their own calls, and nobody else's by default."""
    if not account.active:
        return False
    if subject is not None and action == "read_call" and subject.owner == account.id:
        return True
    if subject is not None and action == "take_call":
        return subject.owner == account.id
    return account.role in _ROLES[action]


def require(account: Account, action: Action, subject: Owned | None = None) -> None:
    """Raises NotAllowed unless the account may do this."""
    if not may(account, action, subject):
        raise NotAllowed(f"{account.role} may not {action}", "Ask a supervisor or an administrator.")
