"""What each event means in each phase; time has already passed up to the event.

An event that means nothing in a phase changes nothing: buttons and commands may come late.
"""

from dataclasses import replace
from datetime import UTC, timedelta
from typing import assert_never

from glutebreak.core.events import (
    AnswerEasing,
    Attend,
    ClockMoved,
    CountSet,
    DeclineCheck,
    DeclineFloor,
    Event,
    HoldBegan,
    HoldEnded,
    IgnoreHolds,
    InputSeen,
    InputStopped,
    KeepHolding,
    LeaveFloor,
    MarkDone,
    Meet,
    Observation,
    Pause,
    PutOffFloor,
    Request,
    Resume,
    RulesChanged,
    SeatLeft,
    SeatTaken,
    ShowAnother,
    Skip,
    Snooze,
    Stand,
    StartFloor,
    Switched,
    TakeBackSet,
    TakeBreak,
    TimePassed,
)
from glutebreak.core.facts import ClockWasSet, Fact, Outcome
from glutebreak.core.floor_session import answer_on_floor, react_on_floor
from glutebreak.core.holding import begin_hold, end_hold
from glutebreak.core.phases import Away, Notice, Off, OnBreak, OnFloor, Sitting, State
from glutebreak.core.presence import heed_senses, leave_seat, note_switch, see_input, stop_input, take_seat
from glutebreak.core.rotation import bring_up
from glutebreak.core.rules import Rules
from glutebreak.core.steering import steer
from glutebreak.core.transitions import (
    NOTHING,
    Moved,
    come_back,
    finish_break,
    give_up_break,
    interval,
    snooze,
    start_break,
)


def react(state: State, event: Event, rules: Rules) -> Moved:
    """Every event, once; whoever asks for something is there, whatever the desktop says."""
    back: tuple[Fact, ...] = ()
    if state.vacant_since is not None and isinstance(event, Request):
        state, back = take_seat(state, rules)
    state, facts = _react(state, event, rules)
    return state, (*back, *facts)


def _react(state: State, event: Event, rules: Rules) -> Moved:
    match event:
        case TimePassed():
            return state, ()
        case InputStopped() | InputSeen() | Switched() | SeatLeft() | SeatTaken() | HoldBegan() | HoldEnded():
            return _observe(state, event, rules)
        case ClockMoved() | RulesChanged():
            return _adjust(state, event, rules)
        case Pause() | Resume() | Stand() | Meet() | KeepHolding() | IgnoreHolds() | AnswerEasing():
            return steer(state, event, rules)
        case TakeBreak(exercise=exercise):
            return _take_break(state, exercise, rules)
        case MarkDone() | Snooze() | Skip() | ShowAnother() | Attend():
            return _answer(state, event, rules)
        case StartFloor() | CountSet() | TakeBackSet() | LeaveFloor() | PutOffFloor() | DeclineFloor() | DeclineCheck():
            return react_on_floor(state, event, rules)
        case _:
            assert_never(event)


def _observe(state: State, event: Observation, rules: Rules) -> Moved:
    match event:
        case InputStopped(since=since):
            return stop_input(state, since, rules)
        case InputSeen():
            return see_input(state, rules)
        case Switched():
            return note_switch(state), ()
        case SeatLeft(until_input=until_input):
            return leave_seat(state, rules, until_input=until_input)
        case SeatTaken():
            return take_seat(state, rules)
        case HoldBegan(reason=reason):
            return begin_hold(state, reason, rules)
        case HoldEnded(reason=reason):
            return end_hold(state, reason, rules), ()
        case _:
            assert_never(event)


def _adjust(state: State, event: ClockMoved | RulesChanged, rules: Rules) -> Moved:
    if isinstance(event, ClockMoved):
        return _set_clock(state, event.by)
    return heed_senses(_change_rules(state, event.before, rules), event.before, rules)


def _set_clock(state: State, by: timedelta) -> Moved:
    paused = state.paused
    if paused is not None and paused.until is not None and paused.by_calendar:
        paused = replace(paused, until=paused.until - by)
    return replace(state, drift=state.drift + by, paused=paused), (ClockWasSet(state.at, by.total_seconds()),)


def _change_rules(state: State, before: Rules, rules: Rules) -> State:
    """A longer or shorter interval counts for the sitting under way; a snooze or a retry stays as promised.

    Only another interval or another wait moves the end of the wait: anything else leaves it where it is.
    """
    state = _in_zone(state, before, rules)
    longer = interval(state, rules) - interval(state, before)
    match state.phase:
        case Sitting() as phase if longer or before.wait != rules.wait:
            return replace(state, phase=_replanned(state, phase, longer, rules))
        case Off() as phase:
            return replace(state, phase=replace(phase, left=max(phase.left + longer, NOTHING)))
        case _:
            return state


def _in_zone(state: State, before: Rules, rules: Rules) -> State:
    """A pause until a time of day, or until tomorrow, is one by the clocks of the place."""
    paused = state.paused
    if before.zone == rules.zone or paused is None or paused.until is None or not paused.by_calendar:
        return state
    shown = (paused.until + state.drift).astimezone(before.zone)
    until = shown.replace(tzinfo=rules.zone).astimezone(UTC) - state.drift
    return replace(state, paused=replace(paused, until=until))


def _replanned(state: State, phase: Sitting, longer: timedelta, rules: Rules) -> Sitting:
    promised = phase.snoozes or phase.retried
    due_at = phase.due_at if promised else phase.due_at + longer
    due_just_now = not phase.is_due(state.at) and due_at <= state.at
    wait_from = state.at if due_just_now else due_at
    return replace(phase, due_at=due_at, show_by=max(wait_from + rules.wait, state.at))


def _take_break(state: State, exercise: str | None, rules: Rules) -> Moved:
    match state.phase:
        case Sitting() as phase:
            return start_break(state, phase, rules, asked=not phase.is_due(state.at), exercise=exercise)
        case Notice(owed=owed):
            return start_break(state, owed, rules, asked=False, exercise=exercise)
        case OnBreak() as phase:
            return (state, ()) if exercise is None else (_show_other(state, phase, exercise, rules), ())
        case Away() as phase:
            back, taken = come_back(state, phase, rules)
            started, facts = _take_break(back, exercise, rules)
            return started, (*taken, *facts)
        case Off() as phase:
            return start_break(state, phase, rules, asked=True, exercise=exercise)
        case OnFloor():
            return state, ()
        case _:
            assert_never(state.phase)


def _answer(state: State, event: MarkDone | Snooze | Skip | ShowAnother | Attend, rules: Rules) -> Moved:
    match state.phase, event:
        case OnFloor(), (MarkDone() | Attend()) as said:
            return answer_on_floor(state, said, rules)
        case OnBreak() as phase, MarkDone():
            return finish_break(state, phase, Outcome.DONE, rules)
        case OnBreak() as phase, ShowAnother():
            return _show_other(state, phase, None, rules), ()
        case OnBreak() as phase, Attend():
            return _attend(state, phase, rules), ()
        case _, Snooze(length=length):
            return _put_off(state, rules.snooze if length is None else length, rules)
        case ((OnBreak(owed=owed) | Notice(owed=owed)), Skip()):
            return give_up_break(state, owed, Outcome.SKIPPED, rules)
        case Sitting() as phase, Skip() if phase.is_due(state.at):
            return give_up_break(state, phase, Outcome.SKIPPED, rules)
        case _:
            return state, ()


def _show_other(state: State, phase: OnBreak, exercise: str | None, rules: Rules) -> State:
    """This exercise, or the next in rotation, in the break that is shown."""
    state = bring_up(state, rules, exercise=exercise, same_break=True)
    return _attend(state, replace(phase, exercise=state.shown[-1].exercise), rules)


def _attend(state: State, phase: OnBreak, rules: Rules) -> State:
    """The person is there: the break is not unanswered, and has its full length before it."""
    fold_at = max(phase.fold_at, state.at + max(rules.no_answer, rules.break_length))
    return replace(state, phase=replace(phase, fold_at=fold_at))


def _put_off(state: State, length: timedelta, rules: Rules) -> Moved:
    match state.phase:
        case OnBreak(owed=Sitting() as owed) | Notice(owed=owed) if owed.snoozes < rules.snooze_limit:
            return snooze(state, owed, length, rules)
        case Sitting() as phase if phase.is_due(state.at) and phase.snoozes < rules.snooze_limit:
            return snooze(state, phase, length, rules)
        case _:
            return state, ()
