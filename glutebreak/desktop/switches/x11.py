"""Switches by way of the X server."""

from glutebreak.desktop.switches.in_focus import InFocus
from glutebreak.desktop.switches.probe import SwitchListener
from glutebreak.desktop.x11_focus import follow


def connect(listener: SwitchListener) -> InFocus:
    """Follow the window in front."""
    return InFocus("x11", follow, listener)
