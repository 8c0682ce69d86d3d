"""The floor session and the glute check as parts of the rhythm: the start, the sets, the end.

While somebody is on the floor no break comes and no sitting counts. A session with a set in it was a break, and sitting
starts anew after it; without one the sitting clock stood still. Draws nothing and counts no repetitions.
"""

from dataclasses import replace
from typing import assert_never

from glutebreak.core.events import (
    Attend,
    CountSet,
    DeclineCheck,
    DeclineFloor,
    FloorRequest,
    LeaveFloor,
    MarkDone,
    PutOffFloor,
    StartFloor,
    TakeBackSet,
)
from glutebreak.core.facts import Fact, Outcome
from glutebreak.core.floor import CHECK, FloorKind, OfferEnd, goal_after, next_set
from glutebreak.core.floor_facts import FloorEnded, FloorStarted, SetDone, SetTakenBack
from glutebreak.core.floor_offer import end_offer, put_off_offer, today
from glutebreak.core.phases import Away, Notice, Off, OnBreak, OnFloor, Sitting, State
from glutebreak.core.rules import Rules
from glutebreak.core.transitions import Moved, come_back, end_stretch, give_up_break, interval, sit_down, stood_still


def react_on_floor(state: State, event: FloorRequest, rules: Rules) -> Moved:
    """Every event of the floor, once; one that comes late changes nothing."""
    match event:
        case StartFloor(kind=kind):
            return _start(state, kind, rules)
        case CountSet() | TakeBackSet() | LeaveFloor():
            return answer_on_floor(state, event, rules)
        case PutOffFloor():
            return put_off_offer(state, rules)
        case DeclineFloor():
            return end_offer(state, OfferEnd.NOT_TODAY)
        case DeclineCheck():
            return replace(state, floor=replace(state.floor, check_settled_on=today(state, rules))), ()
        case _:
            assert_never(event)


def answer_on_floor(
    state: State, event: MarkDone | Attend | CountSet | TakeBackSet | LeaveFloor, rules: Rules
) -> Moved:
    """What the person says to a session that is shown."""
    match state.phase, event:
        case OnFloor() as phase, MarkDone():
            return _mark_set(state, phase, rules)
        case OnFloor() as phase, CountSet() if _counts(state, phase, event, rules):
            return _mark_set(state, phase, rules)
        case OnFloor() as phase, TakeBackSet() if phase.done:
            return _take_back(state, phase, rules)
        case OnFloor() as phase, LeaveFloor():
            return leave_floor(state, phase, rules)
        case OnFloor() as phase, Attend():
            return replace(state, phase=replace(phase, fold_at=state.at + rules.floor_patience)), ()
        case _:
            return state, ()


def present_set(phase: OnFloor, rules: Rules) -> tuple[str, int] | None:
    """The exercise that is shown and the number of its set; None when all is done."""
    if phase.what is FloorKind.CHECK:
        return None if phase.done else (CHECK.id, 1)
    return next_set(rules.floor, (*phase.before, *phase.done), phase.goal)


def leave_floor(state: State, phase: OnFloor, rules: Rules) -> Moved:
    """Up again."""
    ended = FloorEnded(state.at, phase.what, phase.since, len(phase.done))
    state, stretch = end_stretch(state, phase.since)
    match phase.owed:
        case Off() as owed if phase.done:
            state = replace(state, phase=replace(owed, left=interval(state, rules), snoozes=0, retried=False))
        case Off() as owed:
            state = replace(state, phase=owed)
        case Sitting() if phase.done:
            state = sit_down(state, rules)
        case Sitting() as owed:
            later = stood_still(owed, phase.since, state.at, rules)
            state = replace(state, phase=later, sat_since=state.at)
    return state, (*stretch, ended)


def fold_floor(state: State, phase: OnFloor, rules: Rules) -> Moved:
    """Nobody has said anything for long: over, and away if there was no input either."""
    absent_since = state.absent_since
    state, facts = leave_floor(state, phase, rules)
    if absent_since is not None and isinstance(state.phase, Sitting):
        state = replace(
            state, phase=Away(since=max(absent_since, phase.since), from_sitting=False), sat_since=None, standing=None
        )
    return state, facts


def _start(state: State, kind: FloorKind, rules: Rules) -> Moved:
    is_left = rules.check if kind is FloorKind.CHECK else bool(rules.floor)
    if not is_left or (isinstance(state.phase, OnFloor) and state.phase.what is kind):
        return state, ()
    answered: tuple[Fact, ...] = ()
    if kind is FloorKind.SESSION:
        state, answered = end_offer(state, OfferEnd.STARTED)
    owed, state, left = _leave_what_is(state, rules)
    before = state.floor.sets_on(today(state, rules))
    phase = OnFloor(
        since=state.at,
        what=kind,
        owed=owed,
        fold_at=state.at + rules.floor_patience,
        before=before,
        goal=goal_after(rules.floor, before),
    )
    return replace(state, phase=phase), (*answered, *left, FloorStarted(state.at, kind))


def _leave_what_is(state: State, rules: Rules) -> tuple[Sitting | Off, State, tuple[Fact, ...]]:
    """What is owed when the session is over; a break that is shown is skipped for it."""
    facts: tuple[Fact, ...] = ()
    match state.phase:
        case OnFloor() as phase:
            state, facts = leave_floor(state, phase, rules)
        case OnBreak(owed=owed):
            state, facts = give_up_break(state, owed, Outcome.SKIPPED, rules)
        case Away() as phase:
            state, facts = come_back(state, phase, rules)
        case Notice(owed=owed):
            state = replace(state, phase=owed)
        case Sitting() | Off():
            pass
    if not isinstance(state.phase, Sitting | Off):  # pragma: no cover - what the type checker cannot know
        raise TypeError(f"nobody can lie down from {state.phase}")
    return state.phase, state, facts


def _counts(state: State, phase: OnFloor, event: CountSet, rules: Rules) -> bool:
    """Only for the set that is shown; by itself only if nobody was at the computer while it was counted."""
    if (event.exercise, event.number) != present_set(phase, rules):
        return False
    was_away = state.absent_since is not None or not rules.input_known
    return not event.by_itself or (rules.floor_by_itself and was_away)


def _mark_set(state: State, phase: OnFloor, rules: Rules) -> Moved:
    shown = present_set(phase, rules)
    if shown is None:
        return state, ()
    exercise, day = shown[0], today(state, rules)
    if phase.what is FloorKind.CHECK:
        floor = replace(state.floor, check_settled_on=day)
    else:
        floor = replace(state.floor, day=day, sets=(*state.floor.sets_on(day), exercise))
    lain = replace(phase, done=(*phase.done, exercise), fold_at=state.at + rules.floor_patience)
    return replace(state, phase=lain, floor=floor), (SetDone(state.at, exercise),)


def _take_back(state: State, phase: OnFloor, rules: Rules) -> Moved:
    """The last set of this session was none; it belongs to the day on which it was recorded."""
    is_check = phase.what is FloorKind.CHECK
    day = state.floor.check_settled_on if is_check else state.floor.day
    floor = state.floor if is_check else replace(state.floor, sets=state.floor.sets[:-1])
    fact = SetTakenBack(state.at, phase.done[-1], day or today(state, rules))
    shorter = replace(phase, done=phase.done[:-1], fold_at=state.at + rules.floor_patience)
    return replace(state, phase=shorter, floor=floor), (fact,)
