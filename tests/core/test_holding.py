"""Meetings that the person tells of, and holds that last so long that they are asked about."""

import pytest

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.events import For, IgnoreHolds, KeepHolding, MarkDone, Meet, Pause, StartFloor, TakeBreak
from glutebreak.core.floor import FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown
from tests.day import HOUR, MIN, MONDAY, SEC, Day

MEETING, MICROPHONE, FILM = HoldReason.MEETING, HoldReason.MICROPHONE, HoldReason.FULL_SCREEN


def test_a_meeting_ends_by_itself_and_the_owed_break_comes_within_a_minute() -> None:
    day = Day().sits(20 * MIN).asks(Meet(HOUR)).sits(HOUR)
    assert day.words == ["due", "held"]
    assert day.seen.holds == ()

    day.sits(MIN)

    assert day.log[-1] == (80 * 60 + 60, "notice")


def test_a_meeting_without_an_end_is_ended_by_hand() -> None:
    day = Day().asks(Meet()).sits(90 * MIN)
    assert day.seen.shown is Shown.HELD
    assert day.seen.meeting_until is None

    day.releases(MEETING).pauses(4 * SEC)
    assert day.seen.held_since is None

    assert day.words[-1] == "notice at a good moment"


def test_a_second_meeting_replaces_the_first() -> None:
    day = Day().asks(Meet(30 * MIN)).sits(10 * MIN).asks(Meet(HOUR))

    assert day.seen.meeting_until == MONDAY + 70 * MIN
    assert day.asks(Meet()).seen.meeting_until is None


def test_sitting_is_counted_during_a_meeting() -> None:
    day = Day().asks(Meet(30 * MIN)).sits(20 * MIN).leaves(10 * MIN).sits(SEC)

    assert day.stretches == [(0, 1200)]


def test_a_meeting_puts_an_open_break_off_without_counting_a_snooze() -> None:
    day = Day().sits(30 * MIN + 20 * SEC).asks(Meet(30 * MIN))
    assert day.words[-2:] == ["snoozed", "held"]
    assert day.seen.snoozes == 0

    day.sits(31 * MIN + 10 * SEC)

    assert day.words[-1] == "break shown"


def test_a_meeting_gives_up_a_break_that_was_asked_for() -> None:
    day = Day().sits(5 * MIN).asks(TakeBreak()).asks(Meet())

    assert day.words == ["break shown", "skipped"]
    assert day.due_in == 20 * MIN


def test_a_restart_keeps_the_meeting_and_forgets_what_the_desktop_said() -> None:
    day = Day().holds(MICROPHONE).asks(Meet(HOUR)).sits(10 * MIN).restarts(20 * SEC)

    assert day.seen.holds == (MEETING,)
    assert day.sits(50 * MIN).seen.holds == ()


def test_a_meeting_without_an_end_is_over_when_the_active_hours_are() -> None:
    rules = Rules(hours=ActiveHours.parse("Mon-Fri 08:00-18:00"))
    day = Day(rules, MONDAY.replace(hour=17)).asks(Meet()).sits(HOUR)

    assert day.seen.holds == ()


def test_a_pause_outlasts_a_meeting() -> None:
    day = Day().sits(20 * MIN).asks(Meet(30 * MIN)).asks(Pause(For(HOUR))).sits(HOUR)

    assert day.seen.holds == ()
    assert day.due_in == 5 * MIN


def held_for_two_hours() -> Day:
    return Day().sits(20 * MIN).holds(MICROPHONE).sits(2 * HOUR)


def test_a_hold_of_two_hours_becomes_a_question() -> None:
    day = held_for_two_hours()
    assert day.log == [(1500, "due"), (1500, "held"), (8400, "question")]
    assert day.seen.shown is Shown.QUESTION
    assert day.seen.held_since == MONDAY + 20 * MIN

    day.sits(10 * HOUR)

    assert day.words == ["due", "held", "question"]


def test_a_hold_is_no_question_while_no_break_is_due() -> None:
    day = Day(Rules(sit=120 * MIN)).holds(MICROPHONE).sits(119 * MIN)
    assert day.seen.shown is Shown.SITTING

    late = Day(Rules(sit=150 * 60 * SEC)).holds(MICROPHONE).sits(150 * MIN)

    assert late.words == ["due", "held", "question"]


def test_who_keeps_holding_is_asked_again_two_hours_later() -> None:
    day = held_for_two_hours().asks(KeepHolding())
    assert day.seen.shown is Shown.HELD

    assert day.sits(119 * MIN).seen.shown is Shown.HELD
    assert day.sits(MIN).seen.shown is Shown.QUESTION


def test_a_hold_that_is_ignored_lets_the_break_come_within_a_minute() -> None:
    day = held_for_two_hours().asks(IgnoreHolds()).sits(MIN)

    assert day.words[-1] == "notice"


def test_what_is_ignored_counts_again_once_it_has_ended() -> None:
    day = held_for_two_hours().asks(IgnoreHolds()).holds(MICROPHONE)
    assert MICROPHONE not in day.seen.holds

    day.releases(MICROPHONE).holds(MICROPHONE)

    assert MICROPHONE in day.seen.holds


def test_another_hold_counts_while_one_is_ignored() -> None:
    day = held_for_two_hours().asks(IgnoreHolds()).holds(FILM).sits(10 * MIN)

    assert day.seen.shown is Shown.HELD


def test_a_meeting_that_is_ignored_is_over() -> None:
    day = Day().sits(20 * MIN).asks(Meet()).sits(2 * HOUR).asks(IgnoreHolds())
    assert day.seen.shown is Shown.DUE

    assert day.asks(Meet()).seen.holds == (MEETING,)


def test_the_break_can_be_taken_although_it_is_held() -> None:
    day = held_for_two_hours().asks(TakeBreak())

    assert day.seen.shown is Shown.ON_BREAK


@pytest.mark.parametrize("event", [KeepHolding(), IgnoreHolds()])
def test_an_answer_without_a_question_changes_nothing(event: KeepHolding | IgnoreHolds) -> None:
    day = Day().sits(10 * MIN)
    before = day.state

    assert day.asks(event).state == before


def test_a_new_hold_begins_its_two_hours_anew() -> None:
    day = held_for_two_hours().releases(MICROPHONE).holds(FILM)

    assert day.seen.shown is Shown.HELD


def test_a_meeting_ends_a_floor_session_and_what_was_done_stays() -> None:
    day = Day().sits(10 * MIN).asks(StartFloor(FloorKind.SESSION)).pauses(2 * MIN).asks(MarkDone()).asks(Meet(HOUR))

    assert day.words[-1] == "floor session ended"
    assert day.seen.shown is Shown.SITTING
    assert day.seen.holds == (MEETING,)
    assert day.seen.floor.done == 0
    assert len(day.state.floor.sets) == 1


def test_a_meeting_ends_a_break_that_was_asked_for_as_skipped() -> None:
    day = Day().sits(10 * MIN).asks(TakeBreak()).asks(Meet(HOUR))

    assert day.words == ["break shown", "skipped"]
    assert day.seen.holds == (MEETING,)
