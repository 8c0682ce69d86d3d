"""Plays a sound with a program of the desktop: a child process that is there only while something is heard.

Knows no particular program.
"""

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess, QTimer

from glutebreak.desktop.choose import NotHere

log = logging.getLogger(__name__)

LONGEST_MS = 5000
"""A player that takes longer hangs: the sound server is gone, or busy."""

Arguments = Callable[[Path, float], list[str]]
"""What to call the program with, for a file and a volume from 0 to 1."""


class Player:
    """One sound at a time."""

    def __init__(self, name: str, program: str, arguments: Arguments) -> None:
        self.name = name
        self._program = program
        self._arguments = arguments
        self._told = False
        self._process = QProcess()
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.errorOccurred.connect(self._tell)
        self._process.finished.connect(self._finished)
        self._limit = QTimer(singleShot=True, interval=LONGEST_MS)
        self._limit.timeout.connect(self._process.kill)

    def play(self, file: Path, volume: float) -> None:
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._process.start(self._program, self._arguments(file, volume))
            self._limit.start()

    def close(self) -> None:
        self._limit.stop()
        self._told = True  # what is cut off now is no fault
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(LONGEST_MS)

    def _finished(self, code: int) -> None:
        self._limit.stop()
        if code:
            self._tell(f"it ended with {code}")

    def _tell(self, reason: object) -> None:
        """Once: a sound server that is gone stays gone for a while."""
        if not self._told:
            self._told = True
            log.warning("chime: %s plays nothing (%s)", self.name, reason)


def installed(program: str) -> str:
    """The path of a program. Raises `NotHere`."""
    path = shutil.which(program)
    if path is None:
        raise NotHere(f"“{program}” is not installed")
    return path
