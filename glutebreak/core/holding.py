"""What a hold does when it begins, ends, or lasts so long that the person is asked about it.

A meeting that the person tells of is a hold like any other, with an end that may be known. Time has already passed up
to the event.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from glutebreak.core.events import IgnoreHolds, KeepHolding, Meet
from glutebreak.core.facts import BreakHeld, HoldQuestioned, Outcome
from glutebreak.core.floor_session import leave_floor
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Notice, OnBreak, OnFloor, Sitting, State
from glutebreak.core.rules import Rules
from glutebreak.core.transitions import Moved, end_prompt, give_up_break, withdraw_notice


def begin_hold(state: State, reason: HoldReason, rules: Rules) -> Moved:
    """One more reason; one that the person ignores is none until it has ended once."""
    if reason in state.ignored:
        return state, ()
    state = _with_holds(state, state.holds | {reason}, rules)
    match state.phase:
        case Notice(owed=owed):
            return withdraw_notice(state, owed)
        case Sitting() as phase if phase.is_due(state.at):
            return state, (BreakHeld(state.at, tuple(sorted(state.holds))),)
        case _:
            return state, ()


def end_hold(state: State, reason: HoldReason, rules: Rules) -> State:
    """One reason less; a break that is owed comes soon after the last."""
    if reason is HoldReason.MEETING:
        state = replace(state, meeting_until=None)
    state = replace(state, ignored=state.ignored - {reason})
    return _released(_with_holds(state, state.holds - {reason}, rules), rules)


def hold_on(state: State, event: Meet | KeepHolding | IgnoreHolds, rules: Rules) -> Moved:
    """What the person says about holds."""
    match event:
        case Meet(length=length):
            return _meet(state, length, rules)
        case KeepHolding():
            return replace(state, question_at=state.at + rules.long_hold if state.holds else None), ()
        case IgnoreHolds():
            return _ignore(state, rules), ()


def keep_told(state: State, rules: Rules) -> State:
    """Without what the desktop told, for a process that has not asked it yet; a meeting is the person's word."""
    return _with_holds(replace(state, ignored=frozenset()), state.holds & {HoldReason.MEETING}, rules)


def end_open_meeting(state: State, rules: Rules) -> State:
    """At the end of the active hours: a meeting without an end is not that of the next day."""
    return state if state.meeting_until is not None else _with_holds(state, state.holds - {HoldReason.MEETING}, rules)


def is_question(state: State) -> bool:
    """Whether a break, if it is due, has been held for so long that only the person can say what is right."""
    return state.question_at is not None and state.at >= state.question_at


def ask_about_holds(state: State) -> Moved:
    """The break that is due waits for an answer from now on."""
    return state, (HoldQuestioned(state.at, tuple(sorted(state.holds))),)


def _meet(state: State, length: timedelta | None, rules: Rules) -> Moved:
    """An open break is put off: not by choice, so it does not count as a snooze."""
    until: datetime | None = None if length is None else state.at + length
    state = replace(state, meeting_until=until)
    match state.phase:
        case OnBreak(owed=Sitting() as owed) if owed.is_due(state.at):
            row = end_prompt(state, Outcome.SNOOZED)
            state, held = begin_hold(replace(state, phase=owed), HoldReason.MEETING, rules)
            return state, (row, *held)
        case OnFloor() as phase:
            state, ended = leave_floor(state, phase, rules)
            state, held = begin_hold(state, HoldReason.MEETING, rules)
            return state, (*ended, *held)
        case OnBreak(owed=owed):
            state, ended = give_up_break(state, owed, Outcome.SKIPPED, rules)
            state, held = begin_hold(state, HoldReason.MEETING, rules)
            return state, (*ended, *held)
        case _:
            return begin_hold(state, HoldReason.MEETING, rules)


def _ignore(state: State, rules: Rules) -> State:
    """All that hold now are none any more, each until it has ended once; a meeting is simply over."""
    ignored = state.ignored | state.holds - {HoldReason.MEETING}
    return _released(_with_holds(replace(state, ignored=ignored, meeting_until=None), frozenset(), rules), rules)


def _with_holds(state: State, holds: frozenset[HoldReason], rules: Rules) -> State:
    """The time until the question runs from the first of them."""
    if not holds:
        return replace(state, holds=holds, held_since=None, question_at=None)
    if not state.holds:
        state = replace(state, held_since=state.at, question_at=state.at + rules.long_hold)
    return replace(state, holds=holds)


def _released(state: State, rules: Rules) -> State:
    match state.phase:
        case Sitting() as phase if phase.is_due(state.at) and not state.holds:
            return replace(state, phase=replace(phase, show_by=state.at + min(rules.after_hold, rules.wait)))
        case _:
            return state
