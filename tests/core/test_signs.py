"""Who is there and who is not, and what of it the desktop is asked to tell."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.events import (
    MarkDone,
    Meet,
    Resume,
    ShowAnother,
    Snooze,
    StartFloor,
    TakeBreak,
)
from glutebreak.core.facts import SensingChanged
from glutebreak.core.floor import FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import OnBreak
from glutebreak.core.rhythm import idle_threshold
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown
from tests.core.test_record import at, paused, shown_break
from tests.day import HOUR, MIN, MONDAY, SEC, Day

WEEKDAYS = ActiveHours.parse("Mon-Fri 08:00-18:00")
CALL, MEETING = HoldReason.MICROPHONE, HoldReason.MEETING


def test_who_asks_for_a_break_at_a_locked_screen_is_there() -> None:
    day = Day().sits(10 * MIN).locks()
    day.now += MIN

    assert day.asks(TakeBreak("walk")).state.vacant_since is None
    assert day.seen.exercise == "walk"


def test_another_exercise_is_the_last_of_all_that_came_up() -> None:
    day = Day()
    for _ in range(3):
        day.sits(26 * MIN).asks(TakeBreak()).asks(MarkDone())

    day.asks(TakeBreak()).asks(ShowAnother())

    assert day.seen.exercise == day.state.shown[-1].exercise


@pytest.mark.parametrize("gone", [3 * MIN, 10 * MIN])
def test_an_absence_in_a_pause_counts_before_it_has_ended(gone: timedelta) -> None:
    day = paused(shown_break().asks(Snooze())).leaves(gone)

    assert day.seen.progress == 0.0


def test_a_pause_in_input_that_begins_when_the_break_falls_due_is_a_good_moment() -> None:
    day = Day().sits(25 * MIN).pauses(4 * SEC)

    assert day.words == ["due", "notice at a good moment"]


def test_input_at_a_locked_screen_is_the_last_sign_of_the_person() -> None:
    day = Day().sits(10 * MIN).locks().leaves(5 * MIN).sits(SEC)

    assert day.state.vacant_since == at(900)
    assert day.seen.shown is Shown.AWAY


def test_a_screen_that_is_unlocked_by_itself_just_when_an_absence_is_one_brings_nobody_back() -> None:
    day = Day().sits(10 * MIN).locks().leaves(3 * MIN).unlocks_by_face()

    assert day.seen.shown is Shown.AWAY


def test_unlocked_by_face_is_a_sign_of_the_person_but_no_input() -> None:
    day = shown_break().locks().leaves(40 * SEC).unlocks_by_face()

    assert day.state.idle_since == day.now
    assert day.unlocks_by_face().sits(SEC).state.idle_since is None


def test_who_was_never_idle_is_not_idle_when_the_screen_is_unlocked() -> None:
    assert Day().sits(10 * MIN).locks().unlocks_by_face().state.idle_since is None


def test_a_rest_before_the_sense_of_input_was_lost_counts() -> None:
    day = shown_break().pauses(70 * SEC).changes(lambda rules: replace(rules, input_known=False))

    assert isinstance(day.state.phase, OnBreak)
    assert day.state.phase.rested == 70 * SEC


def test_a_meeting_with_an_end_outlasts_the_active_hours() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=17)).asks(Meet(2 * HOUR)).sits(90 * MIN)

    assert day.seen.holds == (MEETING,)


def test_who_leaves_at_once_has_not_sat() -> None:
    assert Day().locks().state.sat_since is None


@pytest.mark.parametrize(("gone", "left"), [(MIN, 15 * MIN), (3 * MIN - SEC, 15 * MIN), (3 * MIN, 25 * MIN)])
def test_a_locked_screen_in_a_pause_is_an_absence_if_it_is_long_enough(gone: timedelta, left: timedelta) -> None:
    day = paused(Day(Rules(input_known=False)).sits(10 * MIN)).locks().leaves(gone).unlocks()

    assert day.asks(Resume()).due_in == left


def test_a_sense_that_is_lost_is_told() -> None:
    day = Day().sits(MIN).changes(lambda rules: replace(rules, input_known=False)).sits(MIN)
    day.changes(lambda rules: replace(rules, input_known=True))

    assert day.facts == [SensingChanged(at(60), works=False), SensingChanged(at(120), works=True)]


@pytest.mark.parametrize(
    ("before", "threshold"),
    [
        (lambda: Day().sits(24 * MIN), 3 * MIN),
        (lambda: Day().sits(26 * MIN), 4 * SEC),
        (lambda: Day().sits(26 * MIN).switches(), SEC),
        (lambda: Day().holds(CALL).sits(26 * MIN), 3 * MIN),
        (shown_break, 30 * SEC),
        (lambda: Day().asks(StartFloor(FloorKind.CHECK)), 30 * SEC),
        (lambda: Day().leaves(HOUR), 3 * MIN),
        (lambda: Day().locks().unlocks().locks(untold=True), 4 * SEC),
        (lambda: paused(Day()), 3 * MIN),
    ],
    ids=["not due", "due", "switched", "held", "shown", "on the floor", "gone", "gone untold", "paused"],
)
def test_how_long_a_pause_in_input_must_be_to_be_told(before: Callable[[], Day], threshold: timedelta) -> None:
    day = before()

    assert idle_threshold(day.state, day.rules) == threshold
