"""The log: one line per fact, per chosen candidate, per start; nothing per sample. A day's log reads as a day.

Knows where lines go, not what they say. Holds no window titles and no program names.
"""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

log = logging.getLogger("glutebreak")

LARGEST = 500_000
"""Bytes of one file; about a year of days."""
KEPT = 2
"""Older files beside it."""


def open_journal(path: Path, *, verbose: bool) -> tuple[str, ...]:
    """Log to the file, and with `verbose` to standard error too; what went wrong, in sentences."""
    log.setLevel(logging.DEBUG if verbose else logging.INFO)
    if verbose:
        _add(logging.StreamHandler())
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _add(RotatingFileHandler(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=False))
        path.chmod(0o600)
    except OSError as error:
        return (f"{path} cannot be written ({error.strerror}); glutebreak runs without a log",)
    return ()


def close_journal() -> None:
    """Write out and let go."""
    for handler in tuple(log.handlers):
        handler.close()
        log.removeHandler(handler)


def log_crashes() -> None:
    """A mistake of ours is logged and told on standard error; the event loop goes on, the rhythm with it."""
    sys.excepthook = _log_crash


def _add(handler: logging.Handler) -> None:
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)


def _log_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.critical("a mistake in glutebreak", exc_info=(kind, error, trace))
    traceback.print_exception(kind, error, trace)
