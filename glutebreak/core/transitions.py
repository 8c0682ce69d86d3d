"""How the rhythm gets from one phase to the next.

Each function takes a state whose `at` is the instant of the change and returns the new state with what happened.
Which of them applies when is decided in `rhythm`, `deadlines` and `reactions`, not here.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from glutebreak.core.calendar import next_start, next_time
from glutebreak.core.events import For, PauseEnd, UntilResumed, UntilTime, UntilTomorrow
from glutebreak.core.facts import (
    BreakEnded,
    BreakHeld,
    BreakStarted,
    Fact,
    HoursBegan,
    HoursEnded,
    NaturalBreakTaken,
    NoticeGiven,
    OffReason,
    Outcome,
    PauseBegan,
    PauseEnded,
    StandingBegan,
    StandingEnded,
    StretchEnded,
)
from glutebreak.core.phases import Away, Notice, Off, OnBreak, OnFloor, Paused, Sitting, Standing, State
from glutebreak.core.rotation import bring_up
from glutebreak.core.rules import Rules

Moved = tuple[State, tuple[Fact, ...]]
NOTHING = timedelta(0)


def interval(state: State, rules: Rules) -> timedelta:
    """How long until a break is due, from one break to the next."""
    return rules.sit if state.standing is None else rules.standing


def sitting(at: datetime, left: timedelta, rules: Rules, *, snoozes: int = 0, retried: bool = False) -> Sitting:
    """Sitting with so much left until a break is due."""
    due_at = at + max(left, NOTHING)
    return Sitting(due_at=due_at, show_by=due_at + rules.wait, snoozes=snoozes, retried=retried)


def sit_down(state: State, rules: Rules, *, absent: timedelta = NOTHING) -> State:
    """A new stretch of sitting with the whole interval before it, after so long off the chair."""
    return replace(state, phase=sitting(state.at, interval(state, rules), rules), sat_since=state.at, absent=absent)


def end_stretch(state: State, until: datetime) -> Moved:
    """Close the present stretch of sitting or standing, if there is one."""
    if state.sat_since is None or until <= state.sat_since:
        return replace(state, sat_since=None), ()
    ended = StretchEnded if state.standing is None else StandingEnded
    return replace(state, sat_since=None), (ended(state.sat_since, until),)


def leave(state: State, until: datetime) -> Moved:
    """The person went away then, and nobody stands any more."""
    state, stretch = end_stretch(state, until)
    return replace(state, standing=None), stretch


def give_notice(state: State, owed: Sitting, rules: Rules, *, good_moment: bool) -> Moved:
    """Announce the break that is owed."""
    notice = Notice(since=state.at, until=state.at + rules.notice, owed=owed)
    return replace(state, phase=notice), (NoticeGiven(state.at, good_moment=good_moment),)


def withdraw_notice(state: State, owed: Sitting) -> Moved:
    """A hold began: the break waits again."""
    return replace(state, phase=owed), (BreakHeld(state.at, tuple(sorted(state.holds))),)


def start_break(state: State, owed: Sitting | Off, rules: Rules, *, asked: bool, exercise: str | None = None) -> Moved:
    """Show an exercise: the one that was asked for, else the next in rotation."""
    put_off = isinstance(owed, Sitting) and (owed.snoozes > 0 or owed.retried)
    state = bring_up(state, rules, exercise=exercise, same_break=put_off)
    chosen = state.shown[-1].exercise
    patience = rules.no_answer if rules.input_known else rules.no_answer + rules.break_length
    phase = OnBreak(since=state.at, exercise=chosen, owed=owed, asked=asked, fold_at=state.at + patience)
    return replace(state, phase=phase), (BreakStarted(state.at, chosen, asked=asked),)


def end_prompt(state: State, outcome: Outcome) -> BreakEnded:
    """The row for the break that is owed or shown."""
    match state.phase:
        case OnBreak(owed=Sitting() as owed) as shown:
            due_at = min(owed.due_at, shown.since)
            return BreakEnded(state.at, outcome, due_at, shown.since, shown.exercise, owed.snoozes, asked=shown.asked)
        case OnBreak() as shown:
            return BreakEnded(state.at, outcome, shown.since, shown.since, shown.exercise, 0, asked=shown.asked)
        case Notice(owed=owed) | (Sitting() as owed):
            return BreakEnded(state.at, outcome, owed.due_at, None, None, owed.snoozes, asked=False)
        case phase:
            raise ValueError(f"no break to end while {phase}")


def finish_break(state: State, shown: OnBreak, outcome: Outcome, rules: Rules) -> Moved:
    """The person was up: the stretch ended when the exercise came up, and sitting starts anew."""
    row = end_prompt(state, outcome)
    state, stretch = end_stretch(state, shown.since)
    if isinstance(shown.owed, Off):
        off = replace(shown.owed, left=interval(state, rules), snoozes=0, retried=False)
        return replace(state, phase=off), (*stretch, row)
    return sit_down(state, rules), (*stretch, row)


def leave_break(state: State, shown: OnBreak, since: datetime) -> Moved:
    """Nobody came back to the open break."""
    row = end_prompt(state, Outcome.AWAY)
    state, stretch = leave(state, shown.since)
    return replace(state, phase=Away(since=since, from_sitting=False)), (*stretch, row)


def give_up_break(state: State, owed: Sitting | Off, outcome: Outcome, rules: Rules) -> Moved:
    """Skipped or unanswered: sitting goes on, and so does its stretch."""
    row = end_prompt(state, outcome)
    asked_early = isinstance(owed, Sitting) and owed.due_at > state.at
    if isinstance(owed, Off) or asked_early:
        return replace(state, phase=owed), (row,)
    if outcome is Outcome.NO_ANSWER and not owed.retried:
        phase = sitting(state.at, rules.retry, rules, snoozes=owed.snoozes, retried=True)
    else:
        phase = sitting(state.at, interval(state, rules), rules)
    return replace(state, phase=phase), (row,)


def snooze(state: State, owed: Sitting, length: timedelta, rules: Rules) -> Moved:
    """Put the break off."""
    row = end_prompt(state, Outcome.SNOOZED)
    phase = sitting(state.at, length, rules, snoozes=owed.snoozes + 1, retried=owed.retried)
    return replace(state, phase=phase), (row,)


def go_away(state: State, since: datetime) -> Moved:
    """Off the chair since the last input."""
    state, stretch = leave(state, since)
    return replace(state, phase=Away(since=since, from_sitting=True)), stretch


def come_back(state: State, absence: Away, rules: Rules) -> Moved:
    """On the chair again."""
    gone = state.at - absence.since
    if absence.owed is not None and gone < rules.away:
        return replace(state, phase=stood_still(absence.owed, absence.since, state.at, rules), sat_since=state.at), ()
    long_enough = absence.from_sitting and gone >= rules.away
    taken = (NaturalBreakTaken(absence.since, state.at),) if long_enough else ()
    return sit_down(replace(state, standing=None), rules, absent=gone), taken


def stood_still(owed: Sitting, since: datetime, until: datetime, rules: Rules) -> Sitting:
    """The same after a gap that was neither sitting nor an absence; a break that is due meets nobody at the door."""
    gap = until - since
    due_at = owed.due_at if owed.is_due(since) else owed.due_at + gap
    show_by = max(max(owed.show_by, since) + gap, until + min(rules.after_hold, rules.wait))
    return replace(owed, due_at=due_at, show_by=show_by)


def turn_off(state: State, reason: OffReason, rules: Rules) -> Moved:
    """Stop the rhythm; outside active hours nothing is left of the interval, after a pause it goes on."""
    off = Off(reason=reason, since=state.at, left=rules.sit)
    match state.phase:
        case Sitting() as phase if reason is OffReason.PAUSED:
            left = max(phase.due_at - state.at, NOTHING)
            off = replace(off, left=left, snoozes=phase.snoozes, retried=phase.retried)
        case _:
            pass
    state, stretch = leave(state, state.at) if reason is OffReason.HOURS else end_stretch(state, state.at)
    ended = (HoursEnded(state.at),) if reason is OffReason.HOURS else ()
    return replace(state, phase=off), (*stretch, *ended)


def turn_on(state: State, off: Off, rules: Rules) -> Moved:
    """The rhythm goes on: sitting, unless there has been no input for long."""
    began = (HoursBegan(state.at),) if off.reason is OffReason.HOURS else ()
    absent = state.at - off.since if off.reason is OffReason.HOURS else NOTHING
    gone_since = state.absent_since
    if gone_since is not None and state.at - gone_since >= rules.away:
        return replace(state, phase=Away(since=state.at, from_sitting=False), standing=None), began
    if gone_since is not None and state.vacant_since is not None:
        owed = sitting(gone_since, off.left, rules, snoozes=off.snoozes, retried=off.retried)
        return replace(state, phase=Away(since=gone_since, from_sitting=False, owed=owed)), began
    again = sitting(state.at, off.left, rules, snoozes=off.snoozes, retried=off.retried)
    return replace(state, phase=again, sat_since=state.at, absent=absent), began


def stand(state: State, rules: Rules) -> Moved:
    """Up from the chair, and on with the work: a whole interval of standing."""
    left = state.phase.due_at - state.at if isinstance(state.phase, Sitting) else rules.sit
    return _change_posture(state, Standing(since=state.at, left=max(left, NOTHING)), rules.standing, rules)


def sit_again(state: State, standing: Standing, rules: Rules) -> Moved:
    """Down again: a new interval, unless the person stood for less than an absence takes."""
    left = rules.sit if state.at - standing.since >= rules.away else standing.left
    return _change_posture(state, None, left, rules)


def _change_posture(state: State, standing: Standing | None, left: timedelta, rules: Rules) -> Moved:
    """A break that is announced or shown stays; whoever is on one has been up since it was shown."""
    was_counted = state.sat_since is not None
    state, stretch = end_stretch(state, state.phase.since if isinstance(state.phase, OnBreak | OnFloor) else state.at)
    state = replace(state, standing=standing, sat_since=state.at if was_counted else None)
    began = () if standing is None else (StandingBegan(state.at),)
    match state.phase:
        case Sitting():
            state = replace(state, phase=sitting(state.at, left, rules))
        case Off() as phase:
            state = replace(state, phase=replace(phase, left=left, snoozes=0, retried=False))
        case _:
            pass
    return state, (*stretch, *began)


def begin_pause(state: State, end: PauseEnd, rules: Rules) -> Moved:
    """Stop by hand; a pause that ran already is closed first."""
    state, closed = end_pause(state)
    until = _pause_until(state, end, rules)
    by_calendar = isinstance(end, UntilTime | UntilTomorrow)
    paused = Paused(since=state.at, until=until, by_calendar=by_calendar)
    return replace(state, paused=paused), (*closed, PauseBegan(state.at, until))


def _pause_until(state: State, end: PauseEnd, rules: Rules) -> datetime | None:
    wall = state.at + state.drift
    match end:
        case For(length=length):
            return state.at + length
        case UntilTime(time=wanted):
            return next_time(wanted, wall, rules.zone) - state.drift
        case UntilTomorrow():
            return next_start(rules.hours, wall, rules.zone) - state.drift
        case UntilResumed():
            return None


def end_pause(state: State) -> Moved:
    """The pause is over, if there was one."""
    if state.paused is None:
        return state, ()
    return replace(state, paused=None), (PauseEnded(state.paused.since, state.at),)
