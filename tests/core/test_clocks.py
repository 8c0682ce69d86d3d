"""What goes by the calendar goes by the clocks of the place, to the second, though they may be set."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.events import (
    Pause,
    UntilTime,
    UntilTomorrow,
)
from glutebreak.core.facts import (
    ClockWasSet,
)
from glutebreak.core.rhythm import begin
from glutebreak.core.rules import Rules
from tests.day import HOUR, MIN, MONDAY, SEC, Day

WEEKDAYS = ActiveHours.parse("Mon-Fri 08:00-18:00")
TOKYO = ZoneInfo("Asia/Tokyo")


def test_hours_end_and_begin_to_the_second() -> None:
    day = Day(Rules(hours=WEEKDAYS, zone=TOKYO), MONDAY - 10 * MIN + 30 * SEC).sits(20 * MIN)
    assert day.log == [(570, "hours ended")]

    day.leaves(15 * HOUR)

    assert day.log[1:] == [(570 + 14 * 3600, "hours began")]


def test_a_clock_that_was_set_decides_when_the_hours_end() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=17, minute=20, second=30)).sets_clock(20 * MIN)

    assert day.sits(20 * MIN).log[1:] == [(19 * 60 + 30, "hours ended")]
    assert day.facts[0] == ClockWasSet(day.start, 1200.0)


def test_after_a_flight_a_pause_ends_by_the_clocks_of_the_place_although_the_clock_was_set() -> None:
    day = Day(Rules(zone=ZoneInfo("Europe/Berlin"))).sets_clock(HOUR)
    wanted = MONDAY.replace(hour=13).time()

    day.asks(Pause(UntilTime(wanted))).flies_to(ZoneInfo("America/New_York"))

    assert day.state.paused is not None
    assert day.state.paused.until == datetime(2026, 3, 2, 18, tzinfo=UTC) - HOUR


def test_the_end_of_a_pause_is_one_on_the_clock_that_was_set() -> None:
    day = Day(Rules(hours=WEEKDAYS)).sets_clock(20 * MIN)
    noon = MONDAY.replace(hour=12)

    assert day.asks(Pause(UntilTime(noon.time()))).seen.until == noon
    assert day.asks(Pause(UntilTomorrow())).seen.until == datetime(2026, 3, 3, 8, tzinfo=UTC)
    ten_past_nine = MONDAY + 10 * MIN  # which it was ten minutes ago, as the clock was set
    assert day.asks(Pause(UntilTime(ten_past_nine.time()))).seen.until == ten_past_nine + 24 * HOUR


def test_what_is_shown_outside_the_hours_goes_by_the_clock_that_was_set() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=7)).sets_clock(11 * HOUR + 30 * MIN)

    assert day.seen.until == datetime(2026, 3, 3, 8, tzinfo=UTC)


def test_the_first_day_is_that_of_the_clock_on_the_wall() -> None:
    before_midnight = MONDAY.replace(hour=23, minute=50)

    state = begin(before_midnight, Rules(), drift=20 * MIN)

    assert (state.first_day, state.drift) == (date(2026, 3, 3), 20 * MIN)
    assert begin(before_midnight, Rules(zone=TOKYO), drift=-20 * MIN).first_day == date(2026, 3, 3)
    assert begin(MONDAY.replace(hour=12), Rules()).first_day == date(2026, 3, 2)


def test_other_hours_do_not_count_for_the_time_before_them() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=17, minute=50)).sits(9 * MIN + 45 * SEC)

    day.now += 30 * SEC
    day.changes(lambda rules: replace(rules, hours=ActiveHours.always()))

    assert day.log == [(600, "hours ended"), (615, "hours began")]
