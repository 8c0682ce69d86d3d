"""Nobody was watching: lapses, restarts, and what a state that was saved is good for."""

from dataclasses import replace
from datetime import date

from glutebreak.core.events import (
    For,
    Pause,
    Skip,
    Snooze,
    Stand,
    StartFloor,
    TimePassed,
)
from glutebreak.core.facts import (
    Lapsed,
)
from glutebreak.core.floor import FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, Sitting, State
from glutebreak.core.rhythm import revive
from glutebreak.core.snapshot import Shown
from tests.core.test_record import at, fresh, shown_break
from tests.day import HOUR, MIN, SEC, Day

CALL, FILM, MEETING = HoldReason.MICROPHONE, HoldReason.FULL_SCREEN, HoldReason.MEETING


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
        first_day=date(2026, 2, 20),
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
        first_day=date(2026, 2, 20),
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
