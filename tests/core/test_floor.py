"""The floor session and the glute check, told as days."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutebreak.catalogue import read_catalogue
from glutebreak.core.calendar import ActiveHours, read_time
from glutebreak.core.coach import Stage, after_rest, length, moment
from glutebreak.core.events import (
    Attend,
    CountSet,
    DeclineCheck,
    DeclineFloor,
    Event,
    LeaveFloor,
    MarkDone,
    Pause,
    PutOffFloor,
    Resume,
    Stand,
    StartFloor,
    TakeBackSet,
    TakeBreak,
    TimePassed,
    UntilResumed,
)
from glutebreak.core.facts import Fact, Lapsed
from glutebreak.core.floor import CHECK, SESSION, FloorKind, goal_after, next_set, whole_sets
from glutebreak.core.floor_facts import FloorEnded, SetDone, SetTakenBack
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, Off, OnBreak, OnFloor, Sitting, State
from glutebreak.core.rhythm import begin, step, wake_at
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown
from tests.day import HOUR, MIN, MONDAY, SEC, Day

LIE_DOWN = StartFloor(FloorKind.SESSION)
CHECK_UP = StartFloor(FloorKind.CHECK)
BOTH = ("clamshell", "glute-bridge")
OFFICE = Rules(hours=ActiveHours.parse("Mon-Fri 08:00-18:00"), floor_at=time(9, 10))
"""The days begin at nine: the offer comes ten minutes later."""


def lying(rules: Rules | None = None) -> Day:
    """Somebody who worked for ten minutes and lay down."""
    return Day(rules).sits(10 * MIN).asks(LIE_DOWN)


def does(day: Day, sets: int) -> Day:
    """So many sets of one exercise or the other, three minutes each."""
    for _ in range(sets):
        day.pauses(3 * MIN).asks(MarkDone())
    return day


def sets_of(day: Day) -> list[str]:
    return [fact.exercise for fact in day.facts if isinstance(fact, SetDone)]


# Sets.


def test_exercises_take_turns_until_three_sets_of_each_are_done() -> None:
    day = does(lying(), 6)

    assert sets_of(day) == [*BOTH, *BOTH, *BOTH]
    assert day.seen.floor.exercise is None
    assert day.seen.floor.done == 3


def test_sets_are_kept_one_by_one_and_may_be_split_over_the_day() -> None:
    day = does(lying(), 3).asks(LeaveFloor())
    assert (day.seen.floor.done, day.seen.floor.sets) == (1, (("clamshell", 2), ("glute-bridge", 1)))

    day.sits(5 * MIN).asks(LIE_DOWN)

    assert (day.seen.floor.exercise, day.seen.floor.number) == ("glute-bridge", 2)
    assert does(day, 3).seen.floor.done == 3


def test_sets_of_yesterday_do_not_count_today() -> None:
    evening = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
    day = does(Day(start=evening).asks(LIE_DOWN), 2).asks(LeaveFloor())
    assert day.seen.floor.done == 1

    day.sits(time_to_midnight(day))

    assert day.seen.floor.sets == (("clamshell", 0), ("glute-bridge", 0))


def time_to_midnight(day: Day) -> timedelta:
    return datetime(2026, 3, 3, tzinfo=UTC) - day.now


def test_a_session_over_midnight_goes_on_and_each_set_belongs_to_its_day() -> None:
    late = datetime(2026, 3, 2, 23, 55, tzinfo=UTC)
    day = does(Day(start=late).asks(LIE_DOWN), 3)

    assert (day.seen.floor.exercise, day.seen.floor.number) == ("glute-bridge", 2)
    assert day.state.floor.day == date(2026, 3, 3)
    assert day.seen.floor.sets == (("clamshell", 1), ("glute-bridge", 1))


def test_whoever_is_through_may_do_one_more() -> None:
    day = does(lying(), 6).asks(LeaveFloor()).sits(MIN).asks(LIE_DOWN)

    assert (day.seen.floor.exercise, day.seen.floor.number, day.seen.floor.goal) == ("clamshell", 4, 4)
    assert does(day, 2).seen.floor.exercise is None


def test_a_set_taken_back_was_none_and_is_shown_again() -> None:
    day = does(lying(), 2).asks(TakeBackSet())

    assert day.facts[-1] == SetTakenBack(day.now, "glute-bridge", MONDAY.date())
    assert (day.seen.floor.exercise, day.seen.floor.last) == ("glute-bridge", "clamshell")
    assert day.seen.floor.sets == (("clamshell", 1), ("glute-bridge", 0))


def test_a_set_done_before_midnight_is_taken_back_from_its_own_day() -> None:
    late = datetime(2026, 3, 2, 23, 56, tzinfo=UTC)
    day = does(Day(start=late).asks(LIE_DOWN), 1).pauses(2 * MIN).asks(TakeBackSet())

    assert day.facts[-1] == SetTakenBack(day.now, "clamshell", date(2026, 3, 2))


def test_sets_of_an_earlier_session_are_not_taken_back() -> None:
    day = does(lying(), 1).asks(LeaveFloor()).asks(LIE_DOWN).asks(TakeBackSet())

    assert day.seen.floor.sets[0] == ("clamshell", 1)


def test_a_set_counts_by_itself_only_if_nobody_was_at_the_computer() -> None:
    counted = CountSet("clamshell", 1, by_itself=True)
    away, there = lying().pauses(2 * MIN), lying().sits(2 * MIN)
    for day in (away, there):
        day._tell(counted)

    assert (sets_of(away), sets_of(there)) == (["clamshell"], [])
    assert sets_of(there.asks(replace(counted, by_itself=False))) == ["clamshell"]


def test_whoever_wants_to_press_for_each_set_does() -> None:
    day = lying(Rules(floor_by_itself=False)).pauses(2 * MIN)._tell(CountSet("clamshell", 1, by_itself=True))

    assert sets_of(day) == []


def test_where_input_cannot_be_sensed_a_counted_set_counts() -> None:
    day = lying(Rules(input_known=False))._tell(CountSet("clamshell", 1, by_itself=True))

    assert sets_of(day) == ["clamshell"]


def test_a_button_pressed_late_does_not_count_the_next_set() -> None:
    press = CountSet("clamshell", 1, by_itself=False)

    assert sets_of(lying().asks(press).asks(press)) == ["clamshell"]


def test_with_one_exercise_left_out_there_are_three_sets_of_the_other() -> None:
    day = does(lying(Rules(floor=("clamshell",))), 3)

    assert sets_of(day) == ["clamshell"] * 3
    assert (day.seen.floor.done, day.seen.floor.left_out) == (3, ("glute-bridge",))


def test_with_both_left_out_there_is_no_session() -> None:
    day = lying(Rules(floor=(), floor_at=time(9, 5)))

    assert isinstance(day.state.phase, Sitting)
    assert day.words == []


@given(st.sampled_from([("a",), ("a", "b"), ("a", "b", "c")]), st.lists(st.sampled_from("abc"), max_size=12))
def test_a_session_is_done_after_as_many_sets_as_its_goal_wants(exercises: tuple[str, ...], before: list[str]) -> None:
    done = list(before)
    goal = goal_after(exercises, done)
    while (following := next_set(exercises, done, goal)) is not None:
        assert following == (following[0], done.count(following[0]) + 1)
        done.append(following[0])

    assert len(done) > len(before)
    assert goal == max(3, whole_sets(exercises, before) + 1)
    assert min(done.count(one) for one in exercises) == goal


# The sitting clock.


def test_no_break_comes_and_no_sitting_counts_on_the_floor() -> None:
    day = does(lying(), 6).pauses(5 * MIN)
    assert "due" not in day.words

    day.asks(LeaveFloor())

    assert day.stretches == [(0, 600)]
    assert day.due_in == 25 * MIN


def test_a_session_without_a_set_was_no_break_and_the_clock_stood_still() -> None:
    day = lying().pauses(4 * MIN).asks(LeaveFloor())

    assert day.due_in == 15 * MIN
    assert day.stretches == [(0, 600)]


def test_a_break_that_is_due_is_owed_after_a_session_without_a_set() -> None:
    day = Day().sits(26 * MIN).asks(LIE_DOWN).pauses(2 * MIN).asks(LeaveFloor())
    assert day.seen.shown is Shown.DUE

    assert day.sits(4 * MIN).words[-1] == "notice"


def test_a_break_that_is_due_is_settled_by_a_set() -> None:
    day = does(Day().sits(26 * MIN).asks(LIE_DOWN), 1).asks(LeaveFloor())

    assert day.due_in == 25 * MIN


def test_a_break_that_is_shown_is_skipped_for_the_floor() -> None:
    day = Day().sits(30 * MIN + 10 * SEC)
    assert isinstance(day.state.phase, OnBreak)

    assert day.asks(LIE_DOWN).words[-2:] == ["skipped", "floor session begun"]


def test_a_break_asked_for_on_the_floor_waits() -> None:
    assert isinstance(lying().asks(TakeBreak()).state.phase, OnFloor)


def test_a_session_about_which_nothing_is_said_is_over_after_a_while() -> None:
    away, there = does(lying(), 1).pauses(11 * MIN), does(lying(), 1).sits(11 * MIN)

    assert isinstance(away.state.phase, Away)
    assert isinstance(there.state.phase, Sitting)
    assert away.words[-1] == there.words[-1] == "floor session ended"


def test_whoever_pauses_the_figure_is_still_there() -> None:
    day = lying()
    for _ in range(40):
        day.pauses(20 * SEC).asks(Attend())

    assert isinstance(day.state.phase, OnFloor)


def test_a_pause_by_hand_ends_the_session_and_keeps_its_sets() -> None:
    day = does(lying(), 1).asks(Pause(UntilResumed()))

    assert day.words[-2:] == ["floor session ended", "paused"]
    assert day.seen.floor.sets[0] == ("clamshell", 1)


def test_standing_goes_on_after_the_floor() -> None:
    day = does(Day().asks(Stand()).sits(10 * MIN).asks(LIE_DOWN), 1).asks(LeaveFloor())

    assert day.standing == [(0, 600)]
    assert day.due_in == 40 * MIN


def test_a_closed_lid_on_the_floor_is_away() -> None:
    day = does(lying(), 1).closes_lid(HOUR)

    assert "floor session ended" in day.words
    assert isinstance(day.state.phase, Sitting)
    assert day.seen.floor.sets[0] == ("clamshell", 1)
    assert day.stretches == [(0, 600)]


def test_killed_and_started_again_the_session_goes_on_where_it_was() -> None:
    day = does(lying(), 3).restarts(40 * SEC)

    assert (day.seen.floor.exercise, day.seen.floor.number) == ("glute-bridge", 2)


def test_killed_for_an_hour_the_sets_are_kept() -> None:
    day = does(lying(), 3).restarts(HOUR)

    assert isinstance(day.state.phase, Sitting)
    assert day.seen.floor.sets == (("clamshell", 2), ("glute-bridge", 1))


# The offer.


def test_the_session_is_offered_once_a_day_at_the_time_of_choice() -> None:
    day = Day(OFFICE).sits(20 * MIN)
    assert day.log == [(600, "floor offered"), (690, "offer: no answer")]

    day.asks(MarkDone()).leaves(5 * HOUR).sits(20 * MIN)
    assert day.words.count("floor offered") == 1

    day.leaves(18 * HOUR + 30 * MIN).sits(20 * MIN)
    assert day.words.count("floor offered") == 2


def test_without_a_time_it_is_never_offered() -> None:
    assert "floor offered" not in Day().sits(24 * MIN).words


def test_an_offer_that_is_taken_starts_the_session() -> None:
    day = Day(OFFICE).sits(10 * MIN).asks(LIE_DOWN)

    assert day.words == ["floor offered", "offer: started", "floor session begun"]


def test_later_today_comes_half_an_hour_later() -> None:
    day = Day(replace(OFFICE, sit=2 * HOUR)).sits(10 * MIN).asks(PutOffFloor()).sits(31 * MIN)

    assert day.log[:3] == [(600, "floor offered"), (600, "offer: later today"), (2400, "floor offered")]


def test_not_today_is_not_today() -> None:
    day = Day(replace(OFFICE, sit=2 * HOUR)).sits(10 * MIN).asks(DeclineFloor()).sits(100 * MIN)

    assert day.words == ["floor offered", "offer: not today"]


def test_later_today_just_before_midnight_is_not_today() -> None:
    rules = Rules(floor_at=time(23, 45))
    day = Day(rules, start=datetime(2026, 3, 2, 23, 40, tzinfo=UTC)).sits(5 * MIN).asks(PutOffFloor())

    assert day.words[-1] == "offer: not today"


def test_nothing_is_offered_during_a_hold_and_it_comes_after() -> None:
    day = Day(OFFICE).sits(5 * MIN).holds(HoldReason.MICROPHONE).sits(10 * MIN).releases(HoldReason.MICROPHONE)

    assert day.log == [(900, "floor offered")]


def test_a_call_takes_the_offer_from_the_screen() -> None:
    day = Day(OFFICE).sits(10 * MIN).holds(HoldReason.MICROPHONE)

    assert day.words == ["floor offered", "offer: no answer"]


def test_an_offer_never_meets_a_break() -> None:
    day = Day(replace(OFFICE, floor_at=time(9, 26))).sits(31 * MIN)
    assert day.words == ["due", "notice", "break shown"]

    assert day.asks(MarkDone()).words[-2:] == ["done", "floor offered"]


def test_nothing_is_offered_to_an_empty_chair() -> None:
    day = Day(OFFICE).sits(5 * MIN).leaves(30 * MIN)
    assert "floor offered" not in day.words

    assert day.sits(SEC).words[-1] == "floor offered"


def test_nothing_is_offered_during_a_pause() -> None:
    assert "floor offered" not in Day(OFFICE).asks(Pause(UntilResumed())).sits(HOUR).words


def test_its_time_may_be_outside_active_hours() -> None:
    day = Day(replace(OFFICE, floor_at=time(19, 30)), start=datetime(2026, 3, 2, 19, 0, tzinfo=UTC)).sits(40 * MIN)

    assert day.words == ["floor offered", "offer: no answer"]
    assert isinstance(day.asks(LIE_DOWN).state.phase, OnFloor)
    assert isinstance(does(day, 1).asks(LeaveFloor()).state.phase, Off)


def test_a_time_that_is_long_past_is_not_made_up_for() -> None:
    day = Day(replace(OFFICE, floor_at=time(5, 30))).sits(20 * MIN)

    assert day.words == []


def test_whoever_did_all_sets_is_not_asked() -> None:
    day = does(Day(replace(OFFICE, floor_at=time(9, 50))).asks(LIE_DOWN), 6).asks(LeaveFloor()).sits(24 * MIN)
    day.changes(lambda rules: replace(rules, sit=2 * HOUR)).sits(30 * MIN)

    assert "floor offered" not in day.words


def test_an_unanswered_offer_leaves_the_session_within_reach() -> None:
    assert isinstance(Day(OFFICE).sits(20 * MIN).asks(LIE_DOWN).state.phase, OnFloor)


def test_killed_while_it_is_offered_it_is_not_offered_twice() -> None:
    day = Day(OFFICE).sits(10 * MIN).restarts(HOUR).sits(20 * MIN)

    assert day.words.count("floor offered") == 1


@pytest.mark.parametrize(
    ("wanted", "day", "offered"),
    [
        (time(2, 30), date(2026, 3, 29), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),  # left out: an hour later
        (time(2, 30), date(2026, 10, 25), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # there twice: the first
        (time(17, 30), date(2026, 3, 29), datetime(2026, 3, 29, 15, 30, tzinfo=UTC)),
    ],
)
def test_on_days_of_a_clock_change_it_comes_once_at_the_local_time(wanted: time, day: date, offered: datetime) -> None:
    rules = Rules(floor_at=wanted, zone=ZoneInfo("Europe/Berlin"), sit=24 * HOUR)
    lived = Day(rules, start=offered - 20 * MIN).sits(2 * HOUR)

    assert [entry for entry in lived.log if entry[1] == "floor offered"] == [(1200, "floor offered")]
    assert lived.state.floor.offered_on == day


def test_a_clock_that_is_set_back_does_not_offer_it_twice() -> None:
    day = Day(replace(OFFICE, sit=3 * HOUR)).sits(11 * MIN).sets_clock(-5 * MIN).sits(30 * MIN)

    assert day.words.count("floor offered") == 1


events: st.SearchStrategy[Event] = st.sampled_from(
    [LIE_DOWN, CHECK_UP, MarkDone(), LeaveFloor(), TakeBackSet(), PutOffFloor(), DeclineFloor(), TakeBreak(), Stand()]
)


def told(day: list[tuple[int, Event]], pieces: int) -> tuple[State, list[Fact]]:
    rules = replace(OFFICE, floor_at=time(9, 7))
    state, facts = begin(MONDAY, rules), list[Fact]()
    for seconds, event in day:
        until = state.at + seconds * SEC
        looks = [state.at + (until - state.at) * n / pieces for n in range(1, pieces)]
        for look in [*looks, until]:
            while wake_at(state, rules) < look:
                state, more = step(state, TimePassed(), wake_at(state, rules), rules)
                facts += more
            state, more = step(state, TimePassed(), look, rules)
            facts += more
        state, more = step(state, event, until, rules)
        facts += more
    return state, facts


@given(st.lists(st.tuples(st.integers(0, 900), events), max_size=15), st.integers(2, 9))
@settings(max_examples=60)
def test_however_time_is_sliced_the_floor_is_the_same(day: list[tuple[int, Event]], pieces: int) -> None:
    assert told(day, pieces) == told(day, 1)


@given(st.lists(st.tuples(st.integers(0, 900), events), max_size=25))
@settings(max_examples=60)
def test_what_is_remembered_of_the_day_is_what_was_recorded(day: list[tuple[int, Event]]) -> None:
    state, facts = told(day, 1)
    left: list[str] = []
    for fact in facts:
        if isinstance(fact, SetDone):
            left.append(fact.exercise)
        elif isinstance(fact, SetTakenBack):
            assert left.pop() == fact.exercise

    assert not any(isinstance(fact, Lapsed) for fact in facts)
    assert [exercise for exercise in left if exercise != CHECK.id] == list(state.floor.sets)


# The glute check.


def test_the_check_is_wanted_at_first_and_then_at_most_weekly() -> None:
    day = Day()
    assert day.seen.floor.check_wanted

    day.asks(CHECK_UP).pauses(2 * MIN).asks(MarkDone())
    assert day.words[-1] == "done: glute-check"
    assert not day.asks(LeaveFloor()).seen.floor.check_wanted

    assert not day.closes_lid(6 * 24 * HOUR).seen.floor.check_wanted
    assert day.closes_lid(24 * HOUR).seen.floor.check_wanted


def test_a_declined_check_is_not_offered_for_a_week_and_can_be_had() -> None:
    day = Day().asks(DeclineCheck())
    assert not day.seen.floor.check_wanted

    assert day.asks(CHECK_UP).seen.floor.kind is FloorKind.CHECK


def test_the_check_is_no_set_of_the_session_and_a_break_all_the_same() -> None:
    day = Day().sits(10 * MIN).asks(CHECK_UP).pauses(MIN).asks(MarkDone()).asks(LeaveFloor())

    assert day.seen.floor.done == 0
    assert day.due_in == 25 * MIN


def test_a_check_that_is_left_out_is_neither_offered_nor_begun() -> None:
    day = Day(Rules(check=False)).asks(CHECK_UP)

    assert isinstance(day.state.phase, Sitting)
    assert not day.seen.floor.check_wanted


# What the exercises say.


def test_the_rhythm_knows_what_the_exercises_are_left_out_for() -> None:
    catalogue = read_catalogue()
    for entry in (*SESSION, CHECK):
        assert entry.leave_out_for == catalogue[entry.id].leave_out_for
        assert entry.focus is catalogue[entry.id].focus


def test_a_rest_before_a_set_is_counted_down() -> None:
    bridge = read_catalogue()["glute-bridge"]
    rested = after_rest(bridge, 30 * SEC)

    seen = [moment(rested, n * SEC) for n in range(30)]
    assert {now.stage for now in seen} == {Stage.BETWEEN}
    assert [now.seconds_left for now in seen] == list(range(30, 0, -1))
    assert moment(rested, 30 * SEC).stage is Stage.GET_READY
    assert length(rested) == length(bridge) + 30 * SEC


@pytest.mark.parametrize(("text", "at"), [("17:30", time(17, 30)), (" 7:05 ", time(7, 5)), ("Off", None), ("", None)])
def test_a_time_of_day_is_read(text: str, at: time | None) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize("text", ["24:00", "17", "17:60", "half past five", "17:30 "[:3]])
def test_what_is_no_time_of_day_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="neither a time such as 17:30 nor “off”"):
        read_time(text)


# What is left behind for it, and gone back to.


def test_who_lies_down_outside_active_hours_and_does_nothing_is_outside_them_again() -> None:
    day = Day(OFFICE, start=MONDAY - 2 * HOUR).asks(LIE_DOWN)
    before = day.seen.shown
    day.pauses(MIN).asks(LeaveFloor())

    assert (before, day.seen.shown) == (Shown.ON_FLOOR, Shown.OFF)
    assert isinstance(day.state.phase, Off)


def test_who_did_a_set_during_a_pause_has_the_whole_interval_after_it() -> None:
    day = Day().sits(20 * MIN).asks(Pause(UntilResumed())).asks(LIE_DOWN)
    day.pauses(2 * MIN).asks(MarkDone()).asks(LeaveFloor())
    assert day.seen.shown is Shown.PAUSED

    assert day.asks(Resume()).due_in == day.rules.sit


def test_who_did_nothing_on_the_floor_during_a_pause_has_what_was_left_of_it() -> None:
    day = Day().sits(20 * MIN).asks(Pause(UntilResumed())).asks(LIE_DOWN).pauses(2 * MIN).asks(LeaveFloor())

    assert day.asks(Resume()).due_in == day.rules.sit - 20 * MIN


def test_a_notice_gives_way_to_the_floor_and_the_break_stays_owed() -> None:
    day = Day().sits(30 * MIN + 2 * SEC)
    before = day.seen.shown
    assert (before, day.asks(LIE_DOWN).seen.shown) == (Shown.NOTICE, Shown.ON_FLOOR)

    day.asks(LeaveFloor())
    assert isinstance(day.state.phase, Sitting)
    assert day.state.phase.is_due(day.now)


def test_a_break_gives_way_to_the_floor_as_skipped() -> None:
    day = Day().sits(10 * MIN).asks(TakeBreak()).asks(LIE_DOWN)

    assert day.words == ["break shown", "skipped", "floor session begun"]


def test_the_check_gives_way_to_the_session() -> None:
    day = Day().asks(CHECK_UP).asks(LIE_DOWN)

    assert day.words[-2:] == ["glute check ended", "floor session begun"]


def test_done_is_not_counted_once_all_is_done() -> None:
    day = does(lying(), 6)
    assert len(sets_of(day.asks(MarkDone()))) == 6


def test_whoever_goes_back_over_midnight_by_the_clock_is_not_offered_the_same_day_twice() -> None:
    day = Day(OFFICE).sits(15 * MIN)
    assert "floor offered" in day.words

    day.asks(DeclineFloor()).sits(5 * HOUR).sets_clock(-24 * HOUR)
    day.sits(3 * HOUR)

    assert day.words.count("floor offered") == 1


def test_who_is_back_from_an_absence_may_lie_down_at_once() -> None:
    day = Day().sits(10 * MIN).leaves(HOUR).asks(LIE_DOWN)
    assert day.words == ["natural break taken", "floor session begun"]

    assert day.asks(LeaveFloor()).due_in == day.rules.sit


def test_a_screen_that_is_unlocked_from_afar_lets_one_lie_down() -> None:
    day = Day().sits(10 * MIN).locks()
    assert isinstance(day.state.phase, Away)
    day.pauses(HOUR)

    assert day._tell(LIE_DOWN).seen.floor.kind is FloorKind.SESSION


def test_without_an_offer_there_is_nothing_to_put_off() -> None:
    day = Day(OFFICE).sits(5 * MIN).asks(PutOffFloor()).asks(DeclineFloor())

    assert day.words == []
    assert day.sits(5 * MIN + SEC).words == ["floor offered"]


def test_a_check_that_was_none_is_taken_back_and_costs_no_set_of_the_day() -> None:
    day = Day().asks(CHECK_UP).pauses(MIN).asks(MarkDone())
    day.state = replace(day.state, floor=replace(day.state.floor, sets=("clamshell",), day=MONDAY.date()))

    day.asks(TakeBackSet())

    assert day.facts[-1] == SetTakenBack(MONDAY + MIN, "glute-check", MONDAY.date())
    assert (day.seen.floor.exercise, day.seen.floor.last) == ("glute-check", None)
    assert day.state.floor.sets == ("clamshell",)


def test_what_is_recorded_of_a_session_is_when_it_began_and_how_much_was_done() -> None:
    day = does(lying(), 2).asks(LeaveFloor())

    assert day.facts[-1] == FloorEnded(MONDAY + 16 * MIN, FloorKind.SESSION, MONDAY + 10 * MIN, 2)


def test_after_a_session_without_a_set_the_stretch_begins_anew_and_the_interval_goes_on() -> None:
    day = lying().pauses(2 * MIN).asks(LeaveFloor()).sits(5 * MIN)

    assert day.stretches == [(0, 600)]
    assert day.seen.stretch_since == MONDAY + 12 * MIN
    assert day.due_in == 10 * MIN


def test_a_lid_closed_on_the_floor_ends_the_session_and_is_no_natural_break() -> None:
    day = lying().closes_lid(HOUR)

    assert day.words == ["floor session begun", "floor session ended"]
    assert day.seen.shown is Shown.SITTING
    assert day.seen.stretch_since == day.now
    assert day.due_in == day.rules.sit


def test_nothing_is_done_of_no_exercises() -> None:
    assert whole_sets((), ("clamshell",)) == 0
    assert next_set((), (), 3) is None
