"""What the surroundings can do to the history, each in one sentence; every other SQL error is a mistake of ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class HistoryUnavailable(Exception):  # noqa: N818 - named as what happened
    """The history cannot be read or written now; the message is one sentence that says what to do."""


class HistoryDamaged(HistoryUnavailable):
    """The file is no sound database any more."""


class StateUnreadable(HistoryUnavailable):
    """The history is sound, but the state that was saved in it means nothing to this version."""


_HELD = "another program holds {path}; close it"
_SENTENCES = {
    sqlite3.SQLITE_FULL: "there is no room left for {path}; make some",
    sqlite3.SQLITE_IOERR: "the disk of {path} is full or fails; make room or see to it",
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
    sqlite3.SQLITE_PROTOCOL: _HELD,
    sqlite3.SQLITE_READONLY: "{path} is read-only; make the file and its folder writable",
    sqlite3.SQLITE_PERM: "{path} may not be opened; make the file and its folder readable and writable",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened; make the file and its folder readable and writable",
}
_DAMAGED = "{path} is damaged; start glutebreak anew, which sets it aside"
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PRIMARY = 0xFF
"""The bits of an SQLite result code that name its family."""


@contextmanager
def named_faults(path: Path) -> Iterator[None]:
    """Turn an error that the surroundings caused into HistoryUnavailable; let any other pass."""
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite quotes the damage in its message
        raise HistoryDamaged(_DAMAGED.format(path=path)) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        if code in _DAMAGE:
            raise HistoryDamaged(_DAMAGED.format(path=path)) from error
        if code not in _SENTENCES:
            raise
        raise HistoryUnavailable(_SENTENCES[code].format(path=path)) from error
    except OSError as error:
        reason = error.strerror or error
        message = f"{path} cannot be used ({reason}); make the file and its folder readable and writable"
        raise HistoryUnavailable(message) from error
