"""The rows of a history file as they stand on the disk, read from a copy, so that looking changes nothing.

SQLite brings a file in order when it is opened: the program is to do that, not whoever looks.
"""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

TABLES = ("breaks", "corrections", "natural_breaks", "stretches", "standing", "pauses", "floor_sets")

Row = tuple[object, ...]
Rows = dict[str, dict[int, Row]]
"""By table and id."""


def rows_of(path: Path) -> Rows:
    """All rows; none where there is no file."""
    with tempfile.TemporaryDirectory(prefix="glutebreak-rows-") as folder:
        copied = Path(folder, "copy")
        for suffix in ("", "-wal"):
            source = path.with_name(path.name + suffix)
            if source.exists():
                shutil.copyfile(source, copied.with_name(copied.name + suffix))
        with closing(sqlite3.connect(copied)) as connection:
            connection.text_factory = bytes  # which damage may have made no text any more
            return {table: _rows(connection, table) for table in TABLES}


def count(rows: Rows) -> int:
    return sum(map(len, rows.values()))


def missing(wanted: Rows, found: Rows) -> int:
    """How many of these rows are not there, or are not what they were."""
    return sum(found[table].get(key) != row for table, rows in wanted.items() for key, row in rows.items())


def twice(rows: Rows) -> int:
    """How many say again what another says."""
    return sum(len(each) - len(set(each.values())) for each in rows.values())


def _rows(connection: sqlite3.Connection, table: str) -> dict[int, Row]:
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone():
        return {}
    return {row[0]: row[1:] for row in connection.execute(f"SELECT * FROM {table}")}  # noqa: S608
