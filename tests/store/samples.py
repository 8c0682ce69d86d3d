"""Facts, states and a zone to try the history with; nothing here is special but what its name says."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from glutebreak.core.choice import Showing
from glutebreak.core.facts import (
    BreakEnded,
    NaturalBreakTaken,
    OffReason,
    Outcome,
    PauseEnded,
    StandingEnded,
    StretchEnded,
)
from glutebreak.core.floor import Floor, FloorKind
from glutebreak.core.floor_facts import SetDone
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, Notice, Off, OnBreak, OnFloor, Paused, Phase, Sitting, Standing, State

BERLIN = ZoneInfo("Europe/Berlin")
MIN = timedelta(minutes=1)
NINE = datetime(2026, 3, 2, 9, 0, 0, 123456, UTC)
"""A Monday; ten in Berlin."""

SITTING = Sitting(due_at=NINE + 25 * MIN, show_by=NINE + 30 * MIN, snoozes=1, retried=True)
OFF = Off(reason=OffReason.PAUSED, since=NINE, left=7 * MIN)
PHASES: tuple[Phase, ...] = (
    SITTING,
    Notice(since=NINE, until=NINE + MIN, owed=SITTING),
    OnBreak(since=NINE, exercise="toe-raise", owed=SITTING, asked=False, fold_at=NINE + MIN, rested=MIN / 7),
    OnBreak(since=NINE, exercise="toe-raise", owed=OFF, asked=True, fold_at=NINE + MIN),
    OnFloor(since=NINE, what=FloorKind.SESSION, owed=SITTING, fold_at=NINE + MIN, before=("clamshell",), goal=3),
    OnFloor(since=NINE, what=FloorKind.CHECK, owed=OFF, fold_at=NINE + MIN, done=("glute-check",), goal=3),
    Away(since=NINE, from_sitting=True),
    Away(since=NINE, from_sitting=False, owed=SITTING),
    OFF,
    Off(reason=OffReason.HOURS, since=NINE, left=timedelta(0)),
)


def state(phase: Phase = SITTING, drift: timedelta = timedelta(0)) -> State:
    return State(
        at=NINE,
        phase=phase,
        drift=drift,
        sat_since=NINE - 5 * MIN,
        standing=Standing(since=NINE - 5 * MIN, left=9 * MIN),
        idle_since=NINE - MIN,
        vacant_since=NINE - MIN / 2,
        paused=Paused(since=NINE, until=None, by_calendar=False),
        holds=frozenset({HoldReason.MICROPHONE, HoldReason.FULL_SCREEN}),
        shown=(Showing(exercise="toe-raise", day=date(2026, 3, 2), number=3),),
        absent=31 * MIN,
        floor=Floor(
            day=date(2026, 3, 2),
            sets=("clamshell", "glute-bridge"),
            offered_on=date(2026, 3, 1),
            again_at=NINE + MIN,
            open_until=NINE + 2 * MIN,
            check_settled_on=date(2026, 2, 28),
        ),
        first_day=date(2026, 2, 27),
        easing_answered_on=date(2026, 3, 1),
    )


def break_ended(outcome: Outcome = Outcome.DONE, at: datetime = NINE) -> BreakEnded:
    return BreakEnded(
        at=at, outcome=outcome, due_at=at - 3 * MIN, shown_at=at - MIN, exercise="toe-raise", snoozes=1, asked=False
    )


ONE_OF_EACH = (
    break_ended(),
    NaturalBreakTaken(since=NINE - 9 * MIN, until=NINE),
    StretchEnded(since=NINE - 8 * MIN, until=NINE),
    PauseEnded(since=NINE - 7 * MIN, until=NINE),
    StandingEnded(since=NINE - 6 * MIN, until=NINE),
    SetDone(NINE, "clamshell"),
)
