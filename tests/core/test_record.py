"""What is recorded, all of it, and what has to be kept for it to be true after a restart."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.events import (
    For,
    IgnoreHolds,
    MarkDone,
    Meet,
    Pause,
    Resume,
    ShowAnother,
    Skip,
    Snooze,
    Stand,
    StartFloor,
    TakeBreak,
    TimePassed,
    UntilResumed,
    UntilTime,
    UntilTomorrow,
)
from glutebreak.core.facts import (
    BreakEnded,
    BreakHeld,
    BreakStarted,
    ClockWasSet,
    HoldQuestioned,
    Lapsed,
    NoticeGiven,
    Outcome,
    PauseBegan,
    PauseEnded,
    SensingChanged,
)
from glutebreak.core.floor import FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, OnBreak, Sitting, State
from glutebreak.core.rhythm import begin, idle_threshold, revive
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown
from tests.day import HOUR, MIN, MONDAY, SEC, Day

WEEKDAYS = ActiveHours.parse("Mon-Fri 08:00-18:00")
TOKYO = ZoneInfo("Asia/Tokyo")
FIRST = "rear-leg-knee-bend"
CALL, FILM, MEETING = HoldReason.MICROPHONE, HoldReason.FULL_SCREEN, HoldReason.MEETING


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


# Pauses: what goes on after them.


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


# The calendar, to the second, by the clocks of the place.


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


def test_what_is_shown_outside_the_hours_goes_by_the_clock_that_was_set() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=7)).sets_clock(11 * HOUR + 30 * MIN)

    assert day.seen.until == datetime(2026, 3, 3, 8, tzinfo=UTC)


def test_the_first_day_is_that_of_the_clock_on_the_wall() -> None:
    before_midnight = MONDAY.replace(hour=23, minute=50)

    state = begin(before_midnight, Rules(), drift=20 * MIN)

    assert (state.first_day, state.drift) == (date(2026, 3, 3), 20 * MIN)
    assert begin(before_midnight, Rules(zone=TOKYO), drift=-20 * MIN).first_day == date(2026, 3, 3)


def test_other_hours_do_not_count_for_the_time_before_them() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=17, minute=50)).sits(9 * MIN + 45 * SEC)

    day.now += 30 * SEC
    day.changes(lambda rules: replace(rules, hours=ActiveHours.always()))

    assert day.log == [(600, "hours ended"), (615, "hours began")]


def test_a_sense_that_is_lost_is_told() -> None:
    day = Day().sits(MIN).changes(lambda rules: replace(rules, input_known=False)).sits(MIN)
    day.changes(lambda rules: replace(rules, input_known=True))

    assert day.facts == [SensingChanged(at(60), works=False), SensingChanged(at(120), works=True)]


# Whoever is there, or is not.


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


# What is asked of the desktop.


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


# Gaps.


def test_a_gap_just_as_long_as_an_absence_is_one() -> None:
    day = Day().sits(10 * MIN).closes_lid(3 * MIN)

    assert day.log == [(780, "natural break taken")]
    assert Lapsed(at(600), at(780)) in day.facts


def test_input_that_stopped_before_a_short_gap_says_nothing_after_it() -> None:
    day = Day().sits(24 * MIN + 30 * SEC).pauses(MIN)
    before = day.state
    assert before.idle_since == at(1470)

    day.now += 121 * SEC
    day._tell(TimePassed())

    assert day.seen.shown is Shown.DUE
    assert (day.state.idle_since, day.state.sat_since) == (None, day.now)


def test_a_lid_that_is_closed_on_the_floor_ends_the_session_and_is_no_natural_break() -> None:
    day = Day().asks(Stand()).sits(10 * MIN).asks(StartFloor(FloorKind.SESSION)).sits(MIN)

    day.now += HOUR
    day._tell(TimePassed())

    assert day.words == ["standing", "floor session begun", "floor session ended"]
    assert day.state.phase == fresh(day)
    assert not day.seen.standing


def test_a_gap_too_short_for_an_absence_ends_a_break_and_a_session_all_the_same() -> None:
    shown = shown_break().closes_lid(150 * SEC)
    on_floor = Day().sits(MIN).asks(StartFloor(FloorKind.SESSION)).sits(SEC).closes_lid(150 * SEC)

    assert shown.words[3:] == ["away"]
    assert on_floor.words[1:] == ["floor session ended"]


def test_who_lay_still_before_the_lid_was_closed_is_not_back_when_it_opens() -> None:
    day = Day().asks(Stand()).sits(10 * MIN).asks(StartFloor(FloorKind.SESSION)).pauses(MIN)

    day.now += HOUR
    day._tell(TimePassed())
    assert day.state.phase == Away(since=at(660), from_sitting=False)
    assert (day.state.sat_since, day.state.standing) == (None, None)

    assert day.sits(SEC).words[-1] == "floor session ended"


def of_everything(day: Day) -> State:
    """A state in which there is something to keep, and something that only its own process could know."""
    state = day.state
    return replace(
        state,
        idle_since=day.now - SEC,
        switched_at=day.now - SEC,
        vacant_since=day.now - SEC,
        holds=frozenset({CALL, MEETING}),
        held_since=day.now - MIN,
        question_at=day.now + HOUR,
        ignored=frozenset({FILM}),
        easing_answered_on=date(2026, 3, 1),
        floor=replace(state.floor, offered_on=date(2026, 3, 2), again_at=day.now + HOUR, open_until=day.now + MIN),
    )


def test_a_restart_forgets_what_only_the_desktop_can_tell() -> None:
    day = Day().sits(10 * MIN)

    state, _ = revive(of_everything(day), day.now, day.now + SEC, day.rules)

    assert (state.idle_since, state.switched_at, state.vacant_since) == (None, None, None)
    assert (state.holds, state.held_since) == (frozenset({MEETING}), day.now - MIN)
    assert not state.ignored


def test_a_state_of_the_future_leaves_what_was_shown_recorded_and_answered_and_nothing_else() -> None:
    day = Day().sets_clock(30 * MIN).sits(31 * MIN).asks(Skip())
    saved, now = of_everything(day), day.now - 2 * HOUR

    state, facts = revive(saved, day.now, now, day.rules)

    assert facts == ()
    assert state == State(
        at=now,
        phase=Sitting(due_at=now + 25 * MIN, show_by=now + 30 * MIN),
        drift=30 * MIN,
        sat_since=now,
        shown=saved.shown,
        first_day=date(2026, 3, 2),
        easing_answered_on=date(2026, 3, 1),
        floor=replace(saved.floor, again_at=None, open_until=None),
    )


def test_a_restart_at_the_instant_of_the_last_save_changes_nothing() -> None:
    day = shown_break().asks(Snooze())

    for alive_until in (day.now - MIN, day.now):
        state, facts = revive(day.state, alive_until, day.now, day.rules)
        assert (state, facts) == (day.state, ())


def test_a_process_that_was_alive_until_now_but_saved_ahead_of_it_goes_on_from_there() -> None:
    day = Day().sits(10 * MIN)

    state, _ = revive(day.state, day.now - HOUR, day.now - HOUR, day.rules)

    assert state.phase == Sitting(due_at=day.now - HOUR + 15 * MIN, show_by=day.now - HOUR + 20 * MIN)


def test_a_restart_after_an_absence_is_a_new_stretch_and_no_natural_break() -> None:
    day = Day().sits(10 * MIN).leaves(10 * MIN)
    assert isinstance(day.state.phase, Away)

    state, facts = revive(day.state, day.now, day.now + 20 * SEC, day.rules)

    assert facts == ()
    assert (state.phase, state.sat_since) == (
        Sitting(due_at=day.now + 25 * MIN + 20 * SEC, show_by=day.now + 30 * MIN + 20 * SEC),
        day.now + 20 * SEC,
    )


def test_a_pause_that_ran_out_meanwhile_is_over() -> None:
    day = Day().sits(10 * MIN).asks(Pause(For(30 * MIN))).restarts(HOUR)

    assert day.log[-1] == (2400, "resumed")
