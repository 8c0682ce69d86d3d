"""A full-screen window by way of the X server."""

from glutebreak.desktop.holds.in_focus import InFocus, fills_screen
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.x11_focus import follow


def connect(listener: HoldListener) -> InFocus:
    """Follow the window in front."""
    return InFocus("x11", follow, fills_screen, listener)
