"""What a damaged history still tells: every row on a page that is whole and can be reached.

Works on a copy, log and all, for opening a file is a change to it.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from glutebreak.core.facts import Outcome
from glutebreak.store import schema
from glutebreak.store.faults import named_faults
from glutebreak.store.opening import log_of
from glutebreak.store.rows import Cell, Stored, break_row, set_row, span_row

_SMALLEST = 512
"""Bytes that SQLite takes for a page."""
_LARGEST_ID = 200_000
"""More than sixty years of rows; beyond it, the id itself is damaged."""
_MISSES = 1_000
"""Ids looked for in vain before the end is taken to be reached, where the last page cannot be read."""
_TO_COME = range(len(schema.MIGRATIONS) + 1, 2**31)
"""Versions; one below the first is damage, which says nothing about the rows."""

_TABLES: dict[str, Callable[[Sequence[Cell]], object]] = {
    "breaks": lambda cells: break_row((*cells, 0, cells[2])),
    "corrections": lambda cells: Outcome(str(cells[2])),
    "natural_breaks": span_row,
    "stretches": span_row,
    "standing": span_row,
    "pauses": span_row,
    "floor_sets": set_row,
}


def readable_rows(damaged: Path) -> list[Stored]:
    """With their ids, ready for a new file of this version; none from a file of a version to come.

    Tables are as they were made in every version so far; one that an older file lacks has no rows. Raises
    HistoryUnavailable where there is no room for the copy.
    """
    with tempfile.TemporaryDirectory(prefix="glutebreak-") as folder:
        copy = Path(folder, "copy")
        with named_faults(copy):
            _copy(damaged, copy)
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            _one(connection, "PRAGMA writable_schema = ON")  # else a file that is cut off is not read at all
            version = _one(connection, "PRAGMA user_version") or (0,)
            if version[0] in _TO_COME:
                return []
            return [row for table in _TABLES for row in _rows_of(connection, table)]


def _copy(damaged: Path, copy: Path) -> None:
    shutil.copyfile(damaged, copy)
    if not log_of(damaged).exists():
        return
    shutil.copyfile(log_of(damaged), log_of(copy))
    if not copy.stat().st_size:
        copy.write_bytes(bytes(_SMALLEST))  # beside an empty file SQLite throws the log away, which may have it all


def _rows_of(connection: sqlite3.Connection, table: str) -> Iterator[Stored]:
    """Row by row: a walk through the table ends at the first damage, and costs the row before it too."""
    if _one(connection, f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT 0)") is None:  # noqa: S608 - names of ours
        return
    first, last = _one(connection, f"SELECT min(id), max(id) FROM {table}") or (1, _LARGEST_ID)  # noqa: S608
    if first is None:
        return
    bounds = _plausible(first, last)
    misses = 0
    for key in bounds or range(1, _LARGEST_ID):
        cells = _one(connection, f"SELECT * FROM {table} WHERE id = {key}")  # noqa: S608
        misses = 0 if cells else misses + 1
        if cells and _means_something(table, cells):
            yield Stored(f"INSERT INTO {table} VALUES ({', '.join('?' * len(cells))})", cells)  # noqa: S608
        if not bounds and misses > _MISSES:
            return


def _plausible(first: Cell, last: Cell) -> range | None:
    """The ids to look for; None where damage has made nonsense of the least or the greatest."""
    if isinstance(first, int) and isinstance(last, int) and 1 <= first <= last < _LARGEST_ID:
        return range(first, last + 1)
    return None


def _one(connection: sqlite3.Connection, sql: str) -> tuple[Cell, ...] | None:
    """The first row, if there is one that can be read."""
    try:
        found: tuple[Cell, ...] | None = connection.execute(sql).fetchone()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None
    return found


def _means_something(table: str, cells: tuple[Cell, ...]) -> bool:
    try:
        _TABLES[table](cells[1:])
    except (ValueError, OverflowError):
        return False
    return True
