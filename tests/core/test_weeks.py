"""The weeks of the test: window edges, other zones, and days of 23 and 25 hours."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from simulator.core.weeks import monday_of, week_of, window


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_the_window_holds_its_first_moment_and_not_its_last() -> None:
    open_ = window("2026-W48", "mon", time(8), time(20), "Asia/Shanghai")
    assert open_.opens.astimezone(UTC) == at("2026-11-23T00:00:00+00:00")
    assert open_.has(open_.opens) and open_.has(open_.closes - timedelta(microseconds=1))
    assert not open_.has(open_.closes) and not open_.has(open_.opens - timedelta(microseconds=1))


@pytest.mark.parametrize(("day", "hours"), [("2026-W13", 23), ("2026-W43", 25), ("2026-W20", 24)])
def test_daylight_saving_keeps_the_wall_clock(day: str, hours: int) -> None:
    open_ = window(day, "sun", time(0), time(0), "Europe/Berlin")
    assert (open_.opens.hour, open_.closes.hour) == (0, 0)
    assert open_.closes.astimezone(UTC) - open_.opens.astimezone(UTC) == timedelta(hours=hours)


def test_the_week_is_the_one_of_the_zone() -> None:
    moment = at("2026-11-22T17:00:00+00:00")  # already Monday in China
    assert (week_of(moment, "Asia/Shanghai"), week_of(moment, "Europe/London")) == ("2026-W48", "2026-W47")
    assert week_of(at("2027-01-01T12:00:00+00:00"), "UTC") == "2026-W53"
    assert monday_of("2026-W53") == date(2026, 12, 28)


@pytest.mark.parametrize(
    ("week", "opens", "closes", "begins", "minutes"),
    [
        ("2026-W12", time(2, 30), time(3, 0), "2026-03-22T01:30", 30),  # an ordinary Sunday
        ("2026-W13", time(1, 30), time(2, 30), "2026-03-29T00:30", 60),  # 02:30 is left out: it closes at 03:30
        ("2026-W13", time(1, 30), time(3, 30), "2026-03-29T00:30", 60),
        ("2026-W13", time(2, 30), time(4, 0), "2026-03-29T01:30", 30),  # opens at 03:30
        ("2026-W13", time(2, 10), time(2, 50), "2026-03-29T01:10", 40),
        ("2026-W13", time(2, 30), time(3, 0), "2026-03-29T01:30", 30),  # left out whole
        ("2026-W43", time(1, 30), time(2, 30), "2026-10-24T23:30", 120),  # 02:30 comes twice: it closes at the second
        ("2026-W43", time(2, 15), time(2, 45), "2026-10-25T00:15", 90),
        ("2026-W43", time(1, 0), time(3, 0), "2026-10-24T23:00", 180),
    ],
)
def test_the_lost_and_the_doubled_hour(week: str, opens: time, closes: time, begins: str, minutes: int) -> None:
    open_ = window(week, "sun", opens, closes, "Europe/Berlin")
    assert open_.opens.astimezone(UTC) == at(f"{begins}:00+00:00")
    assert open_.closes.astimezone(UTC) - open_.opens.astimezone(UTC) == timedelta(minutes=minutes)
    first, last = open_.opens.astimezone(UTC), open_.closes.astimezone(UTC)
    assert open_.has(first) and open_.has(last - timedelta(seconds=1)) and not open_.has(last)


def test_every_window_of_every_weekend_night_opens_and_closes_in_order() -> None:
    zones = ("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Africa/Cairo")
    for zone in zones:
        for week in (f"2026-W{number:02}" for number in range(1, 54)):
            for day in ("thu", "fri", "sat", "sun"):
                for opens in (time(0), time(1, 45), time(2, 15), time(23, 30)):
                    for closes in (time(0, 30), time(2, 0), time(3, 0)):
                        open_ = window(week, day, opens, closes, zone)
                        assert open_.opens.astimezone(UTC) < open_.closes.astimezone(UTC)
