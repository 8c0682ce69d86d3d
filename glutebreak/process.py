"""What the process owes the system: a clean end when told to end, a display before Qt looks for one, a name there.

Knows nothing of breaks.
"""

import contextlib
import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping
from types import FrameType

from PySide6.QtCore import QLoggingCategory, QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from glutebreak import __version__
from glutebreak.desktop import hung_bus
from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.looks import gtk_is_left_out
from glutebreak.desktop.qt_platform import platform_for
from glutebreak.desktop.x11 import open_display

if sys.platform == "win32":
    ENDING = (signal.SIGINT, signal.SIGTERM)
else:
    ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
NO_DISPLAY = "there is no display to show breaks on; start glutebreak in a desktop session"


def application(environ: Mapping[str, str]) -> QApplication:
    """Connect Qt to this desktop, but not to a bus that hangs: it would wait for that, and we with it."""
    if hung_bus.hangs(environ):
        os.environ[hung_bus.VARIABLE] = hung_bus.NOWHERE
    # Where there is no portal Qt says so twice, in words that help nobody; `glutebreak doctor` says what matters.
    QLoggingCategory.setFilterRules("qt.qpa.theme.gnome.warning=false\nqt.qpa.services.warning=false")
    # Qt's own theme for the desktops of GTK; by itself it would load GTK (desktop/looks).
    theme = ("-platformtheme", "gnome") if gtk_is_left_out(environ) else ()
    wanted = platform_for(environ)
    platform = ("-platform", wanted) if wanted else ()
    qt = QApplication([sys.argv[0], *theme, *platform])
    qt.setApplicationName("glutebreak")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("glutebreak")
    qt.setQuitOnLastWindowClosed(False)
    return qt


class Signals(QObject):
    """Calls back from the event loop when the process is told to end.

    Python runs its handlers only between its own instructions: none while Qt sleeps, and perhaps two of a paint event.
    So the handler does nothing, and the socket that Python writes to does the rest.
    """

    def __init__(self, told_to_end: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._told_to_end = told_to_end
        self._inner, self._outer = socket.socketpair()
        for end in (self._inner, self._outer):
            end.setblocking(False)  # noqa: FBT003
        signal.set_wakeup_fd(self._outer.fileno())
        self._notifier = QSocketNotifier(self._inner.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        for number in ENDING:
            signal.signal(number, _wake)

    def _drain(self) -> None:
        with contextlib.suppress(BlockingIOError):
            if self._inner.recv(64):
                self._told_to_end()


def _wake(number: int, frame: FrameType | None) -> None:
    """There has to be a handler for Python to write to the socket."""


if sys.platform == "win32" or sys.platform == "darwin":

    def display_is_missing(environ: Mapping[str, str]) -> bool:  # noqa: ARG001
        """There always is one."""
        return False

else:

    def display_is_missing(environ: Mapping[str, str]) -> bool:
        """Whether Qt would find no display and abort, instead of telling."""
        if environ.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal", "vnc"}:
            return False
        if "WAYLAND_DISPLAY" in environ and _answers(environ):
            return False
        try:
            open_display().close()
        except NotHere:
            return True
        return False

    def _answers(environ: Mapping[str, str]) -> bool:
        path = os.path.join(environ.get("XDG_RUNTIME_DIR", ""), environ["WAYLAND_DISPLAY"])  # noqa: PTH118
        with socket.socket(socket.AF_UNIX) as compositor:
            return compositor.connect_ex(path) == 0
