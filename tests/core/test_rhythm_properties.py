"""What holds for every day, however it goes."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from glutebreak.core.events import (
    AnswerEasing,
    Attend,
    ClockMoved,
    Event,
    For,
    HoldBegan,
    HoldEnded,
    IgnoreHolds,
    InputSeen,
    InputStopped,
    KeepHolding,
    MarkDone,
    Meet,
    Pause,
    Resume,
    SeatLeft,
    SeatTaken,
    ShowAnother,
    Skip,
    Snooze,
    Stand,
    Switched,
    TakeBreak,
    TimePassed,
)
from glutebreak.core.facts import BreakEnded, BreakStarted, Fact, Lapsed, NaturalBreakTaken, StandingEnded, StretchEnded
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Notice, OnBreak, Sitting, State
from glutebreak.core.rhythm import begin, idle_threshold, step, wake_at
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import take_snapshot
from tests.day import HOUR, MIN, MONDAY, SEC, Day

CALL, FILM = HoldReason.MICROPHONE, HoldReason.FULL_SCREEN
seconds = st.integers(min_value=0, max_value=120)
requests: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from([TakeBreak(), MarkDone(), Snooze(), Skip(), ShowAnother(), Attend(), Resume(), InputSeen()]),
    st.sampled_from([SeatLeft(), SeatLeft(until_input=True), SeatTaken(), Switched()]),
    st.sampled_from([HoldBegan(CALL), HoldEnded(CALL), HoldBegan(FILM), HoldEnded(FILM), Pause(For(7 * MIN))]),
    st.sampled_from([Stand(), Stand(on=False), Meet(9 * MIN), Meet(), KeepHolding(), IgnoreHolds(), AnswerEasing()]),
)


def told(state: State, events: list[tuple[int, Event]], rules: Rules) -> tuple[State, list[Fact]]:
    """The events, each so many seconds after the one before, with a look at the clock whenever the rhythm asks."""
    facts: list[Fact] = []
    for wait, event in events:
        until = state.at + wait * SEC
        while wake_at(state, rules) < until:
            state, more = step(state, TimePassed(), wake_at(state, rules), rules)
            facts += more
        state, more = step(state, event, until, rules)
        facts += more
    return state, facts


@given(st.lists(st.tuples(st.integers(0, 600), requests), max_size=20))
@settings(max_examples=50)
def test_however_time_is_sliced_state_and_facts_are_equal(events: list[tuple[int, Event]]) -> None:
    rules = Rules()
    coarse = told(begin(MONDAY, rules), events, rules)
    fine: list[tuple[int, Event]] = []
    for wait, event in events:
        fine += [(1, TimePassed())] * wait + [(0, event)]

    assert told(begin(MONDAY, rules), fine, rules) == coarse


@given(st.lists(st.tuples(seconds, requests), max_size=40), st.integers(min_value=181, max_value=200_000))
def test_a_lapse_is_never_sitting(events: list[tuple[int, Event]], gap: int) -> None:
    rules = Rules()
    state, _ = told(begin(MONDAY, rules), events, rules)
    gone, back = state.at, state.at + gap * SEC

    _, facts = step(state, TimePassed(), back, rules)

    assert [fact for fact in facts if isinstance(fact, Lapsed)] == [Lapsed(gone, back)]
    assert all(fact.until <= gone for fact in facts if isinstance(fact, StretchEnded | StandingEnded))
    assert not any(isinstance(fact, BreakStarted) for fact in facts)


@given(st.lists(st.tuples(st.integers(1, 300), st.integers(1, 170)), min_size=1, max_size=30))
def test_who_keeps_sitting_gets_a_break(turns: list[tuple[int, int]]) -> None:
    """Typing and pausing by turns, never for as long as an absence: the break comes between 25 and 30 minutes."""
    day = Day()
    for typing, pause in turns:
        day.sits(typing * SEC).pauses(pause * SEC)
    day.sits(31 * MIN)

    first = next(fact.at for fact in day.facts if isinstance(fact, BreakStarted))
    assert 25 * MIN <= first - MONDAY <= 30 * MIN + 10 * SEC


@given(st.lists(st.tuples(st.integers(0, 300), requests), max_size=30), st.integers(-86400, 86400))
def test_a_clock_that_is_set_moves_nothing(events: list[tuple[int, Event]], by: int) -> None:
    rules = Rules()
    state, facts = told(begin(MONDAY, rules), events, rules)

    moved, moved_facts = told(begin(MONDAY, rules), [(0, ClockMoved(by * SEC)), *events], rules)

    assert moved_facts[1:] == facts
    answered_on = state.easing_answered_on  # as what was shown: by its local day, which may be another one
    assert replace(moved, drift=timedelta(0), shown=state.shown, easing_answered_on=answered_on) == state
    assert (moved.easing_answered_on is None) == (answered_on is None)
    assert [one.exercise for one in moved.shown] == [one.exercise for one in state.shown]


@given(st.lists(st.tuples(st.integers(0, 300), requests), max_size=40), st.integers(0, 7200))
def test_a_look_at_an_earlier_time_changes_nothing(events: list[tuple[int, Event]], back: int) -> None:
    rules = Rules()
    state, _ = told(begin(MONDAY, rules), events, rules)

    assert step(state, TimePassed(), state.at - back * SEC, rules) == (state, ())


@given(st.lists(st.tuples(st.integers(0, 300), requests), max_size=60))
def test_every_break_that_is_shown_ends_once_and_stretches_never_overlap(events: list[tuple[int, Event]]) -> None:
    rules = Rules()
    state, facts = told(begin(MONDAY, rules), events, rules)

    started = sum(isinstance(fact, BreakStarted) for fact in facts)
    shown_rows = sum(isinstance(fact, BreakEnded) and fact.shown_at is not None for fact in facts)
    assert started - shown_rows == isinstance(state.phase, OnBreak)
    spans = [(f.since, f.until) for f in facts if isinstance(f, StretchEnded | StandingEnded | NaturalBreakTaken)]
    assert all(since < until for since, until in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@given(st.lists(st.tuples(st.integers(0, 300), requests), max_size=60))
def test_snoozes_in_a_row_never_exceed_the_limit(events: list[tuple[int, Event]]) -> None:
    rules = Rules()
    state, _ = told(begin(MONDAY, rules), events, rules)

    assert 0 <= take_snapshot(state, rules).snoozes <= rules.snooze_limit


@given(st.lists(st.tuples(st.integers(0, 300), requests), max_size=60))
def test_no_break_comes_up_by_itself_during_a_hold(events: list[tuple[int, Event]]) -> None:
    rules = Rules()
    state, _ = told(begin(MONDAY, rules), [*events, (0, HoldBegan(HoldReason.CAMERA))], rules)
    was_shown = isinstance(state.phase, OnBreak)

    state, facts = told(state, [(3600, TimePassed())], rules)

    assert was_shown or not any(isinstance(fact, BreakStarted) for fact in facts)
    assert not isinstance(state.phase, Notice)


@given(st.lists(st.tuples(st.integers(0, 300), requests), max_size=40), st.integers(4, 20_000))
@settings(max_examples=200)
def test_input_that_stopped_long_ago_or_just_now_never_stops_the_rhythm(
    events: list[tuple[int, Event]], ago: int
) -> None:
    """Whatever is said of the input, a person who is seen again sits again, and the next break is within reach."""
    rules = Rules()
    state, _ = told(
        begin(MONDAY, rules),
        [*events, (0, Resume()), (0, HoldEnded(CALL)), (0, HoldEnded(FILM)), (0, IgnoreHolds())],
        rules,
    )
    state, _ = step(state, InputStopped(state.at - ago * SEC), state.at, rules)
    state, _ = told(state, [(10, InputSeen())], rules)

    if isinstance(state.phase, Sitting):
        assert state.phase.show_by <= state.at + max(rules.sit, rules.standing) + rules.wait
    assert idle_threshold(state, rules) <= rules.away
    assert state.at < wake_at(state, rules) <= state.at + rules.watch


def test_a_year_of_mondays_needs_no_more_than_one_look_a_minute() -> None:
    rules = Rules()
    state, looks = begin(MONDAY, rules), 0
    while state.at < MONDAY + 10 * HOUR:
        state, _ = step(state, TimePassed(), wake_at(state, rules), rules)
        looks += 1

    assert looks <= 600 + 20 * (8 + 10), "and one a second for the ten of each notice"
