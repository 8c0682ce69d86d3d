"""A full-screen program or a presentation on Windows.

The system has no event for it, so this looks now and then, for as long as a break is due.
"""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.holds.probe import HoldListener

BETWEEN_LOOKS_MS = 3000
_BUSY, _FULL_SCREEN_GAME, _PRESENTATION = 2, 3, 4
"""Values of QUERY_USER_NOTIFICATION_STATE."""
HOLDING = frozenset({_BUSY, _FULL_SCREEN_GAME, _PRESENTATION})


class Windows:
    """Knows what the system said at the last look."""

    name = "windows"

    def __init__(self, read: Callable[[], int | None], listener: HoldListener) -> None:
        """`read` gives the system's state; None if it does not say."""
        self._read = read
        self._listener = listener
        self._held = read() in HOLDING
        self._timer = QTimer(interval=BETWEEN_LOOKS_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def holding(self) -> bool:
        return self._held

    def close(self) -> None:
        self._timer.stop()
        self._held = False

    def _look(self) -> None:
        held = self._read() in HOLDING
        if held != self._held:
            self._held = held
            self._listener.hold_changed()


def connect(listener: HoldListener) -> Windows:
    """Look once, and again every few seconds."""
    if sys.platform != "win32":
        raise NotHere("not on this platform")
    return Windows(_state, listener)


def _state() -> int | None:
    if sys.platform != "win32":
        return None
    state = ctypes.c_int()
    failed = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))
    return None if failed else state.value
