"""What each event means in each phase; time has already passed up to the event.

An event that means nothing in a phase changes nothing: buttons and commands may come late.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from glutebreak.core.events import (
    Attend,
    ClockMoved,
    Event,
    HoldBegan,
    HoldEnded,
    InputSeen,
    InputStopped,
    MarkDone,
    Pause,
    Resume,
    RulesChanged,
    ShowAnother,
    Skip,
    Snooze,
    TakeBreak,
    TimePassed,
)
from glutebreak.core.facts import BreakHeld, ClockWasSet, Fact, Outcome, SensingBegan, SensingEnded
from glutebreak.core.phases import Away, Notice, Off, OnBreak, Sitting, State
from glutebreak.core.rotation import bring_up
from glutebreak.core.rules import Rules
from glutebreak.core.transitions import (
    NOTHING,
    Moved,
    begin_pause,
    come_back,
    end_pause,
    finish_break,
    give_notice,
    give_up_break,
    snooze,
    start_break,
    withdraw_notice,
)


def react(state: State, event: Event, rules: Rules) -> Moved:
    """Every event, once."""
    match event:
        case TimePassed():
            return state, ()
        case InputStopped() | InputSeen() | HoldBegan() | HoldEnded():
            return _observe(state, event, rules)
        case ClockMoved(by=by):
            return _set_clock(state, by)
        case RulesChanged(before=before):
            return _sense(_change_rules(state, before, rules), before, rules)
        case Pause() | Resume():
            return _pause(state, event, rules)
        case TakeBreak(exercise=exercise):
            return _take_break(state, exercise, rules)
        case MarkDone() | Snooze() | Skip() | ShowAnother() | Attend():
            return _answer(state, event, rules)
        case _:
            assert_never(event)


def _observe(state: State, event: InputStopped | InputSeen | HoldBegan | HoldEnded, rules: Rules) -> Moved:
    match event:
        case InputStopped(since=since):
            # Before this stretch began there is nothing to date back to: the program was not there, or nobody watched.
            since = max(since, state.sat_since or since)
            return _input_stopped(replace(state, idle_since=min(since, state.at)), rules)
        case InputSeen():
            return _input_seen(replace(state, idle_since=None), state.idle_since, rules)
        case HoldBegan(reason=reason):
            return _hold(replace(state, holds=state.holds | {reason}))
        case HoldEnded(reason=reason):
            return _release(replace(state, holds=state.holds - {reason}), rules), ()
        case _:
            assert_never(event)


def _input_stopped(state: State, rules: Rules) -> Moved:
    since = state.idle_since or state.at
    match state.phase:
        case Sitting(due_at=due_at) as phase if since >= due_at and state.at - since >= rules.still and not state.holds:
            return give_notice(state, phase, rules, good_moment=True)
        case Off() as phase if state.at - since >= rules.away:
            return replace(state, phase=replace(phase, left=rules.sit, snoozes=0, retried=False)), ()
        case _:
            return state, ()


def _input_seen(state: State, idle_since: datetime | None, rules: Rules) -> Moved:
    match state.phase:
        case Away() as phase:
            return come_back(state, phase, rules)
        case OnBreak() as phase if idle_since is not None:
            rested = max(phase.rested, state.at - max(idle_since, phase.since))
            fold_at = max(phase.fold_at, state.at + rules.back)
            return replace(state, phase=replace(phase, rested=rested, fold_at=fold_at)), ()
        case _:
            return state, ()


def _hold(state: State) -> Moved:
    match state.phase:
        case Notice(owed=owed):
            return withdraw_notice(state, owed)
        case Sitting() as phase if phase.is_due(state.at):
            return state, (BreakHeld(state.at, tuple(sorted(state.holds))),)
        case _:
            return state, ()


def _release(state: State, rules: Rules) -> State:
    match state.phase:
        case Sitting() as phase if phase.is_due(state.at) and not state.holds:
            return replace(state, phase=replace(phase, show_by=state.at + min(rules.after_hold, rules.wait)))
        case _:
            return state


def _set_clock(state: State, by: timedelta) -> Moved:
    paused = state.paused
    if paused is not None and paused.until is not None and paused.by_calendar:
        paused = replace(paused, until=paused.until - by)
    return replace(state, drift=state.drift + by, paused=paused), (ClockWasSet(state.at, by.total_seconds()),)


def _change_rules(state: State, before: Rules, rules: Rules) -> State:
    """A longer or shorter interval counts for the sitting under way; a snooze or a retry stays as promised.

    Only another interval or another wait moves the end of the wait: anything else leaves it where it is.
    """
    match state.phase:
        case Sitting() as phase if (before.sit, before.wait) != (rules.sit, rules.wait):
            return replace(state, phase=_replanned(state, phase, rules.sit - before.sit, rules))
        case Off() as phase:
            return replace(state, phase=replace(phase, left=max(phase.left + rules.sit - before.sit, NOTHING)))
        case _:
            return state


def _sense(state: State, before: Rules, rules: Rules) -> Moved:
    """Unknown is never away: with nobody to tell of input, whoever was away is taken to be back."""
    if before.input_known == rules.input_known:
        return state, ()
    if rules.input_known:
        return state, (SensingBegan(state.at),)
    state, back = _input_seen(replace(state, idle_since=None), state.idle_since, rules)
    return state, (SensingEnded(state.at), *back)


def _replanned(state: State, phase: Sitting, longer: timedelta, rules: Rules) -> Sitting:
    promised = phase.snoozes or phase.retried
    due_at = phase.due_at if promised else phase.due_at + longer
    due_just_now = not phase.is_due(state.at) and due_at <= state.at
    wait_from = state.at if due_just_now else due_at
    return replace(phase, due_at=due_at, show_by=max(wait_from + rules.wait, state.at))


def _pause(state: State, event: Pause | Resume, rules: Rules) -> Moved:
    if isinstance(event, Resume):
        return end_pause(state)
    ended: tuple[Fact, ...] = ()
    match state.phase:
        case Notice(owed=owed):  # announced only: it is owed again when the rhythm goes on
            state = replace(state, phase=owed)
        case OnBreak(owed=owed):
            state, ended = give_up_break(state, owed, Outcome.SKIPPED, rules)
        case _:
            pass
    state, began = begin_pause(state, event.end, rules)
    return state, (*ended, *began)


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
        case _:
            assert_never(state.phase)


def _answer(state: State, event: MarkDone | Snooze | Skip | ShowAnother | Attend, rules: Rules) -> Moved:
    match state.phase, event:
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
