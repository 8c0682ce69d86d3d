"""The floor at its edges: gaps, pauses, other clocks, and what is taken back."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest

from glutebreak.core.events import (
    CountSet,
    LeaveFloor,
    MarkDone,
    Pause,
    PutOffFloor,
    Resume,
    Snooze,
    Stand,
    StartFloor,
    TakeBackSet,
    TakeBreak,
    UntilResumed,
)
from glutebreak.core.floor import SESSION, FloorKind
from glutebreak.core.floor_facts import SetTakenBack
from glutebreak.core.phases import Away, OnFloor, Sitting
from glutebreak.core.rules import Rules
from tests.day import HOUR, MIN, MONDAY, SEC, Day

FIRST, SECOND = (entry.id for entry in SESSION)
LIE_DOWN, CHECK = StartFloor(FloorKind.SESSION), StartFloor(FloorKind.CHECK)
TODAY = MONDAY.date()


def offered_at(wanted: time, start: datetime = MONDAY) -> Day:
    return Day(Rules(floor_at=wanted), start)


def snoozed() -> Day:
    return Day().sits(30 * MIN + 10 * SEC).asks(Snooze())


def unanswered() -> Day:
    return Day().sits(30 * MIN + 100 * SEC)


@pytest.mark.parametrize("before", [snoozed, unanswered])
def test_after_a_set_in_a_pause_everything_begins_anew(before: Callable[[], Day]) -> None:
    day = before().asks(Pause(UntilResumed())).asks(LIE_DOWN).asks(MarkDone()).asks(LeaveFloor()).asks(Resume())

    assert day.state.phase == Sitting(due_at=day.now + 25 * MIN, show_by=day.now + 30 * MIN)


def test_after_a_set_in_a_pause_whoever_stands_has_an_interval_of_standing() -> None:
    day = Day().asks(Stand()).asks(Pause(UntilResumed())).asks(LIE_DOWN).asks(MarkDone()).asks(LeaveFloor())

    assert day.asks(Resume()).due_in == 40 * MIN


def test_who_fell_silent_on_the_floor_is_away_since_then() -> None:
    day = Day().asks(Stand()).sits(10 * MIN).asks(LIE_DOWN).sits(MIN).leaves(10 * MIN)
    assert day.words[-1] == "floor session ended"
    assert day.state.phase == Away(since=MONDAY + 11 * MIN, from_sitting=False)
    assert (day.state.sat_since, day.state.standing) == (None, None)

    assert day.sits(MIN).words[-1] == "floor session ended"


def test_a_break_that_was_asked_for_and_left_for_the_floor_leaves_the_next_where_it_was() -> None:
    day = Day().sits(10 * MIN).asks(TakeBreak()).asks(LIE_DOWN).asks(LeaveFloor())

    assert day.due_in == 15 * MIN


def test_only_the_last_set_is_taken_back_and_the_session_goes_on() -> None:
    day = Day().asks(LIE_DOWN)
    for exercise, number in ((FIRST, 1), (SECOND, 1), (FIRST, 2)):
        day.pauses(MIN).asks(CountSet(exercise, number, by_itself=False))
    day.pauses(MIN).asks(TakeBackSet())

    assert day.state.floor.sets == (FIRST, SECOND)
    assert day.facts[-1] == SetTakenBack(day.now, FIRST, TODAY)
    assert isinstance(day.state.phase, OnFloor)
    assert day.state.phase.fold_at == day.now + 10 * MIN


def test_a_check_that_is_taken_back_belongs_to_its_own_day() -> None:
    day = Day().asks(LIE_DOWN).asks(MarkDone()).asks(LeaveFloor()).closes_lid(24 * HOUR)

    day.asks(CHECK).asks(MarkDone()).asks(TakeBackSet())

    assert day.facts[-1] == SetTakenBack(day.now, "glute-check", date(2026, 3, 3))


# The offer.


def test_the_offer_comes_to_the_second_although_it_is_tomorrow() -> None:
    day = offered_at(time(0), MONDAY.replace(hour=23, minute=50, second=30)).sits(20 * MIN)

    assert day.log == [(570, "floor offered"), (660, "offer: no answer")]


def test_the_offer_comes_by_the_clock_that_was_set() -> None:
    day = offered_at(time(10, 10, 0)).sets_clock(HOUR).sits(11 * MIN)

    assert day.log[1:] == [(600, "floor offered")]
    assert day.state.floor.offered_on == TODAY


@pytest.mark.parametrize(("gone", "words"), [(3 * HOUR, []), (3 * HOUR - SEC, ["floor offered"])])
def test_after_three_hours_it_is_not_offered_any_more(gone: timedelta, words: list[str]) -> None:
    day = offered_at(time(9, 10)).sits(6 * MIN).leaves(4 * MIN + gone).sits(SEC)

    assert [word for word in day.words if word.startswith("floor")] == words


def test_an_offer_that_was_put_off_comes_once_more_and_no_third_time() -> None:
    day = offered_at(time(9, 10)).sits(10 * MIN).asks(PutOffFloor())
    assert day.state.floor.again_at == day.now + 30 * MIN

    day.sits(10 * MIN).asks(TakeBreak()).asks(MarkDone()).sits(21 * MIN)

    assert day.words.count("floor offered") == 2
    assert day.state.floor.again_at is None


@pytest.mark.parametrize(("gone", "times"), [(3 * HOUR, 1), (3 * HOUR - SEC, 2)])
def test_nor_is_one_that_was_put_off_for_so_long(gone: timedelta, times: int) -> None:
    day = offered_at(time(9, 10)).sits(10 * MIN).asks(PutOffFloor()).leaves(30 * MIN + gone).sits(SEC)

    assert day.words.count("floor offered") == times


def test_an_offer_that_is_put_off_to_after_midnight_is_declined() -> None:
    start = datetime(2026, 3, 2, 20, 30, tzinfo=UTC)
    day = offered_at(time(23, 40), start).sets_clock(3 * HOUR).sits(10 * MIN).asks(PutOffFloor())

    assert day.words[1:] == ["floor offered", "offer: not today"]
    assert day.state.floor.again_at is None


def test_before_midnight_it_is_only_put_off() -> None:
    start = datetime(2026, 3, 2, 23, 45, tzinfo=UTC)
    day = offered_at(time(20, 40), start).sets_clock(-3 * HOUR).asks(PutOffFloor())

    assert day.words == ["clock set", "floor offered", "offer: later today"]
    assert day.state.floor.again_at == start + 30 * MIN
