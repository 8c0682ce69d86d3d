"""Facts as rows and rows as values: which facts are kept, and what each cell means.

Knows the columns of `store.schema`; opens no file.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import assert_never

from glutebreak.core.calendar import local_day
from glutebreak.core.facts import (
    BreakDue,
    BreakEnded,
    BreakHeld,
    BreakStarted,
    ClockWasSet,
    Fact,
    HoldQuestioned,
    HoursBegan,
    HoursEnded,
    Lapsed,
    NaturalBreakTaken,
    NoticeGiven,
    Outcome,
    PauseBegan,
    PauseEnded,
    SensingChanged,
    StandingBegan,
    StandingEnded,
    StretchEnded,
)
from glutebreak.core.floor_facts import FloorEnded, FloorOffered, FloorOfferEnded, FloorStarted, SetDone, SetTakenBack
from glutebreak.core.frozen import frozen
from glutebreak.store import schema

Cell = int | str | None
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TICK = timedelta(microseconds=1)


@frozen(kw_only=True)
class BreakRow:
    """One prompt and its outcome; instants are wall time at the offset of local clocks when it ended."""

    day: date
    outcome: Outcome
    due_at: datetime
    shown_at: datetime | None
    """None if the notice already ended it."""
    ended_at: datetime
    snoozes: int
    exercise: str | None
    asked: bool
    id: int
    """Of the row; what a correction names."""
    recorded: Outcome
    """The outcome at the time, where `outcome` is what the person corrected it to."""


@frozen(kw_only=True)
class SpanRow:
    """A natural break, a stretch of sitting or of standing, or a pause; the day is the one on which it ended."""

    day: date
    began_at: datetime
    ended_at: datetime


@frozen(kw_only=True)
class SetRow:
    """One set of one exercise on the floor, or the glute check."""

    day: date
    exercise: str
    ended_at: datetime


@frozen(kw_only=True)
class Rows:
    """Everything that was recorded on some days, each kind in the order in which it was recorded."""

    breaks: tuple[BreakRow, ...]
    natural_breaks: tuple[SpanRow, ...]
    stretches: tuple[SpanRow, ...]
    """Of sitting."""
    standing: tuple[SpanRow, ...]
    pauses: tuple[SpanRow, ...]
    floor_sets: tuple[SetRow, ...]
    """Without those that were taken back."""


@frozen(kw_only=True)
class DayCounts:
    """How often a day's prompts ended in each way."""

    done: int = 0
    snoozed: int = 0
    skipped: int = 0
    no_answer: int = 0
    away: int = 0
    natural_breaks: int = 0


@frozen
class Stored:
    """A statement of `store.schema` and its cells."""

    sql: str
    cells: tuple[Cell, ...]


def stored(fact: Fact, drift: timedelta, zone: tzinfo) -> Stored | None:
    """The row that keeps the fact; None for one that leaves no row. `drift` is wall clock minus elapsed clock."""
    match fact:
        case BreakEnded():
            return _stored_break(fact, drift, zone)
        case NaturalBreakTaken() | StretchEnded() | StandingEnded() | PauseEnded():
            return Stored(_add_span(fact), _span(fact.since + drift, fact.until + drift, zone))
        case SetDone() | SetTakenBack():
            return _stored_set(fact, drift, zone)
        case BreakDue() | BreakHeld() | HoldQuestioned() | NoticeGiven() | BreakStarted() | StandingBegan():
            return None
        case PauseBegan() | HoursBegan() | HoursEnded() | Lapsed() | SensingChanged() | ClockWasSet():
            return None
        case FloorOffered() | FloorOfferEnded() | FloorStarted() | FloorEnded():
            return None
        case _:
            assert_never(fact)


def _add_span(fact: NaturalBreakTaken | StretchEnded | StandingEnded | PauseEnded) -> str:
    match fact:
        case NaturalBreakTaken():
            return schema.ADD_NATURAL_BREAK
        case StretchEnded():
            return schema.ADD_STRETCH
        case StandingEnded():
            return schema.ADD_STANDING
        case PauseEnded():
            return schema.ADD_PAUSE
        case _:
            assert_never(fact)


def break_row(cells: Sequence[Cell]) -> BreakRow:
    """Read a row of `schema.BREAKS`; ValueError or OverflowError if its cells mean nothing."""
    day, offset, outcome, due_at, shown_at, ended_at, snoozes, exercise, asked, number, recorded = cells
    return BreakRow(
        day=date.fromisoformat(str(day)),
        outcome=Outcome(str(outcome)),
        due_at=_instant(due_at, offset),
        shown_at=None if shown_at is None else _instant(shown_at, offset),
        ended_at=_instant(ended_at, offset),
        snoozes=_whole(snoozes),
        exercise=None if exercise is None else str(exercise),
        asked=bool(asked),
        id=_whole(number),
        recorded=Outcome(str(recorded)),
    )


def span_row(cells: Sequence[Cell]) -> SpanRow:
    """Read a row of one of the other tables; ValueError or OverflowError if its cells mean nothing."""
    day, offset, began_at, ended_at = cells
    return SpanRow(
        day=date.fromisoformat(str(day)),
        began_at=_instant(began_at, offset),
        ended_at=_instant(ended_at, offset),
    )


def set_row(cells: Sequence[Cell]) -> tuple[SetRow, bool]:
    """Read a row of `schema.FLOOR_SETS`, and whether it takes one back; errors as for the others."""
    day, offset, exercise, ended_at, taken_back = cells
    row = SetRow(day=date.fromisoformat(str(day)), exercise=str(exercise), ended_at=_instant(ended_at, offset))
    return row, bool(taken_back)


def sets_that_stand(rows: Iterable[tuple[SetRow, bool]]) -> tuple[SetRow, ...]:
    """What is left once each row that takes a set back has taken the last one of its exercise and day before it."""
    standing: list[SetRow] = []
    for row, taken_back in rows:
        if not taken_back:
            standing.append(row)
            continue
        same = [one for one in standing if (one.exercise, one.day) == (row.exercise, row.day)]
        if same:
            standing.remove(same[-1])
    return tuple(standing)


def _stored_set(fact: SetDone | SetTakenBack, drift: timedelta, zone: tzinfo) -> Stored:
    day, offset = _day(fact.at + drift, zone)
    taken_back = isinstance(fact, SetTakenBack)
    if isinstance(fact, SetTakenBack):
        day = fact.day.isoformat()
    return Stored(schema.ADD_FLOOR_SET, (day, offset, fact.exercise, _ticks(fact.at + drift), int(taken_back)))


def stored_correction(break_id: int, outcome: Outcome, at: datetime) -> Stored:
    """The row that says how a break really ended; `at` is wall time."""
    return Stored(schema.ADD_CORRECTION, (break_id, _ticks(at), outcome.value))


def _stored_break(fact: BreakEnded, drift: timedelta, zone: tzinfo) -> Stored:
    ended_at = fact.at + drift
    cells = (
        *_day(ended_at, zone),
        fact.outcome.value,
        _ticks(fact.due_at + drift),
        None if fact.shown_at is None else _ticks(fact.shown_at + drift),
        _ticks(ended_at),
        fact.snoozes,
        fact.exercise,
        int(fact.asked),
    )
    return Stored(schema.ADD_BREAK, cells)


def _span(began_at: datetime, ended_at: datetime, zone: tzinfo) -> tuple[Cell, ...]:
    return (*_day(ended_at, zone), _ticks(began_at), _ticks(ended_at))


def _day(ended_at: datetime, zone: tzinfo) -> tuple[str, int]:
    offset = ended_at.astimezone(zone).utcoffset() or timedelta(0)
    return local_day(ended_at, zone).isoformat(), offset // timedelta(seconds=1)


def _ticks(instant: datetime) -> int:
    return (instant - EPOCH) // TICK


def _instant(ticks: Cell, offset: Cell) -> datetime:
    zone = timezone(timedelta(seconds=_whole(offset)))
    return (EPOCH + TICK * _whole(ticks)).astimezone(zone)


def _whole(cell: Cell) -> int:
    if not isinstance(cell, int):
        raise ValueError(f"{cell!r} is not a whole number")  # noqa: TRY004 - a bad cell, not a wrong call
    return cell
