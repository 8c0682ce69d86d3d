"""Days as the figures of a period want them: lengths and outcomes, without the instants that they come from.

A year has thousands of rows; made into whole ones they would take most of a second, and nobody who adds up lengths
wants to know when each began. Knows the columns of `store.schema`; opens no file.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from glutebreak.core.facts import Outcome
from glutebreak.core.floor import CHECK
from glutebreak.core.summary import Day, Taken
from glutebreak.store import schema
from glutebreak.store.rows import Cell, set_row, sets_that_stand

Select = Callable[[str], Iterable[Sequence[Cell]]]
"""Runs one statement of `schema` over the days that are wanted."""


def read_days(select: Select) -> dict[date, Day]:
    """Each day on which anything was recorded; ValueError if a cell means nothing."""
    stretches, absences = _lengths(select(schema.STRETCH_LENGTHS)), _lengths(select(schema.ABSENCE_LENGTHS))
    breaks = _taken(select(schema.TAKEN))
    sets = Counter(
        row.day.isoformat()
        for row in sets_that_stand(map(set_row, select(schema.FLOOR_SETS)))
        if row.exercise != CHECK.id
    )
    return {
        date.fromisoformat(day): Day(
            stretches=tuple(stretches.get(day, ())),
            absences=tuple(absences.get(day, ())),
            breaks=tuple(breaks.get(day, ())),
            sets=sets[day],
        )
        for day in {*stretches, *absences, *breaks, *sets}
    }


def _lengths(rows: Iterable[Sequence[Cell]]) -> Mapping[str, list[timedelta]]:
    lengths: defaultdict[str, list[timedelta]] = defaultdict(list)
    for day, ticks in rows:
        lengths[str(day)].append(timedelta(microseconds=int(ticks or 0)))
    return lengths


def _taken(rows: Iterable[Sequence[Cell]]) -> Mapping[str, list[Taken]]:
    taken: defaultdict[str, list[Taken]] = defaultdict(list)
    for day, *cells in rows:
        taken[str(day)].append(_one_taken(*cells))
    return taken


@cache
def _one_taken(outcome: Cell, exercise: Cell, asked: Cell) -> Taken:
    """There are far fewer kinds of breaks than breaks."""
    return Taken(outcome=Outcome(str(outcome)), exercise=None if exercise is None else str(exercise), asked=bool(asked))
