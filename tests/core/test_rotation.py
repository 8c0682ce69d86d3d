"""How a day's breaks, absences and answers turn into what comes up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from glutebreak.core.choice import HEART, REMEMBERED, Entry, Showing
from glutebreak.core.events import MarkDone, ShowAnother, Skip, Snooze, TakeBreak
from glutebreak.core.kinds import Focus
from glutebreak.core.rules import Rules
from tests.day import HOUR, MIN, MONDAY, Day

STIFF = tuple(Entry(id=name, focus=focus) for name, focus in (("march", Focus.FRONT_HIP), ("reach", Focus.UPPER_BACK)))
EASY = Entry(id="squeeze", focus=Focus.GLUTE_MAX, easy=True)
RULES = Rules(exercises=(*HEART, *STIFF, EASY))
DAY = timedelta(days=1)
RESTED = ("squeeze", HEART[0].id)
"""After these, “march” has waited for longest."""


def well_known(start: datetime = MONDAY) -> Day:
    """Somebody who has had the program for long."""
    day = Day(RULES, start)
    day.state = replace(day.state, first_day=None)
    return day


def asked(day: Day, times: int = 1) -> Day:
    for _ in range(times):
        day.asks(TakeBreak()).asks(MarkDone())
    return day


def numbers(day: Day) -> list[int]:
    return [one.number for one in day.state.shown]


def names(day: Day) -> list[str]:
    return [one.exercise for one in day.state.shown]


def test_breaks_of_a_day_are_numbered_and_the_next_day_starts_anew() -> None:
    day = asked(asked(well_known(), 3).closes_lid(DAY), 2)
    assert numbers(day) == [1, 2, 3, 1, 2]


def test_another_exercise_belongs_to_the_same_break() -> None:
    day = asked(well_known()).asks(TakeBreak()).asks(ShowAnother()).asks(ShowAnother())
    assert numbers(day) == [1, 2, 2, 2]


def test_a_break_that_was_put_off_is_still_the_same_break() -> None:
    day = well_known().asks(TakeBreak()).asks(Snooze()).sits(12 * MIN)
    assert numbers(day) == [1, 1]


def test_a_day_is_the_local_one() -> None:
    day = asked(well_known(datetime(2026, 3, 2, 23, 30, tzinfo=UTC)))
    asked(day.sits(10 * MIN)).sits(21 * MIN)
    assert numbers(asked(day)) == [1, 2, 1]


def test_what_the_person_asked_for_by_name_comes_and_is_remembered() -> None:
    day = well_known().asks(TakeBreak("reach"))
    assert (names(day), day.seen.exercise) == (["reach"], "reach")


def test_the_first_week_has_easy_exercises_only() -> None:
    day = Day(RULES)
    for _ in range(7):
        asked(day, 6).closes_lid(DAY)
    assert set(names(day)).isdisjoint({"march", "reach"})

    assert {"march", "reach"} <= set(names(asked(day, 6))[-6:])


@pytest.mark.parametrize(
    ("back_at", "absence", "comes"),
    [
        (12, 40 * MIN, "squeeze"),
        (11, 20 * MIN, "squeeze"),
        (12, 10 * MIN, "march"),
        (15, HOUR, "march"),
        (16, HOUR, "march"),
        (9, 2 * HOUR, "march"),
    ],
)
def test_after_a_long_absence_around_midday_an_easy_one_comes(back_at: int, absence: timedelta, comes: str) -> None:
    day = well_known(MONDAY.replace(hour=back_at) - absence).leaves(absence).sits(MIN)
    before = [Showing(exercise=name, day=MONDAY.date(), number=5) for name in RESTED]
    day.state = replace(day.state, shown=tuple(before))
    assert day.asks(TakeBreak()).seen.exercise == comes


def test_only_the_first_after_lunch_is_an_easy_one() -> None:
    day = well_known().sits(3 * HOUR).closes_lid(HOUR)
    assert day.state.absent == HOUR
    assert day.asks(TakeBreak()).asks(Skip()).state.absent == timedelta(0)


def test_midday_and_the_day_are_those_of_the_clock_that_was_set() -> None:
    day = well_known(MONDAY.replace(hour=8)).sets_clock(4 * HOUR).leaves(HOUR).sits(MIN)
    day.state = replace(day.state, shown=tuple(Showing(exercise=name, day=MONDAY.date(), number=5) for name in RESTED))
    assert day.asks(TakeBreak()).seen.exercise == "squeeze"

    late = asked(well_known(MONDAY.replace(hour=23, minute=30)).sets_clock(HOUR))
    assert late.state.shown[-1].day == MONDAY.date() + DAY


def test_the_first_of_a_day_is_an_easy_one() -> None:
    hard = Entry(id="hard", focus=Focus.GLUTE_MED)
    yesterday = Showing(exercise=HEART[0].id, day=MONDAY.date() - DAY, number=5)
    day = Day(Rules(exercises=(*HEART, hard, EASY)))
    day.state = replace(day.state, first_day=None, shown=(yesterday,))

    assert names(asked(day, 3))[1:] == ["squeeze", HEART[1].id, "hard"]


def test_a_pause_of_the_active_hours_is_an_absence_too() -> None:
    day = well_known().sits(2 * HOUR)
    day.leaves(HOUR).sits(MIN)
    assert day.state.absent == HOUR


def test_no_more_is_remembered_than_is_asked_for() -> None:
    assert len(asked(well_known(), REMEMBERED + 5).state.shown) == REMEMBERED


def test_a_restart_forgets_nothing() -> None:
    day = asked(well_known(), 3)
    before = day.state.shown
    assert day.restarts(5 * MIN).state.shown == before


def test_a_saved_state_from_the_future_keeps_what_was_shown() -> None:
    day = asked(well_known(), 3)
    before = day.state.shown
    assert day.restarts(-HOUR).state.shown == before
