"""Active hours as people write them, and when they begin and end on real calendars."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutebreak.core.calendar import ActiveHours, Span, is_active, next_change, next_start, next_time, written_hours
from tests.day import HOUR, MIN

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = (UTC, BERLIN, ZoneInfo("Asia/Kathmandu"), ZoneInfo("Australia/Lord_Howe"), ZoneInfo("America/New_York"))


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Mon 08:00-18:00", [(0, 480, 1080)]),
        ("monday 8:00-18:00", [(0, 480, 1080)]),
        ("Mon 08:59-17:59", [(0, 539, 1079)]),
        ("Sat-Mon 22:00-06:00", [(0, 1320, 360), (5, 1320, 360), (6, 1320, 360)]),
        ("Mon,Wed 08:00–12:00, 13:00-24:00", [(0, 480, 720), (0, 780, 1440), (2, 480, 720), (2, 780, 1440)]),
        ("always", []),
    ],
)
def test_it_is_read(text: str, spans: list[tuple[int, int, int]]) -> None:
    assert ActiveHours.parse(text).spans == tuple(Span(*span) for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Monkey 08:00-18:00",
        "Mon",
        "08:00-18:00",
        "Mon 18:00",
        "Mon 08:00-08:00",
        "Mon 25:00-26:00",
        "Mon 08:70-09:00",
        "Mon 08:60-09:00",
        "Mon 08:00-09:60",
        "Mon 24:00-08:00",
        "Monkey-Fri 08:00-18:00",
        "Mon-Monkey 08:00-18:00",
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="“") as refused:
        ActiveHours.parse(text)

    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("always", "always"),
        ("monday 8:00-18:00", "Mon 08:00-18:00"),
        ("Mon-Fri 08:00-12:00; Mon-Fri 13:00-18:00", "Mon-Fri 08:00-12:00, 13:00-18:00"),
        ("Fri-Mon 22:00-06:00", "Mon,Fri-Sun 22:00-06:00"),
        ("Tue 09:00-17:00; Mon,Thu 08:00-12:00; Wed 09:00-17:00", "Mon,Thu 08:00-12:00; Tue-Wed 09:00-17:00"),
    ],
)
def test_it_is_written_as_short_as_it_can_be(text: str, written: str) -> None:
    assert written_hours(ActiveHours.parse(text)) == written


# When they begin and end.


def changes(text: str, start: datetime, count: int, zone: ZoneInfo = BERLIN) -> list[str]:
    """The next so many, as clocks on the wall show them."""
    found, hours = [], ActiveHours.parse(text)
    instant = start.replace(tzinfo=zone).astimezone(UTC)
    for _ in range(count):
        change = next_change(hours, instant, zone)
        assert change is not None
        instant = change
        found.append(f"{change.astimezone(zone):%a %H:%M}")
    return found


def test_a_day_may_have_several_ranges() -> None:
    text = "Mon-Fri 08:00-12:00, 13:00-18:00; Sat 09:00-11:00"
    friday = datetime(2026, 3, 6, 7, 0)  # noqa: DTZ001 - the zone comes with the question

    assert changes(text, friday, 7) == [
        *("Fri 08:00", "Fri 12:00", "Fri 13:00", "Fri 18:00"),
        *("Sat 09:00", "Sat 11:00", "Mon 08:00"),
    ]


def test_ranges_that_touch_or_overlap_are_one() -> None:
    sunday = datetime(2026, 3, 1, 12, 0)  # noqa: DTZ001

    assert changes("Mon 08:00-12:00, 12:00-18:00, 17:00-19:00", sunday, 2) == ["Mon 08:00", "Mon 19:00"]
    assert changes("Mon 20:00-24:00; Tue 00:00-06:00", sunday, 2) == ["Mon 20:00", "Tue 06:00"]


def test_a_night_belongs_to_the_day_on_which_it_began() -> None:
    friday = datetime(2026, 3, 6, 12, 0)  # noqa: DTZ001

    assert changes("Fri 22:00-06:00", friday, 3) == ["Fri 22:00", "Sat 06:00", "Fri 22:00"]


def test_the_night_in_which_clocks_change_has_another_length() -> None:
    spring = ActiveHours.parse("Sat 22:00-06:00")
    began = datetime(2026, 3, 28, 22, 0, tzinfo=BERLIN).astimezone(UTC)

    assert next_change(spring, began, BERLIN) == began + 7 * HOUR
    assert next_change(spring, datetime(2026, 10, 24, 20, 0, tzinfo=UTC), BERLIN) == datetime(
        2026, 10, 25, 5, tzinfo=UTC
    )


def test_the_end_of_the_hour_that_spring_leaves_out_is_not_there_that_night() -> None:
    saturday = datetime(2026, 3, 28, 12, 0)  # noqa: DTZ001

    assert changes("Sun 02:30-03:00; Sun 10:00-11:00", saturday, 2) == ["Sun 10:00", "Sun 11:00"]


@pytest.mark.parametrize("text", ["always", "Mon-Sun 00:00-24:00", "Mon-Sun 08:00-20:00, 19:00-09:00"])
def test_what_never_ends_never_changes(text: str) -> None:
    for month in range(1, 13):
        assert next_change(ActiveHours.parse(text), datetime(2026, month, 27, 12, tzinfo=UTC), BERLIN) is None


spans = st.builds(
    Span, st.integers(0, 6), st.integers(0, 47).map(lambda n: n * 30), st.integers(1, 48).map(lambda n: n * 30 - 15)
)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(spans, min_size=1, max_size=5),
    st.integers(0, 365 * 48).map(lambda n: datetime(2026, 1, 1, tzinfo=UTC) + n * 30 * MIN),
    st.sampled_from(ZONES),
)
def test_between_now_and_the_next_change_nothing_changes(found: list[Span], instant: datetime, zone: ZoneInfo) -> None:
    hours = ActiveHours(tuple(found))
    change = next_change(hours, instant, zone)
    end = instant + timedelta(days=8) if change is None else change
    now = is_active(hours, instant, zone)
    quarters = [instant + n * 15 * MIN for n in range((end - instant) // (15 * MIN))]

    assert all(is_active(hours, each, zone) is now for each in quarters)
    assert change is None or is_active(hours, change, zone) is not now


@given(st.lists(spans.filter(lambda span: span.start != span.end), max_size=8))
def test_what_is_written_means_the_same_when_it_is_read(found: list[Span]) -> None:
    hours = ActiveHours(tuple(found))
    assert set(ActiveHours.parse(written_hours(hours)).spans) == set(hours.spans)


def test_a_span_that_ends_when_it_begins_lasts_a_whole_day() -> None:
    monday = datetime(2026, 3, 2, 8, tzinfo=UTC)

    assert Span(0, 480, 480).on(monday.date(), UTC) == (monday, monday + timedelta(days=1))


@pytest.mark.parametrize("text", ["Mon 08:60-18:00", "Mon 08:00-18:60"])
def test_an_hour_has_no_sixtieth_minute(text: str) -> None:
    with pytest.raises(ValueError, match="is not within 00:00 to 24:00"):
        ActiveHours.parse(text)


def test_who_says_nothing_is_told_what_to_say() -> None:
    with pytest.raises(ValueError, match=r"^say when, such as “Mon-Fri 08:00-18:00”, or “always”$"):
        ActiveHours.parse(" ")


@pytest.mark.parametrize(
    ("hours", "starts"),
    [
        ("Mon-Sun 00:00-06:00", datetime(2026, 3, 3, 0, tzinfo=BERLIN)),
        ("Mon-Sun 22:00-06:00", datetime(2026, 3, 3, 22, tzinfo=BERLIN)),
        ("Mon-Sun 22:00-24:00", datetime(2026, 3, 3, 22, tzinfo=BERLIN)),
        ("Mon 08:00-18:00", datetime(2026, 3, 9, 8, tzinfo=BERLIN)),
    ],
)
def test_tomorrow_is_when_active_hours_begin_on_a_later_day(hours: str, starts: datetime) -> None:
    now = datetime(2026, 3, 2, 3, tzinfo=BERLIN)

    assert next_start(ActiveHours.parse(hours), now, BERLIN) == starts


@pytest.mark.parametrize(("wanted", "day"), [(time(9, 1), 2), (time(9), 3), (time(8), 3)])
def test_a_time_of_day_is_the_next_one_of_that_name(wanted: time, day: int) -> None:
    found = next_time(wanted, datetime(2026, 3, 2, 9, tzinfo=BERLIN), BERLIN)

    assert found == datetime(2026, 3, day, wanted.hour, wanted.minute, tzinfo=BERLIN)
    assert found.tzinfo is UTC


def test_hours_that_rest_for_two_hours_of_the_day_go_on_from_the_day_before() -> None:
    hours, noon = ActiveHours.parse("Mon-Sun 22:00-20:00"), datetime(2026, 3, 2, 12, tzinfo=BERLIN)

    assert is_active(hours, noon, BERLIN)
    assert next_change(hours, noon, BERLIN) == noon + 8 * HOUR
