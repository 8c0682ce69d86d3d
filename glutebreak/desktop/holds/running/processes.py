"""Listed programs among the processes of this person.

The kernel tells nobody without privileges when a program starts, so this looks now and then, for as long as a break is
due.
"""

from PySide6.QtCore import QTimer

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.processes import PROC, names, own

BETWEEN_LOOKS_MS = 5000


class Processes:
    """Knows whether one ran at the last look; looks at nothing while the list is empty."""

    name = "processes"

    def __init__(self, listener: HoldListener) -> None:
        self._listener = listener
        self._held = self._runs()
        self._timer = QTimer(interval=BETWEEN_LOOKS_MS)
        self._timer.timeout.connect(self._look)
        if listener.programs():
            self._timer.start()

    def holding(self) -> bool:
        return self._held

    def close(self) -> None:
        self._timer.stop()
        self._held = False

    def _look(self) -> None:
        held = self._runs()
        if held != self._held:
            self._held = held
            self._listener.hold_changed()

    def _runs(self) -> bool:
        wanted = self._listener.programs()
        return bool(wanted) and any(not wanted.isdisjoint(names(process)) for process in own())


def connect(listener: HoldListener) -> Processes:
    """Look once, and again every few seconds."""
    if not PROC.is_dir():
        raise NotHere("this system has no /proc")
    return Processes(listener)
