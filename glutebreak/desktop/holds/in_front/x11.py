"""The program in front by way of the X server."""

from glutebreak.desktop.holds.in_focus import InFocus, of_listed
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.x11_focus import follow


def connect(listener: HoldListener) -> InFocus:
    """Follow the window in front."""
    return InFocus("x11", follow, of_listed(listener), listener)
