"""The settings in force: a change is checked, written, and told to everybody, in that order.

Knows the file and nothing of who wants the change or goes by it.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from glutebreak.settings.file import SettingsUnwritable, load, save
from glutebreak.settings.schema import Settings, change


class LiveSettings(QObject):
    """`changed` carries the new Settings, `troubled` a sentence for the person."""

    changed = Signal(object)
    troubled = Signal(str)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        loaded = load(path)
        self.problems = loaded.problems
        self.now: Settings = loaded.settings
        self._on_disk = loaded.settings

    def set(self, name: str, value: object) -> None:
        """One setting, effective at once. Raises `SettingRefused`, and then nothing has changed."""
        changed = change(self.now, name, value)
        if changed == self.now:
            return
        self.now = changed
        self._write()
        self.changed.emit(changed)

    def _write(self) -> None:
        """Everything since the last time that the file could be written."""
        try:
            save(self._path, self._on_disk, self.now)
        except SettingsUnwritable as fault:
            self.troubled.emit(str(fault))
        else:
            self._on_disk = self.now
