"""Wishes about motion from the settings of the desktop portal: in the words of GNOME, of KDE, and of the portal itself.

Knows no bus.
"""

from collections.abc import Callable, Mapping
from typing import Any

from glutebreak.desktop import settings_portal
from glutebreak.desktop.motion.probe import MotionListener
from glutebreak.desktop.settings_portal import Key

WISHES: Mapping[Key, Callable[[Any], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: str(value) in {"0", "0.0"},
}
"""Each setting that may ask for less, and what it then says."""


class Portal:
    """Asks once, and hears of changes."""

    name = "portal"

    def __init__(self, listener: MotionListener) -> None:
        self._listener = listener
        self._said: dict[Key, bool] = {}
        self._settings = settings_portal.connect(WISHES, self._learn)

    def reduced(self) -> bool | None:
        return any(self._said.values()) if self._said else None

    def close(self) -> None:
        self._settings.close()

    def _learn(self, known: dict[Key, Any]) -> None:
        before = self.reduced()
        self._said |= {key: WISHES[key](value) for key, value in known.items()}
        if self.reduced() != before:
            self._listener.motion_changed()


def connect(listener: MotionListener) -> Portal:
    """Connect to the portal. Raises `NotHere`."""
    return Portal(listener)
