"""Looks whether a window that was shown can be seen: painted in time, and not off every screen.

Mends what can be mended and tells the rest; what becomes of the window is decided elsewhere. No polling: one timer,
which the first paint stops, and which runs once more when the screens have changed.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from glutebreak.ui.placing import is_off

FIRST_LOOK_MS: Final = 1500
SECOND_LOOK_MS: Final = 500
"""After the first, 2 s in all. The second is a look of a program that is awake: when a machine has stood still, the
first comes before the paint that waits for its turn."""
SETTLING_MS: Final = 1000
"""Screens that change tell so several times, and window managers move and resize windows afterwards; KWin forgets what
it is asked meanwhile."""


class Lookout(QObject):
    """For one window; its child, and gone with it."""

    unseen = Signal(str)
    """Why, in a few words."""

    def __init__(self, window: QWidget, bring_back: Callable[[], None]) -> None:
        """`bring_back` moves the window onto a screen where it is not wholly on one."""
        super().__init__(window)
        self._window = window
        self._bring_back = bring_back
        self._painted = False
        self._tried = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._meet)
            application.screenRemoved.connect(self._settle)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    def begin(self) -> None:
        """The window has just been shown."""
        self._painted = self._tried = False
        self._window.installEventFilter(self)
        self._timer.start(FIRST_LOOK_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and self._window.windowHandle().isExposed():
            self._painted = True
            self._window.removeEventFilter(self)
            self._timer.stop()
            if self._fault():
                self._timer.start(SETTLING_MS)
        return super().eventFilter(watched, event)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settle)
        screen.availableGeometryChanged.connect(self._settle)

    def _meet(self, screen: QScreen) -> None:
        self._follow(screen)
        self._settle()

    def _settle(self) -> None:
        """Only a window that was painted: the others are looked at anyway."""
        if self._painted and self._window.isVisible():
            self._tried = False
            self._timer.start(SETTLING_MS)

    def _look(self) -> None:
        if not self._window.isVisible():
            return
        if (fault := self._fault()) and self._tried:
            self.unseen.emit(fault)
            return
        self._bring_back()
        self._window.update()
        if fault:
            self._tried = True
            self._timer.start(SECOND_LOOK_MS)

    def _fault(self) -> str:
        """Empty while it can be seen. Wayland tells no program where its windows are; they are always on a screen."""
        if not self._painted:
            return "not painted within 2 s"
        if QGuiApplication.platformName().startswith("wayland"):
            return ""
        screens = [screen.geometry() for screen in QGuiApplication.screens()]
        return "off every screen" if is_off(self._window.frameGeometry(), screens) else ""
