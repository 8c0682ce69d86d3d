"""The first start: builds its window, and joins it with settings, rhythm and desktop. Let go when it is closed.

That it was seen is a setting, so that one can have it again, and an administrator can do without.
"""

from PySide6.QtCore import QObject, Signal

from glutebreak.core.snapshot import Snapshot
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.schema import SettingRefused
from glutebreak.shelf import Shelf
from glutebreak.surroundings import Surroundings
from glutebreak.ui.first_steps import FirstSteps
from glutebreak.ui.theme import Theme


class Welcome(QObject):
    """One window, until it is closed."""

    asked = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, settings: LiveSettings, shelf: Shelf, surroundings: Surroundings) -> None:
        super().__init__()
        self._settings = settings
        window = FirstSteps(theme, shelf.catalogue().advice.first_start)
        self._window: FirstSteps | None = window
        window.asked.connect(self.asked)
        window.changed.connect(self._change)
        window.autostart_wanted.connect(surroundings.want_autostart)
        window.autostart_looked_for.connect(surroundings.look_at_autostart)
        surroundings.autostart_told.connect(window.show_autostart)
        settings.changed.connect(window.present_settings)
        window.present_settings(settings.now)
        window.closed.connect(self._let_go)

    def show(self, snapshot: Snapshot) -> None:
        """Only this once, whatever becomes of it."""
        self.present(snapshot)
        if self._window is not None:
            self._window.show()
        self._change("first_steps", value=False)

    def present(self, snapshot: Snapshot) -> None:
        """Where the rhythm stands."""
        if self._window is not None:
            self._window.present(snapshot)

    def close(self) -> None:
        """Take it off the screen; may be called twice."""
        if self._window is not None:
            self._window.close()

    def _change(self, name: str, value: object) -> None:
        """What is locked on this computer stays as it is, and the window shows that."""
        try:
            self._settings.set(name, value)
        except SettingRefused:
            if self._window is not None:
                self._window.present_settings(self._settings.now)

    def _let_go(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
            self._window = None
            self.closed.emit()
