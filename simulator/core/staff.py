"""A staff list: its rows as they were written, and the words for a role."""

from dataclasses import dataclass

from simulator.core.people import Role

MOST_ROWS = 5000


@dataclass(frozen=True)
class StaffRow:
    """One person of a staff list; `number` is the row of the file, counted from 1; an empty field says nothing."""

    number: int
    login: str
    name: str = ""
    team: str = ""
    role: str = ""


_WORDS: dict[Role, str] = {
    "trainee": "trainee agent 学员 坐席 座席 话务员 客服代表 客服专员 新员工",
    "trainer": "trainer coach 培训师 讲师 内训师",
    "supervisor": "supervisor 主管 班长 组长 质检 质检员",
    "admin": "admin administrator 管理员 系统管理员",
}
_ROLES: dict[str, Role] = {word: role for role, words in _WORDS.items() for word in words.split()}


def role_of(text: str) -> Role | None:
    """The role that a word stands for, in Mandarin or English; None when it stands for none."""
    return _ROLES.get(text.strip().casefold())
