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
