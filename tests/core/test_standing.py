"""“Standing now”, told as days."""

from dataclasses import replace
from datetime import UTC, datetime

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.events import For, MarkDone, Pause, Resume, Skip, Stand, TakeBreak
from glutebreak.core.phases import Away, OnBreak
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown
from tests.day import HOUR, MIN, MONDAY, SEC, Day

STANDS, SITS = Stand(), Stand(on=False)


def test_who_stands_is_asked_after_the_interval_of_standing() -> None:
    day = Day().sits(10 * MIN).asks(STANDS)
    assert day.due_in == 40 * MIN
    assert day.stretches == [(0, 600)]

    day.sits(46 * MIN)

    assert day.words == ["standing", "due", "notice", "break shown"]


def test_standing_is_a_stretch_of_its_own_and_goes_on_after_a_break() -> None:
    day = Day().asks(STANDS).sits(45 * MIN + 10 * SEC).asks(MarkDone())

    assert day.standing == [(0, 2710)]
    assert day.stretches == []
    assert day.due_in == 40 * MIN
    assert day.seen.standing


def test_an_absence_ends_it() -> None:
    day = Day().asks(STANDS).sits(20 * MIN).leaves(10 * MIN).sits(MIN)

    assert day.standing == [(0, 1200)]
    assert not day.seen.standing
    assert day.due_in == 24 * MIN


def test_a_closed_lid_ends_it_too() -> None:
    day = Day().asks(STANDS).sits(20 * MIN).closes_lid(HOUR)

    assert day.standing == [(0, 1200)]
    assert not day.seen.standing


def test_nobody_coming_back_to_an_open_break_ends_it() -> None:
    day = Day().asks(STANDS).sits(45 * MIN + 10 * SEC).leaves(HOUR)

    assert isinstance(day.state.phase, Away)
    assert not day.seen.standing
    assert day.standing == [(0, 2710)]


def test_who_sits_down_after_a_while_has_a_new_interval() -> None:
    day = Day().sits(20 * MIN).asks(STANDS).sits(10 * MIN).asks(SITS)

    assert day.due_in == 25 * MIN
    assert day.standing == [(1200, 1800)]


def test_who_sits_down_again_at_once_has_what_was_left() -> None:
    day = Day().sits(20 * MIN).asks(STANDS).sits(MIN).asks(SITS)

    assert day.due_in == 5 * MIN


def test_a_due_break_is_settled_by_standing_up() -> None:
    day = Day().sits(26 * MIN).asks(STANDS).sits(30 * MIN)

    assert day.words == ["due", "standing"]


def test_standing_up_for_a_shown_break_ends_the_stretch_when_it_was_shown() -> None:
    day = Day().sits(30 * MIN + 40 * SEC).asks(STANDS)
    assert isinstance(day.state.phase, OnBreak)

    day.asks(MarkDone())

    assert day.stretches == [(0, 1810)]
    assert day.due_in == 40 * MIN


def test_a_skipped_break_is_followed_by_an_interval_of_standing() -> None:
    day = Day().asks(STANDS).sits(45 * MIN).asks(Skip())

    assert day.due_in == 40 * MIN
    assert day.standing == []


def test_to_say_it_twice_changes_nothing() -> None:
    day = Day().asks(STANDS).sits(10 * MIN).asks(STANDS)

    assert day.due_in == 30 * MIN
    assert Day().sits(10 * MIN).asks(SITS).due_in == 15 * MIN


def test_who_comes_back_and_says_so_is_standing() -> None:
    day = Day().sits(10 * MIN).leaves(10 * MIN)
    assert isinstance(day.state.phase, Away)

    day._tell(STANDS)

    assert day.seen.standing
    assert day.words == ["natural break taken", "standing"]


def test_a_pause_keeps_it_and_an_absence_in_the_pause_does_not() -> None:
    paused = Day().asks(STANDS).sits(10 * MIN).asks(Pause(For(HOUR)))
    resumed = paused.sits(10 * MIN).asks(Resume())
    assert resumed.seen.standing
    assert resumed.due_in == 30 * MIN

    gone = Day().asks(STANDS).asks(Pause(For(HOUR))).leaves(20 * MIN).sits(40 * MIN)

    assert not gone.seen.standing
    assert gone.due_in == 25 * MIN


def test_it_can_be_said_during_a_pause() -> None:
    day = Day().sits(10 * MIN).asks(Pause(For(HOUR))).asks(STANDS).sits(HOUR)

    assert day.due_in == 40 * MIN


def test_the_end_of_the_active_hours_ends_it_and_outside_of_them_it_means_nothing() -> None:
    rules = Rules(hours=ActiveHours.parse("Mon-Fri 08:00-18:00"))
    day = Day(rules, MONDAY.replace(hour=17)).asks(STANDS).sits(HOUR)
    assert day.standing == [(0, 3600)]

    day.asks(STANDS)

    assert not day.seen.standing
    assert day.seen.until == datetime(2026, 3, 3, 8, tzinfo=UTC)


def test_a_restart_keeps_it() -> None:
    day = Day().asks(STANDS).sits(10 * MIN).restarts(30 * SEC)

    assert day.seen.standing
    assert day.due_in == 29 * MIN + 30 * SEC


def test_another_interval_of_standing_counts_at_once_and_one_of_sitting_does_not() -> None:
    day = Day().asks(STANDS).sits(10 * MIN).changes(lambda rules: replace(rules, standing=60 * MIN))
    assert day.due_in == 50 * MIN

    day.changes(lambda rules: replace(rules, sit=60 * MIN))

    assert day.due_in == 50 * MIN


def test_a_break_can_be_taken_while_standing() -> None:
    day = Day().asks(STANDS).sits(10 * MIN).asks(TakeBreak()).asks(MarkDone())

    assert day.due_in == 40 * MIN
    assert day.seen.shown is Shown.SITTING
    assert day.seen.progress == 0
