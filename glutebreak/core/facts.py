"""What happened: past tense, in the domain's words, never the screen's.

All instants are on the elapsed clock; the history turns them into wall time with the drift of the state.
"""

from datetime import datetime
from enum import StrEnum

from glutebreak.core.floor_facts import FloorFact
from glutebreak.core.frozen import frozen
from glutebreak.core.holds import HoldReason


class Outcome(StrEnum):
    """How a break that was offered ended; kept apart, because they mean different things."""

    DONE = "done"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    NO_ANSWER = "no answer"
    AWAY = "away"


class OffReason(StrEnum):
    """Why the rhythm is off."""

    PAUSED = "paused"
    HOURS = "outside active hours"


@frozen
class BreakDue:
    """The sit interval is used up, or a snooze ran out."""

    at: datetime


@frozen
class BreakHeld:
    """A due break is deferred, for these reasons (sorted)."""

    at: datetime
    reasons: tuple[HoldReason, ...]


@frozen
class HoldQuestioned:
    """A due break has been deferred for so long that the person was asked about these reasons (sorted)."""

    at: datetime
    reasons: tuple[HoldReason, ...]


@frozen
class NoticeGiven:
    """The break was announced, at a good moment or at the end of the wait."""

    at: datetime
    good_moment: bool


@frozen
class BreakStarted:
    """The exercise is on the screen."""

    at: datetime
    exercise: str
    asked: bool
    """The person asked for it, rather than the rhythm."""


@frozen
class BreakEnded:
    """One prompt, from due to its outcome: one row of the history."""

    at: datetime
    outcome: Outcome
    due_at: datetime
    shown_at: datetime | None
    """When the exercise came up; None if the notice already ended it."""
    exercise: str | None
    """The one shown last; None if none was."""
    snoozes: int
    """How often this break had been snoozed before."""
    asked: bool


@frozen
class NaturalBreakTaken:
    """An absence as long as `Rules.away`; assumed, not confirmed."""

    since: datetime
    until: datetime


@frozen
class StretchEnded:
    """A run of sitting without a break."""

    since: datetime
    until: datetime


@frozen
class StandingBegan:
    """The person works standing from now on."""

    at: datetime


@frozen
class StandingEnded:
    """A run of standing without a break; of work, as a stretch of sitting is."""

    since: datetime
    until: datetime


@frozen
class PauseBegan:
    """The person stopped the rhythm; None: until they resume."""

    at: datetime
    until: datetime | None


@frozen
class PauseEnded:
    """A pause is over: one row of the history."""

    since: datetime
    until: datetime


@frozen
class HoursBegan:
    """Active hours began."""

    at: datetime


@frozen
class HoursEnded:
    """Active hours ended."""

    at: datetime


@frozen
class Lapsed:
    """Nobody was watching the time: sleep, a frozen process."""

    since: datetime
    until: datetime


@frozen
class SensingChanged:
    """Something tells of input again, or nothing does any more: unknown is neither busy nor away."""

    at: datetime
    works: bool


@frozen
class ClockWasSet:
    """The wall clock jumped against the elapsed clock; no break moved."""

    at: datetime
    by_seconds: float


Fact = (
    BreakDue
    | BreakHeld
    | HoldQuestioned
    | NoticeGiven
    | BreakStarted
    | BreakEnded
    | NaturalBreakTaken
    | StretchEnded
    | StandingBegan
    | StandingEnded
    | PauseBegan
    | PauseEnded
    | HoursBegan
    | HoursEnded
    | Lapsed
    | SensingChanged
    | ClockWasSet
    | FloorFact
)
