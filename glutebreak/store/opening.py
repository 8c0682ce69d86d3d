"""Opening the file of the history: with care for what SQLite would do to it, and for other files of its name.

Knows nothing of rows.
"""

import os
import sqlite3
from pathlib import Path

from glutebreak.store import schema
from glutebreak.store.faults import HistoryDamaged, HistoryUnavailable, named_faults

BUSY_SECONDS = 0.25

Identity = tuple[int, int] | None
"""Of the file that has a name now; None for none."""


def identity(path: Path) -> Identity:
    """To be compared with that of another time."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def connect(path: Path) -> sqlite3.Connection:
    """The folder is made anew if need be, but never the one that it is in: a home that is gone may come back."""
    with named_faults(path):
        path.parent.mkdir(mode=0o700, exist_ok=True)
        if path.exists() and not path.is_file():
            raise HistoryUnavailable(f"{path} is not a file; move it away")
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        _look_before_sqlite(path)
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        connection.text_factory = _text
        try:
            schema.prepare(connection)
            _try_writing(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def log_of(path: Path) -> Path:
    """Where SQLite keeps what is not in the database yet."""
    return path.with_name(f"{path.name}-wal")


def drop_log(path: Path, log: Identity) -> None:
    """Take away this log, left by a file whose name another one has now, which would be taken for a part of that."""
    with named_faults(path):
        if log is not None and identity(log_of(path)) == log:
            log_of(path).unlink()


def _look_before_sqlite(path: Path) -> None:
    """It would throw away the log beside a file that it cannot read, and beside an empty one."""
    with path.open("rb") as file:
        begins = file.read(len(schema.MAGIC))
    log = log_of(path)
    if begins != schema.MAGIC and (begins or (log.exists() and log.stat().st_size)):
        raise HistoryDamaged(f"{path} is no database")


def _text(raw: bytes) -> str:
    """What a failing disk did to a name shall not hide the row."""
    return raw.decode(errors="replace")


def _try_writing(connection: sqlite3.Connection) -> None:
    """Find out at the start, not at the first break, that a file is read-only; a lock passes by itself."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS)}")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
