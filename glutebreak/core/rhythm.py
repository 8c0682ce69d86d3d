"""The rhythm: a state, an event and a time give a new state and what happened.

Pure, and the only way in: `step` and `revive` change a state, `wake_at` and `idle_threshold` say what to ask of the
world, `snapshot` what may be shown. Knows no clock, no toolkit and no file.

The rules about time:
1. Deadlines are kept, seconds are never counted: however a stretch of time is sliced, state and facts are equal.
2. A clock set back never moves the rhythm back.
3. A look at the clock that comes far too late means that nobody was watching: that stretch is away, never sitting.
4. All instants here are on the elapsed clock; the wall clock is only for the calendar, by way of `State.drift`.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from glutebreak.core.calendar import is_active, local_day
from glutebreak.core.deadlines import next_deadline
from glutebreak.core.events import Event, RulesChanged
from glutebreak.core.facts import Fact, Lapsed, OffReason
from glutebreak.core.floor_offer import withdraw_offer
from glutebreak.core.floor_session import leave_floor
from glutebreak.core.holding import end_open_meeting, keep_told
from glutebreak.core.phases import Away, Notice, Off, OnBreak, OnFloor, Sitting, State, shifted
from glutebreak.core.presence import enough
from glutebreak.core.reactions import react
from glutebreak.core.rules import Rules
from glutebreak.core.transitions import (
    Moved,
    come_back,
    end_stretch,
    go_away,
    leave_break,
    sitting,
    stood_still,
    turn_off,
    turn_on,
)


def begin(now: datetime, rules: Rules, *, drift: timedelta = timedelta(0)) -> State:
    """The rhythm of somebody who has just sat down."""
    today = local_day(now + drift, rules.zone)
    start = State(at=now, phase=sitting(now, rules.sit, rules), drift=drift, sat_since=now, first_day=today)
    return _settle(start, rules)[0]


def step(state: State, event: Event, now: datetime, rules: Rules) -> Moved:
    """Let time pass up to `now`, then react. A `now` before the last one counts as the last one."""
    now = max(now, state.at)
    until_now = event.before if isinstance(event, RulesChanged) else rules
    state, passed = _pass_time(state, now, until_now)
    state, reacted = react(state, event, rules)
    state, followed = _walk(state, now, rules)
    return state, (*passed, *reacted, *followed)


def revive(saved: State, alive_until: datetime, now: datetime, rules: Rules) -> Moved:
    """Go on with a state that an earlier process left behind.

    `saved` is already on this process's elapsed clock; `alive_until` is when that process last showed life.
    Sitting before the gap counts, unless the gap was an absence; nobody can say what the gap was, so it is no
    natural break. Holds and input are unknown until the desktop tells of them; only a meeting is the person's word.
    """
    state = keep_told(replace(saved, idle_since=None, switched_at=None, vacant_since=None), rules)
    if alive_until <= now < state.at:  # its clock ran fast: what it saved last is how it stood when it was last alive
        state = shifted(state, alive_until - state.at)
    if state.at > now:
        anew = begin(now, rules, drift=state.drift)
        floor = replace(state.floor, again_at=None, open_until=None)
        answered_on = state.easing_answered_on
        kept = replace(anew, shown=state.shown, first_day=state.first_day, easing_answered_on=answered_on)
        return replace(kept, floor=floor), ()
    state, before = _walk(state, min(max(alive_until, state.at), now), rules)
    state, after = _pass_time(state, now, rules, witnessed=False)
    if isinstance(state.phase, Away):
        state, _ = come_back(state, state.phase, rules)  # and says nothing of a natural break
    return state, (*before, *after)


def wake_at(state: State, rules: Rules) -> datetime:
    """When the rhythm next wants to look at the clock."""
    deadline = next_deadline(state, rules)
    watch = state.at + (rules.count_down if isinstance(state.phase, Notice) else rules.watch)
    return watch if deadline is None else max(state.at, min(deadline.at, watch))


def idle_threshold(state: State, rules: Rules) -> timedelta:
    """How long a pause in input must be before the rhythm wants to hear of it."""
    match state.phase:
        case Sitting() as phase if phase.is_due(state.at) and not state.holds:
            return enough(state, rules)
        case OnBreak() | OnFloor():
            return rules.rising
        case Away() if state.absent_since is None:
            return rules.still  # nothing but input will tell of the end, and only that of a pause is told
        case _:
            return rules.away


def _pass_time(state: State, now: datetime, rules: Rules, *, witnessed: bool = True) -> Moved:
    if now - state.at > rules.watch + rules.lapse:
        return _lapse(state, now, rules, witnessed=witnessed)
    return _walk(state, now, rules)


def _walk(state: State, now: datetime, rules: Rules) -> Moved:
    """Through every deadline up to `now`, each at its own instant."""
    state, facts = _settle(state, rules)
    while (deadline := next_deadline(state, rules)) is not None and deadline.at <= now:
        state, met = deadline.meet(replace(state, at=max(deadline.at, state.at)), rules)
        state, settled = _settle(state, rules)
        facts = (*facts, *met, *settled)
    return replace(state, at=now), facts


def _settle(state: State, rules: Rules) -> Moved:
    """Bring phase and offer in line with everything else."""
    state, turned = _turn_on_or_off(state, rules)
    state, withdrawn = withdraw_offer(state)
    return state, (*turned, *withdrawn)


def _turn_on_or_off(state: State, rules: Rules) -> Moved:
    """By pause and active hours; what is shown ends first."""
    reason = _off_reason(state, rules)
    match state.phase:
        case OnBreak() | OnFloor():
            return state, ()
        case Off() as phase if reason is None:
            return turn_on(state, phase, rules)
        case Off(reason=present) if present is reason:
            return state, ()
        case _ if reason is OffReason.HOURS:
            return turn_off(end_open_meeting(state, rules), reason, rules)
        case _ if reason is not None:
            return turn_off(state, reason, rules)
        case _:
            return state, ()


def _off_reason(state: State, rules: Rules) -> OffReason | None:
    if state.paused is not None:
        return OffReason.PAUSED
    active = is_active(rules.hours, state.at + state.drift, rules.zone)
    return None if active else OffReason.HOURS


def _lapse(state: State, now: datetime, rules: Rules, *, witnessed: bool) -> Moved:
    """Nobody was watching from the last look until now."""
    lapsed = Lapsed(state.at, now)
    match state.phase:
        case (Sitting() as owed) | Notice(owed=owed) if now - state.at < rules.away:
            state, facts = _short_lapse(state, owed, now, rules)
        case _:
            state, facts = _long_lapse(state, now, rules, witnessed=witnessed)
    return state, (lapsed, *facts)


def _short_lapse(state: State, owed: Sitting, now: datetime, rules: Rules) -> Moved:
    """Too short for an absence: the sitting clock stands still meanwhile."""
    later = stood_still(owed, state.at, now, rules)
    state, ended = end_stretch(state, state.at)
    state, facts = _walk(replace(state, phase=later, idle_since=None), now, rules)
    if isinstance(state.phase, Sitting):
        state = replace(state, sat_since=now)
    return state, (*ended, *facts)


def _long_lapse(state: State, now: datetime, rules: Rules, *, witnessed: bool) -> Moved:
    """Whoever is back now was away for all of it; whoever was away before is still."""
    idle_before, gone_since = state.idle_since, state.at
    state, left = _leave_chair(state, rules, witnessed=witnessed)
    state, met = _walk(replace(state, idle_since=idle_before or gone_since), now, rules)
    state = replace(state, idle_since=idle_before)
    back: tuple[Fact, ...] = ()
    if state.absent_since is None and isinstance(state.phase, Away):
        state, back = come_back(state, state.phase, rules)
    return state, (*left, *met, *back)


def _leave_chair(state: State, rules: Rules, *, witnessed: bool) -> Moved:
    match state.phase:
        case Sitting() | Notice():
            state, facts = go_away(state, state.at)
            return replace(state, phase=Away(since=state.at, from_sitting=witnessed)), facts
        case OnBreak() as phase:
            return leave_break(state, phase, state.at)
        case OnFloor() as phase:
            state, facts = leave_floor(state, phase, rules)
            return replace(state, phase=Away(since=state.at, from_sitting=False), sat_since=None, standing=None), facts
        case _:
            return state, ()
