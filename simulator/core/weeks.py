"""The weeks of the test: which Monday, from when to when, in the centre's own time zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
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

    A closing time at or before the opening one is on the next day; one that comes twice that night is the second. A time
    that the clocks leave out is as much later, and a window that they leave out keeps its length.
    """
    on, place = monday_of(week) + timedelta(days=WEEKDAYS.index(day)), ZoneInfo(zone)
    until = on if closes > opens else on + timedelta(days=1)
    begins = datetime.combine(on, opens, place)
    ends = max(
        (datetime.combine(until, closes.replace(fold=fold), place) for fold in (0, 1)), key=lambda end: end.astimezone(UTC)
    )
    if ends.astimezone(UTC) <= begins.astimezone(UTC):
        ends = (begins.astimezone(UTC) + (datetime.combine(until, closes) - datetime.combine(on, opens))).astimezone(place)
    return Window(begins, ends)
