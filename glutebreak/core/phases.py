"""Where the rhythm stands: one frozen value for each phase, with just the data that it needs.

All instants are on the elapsed clock.
"""

from dataclasses import field, fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from glutebreak.core.choice import Showing
from glutebreak.core.facts import OffReason
from glutebreak.core.floor import Floor, FloorKind
from glutebreak.core.frozen import frozen
from glutebreak.core.holds import HoldReason


@frozen(kw_only=True)
class Sitting:
    """The sitting clock runs; from `due_at` on the break waits for a good moment."""

    due_at: datetime
    show_by: datetime
    """Shown at the latest then, good moment or not."""
    snoozes: int = 0
    retried: bool = False
    """The coming break is the one repetition of an unanswered one."""

    def is_due(self, at: datetime) -> bool:
        """Whether the sit interval is used up."""
        return at >= self.due_at


@frozen(kw_only=True)
class Notice:
    """The break is announced."""

    since: datetime
    until: datetime
    owed: Sitting
    """The sitting that it interrupts."""


@frozen(kw_only=True)
class OnBreak:
    """An exercise is shown."""

    since: datetime
    exercise: str
    owed: "Sitting | Off"
    """What it interrupts: sitting, or a rhythm that was off."""
    asked: bool
    """The person asked for it, rather than the rhythm."""
    fold_at: datetime
    """Unless the person is away from the input by then, the break counts as unanswered."""
    rested: timedelta = timedelta(0)
    """The longest pause in input since it came up."""


@frozen(kw_only=True)
class Away:
    """Presumed off the chair."""

    since: datetime
    from_sitting: bool
    """Whether there was sitting to recover from: not so at the start of the active hours."""
    owed: Sitting | None = None
    """What goes on for somebody who is back sooner than an absence takes; the sitting clock has stood still since."""


@frozen(kw_only=True)
class Off:
    """The rhythm is stopped."""

    reason: OffReason
    since: datetime
    left: timedelta
    """Sitting that is left until the next break, once it goes on."""
    snoozes: int = 0
    retried: bool = False
    """Of that break, as in `Sitting`."""


@frozen(kw_only=True)
class OnFloor:
    """A floor session or a glute check is shown."""

    since: datetime
    what: FloorKind
    owed: "Sitting | Off"
    """What it interrupts, as for a break."""
    fold_at: datetime
    """It is over unless the person says something by then."""
    before: tuple[str, ...] = ()
    """The exercise of each set that was done on this day when it began."""
    done: tuple[str, ...] = ()
    """The exercise of each set since; those can be taken back."""
    goal: int = 0
    """How many sets there shall be of each exercise."""


Value = TypeVar("Value")
Phase = Sitting | Notice | OnBreak | Away | Off | OnFloor


@frozen(kw_only=True)
class Paused:
    """A pause by hand."""

    since: datetime
    until: datetime | None
    """None: until the person resumes."""
    by_calendar: bool
    """The end was given as a time of day, so it moves when the wall clock is set."""


@frozen(kw_only=True)
class Standing:
    """The person works standing; the next absence ends it."""

    since: datetime
    left: timedelta
    """Sitting that was left until the next break, for somebody who sits down again at once."""


@frozen(kw_only=True)
class State:
    """Everything the rhythm remembers between two events."""

    at: datetime
    """How far time has been walked through."""
    phase: Phase
    drift: timedelta = timedelta(0)
    """Wall clock minus elapsed clock."""
    sat_since: datetime | None = None
    """Start of the present stretch of sitting, which snoozed, skipped and unanswered breaks do not end; of standing,
    while `standing`."""
    standing: Standing | None = None
    idle_since: datetime | None = None
    """The last input, while there is none."""
    switched_at: datetime | None = None
    """When the person last went to another program or workspace; told while a break waits for a good moment alone."""
    vacant_since: datetime | None = None
    """While the screen is locked or the machine asleep: since then, or since the last input at the lock screen."""
    paused: Paused | None = None
    holds: frozenset[HoldReason] = field(default_factory=frozenset)
    held_since: datetime | None = None
    """When the first of the holds began; None while there is none."""
    question_at: datetime | None = None
    """From then on, a break that they hold is a question."""
    ignored: frozenset[HoldReason] = field(default_factory=frozenset)
    """Reasons that the person does not let count until they have ended once; never among the holds."""
    meeting_until: datetime | None = None
    """When the meeting among the holds ends by itself; None: not by itself."""
    shown: tuple[Showing, ...] = ()
    """The exercises that came up last, the oldest first; as many as the rotation wants to know of."""
    absent: timedelta = timedelta(0)
    """How long the person had been off the chair before this stretch; nothing once an exercise came up in it."""
    floor: Floor = field(default_factory=Floor)
    """Sets and offers of the floor session, and the glute check."""
    first_day: date | None = None
    """The local day on which the program was first used; None if that was before it was written down."""
    easing_answered_on: date | None = None
    """The local day on which the person last answered the offer of an easier rhythm."""

    @property
    def absent_since(self) -> datetime | None:
        """The last sign of the person, while there is none."""
        return min((since for since in (self.idle_since, self.vacant_since) if since is not None), default=None)


def shifted(value: Value, by: timedelta) -> Value:
    """The same state, phase or pause with all its instants moved: on the clock of another process."""
    if isinstance(value, datetime):
        return value + by
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: shifted(getattr(value, each.name), by) for each in fields(value)})
    return value
