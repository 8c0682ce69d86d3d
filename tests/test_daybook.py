"""A local day as the page “Today” shows it, also over midnight and clock changes."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from glutebreak.core.facts import BreakEnded, Fact, NaturalBreakTaken, Outcome, PauseEnded, StretchEnded
from glutebreak.core.phases import Sitting, State
from glutebreak.daybook import Now, day_view
from glutebreak.store.history import History
from glutebreak.ui.day import DayLine, DayView, ItemKind

BERLIN = ZoneInfo("Europe/Berlin")
MIN = timedelta(minutes=1)
HOUR = timedelta(hours=1)
NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
DAY = date(2026, 11, 20)
STATE = State(at=NOON, phase=Sitting(due_at=NOON, show_by=NOON))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    opened = History.open(tmp_path / "history.sqlite3")
    yield opened
    opened.close()


def sat(began: datetime, minutes: int) -> Fact:
    return StretchEnded(since=began, until=began + minutes * MIN)


def took(at: datetime, outcome: Outcome = Outcome.DONE) -> Fact:
    return BreakEnded(
        at=at + MIN, outcome=outcome, due_at=at - MIN, shown_at=at, exercise="half-squat", snoozes=0, asked=False
    )


def seen(
    history: History, *facts: Fact, day: date = DAY, since: datetime | None = None, at: datetime = NOON
) -> DayView:
    history.record(facts, STATE, BERLIN)
    now = Now(at=at.astimezone(BERLIN), zone=BERLIN, sitting_since=since and since.astimezone(BERLIN), standing=False)
    return day_view(history, day, now, str.upper)


def line_of(view: DayView) -> DayLine:
    assert view.line is not None
    return view.line


def test_a_day_is_drawn_in_the_order_of_time(history: History) -> None:
    ten = NOON - HOUR
    line = line_of(
        seen(
            history,
            sat(ten, 25),
            took(ten + 25 * MIN),
            sat(ten + 27 * MIN, 10),
            NaturalBreakTaken(since=ten + 37 * MIN, until=ten + 45 * MIN),
            PauseEnded(since=ten + 45 * MIN, until=ten + 50 * MIN),
            since=ten + 50 * MIN,
        )
    )
    assert [item.kind.value for item in line.items] == [
        *("sitting", "break", "sitting", "natural break", "pause", "sitting")
    ]
    assert [item.sentence for item in line.items] == [
        "11:00–11:25 sitting, 25 min",
        "11:25 break: done, HALF-SQUAT",
        "11:27–11:37 sitting, 10 min",
        "11:37–11:45 natural break (assumed), 8 min",
        "11:45–11:50 paused, 5 min",
        "11:50, sitting since then: 10 min",
    ]


def test_the_line_runs_from_a_whole_hour_to_a_whole_hour(history: History) -> None:
    line = line_of(seen(history, sat(NOON - 5 * HOUR + 10 * MIN, 400)))
    assert (line.began.astimezone(BERLIN).hour, line.began.minute) == (7, 0)
    assert (line.ended.astimezone(BERLIN).hour, line.ended.minute) == (14, 0)


def test_ten_minutes_are_drawn_as_part_of_some_hours(history: History) -> None:
    line = line_of(seen(history, sat(NOON - 30 * MIN, 10)))
    assert line.ended - line.began >= 4 * HOUR


def test_what_began_yesterday_is_drawn_from_midnight_on_and_told_whole(history: History) -> None:
    midnight = datetime(2026, 11, 19, 23, 0, tzinfo=UTC)
    line = line_of(seen(history, sat(midnight - 20 * MIN, 50)))
    (item,) = line.items
    assert item.began == midnight
    assert item.ended == midnight + 30 * MIN
    assert item.sentence == "23:40–00:30 sitting, 50 min"


def test_the_line_ends_with_the_day(history: History) -> None:
    late = datetime(2026, 11, 20, 22, 10, tzinfo=UTC)
    line = line_of(seen(history, sat(late, 20), at=late + 30 * MIN))
    assert line.ended == datetime(2026, 11, 20, 23, 0, tzinfo=UTC)


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_a_day_of_a_clock_change_has_as_many_hours_as_it_has(history: History, day: date, hours: int) -> None:
    begin = datetime.combine(day, datetime.min.time(), BERLIN).astimezone(UTC)
    end = begin + hours * HOUR
    line = line_of(seen(history, sat(begin + MIN, 5), sat(end - 10 * MIN, 5), day=day, at=end - MIN))
    assert line.ended - line.began == hours * HOUR


def test_an_empty_day_has_no_line(history: History) -> None:
    assert seen(history).line is None


def test_the_list_has_breaks_and_absences(history: History) -> None:
    view = seen(history, took(NOON), NaturalBreakTaken(since=NOON - HOUR, until=NOON - 50 * MIN))
    assert [row.outcome for row in view.rows] == [None, Outcome.DONE]
    assert ItemKind.NATURAL in {item.kind for item in line_of(view).items}
