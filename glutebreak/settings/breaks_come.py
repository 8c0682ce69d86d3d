"""How a break that is due shows itself first: as a window, or as a notification that takes no keys."""

from enum import StrEnum


class BreaksCome(StrEnum):
    """What the person wants."""

    DESKTOP = "desktop"
    WINDOW = "window"
    NOTIFICATION = "notification"

    def is_announced(self, platform: str) -> bool:
        """Whether a notification comes first, on this platform of Qt's: on Wayland a window takes the keyboard."""
        if self is BreaksCome.DESKTOP:
            return platform.startswith("wayland")
        return self is BreaksCome.NOTIFICATION
