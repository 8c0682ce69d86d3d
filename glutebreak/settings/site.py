"""What an administrator set for everybody on a machine: other defaults, and settings that are locked, with reasons.

A value only; `settings.file` reads it, from a file in the form of a person's own with a table of locks:

    sit_minutes = 30
    sounds = false

    [locked]
    sounds = "Open-plan office. Ask the help desk."
"""

from collections.abc import Mapping
from dataclasses import field

from glutebreak.core.frozen import frozen
from glutebreak.settings.schema import SettingRefused, Settings, change, title_of

LOCKED = "locked"
"""The name of the table of locks."""


@frozen
class Site:
    """Defaults of this machine, and the reason for each setting that cannot be changed on it."""

    defaults: Settings = field(default_factory=Settings)
    locks: Mapping[str, str] = field(default_factory=dict)

    def change(self, settings: Settings, name: str, value: object) -> Settings:
        """As `schema.change`; raises SettingRefused with the administrator's reason for one that is locked."""
        if name in self.locks:
            raise SettingRefused(f"{title_of(name)} is locked on this computer: {self.locks[name]}")
        return change(settings, name, value)


NO_SITE = Site()
"""A machine that nobody set anything for."""
