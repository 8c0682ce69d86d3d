"""Watches over one run of the program: what nobody caught is logged, told on standard error and written down.

The event loop goes on after an exception, the rhythm with it. What a fatal signal leaves is a file of the last words
of the process, of which the next start makes a report; until then it is nobody's but the person's.
"""

import faulthandler
import os
import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from glutebreak import __version__
from glutebreak.desktop.clock import host_time
from glutebreak.journal import log

if TYPE_CHECKING:
    from glutebreak.crashes.report import Report

LAST_WORDS = "last-words.txt"
MOST = 3
"""Reports of one run: what goes wrong first is what matters, and a view that is painted may crash 30 times a second."""
_IN_WORDS_OF_THE_CODE = frozenset(
    {
        *(AttributeError, ImportError, ModuleNotFoundError, IndexError, NameError, NotImplementedError, RecursionError),
        *(ReferenceError, RuntimeError, TypeError, UnboundLocalError, ZeroDivisionError),
    }
)
"""Their messages name what stands in the code. Those of all others may quote anything: a title, a file, a name."""


class Watch:
    """From the start to the very end of the process."""

    def __init__(self, log_file: Path) -> None:
        """Reports are kept beside the log, whether it can be written or not."""
        self._log_file = log_file
        self._running = _running()
        self._told: set[str] = set()

    def begin(self) -> tuple["Report", ...]:
        """From here on nothing goes unnoticed; the reports of earlier runs, the newest first."""
        sys.excepthook = self._notice
        sys.unraisablehook = self._notice_unraisable
        with suppress(OSError):  # where the log cannot be written either, and that is told
            self._take_down_last_words()
            self._listen_for_last_words()
            return self._left()
        return ()

    def _left(self) -> tuple["Report", ...]:
        folder = self._log_file.parent
        if not any(name.startswith("crash-") for name in os.listdir(folder)):  # noqa: PTH208
            return ()
        from glutebreak.crashes.report import reports  # noqa: PLC0415 - hardly ever needed

        return reports(folder)

    def _take_down_last_words(self) -> None:
        """The first line says what was running; there are more only if a signal ended it."""
        path = self._log_file.with_name(LAST_WORDS)
        if not path.exists():
            return
        running, _, words = path.read_text("utf-8", errors="replace").partition("\n")
        if words.strip():
            from glutebreak.crashes.report import write  # noqa: PLC0415 - hardly ever needed

            at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            with suppress(FileExistsError):  # a start that was killed before it could empty the file
                write(self._log_file, at, running, words)

    def _listen_for_last_words(self) -> None:
        """The file stays open, for the last that can go wrong is the end; whoever listens already goes on listening."""
        if faulthandler.is_enabled():
            return
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        last_words = os.open(self._log_file.with_name(LAST_WORDS), flags, 0o600)
        os.write(last_words, f"{self._running}\n".encode())
        faulthandler.enable(last_words, all_threads=False)

    def _notice_unraisable(self, unraisable: "sys.UnraisableHookArgs") -> None:
        """An exception where Python has nowhere to raise it to, such as a callback of the C library."""
        if unraisable.exc_value is not None:
            self._notice(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)

    def _notice(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        if not isinstance(error, Exception):
            return  # somebody interrupts the start; that is no crash
        told = tell(error)
        if told not in self._told and len(self._told) < MOST:
            self._told.add(told)
            self._write(told)  # with the log as it was before
        log.critical("a crash\n%s", told)

    def _write(self, told: str) -> None:
        try:
            from glutebreak.crashes.report import write  # noqa: PLC0415 - hardly ever needed

            write(self._log_file, host_time(), self._running, told)
        except OSError as fault:
            log.warning("no report of it could be written: %s", fault.strerror)


def tell(error: BaseException) -> str:
    """The traceback of it and of what led to it, the oldest first; values that were at work are not in it."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    earlier = f"{tell(before)}\nand then:\n" if before is not None else ""
    calls = "".join(traceback.format_tb(error.__traceback__))
    return f"{earlier}Traceback (most recent call last):\n{calls}{type(error).__name__}{_message(error)}"


def _message(error: BaseException) -> str:
    if type(error) in _IN_WORDS_OF_THE_CODE:
        return f": {error}"
    if isinstance(error, OSError) and error.errno is not None:
        return f": {os.strerror(error.errno)}"
    return " (what it says is left out, for it may be private)" if error.args else ""


def _running() -> str:
    python = ".".join(map(str, sys.version_info[:3]))
    qt = f"Qt {qVersion()} with PySide6 {PySide6.__version__} on {QGuiApplication.platformName() or 'no display'}"
    return f"glutebreak {__version__}, Python {python}, {qt}"
