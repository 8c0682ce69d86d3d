"""The log: one line per fact, per chosen candidate, per start; nothing per sample. A day's log reads as a day.

Knows where lines go, not what they say. Holds no window titles and no program names.
"""

import contextlib
import logging
from io import TextIOWrapper
from pathlib import Path

log = logging.getLogger("glutebreak")

LARGEST = 500_000
"""Bytes of one file; about a year of days. One older file is kept beside it."""


def open_journal(path: Path, *, verbose: bool) -> tuple[str, ...]:
    """Log to the file, and with `verbose` to standard error too; what went wrong, in sentences."""
    log.setLevel(logging.DEBUG if verbose else logging.INFO)
    if verbose:
        _add(logging.StreamHandler())
    try:
        for folder in (path.parent.parent, path.parent):  # one by one: those on the way to it would be open to all
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _add(_TurningFile(path, encoding="utf-8"))
    except OSError as error:
        return (f"{path} cannot be written ({error.strerror}); glutebreak runs without a log",)
    return ()


def close_journal() -> None:
    """Write out and let go."""
    for handler in tuple(log.handlers):
        handler.close()
        log.removeHandler(handler)
    log.setLevel(logging.NOTSET)


class _TurningFile(logging.FileHandler):
    """Starts a new file when this one is full. `logging.handlers` does so too, with 1 MiB that nobody else uses."""

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line, in a new file if need be; a file that cannot be put aside goes on."""
        if self.stream is not None and self.stream.tell() >= LARGEST:
            self.close()
            path = Path(self.baseFilename)
            with contextlib.suppress(OSError):
                path.replace(path.with_name(f"{path.name}.1"))
        try:
            super().emit(record)
        except OSError:  # where no new file can be had
            self.handleError(record)

    def _open(self) -> TextIOWrapper:
        """For this person alone."""
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream


def _add(handler: logging.Handler) -> None:
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
