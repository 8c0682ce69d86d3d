"""A full-screen window by way of sway."""

from glutebreak.desktop.holds.in_focus import InFocus, fills_screen
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.sway import follow


def connect(listener: HoldListener) -> InFocus:
    """Follow the window in front."""
    return InFocus("sway", follow, fills_screen, listener)
