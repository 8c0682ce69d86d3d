"""The tables and how older files come to have them; all SQL that the history runs stands here.

Instants are whole microseconds since 1970 in UTC: exact, compact, and in the order of time; `datetime` has no finer
ones. `day` is the local day on which a row ended, as text such as 2026-03-29, and `utc_offset` the seconds by which
local clocks were ahead of UTC then: what was “today” stays so, wherever the person flies. Rows are only ever added:
a correction is one more row, and only a person's wish to delete takes any away.
The limits of the columns let the check at each start find cells that a failing disk has changed. There is no index:
the days of a year are found among those of ten in tens of milliseconds, and an index is one more thing that can
contradict the rows.
"""

import sqlite3
from contextlib import closing

from glutebreak.store.faults import HistoryDamaged, HistoryUnavailable

MAGIC = b"SQLite format 3\x00"
"""How every SQLite file begins that is not empty."""
APPLICATION_ID = 0x676C7574
"""Tells our file from any other SQLite file: “glut”."""

_DAY = """
    day TEXT NOT NULL CHECK (day IS date(day)),
    utc_offset INTEGER NOT NULL CHECK (abs(utc_offset) < 86400)
"""
_INSTANT = "BETWEEN -9000000000000000 AND 250000000000000000"
_SPAN = f"""(
    id INTEGER PRIMARY KEY,
    {_DAY},
    began_at INTEGER NOT NULL CHECK (began_at {_INSTANT}),
    ended_at INTEGER NOT NULL CHECK (ended_at {_INSTANT})
) STRICT"""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        f"""CREATE TABLE breaks (
            id INTEGER PRIMARY KEY,
            {_DAY},
            outcome TEXT NOT NULL CHECK (              -- IN would take three times as long to check
                outcome = 'done' OR outcome = 'snoozed' OR outcome = 'skipped'
                OR outcome = 'no answer' OR outcome = 'away'
            ),
            due_at INTEGER NOT NULL CHECK (due_at {_INSTANT}),
            shown_at INTEGER CHECK (shown_at {_INSTANT}),  -- NULL: the notice already ended it
            ended_at INTEGER NOT NULL CHECK (ended_at {_INSTANT}),
            snoozes INTEGER NOT NULL,                      -- how often it had been put off before
            exercise TEXT,                                 -- NULL: none was shown
            asked INTEGER NOT NULL                         -- 1: the person asked for it
        ) STRICT""",
        f"CREATE TABLE natural_breaks {_SPAN}",
        f"CREATE TABLE stretches {_SPAN}",
        f"CREATE TABLE pauses {_SPAN}",
        """CREATE TABLE rhythm (                           -- where it last stood: one row
            only INTEGER PRIMARY KEY CHECK (only = 1),
            state TEXT NOT NULL
        ) STRICT""",
    ),
    (f"CREATE TABLE standing {_SPAN}",),  # apart from the stretches of sitting, which others add up
    (
        f"""CREATE TABLE corrections (                      -- what a person said later; the last one counts
            id INTEGER PRIMARY KEY,
            break_id INTEGER NOT NULL,
            corrected_at INTEGER NOT NULL CHECK (corrected_at {_INSTANT}),
            outcome TEXT NOT NULL CHECK (outcome = 'done' OR outcome = 'skipped')
        ) STRICT""",
    ),
    (
        f"""CREATE TABLE floor_sets (
            id INTEGER PRIMARY KEY,
            {_DAY},                                        -- of a set taken back: the day of that set
            exercise TEXT NOT NULL,
            ended_at INTEGER NOT NULL CHECK (ended_at {_INSTANT}),
            taken_back INTEGER NOT NULL                    -- 1: the last one of this exercise and day was none
        ) STRICT""",
    ),
)
"""What takes a file from version n to n + 1; one that was ever released is never edited."""

ADD_BREAK = """
    INSERT INTO breaks (day, utc_offset, outcome, due_at, shown_at, ended_at, snoozes, exercise, asked)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_NATURAL_BREAK = "INSERT INTO natural_breaks (day, utc_offset, began_at, ended_at) VALUES (?, ?, ?, ?)"
ADD_STRETCH = "INSERT INTO stretches (day, utc_offset, began_at, ended_at) VALUES (?, ?, ?, ?)"
ADD_STANDING = "INSERT INTO standing (day, utc_offset, began_at, ended_at) VALUES (?, ?, ?, ?)"
ADD_PAUSE = "INSERT INTO pauses (day, utc_offset, began_at, ended_at) VALUES (?, ?, ?, ?)"
ADD_FLOOR_SET = """
    INSERT INTO floor_sets (day, utc_offset, exercise, ended_at, taken_back) VALUES (?, ?, ?, ?, ?)
"""
ADD_CORRECTION = "INSERT INTO corrections (break_id, corrected_at, outcome) VALUES (?, ?, ?)"
SAVE_STATE = "INSERT INTO rhythm VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET state = excluded.state"

_CORRECTED = """
    breaks LEFT JOIN (SELECT break_id, outcome, max(id) FROM corrections GROUP BY break_id) AS corrected
        ON corrected.break_id = breaks.id
"""
BREAKS = f"""
    SELECT day, utc_offset, coalesce(corrected.outcome, breaks.outcome), due_at, shown_at, ended_at, snoozes, exercise,
        asked, breaks.id, breaks.outcome
    FROM {_CORRECTED} WHERE day BETWEEN ? AND ? ORDER BY breaks.id
"""  # noqa: S608 - nothing in it comes from outside
TAKEN = f"""
    SELECT day, coalesce(corrected.outcome, breaks.outcome), exercise, asked
    FROM {_CORRECTED} WHERE day BETWEEN ? AND ? ORDER BY breaks.id
"""  # noqa: S608 - as above
STRETCH_LENGTHS = "SELECT day, ended_at - began_at FROM stretches WHERE day BETWEEN ? AND ? ORDER BY id"
ABSENCE_LENGTHS = "SELECT day, ended_at - began_at FROM natural_breaks WHERE day BETWEEN ? AND ? ORDER BY id"
NATURAL_BREAKS = """
    SELECT day, utc_offset, began_at, ended_at FROM natural_breaks WHERE day BETWEEN ? AND ? ORDER BY id
"""
STRETCHES = "SELECT day, utc_offset, began_at, ended_at FROM stretches WHERE day BETWEEN ? AND ? ORDER BY id"
STANDING = "SELECT day, utc_offset, began_at, ended_at FROM standing WHERE day BETWEEN ? AND ? ORDER BY id"
PAUSES = "SELECT day, utc_offset, began_at, ended_at FROM pauses WHERE day BETWEEN ? AND ? ORDER BY id"
FLOOR_SETS = """
    SELECT day, utc_offset, exercise, ended_at, taken_back FROM floor_sets WHERE day BETWEEN ? AND ? ORDER BY id
"""
STATE = "SELECT state FROM rhythm"
ERASE = (
    "DELETE FROM corrections WHERE break_id IN (SELECT id FROM breaks WHERE day BETWEEN ?1 AND ?2)",
    "DELETE FROM breaks WHERE day BETWEEN ?1 AND ?2",
    "DELETE FROM natural_breaks WHERE day BETWEEN ?1 AND ?2",
    "DELETE FROM stretches WHERE day BETWEEN ?1 AND ?2",
    "DELETE FROM standing WHERE day BETWEEN ?1 AND ?2",
    "DELETE FROM pauses WHERE day BETWEEN ?1 AND ?2",
    "DELETE FROM floor_sets WHERE day BETWEEN ?1 AND ?2",
)
"""In this order, since a correction knows its day by its break alone."""


def prepare(connection: sqlite3.Connection) -> None:
    """Make sure that the file is ours, sound, and of this version, before anything in it is touched.

    Raises HistoryUnavailable for a file that is to be left alone, HistoryDamaged for one to set aside, and
    sqlite3.Error as it comes.
    """
    version, is_new = _head(connection)
    if not is_new and _number(connection, "PRAGMA application_id") != APPLICATION_ID:
        raise HistoryUnavailable("the file of the history belongs to another program; move it away")
    if version > len(MIGRATIONS):
        raise HistoryUnavailable("the history was written by a newer glutebreak; install that again")
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise HistoryDamaged(f"the history is damaged ({verdict})")
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    if version < len(MIGRATIONS):
        _migrate(connection)
    if not is_new and not _declared(connection) >= _declared_anew():
        raise HistoryDamaged("the tables of the history are not as they were made")


def _head(connection: sqlite3.Connection) -> tuple[int, bool]:
    """The version, and whether there is nothing in the file yet."""
    try:
        version, is_new = _number(connection, "PRAGMA user_version"), not _declared(connection)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise HistoryDamaged("the head of the history asks for a format that there never was") from error
    if version < 0:
        raise HistoryDamaged("the version of the history is damaged")
    return version, is_new


def _declared(connection: sqlite3.Connection) -> set[str]:
    return {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema")}


def _declared_anew() -> set[str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        prepare(connection)
        return _declared(connection)


def _migrate(connection: sqlite3.Connection) -> None:
    """Each step whole or not at all; the version is read under the lock, since another start may be as far."""
    for _step in MIGRATIONS:
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            version = _number(connection, "PRAGMA user_version")
            for statement in MIGRATIONS[version] if version < len(MIGRATIONS) else ():
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {min(version + 1, len(MIGRATIONS))}")


def _number(connection: sqlite3.Connection, sql: str) -> int:
    (number,) = connection.execute(sql).fetchone()
    return int(number)
