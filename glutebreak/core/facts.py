"""What happened: past tense, in the domain's words, never the screen's.

All instants are on the elapsed clock; the history turns them into wall time with the drift of the state.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from glutebreak.core.floor import FloorKind, OfferEnd
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


@dataclass(frozen=True, slots=True)
class BreakDue:
    """The sit interval is used up, or a snooze ran out."""

    at: datetime


@dataclass(frozen=True, slots=True)
class BreakHeld:
    """A due break is deferred, for these reasons (sorted)."""

    at: datetime
    reasons: tuple[HoldReason, ...]


@dataclass(frozen=True, slots=True)
class HoldQuestioned:
    """A due break has been deferred for so long that the person was asked about these reasons (sorted)."""

    at: datetime
    reasons: tuple[HoldReason, ...]


@dataclass(frozen=True, slots=True)
class NoticeGiven:
    """The break was announced, at a good moment or at the end of the wait."""

    at: datetime
    good_moment: bool


@dataclass(frozen=True, slots=True)
class BreakStarted:
    """The exercise is on the screen."""

    at: datetime
    exercise: str
    asked: bool
    """The person asked for it, rather than the rhythm."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class NaturalBreakTaken:
    """An absence as long as `Rules.away`; assumed, not confirmed."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class StretchEnded:
    """A run of sitting without a break."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class StandingBegan:
    """The person works standing from now on."""

    at: datetime


@dataclass(frozen=True, slots=True)
class StandingEnded:
    """A run of standing without a break; of work, as a stretch of sitting is."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class PauseBegan:
    """The person stopped the rhythm; None: until they resume."""

    at: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class PauseEnded:
    """A pause is over: one row of the history."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class HoursBegan:
    """Active hours began."""

    at: datetime


@dataclass(frozen=True, slots=True)
class HoursEnded:
    """Active hours ended."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Lapsed:
    """Nobody was watching the time: sleep, a frozen process."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class SensingBegan:
    """From now on there is somebody who tells of input."""

    at: datetime


@dataclass(frozen=True, slots=True)
class SensingEnded:
    """Nobody tells of input any more: whether somebody is there is unknown, which is neither busy nor away."""

    at: datetime


@dataclass(frozen=True, slots=True)
class ClockWasSet:
    """The wall clock jumped against the elapsed clock; no break moved."""

    at: datetime
    by_seconds: float


@dataclass(frozen=True, slots=True)
class FloorOffered:
    """The day's floor session was offered."""

    at: datetime


@dataclass(frozen=True, slots=True)
class FloorOfferEnded:
    """The offer is gone from the screen."""

    at: datetime
    how: OfferEnd


@dataclass(frozen=True, slots=True)
class FloorStarted:
    """The person lies down."""

    at: datetime
    kind: FloorKind


@dataclass(frozen=True, slots=True)
class SetDone:
    """One set of one exercise on the floor, or the glute check: one row of the history."""

    at: datetime
    exercise: str


@dataclass(frozen=True, slots=True)
class SetTakenBack:
    """The last set of this exercise on that local day was recorded by mistake: one row more, none changed."""

    at: datetime
    exercise: str
    day: date


@dataclass(frozen=True, slots=True)
class FloorEnded:
    """Up again, after so many sets."""

    at: datetime
    kind: FloorKind
    since: datetime
    sets: int


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
    | SensingBegan
    | SensingEnded
    | ClockWasSet
    | FloorOffered
    | FloorOfferEnded
    | FloorStarted
    | SetDone
    | SetTakenBack
    | FloorEnded
)
