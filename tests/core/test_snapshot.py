"""What views are shown of a state, all of it."""

from dataclasses import replace

from glutebreak.core.events import CountSet, MarkDone, Pause, Snooze, StartFloor, TakeBreak, UntilResumed
from glutebreak.core.floor import SESSION, FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import FloorView, Shown, Snapshot
from tests.day import HOUR, MIN, MONDAY, SEC, Day

NO_SETS = FloorView(sets=tuple((entry.id, 0) for entry in SESSION), check_wanted=True)


def test_of_somebody_who_sits_through_a_call_with_a_break_put_off_once() -> None:
    day = Day().sits(26 * MIN).holds(HoldReason.MICROPHONE).asks(Snooze(5 * MIN)).sits(MIN)

    assert day.seen == Snapshot(
        at=MONDAY + 27 * MIN,
        shown=Shown.SITTING,
        next_at=MONDAY + 31 * MIN,
        progress=1 - 4 / 25,
        until=None,
        since=MONDAY,
        exercise=None,
        break_length=day.rules.break_length,
        snoozes=1,
        snoozes_left=day.rules.snooze_limit - 1,
        holds=(HoldReason.MICROPHONE,),
        held_since=MONDAY + 26 * MIN,
        meeting_until=None,
        sit=25 * MIN,
        floor=NO_SETS,
        standing=False,
        stretch_since=MONDAY,
        sat_before=day.seen.sat_before,
        asked=False,
    )


def test_of_a_break_that_somebody_asked_for() -> None:
    day = Day().sits(10 * MIN).asks(TakeBreak("walk")).pauses(20 * SEC)
    seen = day.seen

    assert (seen.shown, seen.exercise, seen.asked) == (Shown.ON_BREAK, "walk", True)
    assert (seen.since, seen.next_at, seen.until) == (MONDAY + 10 * MIN, None, None)
    assert (seen.progress, seen.snoozes, seen.snoozes_left) == (1.0, 0, day.rules.snooze_limit)


def test_of_a_notice() -> None:
    seen = Day().sits(30 * MIN + SEC).seen

    assert (seen.shown, seen.next_at, seen.until) == (Shown.NOTICE, MONDAY + 25 * MIN, MONDAY + 30 * MIN + 10 * SEC)
    assert seen.progress == 1.0


def test_of_a_pause_during_which_no_break_is_owed() -> None:
    seen = Day().sits(10 * MIN).asks(Pause(UntilResumed())).sits(HOUR).seen

    assert (seen.shown, seen.next_at, seen.snoozes, seen.snoozes_left) == (Shown.PAUSED, None, 0, 0)
    assert (seen.progress, seen.stretch_since, seen.since) == (10 / 25, None, MONDAY + 10 * MIN)


def test_of_a_break_long_past_due() -> None:
    assert Day().holds(HoldReason.FULL_SCREEN).sits(HOUR).seen.progress == 1.0


def test_of_the_floor() -> None:
    first, second = (entry.id for entry in SESSION)
    day = Day(Rules(check=False)).sits(MIN).asks(StartFloor(FloorKind.SESSION)).pauses(3 * MIN)
    day.asks(CountSet(first, 1, by_itself=False))
    seen = day.seen

    assert seen.shown is Shown.ON_FLOOR
    assert seen.floor == FloorView(
        sets=((first, 1), (second, 0)),
        check_left=False,
        kind=FloorKind.SESSION,
        exercise=second,
        number=1,
        goal=3,
        last=first,
    )


def test_of_a_check_that_is_done() -> None:
    day = Day().asks(StartFloor(FloorKind.CHECK)).pauses(MIN)
    assert (day.seen.floor.exercise, day.seen.floor.number, day.seen.floor.last) == ("glute-check", 1, None)

    day.asks(MarkDone())
    assert (day.seen.floor.exercise, day.seen.floor.number, day.seen.floor.last) == (None, 0, "glute-check")


def test_an_offer_is_there_only_for_somebody_who_can_see_it() -> None:
    day = Day().sits(MIN)
    assert not day.seen.floor.offered

    day.state = replace(day.state, floor=replace(day.state.floor, open_until=day.now + HOUR))
    assert day.seen.floor.offered

    day.state = replace(day.state, vacant_since=day.now)
    assert not day.seen.floor.offered
