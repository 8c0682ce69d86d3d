"""All that a view may show, as one value.

Views format it and never compute. Instants are wall time, aware, in the person's zone.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from glutebreak.core.calendar import next_change
from glutebreak.core.facts import OffReason
from glutebreak.core.floor import SESSION, SETS, FloorKind
from glutebreak.core.floor_offer import today
from glutebreak.core.floor_session import present_set
from glutebreak.core.frozen import frozen
from glutebreak.core.holding import is_question
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, Notice, Off, OnBreak, OnFloor, Sitting, State
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
    ON_FLOOR = "on the floor"


@frozen(kw_only=True)
class FloorView:
    """What there is to be shown of floor session and glute check."""

    sets: tuple[tuple[str, int], ...] = tuple((entry.id, 0) for entry in SESSION)
    """Each exercise of the session, and how many sets of it are done today; empty if filters leave none."""
    left_out: tuple[str, ...] = ()
    """The exercises that filters leave out."""
    offered: bool = False
    """The day's session is offered on the screen."""
    check_left: bool = True
    """Whether filters leave the glute check."""
    check_wanted: bool = False
    """It may be offered: it was neither done nor declined within a week."""
    kind: FloorKind | None = None
    """What is shown; the rest means something only while something is."""
    exercise: str | None = None
    """The one to do now; None when all is done."""
    number: int = 0
    """Of its set, from 1."""
    goal: int = SETS
    """How many sets there shall be of each."""
    last: str | None = None
    """The exercise of the set that can be taken back."""

    @property
    def done(self) -> int:
        """Whole sets today: of each exercise at least so many."""
        return min((number for _, number in self.sets), default=0)


@frozen(kw_only=True)
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
    floor: FloorView
    standing: bool = False
    """The person works standing."""
    stretch_since: datetime | None = None
    """Start of the present stretch of sitting, or of standing; None while there is none."""
    sat_before: timedelta = timedelta(0)
    """What counts towards the next break from before this stretch, as a pause leaves it."""
    asked: bool = False
    """The person asked for the break that is shown, rather than the rhythm."""
    easing_answered_on: date | None = None
    """The local day on which the person last answered the offer of an easier rhythm."""


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
        floor=_floor(state, rules),
        standing=state.standing is not None,
        stretch_since=_wall(state, rules, state.sat_since) if state.sat_since else None,
        sat_before=_sat_before(state, rules),
        asked=isinstance(state.phase, OnBreak) and state.phase.asked,
        easing_answered_on=state.easing_answered_on,
    )


def _floor(state: State, rules: Rules) -> FloorView:
    day = today(state, rules)
    done = state.floor.sets_on(day)
    view = FloorView(
        sets=tuple((exercise, done.count(exercise)) for exercise in rules.floor),
        left_out=tuple(entry.id for entry in SESSION if entry.id not in rules.floor),
        offered=state.floor.open_until is not None and state.vacant_since is None,
        check_left=rules.check,
        check_wanted=rules.check and state.floor.wants_check(day),
    )
    if not isinstance(state.phase, OnFloor):
        return view
    exercise, number = present_set(state.phase, rules) or (None, 0)
    last = state.phase.done[-1] if state.phase.done else None
    return replace(view, kind=state.phase.what, exercise=exercise, number=number, goal=state.phase.goal, last=last)


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
        case Sitting() as phase:
            return _shown_sitting(state, phase)
        case Notice():
            return Shown.NOTICE
        case (OnBreak() | OnFloor()) as phase:
            return _shown_exercise(state, phase)
        case Away():
            return Shown.AWAY
        case Off(reason=OffReason.PAUSED):
            return Shown.PAUSED
        case Off():
            return Shown.OFF


def _shown_exercise(state: State, phase: OnBreak | OnFloor) -> Shown:
    """Behind a locked screen nobody follows it."""
    if state.vacant_since is not None:
        return Shown.AWAY
    return Shown.ON_BREAK if isinstance(phase, OnBreak) else Shown.ON_FLOOR


def _shown_sitting(state: State, phase: Sitting) -> Shown:
    if not phase.is_due(state.at):
        return Shown.SITTING
    if is_question(state):
        return Shown.QUESTION
    return Shown.HELD if state.holds else Shown.DUE


def _progress(state: State, rules: Rules) -> float:
    match state.phase:
        case Sitting(due_at=due_at):
            return _used(due_at - state.at, interval(state, rules))
        case Off(left=left):
            return _used(left, interval(state, rules))
        case Notice() | OnBreak() | OnFloor():
            return 1.0
        case Away():
            return 0.0


def _sat_before(state: State, rules: Rules) -> timedelta:
    """A snooze or a retry says nothing about it."""
    match state.phase:
        case Sitting(snoozes=0, retried=False, due_at=due_at) if state.sat_since is not None:
            return max(interval(state, rules) - (due_at - state.sat_since), timedelta(0))
        case _:
            return timedelta(0)


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
