"""What the signs of a person mean: input and its pauses, a locked screen, sleep.

A screen that is locked counts as an absence at once. One too short to be an absence gives back what was owed, for the
sitting clock stood still meanwhile.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from glutebreak.core.facts import SensingChanged
from glutebreak.core.phases import Away, Notice, Off, OnBreak, Sitting, State
from glutebreak.core.rules import Rules
from glutebreak.core.transitions import Moved, come_back, end_stretch, give_notice


def stop_input(state: State, since: datetime, rules: Rules) -> Moved:
    """No input since then: perhaps a good moment, and perhaps the start of an absence."""
    # Before this stretch began there is nothing to date back to: the program was not there, or nobody watched.
    since = min(max(since, state.sat_since or since), state.at)
    state = replace(state, idle_since=since)
    match state.phase:
        case Sitting() as phase if _is_good_moment(state, phase, since, rules):
            return give_notice(state, phase, rules, good_moment=True)
        case Off() as phase if state.at - since >= rules.away:
            return _rest(state, phase, rules), ()
        case _:
            return state, ()


def _is_good_moment(state: State, phase: Sitting, since: datetime, rules: Rules) -> bool:
    """A pause that began before the break was due is none: it comes after activity."""
    return not state.holds and since >= phase.due_at and state.at - since >= enough(state, rules)


def enough(state: State, rules: Rules) -> timedelta:
    """How long a pause in input must be for a good moment."""
    return rules.still if state.switched_at is None else rules.settled


def note_switch(state: State) -> State:
    """A due break may come sooner after it; at other times it means nothing."""
    match state.phase:
        case Sitting() as phase if phase.is_due(state.at) and not state.holds:
            return replace(state, switched_at=state.at)
        case _:
            return state


def see_input(state: State, rules: Rules) -> Moved:
    """Input again: somebody is there, if only at the lock screen."""
    vacant_since = None if state.vacant_since is None else state.at
    return _return(replace(state, idle_since=None, vacant_since=vacant_since), state.absent_since, rules)


def leave_seat(state: State, rules: Rules, *, until_input: bool) -> Moved:
    """Away at once. An exercise that is shown goes on behind the lock, which many close before they get up for it."""
    if not until_input:
        state = replace(state, vacant_since=state.vacant_since or state.at)
    elif not rules.input_known:
        return state, ()
    match state.phase:
        case (Sitting() as owed) | Notice(owed=owed):
            return _get_up(state, owed)
        case _:
            return state, ()


def take_seat(state: State, rules: Rules) -> Moved:
    """Somebody is back, unless there has been no input for long: machines wake up by themselves."""
    gone_since, idle_since = state.absent_since, state.idle_since
    state = replace(state, vacant_since=None)
    if idle_since is not None and state.at - idle_since >= rules.away:
        return state, ()
    return _return(replace(state, idle_since=None if idle_since is None else state.at), gone_since, rules)


def heed_senses(state: State, before: Rules, rules: Rules) -> Moved:
    """Unknown is never away: with nobody left to tell of input, whoever was away for want of it is taken to be back."""
    if before.input_known == rules.input_known:
        return state, ()
    changed = SensingChanged(state.at, works=rules.input_known)
    if rules.input_known:
        return state, (changed,)
    state, back = _return(replace(state, idle_since=None), state.absent_since, rules)
    return state, (changed, *back)


def _return(state: State, gone_since: datetime | None, rules: Rules) -> Moved:
    """The first sign of the person; before a locked screen it is not yet a return."""
    match state.phase:
        case Away() as phase if state.vacant_since is None:
            return come_back(state, phase, rules)
        case OnBreak() as phase if gone_since is not None:
            rested = max(phase.rested, state.at - max(gone_since, phase.since))
            fold_at = max(phase.fold_at, state.at + rules.back)
            return replace(state, phase=replace(phase, rested=rested, fold_at=fold_at)), ()
        case Off() as phase if gone_since is not None and state.at - gone_since >= rules.away:
            return _rest(state, phase, rules), ()
        case _:
            return state, ()


def _rest(state: State, off: Off, rules: Rules) -> State:
    """An absence while the rhythm is off: nobody stands any more, and the whole interval is left."""
    return replace(state, phase=replace(off, left=rules.sit, snoozes=0, retried=False), standing=None)


def _get_up(state: State, owed: Sitting) -> Moved:
    """Off the chair at this moment, whenever the last input was."""
    state, stretch = end_stretch(state, state.at)
    return replace(state, phase=Away(since=state.at, from_sitting=True, owed=owed)), stretch
