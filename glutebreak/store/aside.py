"""Open the history whatever has become of its file: a damaged one is set aside, and what it still tells is kept.

The person gets a sentence for everything that is not as it should be, and the rhythm goes on in any case.
"""

import os
from contextlib import closing
from itertools import count
from pathlib import Path

from glutebreak.core.frozen import frozen
from glutebreak.core.phases import State
from glutebreak.store.faults import HistoryDamaged, HistoryUnavailable, StateUnreadable, named_faults
from glutebreak.store.history import History

_PARTS = ("-shm", "-wal", "")
"""What SQLite keeps beside the file, and the file."""


@frozen
class Opened:
    """A history that takes rows, the state saved in it if there is one, and what the person should know."""

    history: History
    state: State | None
    problems: tuple[str, ...] = ()


def open_or_set_aside(path: Path) -> Opened:
    """The history of the file; a new one for a damaged file; one in memory where there can be none on disk."""
    path = Path(os.path.realpath(path))
    try:
        _take_up(path)
        return _opened(History.open(path))
    except HistoryDamaged:
        return _begun_anew(path)
    except HistoryUnavailable as fault:
        return _unrecorded(fault)


def _opened(history: History, *problems: str) -> Opened:
    try:
        return Opened(history, history.saved_state(), problems)
    except StateUnreadable as lost:
        return Opened(history, None, (*problems, str(lost)))


def _unrecorded(fault: HistoryUnavailable) -> Opened:
    told = f"{fault}, then start glutebreak again; until then breaks come as ever, but none is recorded"
    return Opened(History.in_memory(), None, (told,))


def _begun_anew(path: Path) -> Opened:
    """The new file is whole before it takes the place of the old one: what fails before that can be tried again."""
    try:
        saved = _rescued(path, _anew(path))
        aside = _set_aside(path)
        _take_up(path)
        history = History.open(path)
    except HistoryUnavailable as fault:
        return _unrecorded(fault)
    told = f"{path.name} was damaged: it is kept as {aside.name}, and {saved} entries could be brought over"
    return _opened(history, told)


def _rescued(damaged: Path, anew: Path) -> int:
    """How many rows could be brought over."""
    from glutebreak.store.rescue import readable_rows  # noqa: PLC0415 - hardly ever needed

    rows = readable_rows(damaged)
    with named_faults(anew):
        for suffix in _PARTS:
            anew.with_name(anew.name + suffix).unlink(missing_ok=True)  # of a start that was interrupted
    with closing(History.open(anew)) as history:
        history.adopt(rows)
    return len(rows)


def _take_up(path: Path) -> None:
    """Give the new file its name; after a start that was interrupted before it could, this one does."""
    anew = _anew(path)
    with named_faults(path):
        if not path.exists() and anew.exists():
            anew.rename(path)


def _anew(path: Path) -> Path:
    return path.with_name(f"{path.name}.new")


def _set_aside(path: Path) -> Path:
    """Rename the file together with what SQLite keeps beside it; nothing that was set aside is ever overwritten."""
    names = (path.with_name(f"{path.name}.damaged-{number}") for number in count(1))
    aside = next(name for name in names if not name.exists())
    with named_faults(path):
        for suffix in _PARTS:  # the file itself last: as long as it has its name, the next start tries again
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))
    return aside
