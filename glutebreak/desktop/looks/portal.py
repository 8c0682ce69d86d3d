"""Looks from the settings of the desktop portal, in the words of GNOME. Knows no bus."""

from typing import Any, Final

from glutebreak.desktop import settings_portal
from glutebreak.desktop.looks.probe import Looks, LooksListener
from glutebreak.desktop.settings_portal import Key

FONT: Final = ("org.gnome.desktop.interface", "font-name")
THEME: Final = ("org.gnome.desktop.interface", "gtk-theme")
CONTRAST: Final = ("org.freedesktop.appearance", "contrast")


class Portal:
    """Asks once, and hears of changes."""

    name = "portal"

    def __init__(self, listener: LooksListener) -> None:
        self._listener = listener
        self._looks = Looks()
        self._settings = settings_portal.connect((FONT, THEME, CONTRAST), self._learn)

    def looks(self) -> Looks:
        return self._looks

    def close(self) -> None:
        self._settings.close()

    def _learn(self, known: dict[Key, Any]) -> None:
        before = self._looks
        contrast = known[CONTRAST] == 1 if CONTRAST in known else before.contrast
        self._looks = Looks(str(known.get(FONT, before.font)), str(known.get(THEME, before.theme)), contrast)
        if self._looks != before:
            self._listener.looks_changed()


def connect(listener: LooksListener) -> Portal:
    """Connect to the portal. Raises `NotHere`."""
    return Portal(listener)
