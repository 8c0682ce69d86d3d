"""What is recorded of breaks, holds and pauses, all of it, and what goes on after a pause."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.events import (
    For,
    IgnoreHolds,
    MarkDone,
    Meet,
    Pause,
    Resume,
    Skip,
    Snooze,
    Stand,
    TakeBreak,
    UntilResumed,
)
from glutebreak.core.facts import (
    BreakEnded,
    BreakHeld,
    BreakStarted,
    HoldQuestioned,
    NoticeGiven,
    Outcome,
    PauseBegan,
    PauseEnded,
)
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, OnBreak, Sitting
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown
from tests.day import HOUR, MIN, MONDAY, SEC, Day

FIRST = "rear-leg-knee-bend"
CALL, FILM = HoldReason.MICROPHONE, HoldReason.FULL_SCREEN


def at(seconds: int) -> datetime:
    return MONDAY + seconds * SEC


def shown_break() -> Day:
    return Day().sits(30 * MIN + 10 * SEC)


def paused(day: Day) -> Day:
    return day.asks(Pause(UntilResumed()))


def fresh(day: Day, interval: timedelta = 25 * MIN) -> Sitting:
    """Sitting with everything before it: the whole interval, every snooze, the one repetition."""
    return Sitting(due_at=day.now + interval, show_by=day.now + interval + day.rules.wait, snoozes=0, retried=False)


# Breaks.


def test_of_a_break_that_was_put_off_once_and_then_done() -> None:
    day = shown_break().asks(Snooze()).sits(10 * MIN + 10 * SEC).pauses(MIN).asks(MarkDone())

    assert [fact for fact in day.facts if isinstance(fact, NoticeGiven | BreakStarted | BreakEnded)] == [
        NoticeGiven(at(1800), good_moment=False),
        BreakStarted(at(1810), FIRST, asked=False),
        BreakEnded(at(1810), Outcome.SNOOZED, at(1500), at(1810), FIRST, 0, asked=False),
        NoticeGiven(at(2410), good_moment=False),
        BreakStarted(at(2420), day.breaks[1].exercise or "", asked=False),
        BreakEnded(at(2480), Outcome.DONE, at(2110), at(2420), day.breaks[1].exercise, 1, asked=False),
    ]


def test_of_a_break_that_was_skipped_before_it_came_up() -> None:
    announced = Day().sits(30 * MIN + 2 * SEC).asks(Skip())
    due = Day().sits(26 * MIN).asks(Skip())

    assert announced.breaks == [BreakEnded(at(1802), Outcome.SKIPPED, at(1500), None, None, 0, asked=False)]
    assert due.breaks == [BreakEnded(at(1560), Outcome.SKIPPED, at(1500), None, None, 0, asked=False)]


def test_of_a_break_that_somebody_asked_for_early() -> None:
    day = Day().sits(10 * MIN).asks(TakeBreak("walk")).pauses(MIN).asks(MarkDone())

    assert BreakStarted(at(600), "walk", asked=True) in day.facts
    assert day.breaks == [BreakEnded(at(660), Outcome.DONE, at(600), at(600), "walk", 0, asked=True)]


def test_of_a_break_that_somebody_asked_for_in_a_pause() -> None:
    day = paused(Day().sits(10 * MIN)).asks(TakeBreak("walk")).pauses(MIN).asks(MarkDone())

    assert day.breaks == [BreakEnded(at(660), Outcome.DONE, at(600), at(600), "walk", 0, asked=True)]


def test_of_a_snoozed_break_that_nobody_answers_and_of_its_repetition() -> None:
    day = shown_break().asks(Snooze()).sits(10 * MIN + 100 * SEC).sits(10 * MIN + 10 * SEC)
    shown = day.state.phase
    assert isinstance(shown, OnBreak)
    assert shown.owed == Sitting(due_at=at(2810), show_by=at(3110), snoozes=1, retried=True)

    day.asks(Snooze())

    assert [(row.outcome, row.snoozes) for row in day.breaks] == [
        (Outcome.SNOOZED, 0),
        (Outcome.NO_ANSWER, 1),
        (Outcome.SNOOZED, 1),
    ]
    assert day.state.phase == Sitting(due_at=day.now + 5 * MIN, show_by=day.now + 10 * MIN, snoozes=2, retried=True)


def test_a_break_that_is_asked_for_at_the_instant_it_falls_due_is_the_one_that_was_owed() -> None:
    day = Day().sits(25 * MIN).asks(TakeBreak()).asks(Skip())

    assert not day.breaks[0].asked
    assert day.state.phase == fresh(day)


def test_who_kept_off_the_input_for_just_half_of_the_break_was_up() -> None:
    day = shown_break().sits(5 * SEC).pauses(MIN).sits(2 * MIN)

    assert day.words[3:] == ["away"]


@pytest.mark.parametrize("begins", [lambda day: day.holds(CALL), lambda day: day.asks(Meet())])
def test_a_notice_that_is_taken_back_leaves_the_break_owed_as_it_was(begins: Callable[[Day], Day]) -> None:
    day = shown_break().asks(Snooze()).sits(10 * MIN)
    owed = day.state.phase.owed  # type: ignore[union-attr]  # a notice

    assert begins(day).state.phase == owed


def test_every_reason_of_a_hold_is_named_in_order() -> None:
    day = Day().holds(CALL).holds(FILM).sits(2 * HOUR)
    reasons = tuple(sorted((CALL, FILM)))

    assert [fact for fact in day.facts if isinstance(fact, BreakHeld | HoldQuestioned)] == [
        BreakHeld(at(1500), reasons),
        HoldQuestioned(at(7200), reasons),
    ]


def test_a_hold_that_takes_a_notice_back_is_named() -> None:
    day = Day().sits(30 * MIN + SEC).holds(FILM)

    assert day.facts[-1] == BreakHeld(at(1801), (FILM,))


def test_a_meeting_that_is_ignored_leaves_no_end_behind() -> None:
    day = Day().sits(20 * MIN).asks(Meet(3 * HOUR)).sits(2 * HOUR).asks(IgnoreHolds())

    assert (day.state.meeting_until, day.state.ignored) == (None, frozenset())


# Pauses.


def test_a_pause_in_a_break_that_was_asked_for_leaves_the_next_where_it_was() -> None:
    day = paused(Day().sits(10 * MIN).asks(TakeBreak()))

    assert day.asks(Resume()).due_in == 15 * MIN


def test_after_a_break_done_in_a_pause_everything_begins_anew() -> None:
    unanswered = paused(shown_break().sits(90 * SEC)).asks(TakeBreak()).asks(MarkDone()).asks(Resume())
    standing = paused(Day().asks(Stand()).sits(10 * MIN)).asks(TakeBreak()).asks(MarkDone()).asks(Resume())

    assert unanswered.state.phase == fresh(unanswered)
    assert standing.state.phase == fresh(standing, 40 * MIN)


@pytest.mark.parametrize("before", [lambda: shown_break().asks(Snooze()), lambda: shown_break().sits(90 * SEC)])
def test_after_an_absence_in_a_pause_everything_begins_anew(before: Callable[[], Day]) -> None:
    day = paused(before()).leaves(10 * MIN).asks(Resume())

    assert day.state.phase == fresh(day)


@pytest.mark.parametrize("before", [lambda: shown_break().asks(Snooze()), lambda: shown_break().sits(90 * SEC)])
def test_who_stands_up_in_a_pause_begins_anew(before: Callable[[], Day]) -> None:
    day = paused(before()).asks(Stand())
    assert day.state.sat_since is None

    assert day.asks(Resume()).state.phase == fresh(day, 40 * MIN)


def test_a_pause_keeps_what_was_promised() -> None:
    day = shown_break().sits(90 * SEC)
    owed = day.state.phase

    assert paused(day).asks(Resume()).state.phase == owed


def test_a_pause_is_recorded_with_its_beginning_and_its_end() -> None:
    day = Day().sits(MIN).asks(Pause(For(HOUR))).sits(2 * MIN).asks(Resume())

    assert [fact for fact in day.facts if isinstance(fact, PauseBegan | PauseEnded)] == [
        PauseBegan(at(60), at(3660)),
        PauseEnded(at(60), at(180)),
    ]


@pytest.mark.parametrize("before", [lambda: shown_break().asks(Snooze()), lambda: shown_break().sits(90 * SEC)])
def test_a_pause_that_ends_behind_a_locked_screen_keeps_what_was_promised(before: Callable[[], Day]) -> None:
    day = before()
    owed = day.state.phase
    assert isinstance(owed, Sitting)

    day.asks(Pause(For(MIN))).locks().leaves(MIN + SEC)
    assert day.seen.shown is Shown.AWAY
    day.unlocks()

    moved = timedelta(seconds=61)
    assert day.state.phase == replace(owed, due_at=owed.due_at + moved, show_by=owed.show_by + moved)


def test_who_left_in_a_pause_and_comes_back_long_after_it_took_no_natural_break() -> None:
    day = Day().sits(10 * MIN).asks(Pause(For(MIN))).locks().leaves(10 * MIN).unlocks()

    assert day.words == ["paused", "resumed"]
    assert day.state.phase == fresh(day)


def test_a_pause_that_ends_just_when_an_absence_is_one_ends_it() -> None:
    day = Day().sits(10 * MIN).asks(Pause(For(3 * MIN))).locks().leaves(3 * MIN)

    assert day.state.phase == Away(since=at(780), from_sitting=False)


def test_nobody_stands_any_more_who_is_gone_when_a_pause_ends() -> None:
    day = Day(Rules(input_known=False)).asks(Stand()).asks(Pause(For(10 * MIN))).locks().leaves(10 * MIN)

    assert not day.seen.standing


def test_a_pause_in_input_that_is_no_absence_does_not_outlast_a_pause() -> None:
    day = shown_break().pauses(40 * SEC)
    day._tell(Pause(For(MIN)))

    assert isinstance(day.pauses(MIN).state.phase, Sitting)


def test_whoever_was_there_when_the_hours_began_again_has_eaten_meanwhile() -> None:
    hours = ActiveHours.parse("Mon-Fri 08:00-12:00, 13:00-18:00")
    day = Day(Rules(hours=hours), MONDAY.replace(hour=11)).sits(HOUR).leaves(50 * MIN).sits(10 * MIN)

    assert day.state.absent == HOUR
    assert day.asks(Pause(UntilResumed())).sits(30 * MIN).asks(Resume()).state.absent == timedelta(0)


# Standing.


def test_who_stood_for_just_as_long_as_an_absence_has_a_new_interval() -> None:
    day = Day().sits(20 * MIN).asks(Stand()).sits(3 * MIN).asks(Stand(on=False))

    assert day.words == ["standing"]
    assert day.state.phase == fresh(day)
