"""The history: facts go in once and stay, rows come out, and the state of the rhythm is kept beside them.

One connection, for the thread of the windows; nothing here waits longer than a quarter of a second for another
process. Knows nothing of what the rows are shown for.
"""

import os
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from glutebreak.core.facts import Fact, Outcome
from glutebreak.core.phases import State
from glutebreak.store import schema
from glutebreak.store.faults import HistoryUnavailable, named_faults
from glutebreak.store.opening import connect, drop_log, identity, log_of
from glutebreak.store.rows import (
    BreakRow,
    Cell,
    DayCounts,
    Rows,
    SetRow,
    SpanRow,
    Stored,
    break_row,
    set_row,
    sets_that_stand,
    span_row,
    stored,
    stored_correction,
)
from glutebreak.store.state import decode, encode

if TYPE_CHECKING:
    from glutebreak.core.summary import Day

MOST_WAITING = 10_000
"""Rows kept in memory while the disk takes none: more than a year's worth."""
_IN_MEMORY = Path(":memory:")
_Row = TypeVar("_Row")


class History:
    """What was recorded in one file, or in memory alone where no file can be had."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection: sqlite3.Connection | None = connection
        self._path = path
        self._file, self._log = identity(path), identity(log_of(path))
        self._waiting: deque[Stored] = deque(maxlen=MOST_WAITING)
        self._saved = ""

    @classmethod
    def open(cls, path: Path) -> "History":
        """Open the file, made if need be and brought to this version.

        Raises HistoryDamaged for a file to set aside; HistoryUnavailable for one that is left untouched.
        """
        path = Path(os.path.realpath(path))
        with named_faults(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return cls(connect(path), path)

    @classmethod
    def in_memory(cls) -> "History":
        """The same, gone with the process."""
        connection = sqlite3.connect(_IN_MEMORY, isolation_level=None)
        schema.prepare(connection)
        return cls(connection, _IN_MEMORY)

    @property
    def is_on_disk(self) -> bool:
        """Whether what is recorded outlives the process."""
        return self._path != _IN_MEMORY

    @property
    def waiting(self) -> int:
        """Rows that are not on the disk yet; the next `record` tries them again."""
        return len(self._waiting)

    def record(self, facts: Sequence[Fact], state: State, zone: tzinfo) -> None:
        """Write the rows of these facts and the state, all or none; on return they are on the disk.

        Raises HistoryUnavailable; then the rows wait in memory, and every later call tries again.
        """
        self._waiting.extend(row for fact in facts if (row := stored(fact, state.drift, zone)) is not None)
        text = encode(state)
        if not self._waiting and text == self._saved:
            return
        try:
            with named_faults(self._path):
                # A state alone has to outlive the process, not a power cut: it spares the disk a write each minute.
                self._write((*self._waiting, Stored(schema.SAVE_STATE, (text,))), is_lasting=bool(self._waiting))
        except HistoryUnavailable as fault:
            waiting = f"; until then {self.waiting} entries wait to be recorded" if self.waiting else ""
            raise type(fault)(f"{fault}{waiting}") from fault
        self._waiting.clear()
        self._saved = text

    def adopt(self, rows: Iterable[Stored]) -> None:
        """Write rows that another file kept, all or none; raises HistoryUnavailable."""
        with named_faults(self._path):
            self._write(rows, is_lasting=True)

    def correct(self, break_id: int, outcome: Outcome, at: datetime) -> None:
        """Say how a break really ended; what was recorded stays beside it. Raises HistoryUnavailable."""
        self.adopt((stored_correction(break_id, outcome, at),))

    def erase(self, first: date = date.min, last: date = date.max) -> None:
        """Take away what ended on these local days, from the disk too. Raises HistoryUnavailable."""
        with named_faults(self._path):
            connection = self._live()
            connection.execute("PRAGMA secure_delete = ON").fetchall()
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                for sql in schema.ERASE:
                    connection.execute(sql, (first.isoformat(), last.isoformat()))
            connection.execute("VACUUM")
            # The log beside the file still holds the pages as they were.
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def saved_state(self) -> State | None:
        """Where the rhythm stood at the last `record`; None if there was none.

        Raises StateUnreadable for one that means nothing to this version.
        """
        with named_faults(self._path):
            found = self._live().execute(schema.STATE).fetchone()
        return None if found is None else decode(found[0])

    def breaks(self, first: date, last: date) -> tuple[BreakRow, ...]:
        """The prompts that ended on these local days, both included."""
        return self._read(schema.BREAKS, break_row, first, last)

    def natural_breaks(self, first: date, last: date) -> tuple[SpanRow, ...]:
        """The absences that ended on these local days."""
        return self._read(schema.NATURAL_BREAKS, span_row, first, last)

    def stretches(self, first: date, last: date) -> tuple[SpanRow, ...]:
        """The stretches of sitting that ended on these local days."""
        return self._read(schema.STRETCHES, span_row, first, last)

    def standing(self, first: date, last: date) -> tuple[SpanRow, ...]:
        """The stretches of standing that ended on these local days."""
        return self._read(schema.STANDING, span_row, first, last)

    def pauses(self, first: date, last: date) -> tuple[SpanRow, ...]:
        """The pauses by hand that ended on these local days."""
        return self._read(schema.PAUSES, span_row, first, last)

    def floor_sets(self, first: date, last: date) -> tuple[SetRow, ...]:
        """The sets on the floor, and glute checks, that were done on these local days and not taken back."""
        return sets_that_stand(self._read(schema.FLOOR_SETS, set_row, first, last))

    def rows(self, first: date = date.min, last: date = date.max) -> Rows:
        """Everything that ended on these local days."""
        return Rows(
            breaks=self.breaks(first, last),
            natural_breaks=self.natural_breaks(first, last),
            stretches=self.stretches(first, last),
            standing=self.standing(first, last),
            pauses=self.pauses(first, last),
            floor_sets=self.floor_sets(first, last),
        )

    def days(self, first: date, last: date) -> "dict[date, Day]":
        """What figures are made of, for each of these local days on which anything was recorded."""
        from glutebreak.store.days import read_days  # noqa: PLC0415 - wanted with the page “History” alone

        return read_days(lambda sql: self._cells(sql, first, last))

    def counts(self, day: date) -> DayCounts:
        """How the prompts of a local day ended."""
        outcomes = [row.outcome for row in self.breaks(day, day)]
        of_each = {outcome.name.lower(): outcomes.count(outcome) for outcome in Outcome}
        return DayCounts(**of_each, natural_breaks=len(self.natural_breaks(day, day)))

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _live(self) -> sqlite3.Connection:
        """A connection to the file that has our name: what is written to a deleted one is gone with the process."""
        if self.is_on_disk and identity(self._path) != self._file:
            self.close()  # first, since closing removes by name what belongs to the file
            drop_log(self._path, self._log)
        if self._connection is None:
            self._connection = connect(self._path)
            self._file, self._log = identity(self._path), identity(log_of(self._path))
        return self._connection

    def _read(self, sql: str, row: Callable[[Sequence[Cell]], _Row], first: date, last: date) -> tuple[_Row, ...]:
        return tuple(row(cells) for cells in self._cells(sql, first, last))

    def _cells(self, sql: str, first: date, last: date) -> list[tuple[Cell, ...]]:
        with named_faults(self._path):
            return self._live().execute(sql, (first.isoformat(), last.isoformat())).fetchall()

    def _write(self, rows: Iterable[Stored], *, is_lasting: bool) -> None:
        connection = self._live()
        connection.execute(f"PRAGMA synchronous = {'FULL' if is_lasting else 'NORMAL'}")
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            for row in rows:
                connection.execute(row.sql, row.cells)
