"""Lock and sleep, told as days: away at once, dated right, and nothing on the screen meanwhile."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.events import (
    Event,
    For,
    HoldBegan,
    HoldEnded,
    InputSeen,
    InputStopped,
    MarkDone,
    Pause,
    SeatLeft,
    SeatTaken,
    Skip,
    Stand,
    TakeBreak,
    TimePassed,
)
from glutebreak.core.facts import BreakStarted, NaturalBreakTaken, NoticeGiven
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, OnBreak, Sitting
from glutebreak.core.rhythm import begin, step
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown, take_snapshot
from tests.core.test_rhythm_properties import requests, told
from tests.day import HOUR, MIN, MONDAY, SEC, Day

SHOWN_AT = 30 * 60 + 10
CALL = HoldReason.MICROPHONE


def shown_break() -> Day:
    return Day().sits(30 * MIN + 10 * SEC)


# The screen is locked.


def test_a_locked_screen_is_an_absence_from_that_moment() -> None:
    day = Day().sits(10 * MIN).locks()
    assert day.seen.shown is Shown.AWAY
    assert day.stretches == [(0, 600)]

    day.leaves(20 * MIN).unlocks()

    assert day.log == [(1800, "natural break taken")]
    assert day.due_in == 25 * MIN


def test_unlocked_after_a_minute_it_was_no_break_and_no_sitting_either() -> None:
    day = Day().sits(10 * MIN).locks().leaves(MIN).unlocks().sits(MIN)

    assert day.log == []
    assert day.due_in == 14 * MIN
    assert day.stretches == [(0, 600)]
    assert day.state.sat_since == MONDAY + 11 * MIN


def test_a_lock_exactly_as_long_as_an_absence_is_one() -> None:
    assert Day().sits(10 * MIN).locks().leaves(3 * MIN).unlocks().words == ["natural break taken"]


def test_input_at_the_lock_screen_is_not_yet_a_return() -> None:
    day = Day().sits(10 * MIN).locks().leaves(10 * MIN).sits(30 * SEC)
    assert day.seen.shown is Shown.AWAY

    day.leaves(10 * MIN).sits(5 * SEC).unlocks()

    assert day.log == [(600 + 600 + 30 + 600 + 5, "natural break taken")]


def test_a_film_that_plays_on_behind_the_lock_holds_nothing_up() -> None:
    day = Day().sits(10 * MIN).holds(HoldReason.FULL_SCREEN).locks().leaves(40 * MIN).releases(HoldReason.FULL_SCREEN)
    assert day.seen.shown is Shown.AWAY

    assert day.unlocks().log == [(3000, "natural break taken")]


def test_whoever_is_idle_already_is_away_since_then_and_back_with_the_lock() -> None:
    day = Day().sits(10 * MIN).leaves(5 * MIN)
    day._tell(SeatLeft())

    day.leaves(20 * MIN).unlocks()

    assert [(fact.since, fact.until) for fact in day.facts if isinstance(fact, NaturalBreakTaken)] == [
        (MONDAY + 10 * MIN, MONDAY + 35 * MIN)
    ]


def test_unlocked_by_face_after_hours_it_is_the_first_input_that_counts() -> None:
    day = Day().sits(10 * MIN).locks().leaves(HOUR).unlocks_by_face()
    assert day.seen.shown is Shown.AWAY

    assert day.leaves(2 * SEC).sits(MIN).log == [(600 + 3602, "natural break taken")]


def test_unlocked_by_face_after_a_minute_somebody_is_there() -> None:
    day = Day().sits(26 * MIN).locks().leaves(MIN).unlocks_by_face()

    assert isinstance(day.state.phase, Sitting)
    assert day.leaves(3 * MIN).seen.shown is Shown.AWAY


def test_a_notice_goes_with_the_lock_and_comes_again_a_moment_after_it() -> None:
    day = Day().sits(30 * MIN + 5 * SEC).locks()
    assert day.seen.shown is Shown.AWAY

    day.leaves(MIN).unlocks().sits(59 * SEC)
    assert day.words == ["due", "notice"]
    day.sits(11 * SEC)

    assert day.log == [(1500, "due"), (1800, "notice"), (1805 + 60 + 60, "notice"), (1805 + 130, "break shown")]
    assert day.asks(MarkDone()).breaks[0].due_at == MONDAY + 25 * MIN


def test_a_notice_that_a_long_lock_took_away_is_owed_no_more() -> None:
    day = Day().sits(30 * MIN + 5 * SEC).locks().leaves(10 * MIN).unlocks()

    assert day.words == ["due", "notice", "natural break taken"]
    assert day.due_in == 25 * MIN


def test_who_locks_for_the_exercise_finds_it_again_and_can_press_done() -> None:
    day = shown_break().locks()
    assert (day.seen.shown, day.seen.exercise) == (Shown.AWAY, None)

    day.leaves(100 * SEC).unlocks()
    assert day.seen.shown is Shown.ON_BREAK
    day.sits(20 * SEC).asks(MarkDone())

    assert day.words[3:] == ["done"]


def test_who_locks_for_the_exercise_and_simply_works_on_was_away() -> None:
    day = shown_break().locks().leaves(100 * SEC).unlocks().sits(31 * SEC)

    assert day.log[-1] == (SHOWN_AT + 130, "away")


def test_a_break_left_behind_a_lock_is_one_row_away() -> None:
    day = shown_break().locks().leaves(HOUR).unlocks()

    assert day.words[3:] == ["away"]
    assert day.stretches == [(0, SHOWN_AT)]
    assert day.due_in == 25 * MIN


def test_no_break_is_unanswered_behind_a_lock_although_nobody_can_tell_of_input() -> None:
    day = Day(Rules(input_known=False)).sits(30 * MIN + 10 * SEC)
    assert isinstance(day.state.phase, OnBreak)

    day.locks().leaves(4 * MIN)
    assert isinstance(day.state.phase, OnBreak)

    assert day.leaves(HOUR).unlocks().words[3:] == ["away"]


def test_a_lock_that_nothing_will_tell_the_end_of_ends_with_the_next_input() -> None:
    day = Day().sits(10 * MIN).locks(untold=True)
    assert day.seen.shown is Shown.AWAY
    assert day.stretches == [(0, 600)]

    assert day.leaves(20 * MIN).sits(MIN).log == [(1800, "natural break taken")]


def test_a_lock_that_was_asked_for_and_never_came_costs_seconds() -> None:
    """Somebody types on: the first pause tells that they are there."""
    day = Day().sits(10 * MIN).locks(untold=True).sits(20 * SEC).pauses(5 * SEC).sits(SEC)

    assert isinstance(day.state.phase, Sitting)
    assert day.due_in == 15 * MIN - SEC


def test_where_input_cannot_be_sensed_a_lock_without_an_end_is_not_believed() -> None:
    day = Day(Rules(input_known=False)).sits(10 * MIN).locks(untold=True)

    assert day.seen.shown is Shown.SITTING


def test_whoever_asks_for_a_break_is_there_although_the_unlocking_was_never_told() -> None:
    day = Day().sits(10 * MIN).locks().leaves(20 * MIN).asks(TakeBreak())
    assert day.words == ["natural break taken", "break shown"]

    day.asks(Skip()).sits(MIN)

    assert day.seen.shown is Shown.SITTING


def test_a_second_lock_does_not_date_the_first_anew() -> None:
    day = Day().sits(10 * MIN).locks().leaves(2 * MIN).locks().leaves(2 * MIN).unlocks()

    assert day.log == [(840, "natural break taken")]


def test_unlocking_what_was_not_locked_changes_nothing() -> None:
    day = Day().sits(10 * MIN)
    before = day.state

    assert day.unlocks().state == before


def test_a_pause_that_ends_behind_a_lock_goes_on_where_it_was() -> None:
    day = Day().sits(10 * MIN).asks(Pause(For(30 * MIN))).sits(29 * MIN).locks().leaves(2 * MIN)
    assert day.seen.shown is Shown.AWAY

    day.unlocks()

    assert day.words == ["paused", "resumed"]
    assert day.due_in == 15 * MIN


def test_an_absence_behind_a_lock_during_a_pause_leaves_the_whole_interval() -> None:
    day = Day(Rules(input_known=False)).sits(10 * MIN).asks(Pause(For(HOUR))).locks().leaves(20 * MIN).unlocks()

    assert day.leaves(40 * MIN).words == ["paused", "resumed"]
    assert day.due_in == 25 * MIN


def test_who_unlocks_in_the_morning_did_not_take_a_natural_break_all_night() -> None:
    rules = Rules(hours=ActiveHours.parse("Mon-Fri 08:00-18:00"), input_known=False)
    day = Day(rules, MONDAY.replace(hour=17, minute=30)).sits(20 * MIN).locks().leaves(15 * HOUR).unlocks()

    assert day.words == ["hours ended", "hours began"]
    assert day.due_in == 25 * MIN


def test_a_restart_forgets_the_lock_and_gives_back_what_was_owed() -> None:
    day = Day().sits(10 * MIN).locks().leaves(MIN).restarts(20 * SEC)

    assert day.due_in == 15 * MIN
    assert day.words == []


def test_who_stands_still_stands_after_a_short_lock_and_no_more_after_a_long_one() -> None:
    day = Day().asks(Stand()).sits(10 * MIN).locks().leaves(MIN).unlocks()
    assert day.seen.standing
    assert day.due_in == 30 * MIN

    day.locks().leaves(5 * MIN).unlocks()

    assert not day.seen.standing
    assert day.due_in == 25 * MIN
    assert day.standing == [(0, 600)]


# The machine sleeps.


def test_sleep_that_was_announced_is_an_absence_from_that_moment() -> None:
    day = Day().sits(10 * MIN).sleeps(2 * HOUR)

    assert day.log == [(7800, "natural break taken")]
    assert day.stretches == [(0, 600)]
    assert day.due_in == 25 * MIN


def test_a_nap_of_a_minute_stops_the_sitting_clock_only() -> None:
    day = Day().sits(10 * MIN).sleeps(MIN)

    assert day.log == []
    assert day.due_in == 15 * MIN


def test_sleep_mid_notice_leaves_no_window_behind() -> None:
    day = Day().sits(30 * MIN + 5 * SEC).sleeps(HOUR)

    assert day.log == [(1500, "due"), (1800, "notice"), (5405, "natural break taken")]


def test_sleep_mid_break_is_one_row_away() -> None:
    day = shown_break().sleeps(HOUR)

    assert day.words[3:] == ["away"]
    assert day.due_in == 25 * MIN


def test_who_locks_and_lets_the_machine_sleep_is_back_with_the_unlocking() -> None:
    day = Day().sits(10 * MIN).locks().leaves(MIN)
    day.now += HOUR
    day._tell(TimePassed())
    assert day.seen.shown is Shown.AWAY

    day.leaves(30 * SEC).unlocks()

    assert day.log == [(600 + 60 + 3600 + 30, "natural break taken")]


def test_a_machine_that_wakes_up_by_itself_has_nobody_before_it() -> None:
    day = Day().sits(10 * MIN).leaves(20 * MIN).sleeps(HOUR)
    assert day.seen.shown is Shown.AWAY

    assert day.leaves(5 * MIN).sits(SEC).words == ["natural break taken"]


# Whatever happens.

unseen: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from([InputSeen(), SeatLeft(), SeatLeft(until_input=True), HoldBegan(CALL), HoldEnded(CALL)]),
    st.builds(lambda ago: InputStopped(MONDAY - ago * SEC), st.integers(0, 600)),
)


@given(
    st.lists(st.tuples(st.integers(0, 600), requests), max_size=30),
    st.lists(st.tuples(st.integers(0, 900), unseen), max_size=20),
)
@settings(max_examples=200)
def test_nothing_comes_up_before_a_locked_screen(
    before: list[tuple[int, Event]], meanwhile: list[tuple[int, Event]]
) -> None:
    rules = Rules()
    state, _ = told(begin(MONDAY, rules), [*before, (0, SeatLeft())], rules)

    for wait, event in meanwhile:
        state, facts = told(state, [(wait, event)], rules)
        assert not any(isinstance(fact, NoticeGiven | BreakStarted) for fact in facts)
        assert take_snapshot(state, rules).shown not in {Shown.NOTICE, Shown.ON_BREAK, Shown.DUE, Shown.SITTING}
    state, back = step(state, SeatTaken(), state.at, rules)

    assert state.vacant_since is None
    assert all(fact.until - fact.since >= rules.away for fact in back if isinstance(fact, NaturalBreakTaken))


@given(st.lists(st.tuples(st.integers(0, 600), requests), max_size=30), st.integers(0, 179))
def test_too_short_a_lock_costs_the_rhythm_just_its_own_length(events: list[tuple[int, Event]], length: int) -> None:
    rules = Rules()
    state, _ = told(begin(MONDAY, rules), [*events, (0, InputSeen()), (0, SeatTaken())], rules)
    if not isinstance(state.phase, Sitting) or state.phase.is_due(state.at):
        return
    left = state.phase.due_at - state.at

    locked, facts = told(state, [(0, SeatLeft()), (length, SeatTaken())], rules)

    assert isinstance(locked.phase, Sitting)
    assert locked.phase.due_at - locked.at == left
    assert not any(isinstance(fact, NaturalBreakTaken) for fact in facts)
    assert (locked.phase.snoozes, locked.phase.retried) == (state.phase.snoozes, state.phase.retried)


def test_an_untold_lock_is_away_since_the_lock() -> None:
    day = Day().sits(10 * MIN).locks(untold=True)

    assert isinstance(day.state.phase, Away)
    assert day.state.phase.since == MONDAY + timedelta(minutes=10)
