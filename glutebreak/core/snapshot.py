"""All that a view may show, as one value.

Views format it and never compute. Instants are wall time, aware, in the person's zone.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from glutebreak.core.calendar import next_change
from glutebreak.core.facts import OffReason
from glutebreak.core.holding import is_question
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, Notice, Off, OnBreak, Sitting, State
from glutebreak.core.rules import Rules
from glutebreak.core.transitions import interval


class Shown(StrEnum):
    """What the tray's shape and the first line of every view tell apart."""

    SITTING = "sitting"
    DUE = "due"
    HELD = "held"
    QUESTION = "question"
    """Held for so long that the person is asked whether that is right."""
    NOTICE = "notice"
    ON_BREAK = "on break"
    AWAY = "away"
    PAUSED = "paused"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One look at the rhythm."""

    at: datetime
    shown: Shown
    next_at: datetime | None
    """When the next break is due; past if it is; None while there is none to come."""
    progress: float
    """Sitting time used up, 0 to 1."""
    until: datetime | None
    """When notice, pause or the time outside active hours ends; None if nothing ends it but the person."""
    since: datetime
    """When the present phase began: the notice, the break, the absence, the pause; the stretch, while sitting."""
    exercise: str | None
    """Id of the exercise on the screen."""
    break_length: timedelta
    snoozes: int
    """How often the present break was put off."""
    snoozes_left: int
    holds: tuple[HoldReason, ...]
    held_since: datetime | None
    meeting_until: datetime | None
    """When the meeting among the holds ends by itself; None: not by itself, or there is none."""
    sit: timedelta
    """The sit interval in force."""
    standing: bool = False
    """The person works standing."""


def take_snapshot(state: State, rules: Rules) -> Snapshot:
    """What views may show of a state."""
    owed = _owed(state)
    snoozes = owed.snoozes if owed else 0
    return Snapshot(
        at=_wall(state, rules, state.at),
        shown=_shown(state),
        next_at=_wall(state, rules, owed.due_at) if owed and isinstance(state.phase, Sitting | Notice) else None,
        progress=_progress(state, rules),
        until=_until(state, rules),
        since=_wall(state, rules, _since(state)),
        exercise=state.phase.exercise if isinstance(state.phase, OnBreak) and not state.vacant_since else None,
        break_length=rules.break_length,
        snoozes=snoozes,
        snoozes_left=max(0, rules.snooze_limit - snoozes) if owed else 0,
        holds=tuple(sorted(state.holds)),
        held_since=_wall(state, rules, state.held_since) if state.held_since else None,
        meeting_until=_wall(state, rules, state.meeting_until) if state.meeting_until else None,
        sit=rules.sit,
        standing=state.standing is not None,
    )


def _wall(state: State, rules: Rules, instant: datetime) -> datetime:
    return (instant + state.drift).astimezone(rules.zone)


def _owed(state: State) -> Sitting | None:
    match state.phase:
        case Sitting() as phase:
            return phase
        case Notice(owed=owed) | OnBreak(owed=Sitting() as owed):
            return owed
        case _:
            return None


def _shown(state: State) -> Shown:
    match state.phase:
        case Sitting() as phase if phase.is_due(state.at):
            return _shown_due(state)
        case Sitting():
            return Shown.SITTING
        case Notice():
            return Shown.NOTICE
        case OnBreak():
            return Shown.ON_BREAK if state.vacant_since is None else Shown.AWAY
        case Away():
            return Shown.AWAY
        case Off(reason=OffReason.PAUSED):
            return Shown.PAUSED
        case Off():
            return Shown.OFF


def _shown_due(state: State) -> Shown:
    if is_question(state):
        return Shown.QUESTION
    return Shown.HELD if state.holds else Shown.DUE


def _progress(state: State, rules: Rules) -> float:
    match state.phase:
        case Sitting(due_at=due_at):
            return _used(due_at - state.at, interval(state, rules))
        case Off(left=left):
            return _used(left, interval(state, rules))
        case Notice() | OnBreak():
            return 1.0
        case Away():
            return 0.0


def _used(left: timedelta, whole: timedelta) -> float:
    return min(1.0, max(0.0, 1 - left / whole))


def _until(state: State, rules: Rules) -> datetime | None:
    match state.phase:
        case Notice(until=until):
            return _wall(state, rules, until)
        case Off(reason=OffReason.PAUSED) if state.paused is not None and state.paused.until is not None:
            return _wall(state, rules, state.paused.until)
        case Off(reason=OffReason.HOURS):
            change = next_change(rules.hours, state.at + state.drift, rules.zone)
            return change.astimezone(rules.zone) if change is not None else None
        case _:
            return None


def _since(state: State) -> datetime:
    match state.phase:
        case Sitting():
            return state.sat_since or state.at
        case phase:
            return phase.since
