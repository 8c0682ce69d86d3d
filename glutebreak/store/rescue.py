"""What a damaged history still tells: every row that can be reached from either end of its table.

Reads the damaged file and never changes it.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from glutebreak.core.facts import Outcome
from glutebreak.store import schema
from glutebreak.store.rows import Cell, Stored, break_row, set_row, span_row

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

    Tables are as they were made in every version so far; one that an older file lacks has no rows.
    """
    with closing(sqlite3.connect(f"{damaged.as_uri()}?immutable=1", uri=True)) as connection:
        version = [*_readable(connection, "PRAGMA user_version")]
        if version not in [[(known,)] for known in range(1, len(schema.MIGRATIONS) + 1)]:
            return []
        return [row for table in _TABLES for row in _rows_of(connection, table)]


def _rows_of(connection: sqlite3.Connection, table: str) -> Iterator[Stored]:
    found: dict[Cell, tuple[Cell, ...]] = {}
    for order in ("ASC", "DESC"):
        select = f"SELECT * FROM {table} ORDER BY id {order}"  # noqa: S608 - names of ours
        found |= {cells[0]: cells for cells in _readable(connection, select)}
    for key in sorted(found, key=str):
        cells = found[key]
        if _means_something(table, cells):
            yield Stored(f"INSERT INTO {table} VALUES ({', '.join('?' * len(cells))})", cells)  # noqa: S608


def _readable(connection: sqlite3.Connection, sql: str) -> Iterator[tuple[Cell, ...]]:
    """Up to the first damage; what lies behind it is what is lost."""
    try:
        yield from connection.execute(sql)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return


def _means_something(table: str, cells: tuple[Cell, ...]) -> bool:
    try:
        _TABLES[table](cells[1:])
    except (ValueError, OverflowError):
        return False
    return True
