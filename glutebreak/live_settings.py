"""The settings in force: a change is checked, written, and told to everybody, in that order.

Knows the file and nothing of who wants the change or goes by it.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from glutebreak.settings.file import SettingsUnwritable, load, load_site, save
from glutebreak.settings.schema import Settings
from glutebreak.settings.site import NO_SITE, Site


class LiveSettings(QObject):
    """`changed` carries the new Settings, `troubled` a sentence for the person."""

    changed = Signal(object)
    troubled = Signal(str)

    def __init__(self, path: Path, site: Path | None = None) -> None:
        """`site` is the file of an administrator, which need not exist."""
        super().__init__()
        self._path = path
        self.site: Site = NO_SITE
        told: tuple[str, ...] = ()
        if site is not None:
            self.site, told = load_site(site)
        loaded = load(path, self.site)
        self.problems = (*told, *loaded.problems)
        self.now: Settings = loaded.settings
        self._on_disk = loaded.settings

    def set(self, name: str, value: object) -> str | None:
        """One setting, effective at once; a sentence if it holds only until the program ends.

        What the person wrote into the file by hand in the meantime counts from now on too. Raises `SettingRefused`, and
        then nothing has changed.
        """
        changed = self.site.change(self._with_edits_by_hand(), name, value)
        before, self.now = self.now, changed
        fault = self._write()
        if changed != before:
            self.changed.emit(changed)
        return fault

    def _with_edits_by_hand(self) -> Settings:
        found = load(self._path, self.site)
        if found.problems or found.settings == self._on_disk:
            return self.now
        self._on_disk = found.settings
        return found.settings

    def _write(self) -> str | None:
        """Everything since the last time that the file could be written."""
        try:
            save(self._path, self._on_disk, self.now, self.site.defaults)
        except SettingsUnwritable as fault:
            self.troubled.emit(str(fault))
            return str(fault)
        self._on_disk = self.now
        return None
