"""The weeks of the test: which Monday, from when to when, in the centre's own time zone."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class Window:
    """When a test is open: from `opens` to just before `closes`, both with their time zone."""

    opens: datetime
    closes: datetime

    def has(self, now: datetime) -> bool:
        """Whether the test is open."""
        return self.opens <= now < self.closes


def week_of(now: datetime, zone: str) -> str:
    """The ISO week of a moment as it is called in a zone, such as 2026-W48."""
    year, week, _ = now.astimezone(ZoneInfo(zone)).isocalendar()
    return f"{year}-W{week:02}"


def monday_of(week: str) -> date:
    """The Monday of an ISO week such as 2026-W48; raises ValueError."""
    year, _, number = week.partition("-W")
    return date.fromisocalendar(int(year), int(number), 1)


def window(week: str, day: str, opens: time, closes: time, zone: str) -> Window:
    """The window of a week: wall-clock times of the zone, so that a day of 23 or 25 hours keeps them.

    A closing time at or before the opening one is on the next day.
    """
    on = monday_of(week) + timedelta(days=WEEKDAYS.index(day))
    until = on if closes > opens else on + timedelta(days=1)
    place = ZoneInfo(zone)
    return Window(datetime.combine(on, opens, place), datetime.combine(until, closes, place))
